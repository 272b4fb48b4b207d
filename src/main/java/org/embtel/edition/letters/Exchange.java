package org.embtel.edition.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.DatePoint;

/**
 * The letters that two correspondents wrote to each other.
 *
 * @param id its id on the pages about the correspondence
 * @param one the correspondent whose name comes first in the alphabet
 * @param other the other one
 * @param letters the letters, the earliest first; those without a date at the end
 */
public record Exchange(String id, String one, String other, List<Part> letters) {

    /** Stands for the year of letters without a date. */
    public static final String UNDATED = "undated";

    /** Copies the list. */
    public Exchange {
        letters = List.copyOf(letters);
    }

    /** Whether a document says who sent and who received it. */
    public static boolean isLetter(Part part) {
        return !part.sender().isEmpty() && !part.receiver().isEmpty();
    }

    /** The same for a letter and for its answer. */
    public static String key(Part letter) {
        return Stream.of(letter.sender(), letter.receiver())
                .map(Exchange::folded)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Names that differ only by case and article are those of one correspondent. */
    static String folded(String name) {
        return name(name).toLowerCase(Locale.ROOT);
    }

    /** A name as a heading has it. */
    static String name(String encoded) {
        return encoded.replaceFirst("^(?i:the) ", "");
    }

    /** Its name: {@code Dulles – Eisenhower}. */
    public String name() {
        return one + " – " + other;
    }

    /** The letters of the first correspondent to the other. */
    public List<Part> sent() {
        return letters.stream().filter(this::isSent).toList();
    }

    /** The letters of the other correspondent to the first. */
    public List<Part> answered() {
        return letters.stream().filter(letter -> !isSent(letter)).toList();
    }

    private boolean isSent(Part letter) {
        return folded(letter.sender()).equals(folded(one));
    }

    /** The letters by their years, ISO 8601, in order, and last those without a date. */
    public Map<String, List<Part>> byYear() {
        return letters.stream()
                .collect(
                        Collectors.groupingBy(
                                Exchange::year, LinkedHashMap::new, Collectors.toList()));
    }

    /** The year that a key of {@link #byYear} stands for; empty for letters without a date. */
    public static Optional<DatePoint> time(String year) {
        return year.equals(UNDATED)
                ? Optional.empty()
                : Optional.of(DatePoint.ofYear(Integer.parseInt(year)));
    }

    /** The year of a letter, ISO 8601; that it has none. */
    static String year(Part letter) {
        return letter.time().map(time -> time.from().yearIso()).orElse(UNDATED);
    }
}
