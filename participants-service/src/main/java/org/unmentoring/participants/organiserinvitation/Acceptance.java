package org.unmentoring.participants.organiserinvitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record Acceptance(@NotNull @Size(min = 1, max = 200) String token) {
    @Override
    public String toString() {
        return "an acceptance"; // kept out of logs
    }
}
