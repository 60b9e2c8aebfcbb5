package org.unmentoring.web.matching;

import java.util.List;
import org.unmentoring.web.neighbour.ParticipantId;

/** People as nodes, pairs put in touch as edges, up to a round. */
public record Network(List<Node> nodes, List<Edge> edges) {
    public record Node(ParticipantId id, String organisation) {}

    public record Edge(ParticipantId source, ParticipantId target, int round, String outcome) {}
}
