package org.embtel.edition.cite;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.register.DraftEntry;
import org.embtel.edition.register.Mention;
import org.embtel.edition.register.Registers;

/**
 * The register entries made of what was recognised: each once. Filled before pages are made, then
 * only read, by several threads.
 */
final class RecognisedEntries {

    private final Registers registers;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    RecognisedEntries(Registers registers) {
        this.registers = registers;
    }

    Entry of(DraftEntry draft) {
        return entries.computeIfAbsent(
                place(draft.kind(), draft.key()), unused -> registers.add(draft));
    }

    Optional<Entry> find(RegisterKind kind, String key) {
        return Optional.ofNullable(entries.get(place(kind, key)));
    }

    private static String place(RegisterKind kind, String key) {
        return kind + " " + key;
    }

    void mention(Entry entry, Mention mention) {
        registers.mention(entry, mention);
    }
}
