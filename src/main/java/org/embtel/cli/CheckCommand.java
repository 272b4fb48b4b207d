package org.embtel.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code embtel check}: all that a build does, but for publishing. */
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
            "      checks one letter, and fails on warnings too"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private EditionOptions options;

    @Override
    public Integer call() {
        return new Session(spec.commandLine(), options).run(options.request(Optional.empty()));
    }
}
