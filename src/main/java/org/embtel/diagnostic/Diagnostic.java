package org.embtel.diagnostic;

import java.util.Comparator;

/**
 * One finding: what is wrong, where, and what to do.
 *
 * @param code the kind of finding
 * @param severity how much it matters here
 * @param place where it was found
 * @param message what was expected and what is there, without the place
 * @param hint what to do about it; empty when the message says all
 */
public record Diagnostic(Code code, Severity severity, Place place, String message, String hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::place)
                    .thenComparing(Diagnostic::code)
                    .thenComparing(Diagnostic::message)
                    .thenComparing(Diagnostic::hint)
                    .thenComparing(Diagnostic::severity);

    /** A finding with the usual severity of its code. */
    public static Diagnostic of(Code code, Place place, String message, String hint) {
        return new Diagnostic(code, code.severity(), place, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
