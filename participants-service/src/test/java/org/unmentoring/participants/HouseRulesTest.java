package org.unmentoring.participants;

import org.junit.jupiter.api.Test;
import org.unmentoring.test.HouseRules;

class HouseRulesTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check("org.unmentoring.participants");
    }
}
