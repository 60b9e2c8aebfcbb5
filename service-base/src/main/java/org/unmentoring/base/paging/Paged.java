package org.unmentoring.base.paging;

/** A page of a list; one that tells more than items and next is a record of its own. */
public interface Paged {
    String next();
}
