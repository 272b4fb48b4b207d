package org.embtel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.embtel.build.ArchiveScope;
import org.embtel.build.Build;
import org.embtel.build.BuildRequest;
import org.embtel.build.Search;
import org.embtel.build.TakeAway;
import org.embtel.build.books.BookScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code embtel build}: makes and publishes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Builds the edition into a folder of static pages.",
        footer = {
            "",
            "Examples:",
            "  embtel build",
            "      builds the transcriptions in tei/ into _site/",
            "  embtel build volumes/frus1958-60v10p1.xml -o /tmp/site",
            "      builds one volume into another folder",
            "  embtel build --base-url https://example.org/edition/",
            "      gives every page its permanent address, and the site a sitemap"
        })
final class BuildCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private EditionOptions options;

    @Mixin private FailureOptions failure;

    @Mixin private ReportOptions report;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "_site",
            description =
                    "Where to put the site. A folder that Embtel did not make is never replaced"
                            + " (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--allow-vanished",
            description =
                    "Publish even if pages that were published before would no longer be there.")
    private boolean allowVanished;

    @Option(
            names = "--search",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "Full-text search, which Pagefind makes: auto, if it is installed; on, and"
                            + " Node's npx fetches it if need be; off (default: ${DEFAULT-VALUE}).")
    private Search search;

    @Option(
            names = "--epub",
            paramLabel = "OF",
            split = ",",
            defaultValue = "volumes",
            description =
                    "Of what the site offers books for reading systems: volumes (and one of all"
                            + " files that are but a document), documents, edition; none (default:"
                            + " ${DEFAULT-VALUE}).")
    private List<Books> epub;

    @Option(
            names = "--pdf",
            paramLabel = "OF",
            split = ",",
            defaultValue = "none",
            description =
                    "Of what the site offers books to print, with notes at the foot of the page; as"
                            + " --epub (default: ${DEFAULT-VALUE}).")
    private List<Books> pdf;

    @Option(
            names = "--zip",
            paramLabel = "OF",
            split = ",",
            defaultValue = "tei,site",
            description =
                    "What the site offers in one file: tei, site; none (default:"
                            + " ${DEFAULT-VALUE}).")
    private List<Archives> zip;

    /** The values of {@code --zip}. */
    private enum Archives {
        TEI,
        SITE,
        NONE
    }

    /** The values of {@code --epub} and {@code --pdf}. */
    private enum Books {
        VOLUMES,
        DOCUMENTS,
        EDITION,
        NONE
    }

    private TakeAway takeAway() {
        return new TakeAway(
                TakeAway.books(scopes(epub), scopes(pdf)),
                zip.stream()
                        .filter(archive -> archive != Archives.NONE)
                        .map(archive -> ArchiveScope.valueOf(archive.name()))
                        .collect(Collectors.toSet()));
    }

    private static Set<BookScope> scopes(List<Books> wanted) {
        return wanted.stream()
                .filter(books -> books != Books.NONE)
                .map(books -> BookScope.valueOf(books.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(Optional.of(output)).with(search).with(takeAway());
        return new Session(spec.commandLine(), options, failure, report)
                .run(allowVanished ? request.withVanishing() : request, Build::run);
    }
}
