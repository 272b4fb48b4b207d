package org.embtel.build;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.embtel.diagnostic.Findings;
import org.embtel.source.SourceFile;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/** Transcriptions that were read before, as far as memory has room for them; others are reread. */
final class TreeCache {

    private final TranscriptionReader reader;
    private final Map<SourceFile, SoftReference<Transcription>> kept = new ConcurrentHashMap<>();

    TreeCache(TranscriptionReader reader) {
        this.reader = reader;
    }

    void keep(Transcription transcription) {
        kept.put(transcription.file(), new SoftReference<>(transcription));
    }

    Optional<Transcription> read(SourceFile file, Findings findings) {
        return Optional.ofNullable(kept.get(file))
                .map(SoftReference::get)
                .or(() -> reader.read(file, findings));
    }
}
