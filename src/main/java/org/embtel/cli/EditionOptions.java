package org.embtel.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.embtel.build.BuildRequest;
import org.embtel.build.Search;
import org.embtel.build.TakeAway;
import org.embtel.source.EditionFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads an edition takes. */
final class EditionOptions {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SOURCE",
            defaultValue = "tei",
            description =
                    "The folder with the TEI transcriptions, or one file (default: ${DEFAULT-VALUE}).")
    private Path source;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The edition's own templates (default: templates/ beside the sources).")
    private Path templates;

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            description = "The edition's own assets (default: site-assets/ beside the sources).")
    private Path assets;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "Where the site will be published (default: what the header says).")
    private String baseUrl;

    @Option(
            names = "--repository",
            paramLabel = "URL",
            defaultValue = "",
            description =
                    "Where the folder of sources can be seen, for links to a document's line (default:"
                            + " what the header says).")
    private String repository;

    @Mixin private SchemaChoice schemas;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads render (default: one a processor).")
    private int threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but findings.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Report the same finding each time, instead of once with its count.")
    private boolean verbose;

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    BuildRequest request(Optional<Path> output) {
        return request(source, output);
    }

    /** The same for an edition that lies elsewhere. */
    BuildRequest request(Path source, Optional<Path> output) {
        Path root = EditionFolder.of(source);
        return new BuildRequest(
                source,
                output,
                false,
                Search.AUTO,
                TakeAway.USUAL,
                templates == null ? root.resolve("templates") : templates,
                assets == null ? root.resolve("site-assets") : assets,
                baseUrl,
                repository,
                threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                schemas.in(root),
                Version.generator());
    }
}
