package org.embtel.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.reference.LegalCitation;
import org.embtel.reference.Reference;
import org.embtel.reference.SourceNote;
import org.embtel.reference.Telegram;

/**
 * Turns what was recognised into register entries: telegrams, treaties and laws, archives. Each is
 * named by what the citation says, and nothing is said of it that the text or a well-known series
 * title does not.
 */
final class CitedWorks {

    private final Telegrams telegrams;
    private final Registers registers;
    private final Set<String> encoded;

    /** Filled before pages are made, then only read, by several threads. */
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    CitedWorks(Telegrams telegrams, Registers registers, List<Definition> definitions) {
        this.telegrams = telegrams;
        this.registers = registers;
        this.encoded =
                definitions.stream()
                        .filter(one -> one.kind() == RegisterKind.TELEGRAMS)
                        .map(Definition::volume)
                        .collect(Collectors.toSet());
    }

    /** Lists a document under its own number, unless its volume encodes such a list itself. */
    void addSent(SentTelegram sent) {
        if (!sent.number().isEmpty() && !encoded.contains(sent.volume())) {
            printed(sent);
        }
    }

    /** Lists a citation; empty when it cites nothing that a register can name. */
    Optional<Entry> addCited(Recognised cited) {
        Optional<Entry> entry = entry(cited.mention().part(), cited.reference());
        entry.ifPresent(found -> registers.mention(found, cited.mention()));
        return entry;
    }

    /** The entry of what a reference in a part cites, once it is listed. */
    Optional<Entry> entry(Part citing, Reference reference) {
        if (reference instanceof LegalCitation law) {
            return Optional.of(law(law));
        }
        if (reference instanceof Telegram telegram && !telegram.number().isEmpty()) {
            return Optional.of(
                    telegrams
                            .find(citing, telegram)
                            .flatMap(telegrams::of)
                            .map(this::printed)
                            .orElseGet(() -> unprinted(citing, telegram)));
        }
        return Optional.empty();
    }

    /** What a part is as a telegram. */
    Optional<SentTelegram> telegram(Part part) {
        return telegrams.of(part);
    }

    /** Lists where a document comes from. */
    void addSource(Part part, SourceNote note) {
        String name =
                Stream.of(note.archive(), note.collection())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        if (!name.isEmpty()) {
            Entry entry = listed(RegisterKind.ARCHIVES, name, name, "", Optional.empty());
            String words = note.file().map(file -> file.number()).orElse("");
            registers.mention(
                    entry, new Mention(part, Anchor.of(part.page()), "", words, "", "", true));
        }
    }

    private Entry law(LegalCitation law) {
        String volume = law.volume().isEmpty() ? "" : ", volume " + law.volume();
        String part = law.part().isEmpty() ? "" : ", part " + law.part();
        String place = law.volume().isEmpty() ? ", " : ", page ";
        return listed(
                RegisterKind.TREATIES,
                law.compilation().abbreviation()
                        + " "
                        + law.volume()
                        + " "
                        + law.part()
                        + " "
                        + law.number(),
                law.shortForm(),
                law.compilation().title() + volume + part + place + law.number(),
                Optional.empty());
    }

    private Entry printed(SentTelegram sent) {
        String name = named(sent.series(), sent.number(), "Telegram", ends(sent));
        return listed(
                RegisterKind.TELEGRAMS,
                sent.part().page(),
                name,
                sent.part().date().map(DocumentDate::label).orElse(""),
                Optional.of(sent.part()));
    }

    private Telegrams.Ends ends(SentTelegram sent) {
        return telegrams.ends(sent);
    }

    private Entry unprinted(Part citing, Telegram cited) {
        Telegrams.Ends ends = telegrams.ends(citing, cited);
        String year = citing.date().map(date -> year(date.from())).orElse("");
        String name = named(cited.series(), cited.number(), medium(cited), ends);
        return listed(
                RegisterKind.TELEGRAMS,
                name + " " + year,
                name,
                year.isEmpty() ? "" : "cited in " + year,
                Optional.empty());
    }

    private static String medium(Telegram cited) {
        String name = cited.medium().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private String named(String series, String number, String medium, Telegrams.Ends ends) {
        if (!series.isEmpty() && series.length() > 1) {
            return series + " " + number;
        }
        String run = series.isEmpty() ? number : series + "–" + number;
        String from = telegrams.shown(ends.from());
        String to = telegrams.shown(ends.to());
        return medium
                + " "
                + run
                + (to.isEmpty() ? "" : " to " + to)
                + (from.isEmpty() ? "" : " from " + from);
    }

    private static String year(String date) {
        return date.length() >= 4 ? date.substring(0, 4) : "";
    }

    private Entry listed(
            RegisterKind kind,
            String key,
            String name,
            String description,
            Optional<Part> printed) {
        return entries.computeIfAbsent(
                kind + " " + key, unused -> registers.add(kind, name, description, printed));
    }
}
