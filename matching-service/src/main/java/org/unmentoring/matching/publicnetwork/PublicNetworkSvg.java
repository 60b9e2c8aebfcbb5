package org.unmentoring.matching.publicnetwork;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import org.unmentoring.matching.export.Rendering;
import org.unmentoring.matching.film.Film;
import org.unmentoring.matching.film.FilmOfOrganisations;
import org.unmentoring.matching.film.FilmOfOrganisations.Edge;
import org.unmentoring.matching.film.FilmOfOrganisations.Joined;
import org.unmentoring.matching.film.FilmOfOrganisations.Organisation;
import org.unmentoring.matching.film.FilmOfOrganisations.Whole;
import org.unmentoring.matching.film.Frame;
import org.unmentoring.matching.film.Place;

/** The last round of it, drawn of nothing but what everybody may see. */
@Provider
@Produces("image/svg+xml")
public class PublicNetworkSvg extends Rendering<PublicNetwork> {

    public PublicNetworkSvg() {
        super(PublicNetwork.class, (network, words) -> film(network).openPicture(words));
    }

    private static FilmOfOrganisations film(PublicNetwork network) {
        var shown =
                network.groups().stream().filter(it -> !it.people().isEmpty()).toList();
        return new FilmOfOrganisations(
                network.programme(),
                1,
                network.throughRound(),
                Film.State.CURRENT,
                shown.stream().map(PublicNetworkSvg::organisation).toList(),
                network.lines().stream().map(PublicNetworkSvg::edge).toList(),
                new Whole(
                        Frame.around(shown.stream()
                                .map(it -> new Place(it.number(), it.x(), it.y()))
                                .toList()),
                        shown.stream()
                                .map(PublicNetwork.Group::sector)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private static Organisation organisation(PublicNetwork.Group it) {
        var last = it.people().get(it.people().size() - 1);
        return new Organisation(
                it.number(),
                it.organisation(),
                it.sector(),
                it.x(),
                it.y(),
                List.of(new Joined(last.round(), last.people())));
    }

    private static Edge edge(PublicNetwork.Line it) {
        var last = it.pairs().get(it.pairs().size() - 1);
        return new Edge(it.source(), it.target(), last.round(), last.met(), 0, last.pairs() - last.met());
    }
}
