package org.embtel.tei.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.embtel.tei.date.DateSpan.Form;

/** Writes dates in the words of a language, no more exactly than they are known. */
public final class DateWords {

    /** What CLDR puts between the ends of an interval. */
    private static final Pattern DASH = Pattern.compile(" ?– ?");

    private final CldrDates dates;
    private final Phrases phrases;

    private DateWords(CldrDates dates, Phrases phrases) {
        this.dates = dates;
        this.phrases = phrases;
    }

    /** The words of a language, BCP 47; those of English where it is not known. */
    public static DateWords of(String language) {
        CldrDates dates = CldrDates.of(language);
        return new DateWords(dates, Phrases.of(dates.language()));
    }

    /**
     * As lists print it: the words of the editors, as they gave them; those of the text, with the
     * whole date in brackets if they lack the year; else the date in words.
     */
    public String label(TeiDate date) {
        if (date.words().isEmpty()) {
            return date.span()
                    .map(this::span)
                    .or(() -> date.yearless().map(dates::yearless))
                    .orElse("");
        }
        return date.span()
                .filter(span -> date.origin() == TeiDate.Origin.TEXT)
                .filter(span -> !date.words().contains(String.valueOf(span.from().yearOfEra())))
                .map(span -> date.words() + " [" + span(span) + "]")
                .orElse(date.words());
    }

    /** The label, in brackets where the editors inferred the date or are not sure of it. */
    public String bracketed(TeiDate date) {
        String label = label(date);
        boolean brackets =
                date.isOfEditors()
                        && (date.isInferred() || date.doubt().isApproximate())
                        && !label.startsWith("[");
        return brackets ? "[" + label + "]" : label;
    }

    /** A span in words: {@code January 1960} for the first to the last of January. */
    public String span(DateSpan span) {
        Optional<DatePoint> whole = whole(span);
        if (whole.isPresent()) {
            return dates.point(whole.get());
        }
        return phrases.find(span.form(), span.from().precision())
                .map(phrase -> filled(phrase, span))
                .orElseGet(() -> interval(span));
    }

    /** The one year, month or day that it is of. */
    private static Optional<DatePoint> whole(DateSpan span) {
        if (span.form() == Form.POINT || span.isOfOnePoint()) {
            return Optional.of(span.from());
        }
        LocalDate first = span.from().firstDay();
        boolean twoDays = span.from().isDay() && span.to().isDay();
        boolean fromFirst = twoDays && first.getDayOfMonth() == 1;
        YearMonth month = YearMonth.from(first);
        return fromFirst && month.atEndOfMonth().equals(span.to().lastDay())
                ? Optional.of(DatePoint.of(month))
                : Optional.empty();
    }

    private String filled(String phrase, DateSpan span) {
        String[] ends = DASH.split(interval(span), 2);
        boolean parted = ends.length == 2;
        return phrase.replace("{date}", dates.point(span.from()))
                .replace("{genitive}", dates.declined(span.from()))
                .replace("{next}", dates.point(span.to().next()))
                .replace("{next-genitive}", dates.declined(span.to().next()))
                .replace("{from}", parted ? ends[0] : dates.point(span.from()))
                .replace("{to}", parted ? ends[1] : dates.point(span.to()));
    }

    private String interval(DateSpan span) {
        return dates.interval(span.from(), span.to())
                .orElseGet(() -> dates.point(span.from()) + " – " + dates.point(span.to()));
    }

    /** The years of a span, without words: {@code 1958–1960}. */
    public String years(DateSpan span) {
        DatePoint first = DatePoint.ofYear(span.from().year());
        DatePoint last = DatePoint.ofYear(span.to().year());
        if (first.equals(last)) {
            return dates.point(first);
        }
        return first.year() < CldrDates.FIRST_WITHOUT_ERA
                ? dates.interval(first, last).orElseThrow()
                : first.year() + "–" + last.year();
    }

    /** A year, month or day. */
    public String of(DatePoint point) {
        return dates.point(point);
    }
}
