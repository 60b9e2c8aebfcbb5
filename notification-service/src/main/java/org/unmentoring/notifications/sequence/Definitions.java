package org.unmentoring.notifications.sequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.unmentoring.base.problem.FieldError;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.notifications.template.TemplateKey;

/** Which steps hold: a programme's own, else those for all, else those that are packaged. */
@ApplicationScoped
class Definitions {
    static final String DEFAULT = "default";

    private final DefinitionRepository definitions;
    private final Packaged packaged;
    private final InstantSource clock;

    Definitions(DefinitionRepository definitions, Packaged packaged, InstantSource clock) {
        this.definitions = definitions;
        this.packaged = packaged;
        this.clock = clock;
    }

    @Transactional
    Optional<Definition> effective(UUID programme, String name) {
        return definitions
                .find(programme == null ? DEFAULT : programme.toString(), name)
                .or(() -> definitions.find(DEFAULT, name))
                .map(SequenceDefinition::definition)
                .or(() -> packaged.find(name));
    }

    @Transactional
    DefinitionView get(Owner owner, String name) {
        var own = definitions.find(owner.text(), name).map(SequenceDefinition::view);
        if (own.isPresent()) return own.get();
        // Not this owner's own, so the ETag is that of nothing yet.
        var shared = definitions.find(DEFAULT, name).map(SequenceDefinition::definition);
        var steps = shared.or(() -> packaged.find(name)).orElseThrow(Problem::notFound);
        return DefinitionView.of(shared.isPresent() ? DEFAULT : "packaged", name, steps, 0);
    }

    @Transactional
    DefinitionView put(Owner owner, String name, IfMatch ifMatch, Definition chosen) {
        mustMakeSense(chosen);
        var own = definitions.hold(owner.text(), name).orElse(null);
        if (own == null) {
            IfMatch.check(ifMatch == null ? new IfMatch("*") : ifMatch, 0);
            own = new SequenceDefinition(new SequenceDefinition.Key(owner.text(), name), chosen, clock.instant());
            definitions.persist(own);
        } else {
            IfMatch.check(ifMatch, own.version());
            own.change(chosen, clock.instant());
        }
        definitions.flush();
        return own.view();
    }

    private static void mustMakeSense(Definition chosen) {
        var wrong = new ArrayList<FieldError>();
        for (int i = 0; i < chosen.steps().size(); i++) {
            var pointer = "/steps/" + i + "/template";
            chosen.steps().get(i).templates().forEach(key -> check(key, pointer, wrong));
        }
        if (!wrong.isEmpty()) throw Problem.invalid(wrong);
    }

    private static void check(String key, String pointer, ArrayList<FieldError> wrong) {
        var template = TemplateKey.of(key);
        if (template.isEmpty())
            wrong.add(new FieldError(
                    pointer, "template-unknown", "There is no such template; GET /v1/templates lists them."));
        else if (template.get().bearsToken())
            wrong.add(new FieldError(
                    pointer,
                    "template-not-for-sequences",
                    "It opens doors for a few minutes; it can't wait for days."));
    }
}
