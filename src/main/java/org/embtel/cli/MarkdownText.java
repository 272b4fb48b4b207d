package org.embtel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Colours;

/**
 * Prints the little Markdown of explanations on a terminal: headings, paragraphs, lists, fences and
 * code within lines.
 */
final class MarkdownText {

    /**
     * What a terminal shows in a line; longer lines of prose are hard to read even where it does
     * more.
     */
    private static final int WIDTH = 80;

    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Colours colours;
    private final StringBuilder printed = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();

    private MarkdownText(Colours colours) {
        this.colours = colours;
    }

    /** The text with each line ended by a line feed. */
    static String print(String markdown, Colours colours) {
        var text = new MarkdownText(colours);
        boolean fenced = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
                text.fence(line);
            } else if (fenced) {
                text.printed.append(line.isEmpty() ? "" : "    " + line).append('\n');
            } else {
                text.prose(line);
            }
        }
        text.endParagraph();
        return text.printed.toString();
    }

    /** A fence may name the file that it shows, after its language. */
    private void fence(String line) {
        endParagraph();
        int name = line.indexOf(' ');
        if (name > 0) {
            printed.append("  ").append(line.substring(name + 1)).append(":\n");
        }
    }

    private void prose(String line) {
        if (line.isBlank()) {
            endParagraph();
            printed.append('\n');
        } else if (line.startsWith("#")) {
            printed.append(colours.strong(line.replaceFirst("#+ ", ""))).append('\n');
        } else {
            if (line.startsWith("- ")) {
                endParagraph();
            }
            paragraph.add(line.strip());
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            String indent = paragraph.get(0).startsWith("- ") ? "  " : "";
            printed.append(coloured(wrapped(String.join(" ", paragraph), indent))).append('\n');
            paragraph.clear();
        }
    }

    private static String wrapped(String text, String indent) {
        var lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" +")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }

    /** Where there is colour, code needs no marks. */
    private String coloured(String text) {
        return colours == Colours.OFF
                ? text
                : CODE.matcher(text)
                        .replaceAll(
                                code -> Matcher.quoteReplacement(colours.literal(code.group(1))));
    }
}
