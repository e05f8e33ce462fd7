package org.outturn.amendment;

import java.util.ArrayList;
import java.util.List;

/// Lines that follow each other and stand in the place of others.
///
/// @param line of the text as it is, at which they begin, from 1
/// @param was empty where lines came in
/// @param is empty where lines went
record LineRun(int line, List<String> was, List<String> is) {
    /// A line that is kept is looked for so many lines further on; beyond, all that follows is another.
    private static final int FAR = 200;

    /// Every run that differs, from the first line to the last. Between two of them stands a line that both texts have.
    static List<LineRun> between(List<String> was, List<String> is) {
        var runs = new ArrayList<LineRun>();
        int old = 0;
        int now = 0;
        while (old < was.size() || now < is.size()) {
            if (old < was.size() && now < is.size() && was.get(old).equals(is.get(now))) {
                old++;
                now++;
                continue;
            }
            var end = meeting(was, old, is, now);
            runs.add(new LineRun(now + 1, was.subList(old, end[0]), is.subList(now, end[1])));
            old = end[0];
            now = end[1];
        }
        return runs;
    }

    /// Where the two next have a line in common, with as few lines left behind as can be; the ends where they have none near.
    private static int[] meeting(List<String> was, int old, List<String> is, int now) {
        for (int away = 1; away <= 2 * FAR; away++) {
            for (int gone = 0; gone <= away; gone++) {
                int one = old + gone;
                int other = now + away - gone;
                if (one < was.size() && other < is.size() && was.get(one).equals(is.get(other))) {
                    return new int[] {one, other};
                }
            }
        }
        return new int[] {was.size(), is.size()};
    }
}
