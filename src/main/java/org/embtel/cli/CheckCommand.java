package org.embtel.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.embtel.build.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code embtel check}: reports what is wrong with the transcriptions. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reports what is wrong with the edition, and writes nothing.",
        footer = {
            "",
            "Examples:",
            "  embtel check",
            "      checks the transcriptions in tei/",
            "  embtel check letters/L00003.xml --fail-on warning",
            "      checks one letter, and fails on warnings too",
            "  embtel check --format github --ignore E303,E306",
            "      lets GitHub show all but two kinds of findings at their lines"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private EditionOptions options;

    @Mixin private FailureOptions failure;

    @Mixin private ReportOptions report;

    @Option(
            names = "--pages",
            description =
                    "Make the pages too, without keeping them, and hold them against the"
                            + " transcriptions, as each build does.")
    private boolean pages;

    @Override
    public Integer call() {
        return new Session(spec.commandLine(), options, failure, report)
                .run(options.request(Optional.empty()), pages ? Build::run : Build::check);
    }
}
