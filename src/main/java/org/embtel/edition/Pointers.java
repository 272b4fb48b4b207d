package org.embtel.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.PointerPrefixes;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.PointedMention;
import org.embtel.edition.register.Registers;
import org.embtel.tei.pointer.Pointer;

/** Finds where the pointers of an edition lead: to its own places first, then to the web. */
final class Pointers {

    private final Map<String, Volume> byKey = new HashMap<>();
    private final PointerPrefixes common;
    private final Registers registers;

    /**
     * Pointers of volumes.
     *
     * @param files all, headers of the edition among them, whose prefixes all others may use
     */
    Pointers(List<Volume> files, Registers registers) {
        files.forEach(file -> byKey.putIfAbsent(Pointer.normalised(file.key()), file));
        this.common =
                files.stream()
                        .filter(Edition::isHeaderOnly)
                        .map(Volume::pointers)
                        .reduce(new PointerPrefixes(List.of()), PointerPrefixes::and);
        this.registers = registers;
    }

    /** Adds to the registers what a volume mentions, by the same pointers as its links. */
    void mention(Volume from, Stream<PointedMention> mentions) {
        mentions.forEach(
                one -> {
                    if (resolve(from, one.pointer()) instanceof Target.Registered found) {
                        registers.mention(found.entry(), one.mention());
                    }
                });
    }

    Target resolve(Volume from, Pointer pointer) {
        return entry(registers, from.key(), pointer)
                .<Target>map(Target.Registered::new)
                .or(() -> inside(from, pointer))
                .or(() -> expanded(from, pointer))
                .orElseGet(() -> outside(pointer));
    }

    private Optional<Target> inside(Volume from, Pointer pointer) {
        if (!pointer.namesPlace()) {
            return anchor(from, pointer.asId()).or(() -> volume(pointer));
        }
        return pointer.isLocal()
                ? anchor(from, pointer.id())
                : volumeOf(pointer).flatMap(found -> anchor(found, pointer.id()));
    }

    private static Optional<Target> anchor(Volume volume, String id) {
        return Optional.ofNullable(volume.anchors().get(id)).map(Target.Inside::new);
    }

    private Optional<Target> volume(Pointer pointer) {
        return volumeOf(pointer).map(found -> new Target.Inside(Anchor.of(found.text().page())));
    }

    /** The volume that a pointer names, wherever its file lies; the web has none of ours. */
    private Optional<Volume> volumeOf(Pointer pointer) {
        return pointer.isWeb() ? Optional.empty() : Optional.ofNullable(byKey.get(stem(pointer)));
    }

    /** A place that a volume of this edition lacks is in no other edition. */
    private Optional<Target> expanded(Volume from, Pointer pointer) {
        boolean intoVolume = pointer.namesPlace() && volumeOf(pointer).isPresent();
        return intoVolume
                ? Optional.empty()
                : prefixes(from)
                        .expand(pointer.written())
                        .map(found -> meant(from, pointer.written(), Pointer.of(found)));
    }

    /** The volume itself if it is built here, whatever address readers elsewhere would use. */
    private Target meant(Volume from, String pointer, Pointer expanded) {
        return volumeOrPlace(Pointer.of(pointer.substring(pointer.indexOf(':') + 1)))
                .or(() -> volumeOrPlace(Pointer.of(pointer.replaceFirst(":", ""))))
                .or(() -> entry(registers, from.key(), expanded).map(Target.Registered::new))
                .or(() -> inside(from, expanded))
                .orElseGet(() -> web(expanded));
    }

    private Optional<Target> volumeOrPlace(Pointer pointer) {
        return Optional.ofNullable(byKey.get(pointer.file()))
                .flatMap(
                        found ->
                                pointer.namesPlace()
                                        ? anchor(found, pointer.id())
                                        : volume(pointer));
    }

    /** The prefixes that a volume may use: its own, and those of the whole edition. */
    PointerPrefixes prefixes(Volume from) {
        return from.pointers().and(common);
    }

    private static Target outside(Pointer pointer) {
        return pointer.written().startsWith("mailto:")
                ? new Target.Outside(pointer.written())
                : web(pointer);
    }

    /** To an address of the web, if it is one. */
    static Target web(Pointer pointer) {
        return pointer.isWeb()
                ? new Target.Outside(pointer.address())
                : new Target.Missing(pointer.written());
    }

    /** The register entry that a pointer of a volume leads to. */
    private static Optional<Entry> entry(Registers registers, String volume, Pointer pointer) {
        if (!pointer.namesPlace()) {
            return registers.find(volume, pointer.asId());
        }
        if (pointer.isWeb()) {
            return Optional.empty();
        }
        return registers.find(pointer.isLocal() ? volume : stem(pointer), pointer.id());
    }

    /** What the file that a pointer names is called as a volume. */
    private static String stem(Pointer pointer) {
        String path = pointer.path("");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".xml") ? name.substring(0, name.length() - 4) : name;
    }
}
