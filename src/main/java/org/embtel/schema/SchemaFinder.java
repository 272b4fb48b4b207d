package org.embtel.schema;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Findings;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;

/** Finds schemas. May be used by several threads at once. */
public final class SchemaFinder {

    /** The schema that Embtel comes with; a file of that name goes before it. */
    private static final String PACKED = "/org/embtel/validate/documentary.rnc";

    private final SchemaOptions options;
    private final WebCopies web;
    private Catalog catalog;

    /** Looks where the options say. */
    public SchemaFinder(SchemaOptions options) {
        this.options = options;
        this.web = new WebCopies(options);
    }

    /** What a transcription is to be checked against, in order. */
    public List<SchemaReference> references(Transcription transcription, Findings findings) {
        catalog(findings);
        return options.named().isEmpty() ? SchemaReference.of(transcription) : named();
    }

    private List<SchemaReference> named() {
        var references = new ArrayList<SchemaReference>();
        for (Path schema : options.named()) {
            kind(schema).ifPresent(kind -> references.add(SchemaReference.of(schema, kind)));
        }
        return references;
    }

    private static Optional<SchemaKind> kind(Path schema) {
        try {
            return SchemaKind.of(schema);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A schema that a transcription is to be checked against, if it is at hand. */
    public Optional<SchemaSource> find(
            SchemaReference reference, SourceFile user, Findings findings) {
        URI folder = user.path().toAbsolutePath().normalize().getParent().toUri();
        return address(reference.address(), folder)
                .flatMap(
                        address ->
                                catalog(findings)
                                        .find(reference.address())
                                        .filter(SchemaFinder::isFile)
                                        .map(SchemaSource::of)
                                        .or(() -> find(address, findings)));
    }

    /** What a schema includes, or reads, by its whole address, if it is at hand. */
    public Optional<SchemaSource> find(URI address, Findings findings) {
        return catalog(findings)
                .find(address.toString())
                .or(() -> Optional.of(address))
                .filter(SchemaFinder::isFile)
                .map(SchemaSource::of)
                .or(() -> packed(address))
                .or(() -> web.find(address, findings));
    }

    private synchronized Catalog catalog(Findings findings) {
        if (catalog == null) {
            catalog = Catalog.in(options.root(), findings);
        }
        return catalog;
    }

    private static Optional<URI> address(String reference, URI folder) {
        try {
            return Optional.of(folder.resolve(reference.replace(" ", "%20")));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isFile(URI address) {
        try {
            return "file".equals(address.getScheme()) && Files.isRegularFile(Path.of(address));
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            return false;
        }
    }

    private static Optional<SchemaSource> packed(URI address) {
        return "file".equals(address.getScheme())
                        && address.getPath().endsWith(PACKED.substring(PACKED.lastIndexOf('/')))
                ? Optional.of(
                        SchemaSource.of(
                                URI.create(SchemaFinder.class.getResource(PACKED).toString())))
                : Optional.empty();
    }
}
