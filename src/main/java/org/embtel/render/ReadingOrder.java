package org.embtel.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.edition.Edition;
import org.embtel.edition.Sequence;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;

/** Which page comes before and after each, and which it stands in. */
final class ReadingOrder {

    private final Map<String, Around> around = new HashMap<>();
    private final Map<String, TextModel.Rank> ranks = new HashMap<>();

    private ReadingOrder() {}

    /** Within each volume; where every file is one document, from file to file. */
    static ReadingOrder of(Edition edition) {
        var order = new ReadingOrder();
        List<Part> texts = edition.volumes().stream().map(Volume::text).toList();
        if (texts.stream().allMatch(Part::isDocument)) {
            order.add(texts, Map.of());
            order.count(texts);
        } else {
            texts.forEach(order::add);
            texts.forEach(text -> order.count(text.documents()));
        }
        return order;
    }

    /** What surrounds the page of a part. */
    Around around(Part part) {
        return around.get(part.page());
    }

    /** Which of the documents a part is; empty if it is none, or the only one. */
    Optional<TextModel.Rank> rank(Part part) {
        return Optional.ofNullable(ranks.get(part.page()));
    }

    private void count(List<Part> documents) {
        for (int i = 0; i < documents.size() && documents.size() > 1; i++) {
            ranks.put(documents.get(i).page(), new TextModel.Rank(i + 1, documents.size()));
        }
    }

    private void add(Part text) {
        var paths = new HashMap<String, List<Part>>();
        paths(text, List.of(), paths);
        around.put(text.page(), new Around(List.of(), Optional.empty(), Optional.empty()));
        add(text.all().skip(1).toList(), paths);
    }

    private void add(List<Part> reading, Map<String, List<Part>> paths) {
        for (int i = 0; i < reading.size(); i++) {
            String page = reading.get(i).page();
            around.put(
                    page,
                    new Around(
                            paths.getOrDefault(page, List.of()),
                            i > 0 ? Optional.of(reading.get(i - 1)) : Optional.empty(),
                            i + 1 < reading.size()
                                    ? Optional.of(reading.get(i + 1))
                                    : Optional.empty()));
        }
    }

    private static void paths(Part part, List<Part> above, Map<String, List<Part>> paths) {
        paths.put(part.page(), above);
        var path = new ArrayList<>(above);
        path.add(part);
        part.parts().forEach(inner -> paths(inner, List.copyOf(path), paths));
    }

    /**
     * What surrounds a page.
     *
     * @param path the parts it stands in, the outermost first
     * @param previous the part before it, in reading order
     * @param next the part after it
     */
    record Around(List<Part> path, Optional<Part> previous, Optional<Part> next) {
        /** Copies the list. */
        Around {
            path = List.copyOf(path);
        }

        /** Those sequences that do not merely follow this order. */
        List<Sequence> others(List<Sequence> sequences) {
            return sequences.stream()
                    .filter(one -> !one.before().equals(previous) || !one.after().equals(next))
                    .toList();
        }
    }
}
