package org.embtel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.embtel.diagnostic.FileNames;
import org.embtel.diagnostic.LittleMemory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code embtel}. */
@Command(
        name = "embtel",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            InitCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            CompletionCommand.class
        },
        description = "Turns TEI transcriptions into a static scholarly edition.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the edition has errors; nothing was published",
            "2:wrong usage",
            "3:something cannot be read or written",
            "70:a defect of Embtel's own"
        },
        footer = {
            "",
            "Examples:",
            "  embtel init my-edition",
            "      begins an edition in a new folder",
            "  embtel build",
            "      builds the transcriptions in tei/ into _site/",
            "  embtel build letters -o site",
            "      builds those in letters/ into site/",
            "  embtel check",
            "      reports what is wrong, and writes nothing",
            "  embtel explain E203",
            "      says what that finding means, and what to do",
            "  embtel diff",
            "      reports which words the next build will change for readers",
            "  embtel serve",
            "      shows the edition in a browser, and each correction as it is saved"
        })
public final class Embtel implements Runnable {

    @Spec private CommandSpec spec;

    private Embtel() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] args) {
        // Libraries ask for them, too, and what is published must not depend on the machine.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        System.exit(run(out, err, Ansi.AUTO, args));
    }

    /**
     * Runs the command, without the colours of a terminal.
     *
     * @param out where results go
     * @param err where findings go
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Ansi.OFF, args);
    }

    /** With {@code Ansi.AUTO}, picocli looks for a terminal and heeds {@code NO_COLOR}. */
    private static int run(PrintWriter out, PrintWriter err, Ansi ansi, String... args) {
        var command = new CommandLine(new Embtel());
        command.setOut(out);
        command.setErr(err);
        command.setColorScheme(Help.defaultColorScheme(ansi));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setParameterExceptionHandler(Embtel::wrongUsage);
        command.setExecutionExceptionHandler(Embtel::defect);
        int code = executed(command, args);
        out.flush();
        err.flush();
        return code;
    }

    /** Of what is thrown, picocli leaves to its caller what is no exception. */
    private static int executed(CommandLine command, String... args) {
        try {
            return command.execute(args);
        } catch (OutOfMemoryError tooLittle) {
            return littleMemory(command);
        } catch (Error failure) {
            return defect(failure, command);
        }
    }

    private static int littleMemory(CommandLine command) {
        command.getErr()
                .println(
                        "There is too little memory for this. Nothing was published.\n"
                                + "Give Java more, as by: java -Xmx2g -jar embtel.jar");
        return ExitCode.MACHINE;
    }

    private static int plainNames(CommandLine command) {
        command.getErr()
                .println(
                        "This system's settings allow only plain letters (ASCII) in names of files,"
                                + " but here are others. Nothing was published.\n"
                                + "Set LC_ALL=C.UTF-8 in the environment, and try again.");
        return ExitCode.MACHINE;
    }

    /** Says what was wrong and what may have been meant; the whole help would bury it. */
    private static int wrongUsage(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        if (FileNames.areCauseOf(wrong)) {
            return plainNames(command);
        }
        err.println(command.getColorScheme().errorText(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int defect(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        return defect(failure, command);
    }

    private static int defect(Throwable failure, CommandLine command) {
        if (LittleMemory.isCauseOf(failure)) {
            return littleMemory(command);
        }
        if (FileNames.areCauseOf(failure)) {
            return plainNames(command);
        }
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        command.getErr()
                .println(
                        "Embtel has a defect: this should not happen. Nothing was published.\n"
                                + "Please report it with the file embtel-defect.txt, which says more,"
                                + " and the transcription if you may share it.");
        DefectReport.write(trace.toString(), command.getErr());
        return ExitCode.DEFECT;
    }

    /** Called without a subcommand: that is a question about how to use it. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a command: init, serve, check, explain, diff or build.");
    }
}
