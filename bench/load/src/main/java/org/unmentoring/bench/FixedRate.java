package org.unmentoring.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Asks at a fixed pace, whatever the answers do: each request has its time, and its latency counts from then, not from when a
 * connection was free (no coordinated omission).
 */
final class FixedRate {
    private static final double NANOS_PER_MILLI = 1e6;

    private final String target;
    private final String token;
    private final int perSecond;
    private final int connections;

    FixedRate(String target, String token, int perSecond, int connections) {
        this.target = target;
        this.token = token;
        this.perSecond = perSecond;
        this.connections = connections;
    }

    /** @return p50, p99 and the longest, in milliseconds */
    double[] run(int seconds) throws InterruptedException, ExecutionException {
        var nanos = new long[perSecond * seconds];
        var next = new AtomicInteger();
        var begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        var askers = Executors.newFixedThreadPool(connections);
        try {
            var asking = IntStream.range(0, connections)
                    .<Future<?>>mapToObj(it -> askers.submit(() -> {
                        ask(nanos, next, begin);
                        return null;
                    }))
                    .toList();
            for (var asker : asking) asker.get();
        } finally {
            askers.shutdownNow();
        }
        Arrays.sort(nanos);
        return new double[] {at(nanos, 0.5), at(nanos, 0.99), at(nanos, 1)};
    }

    private void ask(long[] nanos, AtomicInteger next, long begin) throws IOException {
        try (var connection = new Connection(URI.create(target), token)) {
            for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
                var due = begin + TimeUnit.SECONDS.toNanos(i) / perSecond;
                for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                    LockSupport.parkNanos(left);
                connection.get();
                nanos[i] = System.nanoTime() - due;
            }
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLI;
    }
}
