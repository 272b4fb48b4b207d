package org.embtel.render;

import java.util.List;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Part;

/**
 * What a template knows of the page it makes.
 *
 * @param path its path from the site's root
 * @param title its title, without that of the site
 * @param kind the kind of page, the name of its template
 * @param baseUrl where the site is published; empty when that is not known
 * @param imageHosts the hosts of which it can show images, as a policy names them: {@code
 *     https://images.example.org}
 */
public record Page(
        String path, String title, String kind, String baseUrl, List<String> imageHosts) {

    /** Copies the list. */
    public Page {
        imageHosts = List.copyOf(imageHosts);
    }

    /** A page that shows no images but those of the site. */
    Page(String path, String title, String kind, String baseUrl) {
        this(path, title, kind, baseUrl, List.of());
    }

    /** The same page, which can show these images. */
    Page showing(List<Link> images) {
        List<String> hosts =
                images.stream().flatMap(image -> image.origin().stream()).distinct().toList();
        return new Page(path, title, kind, baseUrl, hosts);
    }

    /** The relative path to the site's root: empty, or {@code ../}. */
    public String root() {
        return new Hrefs(path).root();
    }

    /** The page's permanent address; empty when it is not known. */
    public String canonical() {
        return baseUrl.isEmpty() ? "" : baseUrl + Hrefs.encodedPath(path);
    }

    /** A link from here to a place of the edition. */
    public String href(Anchor anchor) {
        return new Hrefs(path).to(anchor);
    }

    /** A link from here to a part's page. */
    public String href(Part part) {
        return href(Anchor.of(part.page()));
    }

    /** A link from here to a register's entry. */
    public String href(Entry entry) {
        return href(entry.anchor());
    }

    /** A link from here to a page, by its path from the root. */
    public String hrefOf(String page) {
        return href(Anchor.of(page));
    }
}
