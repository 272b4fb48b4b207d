package org.embtel.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.embtel.source.FileTree;

/** The pages in the folder of a site. */
final class PublishedPages {

    private static final Pattern KIND = Pattern.compile("<body class=\"page-([a-z-]+)");

    /** Lists are made of what there is to list, and come and go with it. */
    private static final Set<String> LISTS = Set.of("register", "entry", "chronology", "not-found");

    private static final String MOVED = "moved";

    private final Path site;
    private final Set<String> all;

    private PublishedPages(Path site, Set<String> all) {
        this.site = site;
        this.all = all;
    }

    /** Those in a folder, which need not be there. */
    static PublishedPages in(Path site) throws IOException {
        return new PublishedPages(
                site,
                Files.exists(site)
                        ? FileTree.below(site).stream()
                                .map(file -> site.relativize(file).toString().replace('\\', '/'))
                                .filter(path -> path.endsWith(".html"))
                                .collect(Collectors.toCollection(TreeSet::new))
                        : Set.of());
    }

    /** The paths of those with words of their own: not of those that lead to another page. */
    Set<String> withWords() {
        return all.stream()
                .filter(path -> !kind(path).equals(MOVED))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The paths that are no longer there in a newer site, in order. */
    List<String> goneFrom(PublishedPages newer) {
        return all.stream().filter(path -> !newer.all.contains(path)).toList();
    }

    /** Whether a page is one that readers cite or link to. */
    boolean isCited(String path) {
        return !LISTS.contains(kind(path));
    }

    String html(String path) {
        try {
            return new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String kind(String path) {
        Matcher kind = KIND.matcher(html(path));
        return kind.find() ? kind.group(1) : "";
    }
}
