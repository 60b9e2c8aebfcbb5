package org.unmentoring.bench.time;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.check.Verifier;
import org.unmentoring.matching.draw.pairing.Draw;

/** A draw, its check, and as their measure a shuffle of the same people and a look at all that is known of them. */
@BenchmarkMode(Mode.SingleShotTime)
public class Draws {

    /** Fails where the verifier refuses a draw; keeps what it cost. */
    @State(Scope.Thread)
    public static class Result {

        private final Journal journal = Journal.ofThisRun();
        private Drawn drawn;

        @TearDown(Level.Invocation)
        public void check(Instance instance) {
            List<String> faults = Verifier.faults(instance.input, drawn);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(instance.seed + ": " + faults);
            }
            journal.add(drawn);
        }
    }

    @State(Scope.Thread)
    public static class ReadyDrawn {

        private Drawn drawn;

        @Setup(Level.Invocation)
        public void draw(Instance instance) {
            drawn = Draw.of(instance.input, instance.seed);
        }
    }

    @Benchmark
    public Drawn draw(Instance instance, Result result) {
        result.drawn = Draw.of(instance.input, instance.seed);
        return result.drawn;
    }

    @Benchmark
    public List<String> verify(Instance instance, ReadyDrawn ready) {
        List<String> faults = Verifier.faults(instance.input, ready.drawn);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(instance.seed + ": " + faults);
        }
        return faults;
    }

    @Benchmark
    public long shuffleAndRead(Instance instance) {
        return new Shuffle(instance.crowd).pairsAndRead();
    }
}
