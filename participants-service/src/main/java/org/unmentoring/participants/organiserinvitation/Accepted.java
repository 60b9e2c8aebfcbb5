package org.unmentoring.participants.organiserinvitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unmentoring.participants.programme.ProgrammeBrief;

/** Whoever reads the mail organises it from now on, once signed in. */
@Schema(name = "AcceptedOrganiserInvitation")
record Accepted(ProgrammeBrief programme) {}
