package org.embtel.tei.date;

import java.util.Set;

/**
 * What TEI says of how far a date can be trusted. What it does not say is empty.
 *
 * @param certainty {@code @cert}, how sure the editors are: {@code high}, {@code medium}, {@code
 *     low}
 * @param precision {@code @precision}, how exact it is
 * @param evidence {@code @evidence}, on which grounds it was inferred: {@code internal}, {@code
 *     conjecture}
 * @param limited whether it is known only within limits ({@code @notBefore}, {@code @notAfter})
 */
public record Doubt(String certainty, String precision, String evidence, boolean limited) {

    private static final Set<String> NONE = Set.of("", "high", "1", "1.0");

    /** Whether there is any. */
    public boolean isAny() {
        return limited || isApproximate() || isInferred();
    }

    /** Whether it is only about so. */
    public boolean isApproximate() {
        return isOfLowCertainty() || isOfLowPrecision();
    }

    /** Whether the editors are not sure. */
    public boolean isOfLowCertainty() {
        return !NONE.contains(certainty);
    }

    /** Whether it is not exact. */
    public boolean isOfLowPrecision() {
        return !NONE.contains(precision);
    }

    /** Whether the editors inferred it. */
    public boolean isInferred() {
        return !evidence.isEmpty();
    }
}
