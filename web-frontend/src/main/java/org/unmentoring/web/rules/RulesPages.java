package org.unmentoring.web.rules;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.organise.Choice;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;

@CheckedTemplate(basePath = "rules")
class RulesPages {
    static native TemplateInstance rules(
            Organised programme, Meaning meaning, ScheduleForm form, Lists lists, Errors errors);

    /** The choices of the form's selects. */
    record Lists(
            List<Choice> cadences, List<Choice> toMeet, List<Choice> nudges, List<Choice> odd, List<Choice> waits) {}

    private RulesPages() {}
}
