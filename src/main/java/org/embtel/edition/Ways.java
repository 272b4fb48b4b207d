package org.embtel.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways through an edition besides the order of its volumes. */
final class Ways {

    private final Sequence byDate;
    private final Map<String, Sequence> byCorrespondents = new HashMap<>();

    /** The ways through documents, of which those without a date lie on none. */
    Ways(List<Part> documents) {
        List<Part> dated =
                documents.stream()
                        .filter(part -> part.date().isPresent())
                        .sorted(Part.BY_DATE)
                        .toList();
        this.byDate = new Sequence("By date", dated);
        var letters = new LinkedHashMap<String, List<Part>>();
        dated.stream()
                .filter(Ways::hasCorrespondents)
                .forEach(
                        part ->
                                letters.computeIfAbsent(key(part), key -> new ArrayList<>())
                                        .add(part));
        letters.forEach((key, parts) -> byCorrespondents.put(key, correspondence(parts)));
    }

    private static Sequence correspondence(List<Part> letters) {
        Part first = letters.get(0);
        return new Sequence(
                "Correspondence: " + first.sender() + " – " + first.receiver(), letters);
    }

    private static boolean hasCorrespondents(Part part) {
        return !part.sender().isEmpty() && !part.receiver().isEmpty();
    }

    /** The same for a letter and for its answer. */
    private static String key(Part part) {
        return String.join(
                "\n",
                Stream.of(part.sender(), part.receiver())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList());
    }

    /** The ways on which a document has neighbours. */
    List<Way> of(Part document) {
        Sequence letters = hasCorrespondents(document) ? byCorrespondents.get(key(document)) : null;
        return Stream.of(Optional.of(byDate), Optional.ofNullable(letters))
                .flatMap(Optional::stream)
                .flatMap(sequence -> sequence.around(document).stream())
                .toList();
    }

    /** Documents one after another. */
    private static final class Sequence {

        private final String name;
        private final List<Part> documents;
        private final Map<String, Integer> places = new HashMap<>();

        Sequence(String name, List<Part> documents) {
            this.name = name;
            this.documents = documents;
            for (int i = 0; i < documents.size(); i++) {
                places.put(documents.get(i).page(), i);
            }
        }

        Optional<Way> around(Part document) {
            Integer place = places.get(document.page());
            return place == null || documents.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Way(name, at(place - 1), at(place + 1)));
        }

        private Optional<Part> at(int place) {
            return place >= 0 && place < documents.size()
                    ? Optional.of(documents.get(place))
                    : Optional.empty();
        }
    }
}
