package org.embtel.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.PointerPrefixes;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.Registers;

/** Finds where the pointers of an edition lead: to its own places first, then to the web. */
final class Pointers {

    /** The addresses that readers may be sent to. */
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]\\S*");

    private final Map<String, Volume> byKey = new HashMap<>();
    private final PointerPrefixes common;
    private final Registers registers;

    /**
     * Pointers of volumes.
     *
     * @param volumes all that can be pointed to
     * @param headers those whose prefixes all others may use
     */
    Pointers(List<Volume> volumes, List<Volume> headers, Registers registers) {
        volumes.forEach(volume -> byKey.putIfAbsent(volume.key(), volume));
        this.common =
                headers.stream()
                        .map(Volume::pointers)
                        .reduce(new PointerPrefixes(List.of()), PointerPrefixes::and);
        this.registers = registers;
    }

    Target resolve(Volume from, String pointer) {
        String plain = pointer.strip();
        return entry(registers, from.key(), plain)
                .<Target>map(Target.Registered::new)
                .or(() -> inside(from, plain))
                .or(() -> expanded(from, plain))
                .orElseGet(() -> outside(plain));
    }

    private Optional<Target> inside(Volume from, String pointer) {
        int hash = pointer.indexOf('#');
        if (WEB.matcher(pointer).matches()) {
            return Optional.empty();
        }
        if (hash < 0) {
            return anchor(from, pointer).or(() -> volume(pointer));
        }
        String id = pointer.substring(hash + 1);
        String file = pointer.substring(0, hash);
        return file.isEmpty()
                ? anchor(from, id)
                : Optional.ofNullable(byKey.get(stem(file))).flatMap(found -> anchor(found, id));
    }

    private static Optional<Target> anchor(Volume volume, String id) {
        return Optional.ofNullable(volume.anchors().get(id)).map(Target.Inside::new);
    }

    private Optional<Target> volume(String key) {
        return Optional.ofNullable(byKey.get(stem(key)))
                .map(found -> new Target.Inside(Anchor.of(found.text().page())));
    }

    private Optional<Target> expanded(Volume from, String pointer) {
        return isIntoVolume(pointer)
                ? Optional.empty()
                : prefixes(from).expand(pointer).map(found -> meant(from, pointer, found));
    }

    /** Whether a pointer names a volume of this edition, where it then should have led. */
    private boolean isIntoVolume(String pointer) {
        int hash = pointer.indexOf('#');
        return hash > 0 && byKey.containsKey(stem(pointer.substring(0, hash)));
    }

    /** The volume itself if it is built here, whatever address readers elsewhere would use. */
    private Target meant(Volume from, String pointer, String expanded) {
        return volumeOrPlace(pointer.substring(pointer.indexOf(':') + 1))
                .or(() -> volumeOrPlace(pointer.replaceFirst(":", "")))
                .or(() -> entry(registers, from.key(), expanded).map(Target.Registered::new))
                .or(() -> inside(from, expanded))
                .orElseGet(() -> web(expanded));
    }

    private Optional<Target> volumeOrPlace(String pointer) {
        int hash = pointer.indexOf('#');
        String key = hash < 0 ? pointer : pointer.substring(0, hash);
        return Optional.ofNullable(byKey.get(key))
                .flatMap(
                        found ->
                                hash < 0
                                        ? volume(key)
                                        : anchor(found, pointer.substring(hash + 1)));
    }

    /** The prefixes that a volume may use: its own, and those of the whole edition. */
    PointerPrefixes prefixes(Volume from) {
        return from.pointers().and(common);
    }

    private static Target outside(String pointer) {
        return pointer.startsWith("mailto:") ? new Target.Outside(pointer) : web(pointer);
    }

    /** To an address of the web, if it is one. */
    static Target web(String pointer) {
        return WEB.matcher(pointer).matches()
                ? new Target.Outside(pointer)
                : new Target.Missing(pointer);
    }

    /** The register entry that a pointer of a volume leads to. */
    static Optional<Entry> entry(Registers registers, String volume, String pointer) {
        int hash = pointer.indexOf('#');
        String file = hash <= 0 ? volume : stem(pointer.substring(0, hash));
        return registers.find(file, pointer.substring(hash + 1));
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".xml") ? name.substring(0, name.length() - 4) : name;
    }
}
