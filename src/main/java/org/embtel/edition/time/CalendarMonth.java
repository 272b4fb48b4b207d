package org.embtel.edition.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.TeiDate;

/**
 * A month of a calendar of documents. Weeks begin on Monday (ISO 8601).
 *
 * @param time which month
 * @param before how many days of its first week belong to the month before
 * @param days its days
 * @param uncertain how many documents are of this month, but of which day is not certain
 */
public record CalendarMonth(DatePoint time, int before, List<Day> days, long uncertain) {

    private static final int WEEK = 7;

    /** Copies the list. */
    public CalendarMonth {
        days = List.copyOf(days);
    }

    /**
     * A day.
     *
     * @param time which day; empty for one of another month
     * @param number the day of the month; 0 for a day of another month
     * @param count how many documents are certainly of it, or begin on it
     */
    public record Day(Optional<DatePoint> time, int number, long count) {

        private static final Day OF_ANOTHER_MONTH = new Day(Optional.empty(), 0, 0);
    }

    /** The months with documents, the earliest first. Documents of no known month are not in it. */
    public static List<CalendarMonth> of(Collection<Part> documents) {
        var months = new TreeMap<YearMonth, List<TeiDate>>();
        documents.stream()
                .flatMap(part -> part.date().stream())
                .forEach(
                        date ->
                                month(date)
                                        .ifPresent(
                                                month ->
                                                        months.computeIfAbsent(
                                                                        month,
                                                                        key -> new ArrayList<>())
                                                                .add(date)));
        return months.entrySet().stream().map(CalendarMonth::month).toList();
    }

    /**
     * The day of a date; its month, where the day is not certain; empty if it may be of several.
     */
    static Optional<DatePoint> dayOrMonth(TeiDate date) {
        return date.certainDay().map(DatePoint::of).or(() -> month(date).map(DatePoint::of));
    }

    /** The month of a date, unless it may be of several. */
    private static Optional<YearMonth> month(TeiDate date) {
        return date.certainDay()
                .map(YearMonth::from)
                .or(() -> date.span().flatMap(CalendarMonth::onlyMonth));
    }

    private static Optional<YearMonth> onlyMonth(DateSpan span) {
        return span.from()
                .yearMonth()
                .filter(month -> span.to().yearMonth().equals(Optional.of(month)));
    }

    private static CalendarMonth month(Map.Entry<YearMonth, List<TeiDate>> entry) {
        YearMonth month = entry.getKey();
        List<TeiDate> dates = entry.getValue();
        List<Day> days =
                IntStream.rangeClosed(1, month.lengthOfMonth())
                        .mapToObj(month::atDay)
                        .map(day -> day(day, dates))
                        .toList();
        return new CalendarMonth(
                DatePoint.of(month),
                month.atDay(1).getDayOfWeek().getValue() - 1,
                days,
                dates.stream().filter(date -> date.certainDay().isEmpty()).count());
    }

    private static Day day(LocalDate day, List<TeiDate> dates) {
        return new Day(
                Optional.of(DatePoint.of(day)),
                day.getDayOfMonth(),
                dates.stream().filter(date -> date.certainDay().equals(Optional.of(day))).count());
    }

    /** Its weeks of seven days, of which those of other months have the number 0. */
    public List<List<Day>> weeks() {
        var all = new ArrayList<Day>();
        IntStream.range(0, before).forEach(i -> all.add(Day.OF_ANOTHER_MONTH));
        all.addAll(days);
        while (all.size() % WEEK != 0) {
            all.add(Day.OF_ANOTHER_MONTH);
        }
        return IntStream.range(0, all.size() / WEEK)
                .mapToObj(week -> List.copyOf(all.subList(week * WEEK, (week + 1) * WEEK)))
                .toList();
    }
}
