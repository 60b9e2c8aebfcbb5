package org.unmentoring.matching.publicnetwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.unmentoring.matching.film.FilmOfOrganisations;
import org.unmentoring.matching.film.FilmOfOrganisations.Organisation;

/**
 * Puts organisations with few people together: those of a sector, then those of all sectors, until each group has enough; where
 * even that is too few they are left out. A group keeps the place of its largest organisation.
 */
final class Grouped {

    static final int FEWEST = 5;

    record Group(int number, String organisation, String sector, int x, int y, List<Organisation> members) {

        int people() {
            return members.stream().mapToInt(Organisation::people).sum();
        }
    }

    private final List<Group> groups = new ArrayList<>();
    private final Map<Integer, Group> ofOrganisation = new HashMap<>();

    Grouped(FilmOfOrganisations film) {
        var few = new TreeMap<String, List<Organisation>>();
        for (var it : film.organisations()) {
            if (it.name() != null && it.people() >= FEWEST) {
                add(it.name(), it.sector(), List.of(it));
            } else {
                few.computeIfAbsent(Objects.requireNonNullElse(it.sector(), ""), sector -> new ArrayList<>())
                        .add(it);
            }
        }
        var fewer = new ArrayList<Organisation>();
        few.forEach((sector, its) -> {
            if (isEnough(its)) {
                add(null, sector.isEmpty() ? null : sector, its);
            } else {
                fewer.addAll(its);
            }
        });
        if (isEnough(fewer)) {
            add(null, null, fewer);
        }
    }

    private static boolean isEnough(List<Organisation> its) {
        return its.stream().mapToInt(Organisation::people).sum() >= FEWEST;
    }

    private void add(String organisation, String sector, List<Organisation> members) {
        var largest = members.stream()
                .reduce((one, other) -> other.people() > one.people() ? other : one)
                .orElseThrow();
        var group = new Group(largest.number(), organisation, sector, largest.x(), largest.y(), members);
        groups.add(group);
        members.forEach(it -> ofOrganisation.put(it.number(), group));
    }

    List<Group> groups() {
        return groups;
    }

    /** @return null for an organisation that is left out */
    Group of(int organisation) {
        return ofOrganisation.get(organisation);
    }
}
