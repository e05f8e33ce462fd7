package org.outturn.terminal;

import tools.jackson.databind.json.JsonMapper;

/// Writes records as JSON objects, a line each, for scripts that asked with `--json`.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    public static String of(Object line) {
        return MAPPER.writeValueAsString(line);
    }
}
