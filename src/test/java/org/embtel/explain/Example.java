package org.embtel.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.embtel.diagnostic.Code;
import org.embtel.kit.MarkdownFile;
import org.embtel.kit.MarkdownFile.Block;
import org.embtel.kit.MarkdownFile.Kind;

/**
 * An edition in the explanation of a code.
 *
 * @param code what is explained
 * @param isBad whether it has what is explained
 * @param place where its heading stands
 * @param fences what it is made of
 */
record Example(Code code, boolean isBad, String place, List<Block> fences) {

    /** The editions in an explanation, in order. */
    static List<Example> in(MarkdownFile file) {
        Code code = Code.named(file.name().replace(".md", "")).orElseThrow();
        var examples = new ArrayList<Example>();
        for (Block block : file.blocks()) {
            if (block.kind() == Kind.HEADING) {
                String place = file.name() + ":" + block.line();
                boolean isBad = block.lines().get(0).equals("Bad");
                examples.add(new Example(code, isBad, place, new ArrayList<>()));
            } else if (block.kind() == Kind.FENCE && !examples.isEmpty()) {
                examples.get(examples.size() - 1).fences().add(block);
            }
        }
        return examples;
    }

    /** Writes its files, and gives the folder of its transcriptions. */
    Path write(Path folder) throws IOException {
        for (Block fence : fences) {
            if (!name(fence).isEmpty()) {
                write(folder.resolve(name(fence)), text(fence));
            }
        }
        if (fences.stream().noneMatch(Example::isTranscription)) {
            write(folder.resolve("tei/letter.xml"), letter());
        }
        return folder.resolve("tei");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static boolean isTranscription(Block fence) {
        return name(fence).startsWith("tei/") && name(fence).endsWith(".xml");
    }

    /** What follows the language: a file's name, or nothing. */
    private static String name(Block fence) {
        int space = fence.info().indexOf(' ');
        return space < 0 ? "" : fence.info().substring(space + 1);
    }

    private static String text(Block fence) {
        return fence.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private String letter() {
        List<String> parts =
                fences.stream().filter(fence -> name(fence).isEmpty()).map(Example::text).toList();
        return parts.stream()
                .filter(part -> part.startsWith("<?xml ") || part.startsWith("<TEI"))
                .findFirst()
                .orElseGet(() -> new LetterOfParts(parts).text());
    }

    @Override
    public String toString() {
        return place + (isBad ? " bad" : " good");
    }
}
