package org.unmentoring.web.matching;

/** A reason that a programme offers, in its words. */
public record OfferedReason(String key, String english, String welsh) {
    public String words(String language) {
        return language.equals("cy") ? welsh : english;
    }
}
