package org.unmentoring.participants.address;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record AddressConfirmation(
        @NotNull @Size(min = 1, max = 200) String token) {
    @Override
    public String toString() {
        return "a confirmation"; // kept out of logs
    }
}
