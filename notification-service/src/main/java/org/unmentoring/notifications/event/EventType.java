package org.unmentoring.notifications.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can have happened. */
@Schema(
        type = SchemaType.STRING,
        enumeration = {
            "enrolment.confirmed",
            "enrolment.paused",
            "enrolment.resumed",
            "enrolment.left",
            "enrolment.erased",
            "invitation.bounced",
            "round.drawn",
            "match.made",
            "match.changed",
            "outcome.given",
            "message.sent",
            "message.failed",
            "message.suppressed",
            "message.bounced",
            "person.unsubscribed",
            "endpoint.test"
        })
public enum EventType {
    ENROLMENT_CONFIRMED("enrolment.confirmed"),
    ENROLMENT_PAUSED("enrolment.paused"),
    ENROLMENT_RESUMED("enrolment.resumed"),
    ENROLMENT_LEFT("enrolment.left"),
    ENROLMENT_ERASED("enrolment.erased"),
    INVITATION_BOUNCED("invitation.bounced"),
    ROUND_DRAWN("round.drawn"),
    MATCH_MADE("match.made"),
    MATCH_CHANGED("match.changed"),
    OUTCOME_GIVEN("outcome.given"),
    MESSAGE_SENT("message.sent"),
    MESSAGE_FAILED("message.failed"),
    MESSAGE_SUPPRESSED("message.suppressed"),
    MESSAGE_BOUNCED("message.bounced"),
    /** Wants none of the mails that are not needed to take part. */
    PERSON_UNSUBSCRIBED("person.unsubscribed"),
    /** Only on request, and to the endpoint that is tried. */
    ENDPOINT_TEST("endpoint.test");

    private final String word;

    EventType(String word) {
        this.word = word;
    }

    @JsonCreator
    public static EventType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event type"));
    }

    @JsonValue
    public String word() {
        return word;
    }
}
