package org.embtel.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.embtel.audit.PageWords;

/**
 * What changed from one site to another.
 *
 * <p>{@code SiteChanges.between(Path.of("old"), Path.of("new")).pages()}
 *
 * @param pages the pages that changed, by their paths
 */
public record SiteChanges(List<PageChange> pages) {

    /** Sorts the list, and copies it. */
    public SiteChanges {
        pages = pages.stream().sorted(Comparator.comparing(PageChange::path)).toList();
    }

    /**
     * Compares the pages of two folders.
     *
     * @throws IOException if a page cannot be read
     */
    public static SiteChanges between(Path before, Path after) throws IOException {
        PublishedPages old = PublishedPages.in(before);
        PublishedPages now = PublishedPages.in(after);
        Set<String> then = old.withWords();
        Set<String> since = now.withWords();
        var changes = new ArrayList<PageChange>();
        changes.addAll(kept(old, now, then, since));
        changes.addAll(comings(old, now, minus(then, since), minus(since, then)));
        return new SiteChanges(changes);
    }

    /** How many changes are of a kind. */
    public long count(Class<? extends PageChange> kind) {
        return pages.stream().filter(kind::isInstance).count();
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        var rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static List<PageChange> kept(
            PublishedPages before, PublishedPages after, Set<String> old, Set<String> now) {
        return old.parallelStream()
                .filter(now::contains)
                .flatMap(path -> changed(before.html(path), after.html(path), path).stream())
                .toList();
    }

    private static Optional<PageChange> changed(String old, String now, String path) {
        if (MainPart.of(old).equals(MainPart.of(now))) {
            return Optional.empty();
        }
        PageWords page = PageWords.of(now);
        List<PassageChange> passages =
                Passages.compare(PageWords.of(old).passages(), page.passages());
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageChange.Changed(path, page.title(), passages));
    }

    /** A page that went and one that came with the same words is one that moved. */
    private static List<PageChange> comings(
            PublishedPages before, PublishedPages after, Set<String> gone, Set<String> come) {
        var titles = new TreeMap<String, String>();
        var byWords = new HashMap<List<String>, String>();
        for (String path : gone) {
            PageWords page = PageWords.of(before.html(path));
            titles.put(path, page.title());
            byWords.putIfAbsent(words(page), path);
        }
        var changes = new ArrayList<PageChange>();
        for (String path : come) {
            PageWords page = PageWords.of(after.html(path));
            String from = page.passages().isEmpty() ? null : byWords.remove(words(page));
            if (from == null) {
                changes.add(new PageChange.Added(path, page.title()));
            } else {
                titles.remove(from);
                changes.add(new PageChange.Moved(path, page.title(), from));
            }
        }
        titles.forEach((path, title) -> changes.add(new PageChange.Removed(path, title)));
        return changes;
    }

    private static List<String> words(PageWords page) {
        return page.passages().stream().map(PageWords.Passage::text).toList();
    }
}
