package org.embtel.edition.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.edition.model.DateWords;
import org.embtel.edition.model.DocumentDate;
import org.embtel.edition.model.Part;

/**
 * How many documents there are of each month, or of each year where there are many: for a small
 * chart. Documents whose month or year is not known are not counted.
 *
 * @param bins the months or years from the first with a document to the last, none left out
 */
public record Timeline(List<Bin> bins) {

    /** Of fewer documents a list says more than a chart. */
    private static final int FEWEST = 8;

    /** So many years are shown by months. */
    private static final int YEARS_BY_MONTH = 8;

    private static final int YEAR = "1960".length();
    private static final int MONTH = "1960-01".length();

    /** Copies the list. */
    public Timeline {
        bins = List.copyOf(bins);
    }

    /**
     * A month or a year.
     *
     * @param name in words
     * @param count how many documents are of it
     */
    public record Bin(String name, long count) {}

    /** The timeline of documents; empty when they are few, or all of one time. */
    public static Optional<Timeline> of(Collection<Part> documents) {
        List<String> dates =
                documents.stream()
                        .flatMap(part -> part.date().stream())
                        .map(DocumentDate::from)
                        .filter(date -> date.matches("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?"))
                        .sorted()
                        .toList();
        if (dates.size() < FEWEST) {
            return Optional.empty();
        }
        List<Bin> bins = years(dates) <= YEARS_BY_MONTH ? byMonth(dates) : byYear(dates);
        return Optional.of(new Timeline(bins)).filter(one -> one.bins.size() > 2);
    }

    private static int years(List<String> dates) {
        return year(dates.get(dates.size() - 1)) - year(dates.get(0)) + 1;
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, YEAR));
    }

    private static List<Bin> byMonth(List<String> dates) {
        Map<String, Long> counts = counts(dates, MONTH);
        if (counts.isEmpty()) {
            return List.of();
        }
        List<String> known = counts.keySet().stream().sorted().toList();
        YearMonth last = YearMonth.parse(known.get(known.size() - 1));
        return Stream.iterate(
                        YearMonth.parse(known.get(0)),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .map(month -> new Bin(DateWords.of(month, month), counts.getOrDefault(month, 0L)))
                .toList();
    }

    private static List<Bin> byYear(List<String> dates) {
        Map<String, Long> counts = counts(dates, YEAR);
        var bins = new ArrayList<Bin>();
        for (int year = year(dates.get(0)); year <= year(dates.get(dates.size() - 1)); year++) {
            String label = "%04d".formatted(year);
            bins.add(new Bin(label, counts.getOrDefault(label, 0L)));
        }
        return bins;
    }

    private static Map<String, Long> counts(List<String> dates, int length) {
        return dates.stream()
                .filter(date -> date.length() >= length)
                .collect(
                        Collectors.groupingBy(
                                date -> date.substring(0, length), Collectors.counting()));
    }

    /** The month or year with the most documents, the first of them. */
    public Bin most() {
        return bins.stream().max(Comparator.comparingLong(Bin::count)).orElseThrow();
    }
}
