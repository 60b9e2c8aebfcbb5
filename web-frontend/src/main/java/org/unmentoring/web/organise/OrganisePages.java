package org.unmentoring.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.attention.AttentionView;
import org.unmentoring.web.matching.Growth.Figures;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.ImportState;
import org.unmentoring.web.participants.Me;

@CheckedTemplate(basePath = "organise")
class OrganisePages {
    static native TemplateInstance mine(List<Me.Organised> programmes);

    static native TemplateInstance programme(Organised programme, AttentionView attention, Figures latest, Round round);

    static native TemplateInstance preview(Organised programme, Round preview, String key, boolean tooFew);

    static native TemplateInstance rounds(Organised programme, List<Round> rounds, Errors errors);

    static native TemplateInstance round(
            Organised programme, Round round, List<String> reached, List<RoundMatch> matches, String next);

    static native TemplateInstance people(Organised programme, PeopleView people, Errors errors);

    static native TemplateInstance report(Organised programme, ImportView report, Errors errors);

    static native TemplateInstance importState(Organised programme, ImportState state, ImportView report);

    static native TemplateInstance signposts(Organised programme, SignpostsForm form, Errors errors);

    private OrganisePages() {}
}
