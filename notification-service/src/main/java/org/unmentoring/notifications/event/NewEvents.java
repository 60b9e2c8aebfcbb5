package org.unmentoring.notifications.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record NewEvents(
        @NotNull @Size(min = 1, max = 1000, message = "Tell 1 to 1,000 events at a time.")
        List<@NotNull @Valid NewEvent> events) {}
