package org.embtel.build;

import java.util.Optional;
import java.util.function.Function;
import org.embtel.audit.Audit;
import org.embtel.edition.model.Volume;
import org.embtel.page.FinishedPage;
import org.embtel.page.PageText;
import org.embtel.render.PageRenderer;
import org.embtel.render.Passages;
import org.embtel.render.RenderedPage;

/**
 * Makes pages and texts that the catalogue lists, each page audited as it is made.
 *
 * @param renderer what makes pages
 * @param passages what registers quote
 * @param trees gives a volume with its tree; nothing if it cannot be read any more
 * @param audit what reads the finished pages
 */
record FileMaker(
        PageRenderer renderer,
        Passages passages,
        Function<Volume, Optional<VolumePages>> trees,
        Audit audit) {

    /** A page; empty if its template fails, which is then a finding. */
    Optional<FinishedPage> page(SiteFile.Page page) {
        if (page instanceof SiteFile.VolumePage one) {
            return trees.apply(one.volume()).flatMap(volume -> page(one, volume));
        }
        Optional<FinishedPage> made =
                ((SiteFile.EditionPage) page)
                        .maker()
                        .apply(renderer, passages)
                        .map(RenderedPage::finished);
        made.ifPresent(audit::page);
        return made;
    }

    private Optional<FinishedPage> page(SiteFile.VolumePage page, VolumePages volume) {
        Optional<FinishedPage> made = page.maker().apply(volume).map(RenderedPage::finished);
        made.ifPresent(
                one ->
                        page.part()
                                .ifPresentOrElse(
                                        part -> audit.part(part, volume.index(), one),
                                        () -> audit.page(one)));
        return made;
    }

    /**
     * A text. Empty if its volume has nothing to say there, if its page cannot be made, or for
     * files that are no texts.
     */
    Optional<String> text(SiteFile file) {
        if (file instanceof SiteFile.Data data) {
            return Optional.of(data.maker().get());
        } else if (file instanceof SiteFile.VolumeData data) {
            return trees.apply(data.volume()).flatMap(data.maker());
        } else if (file instanceof SiteFile.Derived derived) {
            return page(derived.page()).flatMap(page -> text(derived, page.text(false)));
        }
        return Optional.empty();
    }

    /** A text that is made from a page which is finished. */
    Optional<String> text(SiteFile.Derived derived, PageText page) {
        return trees.apply(derived.page().volume())
                .map(volume -> derived.maker().apply(volume, page));
    }
}
