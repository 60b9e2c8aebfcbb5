package org.unmentoring.notifications;

import org.junit.jupiter.api.Test;
import org.unmentoring.test.HouseRules;

class HouseRulesTest {
    @Test
    void theHouseRulesHold() {
        HouseRules.check("org.unmentoring.notifications");
    }
}
