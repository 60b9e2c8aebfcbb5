package org.unmentoring.web.mynetwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unmentoring.web.matching.MyMatch;
import org.unmentoring.web.neighbour.ParticipantId;

/**
 * A person in the middle, and those they were put in touch with around them.
 *
 * @param through up to which of the rounds they took part in
 * @param last how many these are
 */
public record MyNetwork(int through, int last, List<Tie> ties) {
    private static final double MARGIN = 24;

    static MyNetwork of(List<MyMatch> matches, String asked) {
        var inTime = matches.stream()
                .filter(match -> !match.dissolved() && match.drawnAt() != null)
                .sorted(Comparator.comparing(MyMatch::drawnAt))
                .toList();
        var through = through(asked, inTime.size());
        return new MyNetwork(through, inTime.size(), ties(inTime.subList(0, through)));
    }

    private static int through(String asked, int last) {
        var number = asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : last;
        return Math.max(Math.min(number, last), Math.min(1, last));
    }

    private static List<Tie> ties(List<MyMatch> matches) {
        var numbers = new LinkedHashMap<ParticipantId, Integer>();
        var ties = new ArrayList<Tie>();
        for (var match : matches)
            for (var partner : match.partners()) {
                numbers.putIfAbsent(partner.id(), numbers.size() + 1);
                ties.add(new Tie(numbers.get(partner.id()), match, partner));
            }
        return ties;
    }

    public boolean empty() {
        return ties.isEmpty();
    }

    public List<Acquaintance> people() {
        return ties.stream()
                .collect(Collectors.groupingBy(Tie::number, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Acquaintance(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int known() {
        return people().size();
    }

    public int met() {
        return (int)
                people().stream().filter(person -> person.state().equals("met")).count();
    }

    public int organisations() {
        return (int) ties.stream()
                .map(tie -> tie.partner().organisation())
                .filter(name -> name != null)
                .distinct()
                .count();
    }

    public List<Integer> steps() {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    public boolean isFirst() {
        return through <= 1;
    }

    public boolean isLatest() {
        return through >= last;
    }

    public int before() {
        return through - 1;
    }

    public int after() {
        return through + 1;
    }

    public int side() {
        return 2 * reach();
    }

    /** Half the picture's side: it grows with the network, and everybody in it stays where they are. */
    public int reach() {
        return (int) Math.ceil(new Acquaintance(Math.max(known(), 6), List.of()).radius() + MARGIN);
    }
}
