package org.embtel.book;

import java.net.URI;
import java.net.URISyntaxException;

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

    /** An address with this path, so that links can be followed from it. */
    static URI address(String path) {
        try {
            return new URI("site", null, "/" + path, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
