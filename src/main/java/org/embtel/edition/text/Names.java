package org.embtel.edition.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.edition.model.LanguageTag;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.tei.Trait;
import org.embtel.tei.name.PersonalName;
import org.embtel.tei.name.PersonalName.Piece;
import org.embtel.tei.pointer.Pointer;

/** Reads names of persons and organisations with the parts that are encoded in them. */
public final class Names {

    private Names() {}

    /**
     * Everyone who is named in an element such as {@code author}. Several names of different
     * languages are those of one person, who is called by one of them.
     *
     * @param language the language of the name that is preferred, BCP 47; may be empty
     */
    public static List<PersonalName> allIn(TeiElement holder, String language) {
        List<TeiElement> names = holder.elements().stream().filter(Names::isName).toList();
        if (names.isEmpty()) {
            return isEncoded(holder) ? List.of(of(holder)) : listed(holder);
        }
        List<PersonalName> read = names.stream().map(Names::of).toList();
        return (areOfOnePerson(names) ? List.of(preferred(read, language)) : read)
                .stream().filter(name -> !name.written().isEmpty()).distinct().toList();
    }

    /** Whether names stand directly in an element. */
    public static boolean areIn(TeiElement holder) {
        return holder.elements().stream().anyMatch(Names::isName);
    }

    /** The name that an element as a whole is, {@code persName}. */
    public static PersonalName of(TeiElement name) {
        String language = language(name);
        return called(name, language).identifiedBy(authorities(name));
    }

    /** Whether any part of a name is encoded. */
    public static boolean isEncoded(TeiElement name) {
        return name.elements().stream().anyMatch(Names::isDividing);
    }

    private static boolean isName(TeiElement element) {
        return element.is("persName") || element.is("orgName") || element.is("name");
    }

    private static boolean isDividing(TeiElement element) {
        return element.is("surname") || element.is("forename");
    }

    private static PersonalName called(TeiElement name, String language) {
        if (isEncoded(name)) {
            return PersonalName.of(pieces(name), language);
        }
        String written = words(name);
        if (name.is("orgName") || name.attribute("type").startsWith("org")) {
            return PersonalName.organisation(written, language);
        }
        return name.is("persName")
                ? PersonalName.ofPerson(written, language)
                : PersonalName.of(written, language);
    }

    private static List<PersonalName> listed(TeiElement holder) {
        String language = language(holder);
        List<PersonalName> names =
                holder.attribute("type").startsWith("org")
                        ? List.of(PersonalName.organisation(words(holder), language))
                        : PersonalName.listOf(words(holder), language);
        return names.size() == 1
                ? List.of(names.get(0).identifiedBy(authorities(holder)))
                : names.stream().distinct().toList();
    }

    /** Two names in one language are two persons. */
    private static boolean areOfOnePerson(List<TeiElement> names) {
        var languages = new HashSet<String>();
        return names.size() > 1
                && names.stream().noneMatch(name -> name.is("orgName"))
                && names.stream().allMatch(name -> languages.add(language(name)));
    }

    private static PersonalName preferred(List<PersonalName> names, String language) {
        return names.stream().filter(name -> name.isIn(language)).findFirst().orElse(names.get(0));
    }

    private static String language(TeiElement element) {
        return Stream.concat(Stream.of(element), element.ancestors())
                .map(within -> within.attribute("xml:lang"))
                .filter(language -> !language.isBlank())
                .findFirst()
                .map(LanguageTag::of)
                .orElse("");
    }

    private static List<Piece> pieces(TeiElement name) {
        var pieces = new ArrayList<Piece>();
        for (TeiNode child : name.children()) {
            if (!(child instanceof TeiElement inner)) {
                pieces.add(new Piece("", "", child.text()));
            } else if (inner.is(Trait.NAME_PART)) {
                pieces.add(new Piece(inner.name(), inner.attribute("type"), TitleText.of(inner)));
            } else if (!isBesides(inner)) {
                pieces.add(new Piece("", "", TitleText.of(inner)));
            }
        }
        return pieces;
    }

    /** The text without what stands beside a name and is no part of it. */
    private static String words(TeiElement name) {
        return pieces(name).stream()
                .map(Piece::text)
                .collect(Collectors.joining())
                .strip()
                .replaceFirst("[\\s,;]+$", "");
    }

    private static boolean isBesides(TeiElement element) {
        return element.is(Trait.DATA)
                || element.is(Trait.REMARK)
                || element.is("idno")
                || element.is("email")
                || element.is("address")
                || element.is("note");
    }

    /** Addresses of the web that say who is meant: pointers of the name, and identifiers in it. */
    private static List<String> authorities(TeiElement name) {
        Stream<TeiElement> held =
                Stream.concat(
                        name.elements("idno").stream(),
                        name.parent().stream().flatMap(Names::identifiersBeside));
        return Stream.concat(
                        name.pointers("ref").stream(),
                        held.map(idno -> Pointer.of(idno.normalizedText())))
                .filter(Pointer::isWeb)
                .map(Pointer::address)
                .distinct()
                .toList();
    }

    /** Beside a name in {@code author}, they are that author's; elsewhere, of something else. */
    private static Stream<TeiElement> identifiersBeside(TeiElement holder) {
        return holder.is("author") || holder.is("editor")
                ? holder.elements("idno").stream()
                : Stream.empty();
    }
}
