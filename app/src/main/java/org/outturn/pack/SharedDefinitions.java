package org.outturn.pack;

import java.util.ArrayList;
import java.util.List;
import org.outturn.catalogue.Catalogue;
import org.outturn.catalogue.Indicator;
import org.outturn.council.Council;
import org.outturn.council.Councils;
import org.springframework.stereotype.Component;

/// Holds the councils of a shared service to one definition: where one says that its indicator is the same as another's, measure, base,
/// polarity and accumulation must agree. Where the other council is not installed nothing is checked.
@Component
class SharedDefinitions {
    private final Councils councils;
    private final Catalogue catalogue;

    SharedDefinitions(Councils councils, Catalogue catalogue) {
        this.councils = councils;
        this.catalogue = catalogue;
    }

    /// A sentence for each indicator of a pack that differs from the other council's, whichever of the two says that they are the same.
    List<String> disagreements(Pack pack) {
        var problems = new ArrayList<String>();
        var council = pack.council().id();
        for (var other : councils.list()) {
            if (other.id().equals(council)) {
                continue;
            }
            var framework = catalogue.framework(other.id());
            for (var mine : pack.framework().indicators()) {
                idIn(other.id(), mine)
                        .ifPresent(id ->
                                framework
                                        .indicator(id)
                                        .ifPresentOrElse(
                                                theirs -> compare(problems, mine, theirs, other),
                                                () ->
                                                        problems.add(
                                                                "%s is the same as %s of %s, which has no such indicator"
                                                                        .formatted(
                                                                                mine.id(),
                                                                                id,
                                                                                other.name()))));
            }
            for (var theirs : framework.indicators()) {
                idIn(council, theirs)
                        .flatMap(pack.framework()::indicator)
                        .ifPresent(mine -> compare(problems, mine, theirs, other));
            }
        }
        return problems.stream().distinct().toList();
    }

    private static java.util.Optional<String> idIn(String council, Indicator indicator) {
        var sameAs = indicator.sameAs();
        return sameAs != null && sameAs.startsWith(council + ":")
                ? java.util.Optional.of(sameAs.substring(council.length() + 1))
                : java.util.Optional.empty();
    }

    private static void compare(
            List<String> problems, Indicator mine, Indicator theirs, Council other) {
        var differences = new ArrayList<String>();
        if (mine.measure().kind() != theirs.measure().kind()) {
            differences.add("measure");
        } else if (mine.measure().per() != theirs.measure().per()) {
            differences.add("per");
        }
        if (mine.polarity() != theirs.polarity()) {
            differences.add("polarity");
        }
        if (mine.accumulation() != theirs.accumulation()) {
            differences.add("accumulation");
        }
        if (!differences.isEmpty()) {
            problems.add(
                    "%s is the same as %s of %s, but differs in %s; let the two definitions agree"
                            .formatted(
                                    mine.id(),
                                    theirs.id(),
                                    other.name(),
                                    String.join(", ", differences)));
        }
    }
}
