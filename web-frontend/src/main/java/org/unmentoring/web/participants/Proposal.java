package org.unmentoring.web.participants;

import org.unmentoring.web.neighbour.OrganisationId;

/** An organisation that somebody typed, and nobody has accepted yet. */
public record Proposal(OrganisationId id, String name, String sector) {}
