package org.embtel.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.Mention;
import org.embtel.edition.register.Register;
import org.embtel.edition.register.Slugs;
import org.embtel.edition.time.Chronology;
import org.embtel.tei.date.TeiDate;

/** Gathers all that readers may ask an edition for by number, date or name. */
public final class Destinations {

    private static final Comparator<Destination> ORDER =
            Comparator.comparing(Destination::key)
                    .thenComparing(Destination::name)
                    .thenComparing(destination -> destination.place().page())
                    .thenComparing(destination -> destination.place().id());

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern PAGE_LABEL = Pattern.compile("[\\[\\]\\s.]");

    private final Edition edition;
    private final List<Destination> all = new ArrayList<>();

    private Destinations(Edition edition) {
        this.edition = edition;
    }

    /** All of an edition, by key. */
    public static List<Destination> of(Edition edition) {
        var destinations = new Destinations(edition);
        edition.volumes().forEach(destinations::volume);
        edition.chronology().years().forEach(destinations::year);
        edition.registers().forEach(destinations::register);
        return destinations.all.stream().sorted(ORDER).distinct().toList();
    }

    private void volume(Volume volume) {
        if (volume.text().kind() == PartKind.VOLUME) {
            words(volume.key() + " " + volume.shortTitle())
                    .forEach(
                            word ->
                                    add(
                                            "n:" + word,
                                            volume.shortTitle(),
                                            "Volume " + volume.key(),
                                            volume.text().page()));
        }
        volume.documents().forEach(part -> document(volume, part));
        volume.text().all().forEach(part -> pages(volume, part));
    }

    private void document(Volume volume, Part part) {
        String about = within(volume);
        if (!part.number().isEmpty()) {
            add("d:" + squeezed(part.number()), part.label(), about, part.page());
        }
        part.time()
                .ifPresent(
                        time ->
                                add(
                                        "y:" + time.from().iso(),
                                        part.label(),
                                        dated(part.date().orElseThrow(), about),
                                        part.page()));
    }

    private void pages(Volume volume, Part part) {
        for (PageBreak one : part.pages().breaks()) {
            if (!one.label().isEmpty()) {
                all.add(
                        new Destination(
                                "p:" + squeezed(PAGE_LABEL.matcher(one.label()).replaceAll("")),
                                "Page " + one.label(),
                                joined(part.label(), within(volume)),
                                new Anchor(part.page(), one.id())));
            }
        }
    }

    private void year(Chronology.Period first) {
        if (!first.dated().isEmpty() && !first.year().isEmpty()) {
            add("y:" + first.year(), first.yearTitle(), "Documents by date", first.page());
        }
    }

    private void register(Register register) {
        register.entries().forEach(this::entry);
    }

    private void entry(Register.Row row) {
        Entry entry = row.entry();
        String about = about(row);
        Anchor place = entry.printed().map(part -> whole(part.page())).orElse(entry.anchor());
        keys(row).forEach(key -> all.add(new Destination(key, entry.name(), about, place)));
    }

    private static Stream<String> keys(Register.Row row) {
        String name = row.entry().name();
        return switch (row.entry().kind()) {
            case TELEGRAMS ->
                    DIGITS.matcher(name).results().limit(1).map(one -> "t:" + one.group());
            case TREATIES -> Stream.concat(citations(row), named(name));
            default -> named(name);
        };
    }

    private static Stream<String> named(String name) {
        return words(name).stream().map(word -> "n:" + word);
    }

    /** The ways in which documents cite a treaty by where it is printed. */
    private static Stream<String> citations(Register.Row row) {
        return Stream.concat(
                        Stream.of(row.entry().name()), row.mentions().stream().map(Mention::words))
                .filter(words -> DIGITS.matcher(words).find())
                .map(words -> "l:" + squeezed(words))
                .distinct();
    }

    private static String about(Register.Row row) {
        Entry entry = row.entry();
        String where =
                entry.printed()
                        .map(part -> "printed here: " + part.label())
                        .orElseGet(() -> count(row.documents(), "document"));
        return joined(entry.kind().title(), where);
    }

    /** The volume that a place is in, where that tells anything. */
    private String within(Volume volume) {
        return edition.volumes().size() > 1 && volume.text().kind() == PartKind.VOLUME
                ? volume.shortTitle()
                : "";
    }

    private String dated(TeiDate date, String about) {
        String label = edition.dates().label(date);
        return joined((date.isUncertain() ? "date uncertain: " : "") + label, about);
    }

    private static String joined(String one, String other) {
        return other.isEmpty() ? one : one + " · " + other;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void add(String key, String name, String about, String page) {
        all.add(new Destination(key, name, about, whole(page)));
    }

    private static Anchor whole(String page) {
        return new Anchor(page, "");
    }

    /** The words of a name, as readers may type them: small letters without accents. */
    private static Set<String> words(String name) {
        return new LinkedHashSet<>(List.of(Slugs.of(name).split("-")));
    }

    private static String squeezed(String name) {
        return Slugs.of(name).replace("-", "");
    }
}
