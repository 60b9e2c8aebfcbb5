package org.unmentoring.participants.address;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

record AddressMoved(@Schema(examples = "moved") String status) {
    static final AddressMoved ANSWER = new AddressMoved("moved");
}
