package org.unmentoring.bench.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unmentoring.bench.peer.Graph;
import org.unmentoring.bench.peer.Peer;
import org.unmentoring.bench.programme.Crowd;
import org.unmentoring.matching.draw.DrawInput;
import org.unmentoring.matching.draw.Drawn;
import org.unmentoring.matching.draw.check.Verifier;
import org.unmentoring.matching.draw.pairing.Draw;

/**
 * The draw and its peers on the same people, in turns; each peer in a process of its own that solved one graph before.
 * Ends with a failure where a peer finds something else on a complete graph, or something better on a sparse one.
 * Arguments: the file for the table, how many people, shares of the largest organisation separated by commas, "complete" or
 * "sparse", how many instances, the first seed, seconds that a peer may take, then a name and a command for each further peer.
 */
public final class BesidePeers {

    private static final int EARLIER_ROUNDS = 12;
    private static final int WARM_UPS = 200;
    /** With seeds of their own; the median counts. */
    private static final int DRAWS = 5;

    private final int people;
    private final boolean complete;
    private final Map<String, Peer> peers = new LinkedHashMap<>();
    private final StringBuilder table = new StringBuilder();

    private BesidePeers(int people, boolean complete) {
        this.people = people;
        this.complete = complete;
    }

    public static void main(String[] arguments) throws IOException {
        var run = new BesidePeers(Integer.parseInt(arguments[1]), arguments[3].equals("complete"));
        var limit = Duration.ofSeconds(Long.parseLong(arguments[6]));
        run.peers.put("JGraphT", Peer.jgrapht(limit));
        for (int i = 7; i + 1 < arguments.length; i += 2) {
            run.peers.put(arguments[i], new Peer(List.of(arguments[i + 1].split(" ")), limit));
        }
        long seed = Long.parseLong(arguments[5]);
        run.print(Machine.inWords() + "\nPeers get the " + arguments[3] + " graph.\n\n");
        run.print("| people | largest % | draw ms | certified |" + run.each(" %s ms | times ours |") + "\n");
        run.print("|---|---|---|---|" + run.each("---|---|") + "\n");
        for (String largest : arguments[2].split(",")) {
            run.rows(Integer.parseInt(largest), Integer.parseInt(arguments[4]), seed);
        }
        run.peers.values().forEach(Peer::close);
        Files.writeString(Path.of(arguments[0]), run.table);
        System.exit(0);
    }

    private String each(String words) {
        return String.join("", peers.keySet().stream().map(words::formatted).toList());
    }

    private void print(String words) {
        System.out.print(words);
        table.append(words);
    }

    private void rows(int largest, int instances, long seed) {
        for (int i = 1; i <= WARM_UPS; i++) {
            Draw.of(crowd(seed - i, largest).input(), "warm-up " + i);
        }
        var first = graph(new CrowdGraph(crowd(seed - 1, largest)), seed);
        peers.values().forEach(it -> it.solve(first));
        for (int i = 0; i < instances; i++) {
            row(largest, seed + i);
        }
    }

    private Crowd crowd(long seed, int largest) {
        return new Crowd(seed, people, largest, EARLIER_ROUNDS);
    }

    private Graph graph(CrowdGraph of, long seed) {
        return complete ? of.complete() : of.sparse(seed);
    }

    private void row(int largest, long seed) {
        var crowd = crowd(seed, largest);
        var input = crowd.input();
        long[] nanos = new long[DRAWS];
        Drawn drawn = null;
        for (int i = 0; i < DRAWS; i++) {
            long start = System.nanoTime();
            drawn = Draw.of(input, "seed " + seed + i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        print(row(largest, seed, crowd, verified(input, drawn, seed), nanos[DRAWS / 2]));
    }

    private static Drawn verified(DrawInput input, Drawn drawn, long seed) {
        var faults = Verifier.faults(input, drawn);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("seed " + seed + ": " + faults);
        }
        return drawn;
    }

    private String row(int largest, long seed, Crowd crowd, Drawn drawn, long nanos) {
        var asGraph = new CrowdGraph(crowd);
        var graph = graph(asGraph, seed);
        List<String> cells = new ArrayList<>();
        for (var peer : peers.entrySet()) {
            var answer = peer.getValue().solve(graph);
            answer.ifPresent(it -> compare(peer.getKey(), seed, asGraph.cost(drawn.objective()), it.cost()[0]));
            cells.add(answer.map(it ->
                            String.format(Locale.ROOT, "%.1f | %.0f", it.nanos() / 1e6, (double) it.nanos() / nanos))
                    .orElse("not in time | "));
        }
        return String.format(
                Locale.ROOT,
                "| %d | %d | %.2f | %s | %s |%n",
                people,
                largest,
                nanos / 1e6,
                drawn.proven() ? "yes" : "no",
                String.join(" | ", cells));
    }

    private void compare(String peer, long seed, long ours, long theirs) {
        if (theirs < ours || complete && theirs > ours) {
            throw new IllegalStateException(
                    "seed %d: ours costs %d, that of %s %d".formatted(seed, ours, peer, theirs));
        }
    }
}
