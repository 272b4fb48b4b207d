package org.embtel.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module of JavaScript: what it takes from other modules, what others may take from it, and what
 * it does.
 *
 * @param path the path of its file
 * @param imports what it takes from others, in order
 * @param exports the names that others may take
 * @param body its text without those statements and without comments on lines of their own
 */
record ScriptModule(String path, List<Import> imports, List<String> exports, String body) {

    private static final Pattern STATEMENT =
            Pattern.compile("(?m)^(?:import\\b(?!\\s*[(.])|export\\b)");
    private static final Pattern IMPORT =
            Pattern.compile("import\\s*\\{([^}]*)\\}\\s*from\\s*[\"'](\\.[^\"']+)[\"'];?\\R?");
    private static final Pattern EXPORT =
            Pattern.compile("export (?=(?:const|class|(?:async )?function\\*?) ([\\w$]+))");
    private static final Pattern NAME = Pattern.compile("([\\w$]+)(?:\\s+as\\s+([\\w$]+))?");

    /** Comments on lines of their own. One that begins with {@code /*!} names rights, and stays. */
    private static final Pattern COMMENT =
            Pattern.compile(
                    "(?m)^[ \\t]*(?:(?>/\\*(?!!)(?s:.*?)\\*/)[ \\t]*|//[^\\r\\n]*)(?:\\R|\\z)");

    ScriptModule {
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
    }

    /**
     * What a module takes from another.
     *
     * @param path the path of the other's file
     * @param names what it takes
     */
    record Import(String path, List<Name> names) {
        Import {
            names = List.copyOf(names);
        }
    }

    /**
     * A name.
     *
     * @param exported as the other module has it
     * @param local as it is used here
     */
    record Name(String exported, String local) {}

    /**
     * Reads a module.
     *
     * @throws ScriptException if it imports or exports in another way than the package says
     */
    static ScriptModule of(String path, String text) throws ScriptException {
        var imports = new ArrayList<Import>();
        var exports = new ArrayList<String>();
        var body = new StringBuilder();
        int done = 0;
        Matcher statement = STATEMENT.matcher(text);
        while (statement.find()) {
            int at = statement.start();
            Matcher imported = IMPORT.matcher(text).region(at, text.length());
            Matcher exported = EXPORT.matcher(text).region(at, text.length());
            body.append(text, done, at);
            if (imported.lookingAt()) {
                imports.add(new Import(resolved(path, imported.group(2)), names(imported)));
                done = imported.end();
            } else if (exported.lookingAt()) {
                exports.add(exported.group(1));
                done = exported.end();
            } else {
                throw unknown(path, text, at);
            }
        }
        body.append(text.substring(done));
        return new ScriptModule(path, imports, exports, withoutComments(body.toString()).strip());
    }

    /** Readers need not load them. A literal of several lines may hold what only looks like one. */
    private static String withoutComments(String body) {
        boolean isPlain =
                body.lines()
                        .allMatch(
                                line -> line.chars().filter(sign -> sign == '`').count() % 2 == 0);
        return isPlain ? COMMENT.matcher(body).replaceAll("") : body;
    }

    private static List<Name> names(Matcher imported) {
        return NAME.matcher(imported.group(1))
                .results()
                .map(name -> new Name(name.group(1), local(name.group(1), name.group(2))))
                .toList();
    }

    private static String local(String exported, String renamed) {
        return Optional.ofNullable(renamed).orElse(exported);
    }

    private static String resolved(String from, String relative) {
        return Path.of(from).resolveSibling(relative).normalize().toString().replace('\\', '/');
    }

    private static ScriptException unknown(String path, String text, int at) {
        int line = (int) text.substring(0, at).lines().count() + 1;
        String statement = text.substring(at).lines().findFirst().orElse("");
        return new ScriptException(path, line, "cannot be put into a script: " + statement);
    }
}
