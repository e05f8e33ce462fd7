package org.outturn.command;

import tools.jackson.databind.json.JsonMapper;

/// Writes records as JSON objects, a line each, for scripts that asked with `--json`.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static String of(Object line) {
        return MAPPER.writeValueAsString(line);
    }
}
