package org.embtel.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.letters.Exchange;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.DatePoint;

/**
 * Timelines of the letters between two correspondents, all of one scale: each letter is a stroke,
 * upwards from the first correspondent and downwards from the other.
 *
 * @param from the first day on the timelines
 * @param days how many days long they are
 */
public record LetterTimelines(LocalDate from, long days) {

    /** The width of a timeline in its own units; its height is 24, and its middle 12. */
    public static final int WIDTH = 1000;

    /** On longer timelines, lines for each year would be closer than the strokes. */
    private static final int YEAR_BY_YEAR = 16;

    /** Of more years no stroke could be told from another. */
    private static final int MOST_YEARS = 1000;

    /**
     * The timelines of a correspondence; empty if fewer than two days of it are known, or if they
     * are too far apart.
     */
    static Optional<LetterTimelines> of(Correspondence correspondence) {
        List<LocalDate> known =
                correspondence.letters().flatMap(LetterTimelines::day).sorted().distinct().toList();
        if (known.size() < 2) {
            return Optional.empty();
        }
        LocalDate first = known.get(0).withDayOfYear(1);
        if (known.get(known.size() - 1).getYear() - first.getYear() >= MOST_YEARS) {
            return Optional.empty();
        }
        LocalDate end = known.get(known.size() - 1).plusYears(1).withDayOfYear(1);
        return Optional.of(new LetterTimelines(first, end.toEpochDay() - first.toEpochDay()));
    }

    /** The day of a letter, or the first on which it can have been written. */
    private static Stream<LocalDate> day(Part letter) {
        return letter.time().map(time -> time.from().firstDay()).stream();
    }

    /** The first year. */
    public DatePoint first() {
        return DatePoint.ofYear(firstYear());
    }

    /** The last year. */
    public DatePoint last() {
        return DatePoint.ofYear(lastYear());
    }

    private int firstYear() {
        return from.getYear();
    }

    private int lastYear() {
        return from.plusDays(days - 1).getYear();
    }

    /** Strokes for letters whose day is certain, as an SVG path. */
    public String certain(Exchange exchange) {
        return strokes(exchange, false);
    }

    /** Strokes for letters whose day is not certain. */
    public String uncertain(Exchange exchange) {
        return strokes(exchange, true);
    }

    private String strokes(Exchange exchange, boolean uncertain) {
        return Stream.concat(
                        strokes(exchange.sent(), "v-11", uncertain),
                        strokes(exchange.answered(), "v11", uncertain))
                .collect(Collectors.joining());
    }

    private Stream<String> strokes(List<Part> letters, String stroke, boolean uncertain) {
        return letters.stream()
                .filter(
                        letter ->
                                letter.date()
                                        .filter(date -> date.certainDay().isEmpty() == uncertain)
                                        .isPresent())
                .flatMap(LetterTimelines::day)
                .map(this::place)
                .distinct()
                .map(place -> "M" + place + " 12" + stroke);
    }

    /** After how many years there is a line: one, or ten on long timelines. */
    public int step() {
        return lastYear() - firstYear() < YEAR_BY_YEAR ? 1 : 10;
    }

    /** The beginnings of years or decades, as an SVG path. */
    public String years() {
        return IntStream.rangeClosed(firstYear(), lastYear())
                .filter(year -> year % step() == 0)
                .mapToObj(year -> "M" + place(LocalDate.of(year, 1, 1)) + " 0v24")
                .collect(Collectors.joining());
    }

    private long place(LocalDate day) {
        return Math.round((day.toEpochDay() - from.toEpochDay()) * (double) WIDTH / days);
    }
}
