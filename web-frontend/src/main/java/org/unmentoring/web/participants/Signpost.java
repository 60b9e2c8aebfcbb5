package org.unmentoring.web.participants;

import java.util.List;

/** Another way to connect, kept by a programme's organisers. */
public record Signpost(String link, Words en, Words cy) {
    public record Words(String title, String words) {}

    public record All(List<Signpost> items) {}

    /** Which language it has for who reads this one. */
    public String spoken(String lang) {
        return "cy".equals(lang) && cy != null ? "cy" : "en";
    }

    public Words in(String lang) {
        return "cy".equals(lang) && cy != null ? cy : en;
    }
}
