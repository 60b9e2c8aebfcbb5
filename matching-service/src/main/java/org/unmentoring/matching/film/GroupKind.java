package org.unmentoring.matching.film;

/** What people are put together by. */
public enum GroupKind {
    SECTOR,
    ORGANISATION
}
