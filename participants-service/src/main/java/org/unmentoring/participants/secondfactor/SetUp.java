package org.unmentoring.participants.secondfactor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SecondFactorSetUp")
record SetUp(
        @Schema(examples = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", description = "For an app that can't read a picture")
        String secret,

        @Schema(
                examples =
                        "otpauth://totp/UnMentoring:carys%40unmentoring.example?secret=JBSWY3DPEHPK3PXP&issuer=UnMentoring",
                description = "What a QR code is to say")
        String address) {
    @Override
    public String toString() {
        return "a second factor's set-up"; // kept out of logs
    }
}
