package org.unmentoring.matching.story;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unmentoring.matching.ids.ProgrammeId;

/** Where people find stories and their feeds: pages and files of the web front end. */
@Singleton
class FeedLinks {
    private final String web;

    FeedLinks(@ConfigProperty(name = "unmentoring.web.url") String web) {
        this.web = web;
    }

    String page(ProgrammeId programme) {
        return web + "/programmes/" + programme + "/stories";
    }

    String atom(ProgrammeId programme) {
        return page(programme) + ".atom";
    }

    String json(ProgrammeId programme) {
        return page(programme) + ".json";
    }
}
