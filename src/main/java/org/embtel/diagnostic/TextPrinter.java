package org.embtel.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints findings for people: one clickable line, then what is wrong, then what to do. The same
 * finding many times is printed once, with its count and first places.
 */
public final class TextPrinter {

    /** Up to so many findings of one kind are printed singly; the eye can still take them in. */
    private static final int TOLD_SINGLY = 3;

    private final Excerpts excerpts;
    private final Colours colours;
    private final boolean eachSingly;

    /**
     * A printer.
     *
     * @param excerpts gives the lines to show
     * @param eachSingly whether even the same finding many times is printed each time
     */
    public TextPrinter(Excerpts excerpts, Colours colours, boolean eachSingly) {
        this.excerpts = excerpts;
        this.colours = colours;
        this.eachSingly = eachSingly;
    }

    /** The whole report, each line ended by a line feed; empty when there are no findings. */
    public String print(List<Diagnostic> findings) {
        var groups = new LinkedHashMap<Group, List<Diagnostic>>();
        for (Diagnostic found : findings) {
            groups.computeIfAbsent(Group.of(found), key -> new ArrayList<>()).add(found);
        }
        var report = new StringBuilder();
        groups.values().forEach(group -> printGroup(group, report));
        return report.toString();
    }

    /**
     * The closing line's first half: {@code 2 errors, 14 warnings}; notes only if there are any.
     */
    public static String summary(List<Diagnostic> findings) {
        Map<Severity, Long> counts =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
        var parts = new ArrayList<String>();
        parts.add(counted(counts.getOrDefault(Severity.ERROR, 0L), "error"));
        parts.add(counted(counts.getOrDefault(Severity.WARNING, 0L), "warning"));
        if (counts.containsKey(Severity.NOTE)) {
            parts.add(counted(counts.get(Severity.NOTE), "note"));
        }
        return String.join(", ", parts);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void printGroup(List<Diagnostic> group, StringBuilder report) {
        if (eachSingly || group.size() <= TOLD_SINGLY) {
            group.forEach(found -> printOne(found, report));
            return;
        }
        printOne(group.get(0), report);
        report.append("  found ").append(group.size()).append(" times");
        String others =
                group.stream()
                        .map(found -> found.place().toString())
                        .distinct()
                        .skip(1)
                        .limit(TOLD_SINGLY - 1L)
                        .collect(Collectors.joining(", "));
        report.append(others.isEmpty() ? "" : "; next at " + others).append('\n');
    }

    private void printOne(Diagnostic found, StringBuilder report) {
        if (!found.place().path().isEmpty()) {
            report.append(found.place()).append(": ");
        }
        report.append(colours.of(found.severity())).append(": ").append(found.code().label());
        report.append('\n');
        report.append("  ").append(found.message()).append('\n');
        excerpts.line(found.place())
                .map(line -> Caret.print(line, found.place().column()))
                .ifPresent(report::append);
        if (!found.hint().isEmpty()) {
            report.append("  hint: ").append(found.hint()).append('\n');
        }
    }

    /**
     * What makes two findings the same to a reader: all but the place, within one file; of whole
     * files, all but the file.
     */
    private record Group(Code code, Severity severity, String path, String message, String hint) {
        static Group of(Diagnostic found) {
            return new Group(
                    found.code(),
                    found.severity(),
                    found.place().line() == 0 ? "" : found.place().path(),
                    found.message(),
                    found.hint());
        }
    }
}
