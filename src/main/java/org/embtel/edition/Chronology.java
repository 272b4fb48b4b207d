package org.embtel.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All documents by date: on one page, or where there are many on a page for each year or month.
 *
 * @param pages the pages, the earliest first; documents without a date come last
 */
public record Chronology(List<Period> pages) {

    /** The first page; a list of the others when there are several. */
    public static final String PAGE = "chronology.html";

    /** So many documents can be read on one page; of more, each page holds a shorter period. */
    private static final int ONE_PAGE = 600;

    private static final int YEAR = "1960".length();
    private static final int MONTH = "1960-03".length();

    /** Copies the list. */
    public Chronology {
        pages = List.copyOf(pages);
    }

    static Chronology of(List<Part> documents) {
        if (documents.size() < 2) {
            return new Chronology(List.of());
        }
        List<Part> dated =
                documents.stream()
                        .filter(document -> document.date().isPresent())
                        .sorted(Comparator.comparing(document -> document.date().orElseThrow()))
                        .toList();
        List<Part> undated =
                documents.stream().filter(document -> document.date().isEmpty()).toList();
        if (documents.size() <= ONE_PAGE) {
            return new Chronology(List.of(new Period(PAGE, "All documents", dated, undated)));
        }
        var pages = new ArrayList<Period>();
        by(dated, YEAR)
                .forEach(
                        (year, within) -> {
                            int length = within.size() > ONE_PAGE ? MONTH : YEAR;
                            by(within, length).forEach((key, some) -> pages.add(period(key, some)));
                        });
        if (!undated.isEmpty()) {
            pages.add(new Period(path("undated"), "Without date", List.of(), undated));
        }
        return new Chronology(pages);
    }

    private static Map<String, List<Part>> by(List<Part> dated, int length) {
        Function<Part, String> period =
                document -> {
                    String from = document.date().orElseThrow().from();
                    return from.substring(0, Math.min(length, from.length()));
                };
        return dated.stream()
                .collect(Collectors.groupingBy(period, TreeMap::new, Collectors.toList()));
    }

    private static Period period(String key, List<Part> documents) {
        return new Period(path(key), DateWords.of(key, key), documents, List.of());
    }

    private static String path(String key) {
        return "chronology-" + PageNames.of(key) + ".html";
    }

    /**
     * The documents of one page.
     *
     * @param page the path of the page
     * @param title what time it covers
     * @param dated the documents with a date, the earliest first
     * @param undated the documents without one, in the order of the edition
     */
    public record Period(String page, String title, List<Part> dated, List<Part> undated) {

        /** Copies the lists. */
        public Period {
            dated = List.copyOf(dated);
            undated = List.copyOf(undated);
        }

        /** How many documents it has. */
        public int size() {
            return dated.size() + undated.size();
        }
    }
}
