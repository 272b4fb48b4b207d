package org.embtel.edition.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.PartKind;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Trait;

/**
 * Follows the page breaks of a volume: on which page its text stands, and whether the numbers make
 * one sequence.
 */
final class PageBreakTracker {

    private final Transcription transcription;
    private final boolean anewInEachDocument;
    private final Map<Boolean, NumberedBreak> last = new HashMap<>();
    private final List<NumberedBreak> gaps = new ArrayList<>();
    private final List<NumberedBreak> repeats = new ArrayList<>();
    private Optional<NumberedBreak> first = Optional.empty();
    private String current = "";

    private PageBreakTracker(Transcription transcription, boolean anewInEachDocument) {
        this.transcription = transcription;
        this.anewInEachDocument = anewInEachDocument;
    }

    static PageBreakTracker of(Transcription transcription, Segment segment) {
        return new PageBreakTracker(transcription, beginsAnew(documents(segment)));
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

    /** Passes a page break. Gives the number of the page that it begins; empty when it has none. */
    String pass(TeiElement pageBreak) {
        current = PageBreak.labelOf(pageBreak);
        PageNumber.of(current).ifPresent(number -> compare(pageBreak, number));
        return current;
    }

    private void compare(TeiElement pageBreak, PageNumber number) {
        NumberedBreak before = last.get(number.roman());
        var numbered = new NumberedBreak(pageBreak, number, before == null ? "" : before.label());
        last.put(number.roman(), numbered);
        if (before == null || number.value() == before.number().value() + 1) {
            return;
        }
        (number.value() > before.number().value() ? gaps : repeats).add(numbered);
        first = first.or(() -> Optional.of(numbered));
    }

    /** Reports, once for the whole volume, that numbers are skipped or come again. */
    void report(Findings findings) {
        first.ifPresent(
                numbered ->
                        findings.add(
                                Code.PAGE_SEQUENCE,
                                transcription.placeOf(numbered.pageBreak(), "n"),
                                "page "
                                        + numbered.label()
                                        + " comes after page "
                                        + numbered.before()
                                        + ", not the next number"
                                        + others(),
                                "compare these page breaks with the source; where pages were left"
                                        + " out on purpose, or are blank, nothing need be done"));
    }

    /** Of the whole volume, when more than the first place is irregular. */
    private String others() {
        if (gaps.size() + repeats.size() == 1) {
            return "";
        }
        var irregularities = new ArrayList<String>();
        if (!gaps.isEmpty()) {
            irregularities.add("skipped " + times(gaps.size()));
        }
        if (!repeats.isEmpty()) {
            irregularities.add("repeated or lower " + times(repeats.size()));
        }
        return "; in this file, page numbers are " + String.join(" and ", irregularities);
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
                || all > 0 && documents.stream().allMatch(PageBreakTracker::namesItsBreaks);
    }

    private static boolean namesItsBreaks(TeiElement document) {
        return document.descendants()
                .filter(element -> element.is(Trait.PAGE))
                .allMatch(
                        pageBreak ->
                                !document.id().isEmpty()
                                        && pageBreak
                                                .id()
                                                .matches(Pattern.quote(document.id()) + "[-_.].+"));
    }

    private static Optional<String> firstLabel(TeiElement document) {
        return document.descendants()
                .filter(element -> element.is(Trait.PAGE))
                .map(PageBreak::labelOf)
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

    /** A page break with a number, and the number of the one before it. */
    private record NumberedBreak(TeiElement pageBreak, PageNumber number, String before) {
        String label() {
            return PageBreak.labelOf(pageBreak);
        }
    }
}
