package org.embtel.build.assets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Place;
import org.embtel.script.ScriptBundler;
import org.embtel.script.ScriptException;

/**
 * The scripts of pages. {@code js/search.js} is put together from {@code js/search/main.mjs} and
 * what that imports. A module of the edition comes in the place of ours with the same path; a whole
 * script of the edition, {@code js/search.js}, comes in the place of all that.
 */
final class Scripts {

    private static final Pattern MAIN = Pattern.compile("(js/[^/]+)/main\\.mjs");
    private static final Pattern MODULE = Pattern.compile("(js/[^/]+/)[^/]+\\.mjs");

    /** A script that had another name once, and that name. Own scripts may know it by the old. */
    private static final String PREFERENCES = "js/preferences.js";

    private static final String PREFERENCES_BEFORE = "js/look.js";

    /** What asks for {@link #PREFERENCES}. */
    private static final String ASKING = "js/edition.js";

    private final Map<String, byte[]> defaults;
    private final Set<String> own;
    private final Function<String, Optional<byte[]>> ownContent;

    /**
     * The scripts of an edition.
     *
     * @param defaults the default assets
     * @param own the paths of the edition's own assets
     * @param ownContent reads one of them
     */
    Scripts(
            Map<String, byte[]> defaults,
            Set<String> own,
            Function<String, Optional<byte[]>> ownContent) {
        this.defaults = defaults;
        this.own = own;
        this.ownContent = ownContent;
    }

    /** Whether a file is part of a script, and is not published by itself. */
    boolean isModule(String path) {
        Matcher module = MODULE.matcher(path);
        return module.matches()
                && defaults.keySet().stream().anyMatch(one -> one.startsWith(module.group(1)));
    }

    /** The scripts that are put together, in order. */
    SortedSet<String> paths() {
        var paths = new TreeSet<String>();
        for (String path : defaults.keySet()) {
            Matcher main = MAIN.matcher(path);
            if (main.matches()) {
                paths.add(main.group(1) + ".js");
            }
        }
        if (own.contains(ASKING)) {
            paths.add(PREFERENCES_BEFORE);
        }
        paths.removeAll(own);
        return paths;
    }

    /** A script by its path; empty if it is none that is put together. */
    Optional<byte[]> find(String path) {
        if (!paths().contains(path)) {
            return Optional.empty();
        }
        if (path.equals(PREFERENCES) && own.contains(PREFERENCES_BEFORE)) {
            return ownContent.apply(PREFERENCES_BEFORE);
        }
        String script = path.equals(PREFERENCES_BEFORE) ? PREFERENCES : path;
        return Optional.of(script(script).getBytes(StandardCharsets.UTF_8));
    }

    /** With the edition's modules; if they cannot be put together, without them. */
    private String script(String path) {
        try {
            return bundle(path, this::module);
        } catch (ScriptException broken) {
            return withoutOwn(path);
        }
    }

    private String withoutOwn(String path) {
        try {
            return bundle(path, this::defaultModule);
        } catch (ScriptException defect) {
            throw new IllegalStateException(defect.place() + " " + defect.getMessage(), defect);
        }
    }

    private static String bundle(String path, Function<String, Optional<String>> modules)
            throws ScriptException {
        return new ScriptBundler(modules).bundle(path.replaceAll("\\.js$", "/main.mjs"));
    }

    private Optional<String> module(String path) {
        return own.contains(path) ? ownContent.apply(path).map(Scripts::text) : defaultModule(path);
    }

    private Optional<String> defaultModule(String path) {
        return Optional.ofNullable(defaults.get(path)).map(Scripts::text);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Which scripts cannot be put together with the edition's modules. */
    List<Diagnostic> findings() {
        var findings = new ArrayList<Diagnostic>();
        for (String path : paths()) {
            try {
                bundle(path, this::module);
            } catch (ScriptException broken) {
                findings.add(finding(path, broken));
            }
        }
        return findings;
    }

    private static Diagnostic finding(String path, ScriptException broken) {
        Place place = broken.place();
        return Diagnostic.of(
                Code.SCRIPT_NOT_BUNDLED,
                new Place("assets/" + place.path(), place.line(), place.column()),
                broken.getMessage(),
                "correct it, or remove it; until then assets/" + path + " is the default one");
    }
}
