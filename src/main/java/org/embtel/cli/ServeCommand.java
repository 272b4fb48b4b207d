package org.embtel.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.embtel.build.BuildRequest;
import org.embtel.build.live.LiveEdition;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code embtel serve}: shows the edition while it is being worked on. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows the edition in a browser on this machine, and each correction as it is saved.",
            "Nothing is written, and no other machine can look on. Ctrl-C ends it."
        },
        footer = {
            "",
            "Examples:",
            "  embtel serve",
            "      shows the transcriptions in tei/",
            "  embtel serve volumes/frus1958-60v10p1.xml --open",
            "      shows one volume, and opens a browser on it"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private EditionOptions options;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8143",
            description =
                    "The port to serve on; if it is taken, the next free one (default:"
                            + " ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--open", description = "Open the site in the browser.")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException {
        BuildRequest request = options.request(Optional.empty());
        var console = new PreviewConsole(spec.commandLine(), options, request);
        try (var ending = new Ending();
                var edition = new LiveEdition(request)) {
            List<Diagnostic> findings = edition.findings();
            console.began(findings);
            if (findings.stream().anyMatch(found -> found.code() == Code.NO_TRANSCRIPTION)) {
                return ExitCode.of(findings, FailOn.ERROR);
            }
            try (Preview preview = Preview.start(request, edition, port, console)) {
                console.serving(preview.address(), port);
                if (open) {
                    console.open(preview.address());
                }
                ending.await();
            }
            return ExitCode.DONE;
        } catch (IOException failure) {
            spec.commandLine()
                    .getErr()
                    .println("The site cannot be served: " + failure.getMessage());
            return ExitCode.MACHINE;
        }
    }
}
