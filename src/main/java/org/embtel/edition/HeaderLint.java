package org.embtel.edition;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Severity;
import org.embtel.edition.model.CitationPattern;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Volume;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Trait;

/**
 * Reports what a header lacks that a citation needs (TEI Guidelines, chapter 2.2). What the
 * edition's header says holds for each of its files.
 */
public final class HeaderLint {

    private static final List<Fact> FACTS =
            List.of(
                    new Fact("a title", "titleStmt/title", (said, own) -> !said.title().isEmpty()),
                    new Fact(
                            "a publisher",
                            "publicationStmt/publisher",
                            (said, own) -> !said.publication().publisher().isEmpty()),
                    new Fact(
                            "a date of publication",
                            "publicationStmt/date",
                            (said, own) -> !said.publication().date().isEmpty()),
                    new Fact(
                            "a source",
                            "sourceDesc",
                            (said, own) -> said.source().isPresent() || describesSource(own)));

    private HeaderLint() {}

    /** Reports once, naming all that is lacking. */
    public static void check(
            Edition edition, Volume volume, Transcription transcription, Findings findings) {
        Header said = edition.headerOf(volume);
        TeiElement own = transcription.header().orElseGet(transcription::root);
        List<Fact> lacking = FACTS.stream().filter(fact -> !fact.given().test(said, own)).toList();
        if (!lacking.isEmpty()) {
            findings.add(
                    Code.HEADER_INCOMPLETE,
                    transcription.placeOf(own),
                    (own.is("teiHeader") ? "the header lacks " : "there is no teiHeader with ")
                            + joined(lacking, Fact::words)
                            + ", which a citation of this text needs",
                    "add to its fileDesc " + joined(lacking, Fact::element));
        }
        CitationPattern.declared(own)
                .forEach(paragraph -> pattern(paragraph, transcription, findings));
        if (isUndatedLetter(volume, transcription)) {
            findings.add(
                    new Diagnostic(
                            Code.HEADER_INCOMPLETE,
                            Severity.NOTE,
                            transcription.placeOf(own),
                            "this letter has no date, so that citations and the chronology lack it",
                            "give it in the dateline's date/@when, or in correspAction/date; if it"
                                    + " is inferred, with @cert"));
        }
    }

    private static void pattern(
            TeiElement paragraph, Transcription transcription, Findings findings) {
        List<String> unknown = CitationPattern.of(paragraph).unknown();
        if (!unknown.isEmpty()) {
            findings.add(
                    Code.CITATION_PATTERN,
                    transcription.placeOf(paragraph),
                    "there is no fact named \"" + String.join("\", \"", unknown) + "\"",
                    "embtel explain E313 lists the names that can stand in braces");
        }
    }

    private static boolean isUndatedLetter(Volume volume, Transcription transcription) {
        return volume.text().isDocument()
                && volume.text().time().isEmpty()
                && transcription
                        .root()
                        .descendants()
                        .anyMatch(element -> element.is(Trait.LETTER) || element.is("correspDesc"));
    }

    private static boolean describesSource(TeiElement header) {
        return header.descendants("sourceDesc").stream()
                .anyMatch(source -> !source.text().isBlank() || points(source));
    }

    private static boolean points(TeiElement source) {
        return source.descendants().anyMatch(inner -> inner.has("target") || inner.has("corresp"));
    }

    /** {@code a title, a date and a source}. */
    private static String joined(List<Fact> facts, Function<Fact, String> part) {
        List<String> parts = facts.stream().map(part).toList();
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /**
     * What a citation needs.
     *
     * @param words what it is called
     * @param element where TEI puts it
     * @param given whether the header, as completed by the edition's, or the file's own element
     *     gives it
     */
    private record Fact(String words, String element, BiPredicate<Header, TeiElement> given) {}
}
