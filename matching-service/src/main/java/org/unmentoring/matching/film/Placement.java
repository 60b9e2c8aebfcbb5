package org.unmentoring.matching.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.unmentoring.matching.layout.Layout;
import org.unmentoring.matching.layout.Spots;
import org.unmentoring.matching.layout.Springs;

/**
 * Gives a place to whoever is new in a round: near those they are put in touch with and near their organisation, which stands
 * near its sector. Nobody who has a place moves. So the places of a round come of that round and those before it alone, whenever
 * they are made.
 */
public final class Placement {

    static final int PEOPLE_APART = 12;
    static final int GROUPS_APART = 48;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double TO_A_PARTNER = 1;
    private static final double TO_THE_ORGANISATION = 1;
    private static final double TO_THE_SECTOR = 0.5;
    private static final double GROUPS_PUSH = 3;

    private final Placed placed;
    private final Spots people = new Spots(PEOPLE_APART);
    private final Spots groups = new Spots(GROUPS_APART);

    public Placement(Placed placed) {
        this.placed = placed;
        placed.people().values().forEach(it -> people.take(it.x(), it.y()));
        placed.groups(GroupKind.ORGANISATION).values().forEach(it -> groups.take(it.x(), it.y()));
    }

    /** A group or a person, as the layout knows it. */
    private record Node(Object key, double x, double y, double mass) {}

    private record Group(GroupKind kind, String name) {}

    /** @param seated and {@code pairs}: of one round, in the order of ids; rounds come in their order */
    public void place(List<Seated> seated, List<UUID[]> pairs) {
        var first = new LinkedHashMap<UUID, Seated>();
        seated.forEach(it -> first.putIfAbsent(it.participant(), it));
        if (placed.people().keySet().containsAll(first.keySet())) {
            return;
        }
        var turn = new Turn(first, pairs);
        turn.settle();
        turn.keep();
    }

    /** One round's new people among all that stand. */
    private final class Turn {
        private final Map<UUID, Seated> seated;
        private final List<UUID[]> pairs;
        private final Map<Object, Integer> numbers = new HashMap<>();
        private final List<Node> nodes = new ArrayList<>();
        private final Map<String, Integer> comers = new HashMap<>();
        private final double reach;
        private final int standing;
        private double[] x;
        private double[] y;

        Turn(Map<UUID, Seated> seated, List<UUID[]> pairs) {
            this.seated = seated;
            this.pairs = pairs;
            for (var kind : GroupKind.values()) {
                placed.groups(kind)
                        .forEach((name, at) -> add(new Node(new Group(kind, name), at.x(), at.y(), GROUPS_PUSH)));
            }
            placed.people().forEach((id, at) -> add(new Node(id, at.x(), at.y(), 1)));
            standing = nodes.size();
            reach = Layout.LENGTH * Math.sqrt(standing + seated.size());
            seated.values().stream().filter(this::isNew).forEach(this::addWithGroups);
        }

        private boolean isNew(Seated it) {
            return !placed.people().containsKey(it.participant());
        }

        private void add(Node node) {
            numbers.put(node.key(), nodes.size());
            nodes.add(node);
        }

        private void addWithGroups(Seated it) {
            var sector = new Group(GroupKind.SECTOR, it.sector());
            if (!numbers.containsKey(sector)) {
                add(spiral(sector, 0, 0, reach * 0.7, GROUPS_PUSH));
            }
            var organisation = new Group(GroupKind.ORGANISATION, it.organisation());
            if (!numbers.containsKey(organisation)) {
                var near = nodes.get(numbers.get(sector));
                add(spiral(organisation, near.x(), near.y(), reach * 0.3, GROUPS_PUSH));
            }
            var near = nodes.get(numbers.get(organisation));
            int comer = comers.merge(it.organisation(), 1, Integer::sum);
            add(spiral(it.participant(), near.x(), near.y(), Layout.LENGTH * Math.sqrt(comer), 1));
        }

        private Node spiral(Object key, double fromX, double fromY, double distance, double mass) {
            double angle = nodes.size() * GOLDEN_ANGLE;
            return new Node(
                    key, fromX + distance * StrictMath.cos(angle), fromY + distance * StrictMath.sin(angle), mass);
        }

        void settle() {
            x = nodes.stream().mapToDouble(Node::x).toArray();
            y = nodes.stream().mapToDouble(Node::y).toArray();
            new Layout(x, y, nodes.stream().mapToDouble(Node::mass).toArray(), standing, springs()).settle();
        }

        private Springs springs() {
            var springs = new Springs();
            seated.values().stream().filter(this::isNew).forEach(it -> {
                int organisation = numbers.get(new Group(GroupKind.ORGANISATION, it.organisation()));
                springs.add(numbers.get(it.participant()), organisation, TO_THE_ORGANISATION);
            });
            newGroups(GroupKind.ORGANISATION).forEach(organisation -> seated.values().stream()
                    .filter(it -> it.organisation().equals(organisation.name()))
                    .findFirst()
                    .ifPresent(it -> springs.add(
                            numbers.get(organisation),
                            numbers.get(new Group(GroupKind.SECTOR, it.sector())),
                            TO_THE_SECTOR)));
            for (var pair : pairs) {
                if (numbers.containsKey(pair[0]) && numbers.containsKey(pair[1])) {
                    springs.add(numbers.get(pair[0]), numbers.get(pair[1]), TO_A_PARTNER);
                }
            }
            return springs;
        }

        private Stream<Group> newGroups(GroupKind kind) {
            return nodes.subList(standing, nodes.size()).stream()
                    .map(Node::key)
                    .filter(Group.class::isInstance)
                    .map(Group.class::cast)
                    .filter(it -> it.kind() == kind);
        }

        void keep() {
            for (int i = standing; i < nodes.size(); i++) {
                if (nodes.get(i).key() instanceof UUID participant) {
                    placed.add(participant, people.nearest(x[i], y[i]));
                } else if (nodes.get(i).key() instanceof Group group) {
                    placed.add(group.kind(), group.name(), spot(group, x[i], y[i]));
                }
            }
        }

        /** Sectors are seen in no picture together with organisations, and may stand where one of these does. */
        private int[] spot(Group group, double x, double y) {
            return group.kind() == GroupKind.ORGANISATION
                    ? groups.nearest(x, y)
                    : new int[] {(int) StrictMath.rint(x), (int) StrictMath.rint(y)};
        }
    }
}
