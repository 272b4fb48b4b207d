package org.embtel.book;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as they stand in addresses. */
final class Paths {

    private Paths() {}

    static String encoded(String path) {
        return address(path).getRawPath().substring(1);
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
