package org.embtel.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers what was recognised in each text, for a volume that is read again after every small
 * correction. It keeps the texts of the last reading only. For one thread at a time.
 */
public final class RecogniserMemory implements Recogniser {

    private Map<String, List<Mention>> before = Map.of();
    private Map<String, List<Mention>> now = new HashMap<>();

    /** Begins another reading: what the last one did not ask for is forgotten. */
    public void beginReading() {
        before = now;
        now = new HashMap<>();
    }

    @Override
    public List<Mention> in(String text) {
        List<Mention> known = before.get(text);
        List<Mention> found = known == null ? References.in(text) : known;
        now.put(text, found);
        return found;
    }
}
