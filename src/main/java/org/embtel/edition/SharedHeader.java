package org.embtel.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.embtel.edition.model.Header;

/**
 * The header of a series that has none of its own: only what the headers of all its volumes say, so
 * that nothing is said of the whole that holds for the first volume alone.
 */
final class SharedHeader {

    private final List<Header> headers;
    private final Header first;

    private SharedHeader(List<Header> headers) {
        this.headers = headers;
        this.first = headers.get(0);
    }

    static Header of(List<Header> headers) {
        return new SharedHeader(headers).header();
    }

    private Header header() {
        return new Header(
                SharedTitle.of(headers).orElse(""),
                entries(Header::titles),
                each(Header::authors),
                each(Header::editors),
                each(Header::responsibilities),
                same(Header::version).orElse(""),
                publication(Header::publication),
                source(),
                each(Header::licences),
                entries(Header::identifiers),
                same(Header::changes).orElse(List.of()),
                same(Header::language).orElse(""),
                Optional.empty(),
                Optional.empty(),
                same(Header::citationPattern).flatMap(pattern -> pattern));
    }

    private Optional<Header.Publication> source() {
        return all(header -> header.source().isPresent())
                ? Optional.of(publication(header -> header.source().orElseThrow()))
                        .filter(source -> !source.title().isEmpty())
                : Optional.empty();
    }

    private Header.Publication publication(Function<Header, Header.Publication> of) {
        return new Header.Publication(
                same(header -> of.apply(header).title()).orElse(""),
                same(header -> of.apply(header).place()).orElse(""),
                same(header -> of.apply(header).publisher()).orElse(""),
                same(header -> of.apply(header).date()).orElse(""),
                same(header -> of.apply(header).time()).orElse(Optional.empty()),
                same(header -> of.apply(header).scope()).orElse(""),
                same(header -> of.apply(header).url()).orElse(""));
    }

    private <T> Optional<T> same(Function<Header, T> fact) {
        T value = fact.apply(first);
        return all(header -> fact.apply(header).equals(value))
                ? Optional.of(value)
                : Optional.empty();
    }

    private <T> List<T> each(Function<Header, List<T>> facts) {
        return facts.apply(first).stream()
                .filter(fact -> all(header -> facts.apply(header).contains(fact)))
                .toList();
    }

    private Map<String, String> entries(Function<Header, Map<String, String>> facts) {
        var shared = new LinkedHashMap<String, String>();
        facts.apply(first)
                .forEach(
                        (kind, text) -> {
                            if (all(header -> text.equals(facts.apply(header).get(kind)))) {
                                shared.put(kind, text);
                            }
                        });
        return shared;
    }

    private boolean all(Predicate<Header> says) {
        return headers.stream().allMatch(says);
    }
}
