package org.embtel.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.sf.saxon.om.NamePool;
import org.embtel.tei.ElementKind;
import org.embtel.tei.Vocabulary;

/**
 * The vocabularies of files: TEI's own, but for what the headers say of elements, first that of the
 * edition, {@code edition.xml} beside or above the file, then the file's own. May be used by
 * several threads.
 */
final class EditionNames {

    private static final String EDITION = "edition.xml";

    private final NamePool pool;
    private final TeiNames p5;

    /** The names of each vocabulary, by how it differs from TEI's. */
    private final Map<Map<String, ElementKind>, TeiNames> byDifference = new ConcurrentHashMap<>();

    /** What the headers of editions say, also of those that are not there. */
    private final Map<Path, Map<String, ElementKind>> shared = new ConcurrentHashMap<>();

    private final Function<Path, Optional<TeiElement>> reading;

    /**
     * Vocabularies of files.
     *
     * @param reading reads a file with TEI's vocabulary, if it can be read
     */
    EditionNames(NamePool pool, Function<Path, Optional<TeiElement>> reading) {
        this.pool = pool;
        this.p5 = new TeiNames(pool, Vocabulary.p5());
        this.reading = reading;
    }

    TeiNames p5() {
        return p5;
    }

    /**
     * The names of a file.
     *
     * @param root its root, read with TEI's vocabulary
     */
    TeiNames of(SourceFile file, TeiElement root) {
        var kinds = new HashMap<>(shared(file));
        kinds.putAll(DeclaredKinds.in(root));
        return kinds.isEmpty()
                ? p5
                : byDifference.computeIfAbsent(
                        Map.copyOf(kinds), own -> new TeiNames(pool, Vocabulary.p5().with(own)));
    }

    private Map<String, ElementKind> shared(SourceFile file) {
        Path folder = file.path().toAbsolutePath().normalize().getParent();
        for (int up = depth(file); up >= 0 && folder != null; up--) {
            Map<String, ElementKind> declared =
                    shared.computeIfAbsent(folder.resolve(EDITION), this::declared);
            if (!declared.isEmpty()) {
                return declared;
            }
            folder = folder.getParent();
        }
        return Map.of();
    }

    /** In how many folders of the edition a file lies. */
    private static int depth(SourceFile file) {
        return (int) file.name().chars().filter(c -> c == '/').count();
    }

    private Map<String, ElementKind> declared(Path edition) {
        return Files.isRegularFile(edition)
                ? reading.apply(edition).map(DeclaredKinds::in).orElse(Map.of())
                : Map.of();
    }

    /** Reads headers of editions again. Gives whether any of them says other things now. */
    boolean refresh(Collection<Path> changed) {
        boolean differs = false;
        for (Path path : changed) {
            Path edition = path.toAbsolutePath().normalize();
            Map<String, ElementKind> before = shared.remove(edition);
            if (before != null) {
                differs |= !shared.computeIfAbsent(edition, this::declared).equals(before);
            }
        }
        return differs;
    }
}
