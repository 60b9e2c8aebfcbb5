package org.unmentoring.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.unmentoring.web.matching.Growth;
import org.unmentoring.web.matching.Growth.Figures;
import org.unmentoring.web.matching.Round;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Me;
import org.unmentoring.web.participants.Person;

@CheckedTemplate(basePath = "organise")
class OrganisePages {
    static native TemplateInstance mine(List<Me.Organised> programmes);

    static native TemplateInstance programme(
            Organised programme,
            Figures latest,
            Round round,
            Instant next,
            ScheduleForm form,
            Lists lists,
            Errors errors);

    static native TemplateInstance preview(Organised programme, Round preview, String key, boolean tooFew);

    static native TemplateInstance rounds(Organised programme, List<Round> rounds, Errors errors);

    static native TemplateInstance round(Organised programme, Round round, List<RoundMatch> matches, String next);

    static native TemplateInstance people(Organised programme, Items<Person> people, Errors errors);

    static native TemplateInstance report(Organised programme, ImportView report, Errors errors);

    static native TemplateInstance signposts(Organised programme, SignpostsForm form, Errors errors);

    static native TemplateInstance growth(Organised programme, Growth growth, Figures latest, Totals totals);

    /** The choices of the schedule's selects. */
    record Lists(List<Choice> cadences, List<Choice> toMeet, List<Choice> nudges) {}

    record Totals(int matches, int met) {}

    private OrganisePages() {}
}
