package org.embtel.edition.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.embtel.edition.model.DateWords;
import org.embtel.edition.model.DocumentDate;
import org.embtel.edition.model.Part;

/**
 * A month of a calendar of documents. Weeks begin on Monday (ISO 8601).
 *
 * @param date ISO 8601
 * @param name in words
 * @param before how many days of its first week belong to the month before
 * @param days its days
 * @param uncertain how many documents are of this month, but of which day is not certain
 */
public record CalendarMonth(String date, String name, int before, List<Day> days, long uncertain) {

    private static final int WEEK = 7;

    /** Copies the list. */
    public CalendarMonth {
        days = List.copyOf(days);
    }

    /**
     * A day.
     *
     * @param date ISO 8601
     * @param name in words
     * @param number the day of the month; 0 for a day of another month
     * @param count how many documents are certainly of it
     */
    public record Day(String date, String name, int number, long count) {

        private static final Day OF_ANOTHER_MONTH = new Day("", "", 0, 0);
    }

    /** The months with documents, the earliest first. Documents of no known month are not in it. */
    public static List<CalendarMonth> of(Collection<Part> documents) {
        var months = new TreeMap<YearMonth, List<DocumentDate>>();
        documents.stream()
                .flatMap(part -> part.date().stream())
                .forEach(
                        date ->
                                month(date)
                                        .forEach(
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
    static Optional<String> dayOrMonth(DocumentDate date) {
        return date.isOfOneDay()
                ? Optional.of(date.from())
                : month(date).map(YearMonth::toString).findFirst();
    }

    /** The month of a date, unless it may be of several. */
    private static Stream<YearMonth> month(DocumentDate date) {
        try {
            String from = date.from().substring(0, Math.min(7, date.from().length()));
            return date.to().startsWith(from) ? Stream.of(YearMonth.parse(from)) : Stream.empty();
        } catch (DateTimeException noMonth) {
            return Stream.empty();
        }
    }

    private static CalendarMonth month(Map.Entry<YearMonth, List<DocumentDate>> entry) {
        YearMonth month = entry.getKey();
        List<DocumentDate> dates = entry.getValue();
        List<Day> days =
                IntStream.rangeClosed(1, month.lengthOfMonth())
                        .mapToObj(month::atDay)
                        .map(day -> day(day, dates))
                        .toList();
        String text = month.toString();
        return new CalendarMonth(
                text,
                DateWords.of(text, text),
                month.atDay(1).getDayOfWeek().getValue() - 1,
                days,
                dates.stream().filter(date -> !date.isOfOneDay()).count());
    }

    private static Day day(LocalDate day, List<DocumentDate> dates) {
        String text = day.toString();
        return new Day(
                text,
                DateWords.of(text, text),
                day.getDayOfMonth(),
                dates.stream()
                        .filter(date -> date.isOfOneDay() && date.from().equals(text))
                        .count());
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
