package org.unmentoring.bench;

import java.io.IOException;
import java.net.URI;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Each thread asks on its own connection as soon as it was answered. Where and with what token: system properties. */
@State(Scope.Thread)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@Fork(1)
public class GetById {
    static final String TARGET = "bench.target";
    static final String TOKEN = "bench.token";

    private Connection connection;

    @Setup(Level.Trial)
    public void connect() throws IOException {
        connection = new Connection(URI.create(System.getProperty(TARGET)), System.getProperty(TOKEN));
    }

    @TearDown(Level.Trial)
    public void hangUp() throws IOException {
        connection.close();
    }

    @Benchmark
    public int get() throws IOException {
        return connection.get();
    }
}
