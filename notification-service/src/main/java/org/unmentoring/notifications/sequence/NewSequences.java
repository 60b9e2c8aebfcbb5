package org.unmentoring.notifications.sequence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record NewSequences(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid NewSequence> items) {}
