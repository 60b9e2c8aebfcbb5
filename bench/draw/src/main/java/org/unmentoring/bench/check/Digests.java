package org.unmentoring.bench.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.unmentoring.bench.programme.Crowd;
import org.unmentoring.bench.programme.RandomProgramme;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.pairing.Draw;

/**
 * One digest of many draws: the same on every JVM. Arguments: a seed, and how many draws.
 */
final class Digests {

    private static final int MOST_PEOPLE = 80;
    private static final int CROWD = 3_001;

    private Digests() {}

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        long seed = Long.parseLong(arguments[0]);
        int draws = Integer.parseInt(arguments[1]);
        var digest = MessageDigest.getInstance("SHA-256");
        var random = new Random(seed);
        for (int i = 0; i < draws; i++) {
            add(
                    RandomProgramme.of(random.nextLong(), random.nextInt(MOST_PEOPLE))
                            .input(),
                    i,
                    digest);
        }
        for (int largest : new int[] {0, 45, 60}) {
            add(new Crowd(seed, CROWD, largest, 12).input(), largest, digest);
        }
        System.out.println(HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(DrawInput input, int number, MessageDigest digest) {
        var drawn = Draw.of(input, "draw " + number);
        digest.update((input.digest() + drawn.objective() + drawn.text()).getBytes(StandardCharsets.UTF_8));
    }
}
