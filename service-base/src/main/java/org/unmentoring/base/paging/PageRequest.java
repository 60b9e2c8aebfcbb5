package org.unmentoring.base.paging;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What part of a list is asked for; a {@code @BeanParam}. */
public class PageRequest {
    @RestQuery
    @Parameter(
            description = "How many items at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    Limit limit;

    @RestQuery
    @Parameter(description = "The next of the page before", schema = @Schema(type = SchemaType.STRING))
    Cursor cursor;

    public int limit() {
        return limit == null ? Limit.USUAL.rows() : limit.rows();
    }

    public Optional<UUID> after() {
        return Optional.ofNullable(cursor).map(Cursor::last);
    }
}
