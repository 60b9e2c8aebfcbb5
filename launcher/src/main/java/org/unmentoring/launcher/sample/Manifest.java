package org.unmentoring.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The file programmes.json of the sample data: which programmes, run by whom, read from which files. */
record Manifest(List<SampleProgramme> programmes) {
    record SampleProgramme(
            String name,
            String description,
            String language,
            String timeZone,
            List<Organiser> organisers,
            String people,
            String history,
            JsonNode schedule) {}

    record Organiser(String name, String email) {}
}
