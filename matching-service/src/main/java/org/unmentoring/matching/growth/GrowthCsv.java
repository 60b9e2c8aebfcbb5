package org.unmentoring.matching.growth;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Csv;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("text/csv")
public class GrowthCsv extends Rendering<Growth> {

    public GrowthCsv() {
        super(Growth.class, GrowthCsv::text);
    }

    static String text(Growth growth) {
        var csv = new Csv(
                "round",
                "drawn at",
                "participants",
                "joined",
                "left",
                "matches",
                "met",
                "not met",
                "unconfirmed",
                "trios",
                "repeats",
                "matched",
                "returning",
                "resting",
                "organisations",
                "organisations so far",
                "new organisations",
                "sectors",
                "sectors so far",
                "new sectors",
                "active",
                "paused",
                "signed up",
                "left programme");
        growth.items()
                .forEach(it -> csv.row(
                        it.round(),
                        it.drawnAt(),
                        it.participants(),
                        it.joined(),
                        it.left(),
                        it.matches(),
                        it.met(),
                        it.notMet(),
                        it.unconfirmed(),
                        it.trios(),
                        it.repeats(),
                        it.matched(),
                        it.returning(),
                        it.resting(),
                        it.organisations(),
                        it.organisationsSoFar(),
                        it.newOrganisations(),
                        it.sectors(),
                        it.sectorsSoFar(),
                        it.newSectors(),
                        it.active(),
                        it.paused(),
                        it.signedUp(),
                        it.leftProgramme()));
        return csv.text();
    }
}
