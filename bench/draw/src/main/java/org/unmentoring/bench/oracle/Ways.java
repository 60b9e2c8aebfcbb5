package org.unmentoring.bench.oracle;

import java.util.HashSet;
import java.util.Set;
import org.unmentoring.matching.draw.Person;

/** How two people can meet: not at all, only in person, or also in some other way. */
enum Ways {
    NONE,
    ONLY_IN_PERSON,
    OTHERS;

    static Ways of(Person a, Person b) {
        if (a.modes().isEmpty() && b.modes().isEmpty()) {
            return OTHERS;
        }
        Set<String> common = new HashSet<>(a.modes().isEmpty() ? b.modes() : a.modes());
        if (!a.modes().isEmpty() && !b.modes().isEmpty()) {
            common.retainAll(b.modes());
        }
        boolean inPerson = common.remove(Person.IN_PERSON);
        if (!common.isEmpty()) {
            return OTHERS;
        }
        boolean near = a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place());
        return inPerson && near ? ONLY_IN_PERSON : NONE;
    }
}
