package org.embtel.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The schema languages that can be checked. */
public enum SchemaKind {
    /** RELAX NG as XML. */
    RELAX_NG("http://relaxng.org/ns/structure/1.0", "", ".rng"),
    /** RELAX NG in its compact syntax. */
    RELAX_NG_COMPACT("", "application/relax-ng-compact-syntax", ".rnc"),
    /** Rules in Schematron. */
    SCHEMATRON("http://purl.oclc.org/dsdl/schematron", "", ".sch"),
    /** W3C XML Schema. */
    XML_SCHEMA("http://www.w3.org/2001/XMLSchema", "", ".xsd");

    private final String namespace;
    private final String mediaType;
    private final String ending;

    SchemaKind(String namespace, String mediaType, String ending) {
        this.namespace = namespace;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** How files of this kind end: {@code .rng}. */
    String ending() {
        return ending;
    }

    /**
     * Of what is said about a schema, the media type and its ending tell more than the language.
     */
    static Optional<SchemaKind> of(String address, String mediaType, String language) {
        return Arrays.stream(values())
                .filter(kind -> !kind.mediaType.isEmpty() && kind.mediaType.equals(mediaType))
                .findFirst()
                .or(() -> ending(address).filter(kind -> kind == RELAX_NG_COMPACT))
                .or(() -> language(language))
                .or(() -> language.isEmpty() ? ending(address) : Optional.empty());
    }

    /** The kind of a file, by its ending or else its outermost element. */
    public static Optional<SchemaKind> of(Path file) throws IOException {
        Optional<SchemaKind> known = ending(file.toString());
        return known.isPresent()
                ? known
                : RootElement.namespace(file).flatMap(SchemaKind::language);
    }

    /** Whether a file is one, by what is in it; only of the compact syntax the ending tells. */
    static boolean isSchema(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(RELAX_NG_COMPACT.ending)) {
            return true;
        }
        try {
            return RootElement.namespace(file).flatMap(SchemaKind::language).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Optional<SchemaKind> ending(String address) {
        String path = address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> path.endsWith(kind.ending)).findFirst();
    }

    static Optional<SchemaKind> language(String namespace) {
        return Arrays.stream(values())
                .filter(kind -> !namespace.isEmpty() && kind.namespace.equals(namespace))
                .findFirst();
    }
}
