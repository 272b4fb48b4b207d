package org.embtel.edition.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DatePoint.Precision;
import org.embtel.tei.date.DateWords;

/**
 * All documents by date: on one page, or where there are many on a page for each year or month.
 *
 * @param pages the pages, the earliest first; documents without a date come last
 */
public record Chronology(List<Period> pages) {

    private static final String UNDATED = "undated";

    /** So many documents can be read on one page; of more, each page holds a shorter period. */
    private static final int ONE_PAGE = 600;

    /** Of fewer documents a list says more than a calendar. */
    private static final int FEWEST = 8;

    /** Copies the list. */
    public Chronology {
        pages = List.copyOf(pages);
    }

    /**
     * The pages of documents by date; none for a single document.
     *
     * @param words in which periods are named
     */
    public static Chronology of(List<Part> documents, DateWords words) {
        if (documents.size() < 2) {
            return new Chronology(List.of());
        }
        List<Part> sorted = documents.stream().sorted(Part.BY_DATE).toList();
        List<Part> dated = sorted.stream().filter(one -> one.time().isPresent()).toList();
        List<Part> undated = sorted.subList(dated.size(), sorted.size());
        if (documents.size() <= ONE_PAGE) {
            return new Chronology(
                    List.of(
                            new Period(
                                    PagePaths.CHRONOLOGY,
                                    "All documents",
                                    "",
                                    "",
                                    dated,
                                    undated)));
        }
        var pages = new ArrayList<>(periods(dated, Precision.YEAR, words));
        pages.addAll(undated(undated));
        return new Chronology(pages);
    }

    /** A page for each year; where that is too many documents for each month, then for each day. */
    private static List<Period> periods(List<Part> dated, Precision exact, DateWords words) {
        Map<DatePoint, List<Part>> byPeriod =
                dated.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> beginning(one).atMost(exact),
                                        TreeMap::new,
                                        Collectors.toList()));
        var pages = new ArrayList<Period>();
        byPeriod.forEach(
                (time, within) -> {
                    boolean divide =
                            within.size() > ONE_PAGE
                                    && within.stream().anyMatch(one -> isFiner(one, time));
                    pages.addAll(
                            divide
                                    ? periods(within, finer(exact), words)
                                    : List.of(period(time, exact, within, words)));
                });
        return pages;
    }

    private static DatePoint beginning(Part dated) {
        return dated.time().orElseThrow().from();
    }

    private static Precision finer(Precision exact) {
        return exact == Precision.YEAR ? Precision.MONTH : Precision.DAY;
    }

    private static boolean isFiner(Part document, DatePoint time) {
        return beginning(document).precision().compareTo(time.precision()) > 0;
    }

    private static List<Period> undated(List<Part> documents) {
        var pages = new ArrayList<Period>();
        for (int from = 0; from < documents.size(); from += ONE_PAGE) {
            int to = Math.min(from + ONE_PAGE, documents.size());
            boolean all = documents.size() <= ONE_PAGE;
            pages.add(
                    new Period(
                            PagePaths.ofPeriod(
                                    UNDATED + (from == 0 ? "" : "-" + (from / ONE_PAGE + 1))),
                            "Without date" + (all ? "" : ", " + (from + 1) + "–" + to),
                            UNDATED,
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

    private static Period period(
            DatePoint time, Precision exact, List<Part> documents, DateWords words) {
        boolean coarse = time.precision() != exact;
        return new Period(
                PagePaths.ofPeriod(time.iso()),
                words.of(time) + (coarse ? ", day or month not given" : ""),
                time.yearIso(),
                words.of(DatePoint.ofYear(time.year())),
                documents,
                List.of());
    }

    /**
     * The documents of one page.
     *
     * @param page the path of the page
     * @param title what time it covers
     * @param year the year it lies in, ISO 8601, or that the documents have no date; empty on the
     *     only page
     * @param yearTitle the year in words
     * @param dated the documents with a date, the earliest first
     * @param undated the documents without one, in the order of the edition
     */
    public record Period(
            String page,
            String title,
            String year,
            String yearTitle,
            List<Part> dated,
            List<Part> undated) {

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
                        .ifPresent(day -> days.putIfAbsent(day.iso(), document.page()));
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
