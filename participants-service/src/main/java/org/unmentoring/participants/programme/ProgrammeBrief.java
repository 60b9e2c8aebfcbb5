package org.unmentoring.participants.programme;

public record ProgrammeBrief(ProgrammeId id, String name) {}
