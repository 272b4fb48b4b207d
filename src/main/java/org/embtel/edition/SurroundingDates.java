package org.embtel.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.TeiDate;

/**
 * Between which dated documents of its chapter one stands that has no date. When it was written,
 * that does not say.
 *
 * @param earlier the date of the last dated one before it
 * @param later the date of the first dated one after it
 */
public record SurroundingDates(Optional<TeiDate> earlier, Optional<TeiDate> later) {

    /** By the pages of the documents; those with no dated one beside them are left out. */
    public static Map<String, SurroundingDates> of(Edition edition) {
        var byPage = new HashMap<String, SurroundingDates>();
        edition.volumes().stream()
                .flatMap(volume -> volume.text().all())
                .forEach(part -> within(part.parts(), byPage));
        return byPage;
    }

    private static void within(List<Part> parts, Map<String, SurroundingDates> byPage) {
        List<Part> documents = parts.stream().filter(Part::isDocument).toList();
        for (int i = 0; i < documents.size(); i++) {
            Part document = documents.get(i);
            if (document.time().isEmpty()) {
                var dates =
                        new SurroundingDates(last(documents.subList(0, i)), first(documents, i));
                if (dates.isKnown()) {
                    byPage.put(document.page(), dates);
                }
            }
        }
    }

    private static Optional<TeiDate> last(List<Part> documents) {
        return documents.stream()
                .flatMap(document -> document.date().filter(TeiDate::isPlaced).stream())
                .reduce((one, next) -> next);
    }

    private static Optional<TeiDate> first(List<Part> documents, int from) {
        return documents.stream()
                .skip(from)
                .flatMap(document -> document.date().filter(TeiDate::isPlaced).stream())
                .findFirst();
    }

    private boolean isKnown() {
        return earlier.isPresent() || later.isPresent();
    }
}
