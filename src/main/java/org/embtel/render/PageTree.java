package org.embtel.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.diagnostic.Place;
import org.embtel.edition.Edition;
import org.embtel.edition.cite.RecognisedLink;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.edition.text.LinkPointers;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.ElementPlaces;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/** What templates may ask about the elements of one page. */
final class PageTree {

    private final Edition edition;
    private final Volume volume;
    private final Part part;
    private final TreeIndex index;
    private final Hrefs hrefs;

    /** Whether the page is the part's own, and not one about it. */
    private final boolean isThePart;

    private final Map<TeiElement, List<RecognisedLink>> recognised = new HashMap<>();

    /** The ids of all marks that lead to a note, by the link to it; made when first asked for. */
    private final Map<String, List<String>> marks = new HashMap<>();

    /**
     * A page's view of a tree.
     *
     * @param part the part whose page it is; for the page about a volume, the volume's text
     * @param page the path of the page
     */
    PageTree(Edition edition, Volume volume, Part part, TreeIndex index, String page) {
        this.edition = edition;
        this.volume = volume;
        this.part = part;
        this.index = index;
        this.hrefs = new Hrefs(page);
        this.isThePart = page.equals(part.page());
        if (isThePart) {
            edition.recognisedIn(part, index)
                    .forEach(
                            link ->
                                    recognised
                                            .computeIfAbsent(
                                                    link.parent(), key -> new ArrayList<>())
                                            .add(link));
        }
    }

    TreeIndex index() {
        return index;
    }

    /** Where an element begins; the file is read anew for it. */
    Place place(TeiElement element) {
        return ElementPlaces.of(volume.file(), element);
    }

    /** Whether a child is shown on this page, and not on that of another part. */
    boolean shows(TeiElement child) {
        return index.partStartingAt(child).isEmpty()
                && !index.isMoved(child)
                && !TreeIndex.isOutside(child);
    }

    String id(TeiElement element) {
        return index.partStartingAt(element).isPresent() ? "" : index.idOf(element);
    }

    Optional<Note> note(TeiElement element) {
        return index.noteOf(element);
    }

    /** The notes in an element that are listed at the end of the page, in order. */
    List<TeiElement> footnotesIn(TeiElement within) {
        var notes = new ArrayList<TeiElement>();
        for (TeiElement child : within.elements()) {
            if (shows(child)) {
                if (note(child).filter(note -> note.kind() == NoteKind.FOOTNOTE).isPresent()) {
                    notes.add(child);
                }
                notes.addAll(footnotesIn(child));
            }
        }
        return notes;
    }

    /** Where an element's pointer leads; empty when it has none, or it leads nowhere. */
    Optional<Link> link(TeiElement element) {
        if (index.isDisbelieved(element)) {
            return Optional.empty();
        }
        return pointers(element).stream()
                .flatMap(pointer -> link(element, edition.resolve(volume, pointer)).stream())
                .findFirst();
    }

    /** What an element points with; an identifier points when it is an address. */
    private static List<Pointer> pointers(TeiElement element) {
        return element.is("idno")
                ? Stream.of(Pointer.of(element.text())).filter(Pointer::isWeb).toList()
                : LinkPointers.of(element);
    }

    private Optional<Link> link(TeiElement element, Target target) {
        if (target instanceof Target.Registered registered) {
            return Optional.of(toEntry(element, registered.entry()));
        }
        if (isRegistered(element)) {
            return Optional.empty();
        }
        if (target instanceof Target.Inside inside) {
            return Optional.of(toPlace(inside.anchor(), "inside"));
        }
        return target instanceof Target.Outside outside
                ? Optional.of(outside(outside))
                : Optional.empty();
    }

    /** Whether it points to a register, and is no link by itself. */
    private static boolean isRegistered(TeiElement element) {
        return element.is(Trait.MENTION) && !element.is("date") && !element.is("measure");
    }

    /** A mention leads to what this page says of the entry; the headword itself to the register. */
    private Link toEntry(TeiElement element, Entry entry) {
        boolean explained =
                isThePart
                        && element.id().isEmpty()
                        && edition.citedIn(part).stream().anyMatch(cited -> cited.entry() == entry);
        String href = explained ? "#" + localId(entry) : hrefs.to(entry.anchor());
        return new Link(href, "register", entry.name());
    }

    /**
     * The recognised references in a run of text, in order; none within a link, which could not
     * hold another.
     */
    List<RecognisedLink> recognised(TeiElement parent, int child) {
        List<RecognisedLink> all = recognised.getOrDefault(parent, List.of());
        if (all.isEmpty() || isWithinLink(parent)) {
            return List.of();
        }
        return all.stream().filter(link -> link.child() == child).toList();
    }

