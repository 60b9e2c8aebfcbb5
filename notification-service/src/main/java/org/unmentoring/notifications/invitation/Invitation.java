package org.unmentoring.notifications.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.unmentoring.notifications.template.CalendarEntry;
import org.unmentoring.notifications.template.CalendarEntry.Person;

/** A meeting in iCalendar (RFC 5545, RFC 5546), the same bytes for the same message. */
public record Invitation(String method, String text) {
    private static final int LINE_BYTES = 75;
    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]");

    /**
     * @param sender whom calendars take for the organiser: neither of the two, since nobody has to answer
     * @param written when the message was, not when it is sent
     */
    public static Invitation of(CalendarEntry entry, Person sender, Person reader, Instant written) {
        var method = entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar()
                .<Calendar>add(new ProdId("-//UnMentoring//Meetings//EN"))
                .<Calendar>add(ImmutableVersion.VERSION_2_0)
                .<Calendar>add(ImmutableCalScale.GREGORIAN)
                .add(method);
        var zone = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(entry.zone().getId());
        if (zone != null) calendar.add(zone.getVTimeZone());
        calendar.add(event(entry, sender, reader, written));
        return new Invitation(method.getValue(), text(calendar));
    }

    private static VEvent event(CalendarEntry entry, Person sender, Person reader, Instant written) {
        var people = Stream.concat(Stream.of(reader), entry.partners().stream()).toList();
        var names = people.stream().map(Person::name).sorted().collect(joining(", "));
        var event = new VEvent(false)
                .<VEvent>add(new Uid(entry.uid()))
                .<VEvent>add(new Sequence(entry.sequence()))
                .<VEvent>add(new DtStamp(written))
                .<VEvent>add(new DtStart<>(entry.startsAt().atZone(entry.zone())))
                .<VEvent>add(new DtEnd<>(entry.endsAt().atZone(entry.zone())))
                .<VEvent>add(new Summary(entry.programme() + ": " + names))
                .<VEvent>add(status(entry))
                .<VEvent>add(new Url(URI.create(entry.link())))
                .<VEvent>add(new Organizer(address(sender)).add(name(sender)));
        if (entry.where() != null && !entry.where().isBlank())
            event.<VEvent>add(new Location(entry.where())).add(new Description(entry.where() + "\n" + entry.link()));
        else event.add(new Description(entry.link()));
        people.forEach(person -> event.add(new Attendee(address(person))
                .add(name(person))
                .add(PartStat.ACCEPTED)
                .add(Rsvp.FALSE)));
        return event;
    }

    private static Status status(CalendarEntry entry) {
        return entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    /** In a parameter, quote, backslash and circumflex have no form that all calendars read alike; their doubles have. */
    private static Cn name(Person person) {
        return new Cn(person.name().replace('"', '\'').replace('\\', '/').replace('^', '\u02C6'));
    }

    private static URI address(Person person) {
        try {
            return new URI("mailto", person.email(), null);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FOLD.matcher(text.toString())
                .replaceAll("")
                .lines()
                .map(Invitation::folded)
                .collect(joining("\r\n", "", "\r\n"));
    }

    /** Lines of 75 bytes at most. The library counts characters, and would cut an emoji in two. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(UTF_8).length;
            if (bytes + size > LINE_BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += size;
        }
        return folded.toString();
    }
}
