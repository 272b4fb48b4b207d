package org.embtel.render;

import java.util.Optional;
import org.embtel.edition.Edition;
import org.embtel.site.PageKind;
import org.embtel.source.TeiElement;

/**
 * What all pages of an edition are made with.
 *
 * @param edition the edition
 * @param site what every page knows of the site
 * @param rendering what runs the templates
 * @param volumes the volumes of a series, for lists that name one beside what stands in it
 */
record PageContext(Edition edition, Site site, Rendering rendering, Volumes volumes) {

    /** What a page knows of itself. */
    Page page(String path, String title, PageKind kind) {
        return page(path, title, kind.key());
    }

    /** The same for a page that only books have. */
    Page page(String path, String title, String kind) {
        return new Page(path, title, kind, site.baseUrl());
    }

    /**
     * A page made with the template of its kind; empty when that failed, which is then a finding.
     */
    Optional<RenderedPage> made(PageModel model) {
        return rendering.page(model);
    }

    /** A page made with the template of that name. */
    Optional<RenderedPage> made(String template, PageModel model) {
        return rendering.page(template, model);
    }

    /** An element as templates see it. */
    ElementNode node(TeiElement element, PageTree tree) {
        return new ElementNode(element, tree, rendering.templates().wrapper());
    }
}
