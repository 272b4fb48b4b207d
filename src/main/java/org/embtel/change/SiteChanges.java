package org.embtel.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.embtel.audit.PageWords;
import org.embtel.source.FileTree;

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
        Set<String> old = pages(before);
        Set<String> now = pages(after);
        var changes = new ArrayList<PageChange>();
        changes.addAll(kept(before, after, old, now));
        changes.addAll(comings(before, after, minus(old, now), minus(now, old)));
        return new SiteChanges(changes);
    }

    /** How many pages changed in that way. */
    public long count(Class<? extends PageChange> way) {
        return pages.stream().filter(way::isInstance).count();
    }

    private static Set<String> pages(Path site) throws IOException {
        return FileTree.below(site).stream()
                .map(file -> site.relativize(file).toString().replace('\\', '/'))
                .filter(path -> path.endsWith(".html"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        var rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static List<PageChange> kept(
            Path before, Path after, Set<String> old, Set<String> now) {
        return old.parallelStream()
                .filter(now::contains)
                .flatMap(path -> changed(before.resolve(path), after.resolve(path), path).stream())
                .toList();
    }

    private static Optional<PageChange> changed(Path before, Path after, String path) {
        String old = html(before);
        String now = html(after);
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
            Path before, Path after, Set<String> gone, Set<String> come) {
        var titles = new TreeMap<String, String>();
        var byWords = new HashMap<List<String>, String>();
        for (String path : gone) {
            PageWords page = read(before, path);
            titles.put(path, page.title());
            byWords.putIfAbsent(words(page), path);
        }
        var changes = new ArrayList<PageChange>();
        for (String path : come) {
            PageWords page = read(after, path);
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

    private static PageWords read(Path site, String path) {
        return PageWords.of(html(site.resolve(path)));
    }

    private static String html(Path page) {
        try {
            return new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
