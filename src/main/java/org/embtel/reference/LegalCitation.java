package org.embtel.reference;

/**
 * A treaty or law cited by where it is printed.
 *
 * @param compilation the series of volumes or of numbers
 * @param volume the volume as given, empty in series that count acts instead
 * @param part the part of the volume, empty when not given
 * @param number the page or pages, the number of the act, or the section
 */
public record LegalCitation(Compilation compilation, String volume, String part, String number)
        implements Reference {

    /** What the number counts, as a phrase between commas: {@code , page }, {@code , number }. */
    public String unit() {
        if (volume.isEmpty()) {
            return ", number ";
        }
        return compilation == Compilation.USC ? ", section " : ", page ";
    }

    /** The customary short form: {@code 11 Bevans 1283}, {@code 5 UST (pt. 3) 2908}. */
    public String shortForm() {
        String before = volume.isEmpty() ? "" : volume + " ";
        String after = part.isEmpty() ? " " : " (pt. " + part + ") ";
        return before + compilation.abbreviation() + after + number;
    }
}
