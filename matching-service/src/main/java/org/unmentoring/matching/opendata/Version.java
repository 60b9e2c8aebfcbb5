package org.unmentoring.matching.opendata;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.base.problem.Problem;

/** The number of a publication in its programme. */
@Schema(type = SchemaType.INTEGER, minimum = "1")
record Version(int number) {
    public static Version fromString(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw Problem.notFound();
        }
        return new Version(Integer.parseInt(text));
    }
}
