package org.embtel.reference;

/**
 * Where a paper is filed in the records of the Department of State.
 *
 * @param kind the filing system
 * @param number the number in one spelling, fit for comparing: plain hyphens, blanks where that
 *     system has them ({@code 661.6131/1-2760}, {@code POL 19 BONIN IS}, {@code Lot 64 D 199})
 */
public record FileNumber(Kind kind, String number) implements Reference {

    /** A filing system. */
    public enum Kind {
        /** The decimal files, up to 1963: subject, then month, day and year. */
        DECIMAL,
        /** The subject-numeric files, from 1963. */
        SUBJECT,
        /** The electronic and film records, from 1973: a reel, then a frame. */
        REEL,
        /** The lot files that offices handed over. */
        LOT
    }
}
