package org.unmentoring.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.TrialId;

/** matching-service: trials. */
@ApplicationScoped
public class Trials {
    private final TrialsClient client;

    Trials(@RestClient TrialsClient client) {
        this.client = client;
    }

    /** The oldest first. */
    public List<Trial> of(ProgrammeId programme) {
        return Items.all(cursor -> client.of(programme, Items.MOST, cursor));
    }

    public Trial get(TrialId trial) {
        return client.get(trial);
    }

    /** @param key the same for the same press of the button, so that pressing twice registers once */
    public Trial register(ProgrammeId programme, String key, Trial.NewTrial trial) {
        return client.register(programme, key, trial);
    }

    public Trial.Power power(ProgrammeId programme, Trial.PowerQuestion question) {
        return client.power(programme, question);
    }

    public byte[] registration(TrialId trial) {
        return client.registration(trial);
    }

    public void start(TrialId trial) {
        client.start(trial);
    }

    public void stop(TrialId trial) {
        client.stop(trial);
    }

    public Trial.Finding finding(TrialId trial) {
        return client.finding(trial);
    }

    public byte[] findingAsItIs(TrialId trial) {
        return client.findingAsItIs(trial);
    }

    public Trial.Flow flow(TrialId trial) {
        return client.flow(trial);
    }
}
