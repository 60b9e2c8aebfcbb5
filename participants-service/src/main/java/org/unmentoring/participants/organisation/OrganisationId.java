package org.unmentoring.participants.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.ids.TypedId;

@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record OrganisationId(@JsonValue UUID value) implements TypedId {
    @JsonCreator
    public static OrganisationId fromString(String text) {
        return new OrganisationId(TypedId.parse(text));
    }

    static OrganisationId next() {
        return new OrganisationId(TypedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
