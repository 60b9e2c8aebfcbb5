package org.unmentoring.matching.survey;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.unmentoring.base.problem.Problem;
import org.unmentoring.matching.ids.ParticipantId;
import org.unmentoring.matching.ids.ProgrammeId;
import org.unmentoring.matching.ids.QuestionId;
import org.unmentoring.matching.participants.Contact;
import org.unmentoring.matching.participants.Participants;
import org.unmentoring.matching.survey.MySurvey.Question;

/** Reads a participant's questions first, and asks for names after that transaction has ended. */
@ApplicationScoped
class MySurveyService {

    private record Read(Survey survey, java.time.Instant agreedAt, List<QuestionRepository.Row> rows) {}

    private final SurveyRepository surveys;
    private final QuestionRepository questions;
    private final Participants participants;
    private final InstantSource clock;

    MySurveyService(
            SurveyRepository surveys, QuestionRepository questions, Participants participants, InstantSource clock) {
        this.surveys = surveys;
        this.questions = questions;
        this.participants = participants;
        this.clock = clock;
    }

    MySurveys all(ParticipantId me) {
        var rows = QuarkusTransaction.requiringNew().call(() -> surveys.mine(me, clock.instant()));
        return new MySurveys(
                rows.stream()
                        .map(it -> new MySurveys.Mine(
                                new ProgrammeId(it.programme()), it.asked(), it.agreedAt() != null, it.open()))
                        .toList(),
                null);
    }

    MySurvey of(ProgrammeId programme, ParticipantId me) {
        var read = QuarkusTransaction.requiringNew().call(() -> read(programme, me));
        try {
            return view(programme, read, names(read), true);
        } catch (Problem away) {
            return view(programme, read, Map.of(), false);
        }
    }

    private Map<ParticipantId, Contact> names(Read read) {
        var people = read.rows().stream()
                .map(it -> new ParticipantId(it.about()))
                .distinct()
                .toList();
        return people.isEmpty() ? Map.of() : participants.contactsOfMatch(people);
    }

    private Read read(ProgrammeId programme, ParticipantId me) {
        mustBeMine(programme, me);
        return new Read(
                surveys.of(programme),
                surveys.agreedAt(programme, me).orElse(null),
                questions.of(programme, me, clock.instant()));
    }

    private void mustBeMine(ProgrammeId programme, ParticipantId me) {
        if (!surveys.isKnown(programme, me)) {
            throw Problem.notFound();
        }
    }

    MySurvey takePart(ProgrammeId programme, ParticipantId me, TakePart asked) {
        QuarkusTransaction.requiringNew().run(() -> {
            mustBeMine(programme, me);
            if (!asked.takesPart()) {
                surveys.takeBack(programme, me);
            } else if (surveys.of(programme).asked()) {
                surveys.agree(programme, me, clock.instant());
            } else {
                throw Problem.of(409, "survey-not-asked", "This programme asks nobody at the moment.");
            }
        });
        return of(programme, me);
    }

    /** All of them or none. */
    MySurvey answer(ProgrammeId programme, ParticipantId me, AnswersRequest asked) {
        QuarkusTransaction.requiringNew().run(() -> {
            mustBeMine(programme, me);
            questions.hold(
                    asked.answers().stream().map(it -> it.question().value()).toList());
            for (int i = 0; i < asked.answers().size(); i++) {
                if (!questions.answer(programme, me, asked.answers().get(i), clock.instant())) {
                    throw Problem.invalid(
                            "/answers/" + i + "/question",
                            "no-such-question",
                            "This is not a question to you, or its time is over.");
                }
            }
        });
        return of(programme, me);
    }

    /** Whoever has no name any more, since they left or are restricted, is not asked about. */
    private static MySurvey view(
            ProgrammeId programme, Read read, Map<ParticipantId, Contact> names, boolean available) {
        return new MySurvey(
                programme,
                read.survey().asked(),
                read.agreedAt() != null,
                read.agreedAt(),
                read.rows().stream()
                        .filter(it -> names.containsKey(new ParticipantId(it.about())))
                        .map(it -> question(it, names.get(new ParticipantId(it.about()))))
                        .sorted(Comparator.comparing(Question::round)
                                .thenComparing(Question::phase)
                                .thenComparing(Question::name)
                                .thenComparing(it -> it.id().toString()))
                        .toList(),
                available);
    }

    private static Question question(QuestionRepository.Row it, Contact about) {
        return new Question(
                new QuestionId(it.pair()),
                Phase.valueOf(it.phase()),
                it.round(),
                it.drawnAt(),
                it.until(),
                about.name(),
                about.organisation(),
                it.answeredAt() == null ? null : new MySurvey.Said(it.knows(), it.contacted(), it.workedTogether()));
    }
}
