package org.unmentoring.matching.impact;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Csv;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("text/csv")
public class ImpactCsv extends Rendering<Impact> {

    public ImpactCsv() {
        super(Impact.class, ImpactCsv::text);
    }

    static String text(Impact impact) {
        var csv = new Csv(
                "subject",
                "conclusion",
                "rounds",
                "pairs in touch",
                "pairs of other draws",
                "before",
                "after",
                "otherwise",
                "difference",
                "low",
                "high",
                "p",
                "met",
                "difference among met",
                "low among met",
                "high among met");
        impact.effects().forEach(it -> {
            var met = it.amongMet();
            csv.row(
                    it.subject().word(),
                    it.conclusion().word(),
                    it.rounds(),
                    it.pairsInTouch(),
                    it.pairsOfOthers(),
                    it.before(),
                    it.after(),
                    it.otherwise(),
                    it.difference(),
                    it.low(),
                    it.high(),
                    it.p(),
                    met == null ? null : met.met(),
                    met == null ? null : met.difference(),
                    met == null ? null : met.low(),
                    met == null ? null : met.high());
        });
        return csv.text();
    }
}
