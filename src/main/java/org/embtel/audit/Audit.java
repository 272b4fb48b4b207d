package org.embtel.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.TreeIndex;
import org.embtel.page.FinishedPage;
import org.embtel.page.PageElements;
import org.jsoup.nodes.Element;

/**
 * The audit of a site: hand it every page as it is made, then ask it to finish. May be used by
 * several threads at once.
 *
 * <p>For each page: {@code audit.part(part, index, page)}, or {@code audit.page(page)} for one that
 * is no part's; for other files {@code audit.file(path)}; at the end {@code audit.finish()}, which
 * checks the links between pages.
 */
public final class Audit {

    private final Findings findings;
    private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();

    /** Places that other pages link to, with the first by name of these; each checked once. */
    private final Map<Wanted, String> wanted = new ConcurrentHashMap<>();

    /** Where the site will lie on its host, with a slash at the end; empty if that is not known. */
    private final String hostPath;

    /** An audit that reports to these findings, of a site that may lie anywhere. */
    public Audit(Findings findings) {
        this(findings, "");
    }

    /**
     * An audit that reports to these findings.
     *
     * @param hostPath where the site will lie on its host, with a slash at the end; empty if that
     *     is not known
     */
    public Audit(Findings findings, String hostPath) {
        this.findings = findings;
        this.hostPath = hostPath;
    }

    /** Checks the page of a part: its text against the transcription, its ids, its links. */
    public void part(Part part, TreeIndex index, FinishedPage page) {
        page(page);
        text(part, index, page);
    }

    /**
     * Checks the text of a part's chapter in a book against the transcription.
     *
     * @param chapter the chapter, by the path that it has in the book
     */
    public void chapter(Part part, TreeIndex index, FinishedPage chapter) {
        text(part, index, chapter);
    }

    /** Checks the markup of a page that only books have, before it becomes a chapter. */
    public void markup(FinishedPage page) {
        MarkupAudit.check(page, findings);
    }

    private void text(Part part, TreeIndex index, FinishedPage page) {
        new TextAudit(part.source(), page.path(), findings)
                .compare(SourceFlows.of(part, index), PageFlows.of(page.elements()));
    }

    /**
     * Checks the plain text of a document against its page.
     *
     * @param path the path of the file
     * @param text the document in it, without what stands before and after
     */
    public void plainText(Part part, FinishedPage page, String path, String text) {
        TextFileAudit.difference(PageSequence.of(page.elements()), text)
                .ifPresent(
                        what ->
                                findings.add(
                                        Code.TEXT_LOST,
                                        part.source(),
                                        path + " " + what,
                                        TextAudit.HINT));
    }

    /** Checks the markup, the ids and the links of any page. */
    public void page(FinishedPage page) {
        String path = page.path();
        markup(page);
        ids.put(path, ids(path, page.elements()));
        page.elements().addresses().forEach(address -> link(path, address));
    }

    /** Takes note that the site has a file that is no page: a style sheet, a transcription. */
    public void file(String path) {
        ids.put(path, Set.of());
    }

    /** Reports links that lead nowhere. To be called once all pages were handed over. */
    public void finish() {
        wanted.forEach(
                (target, from) -> {
                    Set<String> there = ids.get(target.page());
                    if (there == null || !(target.id().isEmpty() || there.contains(target.id()))) {
                        dead(from, target.toString());
                    }
                });
    }

    /** A place of the site that a link leads to; without an id, the page or file itself. */
    private record Wanted(String page, String id) {

        @Override
        public String toString() {
            return id.isEmpty() ? page : page + "#" + id;
        }
    }

    private Set<String> ids(String path, PageElements page) {
        var found = new HashSet<String>();
        for (Element element : page.withId()) {
            if (!found.add(element.id())) {
                findings.add(
                        Code.REPEATED_HTML_ID,
                        Place.of(path),
                        "the id \"" + element.id() + "\" stands on two elements of this page",
                        "look at the templates that this edition overrides");
            }
        }
        return found;
    }

    private void link(String path, String href) {
        int colon = href.indexOf(':');
        int hash = href.indexOf('#');
        boolean hasScheme =
                colon > 0 && href.substring(0, colon).chars().allMatch(Audit::isSchemeCharacter);
        if (hasScheme && (hash < 0 || colon < hash)) {
            return; // That it leads to what is safe is seen with the markup.
        }
        if (href.startsWith("/")) {
            fromHost(path, href);
        } else {
            inside(path, href);
        }
    }

    private static boolean isSchemeCharacter(int c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    /**
     * The page for addresses that are not there is shown at any depth, and names its style as it
     * lies on the host. Links of other pages would lead nowhere in a copy of the site.
     */
    private void fromHost(String path, String href) {
        if (path.equals(PagePaths.NOT_FOUND)
                && !hostPath.isEmpty()
                && !href.startsWith("//")
                && href.startsWith(hostPath)) {
            inside(path, href.substring(hostPath.length()));
        } else {
            dead(path, href);
        }
    }

    private void inside(String path, String href) {
        try {
            int hash = href.indexOf('#');
            String file = decoded(hash < 0 ? href : href.substring(0, hash));
            String id = hash < 0 ? "" : decoded(href.substring(hash + 1));
            if (!file.isEmpty()) {
                wanted.merge(new Wanted(resolved(path, file), id), path, Audit::firstByName);
            } else if (!ids.get(path).contains(id)) {
                dead(path, href);
            }
        } catch (IllegalArgumentException noAddress) {
            dead(path, href);
        }
    }

    /** Not the first that was made: which that is, threads decide. */
    private static String firstByName(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String resolved(String path, String file) {
        Path folder = Path.of("/" + path).getParent();
        return folder.resolve(file).normalize().toString().substring(1);
    }

    private static String decoded(String href) {
        return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void dead(String from, String target) {
        findings.add(
                Code.DEAD_LINK,
                Place.of(from),
                "a link leads to \"" + target + "\", which is not on the site",
                "correct the pointer, or the template that makes the link");
    }
}
