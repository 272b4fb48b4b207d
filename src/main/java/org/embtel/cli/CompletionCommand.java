package org.embtel.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code embtel generate-completion}: lets a shell complete commands and options. */
@Command(
        name = "generate-completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a script that lets your shell complete commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(embtel generate-completion)",
            "      in the present bash or zsh; in ~/.bashrc or ~/.zshrc for all that follow",
            "  embtel generate-completion fish > ~/.config/fish/completions/embtel.fish",
            "      in each fish from now on"
        })
final class CompletionCommand implements Runnable {

    /** The shells that can be helped. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SHELL",
            defaultValue = "bash",
            description = "bash, zsh or fish (default: ${DEFAULT-VALUE}).")
    private Shell shell;

    /** One script serves bash and zsh. */
    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        String script =
                shell == Shell.FISH
                        ? new FishCompletion(root.getCommandSpec()).script()
                        : AutoComplete.bash(root.getCommandName(), root) + "\n";
        root.getOut().print(script);
    }
}
