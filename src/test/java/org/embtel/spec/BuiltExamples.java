package org.embtel.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.embtel.build.Build;
import org.embtel.build.BuildRequest;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;

/** All examples built as one edition, by the program itself: a volume each. */
final class BuiltExamples {

    private final Path folder;
    private final List<Diagnostic> findings;

    private BuiltExamples(Path folder, List<Diagnostic> findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * Builds them in a folder.
     *
     * @param lineEnd how lines of the transcriptions end
     */
    static BuiltExamples in(Path folder, List<Example> examples, String lineEnd)
            throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        for (Example example : examples) {
            Files.writeString(
                    tei.resolve(example.name() + ".xml"),
                    example.transcription().replace("\n", lineEnd));
        }
        var findings = new Findings();
        new Build(
                        new BuildRequest(
                                tei,
                                Optional.of(folder.resolve("site")),
                                folder.resolve("templates"),
                                folder.resolve("site-assets"),
                                "https://example.org/",
                                "",
                                1,
                                "Embtel"),
                        findings)
                .run();
        return new BuiltExamples(folder, findings.sorted());
    }

    /** What stopped the build; empty if nothing did. */
    List<Diagnostic> errors() {
        return findings.stream()
                .filter(one -> one.severity() == org.embtel.diagnostic.Severity.ERROR)
                .toList();
    }

    /** An example's page, as written. */
    String page(Example example) throws IOException {
        Path volume = folder.resolve("site").resolve(example.name());
        return Files.readString(volume.resolve("d1.html"));
    }

    /** What was found in an example, but that it stands in no published edition. */
    List<String> findings(Example example) {
        return findings.stream()
                .filter(one -> one.place().path().endsWith(example.name() + ".xml"))
                .filter(one -> one.code() != Code.NO_BASE_URL)
                .map(one -> one.code().label() + ": " + one.message())
                .toList();
    }
}
