package org.embtel.build.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Severity;

/** The pages last asked for, each with the state of the edition that it shows. */
final class RecentPages {

    /** More than anybody looks at between two corrections. */
    private static final int KEPT = 64;

    private final Map<String, Recent> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Recent> eldest) {
                    return size() > KEPT;
                }
            };

    /** Names the generation by its number, so as not to keep its whole edition. */
    private record Recent(long generation, SitePage page) {}

    synchronized Optional<SitePage> find(String path, Generation generation) {
        return Optional.ofNullable(pages.get(path))
                .filter(recent -> recent.generation() == generation.number())
                .map(Recent::page);
    }

    /**
     * Takes a page as just made, and gives it as it is to be shown: with errors, what was shown
     * before stays.
     */
    synchronized Optional<SitePage> add(
            String path, Generation generation, Optional<String> made, Findings findings) {
        List<Diagnostic> errors =
                findings.sorted().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .toList();
        if (made.isEmpty() && errors.isEmpty()) {
            pages.remove(path);
            return Optional.empty();
        }
        String content =
                errors.isEmpty() ? made.orElseThrow() : before(path).or(() -> made).orElse("");
        var page = new SitePage(path, content, errors);
        pages.put(path, new Recent(generation.number(), page));
        return Optional.of(page);
    }

    private Optional<String> before(String path) {
        return Optional.ofNullable(pages.get(path)).map(recent -> recent.page().content());
    }
}
