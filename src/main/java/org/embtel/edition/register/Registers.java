package org.embtel.edition.register;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.RegisterKind;
import org.embtel.tei.pointer.Pointer;

/** Joins the definitions of all volumes into registers, and gathers the mentions of each entry. */
public final class Registers {

    /** A register with more entries is cut into a page a letter. */
    private static final int ONE_PAGE = 600;

    private final Map<Key, Entry> entries = new HashMap<>();
    private final Map<Entry, List<Mention>> mentions = new IdentityHashMap<>();
    private final Set<String> added = new HashSet<>();
    private final Set<RegisterKind> cutByLetter = EnumSet.noneOf(RegisterKind.class);

    private Registers() {}

    /** Joins definitions; entries are looked up by the volume and id that define them. */
    public static Registers join(List<Definition> definitions) {
        var registers = new Registers();
        var kinds = new EnumMap<RegisterKind, List<Definition>>(RegisterKind.class);
        definitions.forEach(
                one -> kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        kinds.values().forEach(registers::joinKind);
        return registers;
    }

    /** The entry that an element of a volume defines. */
    public Optional<Entry> find(String volume, String id) {
        return Optional.ofNullable(entries.get(new Key(volume, id)));
    }

    /** Tells how many entries a register may be about to get, so that a long one is cut. */
    public void expect(RegisterKind kind, long entries) {
        if (entries > ONE_PAGE) {
            cutByLetter.add(kind);
        }
    }

    /** Adds an entry that no volume defines. Two of one name are distinguished by their ids. */
    public Entry add(DraftEntry draft) {
        String slug = Slugs.of(draft.name());
        for (int copy = 2; !added.add(draft.kind() + " " + slug); copy++) {
            slug = Slugs.of(draft.name()) + "-" + copy;
        }
        boolean byLetter = cutByLetter.contains(draft.kind()) && !draft.group().isEmpty();
        var entry =
                new Entry(
                        draft.kind(),
                        new Anchor(page(draft.kind(), Slugs.of(draft.group()), byLetter), slug),
                        draft.group(),
                        draft.order(),
                        draft.name(),
                        draft.description().isEmpty()
                                ? List.of()
                                : List.of(new Entry.Description(List.of(), draft.description())),
                        List.of(),
                        draft.printed(),
                        true);
        mentions.put(entry, new ArrayList<>());
        return entry;
    }

    /** Adds a passage to those that mention an entry; one that names it in two ways counts once. */
    public void mention(Entry entry, Mention mention) {
        List<Mention> found = mentions.get(entry);
        if (found.isEmpty() || found.get(found.size() - 1) != mention) {
            found.add(mention);
        }
    }

    /** The registers that have entries, each sorted by name. */
    public List<Register> all() {
        var rows = new EnumMap<RegisterKind, List<Register.Row>>(RegisterKind.class);
        mentions.forEach(
                (entry, found) ->
                        rows.computeIfAbsent(entry.kind(), kind -> new ArrayList<>())
                                .add(new Register.Row(entry, found)));
        return rows.entrySet().stream()
                .map(kind -> new Register(kind.getKey(), sorted(kind.getValue())))
                .toList();
    }

    private static List<Register.Row> sorted(List<Register.Row> rows) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        return rows.stream()
                .map(row -> Filed.of(row, collator))
                .sorted(Filed.ORDER)
                .map(Filed::row)
                .toList();
    }

    /** A row with its keys for sorting, which are made once: comparing texts takes longer. */
    private record Filed(CollationKey group, CollationKey order, Register.Row row) {

        private static final Comparator<Filed> ORDER =
                Comparator.comparing(Filed::group)
                        .thenComparing(Filed::order)
                        .thenComparing(filed -> filed.row().entry().anchor().id());

        static Filed of(Register.Row row, Collator collator) {
            return new Filed(
                    collator.getCollationKey(row.entry().group()),
                    collator.getCollationKey(row.entry().order()),
                    row);
        }
    }

    private void joinKind(List<Definition> definitions) {
        var groups = new LinkedHashMap<String, List<Definition>>();
        var slugs = new Slugs();
        for (Definition definition : definitions) {
            groups.computeIfAbsent(slugs.of(definition), slug -> new ArrayList<>()).add(definition);
        }
        boolean byLetter = groups.size() > ONE_PAGE;
        groups.forEach((slug, group) -> define(slug, group, byLetter));
    }

    private void define(String slug, List<Definition> group, boolean byLetter) {
        Definition first = group.get(0);
        var entry =
                new Entry(
                        first.kind(),
                        new Anchor(page(first.kind(), Slugs.of(first.name()), byLetter), slug),
                        "",
                        first.name(),
                        first.name(),
                        descriptions(group),
                        group.stream().flatMap(one -> one.links().stream()).distinct().toList(),
                        Optional.empty(),
                        false);
        group.forEach(one -> entries.putIfAbsent(new Key(one.volume(), one.id()), entry));
        mentions.put(entry, new ArrayList<>());
    }

    /** Each thing that is said once, with all the volumes that say it. */
    private static List<Entry.Description> descriptions(List<Definition> group) {
        var volumes = new LinkedHashMap<String, List<String>>();
        group.stream()
                .filter(one -> !one.description().isEmpty())
                .forEach(
                        one ->
                                volumes.computeIfAbsent(
                                                one.description(), text -> new ArrayList<>())
                                        .add(one.volume()));
        return volumes.entrySet().stream()
                .map(said -> new Entry.Description(said.getValue(), said.getKey()))
                .toList();
    }

    private static String page(RegisterKind kind, String slug, boolean byLetter) {
        char first = slug.charAt(0);
        String letter = first >= 'a' && first <= 'z' ? String.valueOf(first) : "other";
        return byLetter ? PagePaths.ofRegister(kind, letter) : kind.page();
    }

    /** Identifiers in the form in which they are compared. */
    private record Key(String volume, String id) {

        Key {
            volume = Pointer.normalised(volume);
            id = Pointer.normalised(id);
        }
    }
}
