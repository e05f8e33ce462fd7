package org.outturn.spcfile;

import java.util.Arrays;

/// Which series have been seen, as 64-bit fingerprints: about sixteen bytes a series, however long its name. In a file of a million series
/// two names share a fingerprint with a chance of one in forty million.
final class Names {
    private long[] table = new long[1 << 10];
    private int size;

    /// Whether the name is seen for the first time.
    boolean add(String name) {
        if (size * 2 >= table.length) {
            var old = table;
            table = new long[old.length * 2];
            Arrays.stream(old).filter(print -> print != 0).forEach(this::put);
        }
        boolean added = put(fingerprint(name));
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long print) {
        int at = (int) (print >>> 32) & (table.length - 1);
        while (table[at] != 0) {
            if (table[at] == print) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = print;
        return true;
    }

    /// FNV-1a, its bits mixed once more as in MurmurHash3.
    private static long fingerprint(String name) {
        long print = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            print = (print ^ name.charAt(i)) * 0x100000001b3L;
        }
        print = (print ^ (print >>> 33)) * 0xff51afd7ed558ccdL;
        print = (print ^ (print >>> 33)) * 0xc4ceb9fe1a85ec53L;
        print ^= print >>> 33;
        return print == 0 ? 1 : print;
    }
}
