package org.unmentoring.matching.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record StoryId(@JsonValue UUID value) implements TypedId {

    @JsonCreator
    public static StoryId fromString(String text) {
        return new StoryId(TypedId.parse(text));
    }

    static StoryId next() {
        return new StoryId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
