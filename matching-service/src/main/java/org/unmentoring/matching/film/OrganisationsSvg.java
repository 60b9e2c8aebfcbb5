package org.unmentoring.matching.film;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("image/svg+xml")
public class OrganisationsSvg extends Rendering<FilmOfOrganisations> {

    public OrganisationsSvg() {
        super(FilmOfOrganisations.class, (film, words) -> new OrganisationsPicture(film, words, false).text());
    }
}
