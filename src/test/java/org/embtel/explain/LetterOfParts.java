package org.embtel.explain;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.embtel.kit.Letter;

/**
 * A letter of which an example gives some parts; nothing is wrong with the others.
 *
 * @param parts the text of each fence
 */
record LetterOfParts(List<String> parts) {

    private static final Pattern FIRST = Pattern.compile("<(\\?xml-model|[A-Za-z]+)");

    private static final Set<String> OF_FILE_DESC =
            Set.of("titleStmt", "publicationStmt", "sourceDesc");

    private static final Set<String> OF_HEADER =
            Set.of("encodingDesc", "profileDesc", "revisionDesc");

    private static final Set<String> BEFORE_TEXT = Set.of("standOff", "facsimile", "sourceDoc");

    String text() {
        String body =
                parts.stream().filter(part -> isOfBody(first(part))).collect(Collectors.joining());
        return Letter.of(header(), all(BEFORE_TEXT), body.isEmpty() ? "<p>Dear friend,</p>" : body)
                .replaceFirst("<TEI", Matcher.quoteReplacement(all(Set.of("?xml-model")) + "<TEI"));
    }

    private String header() {
        String whole = all(Set.of("teiHeader"));
        String header = whole.isEmpty() ? Letter.header() : whole;
        for (String name : OF_FILE_DESC) {
            String part = all(Set.of(name));
            if (!part.isEmpty()) {
                header =
                        header.replaceFirst(
                                "(?s)<" + name + ">.*</" + name + ">",
                                Matcher.quoteReplacement(part));
            }
        }
        return header.replace("</teiHeader>", all(OF_HEADER) + "</teiHeader>");
    }

    private static boolean isOfBody(String first) {
        return !OF_FILE_DESC.contains(first)
                && !OF_HEADER.contains(first)
                && !BEFORE_TEXT.contains(first)
                && !Set.of("teiHeader", "?xml-model").contains(first);
    }

    private String all(Set<String> names) {
        return parts.stream()
                .filter(part -> names.contains(first(part)))
                .collect(Collectors.joining());
    }

    /** The name of the element, or instruction, that a part begins with; empty for text. */
    private static String first(String part) {
        Matcher first = FIRST.matcher(part);
        return first.lookingAt() ? first.group(1) : "";
    }
}
