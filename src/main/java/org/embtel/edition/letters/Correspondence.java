package org.embtel.edition.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Part;
import org.embtel.edition.register.Slugs;

/**
 * Who wrote to whom, as far as documents say both.
 *
 * @param exchanges the letters of any two, by the names of the correspondents
 * @param years the years that have a page of their own; none if all letters are on one page
 */
public record Correspondence(List<Exchange> exchanges, List<String> years) {

    /** So many letters can be read on one page; of more, there is a page for each year. */
    private static final int ONE_PAGE = 600;

    /** So many letters make an exchange that is worth a picture. */
    private static final int LONG = 3;

    /** So many exchanges can be compared at a glance. */
    private static final int SIDE_BY_SIDE = 16;

    /** Copies the lists. */
    public Correspondence {
        exchanges = List.copyOf(exchanges);
        years = List.copyOf(years);
    }

    /** The correspondence in documents. */
    public static Correspondence of(List<Part> documents) {
        var letters = new LinkedHashMap<String, List<Part>>();
        documents.stream()
                .filter(Exchange::isLetter)
                .sorted(Part.BY_DATE)
                .forEach(
                        part ->
                                letters.computeIfAbsent(
                                                Exchange.key(part), key -> new ArrayList<>())
                                        .add(part));
        var ids = new HashSet<String>();
        List<Exchange> exchanges =
                letters.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> exchange(one.getValue(), ids))
                        .toList();
        return new Correspondence(exchanges, years(exchanges));
    }

    private static List<String> years(List<Exchange> exchanges) {
        return exchanges.stream().mapToInt(one -> one.letters().size()).sum() <= ONE_PAGE
                ? List.of()
                : exchanges.stream()
                        .flatMap(one -> one.letters().stream())
                        .sorted(Part.BY_DATE)
                        .map(Exchange::year)
                        .distinct()
                        .toList();
    }

    private static Exchange exchange(List<Part> letters, Set<String> ids) {
        Part first = letters.get(0);
        List<String> names =
                Stream.of(first.sender(), first.receiver())
                        .map(Exchange::name)
                        .sorted(Comparator.comparing(Exchange::folded))
                        .toList();
        String id = Slugs.of(names.get(0)) + "--" + Slugs.of(names.get(1));
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "-" + i;
        }
        return new Exchange(unique, names.get(0), names.get(1), letters);
    }

    /** Whether there is enough of it for a page: one letter is not. */
    public boolean hasPage() {
        return letters().count() > 1;
    }

    /**
     * The exchanges of most letters, the longest first: those that a picture shows side by side.
     */
    public List<Exchange> longest() {
        return exchanges.stream()
                .filter(one -> one.letters().size() >= LONG)
                .sorted(Comparator.comparing(one -> -one.letters().size()))
                .limit(SIDE_BY_SIDE)
                .toList();
    }

    /** All letters. */
    public Stream<Part> letters() {
        return exchanges.stream().flatMap(one -> one.letters().stream());
    }

    /** The place where an exchange is shown as a whole. */
    public Anchor placeOf(Exchange exchange) {
        return new Anchor(PagePaths.CORRESPONDENCE, exchange.id());
    }

    /** The path of the page with the letters of a year. */
    public String pageOf(String year) {
        return years.isEmpty() ? PagePaths.CORRESPONDENCE : PagePaths.ofLetters(year);
    }
}
