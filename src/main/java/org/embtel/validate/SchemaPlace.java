package org.embtel.validate;

import java.net.URI;
import java.nio.file.Path;
import org.embtel.diagnostic.Place;
import org.embtel.source.SourceFile;
import org.xml.sax.SAXParseException;

/** Places in schemas, named from the edition, as the transcription is that uses them. */
final class SchemaPlace {

    private SchemaPlace() {}

    static Place of(SAXParseException error, SourceFile user) {
        return new Place(
                name(String.valueOf(error.getSystemId()), user),
                Math.max(0, error.getLineNumber()),
                Math.max(0, error.getColumnNumber()));
    }

    static Place of(String address, SourceFile user, int line) {
        return new Place(name(address, user), Math.max(0, line), 0);
    }

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
