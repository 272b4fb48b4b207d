package org.embtel.edition.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.diagnostic.Place;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.pointer.Pointer;

/**
 * An address that was published before, and must go on leading to what it led to: {@code
 * idno[@type='alias']} in a {@code publicationStmt} or a register entry.
 *
 * @param volume the key of the volume that gives it
 * @param address the address as given: a path from the site's root, with or without {@code .html}
 * @param pointer what it leads to, as a pointer; empty for the volume itself
 * @param place where it is given
 */
public record Alias(String volume, String address, Optional<Pointer> pointer, Place place) {

    private static final int LONGEST = 240;

    /** The old addresses that a transcription gives, in its order. */
    public static List<Alias> read(Transcription transcription) {
        return transcription.root().descendants("idno").stream()
                .filter(idno -> idno.attribute("type").equals("alias"))
                .map(
                        idno ->
                                new Alias(
                                        transcription.file().stem(),
                                        idno.normalizedText(),
                                        pointer(idno),
                                        transcription.placeOf(idno)))
                .toList();
    }

    /** What {@code @corresp} says; else, outside a publicationStmt, what the element stands in. */
    private static Optional<Pointer> pointer(TeiElement idno) {
        Optional<Pointer> said = idno.pointers("corresp").stream().findFirst();
        if (said.isPresent() || idno.ancestors().anyMatch(up -> up.is("publicationStmt"))) {
            return said;
        }
        return Stream.concat(Stream.of(idno), idno.ancestors())
                .map(TeiElement::id)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .map(id -> Pointer.of("#" + id));
    }

    /** The old address without the ending of a page; empty if it is no path within a site. */
    public Optional<String> path() {
        String path = address.replaceFirst("\\.html$", "").replaceFirst("/$", "");
        boolean usable =
                path.matches("[^\\\\:*?\"<>|#%&\\s]+")
                        && Stream.of(path.split("/")).noneMatch(Alias::isTooLong)
                        && Stream.of(path.split("/", -1)).noneMatch(Alias::isNoStep);
        return usable ? Optional.of(path) : Optional.empty();
    }

    private static boolean isNoStep(String step) {
        return step.isEmpty() || step.equals(".") || step.equals("..");
    }

    /** File systems take 255 bytes, of which an ending and a temporary name need some. */
    private static boolean isTooLong(String step) {
        return step.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    /** Whether it is, by its ending, the address of one page only. */
    public boolean isOfPage() {
        return address.endsWith(".html");
    }
}
