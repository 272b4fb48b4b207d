package org.embtel.diagnostic;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints findings as workflow commands, which GitHub shows at the lines that they are about. Each
 * is printed singly, for each has its own line.
 */
public final class GithubPrinter {

    private final Path root;

    /**
     * A printer.
     *
     * @param root the edition's folder as seen from that of the repository
     */
    public GithubPrinter(Path root) {
        this.root = root;
    }

    /** The whole report, each line ended by a line feed; empty when there are no findings. */
    public String print(List<Diagnostic> findings) {
        return findings.stream().map(this::command).collect(Collectors.joining());
    }

    private String command(Diagnostic found) {
        String hint = found.hint().isEmpty() ? "" : "\nhint: " + found.hint();
        return "::%s %stitle=%s::%s\n"
                .formatted(
                        level(found.severity()),
                        place(found.place()),
                        property(found.code().label()),
                        data(found.message() + hint));
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.label();
    }

    private String place(Place place) {
        if (place.path().isEmpty()) {
            return "";
        }
        String file = root.resolve(place.path()).normalize().toString().replace('\\', '/');
        return "file="
                + property(file)
                + number("line", place.line())
                + number("col", place.column())
                + ",";
    }

    private static String number(String name, int value) {
        return value == 0 ? "" : "," + name + "=" + value;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
