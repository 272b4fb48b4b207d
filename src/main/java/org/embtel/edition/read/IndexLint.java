package org.embtel.edition.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.register.MentionFinder;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/**
 * Checks whether an index leads to what it lists. An index of pages may have been encoded as one of
 * documents: every link then leads to some document, and no check for dangling pointers finds it.
 * But entries that name a person or term by its id can be held against the text.
 */
final class IndexLint {

    private static final Pattern DOCUMENT = Pattern.compile("d[0-9]+[A-Za-z]?");

    private final Set<String> documents = new HashSet<>();
    private final Set<TeiElement> starts = new HashSet<>();
    private final Map<String, Set<String>> mentioning = new HashMap<>();
    private final Map<String, Set<String>> pages = new HashMap<>();
    private final Map<TeiElement, Integer> beginnings = new HashMap<>();
    private String page = "";

    private IndexLint() {}

    /** The references that are not believed, by ordinal; each index of such is reported once. */
    static Set<Integer> disbelieved(
            Transcription transcription, Segment segment, Findings findings) {
        List<TeiElement> indexes = indexes(transcription.root());
        var disbelieved = new HashSet<Integer>();
        if (indexes.stream().allMatch(index -> references(index).findAny().isEmpty())) {
            return disbelieved;
        }
        var lint = new IndexLint();
        lint.noteDocuments(segment);
        lint.read(transcription.root(), "");
        for (TeiElement index : indexes) {
            IndexEvidence evidence = lint.evidence(index);
            if (evidence.speaksAgainst()) {
                findings.add(
                        Code.INDEX_NOT_BELIEVED,
                        transcription.placeOf(index),
                        evidence.inWords(),
                        "its links to documents are shown as plain text; if the numbers are those"
                                + " of pages, point to the page breaks");
                references(index).forEach(reference -> disbelieved.add(reference.ordinal()));
            }
        }
        return disbelieved;
    }

    private static List<TeiElement> indexes(TeiElement root) {
        return root.descendants("list").stream()
                .filter(IndexLint::isIndex)
                .filter(list -> list.ancestors().noneMatch(IndexLint::isIndex))
                .toList();
    }

    private static boolean isIndex(TeiElement element) {
        return element.is("list") && element.attribute("type").strip().equals("index");
    }

    private static Stream<TeiElement> references(TeiElement index) {
        return index.descendants("ref").stream()
                .filter(reference -> DOCUMENT.matcher(document(reference)).matches());
    }

    /** The id of the document of this file that a reference names; empty if it names none. */
    private static String document(TeiElement reference) {
        return reference.pointers("target").stream()
                .findFirst()
                .filter(Pointer::isLocal)
                .map(Pointer::id)
                .orElse("");
    }

    private void noteDocuments(Segment segment) {
        if (segment.kind() == PartKind.DOCUMENT) {
            documents.add(segment.element().id());
            starts.add(segment.element());
        }
        segment.parts().forEach(this::noteDocuments);
    }

    /** Notes in which document and on which page each person and term is mentioned. */
    private void read(TeiElement element, String document) {
        if (isIndex(element)) {
            PageNumber.of(page)
                    .filter(number -> !number.roman())
                    .ifPresent(number -> beginnings.put(element, number.value()));
            element.descendants().filter(inner -> inner.is(Trait.PAGE)).forEach(this::notePage);
            return;
        }
        if (element.is(Trait.OUTSIDE)) {
            return;
        }
        String within = starts.contains(element) ? element.id() : document;
        if (element.is(Trait.PAGE)) {
            notePage(element);
        }
        if (!within.isEmpty()) {
            subject(element).ifPresent(subject -> note(subject, within));
        }
        element.elements().forEach(child -> read(child, within));
    }

    private void notePage(TeiElement pageBreak) {
        page = PageBreak.labelOf(pageBreak);
    }

    private void note(String subject, String document) {
        mentioning.computeIfAbsent(subject, key -> new HashSet<>()).add(document);
        pages.computeIfAbsent(subject, key -> new HashSet<>()).add(page);
    }

    /** The id of the person or term that an element names. */
    private static Optional<String> subject(TeiElement element) {
        return element.is("ref")
                ? Optional.empty()
                : MentionFinder.pointers(element).stream()
                        .findFirst()
                        .filter(Pointer::isLocal)
                        .map(Pointer::id);
    }

    private IndexEvidence evidence(TeiElement index) {
        var evidence = new IndexEvidence(lastDocument(), beginnings.getOrDefault(index, 0));
        references(index).forEach(reference -> weigh(reference, index, evidence));
        return evidence;
    }

    /** What the entry or sub-entry of a reference is about: the first that an item names. */
    private static Optional<String> entry(TeiElement reference, TeiElement index) {
        return reference
                .ancestors()
                .takeWhile(up -> !up.equals(index))
                .filter(up -> up.is("item"))
                .flatMap(item -> named(item).stream())
                .findFirst();
    }

    private static Optional<String> named(TeiElement item) {
        return item.elements().stream()
                .filter(child -> !child.is("list"))
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()))
                .flatMap(child -> subject(child).stream())
                .findFirst();
    }

    private int lastDocument() {
        return documents.stream().mapToInt(IndexLint::number).max().orElse(0);
    }

    private static int number(String id) {
        String digits = id.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    private void weigh(TeiElement reference, TeiElement index, IndexEvidence evidence) {
        String document = document(reference);
        evidence.reference(number(document));
        entry(reference, index)
                .filter(subject -> mentioning.containsKey(subject) && documents.contains(document))
                .ifPresent(
                        subject ->
                                evidence.weigh(
                                        mentioning.get(subject).contains(document),
                                        pages.get(subject).contains(document.substring(1))));
    }
}
