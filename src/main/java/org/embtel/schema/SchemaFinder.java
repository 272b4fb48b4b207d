package org.embtel.schema;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Findings;
import org.embtel.input.ReadableFiles;
import org.embtel.input.Resources;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;

/**
 * Finds schemas: files of the edition, files that its catalog or the command line names, and copies
 * of what is on the web. What lies outside of the edition is found only if it is a schema. May be
 * used by several threads at once.
 */
public final class SchemaFinder {

    private final SchemaOptions options;
    private final ReadableFiles readable;
    private final WebCopies web;
    private Catalog catalog;

    /** Looks where the options say. */
    public SchemaFinder(SchemaOptions options) {
        this.options = options;
        this.readable = ReadableFiles.in(options.root()).and(folders(options.named()));
        this.web = new WebCopies(options);
    }

    /** Whoever names a schema on the command line means also what lies beside it. */
    private static List<Path> folders(List<Path> named) {
        return named.stream().map(SchemaFinder::folder).toList();
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
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
        return catalog(findings)
                .find(reference.address())
                .flatMap(SchemaFinder::schema)
                .or(() -> whole(reference, user).flatMap(address -> find(address, findings)));
    }

    /** Whether a schema is a file that may not be read, because it lies outside of the edition. */
    public boolean isOutside(SchemaReference reference, SourceFile user) {
        return whole(reference, user)
                .filter(address -> "file".equalsIgnoreCase(address.getScheme()))
                .filter(address -> ReadableFiles.path(address).filter(this::mayBeRead).isEmpty())
                .isPresent();
    }

    private boolean mayBeRead(Path file) {
        return readable.cover(file) && (!Files.exists(file) || readable.have(file));
    }

    private static Optional<URI> whole(SchemaReference reference, SourceFile user) {
        return ReadableFiles.address(folder(user.path()).toUri(), reference.address());
    }

    private Optional<SchemaSource> find(URI address, Findings findings) {
        return catalog(findings)
                .find(address.toString())
                .flatMap(SchemaFinder::schema)
                .or(() -> readable.find(address).map(SchemaSource::of))
                .or(() -> packed(address))
                .or(() -> web.find(address, findings));
    }

    /**
     * What a schema includes, by its whole address, if it is at hand.
     *
     * @param from the schema; when it lies outside of the edition, others beside it are found too
     */
    public Optional<SchemaSource> find(URI address, SchemaSource from, Findings findings) {
        return find(address, findings).or(() -> beside(from, address));
    }

    private static Optional<SchemaSource> beside(SchemaSource from, URI address) {
        return from.file()
                .filter(file -> from.address().equals(file.toUri()))
                .flatMap(file -> ReadableFiles.in(folder(file)).find(address))
                .map(Path::toUri)
                .flatMap(SchemaFinder::schema);
    }

    /** What the rules of a schema may read. Nothing is fetched while they run. */
    public Resources resources(SchemaSource from, Findings findings) {
        return address ->
                catalog(findings)
                        .find(address.toString())
                        .flatMap(SchemaFinder::schema)
                        .or(() -> readable.find(address).map(SchemaSource::of))
                        .or(() -> web.kept(address))
                        .or(() -> beside(from, address))
                        .orElseThrow(() -> closed(address))
                        .open();
    }

    private IOException closed(URI address) {
        Optional<Path> file = ReadableFiles.path(address);
        if (file.isEmpty()) {
            return new IOException("\"" + address + "\", but nothing is read from the network");
        }
        String name = "\"" + file.get().getFileName() + "\"";
        return new IOException(
                mayBeRead(file.get())
                        ? name + ", which is not there"
                        : name + ", which lies outside of the edition");
    }

    private synchronized Catalog catalog(Findings findings) {
        if (catalog == null) {
            catalog = Catalog.in(options.root(), findings);
        }
        return catalog;
    }

    /** What a catalog leads to may lie anywhere, but must be a schema. */
    private static Optional<SchemaSource> schema(URI address) {
        return ReadableFiles.path(address)
                .filter(Files::isRegularFile)
                .filter(SchemaKind::isSchema)
                .map(SchemaSource::of);
    }

    private static Optional<SchemaSource> packed(URI address) {
        String name = SchemaSource.PACKED.substring(SchemaSource.PACKED.lastIndexOf('/'));
        return ReadableFiles.path(address)
                .filter(file -> file.endsWith(name.substring(1)))
                .filter(file -> !Files.exists(file))
                .map(file -> new SchemaSource(address, Optional.empty()));
    }
}
