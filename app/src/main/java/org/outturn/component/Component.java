package org.outturn.component;

import java.util.List;
import org.outturn.document.Block;

/// A part of a report that a template places with `::: name`.
///
/// @param about what it shows, in a sentence
public record Component(String name, String about, List<Parameter> parameters, Maker maker) {
    public Component {
        parameters = List.copyOf(parameters);
    }

    /// Makes blocks of the parameters given; whatever is wrong with them is told to where they were given.
    @FunctionalInterface
    public interface Maker {
        List<Block> blocks(Given given);
    }

    public List<String> parameterNames() {
        return parameters.stream().map(Parameter::name).toList();
    }
}
