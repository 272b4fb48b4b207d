package org.embtel.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.build.Build;
import org.embtel.build.BuildRequest;
import org.embtel.build.Search;
import org.embtel.build.TakeAway;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Severity;
import org.embtel.schema.SchemaOptions;

/**
 * Examples built by the program itself: all as one edition, a volume each, but for those that are
 * about a header, which make an edition each.
 */
final class BuiltExamples {

    private final Path folder;
    private final String lineEnd;
    private final String siteTemplate;
    private final Map<Example, List<Diagnostic>> findings = new HashMap<>();
    private final List<Diagnostic> errors = new ArrayList<>();

    private BuiltExamples(Path folder, String lineEnd, String siteTemplate) {
        this.folder = folder;
        this.lineEnd = lineEnd;
        this.siteTemplate = siteTemplate;
    }

    /**
     * Builds them in a folder.
     *
     * @param lineEnd how lines of the transcriptions end
     * @param siteTemplate the edition's own macros; empty for none
     */
    static BuiltExamples in(
            Path folder, List<Example> examples, String lineEnd, String siteTemplate)
            throws IOException {
        var built = new BuiltExamples(folder, lineEnd, siteTemplate);
        built.build("all", examples.stream().filter(example -> !example.isHeader()).toList());
        for (Example example : examples) {
            if (example.isHeader()) {
                built.build(example.name(), List.of(example));
            }
        }
        return built;
    }

    private void build(String edition, List<Example> examples) throws IOException {
        Path home = folder.resolve(edition);
        Path tei = Files.createDirectories(home.resolve("tei"));
        for (Example example : examples) {
            Files.writeString(
                    tei.resolve(example.name() + ".xml"),
                    example.transcription().replace("\n", lineEnd));
        }
        Path templates = Files.createDirectories(home.resolve("templates/tei"));
        if (!siteTemplate.isEmpty()) {
            Files.writeString(templates.resolve("site.ftlh"), siteTemplate);
        }
        var found = new Findings();
        new Build(request(home), found).run();
        examples.forEach(example -> findings.put(example, found.sorted()));
        found.sorted().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .forEach(errors::add);
    }

    private static BuildRequest request(Path home) {
        return new BuildRequest(
                home.resolve("tei"),
                Optional.of(home.resolve("site")),
                false,
                Search.AUTO,
                TakeAway.USUAL,
                home.resolve("templates"),
                home.resolve("site-assets"),
                "https://example.org/",
                "",
                1,
                new SchemaOptions(home, List.of(), home.resolve("cache"), false),
                "Embtel");
    }

    /** What stopped a build; empty if nothing did. */
    List<Diagnostic> errors() {
        return errors;
    }

    /** An example's page, as written. */
    String page(Example example) throws IOException {
        return published(example, example.page());
    }

    /** An example as plain text, without the words on where it is from. */
    String plainText(Example example) throws IOException {
        return published(example, example.page().replaceFirst("html$", "txt"))
                .replaceFirst("(?s)\n+----\n.*", "");
    }

    private String published(Example example, String file) throws IOException {
        String edition = example.isHeader() ? example.name() : "all";
        return Files.readString(folder.resolve(edition).resolve("site").resolve(file));
    }

    /** What was found in an example, but that it stands in no published edition. */
    List<String> findings(Example example) {
        return findings.get(example).stream()
                .filter(one -> one.place().path().endsWith(example.name() + ".xml"))
                .filter(one -> one.code() != Code.NO_BASE_URL)
                .map(one -> one.code().label() + ": " + one.message())
                .toList();
    }
}
