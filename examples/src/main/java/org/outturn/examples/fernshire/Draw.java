package org.outturn.examples.fernshire;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// Chance, the same on every machine: one stream a key, and only arithmetic whose result the
/// language specifies to the last bit.
final class Draw {
    private final SplittableRandom random;

    Draw(String key) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
        for (byte b : ("fernshire " + key).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x100000001b3L;
        }
        random = new SplittableRandom(hash);
    }

    /// About normal, mean 0 and deviation 1: twelve uniform draws less six.
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    double poisson(double mean) {
        if (mean > 30) {
            return Math.max(0, Part.whole(mean + Math.sqrt(mean) * normal()));
        }
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        double count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    double binomial(double trials, double chance) {
        if (trials > 60) {
            double deviation = Math.sqrt(Math.max(0, trials * chance * (1 - chance)));
            return Math.clamp(Part.whole(trials * chance + deviation * normal()), 0.0, trials);
        }
        double count = 0;
        for (long i = 0; i < trials; i++) {
            count += random.nextDouble() < chance ? 1 : 0;
        }
        return count;
    }
}
