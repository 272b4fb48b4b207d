package org.embtel.tei.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates, intervals and durations of ISO 8601 with the JDK's parsers. */
final class IsoForms {

    private static final DateTimeFormatter YEAR =
            new DateTimeFormatterBuilder()
                    .appendValue(ChronoField.YEAR, 4, 9, SignStyle.EXCEEDS_PAD)
                    .toFormatter(Locale.ROOT);

    /** The frequent ones first: each that does not fit takes an exception. */
    private static final List<DateTimeFormatter> FORMS =
            Stream.of(
                            DateTimeFormatter.ISO_DATE,
                            DateTimeFormatter.ISO_DATE_TIME,
                            YEAR,
                            new DateTimeFormatterBuilder()
                                    .append(YEAR)
                                    .appendPattern("-MM")
                                    .toFormatter(Locale.ROOT),
                            DateTimeFormatter.ISO_WEEK_DATE,
                            DateTimeFormatter.ISO_ORDINAL_DATE,
                            DateTimeFormatter.BASIC_ISO_DATE,
                            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm[ss][X]", Locale.ROOT),
                            DateTimeFormatter.ISO_TIME,
                            DateTimeFormatter.ofPattern("'T'HH:mm[:ss][X]", Locale.ROOT))
                    .map(form -> form.withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    private static final DateTimeFormatter FIRST_OF_WEEK = DateTimeFormatter.ISO_WEEK_DATE;
    private static final Pattern WEEK = Pattern.compile("[+-]?\\d{4,}-?W\\d\\d");
    private static final Pattern CENTURY = Pattern.compile("\\d\\d");
    private static final Pattern DOUBTED = Pattern.compile("(.+)[?~%]");
    private static final Pattern DURATION =
            Pattern.compile("P(?<days>(?:\\d+[YMWD])*)(?:T(?:\\d+(?:[.,]\\d+)?[HMS])+)?");
    private static final Pattern REPEATED = Pattern.compile("R\\d*/.+");

    /** An end that leaves out what it has in common with the beginning: {@code 1939-09-01/05}. */
    private static final Pattern SHORTENED = Pattern.compile("\\d\\d(-\\d\\d)?");

    private final String value;

    IsoForms(String value) {
        this.value = value;
    }

    DateValue read() {
        var doubted = DOUBTED.matcher(value);
        if (doubted.matches()) {
            DateValue plain = new IsoForms(doubted.group(1)).read();
            return plain.isReadable() ? plain.inDoubt() : DateValue.faulty(value);
        }
        try {
            return found();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return DateValue.faulty(value);
        }
    }

    private DateValue found() {
        int slash = value.indexOf('/');
        if (REPEATED.matcher(value).matches() || isDuration(value)) {
            return DateValue.unplaced(value);
        }
        if (slash > 0) {
            return DateValue.of(
                    value, interval(value.substring(0, slash), value.substring(slash + 1)));
        }
        DateValue yearless = DateValue.w3c(value);
        if (yearless.yearless().isPresent()) {
            return yearless;
        }
        return parsed(value)
                .filter(date -> !date.isSupported(ChronoField.YEAR))
                .map(time -> DateValue.of(value, time(time)))
                .orElseGet(() -> DateValue.of(value, span(value)));
    }

    private static DateSpan interval(String from, String to) {
        if (from.isEmpty() || from.equals("..")) {
            return DateSpan.open(DateSpan.Form.UNTIL, span(to).to());
        }
        if (to.isEmpty() || to.equals("..")) {
            return DateSpan.open(DateSpan.Form.SINCE, span(from).from());
        }
        if (isDuration(from)) {
            DatePoint end = span(to).to();
            return period(DatePoint.of(end.firstDay().minus(days(from))), end);
        }
        DatePoint start = span(from).from();
        if (isDuration(to)) {
            return period(start, DatePoint.of(start.firstDay().plus(days(to))));
        }
        boolean shortened = SHORTENED.matcher(to).matches() && from.length() > to.length();
        String end = shortened ? from.substring(0, from.length() - to.length()) + to : to;
        return period(start, span(end).to());
    }

    private static DateSpan period(DatePoint from, DatePoint to) {
        return DateSpan.of(DateSpan.Form.PERIOD, from, to);
    }

    private static boolean isDuration(String text) {
        return text.length() > 1 && DURATION.matcher(text).matches();
    }

    private static Period days(String duration) {
        var parts = DURATION.matcher(duration);
        boolean days = parts.matches() && !parts.group("days").isEmpty();
        return days ? Period.parse("P" + parts.group("days")) : Period.ZERO;
    }

    private static DateSpan span(String text) {
        if (CENTURY.matcher(text).matches()) {
            int first = Integer.parseInt(text) * 100;
            return period(DatePoint.ofYear(first), DatePoint.ofYear(first + 99));
        }
        if (WEEK.matcher(text).matches()) {
            LocalDate monday = LocalDate.parse(text + "-1", FIRST_OF_WEEK);
            return period(DatePoint.of(monday), DatePoint.of(monday.plusDays(6)));
        }
        return parsed(text)
                .map(date -> DateSpan.of(point(date)))
                .orElseThrow(() -> new DateTimeException("unreadable"));
    }

    private static Optional<TemporalAccessor> parsed(String text) {
        return FORMS.stream().flatMap(form -> parsed(text, form).stream()).findFirst();
    }

    private static Optional<TemporalAccessor> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(form.parse(text));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static DatePoint point(TemporalAccessor date) {
        LocalDate day = date.query(TemporalQueries.localDate());
        if (day == null) {
            int month =
                    date.isSupported(ChronoField.MONTH_OF_YEAR)
                            ? date.get(ChronoField.MONTH_OF_YEAR)
                            : 0;
            return DatePoint.of(date.get(ChronoField.YEAR), month, 0);
        }
        boolean timed = date.query(TemporalQueries.localTime()) != null;
        return timed
                ? DatePoint.of(day).at(time(date).time(), time(date).zone())
                : DatePoint.of(day);
    }

    private static TimeOfDay time(TemporalAccessor date) {
        return new TimeOfDay(
                date.query(TemporalQueries.localTime()),
                Optional.ofNullable(date.query(TemporalQueries.zone()))
                        .filter(ZoneOffset.class::isInstance)
                        .map(ZoneOffset.class::cast));
    }
}
