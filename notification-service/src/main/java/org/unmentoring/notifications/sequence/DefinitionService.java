package org.unmentoring.notifications.sequence;

import jakarta.enterprise.context.ApplicationScoped;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.security.Roles;
import org.unmentoring.base.version.IfMatch;

@ApplicationScoped
class DefinitionService {
    private final Definitions definitions;
    private final Caller caller;

    DefinitionService(Definitions definitions, Caller caller) {
        this.definitions = definitions;
        this.caller = caller;
    }

    DefinitionView get(Owner owner, String name) {
        mustMay(owner, true);
        return definitions.get(owner, name);
    }

    DefinitionView put(Owner owner, String name, IfMatch ifMatch, Definition chosen) {
        mustMay(owner, false);
        return definitions.put(owner, name, ifMatch, chosen);
    }

    private void mustMay(Owner owner, boolean onlyLooking) {
        if (caller.has(Roles.SERVICE) || caller.has(Roles.OPERATOR)) return;
        var programme = owner.programme();
        if (programme.isPresent()) caller.mustOrganise(programme.get());
        else if (!onlyLooking) throw Problem.of(403, "role-missing", "Only operators may choose for all programmes.");
    }
}
