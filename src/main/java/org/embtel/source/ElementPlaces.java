package org.embtel.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.embtel.diagnostic.Place;

/** Finds the elements of a transcription by their places in the file. */
public final class ElementPlaces {

    private final Transcription transcription;
    private final List<TeiElement> elements = new ArrayList<>();

    /** The places of all elements of a transcription. */
    public ElementPlaces(Transcription transcription) {
        this.transcription = transcription;
        elements.add(transcription.root());
        transcription.root().descendants().forEach(elements::add);
    }

    /** Where an element begins in a file that is read anew; the line alone if it cannot be read. */
    public static Place of(SourceFile file, TeiElement element) {
        try {
            var lines = new FileLines(Files.readAllBytes(file.path()));
            return new TagPlaces(file, lines).of(element);
        } catch (IOException gone) {
            return new Place(file.name(), element.tagEndLine(), 0);
        }
    }

    /**
     * The element whose start tag is at a place of the file, else the one that began last before.
     */
    public TeiElement at(Place place) {
        int next = firstEndingAfter(place);
        boolean inTag =
                next < elements.size()
                        && transcription.placeOf(elements.get(next)).compareTo(place) <= 0;
        return elements.get(inTag ? next : Math.max(0, next - 1));
    }

    /** Start tags end in the order in which the elements begin. */
    private int firstEndingAfter(Place place) {
        int from = 0;
        int to = elements.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (isTagEndAfter(elements.get(middle), place)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private static boolean isTagEndAfter(TeiElement element, Place place) {
        return element.tagEndLine() == place.line()
                ? element.tagEndColumn() > place.column()
                : element.tagEndLine() > place.line();
    }
}
