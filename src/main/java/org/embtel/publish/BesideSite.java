package org.embtel.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The names of what a build keeps beside a site, and so on the same disk: only there can it be put
 * in place by renaming.
 *
 * @param site the folder of the site, absolute
 */
record BesideSite(Path site) {

    /** A name may have 255 bytes, and ours are longer than the site's. */
    private static final int LONGEST_NAME = 180;

    /** What stands for the site where builds keep each other out. */
    Path lock() {
        return named("lock");
    }

    /** Where the old site is while the new one takes its place, and at no other time. */
    Path old() {
        return named("old");
    }

    /** A folder of this build alone, for a site that is being written. */
    Path unfinished() {
        return named("new-" + UUID.randomUUID());
    }

    /** A folder of this build alone, for a site that is being deleted. */
    Path discarded() {
        return named("gone-" + UUID.randomUUID());
    }

    /** What builds that were killed have left: nothing that anybody needs. */
    List<Path> leftovers() throws IOException {
        try (Stream<Path> beside = Files.list(site.getParent())) {
            return beside.filter(path -> isNamed(path, "new") || isNamed(path, "gone-")).toList();
        }
    }

    private boolean isNamed(Path path, String beginning) {
        return path.getFileName().toString().startsWith(name(beginning));
    }

    private Path named(String what) {
        return site.resolveSibling(name(what));
    }

    private String name(String what) {
        String own = site.getFileName().toString();
        boolean fits = own.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return "." + (fits ? own : Integer.toHexString(own.hashCode())) + ".embtel-" + what;
    }
}
