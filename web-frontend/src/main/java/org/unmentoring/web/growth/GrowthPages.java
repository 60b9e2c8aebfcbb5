package org.unmentoring.web.growth;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.unmentoring.web.matching.Growth;
import org.unmentoring.web.matching.Growth.Figures;
import org.unmentoring.web.organise.Organised;

@CheckedTemplate(basePath = "growth")
class GrowthPages {
    static native TemplateInstance growth(Organised programme, Growth growth, Figures latest, Totals totals);

    record Totals(int matches, int met) {}

    private GrowthPages() {}
}
