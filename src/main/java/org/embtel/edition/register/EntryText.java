package org.embtel.edition.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.embtel.edition.text.Names;
import org.embtel.edition.text.TitleText;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.tei.name.PersonalName;
import org.embtel.tei.pointer.Pointer;

/** What an entry of a list of persons, places and the like says, as one line. */
final class EntryText {

    private static final Map<String, String> LABELS = Map.of("birth", "born ", "death", "died ");

    private EntryText() {}

    /**
     * A headword. A name of which the parts are encoded comes with the surname first, unless that
     * would leave words out; any other as it is written.
     */
    static String name(TeiElement element) {
        PersonalName name = Names.of(element);
        boolean whole = letters(name.inverted()) == letters(name.written());
        return Names.isEncoded(element) && whole ? name.inverted() : name.written();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** The entry's text without its headword, the first child that is one. */
    static String described(TeiElement element, Predicate<TeiElement> isHeadword) {
        var rest = new ArrayList<TeiNode>();
        boolean headwordSeen = false;
        for (TeiNode child : element.children()) {
            boolean headword =
                    !headwordSeen && child instanceof TeiElement inner && isHeadword.test(inner);
            headwordSeen |= headword;
            if (!headword && !isAddress(child)) {
                rest.add(child);
            }
        }
        return stripped(of(rest, "; ").replaceAll("\\s+", " "));
    }

    /** Prose as it is; of data, each piece apart, with what tells pieces from each other. */
    private static String of(List<TeiNode> nodes, String separator) {
        boolean prose = nodes.stream().anyMatch(node -> !isData(node));
        return prose
                ? nodes.stream().map(EntryText::plain).collect(Collectors.joining())
                : nodes.stream()
                        .filter(TeiElement.class::isInstance)
                        .map(node -> data((TeiElement) node))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(separator));
    }

    private static boolean isData(TeiNode node) {
        return node instanceof TeiElement || node.text().isBlank();
    }

    private static String plain(TeiNode node) {
        return node instanceof TeiElement inner ? TitleText.of(inner) : node.text();
    }

    private static String data(TeiElement element) {
        if (element.is("geo")) {
            return Coordinates.of(element.normalizedText());
        }
        boolean divided =
                element.descendants("geo").isEmpty() && !LABELS.containsKey(element.name());
        String text = divided ? TitleText.of(element) : of(withoutNamedPlaces(element), ", ");
        return text.isEmpty() ? "" : LABELS.getOrDefault(element.name(), "") + text;
    }

    /** Where a place is named, its coordinates say no more. */
    private static List<TeiNode> withoutNamedPlaces(TeiElement element) {
        boolean named = !element.descendants("placeName").isEmpty();
        return element.children().stream()
                .filter(
                        child ->
                                !named
                                        || !(child instanceof TeiElement inner)
                                        || !inner.is("geo") && !isLocationOnly(inner))
                .toList();
    }

    private static boolean isLocationOnly(TeiElement element) {
        return element.is("location") && element.descendants("placeName").isEmpty();
    }

    /** Addresses are given apart, as links. */
    private static boolean isAddress(TeiNode node) {
        return node instanceof TeiElement element
                && (element.is("idno")
                        || element.is("ptr")
                        || element.is("ref")
                                && element.pointers("target").stream().anyMatch(Pointer::isWeb));
    }

    static String stripped(String text) {
        return text.replaceFirst("^[\\s,;:]+", "").replaceFirst("[\\s,;:]+$", "");
    }
}
