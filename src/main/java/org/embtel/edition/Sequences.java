package org.embtel.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.letters.Correspondence;
import org.embtel.edition.letters.Exchange;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;

/** The sequences of documents in an edition besides that of its volumes. */
final class Sequences {

    private final OrderedDocuments byDate;
    private final Map<String, OrderedDocuments> byCorrespondents = new HashMap<>();

    /** The sequences of documents, of which those without a date are in none. */
    Sequences(List<Part> documents, Correspondence correspondence) {
        this.byDate =
                new OrderedDocuments(
                        "By date",
                        Optional.empty(),
                        documents.stream().sorted(Part.BY_DATE).toList());
        for (Exchange one : correspondence.exchanges()) {
            byCorrespondents.put(
                    Exchange.key(one.letters().get(0)),
                    new OrderedDocuments(
                            "Correspondence: " + one.name(),
                            Optional.of(correspondence.placeOf(one)),
                            one.letters()));
        }
    }

    /** The sequences in which a document has neighbours. */
    List<Sequence> of(Part document) {
        OrderedDocuments letters = byCorrespondents.get(Exchange.key(document));
        return Stream.of(Optional.of(byDate), Optional.ofNullable(letters))
                .flatMap(Optional::stream)
                .flatMap(documents -> documents.around(document).stream())
                .toList();
    }

    /** Documents one after another. */
    private static final class OrderedDocuments {

        private final String name;
        private final Optional<Anchor> list;
        private final List<Part> documents;
        private final Map<String, Integer> places = new HashMap<>();

        /** The dated ones among documents that are in the order of their dates. */
        OrderedDocuments(String name, Optional<Anchor> list, List<Part> sorted) {
            this.name = name;
            this.list = list;
            this.documents = sorted.stream().filter(part -> part.time().isPresent()).toList();
            for (int i = 0; i < documents.size(); i++) {
                places.put(documents.get(i).page(), i);
            }
        }

        Optional<Sequence> around(Part document) {
            Integer place = places.get(document.page());
            return place == null || documents.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Sequence(name, list, at(place - 1), at(place + 1)));
        }

        private Optional<Part> at(int place) {
            return place >= 0 && place < documents.size()
                    ? Optional.of(documents.get(place))
                    : Optional.empty();
        }
    }
}
