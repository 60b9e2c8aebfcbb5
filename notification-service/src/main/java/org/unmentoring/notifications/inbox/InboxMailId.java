package org.unmentoring.notifications.inbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Schema(type = SchemaType.STRING, format = "uuid")
record InboxMailId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static InboxMailId fromString(String text) {
        return new InboxMailId(TypedId.parse(text));
    }
}
