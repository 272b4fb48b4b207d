package org.embtel.book;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Paths as they stand in addresses. */
final class Paths {

    private Paths() {}

    static String encoded(String path) {
        return address(path).getRawPath().substring(1);
    }

    /** Whether a link says itself where it leads, wherever it starts. */
    static boolean isAbsolute(String href) {
        return href.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    /** Where a relative link leads; empty if it is no address. */
    static Optional<URI> followed(String path, String href) {
        try {
            return Optional.of(address(path).resolve(href)).filter(to -> to.getPath() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** An address with this path, so that links can be followed from it. */
    private static URI address(String path) {
        try {
            return new URI("site", null, "/" + path, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
