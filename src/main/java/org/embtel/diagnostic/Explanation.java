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

    /** Title, severity and sentence go before it. */
    private static final int REASON = 2;

    /** The explanation of a kind of finding. */
    public static Explanation of(Code code) {
        String file = "/org/embtel/explain/" + code.id() + ".md";
        try (InputStream in = Explanation.class.getResourceAsStream(file)) {
            return new Explanation(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Why it matters: the first paragraph of prose, in one line. */
    public String reason() {
        return markdown.split("\n\n")[REASON].replace('\n', ' ').strip();
    }
}
