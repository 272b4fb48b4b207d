package org.embtel.edition.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.Part;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;

/**
 * An index of the elements of one tree: the part that each begins, the id that it gets on its page,
 * what each note is. Keyed by the position of elements in the tree, so it is of use only as long as
 * the tree is.
 */
public final class TreeIndex {

    private final Map<Integer, String> ids;
    private final Map<Integer, Note> notes;
    private final Map<Integer, Part> starts;
    private final Set<Integer> moved;
    private final Set<Integer> disbelieved;
    private final Map<String, Content> contents;
    private final Images images;
    private final TextStructure structure;

    /**
     * An index of what the walk of a tree found; its keys are the ordinals of elements.
     *
     * @param ids the id that each element has on its page
     * @param notes what each note is
     * @param starts the part that each element begins
     * @param moved the page breaks that were moved to the part that follows
     * @param disbelieved the references of indexes that do not lead to what is listed
     * @param contents what each page holds, by its path
     * @param images the images that the transcription names
     * @param structure which elements are set as blocks
     */
    public TreeIndex(
            Map<Integer, String> ids,
            Map<Integer, Note> notes,
            Map<Integer, Part> starts,
            Set<Integer> moved,
            Set<Integer> disbelieved,
            Map<String, Content> contents,
            Images images,
            TextStructure structure) {
        this.ids = Map.copyOf(ids);
        this.notes = Map.copyOf(notes);
        this.starts = Map.copyOf(starts);
        this.moved = Set.copyOf(moved);
        this.disbelieved = Set.copyOf(disbelieved);
        this.contents = Map.copyOf(contents);
        this.images = images;
        this.structure = structure;
    }

    /** The id of an element on its page; empty when it needs none. */
    public String idOf(TeiElement element) {
        return ids.getOrDefault(element.ordinal(), "");
    }

    /** Which elements are blocks, and which white space is text. */
    public TextStructure structure() {
        return structure;
    }

    /**
     * Whether an element stands beside the text, where TEI has its header, its data and its images,
     * and is read elsewhere. An element of that name within the text is text.
     */
    public static boolean isOutside(TeiElement element) {
        return element.is(Trait.OUTSIDE)
                && element.parent().map(up -> up.is("TEI") || up.is("teiCorpus")).orElse(true);
    }

    /** What a {@code note} element is; empty for every other element. */
    public Optional<Note> noteOf(TeiElement element) {
        return Optional.ofNullable(notes.get(element.ordinal()));
    }

    /** The part that begins with this element. */
    public Optional<Part> partStartingAt(TeiElement element) {
        return Optional.ofNullable(starts.get(element.ordinal()));
    }

    /** Whether a page break stands before a part and is shown at the head of that part's page. */
    public boolean isMoved(TeiElement element) {
        return moved.contains(element.ordinal());
    }

    /** Whether a pointer is known to lead to the wrong place, although it leads somewhere. */
    public boolean isDisbelieved(TeiElement element) {
        return disbelieved.contains(element.ordinal());
    }

    /** The elements that make the page of a part. */
    public Content contentOf(Part part) {
        return contents.get(part.page());
    }

    /** The page breaks that the page of a part shows, in their order. */
    public Stream<TeiElement> pageBreaksOf(Part part) {
        Content content = contentOf(part);
        return Stream.concat(content.leading().stream(), pageBreaksIn(content.element()));
    }

    private Stream<TeiElement> pageBreaksIn(TeiElement parent) {
        return parent.elements().stream().flatMap(this::pageBreaksFrom);
    }

    private Stream<TeiElement> pageBreaksFrom(TeiElement child) {
        if (child.is(Trait.PAGE)) {
            return isMoved(child) ? Stream.empty() : Stream.of(child);
        }
        return partStartingAt(child).isPresent() || isOutside(child)
                ? Stream.empty()
                : pageBreaksIn(child);
    }

    /** The images that the transcription names. */
    public Images images() {
        return images;
    }

    /**
     * The elements that make a page.
     *
     * @param leading the page breaks just before the part
     * @param element the part's own element
     * @param named the ids of elements that pointers may lead to
     * @param ids the ids of all elements that have one on the page, in their order
     */
    public record Content(
            List<TeiElement> leading, TeiElement element, Set<String> named, List<String> ids) {
        /** Copies the lists and the set. */
        public Content {
            leading = List.copyOf(leading);
            named = Collections.unmodifiableSet(new LinkedHashSet<>(named));
            ids = List.copyOf(ids);
        }
    }
}
