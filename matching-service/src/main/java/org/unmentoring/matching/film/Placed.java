package org.unmentoring.matching.film;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All places of one programme's network. */
public final class Placed {

    record NewPerson(UUID participant, Place place) {}

    record NewGroup(GroupKind kind, String name, Place place) {}

    private final Map<UUID, Place> people = new LinkedHashMap<>();
    private final Map<GroupKind, Map<String, Place>> groups = new EnumMap<>(GroupKind.class);

    public Placed() {
        for (var kind : GroupKind.values()) {
            groups.put(kind, new LinkedHashMap<>());
        }
    }

    private final List<NewPerson> newPeople = new ArrayList<>();
    private final List<NewGroup> newGroups = new ArrayList<>();

    void know(UUID participant, Place place) {
        people.put(participant, place);
    }

    void know(GroupKind kind, String name, Place place) {
        groups.get(kind).put(name, place);
    }

    public Map<UUID, Place> people() {
        return people;
    }

    Map<String, Place> groups(GroupKind kind) {
        return groups.get(kind);
    }

    void add(UUID participant, int[] spot) {
        var place = new Place(people.size() + 1, spot[0], spot[1]);
        know(participant, place);
        newPeople.add(new NewPerson(participant, place));
    }

    void add(GroupKind kind, String name, int[] spot) {
        var place = new Place(groups.get(kind).size() + 1, spot[0], spot[1]);
        know(kind, name, place);
        newGroups.add(new NewGroup(kind, name, place));
    }

    List<NewPerson> newPeople() {
        return newPeople;
    }

    List<NewGroup> newGroups() {
        return newGroups;
    }
}
