package org.embtel.build;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.embtel.build.books.BookPlan;
import org.embtel.diagnostic.Place;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.page.PageText;
import org.embtel.render.PageRenderer;
import org.embtel.render.Passages;
import org.embtel.render.RenderedPage;
import org.embtel.site.PageKind;
import org.embtel.source.SourceFile;

/** A file of a site: where it is, what it is of, and how it is made. */
sealed interface SiteFile {

    /** Its path from the site's root. */
    String path();

    /** The files that are made from this one when it is finished. */
    default Stream<Derived> derived() {
        return Stream.empty();
    }

    /** An HTML page. */
    sealed interface Page extends SiteFile {

        /** What kind of page it is; that also says whether it is listed. */
        PageKind kind();

        /** Where the transcription asks for it; no place for the site's own pages. */
        Place place();
    }

    /**
     * A page that is made from the model of the edition.
     *
     * @param maker is given the passages that registers quote; gives nothing if the template fails
     */
    record EditionPage(
            String path,
            PageKind kind,
            Place place,
            BiFunction<PageRenderer, Passages, Optional<RenderedPage>> maker)
            implements Page {}

    /**
     * A page that is made from the tree of a volume.
     *
     * @param part the part whose page it is; empty if it is about the volume
     * @param maker gives nothing if the template fails
     * @param forms other forms of the page
     */
    record VolumePage(
            String path,
            PageKind kind,
            Volume volume,
            Optional<Part> part,
            Function<VolumePages, Optional<RenderedPage>> maker,
            List<Form> forms)
            implements Page {

        /** Copies the list. */
        public VolumePage {
            forms = List.copyOf(forms);
        }

        @Override
        public Place place() {
            return part.map(Part::source).orElseGet(() -> Place.of(""));
        }

        @Override
        public Stream<Derived> derived() {
            return forms.stream().map(form -> new Derived(form.path(), this, form.maker()));
        }
    }

    /**
     * Another form of a page.
     *
     * @param path its path from the site's root
     * @param maker is given what the finished page says
     */
    record Form(String path, BiFunction<VolumePages, PageText, String> maker) {}

    /**
     * A text that is made from a finished page.
     *
     * @param page the page
     */
    record Derived(String path, VolumePage page, BiFunction<VolumePages, PageText, String> maker)
            implements SiteFile {}

    /** A text for programs that is made from the model of the edition. */
    record Data(String path, Supplier<String> maker) implements SiteFile {}

    /**
     * A text for programs that is made from the tree of a volume.
     *
     * @param maker gives nothing if the volume has nothing to say there
     */
    record VolumeData(String path, Volume volume, Function<VolumePages, Optional<String>> maker)
            implements SiteFile {}

    /** A copy of a volume's file. */
    record Transcription(String path, Volume volume) implements SiteFile {}

    /** A copy of an image file of the edition that a page shows. */
    record Image(String path, SourceFile source) implements SiteFile {}

    /** A book, which is made from the volumes that are in it. */
    record BookFile(String path, BookPlan book) implements SiteFile {}

    /** An archive, which is made when all other files are there. */
    record ArchiveFile(String path, ArchiveScope scope) implements SiteFile {}
}
