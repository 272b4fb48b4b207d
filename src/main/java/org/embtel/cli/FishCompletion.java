package org.embtel.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes what the shell fish needs to complete a command: picocli does so for bash and zsh only.
 */
record FishCompletion(CommandSpec command) {

    /** A line for each subcommand and each option. */
    String script() {
        var lines = Stream.<String>builder();
        lines.add("# Completion of " + command.name() + " for fish.");
        lines.add(complete("") + " -f");
        String noCommandYet = " -n __fish_use_subcommand";
        subcommands()
                .forEach(
                        sub ->
                                lines.add(
                                        complete(noCommandYet)
                                                + " -a "
                                                + sub.name()
                                                + described(summary(sub))));
        command.options().forEach(option -> lines.add(complete(noCommandYet) + option(option)));
        subcommands().forEach(sub -> subcommand(sub).forEach(lines::add));
        return lines.build().collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<CommandSpec> subcommands() {
        return command.subcommands().values().stream().map(sub -> sub.getCommandSpec());
    }

    private Stream<String> subcommand(CommandSpec sub) {
        String within = complete(" -n '__fish_seen_subcommand_from " + sub.name() + "'");
        return Stream.concat(
                sub.positionalParameters().stream().map(one -> within + positional(one)),
                sub.options().stream().map(option -> within + option(option)));
    }

    private String complete(String condition) {
        return "complete -c " + command.name() + condition;
    }

    private static String positional(PositionalParamSpec parameter) {
        String values = values(parameter);
        return values.isEmpty() ? " -F" : " -a " + quoted(values);
    }

    private static String option(OptionSpec option) {
        String names =
                Arrays.stream(option.names())
                        .map(
                                name ->
                                        name.startsWith("--")
                                                ? " -l " + name.substring(2)
                                                : " -s " + name.substring(1))
                        .collect(Collectors.joining());
        return names + value(option) + described(String.join(" ", option.description()));
    }

    /** Whether an option takes a value, and which: a file, one of few, or anything. */
    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        if (type(option) == Path.class || type(option) == File.class) {
            return " -r -F";
        }
        String values = values(option);
        return values.isEmpty() ? " -x" : " -x -a " + quoted(values);
    }

    private static String values(ArgSpec argument) {
        Class<?> type = type(argument);
        if (type == Code.class || argument.paramLabel().equals("CODE")) {
            return joined(Arrays.stream(Code.values()).map(Code::id));
        }
        return type.isEnum()
                ? joined(
                        Arrays.stream(type.getEnumConstants())
                                .map(value -> value.toString().toLowerCase(Locale.ROOT)))
                : "";
    }

    /** What a list or an optional value holds. */
    private static Class<?> type(ArgSpec argument) {
        List<Class<?>> inner = List.of(argument.auxiliaryTypes());
        return inner.isEmpty() ? argument.type() : inner.get(0);
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(" "));
    }

    private static String summary(CommandSpec sub) {
        String[] description = sub.usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }

    /** The first sentence, without the default value that picocli would fill in. */
    private static String described(String text) {
        String sentence =
                text.replaceFirst("(?s) \\(default:.*", "")
                        .replaceFirst("(?s)(?<=\\w)[.:;] .*", "");
        return sentence.isEmpty() ? "" : " -d " + quoted(sentence.replaceFirst("\\.$", ""));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
