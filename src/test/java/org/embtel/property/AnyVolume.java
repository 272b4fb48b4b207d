package org.embtel.property;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A generated volume.
 *
 * @param title its title
 * @param documents its documents
 */
record AnyVolume(String title, List<Tei.Element> documents) {

    /** The characters of its text. */
    String characters() {
        return sorted(documents.stream().flatMap(Tei.Element::texts).collect(Collectors.joining()));
    }

    /** Characters but for white space, in an order that does not depend on where they stood. */
    static String sorted(String text) {
        return text.replaceAll("[ \\n\\t\\r]", "")
                .codePoints()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The transcription. */
    String xml() {
        return new TeiWriter(this).write();
    }

    /** Failures show the transcription: it can be put into a file and built. */
    @Override
    public String toString() {
        return xml();
    }
}
