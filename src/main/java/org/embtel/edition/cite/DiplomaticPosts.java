package org.embtel.edition.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.reference.Office;

/**
 * The places that telegrams go between, each under one name: "Embassy in Greece" is Athens, as the
 * datelines of its telegrams tell. A place is empty when it is not known.
 */
final class DiplomaticPosts {

    /** Not a place, but what all posts write to. */
    static final String DEPARTMENT = "department";

    private static final String AND = " and ";

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN = Pattern.compile(",? and (?:the )?|, (?:the )?");

    /** How often a seat's telegrams are dated from a city. */
    private final Map<String, Map<String, Integer>> cities = new HashMap<>();

    /** Names of places as they are written; read and extended by several threads. */
    private final Map<String, String> written = new ConcurrentHashMap<>();

    void learn(Office sender, String dateline) {
        String seat = plain(sender.seat());
        String city = plain(dateline);
        if (!seat.isEmpty() && !city.isEmpty()) {
            cities.computeIfAbsent(seat, key -> new HashMap<>()).merge(city, 1, Integer::sum);
        }
    }

    /** A place as running text names it: "Athens", "Embassy in Greece", "Dept". */
    String named(String place) {
        String name = plain(place);
        if (name.startsWith("department") || name.startsWith("dept")) {
            return DEPARTMENT;
        }
        String seat = plain(Office.of(place).seat());
        return city(seat.isEmpty() ? name : seat);
    }

    /** Where a sender or addressee is; joined by "and" when a telegram goes to several. */
    String of(Office office, String dateline) {
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
        return office.seat().isEmpty() ? plain(office.title()) : seated(office.seat());
    }

    private String seated(String seat) {
        String whole = plain(seat);
        return cities.containsKey(whole)
                ? city(whole)
                : Stream.of(BETWEEN.split(seat))
                        .map(one -> city(plain(one)))
                        .collect(Collectors.joining(AND));
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

    /** Whether a place can be another: if either is unknown, or one of them is among the other. */
    static boolean fit(String wanted, String found) {
        List<String> among = List.of(found.split(AND));
        return wanted.isEmpty()
                || found.isEmpty()
                || Stream.of(wanted.split(AND)).anyMatch(among::contains);
    }

    /** A place as registers print it: the Department goes without saying. */
    String shown(String place) {
        return place.equals(DEPARTMENT)
                ? ""
                : Stream.of(place.split(AND))
                        .map(one -> written.getOrDefault(one, one))
                        .collect(Collectors.joining(AND));
    }

    /** One spelling for comparing; of "Hague" and "The Hague" the longer is printed. */
    private String plain(String name) {
        String key =
                NO_LETTERS
                        .matcher(name.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip()
                        .replaceFirst("^the ", "");
        written.merge(key, name.strip(), DiplomaticPosts::fuller);
        return key;
    }

    private static String fuller(String known, String other) {
        return other.length() > known.length() ? other : known;
    }
}
