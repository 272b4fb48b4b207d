package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What holds for each page of real editions, read as a browser would read it. */
class PagesTest {

    private static final int FIRST_ERRORS = 3;

    @OnCorpora
    void areParsedWithoutAnError(Corpus corpus) {
        for (Path page : corpus.pages()) {
            Parser parser = Parser.htmlParser().setTrackErrors(FIRST_ERRORS);
            parser.parseInput(Corpus.read(page), "");
            assertThat(parser.getErrors()).as(page.toString()).isEmpty();
        }
    }

    @OnCommitted
    void ofTheCommittedVolumesAreParsedWithoutAnError(Corpus committed) {
        areParsedWithoutAnError(committed);
    }

    @OnCorpora
    void giveEachIdOnce(Corpus corpus) {
        for (Path page : corpus.pages()) {
            List<String> ids = Corpus.parse(page).select("[id]").eachAttr("id");
            assertThat(ids).as(page.toString()).doesNotHaveDuplicates();
        }
    }

    @OnCommitted
    void ofTheCommittedVolumesGiveEachIdOnce(Corpus committed) {
        giveEachIdOnce(committed);
    }

    @OnCorpora
    void linkOnlyToWhatIsThere(Corpus corpus) {
        var ids = new HashMap<Path, Set<String>>();
        var wanted = new HashMap<String, Path>();
        for (Path path : corpus.pages()) {
            Document page = Corpus.parse(path);
            ids.put(path.normalize(), Set.copyOf(page.select("[id]").eachAttr("id")));
            page.select("a[href], link[href]").forEach(link -> want(path, link, wanted));
            page.select("[src]").forEach(image -> want(path, image, wanted));
        }
        assertThat(missing(wanted, ids)).isEmpty();
    }

    @OnCommitted
    void ofTheCommittedVolumesLinkOnlyToWhatIsThere(Corpus committed) {
        linkOnlyToWhatIsThere(committed);
    }

    private static void want(Path page, Element link, Map<String, Path> wanted) {
        String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!href.matches("(https?|mailto):.*")) {
            String[] parts = (href + " ").split("#", 2);
            String file = decoded(parts[0]);
            Path target = file.isEmpty() ? page : page.resolveSibling(file);
            String id = parts.length > 1 ? decoded(parts[1]) : "";
            wanted.put(target.normalize() + "#" + id, page);
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Set<String> missing(Map<String, Path> wanted, Map<Path, Set<String>> ids) {
        var missing = new TreeSet<String>();
        wanted.forEach(
                (target, from) -> {
                    String[] parts = target.split("#", 2);
                    Path file = Path.of(parts[0]);
                    Set<String> there = ids.getOrDefault(file, new HashSet<>());
                    if (!Files.exists(file) || !(parts[1].isEmpty() || there.contains(parts[1]))) {
                        missing.add(from + " -> " + target);
                    }
                });
        return missing;
    }
}
