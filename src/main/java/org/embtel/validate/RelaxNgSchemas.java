package org.embtel.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.xml.transform.sax.SAXSource;
import org.embtel.diagnostic.Findings;
import org.embtel.input.Patience;
import org.embtel.input.SafeXml;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaKind;
import org.embtel.schema.SchemaSource;
import org.embtel.source.SourceFile;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** RELAX NG schemas, each read once. */
final class RelaxNgSchemas {

    private final SchemaFinder finder;
    private final Patience patience;

    /** One that cannot be used is empty, and was reported when first read. */
    private final Map<URI, Optional<Schema>> schemas = new ConcurrentHashMap<>();

    RelaxNgSchemas(SchemaFinder finder, Patience patience) {
        this.finder = finder;
        this.patience = patience;
    }

    /**
     * A schema, read.
     *
     * @param user the file that names it, whose findings say what is wrong with it if it is the
     *     first
     */
    Optional<Schema> of(SchemaSource source, SchemaKind kind, SourceFile user, Findings findings) {
        return schemas.computeIfAbsent(
                source.address(), address -> schema(source, kind, user, findings));
    }

    private Optional<Schema> schema(
            SchemaSource source, SchemaKind kind, SourceFile user, Findings findings) {
        return new SchemaWork(patience, source, user)
                .result(found -> read(source, kind, user, found), findings);
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
                        new IncludedSchemas(finder, source, findings));
        try (InputStream content = source.open()) {
            return Optional.of(reader(kind).createSchema(input(source, content), properties));
        } catch (IncorrectSchemaException isReported) {
            return Optional.empty();
        } catch (SAXParseException malformed) {
            if (!reported.get()) {
                BrokenSchema.report(
                        SchemaPlace.of(malformed, user), malformed.getMessage(), findings);
            }
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

    /**
     * For RELAX NG alone: Jing's other languages would be run by processors that call any class.
     */
    private static SchemaReader reader(SchemaKind kind) {
        return kind == SchemaKind.RELAX_NG_COMPACT
                ? CompactSchemaReader.getInstance()
                : SAXSchemaReader.getInstance();
    }

    private static SAXSource input(SchemaSource source, InputStream content) {
        return SafeXml.source(content, source.address().toString());
    }

    private static PropertyMap properties(
            Consumer<SAXParseException> taker, IncludedSchemas included) {
        var properties = new PropertyMapBuilder(EachError.properties(taker));
        properties.put(ValidateProperty.RESOLVER, included);
        return properties.toPropertyMap();
    }
}
