package org.unmentoring.notifications.sequence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.version.Versioned;
import org.unmentoring.notifications.calendar.WorkingHours;

/** The steps that hold for a programme, wherever they come from. */
@Schema(name = "SequenceDefinition")
record DefinitionView(
        @Schema(description = "Whose choice it is: a programme's own, default for all, packaged where nobody chose")
        String chosenFor,

        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Step> steps,
        WorkingHours workingHours,
        Span length,
        @JsonIgnore long version)
        implements Versioned {

    static DefinitionView of(String chosenFor, String name, Definition definition, long version) {
        return new DefinitionView(
                chosenFor, name, definition.steps(), definition.hours(), definition.usualLength(), version);
    }
}
