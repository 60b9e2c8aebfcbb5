package org.unmentoring.matching.growth;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("image/svg+xml")
public class GrowthSvg extends Rendering<Growth> {

    public GrowthSvg() {
        super(Growth.class, (growth, words) -> new GrowthPicture(growth, words).text());
    }
}
