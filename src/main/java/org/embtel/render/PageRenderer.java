package org.embtel.render;

import java.nio.file.Path;
import java.util.Set;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;

/**
 * Makes the pages of an edition, one at a time. May be used by several threads at once.
 *
 * <p>The threads that call it need a stack for deeply nested text: {@link Workers} have it.
 */
public final class PageRenderer {

    private final PageContext context;
    private final ReadingOrder order;

    /**
     * A renderer for an edition.
     *
     * @param templates the edition's own folder of templates, which need not be there
     * @param findings gets a finding when a template fails
     */
    public PageRenderer(Edition edition, Site site, Path templates, Findings findings) {
        this(edition, site, new Rendering(new Templates(templates), findings));
    }

    private PageRenderer(Edition edition, Site site, Rendering rendering) {
        this(
                new PageContext(edition, site, rendering, Volumes.of(edition)),
                ReadingOrder.of(edition));
    }

    private PageRenderer(PageContext context, ReadingOrder order) {
        this.context = context;
        this.order = order;
    }

    /** A renderer for another state of the edition, with the templates that this one has read. */
    public PageRenderer renew(Edition edition, Site site) {
        return new PageRenderer(edition, site, context.rendering());
    }

    /** The same renderer, with another collector for findings when a template fails. */
    public PageRenderer reportingTo(Findings findings) {
        var rendering = new Rendering(context.rendering().templates(), findings);
        return new PageRenderer(
                new PageContext(context.edition(), context.site(), rendering, context.volumes()),
                order);
    }

    /** The names of the elements that have a macro, and of macros that are no elements. */
    public Set<String> macros() {
        return context.rendering().macros();
    }

    /** The pages of texts. */
    public TextPages texts() {
        return new TextPages(context, order);
    }

    /** The pages that list volumes, printed pages and documents. */
    public ListPages lists() {
        return new ListPages(context);
    }

    /** The pages of registers. */
    public RegisterPages registers() {
        return new RegisterPages(context);
    }

    /** The pages that show what a header says. */
    public HeaderPages headers() {
        return new HeaderPages(context);
    }

    /** The pages of the site itself. */
    public SitePages site() {
        return new SitePages(context);
    }
}
