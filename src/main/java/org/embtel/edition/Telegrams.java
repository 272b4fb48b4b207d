package org.embtel.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.embtel.reference.Office;
import org.embtel.reference.Telegram;

/**
 * Finds the document that a cited telegram is. Numbers repeat: every post has its own run, begun
 * anew each year. A document is given only if sender, addressee and date, as far as they are known,
 * agree with one alone.
 */
final class Telegrams {

    private static final String DEPARTMENT = "department";

    private final Map<String, List<SentTelegram>> byNumber = new HashMap<>();
    private final Map<String, SentTelegram> byPage = new HashMap<>();

    /** The city of each seat, as datelines tell: Greece, Athens. */
    private final Map<String, Map<String, Integer>> cities = new HashMap<>();

    /** Names of places as they are written. */
    private final Map<String, String> written = new ConcurrentHashMap<>();

    Telegrams(List<SentTelegram> all) {
        for (SentTelegram sent : all) {
            byPage.put(sent.part().page(), sent);
            learnCity(sent);
            sent.numbered()
                    .forEach(
                            one ->
                                    byNumber.computeIfAbsent(
                                                    key(one.series(), one.number()),
                                                    key -> new ArrayList<>())
                                            .add(one));
        }
    }

    private void learnCity(SentTelegram sent) {
        String seat = plain(sent.from().seat());
        String city = plain(sent.part().place());
        if (!seat.isEmpty() && !city.isEmpty()) {
            cities.computeIfAbsent(seat, key -> new HashMap<>()).merge(city, 1, Integer::sum);
        }
    }

    private static String key(String series, String number) {
        return normalized(series) + " " + number.replaceFirst("^0+", "");
    }

    /** What a document is as a telegram. */
    Optional<SentTelegram> of(Part part) {
        return Optional.ofNullable(byPage.get(part.page()));
    }

    /** The document that a telegram cited in a part is; empty when that is not certain. */
    Optional<Part> find(Part citing, Telegram cited) {
        List<SentTelegram> numbered =
                byNumber.getOrDefault(key(cited.series(), cited.number()), List.of()).stream()
                        .filter(one -> !one.part().page().equals(citing.page()))
                        .filter(one -> CitedDates.agree(citing, cited.date(), one.part()))
                        .toList();
        Ends ends = ends(citing, cited);
        if (!isCertain(ends, cited)) {
            return one(inExchange(citing, numbered));
        }
        List<Part> exact = between(ends, numbered);
        List<Part> found = exact.isEmpty() ? between(reported(ends, cited), numbered) : exact;
        return one(found);
    }

    private static Optional<Part> one(List<Part> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A number alone says nothing: the post must be known, or the run's name, or the day. */
    private static boolean isCertain(Ends ends, Telegram cited) {
        String post = ends.from().equals(DEPARTMENT) ? ends.to() : ends.from();
        return !post.isEmpty() || !cited.series().isEmpty() || CitedDates.names(cited.date());
    }

    /** A bare "telegram 12" is of the exchange in which it is cited, in whichever direction. */
    private List<Part> inExchange(Part citing, List<SentTelegram> numbered) {
        Ends ends = exchange(citing, false);
        if (ends.from().isEmpty() || ends.to().isEmpty()) {
            return List.of();
        }
        return Stream.of(ends, new Ends(ends.to(), ends.from()))
                .flatMap(both -> between(both, numbered).stream())
                .distinct()
                .toList();
    }

    private List<Part> between(Ends ends, List<SentTelegram> numbered) {
        return numbered.stream()
                .filter(one -> fits(ends.from(), post(one.from(), one.part().place())))
                .filter(one -> fits(ends.to(), post(one.to(), "")))
                .map(SentTelegram::part)
                .distinct()
                .toList();
    }

    /** Posts that write to each other cite what they reported to the Department as well. */
    private static Ends reported(Ends ends, Telegram cited) {
        boolean owned =
                cited.sender() == Telegram.Sender.ADDRESSEE
                        || cited.sender() == Telegram.Sender.AUTHOR;
        boolean known = owned && !ends.from().isEmpty() && !ends.from().equals(DEPARTMENT);
        return known && cited.to().isEmpty() ? new Ends(ends.from(), DEPARTMENT) : ends;
    }

    /** The places a cited telegram went between; a place is empty when that is not known. */
    record Ends(String from, String to) {}

    /** From where to where a cited telegram went, seen from the document that cites it. */
    Ends ends(Part citing, Telegram cited) {
        String here = of(citing).map(this::awayFromDepartment).orElse("");
        Ends said = new Ends(named(cited.from()), named(cited.to()));
        Ends known =
                switch (cited.sender()) {
                    case DEPARTMENT -> new Ends(DEPARTMENT, here);
                    case POST -> new Ends(here, DEPARTMENT);
                    case AUTHOR -> exchange(citing, false);
                    case ADDRESSEE -> exchange(citing, true);
                    case UNSAID -> unsaid(said);
                };
        return new Ends(
                said.from().isEmpty() ? known.from() : said.from(),
                said.to().isEmpty() ? known.to() : said.to());
    }

    /** What goes to a post comes from the Department, and the other way about. */
    private static Ends unsaid(Ends said) {
        return new Ends(
                said.to().isEmpty() ? "" : DEPARTMENT, said.from().isEmpty() ? "" : DEPARTMENT);
    }

    private Ends exchange(Part citing, boolean turned) {
        return of(citing)
                .map(
                        sent -> {
                            String from = post(sent.from(), sent.part().place());
                            String to = post(sent.to(), "");
                            return turned ? new Ends(to, from) : new Ends(from, to);
                        })
                .orElse(new Ends("", ""));
    }

    private String awayFromDepartment(SentTelegram sent) {
        return sent.from().isDepartment()
                ? post(sent.to(), "")
                : post(sent.from(), sent.part().place());
    }

    private String named(String place) {
        String name = plain(place);
        if (name.startsWith("department") || name.startsWith("dept")) {
            return DEPARTMENT;
        }
        String seat = plain(Office.of(place).seat());
        return city(seat.isEmpty() ? name : seat);
    }

    private String post(Office office, String dateline) {
        if (office.isDepartment()) {
            return DEPARTMENT;
        }
        if (office.isEveryone()) {
            return "";
        }
        String city = plain(dateline);
        if (!city.isEmpty() && !city.equals("washington")) {
            return city;
        }
        return office.seat().isEmpty() ? plain(office.title()) : city(plain(office.seat()));
    }

    /** The city that most telegrams of a seat were sent from; the name itself if none is known. */
    private String city(String seat) {
        return cities.getOrDefault(seat, Map.of()).entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(seat);
    }

    private static boolean fits(String wanted, String found) {
        return wanted.isEmpty() || found.isEmpty() || wanted.equals(found);
    }

    /** From where to where a document was sent. */
    Ends ends(SentTelegram sent) {
        return new Ends(post(sent.from(), sent.part().place()), post(sent.to(), ""));
    }

    /** A place as registers print it: the Department goes without saying. */
    String shown(String place) {
        return place.equals(DEPARTMENT) ? "" : written.getOrDefault(place, place);
    }

    private String plain(String name) {
        String key = normalized(name);
        written.putIfAbsent(key, name.strip());
        return key;
    }

    private static String normalized(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
