package org.embtel.tei.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.embtel.tei.date.DateSpan.Form;

/**
 * The attributes of TEI's att.datable that give a date: in the forms of XML Schema, of ISO 8601, or
 * of another system ({@code @when}, {@code @when-iso}, {@code @when-custom}).
 */
final class DateAttributes {

    private static final List<String> NAMES =
            List.of("when", "from", "to", "notBefore", "notAfter");

    private final UnaryOperator<String> attributes;

    DateAttributes(UnaryOperator<String> attributes) {
        this.attributes = attributes;
    }

    Optional<TeiDate> read(String words, TeiDate.Origin origin) {
        if (NAMES.stream().flatMap(this::given).findAny().isEmpty()) {
            return Optional.empty();
        }
        Optional<DateSpan> span = span();
        Optional<YearlessDate> yearless =
                values("when")
                        .filter(value -> span.isEmpty())
                        .flatMap(value -> value.yearless().stream())
                        .findFirst();
        return span.isEmpty() && yearless.isEmpty() && words.isEmpty()
                ? Optional.empty()
                : Optional.of(new TeiDate(span, yearless, doubt(), words, origin));
    }

    private Stream<String> given(String name) {
        return Stream.of("", "-iso", "-custom")
                .map(form -> attributes.apply(name + form))
                .filter(value -> !value.isBlank());
    }

    private Optional<DateSpan> span() {
        return first("when").or(this::between);
    }

    private Optional<DateSpan> between() {
        Optional<DatePoint> from = first("from").map(DateSpan::from);
        Optional<DatePoint> to = first("to").map(DateSpan::to);
        Optional<DatePoint> notBefore = first("notBefore").map(DateSpan::from);
        Optional<DatePoint> notAfter = first("notAfter").map(DateSpan::to);
        Optional<DatePoint> start = from.or(() -> notBefore);
        Optional<DatePoint> end = to.or(() -> notAfter);
        boolean limited = from.isEmpty() && start.isPresent() || to.isEmpty() && end.isPresent();
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(span(start.get(), end.get(), limited ? Form.RANGE : Form.PERIOD));
        }
        return start.map(one -> DateSpan.open(limited ? Form.NOT_BEFORE : Form.SINCE, one))
                .or(
                        () ->
                                end.map(
                                        one ->
                                                DateSpan.open(
                                                        limited ? Form.NOT_AFTER : Form.UNTIL,
                                                        one)));
    }

    /** Of what ends before it begins, which is a slip, the beginning is believed. */
    private static DateSpan span(DatePoint from, DatePoint to, Form form) {
        return DateSpan.isReversed(from, to) ? DateSpan.of(from) : DateSpan.of(form, from, to);
    }

    private Optional<DateSpan> first(String name) {
        return values(name).flatMap(value -> value.span().stream()).findFirst();
    }

    private Stream<DateValue> values(String name) {
        return Stream.of(
                        Optional.of(attributes.apply(name)).map(DateValue::w3c),
                        Optional.of(attributes.apply(name + "-iso")).map(DateValue::iso),
                        Optional.of(attributes.apply(name + "-custom"))
                                .filter(this::isFamiliar)
                                .map(DateValue::w3c))
                .flatMap(Optional::stream)
                .filter(DateValue::isReadable);
    }

    /**
     * Whether a value of another system means the same as in ours. That is so of the Gregorian
     * calendar, and of years of the Julian one; what others mean only the words tell.
     */
    private boolean isFamiliar(String value) {
        String system =
                (attributes.apply("datingMethod") + " " + attributes.apply("calendar"))
                        .toLowerCase(Locale.ROOT);
        return system.contains("gregorian")
                || system.contains("julian") && value.strip().matches("-?\\d{4}");
    }

    private Doubt doubt() {
        boolean limited =
                Stream.of("notBefore", "notAfter").anyMatch(name -> first(name).isPresent())
                        && !first("notBefore").equals(first("notAfter"));
        boolean marked = NAMES.stream().flatMap(this::values).anyMatch(DateValue::doubted);
        String certainty = attributes.apply("cert").strip();
        return new Doubt(
                marked && certainty.isEmpty() ? "medium" : certainty,
                attributes.apply("precision").strip(),
                attributes.apply("evidence").strip(),
                limited);
    }
}
