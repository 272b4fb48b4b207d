package org.embtel.edition.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.embtel.tei.date.DateSpan;

/**
 * From which document to which a part of a volume goes, and from which year to which.
 *
 * @param documents {@code Documents 1–57}; the count, when documents are not numbered; empty when
 *     there is none
 * @param years the first and the last year; empty when no document has a date
 */
public record Extent(String documents, Optional<DateSpan> years) {

    static Extent of(List<Part> documents) {
        return new Extent(numbers(documents), years(documents));
    }

    private static String numbers(List<Part> documents) {
        if (documents.isEmpty()) {
            return "";
        }
        if (documents.stream().anyMatch(document -> document.number().isEmpty())) {
            return documents.size() + (documents.size() == 1 ? " document" : " documents");
        }
        String first = documents.get(0).number();
        String last = documents.get(documents.size() - 1).number();
        return first.equals(last) ? "Document " + first : "Documents " + first + "–" + last;
    }

    private static Optional<DateSpan> years(List<Part> documents) {
        List<DateSpan> times =
                documents.stream().flatMap(document -> document.time().stream()).toList();
        return times.stream()
                .map(time -> time.from().year())
                .min(Comparator.naturalOrder())
                .map(first -> DateSpan.ofYears(first, lastYear(times)));
    }

    private static int lastYear(List<DateSpan> times) {
        return times.stream().mapToInt(time -> time.to().year()).max().orElseThrow();
    }
}
