package org.embtel.edition.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;
import org.embtel.tei.Trait;

/** Finds the page breaks that stand between parts, and the part that begins on their page. */
final class LeadingPageBreaks {

    private LeadingPageBreaks() {}

    /**
     * The page breaks just before a part, in order. One before a large part of the text is one
     * before its first division.
     */
    static List<TeiElement> before(TeiElement part) {
        var breaks = new ArrayList<TeiElement>();
        Optional<TeiElement> at = Optional.of(part);
        while (at.isPresent() && collect(at.get(), breaks)) {
            at = at.get().parent().filter(up -> up.is(Trait.MATTER));
        }
        return breaks;
    }

    /** Collects those among an element's siblings; whether nothing else stands before it. */
    private static boolean collect(TeiElement element, List<TeiElement> breaks) {
        List<TeiNode> siblings = element.parent().map(TeiElement::children).orElse(List.of());
        for (int i = siblings.indexOf(element) - 1; i >= 0; i--) {
            if (siblings.get(i) instanceof TeiElement sibling && sibling.is(Trait.PAGE)) {
                breaks.add(0, sibling);
            } else if (!isBlank(siblings.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The part that readers of the page come to: the first one in a division that has but a heading
     * of its own, and there the same again.
     */
    static Segment firstRead(Segment part) {
        return part.parts().stream()
                .findFirst()
                .filter(first -> hasOnlyHeadingBefore(first.element(), part.element()))
                .map(LeadingPageBreaks::firstRead)
                .orElse(part);
    }

    private static boolean hasOnlyHeadingBefore(TeiElement first, TeiElement division) {
        List<TeiNode> children = division.children();
        int end = children.indexOf(first);
        return end >= 0
                && children.subList(0, end).stream()
                        .allMatch(node -> isBlank(node) || isHeading(node));
    }

    private static boolean isBlank(TeiNode node) {
        return node instanceof TeiText text && text.isBlank();
    }

    private static boolean isHeading(TeiNode node) {
        return node instanceof TeiElement element && (element.is("head") || element.is(Trait.PAGE));
    }
}
