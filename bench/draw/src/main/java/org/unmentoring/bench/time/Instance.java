package org.unmentoring.bench.time;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.unmentoring.bench.programme.Crowd;
import org.unmentoring.matching.draw.DrawInput;

/** For each invocation other people with another history, and another seed. */
@State(Scope.Thread)
public class Instance {

    @Param("1000")
    public int people;

    /** How many in a hundred are of the largest organisation; 0 for sizes after Zipf's law alone. */
    @Param("0")
    public int largest;

    @Param("12")
    public int rounds;

    @Param("1")
    public long firstSeed;

    Crowd crowd;
    DrawInput input;
    String seed;

    private long invocation;

    @Setup(Level.Invocation)
    public void next() {
        long own = firstSeed + invocation++;
        crowd = new Crowd(own, people, largest, rounds);
        input = crowd.input();
        seed = "seed " + own;
    }
}
