package org.embtel.edition.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.model.PointerPrefixes;
import org.embtel.edition.model.Volume;
import org.embtel.edition.text.Images;
import org.embtel.edition.text.TextStructure;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.source.TeiText;
import org.embtel.source.Transcription;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/** Makes the model of a volume in one walk of its tree. */
public final class VolumeReader {

    private final Transcription transcription;
    private final Optional<ReadVolume> before;
    private final ReadingDepth depth;
    private final Findings findings;
    private final String key;
    private final Header header;
    private final Identifiers identifiers = new Identifiers();
    private final NoteClassifier noteClassifier;
    private final Map<Integer, PartBuilder> builders = new HashMap<>();
    private final Map<Integer, PartBuilder> moved = new HashMap<>();
    private final Map<Integer, Note> notes = new HashMap<>();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Map<PartBuilder, Integer> unlabelled = new HashMap<>();
    private final Map<Integer, Boolean> labelled = new HashMap<>();
    private final Segment segment;
    private final PageBreakTracker pages;

    private VolumeReader(
            Transcription transcription,
            Optional<ReadVolume> before,
            ReadingDepth depth,
            Findings findings) {
        this.transcription = transcription;
        this.before = before;
        this.depth = depth;
        this.findings = findings;
        this.key = transcription.file().stem();
        this.header =
                transcription
                        .header()
                        .map(HeaderReader::read)
                        .orElseGet(() -> HeaderReader.read(transcription.root()));
        this.noteClassifier = new NoteClassifier(elementsById(transcription.root()));
        this.segment = Segmenter.segment(transcription.root());
        this.pages = PageBreakTracker.of(transcription, segment);
    }

    /** Reads a volume. The same tree always gives the same result. */
    public static ReadVolume read(Transcription transcription, Findings findings) {
        return new VolumeReader(transcription, Optional.empty(), ReadingDepth.CITED, findings)
                .read();
    }

    /**
     * Reads a volume for what is encoded in it. What its prose cites, which takes longest to find,
     * is left out: a check has no finding about that.
     */
    public static ReadVolume readEncoded(Transcription transcription, Findings findings) {
        return new VolumeReader(transcription, Optional.empty(), ReadingDepth.ENCODED, findings)
                .read();
    }

    /**
     * Reads a volume once more, for its pages: its parts and what its elements become. What its
     * text mentions and cites the edition knows from the first reading; here it is left out.
     */
    public static ReadVolume readStructure(Transcription transcription) {
        return new VolumeReader(
                        transcription, Optional.empty(), ReadingDepth.STRUCTURE, new Findings())
                .read();
    }

    /**
     * Reads a volume again, with the same result as if it were read for the first time, but sooner:
     * what has not changed since is not read again for what it cites.
     *
     * @param before what came of the last reading, from a tree of the same {@link
     *     org.embtel.source.TranscriptionReader}
     */
    public static ReadVolume readAgain(
            Transcription transcription, ReadVolume before, Findings findings) {
        return new VolumeReader(transcription, Optional.of(before), ReadingDepth.CITED, findings)
                .read();
    }

    private static Map<String, TeiElement> elementsById(TeiElement root) {
        var byId = new HashMap<String, TeiElement>();
        root.descendants()
                .filter(element -> !element.id().isEmpty())
                .forEach(element -> byId.putIfAbsent(Pointer.normalised(element.id()), element));
        return byId;
    }

    private ReadVolume read() {
        PartBuilder whole = open(segment);
        walk(transcription.root(), whole, "");
        pages.report(findings);
        Set<Integer> disbelieved = IndexLint.disbelieved(transcription, segment, findings);
        var starts = new HashMap<Integer, Part>();
        boolean alone = builders.values().stream().filter(PartBuilder::isDocument).count() == 1;
        Part text = build(segment, alone, starts);
        var contents = new HashMap<String, TreeIndex.Content>();
        builders.values().forEach(part -> contents.putIfAbsent(part.page(), part.content()));
        var index =
                new TreeIndex(
                        identifiers.all(),
                        notes,
                        starts,
                        moved.keySet(),
                        disbelieved,
                        contents,
                        Images.of(transcription),
                        TextStructure.of(transcription.root(), notes));
        var volume =
                new Volume(
                        key,
                        transcription.file(),
                        header,
                        text,
                        anchors,
                        PointerPrefixes.read(transcription, findings));
        return new ReadVolume(
                VolumeTextReader.read(volume, transcription, index, before, depth), index);
    }

    private PartBuilder open(Segment segment) {
        TeiElement element = segment.element();
        boolean whole = element.equals(transcription.root());
        String id = whole ? "" : identifiers.choose(element, nearestId(element));
        var builder =
                new PartBuilder(segment, id, page(segment, id), transcription.placeOf(element));
        if (builders.put(element.ordinal(), builder) == null && !whole) {
            anchors.putIfAbsent(
                    Pointer.normalised(element.id().isEmpty() ? id : element.id()),
                    Anchor.of(builder.page()));
            checkId(segment, element, id);
        }
        segment.parts().forEach(this::open);
        if (whole) {
            movePageBreaks(segment);
        }
        return builder;
    }

