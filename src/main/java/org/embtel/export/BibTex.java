package org.embtel.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.tei.name.PersonalName;

/** Writes citations for BibTeX and biblatex, in UTF-8. */
public final class BibTex {

    private BibTex() {}

    /** A list of items, in their order. */
    public static String of(List<CitedItem> items) {
        return items.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(CitedItem item) {
        var entry = new StringBuilder();
        entry.append(item.isWhole() ? "@book{" : "@incollection{");
        entry.append(item.id().replaceAll("[^A-Za-z0-9_:.-]", "_"));
        names("author", item.authors(), entry);
        field("title", protectedTitle(item.title()), entry);
        field("booktitle", protectedTitle(item.container()), entry);
        names("editor", item.editors(), entry);
        field("publisher", escaped(item.publisher()), entry);
        field("address", escaped(item.place()), entry);
        field("year", escaped(item.year()), entry);
        field("origdate", item.written().map(Edtf::of).orElse(""), entry);
        field("chapter", escaped(item.number()), entry);
        field("pages", escaped(item.pages("--")), entry);
        field("version", escaped(item.version()), entry);
        field("url", item.url().replaceAll("[{}\\\\]", ""), entry);
        field("langid", escaped(item.language()), entry);
        field("note", escaped(item.note()), entry);
        return entry.append("\n}\n").toString();
    }

    /** Braces within keep the capitals of names in titles. */
    private static String protectedTitle(String title) {
        return title.isEmpty() ? "" : "{" + escaped(title) + "}";
    }

    private static void names(String name, List<PersonalName> names, StringBuilder entry) {
        field(name, names.stream().map(BibTex::name).collect(Collectors.joining(" and ")), entry);
    }

    /** What is not divided is one name, and not to be divided. */
    private static String name(PersonalName name) {
        if (!name.isDivided()) {
            return "{" + escaped(name.natural()) + "}";
        }
        PersonalName.Parts parts = name.parts();
        return Stream.of(name.surnameWithParticles(), parts.suffix(), parts.given())
                .filter(part -> !part.isEmpty())
                .map(BibTex::onePart)
                .collect(Collectors.joining(", "));
    }

    /** Braces keep apart from the form's own marks what is a word or comma of a name. */
    private static String onePart(String part) {
        boolean misread = part.contains(",") || part.contains(" and ");
        return misread ? "{" + escaped(part) + "}" : escaped(part);
    }

    private static void field(String name, String value, StringBuilder entry) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> escaped.append(escaped(character)));
        return escaped.toString();
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '{', '}', '&', '%', '$', '#', '_' -> "\\" + Character.toString(character);
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            default -> Character.toString(character);
        };
    }
}
