package org.embtel.edition.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.PartKind;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;

/**
 * Follows the page breaks of a volume: on which page its text stands, and whether the numbers make
 * one sequence.
 */
final class PageTurner {

    private final Transcription transcription;
    private final boolean anewInEachDocument;
    private final Map<Boolean, Turn> last = new HashMap<>();
    private final List<Turn> gaps = new ArrayList<>();
    private final List<Turn> repeats = new ArrayList<>();
    private Optional<Turn> first = Optional.empty();
    private String current = "";

    private PageTurner(Transcription transcription, boolean anewInEachDocument) {
        this.transcription = transcription;
        this.anewInEachDocument = anewInEachDocument;
    }

    static PageTurner of(Transcription transcription, Segment segment) {
        return new PageTurner(transcription, beginsAnew(documents(segment)));
    }

    /** The number of the page that the walk has come to; empty when it has none. */
    String current() {
        return current;
    }

    /**
     * Begins a document. Where each document was scanned on its own, what stands before its first
     * page break is not on the last page of the document before.
     */
    void begin(TeiElement document, boolean afterPageBreak) {
        if (anewInEachDocument) {
            last.clear();
            if (!afterPageBreak) {
                current = firstLabel(document).orElse("");
            }
        }
    }

    /** Turns a page. Gives its number; empty when it has none. */
    String turn(TeiElement pageBreak) {
        current = pageBreak.attribute("n").strip();
        PageNumber.of(current).ifPresent(number -> compare(pageBreak, number));
        return current;
    }

    private void compare(TeiElement pageBreak, PageNumber number) {
        Turn before = last.get(number.roman());
        var turn = new Turn(pageBreak, number, before == null ? "" : before.label());
        last.put(number.roman(), turn);
        if (before == null || number.value() == before.number().value() + 1) {
            return;
        }
        (number.value() > before.number().value() ? gaps : repeats).add(turn);
        first = first.or(() -> Optional.of(turn));
    }

    /** Tells, once for the whole volume, that numbers are skipped or come again. */
    void report(Findings findings) {
        first.ifPresent(
                turn ->
                        findings.add(
                                Code.PAGE_SEQUENCE,
                                transcription.placeOf(turn.pageBreak(), "n"),
                                "page "
                                        + turn.label()
                                        + " comes after page "
                                        + turn.before()
                                        + ", not the next number"
                                        + others(),
                                "compare these page breaks with the source; where pages were left"
                                    + " out on purpose, or are blank, nothing need be done"));
    }

    /** Of the whole volume, when there is more to tell than the first place. */
    private String others() {
        if (gaps.size() + repeats.size() == 1) {
            return "";
        }
        var told = new ArrayList<String>();
        if (!gaps.isEmpty()) {
            told.add("skipped " + times(gaps.size()));
        }
        if (!repeats.isEmpty()) {
            told.add("repeated or lower " + times(repeats.size()));
        }
        return "; in this file, page numbers are " + String.join(" and ", told);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /**
     * Whether documents have pages of their own: most begin with the same number, as no two can in
     * one sequence of pages, or the breaks are named after the documents.
     */
    private static boolean beginsAnew(List<TeiElement> documents) {
        var firsts = new HashMap<String, Integer>();
        documents.stream()
                .flatMap(document -> firstLabel(document).stream())
                .forEach(label -> firsts.merge(label, 1, Integer::sum));
        int all = firsts.values().stream().mapToInt(Integer::intValue).sum();
        int most = firsts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most > 1 && 2 * most > all
                || all > 0 && documents.stream().allMatch(PageTurner::namesItsBreaks);
    }

    private static boolean namesItsBreaks(TeiElement document) {
        return document.descendants("pb").stream()
                .allMatch(
                        pageBreak ->
                                !document.id().isEmpty()
                                        && pageBreak
                                                .id()
                                                .matches(Pattern.quote(document.id()) + "[-_.].+"));
    }

    private static Optional<String> firstLabel(TeiElement document) {
        return document.descendants()
                .filter(element -> element.is("pb"))
                .map(pageBreak -> pageBreak.attribute("n").strip())
                .filter(label -> !label.isEmpty())
                .findFirst();
    }

    private static List<TeiElement> documents(Segment segment) {
        var documents = new ArrayList<TeiElement>();
        if (segment.kind() == PartKind.DOCUMENT) {
            documents.add(segment.element());
        }
        segment.parts().forEach(part -> documents.addAll(documents(part)));
        return documents;
    }

    private record Turn(TeiElement pageBreak, PageNumber number, String before) {
        String label() {
            return pageBreak.attribute("n").strip();
        }
    }
}
