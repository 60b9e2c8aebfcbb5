package org.unmentoring.participants.roster;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.paging.Paged;

record Roster(
        List<EnrolledPerson> items,

        @Schema(description = "Who is to be seen no more since updatedSince; empty without it")
        List<Departure> gone,

        @Schema(nullable = true) String next,

        @Schema(description = "The next updatedSince, once all pages are read: keep the first page's")
        Instant asOf)
        implements Paged {}
