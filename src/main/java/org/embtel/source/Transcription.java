package org.embtel.source;

import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Place;

/** A TEI file, parsed: its tree, and where each element stands in the file. */
public final class Transcription {

    private final SourceFile file;
    private final TeiElement root;
    private final TagPlaces places;
    private final ImageFiles images;

    Transcription(SourceFile file, TeiElement root, FileLines lines) {
        this.file = file;
        this.root = root;
        this.places = new TagPlaces(file, lines);
        this.images = ImageFiles.near(file);
    }

    /** The file it was read from. */
    public SourceFile file() {
        return file;
    }

    /** The outermost element, {@code TEI} or {@code teiCorpus}. */
    public TeiElement root() {
        return root;
    }

    /** The first {@code teiHeader}. */
    public Optional<TeiElement> header() {
        return root.element("teiHeader");
    }

    /** The data of each {@code xml-model} instruction before the outermost element. */
    public List<String> modelInstructions() {
        return root.instructionsBefore("xml-model");
    }

    /** Where the tag begins that ends just before this line and column. */
    public Place placeOfTag(int line, int column) {
        return places.ofTag(line, column);
    }

    /**
     * Where a node is that a stylesheet met.
     *
     * @param node what the function {@code place} of {@link Stylesheets} gave
     */
    public Place placeOfNode(String node) {
        String[] parts = node.split(" ", 2);
        if (!parts[0].matches("[0-9]+")) {
            return placeOf(root);
        }
        TeiElement element = root.numbered(Integer.parseInt(parts[0]));
        return parts.length == 1 ? placeOf(element) : placeOf(element, parts[1]);
    }

    /** The image file of the edition that an address names; empty when there is none. */
    public Optional<SourceFile> image(String address) {
        return images.find(address);
    }

    /** Whether an address names a drawing that is not shown, because it would run a program. */
    public boolean isActiveDrawing(String address) {
        return images.isActive(address);
    }

    /** Whether an address is that of an image file of the edition, be it there or not. */
    public static boolean isImageName(String address) {
        return ImageFiles.isLocal(address);
    }

    /** Where an element's start tag begins. */
    public Place placeOf(TeiElement element) {
        return places.of(element);
    }

    /** Where a character of a run of text stands, by its offset in the run. */
    public Place placeOf(TextRun run, int offset) {
        return places.of(run, offset);
    }

    /** Goes once through the whole tree, in the order of the file. */
    public void walk(TreeVisitor visitor) {
        TreeWalk.through(root, visitor);
    }

    /** Where an attribute of an element stands; that of the element when it is not found. */
    public Place placeOf(TeiElement element, String attribute) {
        return places.of(element, attribute);
    }
}
