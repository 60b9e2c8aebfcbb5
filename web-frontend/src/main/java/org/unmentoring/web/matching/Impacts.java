package org.unmentoring.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.web.neighbour.ProgrammeId;

/** matching-service: what being put in touch does, and the survey that tells. */
@ApplicationScoped
public class Impacts {
    private final ImpactClient client;

    Impacts(@RestClient ImpactClient client) {
        this.client = client;
    }

    public ImpactSurvey.Stored survey(ProgrammeId programme) {
        var response = client.survey(programme);
        return new ImpactSurvey.Stored(response.getEntity(), response.getHeaderString(HttpHeaders.ETAG));
    }

    /** @param version of the choice the organiser saw */
    public void change(ProgrammeId programme, String version, ImpactSurvey.Choice choice) {
        client.change(programme, version, choice);
    }

    public Impact of(ProgrammeId programme) {
        return client.impact(programme);
    }

    public byte[] as(ProgrammeId programme, String type, String language) {
        return client.impactAs(programme, type, language).getEntity();
    }

    public PublicImpact forEverybody(ProgrammeId programme) {
        return client.publicImpact(programme);
    }

    public List<MySurvey.Listed> mine() {
        return client.mine().items();
    }

    public MySurvey mySurvey(ProgrammeId programme) {
        return client.mySurvey(programme);
    }

    public void takePart(ProgrammeId programme, boolean yes) {
        client.takePart(programme, new MySurvey.TakePart(yes));
    }

    /** @param answers those without any word are left out; one that was given before stays as it was */
    public void answer(ProgrammeId programme, List<MySurvey.Answer> answers) {
        var said = answers.stream().filter(it -> !it.isEmpty()).toList();
        if (!said.isEmpty()) client.answer(programme, new MySurvey.Answers(said));
    }
}
