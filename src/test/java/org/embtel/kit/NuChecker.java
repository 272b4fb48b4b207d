package org.embtel.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Nu HTML checker, in a JVM of its own: its jar holds other versions of our libraries. */
public final class NuChecker {

    /**
     * To the checker, files of a folder have no origin that could be the page's own, and data for
     * search engines are a script; to browsers they are not, which {@code PolicyTest} asks.
     */
    private static final Pattern POLICY =
            Pattern.compile(
                    "Resource violates Content Security Policy \\(meta tag\\): external|Inline script"
                            + " violates Content Security Policy \\(meta tag\\)");

    private NuChecker() {}

    /** Whatever it says of the pages, styles and drawings of sites. */
    public static List<String> messages(Path... sites) throws IOException {
        return run(List.of(), sites);
    }

    /** The errors of sites; what it merely warns of is left out. */
    public static List<String> errors(Path... sites) throws IOException {
        return run(List.of("--errors-only"), sites);
    }

    private static List<String> run(List<String> options, Path... sites) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The stack is for pages on which elements are deeply nested.
        command.addAll(List.of("-Xss8m", "-jar", Needs.nuChecker().toString()));
        command.addAll(List.of("--format", "gnu", "--stdout", "--exit-zero-always"));
        command.addAll(List.of("--skip-non-html", "--also-check-css", "--also-check-svg"));
        command.add("--no-langdetect");
        command.addAll(options);
        List.of(sites).forEach(site -> command.add(site.toString()));
        Process check =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String messages = new String(check.getInputStream().readAllBytes(), UTF_8);
        assertThat(check.onExit().join().exitValue()).as("the checker itself").isZero();
        return messages.lines()
                .filter(NuChecker::isOfWhatBrowsersRead)
                .filter(message -> !POLICY.matcher(message).find())
                .toList();
    }

    /** The style of PDFs is for paged media, of which the checker does not know. */
    private static boolean isOfWhatBrowsersRead(String message) {
        return !message.contains("/assets/css/pdf.css\":");
    }
}
