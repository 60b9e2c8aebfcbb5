package org.unmentoring.participants.sandbox;

import org.unmentoring.participants.programme.ProgrammeId;

/** Fired in the transaction that made a sandbox older: what was to happen by itself may be due. */
public record SandboxTurned(ProgrammeId programme) {}
