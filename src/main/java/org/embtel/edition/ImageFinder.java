package org.embtel.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.PointerPrefixes;
import org.embtel.edition.model.Target;
import org.embtel.edition.text.Images;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/**
 * Finds the images that page breaks and figures name, by the prefixes that their volume may use.
 */
final class ImageFinder {

    private final PointerPrefixes prefixes;
    private final Images images;

    ImageFinder(PointerPrefixes prefixes, Images images) {
        this.prefixes = prefixes;
        this.images = images;
    }

    /** The images of an element, in the order of their names; what leads to none is passed over. */
    List<Target> of(TeiElement element) {
        return names(element)
                .map(name -> image(element, name))
                .filter(image -> !(image instanceof Target.Missing))
                .distinct()
                .toList();
    }

    private Stream<Pointer> names(TeiElement element) {
        if (!element.is(Trait.PAGE)) {
            return element.pointer("url").stream();
        }
        return Stream.concat(
                element.pointers(PageBreak.FACSIMILE).stream(),
                images.startingAt(element).map(Pointer::of).stream());
    }

    private Target image(TeiElement element, Pointer name) {
        Pointer address = Pointer.of(images.addressOf(name));
        boolean bare = element.is(Trait.PAGE) && !address.hasScheme() && !address.namesPlace();
        Optional<String> expanded =
                (bare ? prefixes.image(address.written()) : prefixes.expand(address.written()))
                        .map(found -> images.addressOf(Pointer.of(found)));
        return images.file(address.written())
                .or(() -> expanded.flatMap(images::file))
                .orElseGet(() -> Pointers.web(expanded.map(Pointer::of).orElse(address)));
    }

    /**
     * The files of the edition among the images of a transcription. One that is named and is not
     * there is reported with the first like it.
     */
    List<Target.File> files(Findings findings) {
        var files = new ArrayList<Target.File>();
        var missing = new ArrayList<TeiElement>();
        for (TeiElement element : images.shown()) {
            List<Target> found = of(element);
            found.stream()
                    .filter(Target.File.class::isInstance)
                    .map(Target.File.class::cast)
                    .forEach(files::add);
            if (names(element).anyMatch(images::isActive)) {
                active(element, findings);
            } else if (found.isEmpty() && names(element).anyMatch(images::isFileName)) {
                missing.add(element);
            }
        }
        if (!missing.isEmpty()) {
            report(missing, findings);
        }
        return files;
    }

    private static String attribute(TeiElement element) {
        return element.is(Trait.PAGE) ? PageBreak.FACSIMILE : "url";
    }

    private void active(TeiElement element, Findings findings) {
        findings.add(
                Code.OMITTED,
                images.transcription().placeOf(element, attribute(element)),
                "the drawing \""
                        + element.attribute(attribute(element))
                        + "\" is not shown: it runs a program, or is no whole file",
                "remove scripts and what reacts to a reader from it, or save it as PNG");
    }

    private void report(List<TeiElement> missing, Findings findings) {
        TeiElement first = missing.get(0);
        String attribute = attribute(first);
        Transcription transcription = images.transcription();
        findings.add(
                Code.IMAGE_MISSING,
                transcription.placeOf(first, attribute),
                "expected an image file of the edition, but found none named \""
                        + first.attribute(attribute)
                        + "\""
                        + (missing.size() > 1
                                ? "; in all, " + missing.size() + " are missing"
                                : ""),
                "put it beside the transcription or below site-assets/, or let a prefixDef say"
                        + " where images are");
    }
}