    private boolean isWithinLink(TeiElement element) {
        return link(element).isPresent()
                || element.ancestors()
                        .takeWhile(up -> !up.is("div") && !up.is("note"))
                        .anyMatch(up -> link(up).isPresent());
    }

    /**
     * Where a recognised reference leads: to the document if it is printed, else to the register.
     */
    Link link(RecognisedLink found) {
        return found.target() instanceof Target.Registered registered
                ? toCited(registered.entry())
                : toPlace(((Target.Inside) found.target()).anchor(), "recognised");
    }

    private Link toPlace(Anchor anchor, String kind) {
        boolean here = anchor.page().equals(part.page());
        return new Link(hrefs.to(anchor), kind, title(anchor), here ? "" : edition.dateOf(anchor));
    }

    private Link toCited(Entry entry) {
        if (Facts.REGISTERS.contains(entry.kind())) {
            String name =
                    entry.group().isEmpty() ? entry.name() : entry.group() + ", " + entry.name();
            return new Link(hrefs.to(entry.anchor()), "recognised", name);
        }
        return entry.printed()
                .map(document -> toPlace(Anchor.of(document.page()), "recognised"))
                .orElseGet(() -> new Link("#" + localId(entry), "recognised", entry.name()));
    }

    /** The id of what a page says of an entry that it mentions. */
    static String localId(Entry entry) {
        return "in:" + entry.kind().key() + ":" + entry.anchor().id();
    }

    private String title(Anchor anchor) {
        return anchor.page().equals(part.page()) ? "" : edition.titleOf(anchor);
    }

    /** Where a repeated mark leads; a plain note's own text if that is not here. */
    String noteHref(Note note) {
        return sameAs(note)
                .filter(other -> note.kind() == NoteKind.REPEAT)
                .map(hrefs::to)
                .orElseGet(() -> hrefs.to(new Anchor(part.page(), note.id())));
    }

    /** The other document's note that a note says it repeats. */
    Optional<Link> otherNote(Note note) {
        return sameAs(note).map(anchor -> toPlace(anchor, "inside"));
    }

    private Optional<Anchor> sameAs(Note note) {
        return note.sameAs()
                .map(pointer -> edition.resolve(volume, pointer))
                .filter(Target.Inside.class::isInstance)
                .map(inside -> ((Target.Inside) inside).anchor());
    }

    /** The ids of all marks that lead to a note, in the order of the text. */
    List<String> marks(Note note) {
        if (marks.isEmpty()) {
            part.notes().forEach(this::addMark);
        }
        return marks.getOrDefault("#" + note.id(), List.of());
    }

    private void addMark(Note note) {
        String own = "#" + note.id();
        marks.computeIfAbsent(own, key -> new ArrayList<>()).add(note.markId());
        String repeated = note.kind() == NoteKind.REPEAT ? noteHref(note) : own;
        if (!repeated.equals(own)) {
            marks.computeIfAbsent(repeated, key -> new ArrayList<>()).add(note.markId());
        }
    }

    /** The images of a page of the source, or of a figure, as far as it is known where they are. */
    List<Link> images(TeiElement element) {
        return edition.images(volume, index, element).stream().map(this::toImage).toList();
    }

    private Link toImage(Target image) {
        return image instanceof Target.File file
                ? new Link(hrefs.to(Anchor.of(file.page())), "file", "")
                : outside((Target.Outside) image);
    }

    private static Link outside(Target.Outside target) {
        return new Link(Hrefs.web(target.url()), "outside", "");
    }

    /** Whether a {@code head} has words and heads a division, not a list, a table or verses. */
    static boolean isHeading(TeiElement head) {
        return !head.normalizedText().isEmpty()
                && head.parent().filter(parent -> parent.is(Trait.CAPTIONED)).isEmpty();
    }

    /** How deep a heading stands below that of the page, from 1. */
    int headingLevel(TeiElement head) {
        TeiElement start = index.contentOf(part).element();
        long divisions =
                head.ancestors()
                        .takeWhile(up -> !up.equals(start))
                        .filter(PageTree::hasHeading)
                        .count();
        return (int) Math.min(6, divisions + 1);
    }

    private static boolean hasHeading(TeiElement element) {
        return !element.elements("head").isEmpty()
                || element.elements().stream().anyMatch(child -> child.name().equals("head"));
    }
}
