package org.embtel.reference;

/** A series in which treaties or laws are printed. */
public enum Compilation {
    BEVANS(
            "Bevans",
            "Charles I. Bevans (comp.), Treaties and Other International Agreements of the"
                    + " United States of America 1776–1949"),
    UST("UST", "United States Treaties and Other International Agreements"),
    TIAS("TIAS", "Treaties and Other International Acts Series"),
    TS("TS", "Treaty Series"),
    EAS("EAS", "Executive Agreement Series"),
    STAT("Stat.", "United States Statutes at Large"),
    UNTS("UNTS", "United Nations Treaty Series"),
    LNTS("LNTS", "League of Nations Treaty Series"),
    PUBLIC_LAW("P.L.", "Public Law"),
    USC("U.S.C.", "United States Code");

    private final String abbreviation;
    private final String title;

    Compilation(String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    /** The form used in citations: {@code Bevans}, {@code Stat.}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The title spelled out, for registers. */
    public String title() {
        return title;
    }
}
