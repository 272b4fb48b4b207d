package org.embtel.validate;

import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.source.SourceFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** RELAX NG schemas, each read once. */
final class RelaxNgSchemas {

    /** One that cannot be used is empty, and was reported when first read. */
    private final Map<URI, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    /**
     * The schema at the location of a reference.
     *
     * @param user the file that names it, for the first to use it is told what is wrong with it
     */
    Optional<Schema> of(SchemaReference reference, SourceFile user, Findings findings) {
        return schemas.computeIfAbsent(
                reference.location().orElseThrow(),
                location -> read(location, reference.compact(), user, findings));
    }

    private static Optional<Schema> read(
            URI location, boolean compact, SourceFile user, Findings findings) {
        var told = new AtomicBoolean();
        var properties =
                EachError.properties(
                        error -> {
                            told.set(true);
                            broken(place(error, user), error.getMessage(), findings);
                        });
        SchemaReader reader = compact ? CompactSchemaReader.getInstance() : new AutoSchemaReader();
        try {
            var source = new InputSource(location.toString());
            return Optional.of(reader.createSchema(source, properties));
        } catch (IncorrectSchemaException reported) {
            return Optional.empty();
        } catch (IOException | SAXException failure) {
            if (!told.get()) {
                broken(
                        Place.of(name(location.toString(), user)),
                        String.valueOf(failure.getMessage()),
                        findings);
            }
            return Optional.empty();
        }
    }

    private static void broken(Place place, String why, Findings findings) {
        findings.add(
                Code.SCHEMA_BROKEN,
                place,
                "the schema cannot be used: " + why,
                "correct the schema; until then files are not checked against it");
    }

    private static Place place(SAXParseException error, SourceFile user) {
        String name = name(String.valueOf(error.getSystemId()), user);
        return new Place(name, error.getLineNumber(), error.getColumnNumber());
    }

    /** Named from the edition, as the transcription is that uses it. */
    private static String name(String address, SourceFile user) {
        if (!address.startsWith("file:")) {
            return address;
        }
        Path folder = user.path().toAbsolutePath().normalize().getParent();
        Path way = folder.relativize(Path.of(URI.create(address)).normalize());
        Path named = Path.of(user.name()).resolveSibling(way).normalize();
        return named.toString().replace('\\', '/');
    }
}
