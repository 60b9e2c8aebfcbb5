package org.unmentoring.notifications.sequence;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

/** Whose steps: a programme's, or default for all who chose none. */
@Schema(type = SchemaType.STRING, examples = "default", description = "A programme's id, or default")
record Owner(String text) {
    Owner {
        if (!text.equals(Definitions.DEFAULT)) text = TypedId.parse(text).toString();
    }

    public static Owner fromString(String text) {
        return new Owner(text);
    }

    Optional<UUID> programme() {
        return text.equals(Definitions.DEFAULT) ? Optional.empty() : Optional.of(UUID.fromString(text));
    }
}
