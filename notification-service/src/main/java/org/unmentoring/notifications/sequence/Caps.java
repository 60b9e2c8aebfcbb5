package org.unmentoring.notifications.sequence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.unmentoring.notifications.sequence.FollowerRepository.Mailed;

/**
 * Holds mails back that would be too many for a person, by address and over all programmes. What a programme needs to say
 * (an introduction) is not held back by that programme's own mails, nor by the week for longer than until the next working
 * day; it counts all the same.
 */
@ApplicationScoped
class Caps {
    private static final int WEEK = 7;

    private final FollowerRepository followers;
    private final CapsConfig config;

    Caps(FollowerRepository followers, CapsConfig config) {
        this.followers = followers;
        this.config = config;
    }

    /** Nobody else counts or writes to this address until the transaction ends. @return from when the mail may leave */
    Instant leaves(Follower follower, Sequence sequence, Timetable table, Timetable.Due due, Instant now) {
        followers.oneAtATime(follower.addressHash());
        var place = table.place();
        var today = place.day(now);
        var mails = followers.mailedSince(follower.addressHash(), today.minusDays(WEEK - 1));
        var mayLeave = due.step().isNeeded()
                ? isFreeForNeeded(mails, sequence, today)
                        && (isFreeInWeek(mails, today) || !today.isBefore(lastDay(table, due)))
                : isFreeInDay(mails, today)
                        && isFreeInWeek(mails, today)
                        && !followers.someIntroductionWaits(
                                follower, table.hours().opening(today.plusDays(1), place));
        return mayLeave ? now : table.hours().opening(table.hours().nextWorkingDay(today, place), place);
    }

    private static LocalDate lastDay(Timetable table, Timetable.Due due) {
        return table.hours().nextWorkingDay(table.place().day(due.at()), table.place());
    }

    private boolean isFreeForNeeded(List<Mailed> mails, Sequence sequence, LocalDate day) {
        return isFreeInDay(
                mails.stream()
                        .filter(mail -> !Objects.equals(mail.programme(), sequence.programme()))
                        .toList(),
                day);
    }

    private boolean isFreeInDay(List<Mailed> mails, LocalDate day) {
        return mails.stream().filter(mail -> mail.day().equals(day)).count() < config.aDay();
    }

    private boolean isFreeInWeek(List<Mailed> mails, LocalDate day) {
        return mails.stream()
                        .filter(mail -> mail.day().isAfter(day.minusDays(WEEK)))
                        .count()
                < config.aWeek();
    }
}
