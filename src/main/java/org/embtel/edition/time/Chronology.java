package org.embtel.edition.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.edition.model.DateWords;
import org.embtel.edition.model.PageNames;
import org.embtel.edition.model.Part;

/**
 * All documents by date: on one page, or where there are many on a page for each year or month.
 *
 * @param pages the pages, the earliest first; documents without a date come last
 */
public record Chronology(List<Period> pages) {

    /** The first page; a list of the others when there are several. */
    public static final String PAGE = "chronology.html";

    private static final String UNDATED = "undated";

    /** So many documents can be read on one page; of more, each page holds a shorter period. */
    private static final int ONE_PAGE = 600;

    /** Of fewer documents a list says more than a calendar. */
    private static final int FEWEST = 8;

    /** The lengths of ISO dates that name a year, a month and a day. */
    private static final List<Integer> LENGTHS = List.of(4, 7, 10);

    /** Copies the list. */
    public Chronology {
        pages = List.copyOf(pages);
    }

    /** The pages of documents by date; none for a single document. */
    public static Chronology of(List<Part> documents) {
        if (documents.size() < 2) {
            return new Chronology(List.of());
        }
        List<Part> sorted = documents.stream().sorted(Part.BY_DATE).toList();
        List<Part> dated = sorted.stream().filter(one -> one.date().isPresent()).toList();
        List<Part> undated = sorted.subList(dated.size(), sorted.size());
        if (documents.size() <= ONE_PAGE) {
            return new Chronology(List.of(new Period(PAGE, "All documents", "", dated, undated)));
        }
        var pages = new ArrayList<>(periods(dated, 0));
        pages.addAll(undated(undated));
        return new Chronology(pages);
    }

    /** A page for each year; where that is too many documents for each month, then for each day. */
    private static List<Period> periods(List<Part> dated, int level) {
        var pages = new ArrayList<Period>();
        by(dated, LENGTHS.get(level))
                .forEach(
                        (key, within) -> {
                            boolean divide =
                                    within.size() > ONE_PAGE
                                            && level + 1 < LENGTHS.size()
                                            && within.stream().anyMatch(one -> isFiner(one, key));
                            pages.addAll(
                                    divide
                                            ? periods(within, level + 1)
                                            : List.of(period(key, level, within)));
                        });
        return pages;
    }

    private static boolean isFiner(Part document, String key) {
        return document.date().filter(date -> date.from().length() > key.length()).isPresent();
    }

    private static List<Period> undated(List<Part> documents) {
        var pages = new ArrayList<Period>();
        for (int from = 0; from < documents.size(); from += ONE_PAGE) {
            int to = Math.min(from + ONE_PAGE, documents.size());
            boolean all = documents.size() <= ONE_PAGE;
            pages.add(
                    new Period(
                            path(UNDATED + (from == 0 ? "" : "-" + (from / ONE_PAGE + 1))),
                            "Without date" + (all ? "" : ", " + (from + 1) + "–" + to),
                            UNDATED,
                            List.of(),
                            documents.subList(from, to)));
        }
        return pages;
    }

    /** How the documents lie in time; empty when they are few. */
    public Optional<Timeline> timeline() {
        return Timeline.of(pages.stream().flatMap(page -> page.dated().stream()).toList());
    }

    /** The first page of each year, and of the documents without a date. */
    public List<Period> years() {
        var first = new LinkedHashMap<String, Period>();
        pages.forEach(page -> first.putIfAbsent(page.year(), page));
        return List.copyOf(first.values());
    }

    /** The page that lists a document; empty when there is none. */
    public Optional<Period> find(Part document) {
        return pages.stream()
                .filter(
                        period ->
                                Stream.concat(period.dated().stream(), period.undated().stream())
                                        .anyMatch(one -> one.page().equals(document.page())))
                .findFirst();
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

    private static Period period(String key, int level, List<Part> documents) {
        String year = key.substring(0, Math.min(LENGTHS.get(0), key.length()));
        boolean coarse = key.length() < LENGTHS.get(level);
        String title = DateWords.of(key, key) + (coarse ? ", day or month not given" : "");
        return new Period(path(key), title, year, documents, List.of());
    }

    private static String path(String key) {
        return "chronology-" + PageNames.of(key) + ".html";
    }

    /**
     * The documents of one page.
     *
     * @param page the path of the page
     * @param title what time it covers
     * @param year the year it lies in, or that the documents have no date; empty on the only page
     * @param dated the documents with a date, the earliest first
     * @param undated the documents without one, in the order of the edition
     */
    public record Period(
            String page, String title, String year, List<Part> dated, List<Part> undated) {

        /** Copies the lists. */
        public Period {
            dated = List.copyOf(dated);
            undated = List.copyOf(undated);
        }

        /** Its months; none where the documents are too few for a calendar to be of use. */
        public List<CalendarMonth> calendar() {
            return dated.size() < FEWEST ? List.of() : CalendarMonth.of(dated);
        }

        /** To which days and months a calendar leads, by the page of the first document of each. */
        public Map<String, String> firsts() {
            var days = new LinkedHashMap<String, String>();
            for (Part document : dated) {
                document.date()
                        .flatMap(CalendarMonth::dayOrMonth)
                        .ifPresent(day -> days.putIfAbsent(day, document.page()));
            }
            return days.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        }

        /** How many documents it has. */
        public int size() {
            return dated.size() + undated.size();
        }
    }
}
