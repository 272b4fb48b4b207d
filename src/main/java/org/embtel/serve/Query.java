package org.embtel.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The query of an address.
 *
 * @param text what stands after the question mark, encoded
 */
record Query(Optional<String> text) {

    Query(String text) {
        this(Optional.ofNullable(text));
    }

    /** A value by its name; empty when it is not there. */
    String value(String name) {
        return text.stream()
                .flatMap(all -> Arrays.stream(all.split("&")))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst()
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .orElse("");
    }
}
