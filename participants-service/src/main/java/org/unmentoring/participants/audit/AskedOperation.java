package org.unmentoring.participants.audit;

import jakarta.enterprise.context.RequestScoped;

/** The operation that the request at hand asks for, as the contract names it. */
@RequestScoped
class AskedOperation {
    private String id = "unknown";

    void is(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
