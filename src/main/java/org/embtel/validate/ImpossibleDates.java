package org.embtel.validate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.Severity;
import org.embtel.source.TeiAttribute;
import org.embtel.source.TeiElement;
import org.embtel.tei.Vocabulary;
import org.embtel.tei.date.DateInWords;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.DateValue;

/** A date that an attribute gives is one of the calendar, and that of the words it explains. */
final class ImpossibleDates implements Proofreader {

    private static final Set<String> W3C = Set.of("when", "notBefore", "notAfter", "from", "to");

    private static final Set<String> ISO =
            Set.of("when-iso", "notBefore-iso", "notAfter-iso", "from-iso", "to-iso");

    private static final Set<String> PLAIN = Set.of("hi", "emph", "seg");

    private final Remarks remarks;

    ImpossibleDates(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void begin(TeiElement element) {
        List<TeiAttribute> attributes = element.attributes();
        if (attributes.isEmpty() || !element.isTei()) {
            return;
        }
        boolean dated = false;
        for (TeiAttribute attribute : attributes) {
            if (isDate(element, attribute)) {
                check(element, attribute);
                dated = true;
            }
        }
        if (dated) {
            range(element, "from", "to");
            range(element, "notBefore", "notAfter");
            words(element);
        }
    }

    /** Elsewhere {@code from} and {@code to} are pages, or point to something. */
    private static boolean isDate(TeiElement element, TeiAttribute attribute) {
        String name = attribute.name();
        if (attribute.value().isBlank()) {
            return false;
        }
        boolean span = name.equals("from") || name.equals("to");
        return ISO.contains(name)
                || W3C.contains(name) && (!span || Vocabulary.p5().isDatable(element.name()));
    }

    private void check(TeiElement element, TeiAttribute attribute) {
        DateValue date = value(attribute.name(), attribute.value());
        if (!date.isReadable()) {
            remarks.findings()
                    .add(
                            Code.IMPOSSIBLE_DATE,
                            place(element, attribute.name()),
                            "\"%s\" in %s/@%s is no date: %s"
                                    .formatted(
                                            date.value(),
                                            element.name(),
                                            attribute.name(),
                                            date.fault()),
                            date.hint());
        }
    }

    private static DateValue value(String attribute, String given) {
        return ISO.contains(attribute) ? DateValue.iso(given) : DateValue.w3c(given);
    }

    private void range(TeiElement element, String start, String end) {
        for (String form : List.of("", "-iso")) {
            String from = element.attribute(start + form).strip();
            String to = element.attribute(end + form).strip();
            Optional<DatePoint> first = value(start + form, from).span().flatMap(DateSpan::start);
            Optional<DatePoint> last = value(end + form, to).span().flatMap(DateSpan::end);
            if (first.isPresent()
                    && last.isPresent()
                    && DateSpan.isReversed(first.get(), last.get())) {
                remarks.findings()
                        .add(
                                Code.IMPOSSIBLE_DATE,
                                place(element, start + form),
                                "%s ends before it begins: @%s is \"%s\", but @%s is \"%s\""
                                        .formatted(element, start + form, from, end + form, to),
                                "correct one of them");
            }
        }
    }

    /** A note only: the words may be a slip of the source that the attribute puts right. */
    private void words(TeiElement element) {
        if (!element.is("date") || !isPlain(element)) {
            return;
        }
        Optional<LocalDate> day = day(element);
        Optional<DateInWords> words = DateInWords.in(element.normalizedText());
        if (day.isPresent() && words.isPresent() && !words.get().agreesWith(day.get())) {
            remarks.findings()
                    .add(
                            new Diagnostic(
                                    Code.IMPOSSIBLE_DATE,
                                    Severity.NOTE,
                                    place(element, "when"),
                                    "the words are \"%s\", but @when says \"%s\""
                                            .formatted(
                                                    element.normalizedText(),
                                                    element.attribute("when")),
                                    "correct the attribute, or say by <choice> that the source is"
                                            + " wrong"));
        }
    }

    private static boolean isPlain(TeiElement date) {
        return date.attribute("calendar").matches("|#?[Gg]regorian")
                && date.descendants()
                        .allMatch(inner -> inner.type().isBreak() || PLAIN.contains(inner.name()));
    }

    /** The one day that it means, if the time there cannot make it another where it was written. */
    private static Optional<LocalDate> day(TeiElement date) {
        return DateValue.w3c(date.attribute("when"))
                .span()
                .map(DateSpan::from)
                .filter(DatePoint::isDay)
                .filter(
                        when ->
                                when.zone().isEmpty()
                                        && when.time().map(ImpossibleDates::isOfDay).orElse(true))
                .map(DatePoint::firstDay);
    }

    /** At midnight one day may be meant or the other. */
    private static boolean isOfDay(LocalTime time) {
        return time.getHour() > 0 && !time.equals(LocalTime.MAX);
    }

    private Place place(TeiElement element, String attribute) {
        return remarks.transcription().placeOf(element, attribute);
    }
}
