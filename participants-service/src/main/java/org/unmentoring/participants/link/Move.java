package org.unmentoring.participants.link;

import java.util.UUID;
import org.unmentoring.participants.text.Email;

/** What a link confirms that was mailed to an address that somebody wishes to have. */
public record Move(UUID participant, Email email) {
    @Override
    public String toString() {
        return "a move of participant " + participant; // kept out of logs
    }
}
