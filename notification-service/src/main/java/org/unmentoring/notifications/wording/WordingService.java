package org.unmentoring.notifications.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.unmentoring.base.idempotency.Idempotent;
import org.unmentoring.base.paging.Page;
import org.unmentoring.base.paging.PageRequest;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.base.security.Caller;
import org.unmentoring.base.version.IfMatch;
import org.unmentoring.notifications.template.Named;
import org.unmentoring.notifications.template.ProgrammeId;
import org.unmentoring.notifications.template.Rendered;
import org.unmentoring.notifications.template.TemplateKey;
import org.unmentoring.notifications.template.Templates;
import org.unmentoring.notifications.template.Wording;

@ApplicationScoped
class WordingService {
    private static final Logger LOG = Logger.getLogger(WordingService.class);

    private final WordingRepository wordings;
    private final Templates templates;
    private final Caller caller;
    private final InstantSource clock;

    WordingService(WordingRepository wordings, Templates templates, Caller caller, InstantSource clock) {
        this.wordings = wordings;
        this.templates = templates;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<WordingView> all(ProgrammeId programme) {
        return new Page<>(
                Arrays.stream(TemplateKey.values())
                        .filter(TemplateKey::isWorded)
                        .flatMap(template -> templates.languages().stream()
                                .map(language -> get(new Place(programme, template, language))))
                        .toList(),
                null);
    }

    @Transactional
    WordingView get(Place place) {
        mustBe(place);
        return wordings.newest(place).map(newest -> view(place, newest)).orElseGet(() -> usual(place));
    }

    @Transactional
    WordingView change(Place place, IfMatch ifMatch, Wording wording) {
        mustBe(place);
        templates.check(place.template(), wording);
        var number = wordings.newest(place).map(WordingVersion::number).orElse(0);
        if (number > 0 || ifMatch != null) IfMatch.check(ifMatch, number);
        return add(place, number + 1, wording);
    }

    @Transactional
    Page<VersionView> versions(Place place, PageRequest asked) {
        mustBe(place);
        return Page.of(wordings.of(place, asked), asked, version -> version.id().value())
                .map(WordingVersion::view);
    }

    /** As it was then, as the newest version: nothing is lost by going back. */
    @Transactional
    @Idempotent
    WordingView restore(Place place, int number) {
        mustBe(place);
        var wanted = wordings.get(place, number).wording();
        return add(place, wordings.newest(place).orElseThrow().number() + 1, wanted);
    }

    Rendered preview(Place place, Wording wording, Named firstToWrite) {
        mustBe(place);
        templates.check(place.template(), wording);
        return templates.preview(place.template(), place.language(), wording, firstToWrite);
    }

    private WordingView add(Place place, int number, Wording wording) {
        var version = new WordingVersion(place, number, wording, caller.name(), clock.instant());
        wordings.persistAndFlush(version);
        LOG.infof("wording %s of %s in %s is in force", version.id(), place.template(), place.language());
        return view(place, version);
    }

    private void mustBe(Place place) {
        if (!place.template().isWorded() || !templates.languages().contains(place.language())) throw Problem.notFound();
    }

    private WordingView view(Place place, WordingVersion version) {
        return new WordingView(
                place.template(),
                place.language(),
                version.number(),
                version.madeAt(),
                version.wording(),
                templates.placeholders(place.template()));
    }

    private WordingView usual(Place place) {
        return new WordingView(
                place.template(), place.language(), 0, null, Wording.USUAL, templates.placeholders(place.template()));
    }
}
