package org.outturn.terminal;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command writes. Long work is shown as a bar that fills on a terminal, and as a line at the end of each stage elsewhere.
public final class Terminal {
    private static final int WIDTH = 24;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private long started = System.nanoTime();
    private String label = "";

    Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    @SuppressWarnings("SystemConsoleNull") // it is null where the console comes from java.base
    public static Terminal of(@Nullable CommandSpec spec) {
        var line = java.util.Objects.requireNonNull(spec, "picocli gives the spec").commandLine();
        var console = System.console();
        return new Terminal(line.getOut(), line.getErr(), console != null && console.isTerminal());
    }

    public void say(String words) {
        out.println(words);
    }

    public void error(String words) {
        err.println(words);
    }

    public void begin(String what) {
        label = what;
        started = System.nanoTime();
        at(0, 1);
    }

    public void at(long done, long of) {
        if (interactive) {
            int full = of == 0 ? WIDTH : (int) (WIDTH * Math.min(done, of) / of);
            out.print(
                    "\r  %-40s [%s%s]"
                            .formatted(label, "#".repeat(full), " ".repeat(WIDTH - full)));
            out.flush();
        }
    }

    public void end(String result) {
        double seconds = (System.nanoTime() - started) / 1e9;
        if (interactive) {
            out.print("\r\u001b[K");
        }
        out.println("  %-40s %s (%.1f s)".formatted(label, result, seconds));
    }
}
