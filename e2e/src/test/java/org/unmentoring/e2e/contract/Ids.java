package org.unmentoring.e2e.contract;

import java.util.Optional;

/** Where ids come from: a tenant's own, or none at all. */
interface Ids {
    /** @param kind the name of the id's schema or, where it has none, of the parameter or value */
    Optional<String> of(String kind);
}
