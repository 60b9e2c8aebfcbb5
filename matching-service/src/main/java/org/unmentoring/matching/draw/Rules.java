package org.unmentoring.matching.draw;

/**
 * What a programme wants of its draws.
 *
 * @param avoidSameOrganisation whether a pair inside one organisation counts against a draw
 * @param organisationFirst whether that counts more than repeats of pairs that did not meet
 * @param sector what a pair inside one sector counts, 0 to 15
 * @param region what a pair inside one region counts, 0 to 15; not for pairs who can only meet in person
 * @param acquaintances what each common acquaintance (somebody both have met, up to three) counts, 0 to 15
 * @param groupOf how many people a match has: 2, or 3 or 4 for groups
 * @param lookAhead whether, among equally good draws, those are taken from that leave later rounds without repeats
 */
public record Rules(
        OddOne oddOne,
        boolean avoidSameOrganisation,
        boolean organisationFirst,
        int sector,
        int region,
        int acquaintances,
        int groupOf,
        LookAhead lookAhead) {

    public static final Rules USUAL = new Rules(OddOne.TRIO, true, false, 2, 1, 0, 2, LookAhead.AMONG_EQUALS);

    public Rules {
        if (sector < 0 || sector > 15 || region < 0 || region > 15 || acquaintances < 0 || acquaintances > 15) {
            throw new IllegalArgumentException("a likeness counts 0 to 15");
        }
        if (groupOf < 2 || groupOf > 4) {
            throw new IllegalArgumentException("a match has two, three or four people");
        }
    }
}
