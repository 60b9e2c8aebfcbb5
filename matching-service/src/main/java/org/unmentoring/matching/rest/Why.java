package org.unmentoring.matching.rest;

/** Why somebody of a pool is not drawn: a wish to skip, a rhythm of their own, or that of a trial's arm. */
public enum Why {
    SKIP,
    CADENCE,
    TRIAL
}
