package org.unmentoring.participants.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record SessionRequest(@NotNull @Size(min = 1, max = 200) String token) {
    @Override
    public String toString() {
        return "a session request"; // kept out of logs
    }
}
