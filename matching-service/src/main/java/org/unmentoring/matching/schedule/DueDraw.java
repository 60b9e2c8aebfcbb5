package org.unmentoring.matching.schedule;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.unmentoring.matching.ids.ProgrammeId;

/** Durable work: draw a round of the programme at this date, if its schedule still says so then. */
public record DueDraw(ProgrammeId programme, Instant date) {

    public static final TaskDescriptor<DueDraw> TASK = TaskDescriptor.of("draw-due", DueDraw.class);

    String instance() {
        return programme + "@" + date;
    }
}
