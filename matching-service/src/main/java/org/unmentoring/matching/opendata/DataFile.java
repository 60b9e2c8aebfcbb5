package org.unmentoring.matching.opendata;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.unmentoring.base.problem.Problem;

/** The forms of a dataset, besides JSON. */
enum DataFile {
    PEOPLE("people.csv", DataFile.CSV),
    EDGES("edges.csv", DataFile.CSV),
    ROUNDS("rounds.csv", DataFile.CSV),
    DEGREES("degrees.csv", DataFile.CSV),
    DICTIONARY("dictionary.csv", DataFile.CSV),
    NETWORK("network.graphml", "application/xml"),
    ALL("dataset.zip", "application/zip");

    static final String CSV = "text/csv";

    private final String fileName;
    private final String type;

    DataFile(String fileName, String type) {
        this.fileName = fileName;
        this.type = type;
    }

    public static DataFile fromString(String name) {
        return Arrays.stream(values())
                .filter(it -> it.fileName.equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    @JsonValue
    public String fileName() {
        return fileName;
    }

    String type() {
        return type.equals("application/zip") ? type : type + ";charset=UTF-8";
    }
}
