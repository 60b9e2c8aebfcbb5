package org.unmentoring.matching.draw;

public record Rules(OddOne oddOne, boolean avoidSameOrganisation) {

    public static final Rules USUAL = new Rules(OddOne.TRIO, true);
}
