package org.outturn.rules.spc;

import org.outturn.rules.distribution.Normal;
import org.outturn.rules.series.Polarity;

/// Whether a target can be relied on while the process stays as it is.
public sealed interface Assurance {
    /// As NHSRplotthedots writes it (`assurance_type`): `consistent_pass`, `consistent_fail`, `inconsistent`, empty for none.
    String code();

    /// 'The target will be missed about one month in three.'
    String sentence(Wording wording);

    /// How a target compares with the limits.
    enum Outlook {
        CONSISTENTLY_MEETS("consistent_pass", "consistently meets"),
        CONSISTENTLY_FAILS("consistent_fail", "consistently fails"),
        HIT_OR_MISS("inconsistent", "hit or miss");

        private final String code;
        private final String words;

        Outlook(String code, String words) {
            this.code = code;
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// @param outlook by the limits
    /// @param missed the share of periods, 0 to 1, that will miss the target: the normal tail beyond it
    /// @param trial whether the limits are trial limits
    record Assured(Outlook outlook, double missed, boolean trial) implements Assurance {
        @Override
        public String code() {
            return outlook.code;
        }

        @Override
        public String sentence(Wording wording) {
            var sentence =
                    switch (outlook) {
                        case CONSISTENTLY_MEETS ->
                                "the target will be met consistently unless something changes";
                        case CONSISTENTLY_FAILS ->
                                "the target will be missed consistently unless something changes";
                        case HIT_OR_MISS -> "the target will " + Odds.of(missed, wording.period());
                    };
            return trial ? sentence + " (on few figures so far)" : sentence;
        }
    }

    /// @param why what stands in the way
    record NotAssured(Why why) implements Assurance {
        @Override
        public String code() {
            return "";
        }

        @Override
        public String sentence(Wording wording) {
            return why.words;
        }
    }

    /// Why nothing can be said of a target.
    enum Why {
        NO_TARGET("no target is set"),
        NEUTRAL("neither higher nor lower is better"),
        TOO_FEW("there are too few figures to tell how much they vary");

        private final String words;

        Why(String words) {
            this.words = words;
        }
    }

    /// From the limits of the last phase. A target beyond the limits on the good side is consistently failed, on the bad side
    /// consistently met; in between, or on a limit, it is hit or miss. A flat series meets or fails by its mean.
    ///
    /// @param target in the unit of the series; NaN when there is none
    static Assurance of(ControlChart chart, Polarity polarity, double target) {
        if (Double.isNaN(target)) {
            return new NotAssured(Why.NO_TARGET);
        }
        if (polarity != Polarity.HIGHER && polarity != Polarity.LOWER) {
            return new NotAssured(Why.NEUTRAL);
        }
        if (chart.phases().isEmpty() || !chart.phases().getLast().varies()) {
            return new NotAssured(Why.TOO_FEW);
        }
        var phase = chart.phases().getLast();
        boolean higher = polarity == Polarity.HIGHER;
        int last = phase.to() - 1;
        double sigma = phase.sigma(last);
        double mean = phase.mean();
        if (sigma == 0) {
            boolean meets = higher ? mean >= target : mean <= target;
            return new Assured(
                    meets ? Outlook.CONSISTENTLY_MEETS : Outlook.CONSISTENTLY_FAILS,
                    meets ? 0 : 1,
                    phase.trial());
        }
        double missed = Normal.below((higher ? target - mean : mean - target) / sigma);
        boolean over = target > phase.upper(last);
        boolean under = target < phase.lower(last);
        var outlook =
                over || under
                        ? over == higher ? Outlook.CONSISTENTLY_FAILS : Outlook.CONSISTENTLY_MEETS
                        : Outlook.HIT_OR_MISS;
        return new Assured(outlook, missed, phase.trial());
    }
}
