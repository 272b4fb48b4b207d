package org.embtel.edition.model;

import java.util.Comparator;
import java.util.List;

/**
 * From which document to which a part of a volume goes, and from which year to which.
 *
 * @param documents {@code Documents 1–57}; the count, when documents are not numbered; empty when
 *     there is none
 * @param years {@code 1958–1960}; empty when no document has a date
 */
public record Extent(String documents, String years) {

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

    private static String years(List<Part> documents) {
        List<DocumentDate> dates =
                documents.stream().flatMap(document -> document.date().stream()).toList();
        if (dates.isEmpty()) {
            return "";
        }
        Comparator<String> comparator = Comparator.naturalOrder();
        String first = dates.stream().map(DocumentDate::year).min(comparator).orElseThrow();
        String last = dates.stream().map(DocumentDate::lastYear).max(comparator).orElseThrow();
        return first.equals(last) ? first : first + "–" + last;
    }
}
