package org.unmentoring.matching.opendata;

import com.fasterxml.jackson.annotation.JsonValue;

/** Under which terms others use the data; named as SPDX does. */
enum Licence {
    OGL_3("OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    CC_BY_4("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");

    private final String spdx;
    private final String url;

    Licence(String spdx, String url) {
        this.spdx = spdx;
        this.url = url;
    }

    @JsonValue
    public String spdx() {
        return spdx;
    }

    String url() {
        return url;
    }
}
