package org.unmentoring.participants.organisation;

import jakarta.validation.constraints.NotNull;

/** @param into the organisation that this one is another name of */
record MergeRequest(@NotNull OrganisationId into) {}
