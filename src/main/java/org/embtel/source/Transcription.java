package org.embtel.source;

import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Place;

/** A TEI file, parsed: its tree, and where each element stands in the file. */
public final class Transcription {

    private final SourceFile file;
    private final TeiElement root;
    private final TagPlaces places;

    Transcription(SourceFile file, TeiElement root) {
        this.file = file;
        this.root = root;
        this.places = new TagPlaces(file);
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

    /** Where an element's start tag begins. */
    public Place placeOf(TeiElement element) {
        return places.of(element);
    }

    /** Where an attribute of an element stands; that of the element when it is not found. */
    public Place placeOf(TeiElement element, String attribute) {
        return places.of(element, attribute);
    }
}
