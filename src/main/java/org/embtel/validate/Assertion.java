package org.embtel.validate;

import java.util.Set;
import org.embtel.diagnostic.Severity;

/**
 * What a Schematron rule says of a place where it does not hold.
 *
 * @param location where, as the stylesheet gives it
 * @param role how much it matters, in the schema's own words
 * @param message the text of the assertion, without superfluous white space
 * @param diagnostics what the schema adds to it
 */
record Assertion(String location, String role, String message, String diagnostics) {

    /** Words that schemas in use have for what need not be an error. */
    private static final Set<String> MILD =
            Set.of("warning", "warn", "nonfatal", "info", "information", "informational", "hint");

    /** Schemas of real editions are never kept to everywhere: no rule of one stops publication. */
    Severity severity() {
        return MILD.contains(role.strip().toLowerCase(java.util.Locale.ROOT))
                ? Severity.NOTE
                : Severity.WARNING;
    }
}
