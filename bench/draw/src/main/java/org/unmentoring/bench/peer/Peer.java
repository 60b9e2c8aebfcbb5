package org.unmentoring.bench.peer;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Another solver in a process of its own: it reads one {@link Graph} after another and answers each with a line. */
public final class Peer implements Closeable {

    private final List<String> command;
    private final Duration limit;
    private Process process;
    private BufferedReader answers;

    /** @param cost by levels, like the graph's edges */
    public record Answer(long[] cost, long nanos) {}

    public Peer(List<String> command, Duration limit) {
        this.command = command;
        this.limit = limit;
    }

    /** JGraphT, with the classes that this process has. */
    public static Peer jgrapht(Duration limit) {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new Peer(
                List.of(java, "-Xmx3g", "-cp", System.getProperty("java.class.path"), JGraphT.class.getName()), limit);
    }

    /** @return nothing when it found no perfect matching, or did not end in time */
    public Optional<Answer> solve(Graph graph) {
        try {
            if (process == null) {
                start();
            }
            var answer = CompletableFuture.supplyAsync(() -> ask(graph)).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return parsed(answer);
        } catch (TimeoutException tooLong) {
            close();
            return Optional.empty();
        } catch (IOException | ExecutionException | InterruptedException failed) {
            throw new IllegalStateException("the peer " + command.get(0) + " does not work", failed);
        }
    }

    private void start() throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader();
    }

    private String ask(Graph graph) {
        try {
            graph.writeTo(process.outputWriter());
            return answers.readLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<Answer> parsed(String line) {
        if (line == null) {
            throw new IllegalStateException("the peer has gone");
        }
        if (line.equals("none")) {
            return Optional.empty();
        }
        long[] numbers =
                Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
        return Optional.of(new Answer(Arrays.copyOf(numbers, numbers.length - 1), numbers[numbers.length - 1]));
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
