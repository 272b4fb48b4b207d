package org.embtel.edition.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.Block;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;

/** Finds the places of a volume that point to register entries. */
public final class MentionFinder {

    private static final List<String> POINTING = List.of("ref", "corresp", "target", "key");

    private MentionFinder() {}

    /** The mentions of a part that point to an entry, in the order of its text. */
    public static List<PointedMention> find(String volume, Part part, List<Block> blocks) {
        var found = new ArrayList<PointedMention>();
        blocks.forEach(block -> add(block, part, volume, found));
        return found;
    }

    /** The pointer of an element that may mention a register entry; empty when it has none. */
    public static String pointer(TeiElement element) {
        if (!mayMention(element) || !element.id().isEmpty()) {
            return "";
        }
        return POINTING.stream()
                .map(element::attribute)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean mayMention(TeiElement element) {
        return element.is(Trait.MENTION) || element.is("ref");
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

    /** The mention between two offsets of a block. */
    public static Mention passage(Block block, int from, int to, Part part, String role) {
        String text = block.text();
        int end = Math.min(to, text.length());
        int start = Math.min(from, end);
        return new Mention(
                part,
                new Anchor(part.page(), block.anchor()),
                block.stretch(start, end),
                text.substring(start, end),
                role,
                block.inNote());
    }
}
