package org.unmentoring.web;

import org.junit.jupiter.api.Test;
import org.unmentoring.test.HouseRules;

class HouseRulesTest {
    @Test
    void theHouseRulesAreKept() {
        HouseRules.check("org.unmentoring.web");
    }
}
