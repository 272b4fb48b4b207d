package org.embtel.edition.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.Target;
import org.embtel.source.ImageSize;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/**
 * The images that a transcription names (TEI Guidelines, chapter 12, Representation of Primary
 * Sources): which file or address stands for each surface, zone and graphic, and for each page
 * break that a surface says it starts with.
 */
public final class Images {

    /** The elements in which {@code xml:base} speaks of images, and of nothing else. */
    private static final List<String> SETS = List.of("facsimile", "sourceDoc");

    private final Transcription transcription;
    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> byStart = new HashMap<>();
    private final Map<String, ImageSize> sizes = new HashMap<>();

    private Images(Transcription transcription) {
        this.transcription = transcription;
    }

    /** The images that a transcription names, wherever its facsimiles stand. */
    public static Images of(Transcription transcription) {
        var images = new Images(transcription);
        SETS.stream()
                .flatMap(name -> transcription.root().descendants(name).stream())
                .forEach(images::addSet);
        return images;
    }

    private void addSet(TeiElement set) {
        Stream.concat(Stream.of(set), set.descendants()).forEach(this::add);
        set.descendants("graphic").forEach(this::addSize);
    }

    private void addSize(TeiElement graphic) {
        ImageSize.of(graphic.attribute("width"), graphic.attribute("height"))
                .ifPresent(size -> sizes.putIfAbsent(based(graphic), size));
    }

    private void add(TeiElement element) {
        address(element)
                .ifPresent(
                        found -> {
                            byId.putIfAbsent(Pointer.normalised(element.id()), found);
                            element.pointers("start")
                                    .forEach(start -> byStart.putIfAbsent(start.id(), found));
                        });
    }

    /**
     * Of several sizes of one image the first; a zone without an image of its own has its page's.
     */
    private static Optional<String> address(TeiElement element) {
        return Stream.concat(Stream.of(element), element.descendants())
                .filter(one -> one.is("graphic") && !one.attribute("url").isBlank())
                .findFirst()
                .map(Images::based)
                .or(
                        () ->
                                element.is("zone")
                                        ? element.parent().flatMap(Images::address)
                                        : Optional.empty());
    }

    private static String based(TeiElement graphic) {
        return graphic.pointer("url").map(Pointer::address).orElse("").replace(" ", "%20");
    }

    /** The address that the header's images have for a pointer, or the pointer itself. */
    public String addressOf(Pointer pointer) {
        boolean known = pointer.isLocal() && !pointer.id().isEmpty();
        return known ? byId.getOrDefault(pointer.id(), pointer.written()) : pointer.address();
    }

    /** The image of the surface that starts with an element. */
    public Optional<String> startingAt(TeiElement element) {
        return element.id().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byStart.get(Pointer.normalised(element.id())));
    }

    /** The size that the transcription gives for the image at an address. */
    public Optional<ImageSize> size(String address) {
        return Optional.ofNullable(sizes.get(address));
    }

    /** The elements whose images readers are shown: page breaks and figures. */
    public List<TeiElement> shown() {
        return transcription
                .root()
                .descendants()
                .filter(element -> element.is(Trait.PAGE) || element.is("graphic"))
                .filter(element -> element.ancestors().noneMatch(up -> SETS.contains(up.name())))
                .toList();
    }

    /** The image file of the edition that an address names. */
    public Optional<Target> file(String address) {
        return transcription.image(address).map(Target.File::new);
    }

    /** Whether a pointer is to an image file, be it there or not. */
    public boolean isFileName(Pointer pointer) {
        return Transcription.isImageName(addressOf(pointer));
    }

    /** Whether a pointer is to a drawing that is not shown, because it would run a program. */
    public boolean isActive(Pointer pointer) {
        return transcription.isActiveDrawing(addressOf(pointer));
    }

    /** The transcription that names them. */
    public Transcription transcription() {
        return transcription;
    }
}
