package org.unmentoring.web.opendata;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.unmentoring.web.matching.OpenData.Preview;
import org.unmentoring.web.matching.OpenData.Publication;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.participants.Programme;

@CheckedTemplate(basePath = "opendata")
class OpenDataPages {
    static native TemplateInstance publishing(
            Organised programme, Preview preview, List<Publication> published, String key, Errors errors);

    static native TemplateInstance published(Programme programme, List<Publication> published, List<String> files);

    private OpenDataPages() {}
}
