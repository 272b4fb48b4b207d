package org.embtel.schema;

import java.nio.file.Path;
import java.util.List;

/**
 * Where schemas are looked for.
 *
 * @param root the edition's folder, which may hold a {@code catalog.xml}
 * @param named schemas to check every file against, in place of those that it names; empty to use
 *     those
 * @param cache the user's folder for what was fetched or made once; need not be there
 * @param fetch whether to fetch what is not at hand
 */
public record SchemaOptions(Path root, List<Path> named, Path cache, boolean fetch) {

    /** Copies the list. */
    public SchemaOptions {
        named = List.copyOf(named);
    }
}
