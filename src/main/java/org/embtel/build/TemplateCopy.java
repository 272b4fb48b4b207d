package org.embtel.build;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The mark that a copy of a default template carries, so that a later build can say whether the
 * default has changed since.
 *
 * @param name the name of the template
 * @param digest the digest of the default when it was copied
 * @param line the line of the mark, from 1
 */
public record TemplateCopy(String name, String digest, int line) {

    private static final Pattern MARK =
            Pattern.compile("<#-- Copied from .*: ([A-Za-z_/-]+) \\(([0-9a-f]+)\\)\\.");

    /** The line that marks a copy. */
    public static String mark(DefaultTemplate template, String generator) {
        return "<#-- Copied from "
                + generator
                + ": "
                + template.name()
                + " ("
                + template.digest()
                + "). Change it freely; a build says when the default has changed. -->\n";
    }

    /** The copies that a file of templates holds. */
    static List<TemplateCopy> in(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(MARK.matcher(lines.get(i)), i + 1))
                .filter(line -> line.matcher().find())
                .map(line -> of(line.matcher(), line.number()))
                .toList();
    }

    private static TemplateCopy of(Matcher mark, int line) {
        return new TemplateCopy(mark.group(1), mark.group(2), line);
    }

    private record Line(Matcher matcher, int number) {}
}
