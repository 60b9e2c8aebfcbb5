package org.unmentoring.matching.reason;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.unmentoring.matching.export.Rendering;

@Provider
@Produces("image/svg+xml")
public class TimeToMeetingSvg extends Rendering<TimeToMeeting> {

    public TimeToMeetingSvg() {
        super(TimeToMeeting.class, (times, words) -> new TimeToMeetingPicture(times, words).text());
    }
}
