package org.unmentoring.participants.organisation;

public record OrganisationBrief(OrganisationId id, String name, String sector) {}
