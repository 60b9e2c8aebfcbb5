package org.unmentoring.matching.testkey;

import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.matching.ids.ProgrammeId;

/** Test keys do in their sandboxes what organisers do: draw, look at rounds, choose a schedule, turn the clock. */
@ApplicationScoped
public class TestKeys {
    /** As participants-service puts it into the tokens of test keys, whose programmes are sandboxes. */
    public static final String SANDBOX = "sandbox";

    private final Caller caller;

    TestKeys(Caller caller) {
        this.caller = caller;
    }

    /** @throws Problem 404, as for a programme that never was */
    public void mustRun(ProgrammeId programme) {
        if (!caller.has(SANDBOX) || !caller.programmes().contains(programme.value()))
            caller.mustOrganise(programme.value());
    }
}
