package org.embtel.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.embtel.diagnostic.Findings;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaKind;
import org.embtel.schema.SchemaSource;
import org.embtel.source.SourceFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** RELAX NG schemas, each read once. */
final class RelaxNgSchemas {

    private final SchemaFinder finder;

    /** One that cannot be used is empty, and was reported when first read. */
    private final Map<URI, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    RelaxNgSchemas(SchemaFinder finder) {
        this.finder = finder;
    }

    /**
     * A schema, read.
     *
     * @param user the file that names it, whose findings say what is wrong with it if it is the
     *     first
     */
    Optional<Schema> of(SchemaSource source, SchemaKind kind, SourceFile user, Findings findings) {
        return schemas.computeIfAbsent(
                source.address(), address -> read(source, kind, user, findings));
    }

    private Optional<Schema> read(
            SchemaSource source, SchemaKind kind, SourceFile user, Findings findings) {
        var reported = new AtomicBoolean();
        PropertyMap properties =
                properties(
                        error -> {
                            reported.set(true);
                            BrokenSchema.report(
                                    SchemaPlace.of(error, user), error.getMessage(), findings);
                        },
                        findings);
        SchemaReader reader =
                kind == SchemaKind.RELAX_NG_COMPACT
                        ? CompactSchemaReader.getInstance()
                        : new AutoSchemaReader();
        try (InputStream content = source.open()) {
            var input = new InputSource(content);
            input.setSystemId(source.address().toString());
            return Optional.of(reader.createSchema(input, properties));
        } catch (IncorrectSchemaException isReported) {
            return Optional.empty();
        } catch (IOException | SAXException failure) {
            if (!reported.get()) {
                BrokenSchema.report(
                        SchemaPlace.of(source.address().toString(), user, 0),
                        String.valueOf(failure.getMessage()),
                        findings);
            }
            return Optional.empty();
        }
    }

    private PropertyMap properties(Consumer<SAXParseException> taker, Findings findings) {
        var properties = new PropertyMapBuilder(EachError.properties(taker));
        properties.put(ValidateProperty.RESOLVER, new IncludedSchemas(finder, findings));
        return properties.toPropertyMap();
    }
}
