package org.embtel.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A file of examples, as GitHub shows them: headings, fences, quotations and lists. What makes an
 * example of them is for a suite to say.
 *
 * @param folder what its name is told relative to
 * @param path where it lies
 */
public record MarkdownFile(Path folder, Path path) {

    private static final String FENCE = "```";

    /** What a block is. */
    public enum Kind {
        /** A heading of the second rank. */
        HEADING,
        /** Lines between two rows of backquotes. */
        FENCE,
        /** Lines that begin with an angle bracket. */
        QUOTE,
        /** Lines that begin with a hyphen. */
        LIST,
        /** Anything else that is not blank. */
        PROSE
    }

    /**
     * Some lines that belong together.
     *
     * @param line the number of the first of them
     * @param info a fence's language; empty for any other block
     * @param lines what they say, without what marks them
     */
    public record Block(Kind kind, int line, String info, List<String> lines) {}

    /** All such files below a folder, by name. */
    public static List<MarkdownFile> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> new MarkdownFile(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its path below the folder, with slashes. */
    public String name() {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /** Its blocks, in order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = read();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int end = endOfFence(lines, i);
                List<String> held = lines.subList(i + 1, end);
                blocks.add(new Block(Kind.FENCE, i + 1, line.substring(3), List.copyOf(held)));
                i = end;
            } else if (!line.isBlank()) {
                Kind kind = kind(line);
                int end = i + 1;
                while (end < lines.size() && continues(kind, lines.get(end))) {
                    end++;
                }
                blocks.add(new Block(kind, i + 1, "", said(kind, lines.subList(i, end))));
                i = end - 1;
            }
        }
        return blocks;
    }

    /** Writes the file again with other lines in its fences. */
    public void rewriteFences(Function<Block, List<String>> lines) {
        List<String> written = new ArrayList<>(read());
        List<Block> blocks = blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.kind() == Kind.FENCE) {
                List<String> held =
                        written.subList(block.line(), block.line() + block.lines().size());
                held.clear();
                held.addAll(lines.apply(block));
            }
        }
        try {
            Files.writeString(path, String.join("\n", written) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String line) {
        if (line.startsWith("## ")) {
            return Kind.HEADING;
        }
        if (line.startsWith("> ")) {
            return Kind.QUOTE;
        }
        return line.startsWith("- ") ? Kind.LIST : Kind.PROSE;
    }

    private static boolean continues(Kind kind, String line) {
        return kind != Kind.HEADING
                && !line.isBlank()
                && kind(line) == kind
                && !line.startsWith(FENCE);
    }

    private static List<String> said(Kind kind, List<String> lines) {
        int mark =
                switch (kind) {
                    case HEADING -> 3;
                    case QUOTE, LIST -> 2;
                    case FENCE, PROSE -> 0;
                };
        return lines.stream().map(line -> line.substring(mark)).toList();
    }

    private int endOfFence(List<String> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE)) {
                return i;
            }
        }
        throw new IllegalStateException(name() + ":" + (start + 1) + ": a fence without an end");
    }

    private List<String> read() {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
