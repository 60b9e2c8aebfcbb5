package org.unmentoring.matching.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.unmentoring.matching.film.FilmService;
import org.unmentoring.matching.film.ThroughRound;
import org.unmentoring.matching.ids.ProgrammeId;

@ApplicationScoped
class NetworkService {

    private final NetworkRepository network;
    private final FilmService film;

    NetworkService(NetworkRepository network, FilmService film) {
        this.network = network;
        this.film = film;
    }

    @Transactional
    Network of(ProgrammeId programme, ThroughRound asked) {
        var through = asked == null ? ThroughRound.ALL : asked;
        return new Network(
                programme,
                network.lastRound(programme, through),
                network.nodes(programme, through),
                network.edges(programme, through),
                network.whole(programme, film.places(programme)));
    }
}
