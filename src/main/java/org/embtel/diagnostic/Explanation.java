package org.embtel.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Why a kind of finding matters, what to do about it, and an example of it gone wrong and right.
 * Its examples are tests.
 *
 * @param code the kind of finding
 * @param markdown all of it: a title, the severity and sentence of the code, prose, and examples
 */
public record Explanation(Code code, String markdown) {

    /** The explanation of a kind of finding. */
    public static Explanation of(Code code) {
        String file = "/org/embtel/explain/" + code.id() + ".md";
        try (InputStream in = Explanation.class.getResourceAsStream(file)) {
            return new Explanation(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
