package org.unmentoring.matching.export;

import java.util.List;

/** The colours of the pictures of a network. What a colour tells is told in another way, too. */
public final class Colours {

    public static final String MET = "#8aa89a";
    public static final String RED = "#d4351c";

    private static final String NO_SECTOR = "#6f777b";

    /** Colours that the colour-blind tell apart (Okabe and Ito 2008, Tol 2021), none of them near the red of an edge. */
    private static final List<String> SECTORS = List.of(
            "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#b3a800", "#5e35b1", "#795548", "#00838f",
            "#332288", "#999933", "#882255");

    private Colours() {}

    /** @param sectors all of them, in their order; more of them than there are colours stay grey */
    public static String of(String sector, List<String> sectors) {
        int index = sector == null ? -1 : sectors.indexOf(sector);
        return index < 0 || index >= SECTORS.size() ? NO_SECTOR : SECTORS.get(index);
    }
}
