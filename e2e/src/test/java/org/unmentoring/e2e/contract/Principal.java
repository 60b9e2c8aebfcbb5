package org.unmentoring.e2e.contract;

import java.util.Set;

/**
 * Somebody who calls: with which roles, and of which tenant.
 *
 * @param authorization the header's value; null for nobody
 * @param tenant whose ids are the caller's own; null for who sees all tenants, and for nobody
 */
record Principal(String name, Set<String> roles, String authorization, Tenant tenant) {
    @Override
    public String toString() {
        return name;
    }
}
