package org.unmentoring.web.wording;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.unmentoring.web.neighbour.ProgrammeId;
import org.unmentoring.web.neighbour.ServiceProblem;
import org.unmentoring.web.notifications.MailPreview;
import org.unmentoring.web.notifications.WordedMail;
import org.unmentoring.web.notifications.Wordings;
import org.unmentoring.web.organise.Organised;
import org.unmentoring.web.page.Errors;
import org.unmentoring.web.page.Notice;
import org.unmentoring.web.page.Page;
import org.unmentoring.web.page.Redirect;
import org.unmentoring.web.participants.Participants;

/** Saying a programme's mails in its own words. */
@ApplicationScoped
class Rewording {
    private static final String TAB = "wording";
    private final Participants participants;
    private final Wordings wordings;
    private final Page page;

    Rewording(Participants participants, Wordings wordings, Page page) {
        this.participants = participants;
        this.wordings = wordings;
        this.page = page;
    }

    TemplateInstance all(ProgrammeId id) {
        var known = wordings.of(id);
        var mails = Arrays.stream(MailKind.values())
                .filter(kind -> known.stream().anyMatch(it -> it.template().equals(kind.template())))
                .map(kind -> new WordingPages.Mail(kind, isOwn(known, kind, "en"), isOwn(known, kind, "cy")))
                .toList();
        return WordingPages.all(organised(id), mails);
    }

    TemplateInstance one(ProgrammeId id, String template, String language) {
        return one(id, kind(template), language, null, null, new Errors());
    }

    /** Preview or save, as the button says. */
    Response say(ProgrammeId id, String template, String language, WordingForm form) {
        var kind = kind(template);
        var words = page.words(WordingWords.class);
        var errors = new Errors();
        var shown = form;
        try {
            if (form.isPreview())
                return Response.ok(one(
                                id,
                                kind,
                                language,
                                form,
                                wordings.preview(id, template, language, form.wording()),
                                errors))
                        .build();
            wordings.say(id, template, language, form.ifMatch(), form.wording());
            return Redirect.to(Notice.REWORDED.at(path(id, template, language)));
        } catch (ServiceProblem problem) {
            switch (problem.status()) {
                case 400 -> errors.found(problem, byField(words), words.notValid());
                case 412, 428 -> {
                    errors.add("", words.changed());
                    shown = null;
                }
                default -> throw problem;
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(one(id, kind, language, shown, null, errors))
                .build();
    }

    Response test(ProgrammeId id, String template, String language) {
        wordings.test(id, kind(template).template(), language);
        return Redirect.to(Notice.TESTSENT.at(path(id, template, language)));
    }

    Response restore(ProgrammeId id, String template, String language, int number) {
        wordings.restore(id, kind(template).template(), language, number);
        return Redirect.to(Notice.REWORDED.at(path(id, template, language)));
    }

    private TemplateInstance one(
            ProgrammeId id, MailKind kind, String language, WordingForm sent, MailPreview preview, Errors errors) {
        var stored = wordings.of(id, kind.template(), language);
        return WordingPages.one(
                organised(id),
                kind,
                stored.mail(),
                stored.mail().number() == 0 ? List.of() : wordings.versions(id, kind.template(), language),
                sent == null ? WordingForm.of(stored) : sent,
                preview,
                errors);
    }

    private static boolean isOwn(List<WordedMail> known, MailKind kind, String language) {
        return known.stream()
                .filter(it -> it.template().equals(kind.template()))
                .filter(it -> it.language().equals(language))
                .anyMatch(it -> it.wording() != null && it.wording().saysAnything());
    }

    private static Map<String, String> byField(WordingWords words) {
        return Map.of(
                "subject", words.subjectNotValid(),
                "opening", words.openingNotValid(),
                "topics", words.topicsNotValid(),
                "signature", words.signatureNotValid(),
                "logo", words.logoNotValid());
    }

    private static MailKind kind(String template) {
        return MailKind.of(template).orElseThrow(NotFoundException::new);
    }

    private static String path(ProgrammeId id, String template, String language) {
        return "/organise/" + id + "/wording/" + template + "/" + language;
    }

    private Organised organised(ProgrammeId id) {
        return Organised.at(TAB, participants.programme(id));
    }
}
