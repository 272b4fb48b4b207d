package org.embtel.edition.time;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;

/**
 * How many documents there are of each month, or of each year where there are many: for a small
 * chart. Documents whose month or year is not known are not counted.
 *
 * @param unit {@code year} or {@code month}
 * @param bins the months or years from the first with a document to the last, none left out
 */
public record Timeline(String unit, List<Bin> bins) {

    /** Of fewer documents a list says more than a chart. */
    private static final int FEWEST = 8;

    /** So many years are shown by months. */
    private static final int YEARS_BY_MONTH = 8;

    /** Of more years no bar could be seen. */
    private static final int MOST_YEARS = 1000;

    /** Copies the list. */
    public Timeline {
        bins = List.copyOf(bins);
    }

    /**
     * A month or a year.
     *
     * @param time which one
     * @param count how many documents are of it
     */
    public record Bin(DatePoint time, long count) {}

    /** The timeline of documents; empty when they are few, of one time, or too far apart. */
    public static Optional<Timeline> of(Collection<Part> documents) {
        List<DatePoint> times =
                documents.stream()
                        .flatMap(part -> part.time().stream())
                        .map(DateSpan::from)
                        .sorted()
                        .toList();
        if (times.size() < FEWEST) {
            return Optional.empty();
        }
        int first = times.get(0).year();
        int last = times.get(times.size() - 1).year();
        if (last - first >= MOST_YEARS) {
            return Optional.empty();
        }
        return Optional.of(last - first < YEARS_BY_MONTH ? byMonth(times) : byYear(times))
                .filter(one -> one.bins.size() > 2);
    }

    private static Timeline byMonth(List<DatePoint> times) {
        List<YearMonth> months = times.stream().flatMap(time -> time.yearMonth().stream()).toList();
        if (months.isEmpty()) {
            return new Timeline("month", List.of());
        }
        YearMonth last = months.get(months.size() - 1);
        Stream<YearMonth> all =
                Stream.iterate(
                        months.get(0), month -> !month.isAfter(last), month -> month.plusMonths(1));
        return new Timeline("month", bins(all, months, DatePoint::of));
    }

    private static Timeline byYear(List<DatePoint> times) {
        List<Integer> years = times.stream().map(DatePoint::year).toList();
        IntStream all = IntStream.rangeClosed(years.get(0), years.get(years.size() - 1));
        return new Timeline("year", bins(all.boxed(), years, DatePoint::ofYear));
    }

    /** How many documents are of each month or year, also of those that have none. */
    private static <T> List<Bin> bins(Stream<T> all, List<T> dated, Function<T, DatePoint> point) {
        Map<T, Long> counts =
                dated.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        return all.map(one -> new Bin(point.apply(one), counts.getOrDefault(one, 0L))).toList();
    }

    /** The month or year with the most documents, the first of them. */
    public Bin most() {
        return bins.stream().max(Comparator.comparingLong(Bin::count)).orElseThrow();
    }
}
