package org.embtel.edition.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.text.TitleText;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/**
 * Finds register entries: persons, places and the like in {@code standOff} or the header (TEI
 * Guidelines, 16.10 and chapter 14), and the lists of persons and terms that a volume prints.
 */
public final class DefinitionFinder {

    private static final Map<String, RegisterKind> BY_ELEMENT =
            Map.of(
                    "person", RegisterKind.PERSONS,
                    "personGrp", RegisterKind.PERSONS,
                    "place", RegisterKind.PLACES,
                    "org", RegisterKind.ORGANISATIONS);

    private final String volume;

    private DefinitionFinder(String volume) {
        this.volume = volume;
    }

    /** The entries that a volume defines, in the order of its tree. */
    public static List<Definition> find(TeiElement root, String volume) {
        var finder = new DefinitionFinder(volume);
        return root.descendants().flatMap(element -> finder.define(element).stream()).toList();
    }

    private Optional<Definition> define(TeiElement element) {
        if (element.id().isEmpty() || !element.isTei()) {
            return Optional.empty();
        }
        RegisterKind kind = BY_ELEMENT.get(element.name());
        if (kind != null) {
            return Optional.of(entity(kind, element));
        }
        return switch (element.name()) {
            case "bibl", "biblStruct" -> bibliography(element);
            case "item" -> listed(element);
            case "persName" -> printed(RegisterKind.PERSONS, element);
            case "term" -> printed(RegisterKind.TERMS, element);
            default -> Optional.empty();
        };
    }

    private Definition entity(RegisterKind kind, TeiElement element) {
        String name =
                element.elements().stream()
                        .filter(child -> child.is(Trait.HEADWORD))
                        .findFirst()
                        .map(EntryText::name)
                        .orElse(element.id());
        return definition(
                kind,
                element,
                name,
                EntryText.described(element, child -> child.is(Trait.HEADWORD)));
    }

    private Optional<Definition> bibliography(TeiElement element) {
        return within(element, "listBibl")
                .map(
                        list -> {
                            RegisterKind kind = bibliographyKind(list);
                            TeiElement title =
                                    element.descendants("title").stream()
                                            .findFirst()
                                            .orElse(element);
                            return definition(
                                    kind,
                                    element,
                                    title.normalizedText(),
                                    EntryText.described(element, child -> child.is("title")));
                        });
    }

    private static RegisterKind bibliographyKind(TeiElement list) {
        return switch (list.attribute("type")) {
            case "treaties" -> RegisterKind.TREATIES;
            case "telegrams" -> RegisterKind.TELEGRAMS;
            default -> RegisterKind.WORKS;
        };
    }

    /** An item of a list of terms outside the text. */
    private Optional<Definition> listed(TeiElement item) {
        return within(item, "standOff")
                .map(
                        found -> {
                            String name =
                                    Stream.of("term", "label", "abbr")
                                            .flatMap(child -> item.descendants(child).stream())
                                            .findFirst()
                                            .map(TeiElement::normalizedText)
                                            .orElse(item.id());
                            return definition(
                                    RegisterKind.TERMS,
                                    item,
                                    name,
                                    EntryText.described(
                                            item, child -> child.is("term") || child.is("label")));
                        });
    }

    /** A headword in a list that the volume prints; the rest of the item says who or what it is. */
    private Optional<Definition> printed(RegisterKind kind, TeiElement headword) {
        return within(headword, "item")
                .map(
                        item -> {
                            String name = EntryText.stripped(headword.normalizedText());
                            String whole = TitleText.of(item);
                            int at = whole.indexOf(headword.normalizedText());
                            String rest = whole.substring(at + headword.normalizedText().length());
                            return definition(kind, headword, name, EntryText.stripped(rest));
                        });
    }

    private Definition definition(
            RegisterKind kind, TeiElement element, String name, String description) {
        boolean printed = within(element, "text").isPresent();
        return new Definition(
                kind, volume, element.id(), printed, name, description, links(element));
    }

    private static List<Entry.Link> links(TeiElement element) {
        return element.descendants()
                .filter(child -> child.is("idno") || child.is("ref") || child.is("ptr"))
                .map(
                        child ->
                                new Entry.Link(
                                        child.normalizedText(),
                                        child.is("idno")
                                                ? child.normalizedText()
                                                : child.attribute("target")))
                .filter(link -> Pointer.of(link.url()).isWeb())
                .toList();
    }

    private static Optional<TeiElement> within(TeiElement element, String name) {
        return element.ancestors().filter(up -> up.is(name)).findFirst();
    }
}
