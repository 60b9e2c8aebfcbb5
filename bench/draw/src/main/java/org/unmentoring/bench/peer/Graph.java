package org.unmentoring.bench.peer;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.Writer;

/**
 * A graph whose cheapest perfect matching is wanted, as all peers read it: a line with the numbers of vertices, edges and
 * levels, then a line an edge with its two ends and what it costs, the most important level first.
 */
public record Graph(int vertices, int[] one, int[] other, long[][] cost) {

    public int edges() {
        return one.length;
    }

    public int levels() {
        return cost.length == 0 ? 0 : cost[0].length;
    }

    public void writeTo(Writer out) throws IOException {
        var text = new StringBuilder();
        text.append(vertices)
                .append(' ')
                .append(edges())
                .append(' ')
                .append(levels())
                .append('\n');
        for (int e = 0; e < edges(); e++) {
            text.append(one[e]).append(' ').append(other[e]);
            for (long it : cost[e]) {
                text.append(' ').append(it);
            }
            text.append('\n');
            if (text.length() > 1 << 16) {
                out.append(text);
                text.setLength(0);
            }
        }
        out.append(text).flush();
    }

    /** @return null where nothing comes any more */
    static Graph read(StreamTokenizer in) throws IOException {
        if (in.nextToken() == StreamTokenizer.TT_EOF) {
            return null;
        }
        int vertices = (int) in.nval;
        int edges = (int) next(in);
        int levels = (int) next(in);
        var graph = new Graph(vertices, new int[edges], new int[edges], new long[edges][levels]);
        for (int e = 0; e < edges; e++) {
            graph.one[e] = (int) next(in);
            graph.other[e] = (int) next(in);
            for (int level = 0; level < levels; level++) {
                graph.cost[e][level] = next(in);
            }
        }
        return graph;
    }

    private static long next(StreamTokenizer in) throws IOException {
        in.nextToken();
        return (long) in.nval;
    }
}
