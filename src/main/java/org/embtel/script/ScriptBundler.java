package org.embtel.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.embtel.script.ScriptModule.Import;
import org.embtel.script.ScriptModule.Name;

/** Puts classic scripts together from modules. The same modules give the same script. */
public final class ScriptBundler {

    private final Function<String, Optional<String>> files;

    /**
     * A bundler of some modules.
     *
     * @param files gives the text of a module by its path; empty if there is none
     */
    public ScriptBundler(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /**
     * The script that does what a module does, with all that it imports. Each module stands in a
     * function of its own, after those that it imports, so that no name leaves it but by an export.
     *
     * @param main the module's path
     */
    public String bundle(String main) throws ScriptException {
        var modules = new LinkedHashMap<String, ScriptModule>();
        add(main, modules, new ArrayList<>());
        String calls =
                modules.values().stream()
                        .map(module -> called(module, module.path().equals(main)))
                        .collect(Collectors.joining("\n"));
        return """
        /* Put together by Embtel from %s and what that imports. */
        (() => {
        "use strict";

        %s})();
        """
                .formatted(main, calls);
    }

    /** Adds a module after those that it imports. */
    private void add(String path, Map<String, ScriptModule> modules, List<String> importers)
            throws ScriptException {
        if (modules.containsKey(path)) {
            return;
        }
        String importer = importers.isEmpty() ? path : importers.get(importers.size() - 1);
        if (importers.contains(path)) {
            throw new ScriptException(importer, "imports " + path + ", which imports it in turn");
        }
        String text =
                files.apply(path)
                        .orElseThrow(() -> new ScriptException(importer, path + " is not there"));
        ScriptModule module = ScriptModule.of(path, text);
        importers.add(path);
        for (Import imported : module.imports()) {
            add(imported.path(), modules, importers);
            checkNames(module, imported, modules.get(imported.path()).exports());
        }
        importers.remove(path);
        modules.put(path, module);
    }

    private static void checkNames(ScriptModule module, Import imported, List<String> exports)
            throws ScriptException {
        for (Name name : imported.names()) {
            if (!exports.contains(name.exported())) {
                throw new ScriptException(
                        module.path(), imported.path() + " does not export " + name.exported());
            }
        }
    }

    /**
     * A module as a function that is called at once, with what the modules that it imports give.
     */
    private static String called(ScriptModule module, boolean isMain) {
        String given = isMain ? "" : "const " + variable(module.path()) + " = ";
        String exports =
                module.exports().isEmpty()
                        ? ""
                        : "\nreturn { " + String.join(", ", module.exports()) + " };";
        return "// %s\n%s((%s) => {\n%s%s\n})(%s);\n"
                .formatted(
                        module.path(),
                        given,
                        joined(module.imports(), ScriptBundler::parameter),
                        module.body(),
                        exports,
                        joined(module.imports(), imported -> variable(imported.path())));
    }

    private static String joined(List<Import> imports, Function<Import, String> part) {
        return imports.stream().map(part).collect(Collectors.joining(", "));
    }

    private static String parameter(Import imported) {
        return imported.names().stream()
                .map(ScriptBundler::taken)
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String taken(Name name) {
        return name.exported().equals(name.local())
                ? name.local()
                : name.exported() + ": " + name.local();
    }

    private static String variable(String path) {
        return path.replaceAll("\\.mjs$", "").replaceAll("[^A-Za-z0-9]", "_");
    }
}
