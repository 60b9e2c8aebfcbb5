package org.unmentoring.web.participants;

import java.util.List;

/** @param aliases what else it is called; null where only the name was asked */
public record Organisation(String name) {
    /** One that somebody may find by another of its names. */
    public record Found(String name, List<String> aliases) {}
}
