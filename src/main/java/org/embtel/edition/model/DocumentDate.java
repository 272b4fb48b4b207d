package org.embtel.edition.model;

/**
 * When a document was written, with the doubt that the edition has about it.
 *
 * @param text the date as transcribed; empty when it is inferred by the editors
 * @param from the earliest day, ISO 8601: {@code 1960-03-12}, {@code 1960-03}
 * @param to the latest day, ISO 8601; the same as {@code from} when the day is known
 * @param certainty what {@code @cert} says; empty when the date is not in doubt
 */
public record DocumentDate(String text, String from, String to, String certainty)
        implements Comparable<DocumentDate> {

    private static final int YEAR = "1960".length();
    private static final int DAY = "1960-01-01".length();

    /** Whether the editors inferred it: the transcription itself gives no date. */
    public boolean inferred() {
        return text.isEmpty();
    }

    /** Whether the day is inferred, in doubt, or only known within limits. */
    public boolean uncertain() {
        return inferred() || !certainty.isEmpty() && !certainty.equals("high") || !from.equals(to);
    }

    /** Whether it is certainly of one day, which is known. */
    public boolean isOfOneDay() {
        return !uncertain() && from.length() == DAY;
    }

    /**
     * As lists print it: the transcribed date, with the whole date in brackets if it lacks the
     * year; else the inferred one in words.
     */
    public String label() {
        if (inferred()) {
            return DateWords.of(from, to);
        }
        return text.contains(year()) ? text : text + " [" + DateWords.of(from, to) + "]";
    }

    /** The label, in brackets where the editors inferred the date. */
    public String bracketed() {
        return inferred() ? "[" + label() + "]" : label();
    }

    /** The year in which it begins. */
    public String year() {
        return year(from);
    }

    /** The year in which it ends. */
    public String lastYear() {
        return year(to);
    }

    private static String year(String date) {
        return date.substring(0, Math.min(YEAR, date.length()));
    }

    @Override
    public int compareTo(DocumentDate other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
