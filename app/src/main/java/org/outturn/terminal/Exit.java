package org.outturn.terminal;

/// How a command ends: 0 done, 1 could not be done, 2 something in the input must be put right first.
public final class Exit {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int PUT_RIGHT = 2;

    /// Who did it, in the audit, when it was done on the command line.
    public static final String ACTOR = "the command line";

    private Exit() {}
}
