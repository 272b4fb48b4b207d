package org.embtel.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.embtel.build.DefaultTemplate;
import org.embtel.build.TemplateCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code embtel init}: begins an edition, or puts a default template into one. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Begins an edition in a new folder.",
            "It gets a letter to correct into your own, its schema, a workflow that publishes it, and"
                    + " a README for its editors. With --template, copies a default template into an"
                    + " edition, to be changed there. Nothing is ever overwritten."
        },
        footer = {
            "",
            "Examples:",
            "  embtel init my-edition --title \"Letters from Trieste\" --editor \"Ada Novak\"",
            "      begins an edition in my-edition/",
            "  embtel init --template persName",
            "      copies the template for persName into templates/tei/site.ftlh",
            "  embtel init --template page/about",
            "      copies a whole page into templates/page/about.ftlh"
        })
final class InitCommand implements Callable<Integer> {

    private static final String BASE = "<#import \"base.ftlh\" as base>\n";

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The edition's folder; new or empty, unless with --template.")
    private Optional<Path> folder;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What the edition is called (default: the folder's name).")
    private Optional<String> title;

    @Option(
            names = "--editor",
            paramLabel = "NAME",
            defaultValue = "Name of the editor",
            description = "Who edits it (default: a place to put the name).")
    private String editor;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who publishes it (default: the editor).")
    private Optional<String> publisher;

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description =
                    "The default template to copy: an element (persName) or a page (page/about).")
    private Optional<String> template;

    @Override
    public Integer call() {
        try {
            return template.isPresent() ? copyTemplate(template.get()) : begin();
        } catch (FileAlreadyExistsException there) {
            throw wrong(there.getFile() + " is there already, and is left as it is.");
        } catch (IOException failure) {
            spec.commandLine().getErr().println("It cannot be written: " + failure.getMessage());
            return ExitCode.MACHINE;
        }
    }

    private int begin() throws IOException {
        Path edition = folder.orElseThrow(() -> wrong("Name the folder to begin in."));
        if (holdsAnything(edition)) {
            throw wrong(edition + " is not empty, and is left as it is.");
        }
        var files = of(edition).files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(edition.resolve(file.getKey()), file.getValue());
        }
        say("Begun in " + edition + ":");
        files.keySet().forEach(file -> say("  " + file));
        say("Next: correct tei/letter.xml, and see it with \"embtel serve " + edition + "/tei\".");
        return ExitCode.DONE;
    }

    private NewEdition of(Path edition) {
        return new NewEdition(
                title.orElseGet(() -> title(edition)),
                editor,
                publisher.orElse(editor),
                LocalDate.now().toString(),
                Version.number().map(version -> "v" + version).orElse("main"));
    }

    /** A folder's name as a title: {@code trieste-letters} gives "Trieste letters". */
    private static String title(Path edition) {
        String name = edition.toAbsolutePath().normalize().getFileName().toString();
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty()
                ? name
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private int copyTemplate(String name) throws IOException {
        DefaultTemplate copied =
                DefaultTemplate.named(name)
                        .orElseThrow(
                                () ->
                                        wrong(
                                                "No default template is called "
                                                        + name
                                                        + ". Name a TEI element, or a page such as"
                                                        + " page/document."));
        Path file = folder.orElse(Path.of("")).resolve("templates").resolve(copied.file());
        String text = TemplateCopy.mark(copied, Version.generator()) + copied.text();
        if (copied.isMacro() && Files.exists(file)) {
            append(file, name, text);
        } else {
            write(file, copied.isMacro() ? BASE + "\n" + text : text);
        }
        say("Copied into " + file + ".");
        return ExitCode.DONE;
    }

    private void append(Path file, String name, String text) throws IOException {
        String there = Files.readString(file);
        if (there.matches("(?s).*<#macro " + name + "[ >].*")) {
            throw wrong(file + " has a macro " + name + " already, and is left as it is.");
        }
        String separator = there.isEmpty() || there.endsWith("\n") ? "\n" : "\n\n";
        String imported = there.contains(BASE.strip()) ? "" : BASE + "\n";
        Files.writeString(file, separator + imported + text, StandardOpenOption.APPEND);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }

    private static boolean holdsAnything(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
