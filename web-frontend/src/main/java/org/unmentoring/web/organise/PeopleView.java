package org.unmentoring.web.organise;

import java.util.List;
import org.unmentoring.web.neighbour.Items;
import org.unmentoring.web.participants.Person;

/**
 * A page of people.
 *
 * @param found how many were found; 0 where all are listed page by page
 */
record PeopleView(List<Person> shown, String next, int found, PeopleFilter filter) {
    static PeopleView of(Items<Person> page, PeopleFilter filter) {
        return new PeopleView(page.items(), page.next(), 0, filter);
    }

    static PeopleView found(List<Person> all, PeopleFilter filter) {
        return new PeopleView(all.subList(0, Math.min(Items.MOST, all.size())), null, all.size(), filter);
    }

    public boolean isCut() {
        return found > shown.size();
    }
}
