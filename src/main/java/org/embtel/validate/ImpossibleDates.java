package org.embtel.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Place;
import org.embtel.diagnostic.Severity;
import org.embtel.source.TeiAttribute;
import org.embtel.source.TeiElement;

/** A date that an attribute gives is one of the calendar, and that of the words it explains. */
final class ImpossibleDates implements Proofreader {

    private static final Set<String> W3C = Set.of("when", "notBefore", "notAfter", "from", "to");

    private static final Set<String> ISO =
            Set.of("when-iso", "notBefore-iso", "notAfter-iso", "from-iso", "to-iso");

    /** Elsewhere {@code from} and {@code to} are pages, or point to something. */
    private static final Set<String> DATED_FROM =
            Set.of(
                    "date",
                    "time",
                    "docDate",
                    "origDate",
                    "event",
                    "state",
                    "trait",
                    "residence",
                    "occupation",
                    "affiliation",
                    "education",
                    "faith",
                    "nationality",
                    "birth",
                    "death",
                    "floruit",
                    "age",
                    "sex",
                    "persName",
                    "placeName",
                    "orgName",
                    "name",
                    "location",
                    "population",
                    "climate",
                    "relation",
                    "change",
                    "provenance",
                    "acquisition",
                    "custEvent",
                    "binding",
                    "seal",
                    "stamp",
                    "availability");

    /** ISO 8601 knows weeks, durations and more; a calendar day can be told by its form. */
    private static final Pattern LIKE_A_DAY = Pattern.compile("\\d{4}-\\d{1,2}(-\\d{1,2})?");

    private static final Set<String> PLAIN = Set.of("hi", "emph", "lb", "pb", "seg");

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

    private static boolean isDate(TeiElement element, TeiAttribute attribute) {
        String name = attribute.name();
        if (ISO.contains(name)) {
            return LIKE_A_DAY.matcher(attribute.value().strip()).matches();
        }
        boolean span = name.equals("from") || name.equals("to");
        return W3C.contains(name)
                && !attribute.value().isBlank()
                && (!span || DATED_FROM.contains(element.name()));
    }

    private void check(TeiElement element, TeiAttribute attribute) {
        WrittenDate date = WrittenDate.of(attribute.value().strip());
        if (!date.fault().isEmpty()) {
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

    private void range(TeiElement element, String start, String end) {
        for (String form : List.of("", "-iso")) {
            String from = element.attribute(start + form).strip();
            String to = element.attribute(end + form).strip();
            if (!from.isEmpty()
                    && !to.isEmpty()
                    && WrittenDate.of(from).isAfter(WrittenDate.of(to))) {
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
                && date.descendants().allMatch(inner -> PLAIN.contains(inner.name()));
    }

    /** The one day that it means, if the time there cannot make it another where it was written. */
    private static Optional<LocalDate> day(TeiElement date) {
        WrittenDate when = WrittenDate.of(date.attribute("when").strip());
        boolean certain = when.time().isEmpty() || !when.time().matches("(00|24):.*|.*[Z+-].*");
        return when.first().filter(first -> certain && when.last().equals(when.first()));
    }

    private Place place(TeiElement element, String attribute) {
        return remarks.transcription().placeOf(element, attribute);
    }
}
