package org.unmentoring.participants.signpost;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record NewSignposts(
        @NotNull @Size(max = 20, message = "Please give at most 20.")
        List<@NotNull @Valid Signpost> items) {}
