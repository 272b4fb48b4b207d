package org.embtel.export;

import java.util.Optional;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;

/**
 * Writes dates and intervals by ISO 8601, as schema.org and Dublin Core take them: with two dots
 * for an end that is open or not known, and astronomical years ({@code -0043} is 44 BC). Hours are
 * left out.
 */
final class IsoInterval {

    private IsoInterval() {}

    static String of(DateSpan exact) {
        DateSpan span = exact.inDays();
        return span.form() == DateSpan.Form.POINT
                ? span.from().iso()
                : end(span.start()) + "/" + end(span.end());
    }

    private static String end(Optional<DatePoint> point) {
        return point.map(DatePoint::iso).orElse("..");
    }
}
