package org.unmentoring.notifications.courier;

import java.util.Map;

/** A JSON text to be posted, with its headers. */
public record Parcel(String url, boolean ours, Map<String, String> headers, String body) {
    /** To an address that somebody gave us. */
    public static Parcel toStranger(String url, Map<String, String> headers, String body) {
        return new Parcel(url, false, headers, body);
    }

    /** To an address that the operator has configured, which may well be inside. */
    public static Parcel toSister(String url, Map<String, String> headers, String body) {
        return new Parcel(url, true, headers, body);
    }
}
