package org.unmentoring.participants.organisation;

/** Two entries of the register turned out to be one; told inside the transaction, so that whoever refers to it follows. */
public record Merged(OrganisationId from, OrganisationId into) {}
