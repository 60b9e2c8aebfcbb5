package org.unmentoring.matching.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class NetworkService {

    private final NetworkRepository network;

    NetworkService(NetworkRepository network) {
        this.network = network;
    }

    @Transactional
    Network of(ProgrammeId programme, ThroughRound asked) {
        var through = asked == null ? ThroughRound.ALL : asked;
        return new Network(
                programme,
                network.lastRound(programme, through),
                network.nodes(programme, through),
                network.edges(programme, through),
                network.whole(programme));
    }
}
