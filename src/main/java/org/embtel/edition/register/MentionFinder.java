package org.embtel.edition.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.Block;
import org.embtel.source.TeiElement;

/** Finds the passages of a volume that point to register entries, with the words around them. */
public final class MentionFinder {

    /** So many characters on each side show how something is meant, on one or two lines. */
    private static final int CONTEXT = 90;

    private static final Set<String> MENTIONING =
            Set.of(
                    "persName",
                    "placeName",
                    "orgName",
                    "name",
                    "rs",
                    "term",
                    "gloss",
                    "bibl",
                    "title",
                    "ref",
                    "choice",
                    "abbr",
                    "num",
                    "geogName",
                    "country",
                    "settlement",
                    "objectName",
                    "eventName",
                    "measure",
                    "date");

    private static final List<String> POINTING = List.of("ref", "corresp", "target", "key");

    private MentionFinder() {}

    public static List<PointedMention> find(String volume, Part part, List<Block> blocks) {
        var found = new ArrayList<PointedMention>();
        blocks.forEach(block -> add(block, part, volume, found));
        return found;
    }

    /** The pointer of an element that may mention a register entry; empty when it has none. */
    public static String pointer(TeiElement element) {
        if (!MENTIONING.contains(element.name()) || !element.id().isEmpty()) {
            return "";
        }
        return POINTING.stream()
                .map(element::attribute)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static void add(Block block, Part part, String volume, List<PointedMention> found) {
        for (Block.Run run : block.runs()) {
            String pointer = pointer(run.element());
            if (!pointer.isEmpty() && run.start() < run.end()) {
                Mention mention = mention(block, run, part);
                pointers(pointer.strip())
                        .forEach(one -> found.add(new PointedMention(volume, one, mention)));
            }
        }
    }

    /** Several pointers are divided by blanks; one to an id that has blanks in it is one. */
    private static Stream<String> pointers(String value) {
        boolean one = value.startsWith("#") && value.indexOf('#', 1) < 0;
        return one ? Stream.of(value) : Stream.of(value.split("\\s+"));
    }

    private static Mention mention(Block block, Block.Run run, Part part) {
        String role = run.element().attribute("type");
        return passage(
                block,
                run.start(),
                run.end(),
                part,
                role.equals("from") || role.equals("to") ? role : "");
    }

    /** The passage between two offsets of a block. */
    public static Mention passage(Block block, int from, int to, Part part, String role) {
        String text = block.text();
        int end = Math.min(to, text.length());
        int start = Math.min(from, end);
        return new Mention(
                part,
                new Anchor(part.page(), block.anchor()),
                before(text, start),
                text.substring(start, end),
                after(text, end),
                role,
                block.inNote());
    }

    private static String before(String text, int end) {
        if (end <= CONTEXT) {
            return text.substring(0, end);
        }
        int cut = text.indexOf(' ', end - CONTEXT);
        return cut < 0 || cut >= end ? "" : "…" + text.substring(cut, end);
    }

    private static String after(String text, int start) {
        if (text.length() - start <= CONTEXT) {
            return text.substring(start);
        }
        int cut = text.lastIndexOf(' ', start + CONTEXT);
        return cut <= start ? "" : text.substring(start, cut) + " …";
    }
}
