package org.unmentoring.matching.reason;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Csv;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("text/csv")
public class TimeToMeetingCsv extends Rendering<TimeToMeeting> {

    public TimeToMeetingCsv() {
        super(TimeToMeeting.class, TimeToMeetingCsv::text);
    }

    static String text(TimeToMeeting times) {
        var csv = new Csv("day", "at risk", "met", "share", "low", "high");
        times.curve().forEach(it -> csv.row(it.day(), it.atRisk(), it.met(), it.share(), it.low(), it.high()));
        return csv.text();
    }
}
