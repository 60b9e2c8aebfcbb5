package org.unmentoring.participants.audit;

import java.util.Locale;

/** A kind of looking at, or changing, somebody's data. Each has its sentence in messages/audit_*.properties. */
public enum Deed {
    LISTED,
    LISTED_AS_ORGANISER,
    READ_INVITATION,
    LOOKED_UP,
    READ_TO_WRITE,
    READ_FOR_A_MATCH,
    READ_CONTACT,
    EXPORTED,
    JOINED,
    CHANGED,
    CHANGED_PLACE,
    IMPORTED,
    INVITED,
    WITHDREW_INVITATION,
    MADE_ORGANISER,
    REMOVED_ORGANISER,
    INVITED_TO_ORGANISE,
    WITHDREW_INVITATION_TO_ORGANISE,
    SIGNED_IN_TO_ORGANISE,
    SET_UP_SECOND_FACTOR,
    REMOVED_SECOND_FACTOR,
    USED_RECOVERY_CODE,
    RENEWED_RECOVERY_CODES,
    MARKED_REACHED,
    ASKED_TO_MOVE,
    MOVED_ADDRESS,
    RESTRICTED,
    LIFTED_RESTRICTION,
    OBJECTED,
    WITHDREW_OBJECTION,
    COMPLAINED,
    READ_COMPLAINT,
    ANSWERED_COMPLAINT,
    ERASED;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
