package org.embtel.tei.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.embtel.tei.name.PersonalName.Parts;
import org.embtel.tei.name.PersonalName.Piece;

/** Puts together a name whose parts are encoded (TEI Guidelines, 14.2.1, Personal Names). */
final class EncodedName {

    /** Surnames that a person bore before, or bears besides. */
    private static final Set<String> FORMER = Set.of("maiden", "birth", "born", "former", "geb");

    private static final Set<String> NAMES = Set.of("surname", "forename");

    private final List<Piece> pieces;
    private final String language;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private EncodedName(List<Piece> pieces, String language) {
        this.pieces = pieces;
        this.language = language;
    }

    static PersonalName of(List<Piece> pieces, String language) {
        return new EncodedName(pieces, language).read();
    }

    private PersonalName read() {
        boolean current =
                pieces.stream()
                        .anyMatch(piece -> piece.element().equals("surname") && !isFormer(piece));
        for (Piece piece : pieces) {
            if (!(current && isFormer(piece))) {
                texts.computeIfAbsent(kind(piece), key -> new ArrayList<>())
                        .add(NameText.oneLine(piece.text()));
            }
        }
        String family = text("surname");
        String given = text("forename");
        if (family.isEmpty() || given.isEmpty() && text("").isEmpty()) {
            return onlyOne(family);
        }
        return divided(given.isEmpty() ? NameText.oneLine(text("")) : given, family);
    }

    private static boolean isFormer(Piece piece) {
        return piece.element().equals("surname") && FORMER.contains(piece.type());
    }

    /** Commas and stops between the elements are no part of any. */
    private static String kind(Piece piece) {
        return piece.element().isEmpty() && piece.text().codePoints().noneMatch(Character::isLetter)
                ? "mark"
                : piece.element();
    }

    private String text(String kind) {
        return texts.getOrDefault(kind, List.of()).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("^[,;\\s]+|[,;\\s]+$", "");
    }

    /** Known by a surname only, or a ruler with a forename and a number. */
    private PersonalName onlyOne(String family) {
        Parts parts =
                new Parts("", "", text("nameLink"), family, text("genName"), text("roleName"));
        return name(family.isEmpty() ? Parts.NONE : parts);
    }

    private PersonalName divided(String given, String family) {
        String link = text("nameLink");
        boolean dropped = NameWords.isDropped(NameText.words(link), language);
        return name(
                new Parts(
                        given,
                        dropped ? link : "",
                        dropped ? "" : link,
                        family,
                        text("genName"),
                        text("roleName")));
    }

    private PersonalName name(Parts parts) {
        return new PersonalName(written(), false, parts, language, List.of());
    }

    /** All words in their order, with a blank or comma between elements that need it. */
    private String written() {
        var all = new StringBuilder();
        boolean inverted = isSurnameBefore();
        for (Piece piece : pieces) {
            if (inverted && piece.element().equals("forename")) {
                inverted = false;
                comma(all);
            }
            boolean close = all.isEmpty() || !NAMES.contains(piece.element()) || endsOpen(all);
            all.append(close ? "" : " ").append(piece.text());
        }
        return NameText.oneLine(all.toString());
    }

    /** Elements tell surname and forename apart; words alone need a comma for it. */
    private boolean isSurnameBefore() {
        List<String> names =
                pieces.stream().map(Piece::element).filter(NAMES::contains).distinct().toList();
        return names.equals(List.of("surname", "forename"))
                && !NameOrder.isSurnameFirst(language, text("surname"));
    }

    private static void comma(StringBuilder text) {
        String before = text.toString().strip();
        text.setLength(0);
        text.append(before).append(before.endsWith(",") ? " " : ", ");
    }

    private static boolean endsOpen(StringBuilder text) {
        return Character.isWhitespace(text.charAt(text.length() - 1))
                || "'’-(".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
