package org.embtel.edition.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.embtel.edition.model.PartKind;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;

/**
 * Decides where a text is cut into pages: at what the header's {@code citeStructure} names (TEI
 * Guidelines, 3.11.4), else at documents, else at the texts of a group, else at the chapters of a
 * long text; a short text is one page.
 */
final class Segmenter {

    /** A text of more characters is cut at its chapters: some thirty printed pages. */
    private static final int LONG_TEXT = 60_000;

    private final Set<TeiElement> documents;
    private final Set<TeiElement> containers = new HashSet<>();

    private Segmenter(List<TeiElement> documents) {
        this.documents = new HashSet<>(documents);
        documents.forEach(document -> document.ancestors().forEach(containers::add));
    }

    /** The segment that is the whole file, with those within it. */
    static Segment segment(TeiElement root) {
        List<TeiElement> documents = documents(root);
        if (documents.isEmpty()) {
            return new Segment(PartKind.DOCUMENT, root, List.of());
        }
        var segmenter = new Segmenter(documents);
        return new Segment(PartKind.VOLUME, root, segmenter.partsOf(root));
    }

    private static List<TeiElement> documents(TeiElement root) {
        return Stream.<Function<TeiElement, List<TeiElement>>>of(
                        Segmenter::cited,
                        Segmenter::typed,
                        Segmenter::grouped,
                        Segmenter::corpus,
                        Segmenter::chapters)
                .map(criterion -> criterion.apply(root))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<TeiElement> cited(TeiElement root) {
        return root.descendants("citeStructure").stream()
                .filter(structure -> !isNested(structure))
                .flatMap(structure -> root.select(structure.attribute("match")).stream())
                .toList();
    }

    private static boolean isNested(TeiElement structure) {
        return structure.parent().filter(up -> up.is("citeStructure")).isPresent();
    }

    private static List<TeiElement> typed(TeiElement root) {
        return root.descendants("div").stream()
                .filter(division -> division.attribute("type").equals("document"))
                .toList();
    }

    private static List<TeiElement> grouped(TeiElement root) {
        return root.descendants("text").stream()
                .filter(text -> text.parent().filter(up -> up.is("group")).isPresent())
                .filter(text -> text.element("group").isEmpty())
                .toList();
    }

    private static List<TeiElement> corpus(TeiElement root) {
        return root.descendants("TEI").stream()
                .flatMap(tei -> tei.elements("text").stream())
                .toList();
    }

    private static List<TeiElement> chapters(TeiElement root) {
        List<TeiElement> texts = root.elements("text");
        if (texts.stream().mapToInt(text -> text.text().length()).sum() <= LONG_TEXT) {
            return List.of();
        }
        List<TeiElement> chapters =
                texts.stream()
                        .flatMap(text -> text.elements("body").stream())
                        .flatMap(body -> body.elements("div").stream())
                        .filter(division -> division.element("head").isPresent())
                        .toList();
        return chapters.size() > 1 ? chapters : List.of();
    }

    private List<Segment> partsOf(TeiElement within) {
        var parts = new ArrayList<Segment>();
        for (TeiElement child : within.elements()) {
            if (!child.isTei() || child.is(Trait.OUTSIDE)) {
                continue;
            }
            if (documents.contains(child)) {
                parts.add(new Segment(PartKind.DOCUMENT, child, List.of()));
            } else if (child.is("div")) {
                parts.add(division(child));
            } else if (containers.contains(child) || child.is(Trait.MATTER)) {
                parts.addAll(partsOf(child));
            }
        }
        return parts;
    }

    private Segment division(TeiElement division) {
        return containers.contains(division)
                ? new Segment(PartKind.DIVISION, division, partsOf(division))
                : new Segment(PartKind.SECTION, division, List.of());
    }
}
