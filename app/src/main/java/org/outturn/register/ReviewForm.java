package org.outturn.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.outturn.access.Visitor;
import org.outturn.design.Field;
import org.outturn.design.Option;
import org.outturn.design.Select;
import org.outturn.design.Textarea;
import org.outturn.register.page.RiskPage;
import org.outturn.risk.Register;
import org.outturn.risk.Risk;

/// The form in which a risk is reviewed: what was decided, and where the risk stands now.
///
/// @param seen how many reviews there are
record ReviewForm(Register register, Risk risk, int seen) {
    RiskPage.Form form(String address, Visitor.Token token, RiskView.Sent sent) {
        var matrix = register.matrix();
        return new RiskPage.Form(
                address,
                token,
                seen,
                from(risk.current()),
                Textarea.words(
                        Field.of("decision", "What was decided")
                                .hinted(
                                        "A sentence or two: what has changed, and what follows. It stays in the history.")
                                .wrong(sent.problem()),
                        4,
                        sent.decision()),
                steps(
                        "impact",
                        "Impact now",
                        matrix == null ? List.of() : matrix.impact(),
                        sent.impact(),
                        risk.current().impact()),
                steps(
                        "likelihood",
                        "Likelihood now",
                        matrix == null ? List.of() : matrix.likelihood(),
                        sent.likelihood(),
                        risk.current().likelihood()));
    }

    /// `4 5`, to see whether somebody moved the risk in the meantime.
    static String from(Risk.Position at) {
        return "%s %s".formatted(at.impact(), at.likelihood());
    }

    private static Select steps(
            String name, String label, List<String> words, String sent, @Nullable Integer now) {
        var chosen = sent.isEmpty() ? String.valueOf(now) : sent;
        var options = new ArrayList<Option>();
        if (now == null) {
            options.add(new Option("", "Not known", chosen.equals("null")));
        }
        IntStream.rangeClosed(1, words.size())
                .forEach(step ->
                        options.add(
                                new Option(
                                        String.valueOf(step),
                                        "%d, %s".formatted(step, words.get(step - 1)),
                                        chosen.equals(String.valueOf(step)))));
        return new Select(Field.of(name, label), options);
    }
}
