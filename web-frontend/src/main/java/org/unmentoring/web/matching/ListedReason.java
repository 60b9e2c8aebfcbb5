package org.unmentoring.web.matching;

/** A reason of a programme's list; answers keep one that is offered no more. */
public record ListedReason(String key, String english, String welsh, boolean retired) {
    public String words(String language) {
        return language.equals("cy") ? welsh : english;
    }
}