    /** Parts are opened before the walk, so that only parts above can lend their id. */
    private static String nearestId(TeiElement element) {
        return element.ancestors()
                .map(TeiElement::id)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void checkId(Segment segment, TeiElement element, String id) {
        if (element.id().isEmpty() && segment.kind() != PartKind.DOCUMENT) {
            findings.add(
                    Code.DIVISION_WITHOUT_ID,
                    transcription.placeOf(element),
                    "this division becomes the page \"" + id + "\", but has no xml:id",
                    "give it an xml:id, so that its address does not depend on its position");
        } else if (segment.kind() == PartKind.DOCUMENT && !id.equals(Identifiers.own(element))) {
            sameAddress(element, id);
        }
    }

    private void sameAddress(TeiElement element, String id) {
        if (element.id().isEmpty()) {
            findings.add(
                    Code.DIVISION_WITHOUT_ID,
                    transcription.placeOf(element),
                    "this document becomes the page \"" + id + "\", but has no xml:id",
                    "give it an xml:id, so that its address does not depend on its position");
            return;
        }
        findings.add(
                Code.SAME_ADDRESS,
                transcription.placeOf(element, "xml:id"),
                "two documents have the xml:id \"" + element.id() + "\", and so the same address",
                "give each document an xml:id of its own");
    }

    private String page(Segment segment, String id) {
        return segment.kind() == PartKind.VOLUME
                ? PagePaths.ofVolume(key)
                : PagePaths.ofPart(key, id);
    }

    /** Page breaks between parts begin the page of the part that is read next. */
    private void movePageBreaks(Segment within) {
        for (Segment part : within.parts()) {
            Segment next = LeadingPageBreaks.firstRead(part);
            PartBuilder builder = builders.get(next.element().ordinal());
            for (TeiElement pageBreak : LeadingPageBreaks.before(part.element())) {
                builder.lead(pageBreak);
                moved.put(pageBreak.ordinal(), builder);
            }
            movePageBreaks(part);
        }
    }

    private void walk(TeiElement element, PartBuilder part, String within) {
        for (TeiNode child : element.children()) {
            if (child instanceof TeiText text) {
                if (!text.isBlank()) {
                    part.textOn(pages.current());
                }
            } else if (child instanceof TeiElement inner
                    && !inner.isRemark()
                    && !TreeIndex.isOutside(inner)) {
                enter(inner, part, within);
            }
        }
    }

    private void enter(TeiElement element, PartBuilder outer, String within) {
        PartBuilder own = builders.get(element.ordinal());
        PartBuilder part = own == null ? moved.getOrDefault(element.ordinal(), outer) : own;
        String id = own == null ? identifiers.choose(element, within) : own.id();
        if (own != null && own.isDocument()) {
            pages.begin(element, own.isLedByPageBreak());
        }
        if (own == null && !element.id().isEmpty()) {
            anchors.putIfAbsent(Pointer.normalised(element.id()), new Anchor(part.page(), id));
            part.named(id);
        }
        if (own == null && !id.isEmpty()) {
            part.identified(id);
        }
        if (element.is("note")) {
            addNote(element, part, id);
        } else if (element.is(Trait.PAGE)) {
            addPageBreak(element, part, id);
        }
        walk(element, part, id.isEmpty() ? within : id);
    }

    private void addNote(TeiElement element, PartBuilder part, String id) {
        String mark = "*";
        if (noteClassifier.wantsLabel(element)) {
            int count = unlabelled.merge(part, 1, Integer::sum);
            mark = part.hasOnlyCounts() && !hasLabels(element) ? Integer.toString(count) : "*";
        }
        Note note = noteClassifier.classify(element, id, mark);
        notes.put(element.ordinal(), note);
        part.note(note);
    }

    /**
     * Whether any note of the division is labelled; a made-up number could then be mistaken. Asked
     * of each note, and looked up once for each division.
     */
    private boolean hasLabels(TeiElement note) {
        return note.ancestors()
                .filter(up -> up.is("div") || up.is("text"))
                .findFirst()
                .map(up -> labelled.computeIfAbsent(up.ordinal(), key -> holdsLabels(up)))
                .orElse(false);
    }

    private static boolean holdsLabels(TeiElement division) {
        return division.descendants("note").stream()
                .anyMatch(note -> !note.attribute("n").isBlank());
    }

    private void addPageBreak(TeiElement element, PartBuilder part, String id) {
        String number = pages.pass(element);
        part.pageBreak(PageBreak.of(element, id));
        if (number.isEmpty()) {
            findings.add(
                    Code.PAGE_WITHOUT_NUMBER,
                    transcription.placeOf(element),
                    "this page break gives no page number",
                    "add @n with the number as printed, in brackets if it is inferred");
        }
    }

    private Part build(Segment segment, boolean alone, Map<Integer, Part> starts) {
        List<Part> parts =
                segment.parts().stream().map(inner -> build(inner, alone, starts)).toList();
        Part part = builders.get(segment.element().ordinal()).build(header, alone, parts);
        starts.put(segment.element().ordinal(), part);
        return part;
    }
}
