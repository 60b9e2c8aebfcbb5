package org.unmentoring.matching;

import org.junit.jupiter.api.Test;
import org.unmentoring.test.HouseRules;

class HouseRulesTest {

    @Test
    void theRulesOfTheHouseAreKept() {
        HouseRules.check("org.unmentoring.matching");
    }
}
