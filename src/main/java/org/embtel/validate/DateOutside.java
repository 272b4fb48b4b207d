package org.embtel.validate;

import java.util.Optional;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Severity;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.TeiDate;

/**
 * A letter is dated on the day on which its header says that it was sent, and no document is dated
 * later than its edition. What a volume's title says of years is no measure: volumes print older
 * papers too.
 */
final class DateOutside implements Proofreader {

    private final Remarks remarks;
    private Optional<TeiElement> sent = Optional.empty();
    private Optional<TeiElement> created = Optional.empty();
    private Optional<TeiElement> published = Optional.empty();
    private boolean dated;

    DateOutside(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void begin(TeiElement element) {
        if (element.is("TEI")) {
            sent = Optional.empty();
            created = Optional.empty();
            published = Optional.empty();
            dated = false;
        } else if (element.is("date")) {
            element.parent().ifPresent(parent -> date(element, parent));
        }
    }

    private void date(TeiElement date, TeiElement parent) {
        if (parent.is("publicationStmt")) {
            published = Optional.of(date);
        } else if (parent.is("correspAction") && parent.attribute("type").equals("sent")) {
            sent = sent.or(() -> Optional.of(date));
        } else if (parent.is("creation")) {
            created = created.or(() -> Optional.of(date));
        } else if (isDateline(date)) {
            compare(date);
        }
    }

    private static boolean isDateline(TeiElement date) {
        return date.ancestors().anyMatch(outer -> outer.is("dateline"))
                && date.ancestors().noneMatch(DateOutside::isAnotherText);
    }

    /** What is quoted or enclosed has a date of its own. */
    private static boolean isAnotherText(TeiElement outer) {
        return outer.is("note") || outer.is(Trait.EMBEDDED) || outer.is(Trait.OUTSIDE);
    }

    private void compare(TeiElement date) {
        Optional<DateSpan> said = span(date);
        if (said.isEmpty()) {
            return;
        }
        Optional<DateSpan> edition = published.flatMap(DateOutside::span);
        if (edition.isPresent() && edition.get().isBefore(said.get())) {
            later(date);
        } else if (!dated) {
            sent.or(() -> created)
                    .filter(header -> span(header).filter(said.get()::isApartFrom).isPresent())
                    .ifPresent(header -> outside(date, header));
        }
        dated = true;
    }

    private static Optional<DateSpan> span(TeiElement date) {
        return TeiDate.read(date::attribute, "", TeiDate.Origin.TEXT).flatMap(TeiDate::span);
    }

    private void later(TeiElement date) {
        remarks.findings()
                .add(
                        Code.DATE_OUTSIDE,
                        remarks.transcription().placeOf(date),
                        "\"%s\" is later than the edition, which was published \"%s\""
                                .formatted(date.normalizedText(), published.get().normalizedText()),
                        "correct the date, or that in the header's publicationStmt");
    }

    /** Of its creation a note only: the header may be right, and the writer have been wrong. */
    private void outside(TeiElement date, TeiElement header) {
        boolean letter = sent.isPresent();
        remarks.findings()
                .add(
                        new Diagnostic(
                                Code.DATES_DISAGREE,
                                letter ? Severity.WARNING : Severity.NOTE,
                                remarks.transcription().placeOf(date),
                                "the text is dated \"%s\" (%s), but its header has %s in %s, and %s is"
                                                .formatted(
                                                        date.normalizedText(),
                                                        given(date),
                                                        given(header),
                                                        header.parent().orElseThrow(),
                                                        letter ? "that" : "the first")
                                        + " followed",
                                "correct one of them, or mark the slip of the source by <choice>"));
    }

    private static String given(TeiElement date) {
        return date.attributes().stream()
                .filter(attribute -> attribute.name().matches("(when|from|to|not).*"))
                .map(attribute -> "@" + attribute.name() + " \"" + attribute.value() + "\"")
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }
}
