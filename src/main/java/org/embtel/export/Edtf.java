package org.embtel.export;

import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.Doubt;
import org.embtel.tei.date.TeiDate;

/**
 * Writes dates in the Extended Date/Time Format (ISO 8601-2), as far as biblatex reads it: 44 BC is
 * {@code -0043}, for there is a year 0. Hours are left out.
 */
final class Edtf {

    private Edtf() {}

    /** A date with its doubt: {@code 1892-04-01?}; empty if it has no place in time. */
    static String of(TeiDate date) {
        return date.span().map(span -> of(span.inDays(), mark(date.doubt()))).orElse("");
    }

    /** An end that is not known is left out; one that is open is two dots. */
    private static String of(DateSpan span, String mark) {
        String from = span.from().iso() + mark;
        return switch (span.form()) {
            case POINT -> from;
            case PERIOD, RANGE -> from + "/" + span.to().iso() + mark;
            case SINCE -> from + "/..";
            case UNTIL -> "../" + from;
            case NOT_BEFORE -> from + "/";
            case NOT_AFTER -> "/" + from;
        };
    }

    /** Uncertain, approximate, or both. */
    private static String mark(Doubt doubt) {
        boolean uncertain = doubt.isInferred() || doubt.isOfLowCertainty();
        boolean approximate = doubt.isOfLowPrecision();
        if (uncertain && approximate) {
            return "%";
        }
        return uncertain ? "?" : approximate ? "~" : "";
    }
}
