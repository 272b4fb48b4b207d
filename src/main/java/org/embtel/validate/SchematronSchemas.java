package org.embtel.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Findings;
import org.embtel.input.Patience;
import org.embtel.input.Resources;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaSource;
import org.embtel.schema.UserCache;
import org.embtel.source.SourceFile;
import org.embtel.source.Stylesheet;
import org.embtel.source.StylesheetException;
import org.embtel.source.Stylesheets;

/**
 * Schematron schemas, each made into a stylesheet once. The stylesheet is kept for the next run
 * under what the schema says, so that a changed schema is made anew.
 */
final class SchematronSchemas {

    private static final String TRANSPILER = "/content/transpile.xsl";
    private static final String COMPLETED = "/org/embtel/validate/schematron.xsl";
    private static final String SCHXSLT = "Q{http://dmaus.name/ns/2023/schxslt}";

    /** What a schema includes may change without it: such a schema is not kept. */
    private static final Pattern INCLUDES =
            Pattern.compile("<(\\w+:)?(include|extends|import|externalRef)\\b[^<>]*\\bhref\\s*=");

    private static final Pattern LINE = Pattern.compile("e:line=\"([0-9]+)\"");

    private final Stylesheets stylesheets;
    private final UserCache cache;
    private final SchemaFinder finder;
    private final Patience patience;
    private final Map<String, Optional<Stylesheet>> schemas = new ConcurrentHashMap<>();
    private final Map<URI, Boolean> embedded = new ConcurrentHashMap<>();

    SchematronSchemas(
            Stylesheets stylesheets, UserCache cache, SchemaFinder finder, Patience patience) {
        this.stylesheets = stylesheets;
        this.cache = cache;
        this.finder = finder;
        this.patience = patience;
    }

    /** A schema that cannot be used is empty, and was reported when first read. */
    Optional<Stylesheet> of(SchemaSource source, String phase, SourceFile user, Findings findings) {
        return schemas.computeIfAbsent(
                source.address() + " " + phase, key -> read(source, phase, user, findings));
    }

    /** Whether there may be Schematron within a RELAX NG schema. */
    boolean hasEmbedded(SchemaSource source) {
        return embedded.computeIfAbsent(
                source.address(),
                address -> {
                    try (InputStream content = source.open()) {
                        String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        return text.stripLeading().startsWith("<")
                                && text.contains("http://purl.oclc.org/dsdl/schematron");
                    } catch (IOException unreadable) {
                        return false;
                    }
                });
    }

    private Optional<Stylesheet> read(
            SchemaSource source, String phase, SourceFile user, Findings findings) {
        return new SchemaWork(patience, source, user)
                .result(found -> make(source, phase, user, found), findings);
    }

    private Optional<Stylesheet> make(
            SchemaSource source, String phase, SourceFile user, Findings findings) {
        String made = "";
        try {
            made = transpiled(source, phase, findings);
            return Optional.of(stylesheets.compile(made, source.address(), Map.of()));
        } catch (StylesheetException failure) {
            BrokenSchema.report(
                    SchemaPlace.of(source.address().toString(), user, line(made, failure)),
                    SchemaMessage.withoutTrace(failure.getMessage()),
                    findings);
        } catch (IOException failure) {
            BrokenSchema.report(
                    SchemaPlace.of(source.address().toString(), user, 0),
                    failure.getMessage(),
                    findings);
        }
        return Optional.empty();
    }

    private String transpiled(SchemaSource source, String phase, Findings findings)
            throws IOException, StylesheetException {
        String schema = text(source.open());
        String key = String.join("\n", schema, phase, packed(COMPLETED), packed(TRANSPILER));
        boolean lasting = !INCLUDES.matcher(schema).find();
        Optional<Path> kept = lasting ? cache.find(key, ".xsl") : Optional.empty();
        if (kept.isPresent()) {
            return Files.readString(kept.get());
        }
        String made = made(source, phase, findings);
        if (lasting) {
            cache.keep(key, ".xsl", made.getBytes(StandardCharsets.UTF_8));
        }
        return made;
    }

    private String made(SchemaSource source, String phase, Findings findings)
            throws IOException, StylesheetException {
        Resources included = finder.resources(source, findings);
        try (InputStream content = source.open()) {
            return compiler().transform(content, source.address(), parameters(phase), included);
        }
    }

    private static Map<String, String> parameters(String phase) {
        return phase.isEmpty() ? Map.of() : Map.of(SCHXSLT + "phase", phase);
    }

    private Stylesheet compiler() {
        try {
            return stylesheets.compile(
                    packed(COMPLETED),
                    URI.create("classpath:" + COMPLETED),
                    Map.of(SCHXSLT + "location-function", "Q{" + Stylesheets.FUNCTIONS + "}place"));
        } catch (StylesheetException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** The line in the schema of what cannot be compiled in the stylesheet that was made of it. */
    private static int line(String made, StylesheetException failure) {
        if (made.isEmpty() || failure.line() == 0) {
            return failure.line();
        }
        int line = 0;
        var before = LINE.matcher(before(made, failure));
        while (before.find()) {
            line = Integer.parseInt(before.group(1));
        }
        return line;
    }

    private static String before(String text, StylesheetException failure) {
        int start = 0;
        for (int line = 1; line < failure.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return text.substring(0, Math.min(text.length(), start + failure.column()));
    }

    private static String packed(String name) {
        try (InputStream content = SchematronSchemas.class.getResourceAsStream(name)) {
            return text(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
