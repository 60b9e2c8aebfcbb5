package org.unmentoring.matching.impact;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("image/svg+xml")
public class ImpactSvg extends Rendering<Impact> {

    public ImpactSvg() {
        super(Impact.class, (impact, words) -> new ImpactPicture(impact, words).text());
    }
}
