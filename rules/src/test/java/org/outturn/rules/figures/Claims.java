package org.outturn.rules.figures;

/// Claims as the tests write them, and what a check says in a word.
final class Claims {
    private Claims() {}

    static Claim printed(String text) {
        return Claim.printed("a-claim", text, "2.2a");
    }

    static Claim count(String text) {
        return Claim.count("a-count", text, "2.1");
    }

    static String result(Relation relation) {
        return switch (relation.check()) {
            case Check.Holds() -> "holds";
            case Check.Contradicted(var finding) -> finding.follows();
            case Check.NotChecked _ -> "not checked";
        };
    }

    static String sentence(Relation relation) {
        return relation.check() instanceof Check.Contradicted(var finding)
                ? finding.sentence()
                : "";
    }
}
