package org.unmentoring.web.joining;

import io.quarkus.qute.TemplateEnum;

/** How somebody can meet; the value is the services' word for it. */
@TemplateEnum
public enum MeetingMode {
    ONLINE("online"),
    PERSON("in-person"),
    PHONE("phone");

    private final String value;

    MeetingMode(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }
}
