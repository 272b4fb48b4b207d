package org.embtel.edition;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.edition.register.Definition;
import org.embtel.edition.register.DefinitionFinder;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.pointer.Pointer;

/**
 * Tells which entries of the editors' registers no text mentions. A list that the source prints has
 * whatever entries the source has.
 */
public final class RegisterLint {

    private RegisterLint() {}

    /** Reports once for each register that a file has. */
    public static void check(
            Edition edition, Volume volume, Transcription transcription, Findings findings) {
        List<Definition> idle =
                DefinitionFinder.find(transcription.root(), volume.key()).stream()
                        .filter(entry -> !entry.printed() && !isMentioned(edition, volume, entry))
                        .toList();
        if (idle.isEmpty()) {
            return;
        }
        Set<String> pointedTo = pointedTo(transcription.root());
        Map<RegisterKind, List<Definition>> byKind =
                idle.stream()
                        .filter(entry -> !pointedTo.contains(Pointer.normalised(entry.id())))
                        .collect(
                                Collectors.groupingBy(
                                        Definition::kind,
                                        () -> new EnumMap<>(RegisterKind.class),
                                        Collectors.toList()));
        byKind.values().forEach(entries -> report(transcription, entries, findings));
    }

    private static boolean isMentioned(Edition edition, Volume volume, Definition entry) {
        return edition.resolve(volume, Pointer.of("#" + entry.id()))
                        instanceof Target.Registered found
                && edition.isMentioned(found.entry());
    }

    /** Also the header may mention a person, and one entry another. */
    private static Set<String> pointedTo(TeiElement root) {
        var ids = new HashSet<String>();
        root.descendants()
                .forEach(
                        element ->
                                element.attributes().stream()
                                        .filter(attribute -> attribute.value().contains("#"))
                                        .flatMap(one -> element.pointers(one.name()).stream())
                                        .filter(Pointer::isLocal)
                                        .forEach(pointer -> ids.add(pointer.id())));
        return ids;
    }

    private static void report(
            Transcription transcription, List<Definition> entries, Findings findings) {
        Definition first = entries.get(0);
        findings.add(
                Code.ENTRY_NOT_MENTIONED,
                place(transcription, first.id()),
                (entries.size() == 1
                                ? "an entry of the register \""
                                : entries.size() + " entries of the register \"")
                        + first.kind().title()
                        + "\" "
                        + (entries.size() == 1 ? "is" : "are")
                        + " mentioned nowhere: "
                        + entries.stream()
                                .limit(3)
                                .map(Definition::name)
                                .collect(Collectors.joining("; "))
                        + (entries.size() > 3 ? " …" : ""),
                "point to it where the text mentions it; or remove it, if nothing does");
    }

    private static Place place(Transcription transcription, String id) {
        return Stream.concat(Stream.of(transcription.root()), transcription.root().descendants())
                .filter(element -> element.id().equals(id))
                .findFirst()
                .map(transcription::placeOf)
                .orElseGet(() -> Place.of(transcription.file().name()));
    }
}
