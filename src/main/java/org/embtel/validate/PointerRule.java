package org.embtel.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.source.TeiAttribute;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;

/** A pointer to an xml:id of the same file leads to an element (TEI Guidelines, att.pointing). */
final class PointerRule implements Rule {

    private static final Set<String> POINTING =
            Set.of(
                    "target",
                    "ref",
                    "corresp",
                    "sameAs",
                    "copyOf",
                    "next",
                    "prev",
                    "who",
                    "resp",
                    "wit",
                    "source",
                    "rendition",
                    "ana",
                    "decls",
                    "hand",
                    "scribe",
                    "select",
                    "synch",
                    "facs",
                    "parent",
                    "active",
                    "passive",
                    "mutual",
                    "start",
                    "end",
                    "since",
                    "spanTo",
                    "change",
                    "edRef",
                    "lemmaRef",
                    "nymRef");

    /** Of one kind so many are told singly; of more, the first and their number. */
    private static final int TOLD_SINGLY = 5;

    @Override
    public void check(Transcription transcription, Findings findings) {
        Set<String> ids = ids(transcription.root());
        Map<String, List<Pointer>> missing = new TreeMap<>();
        transcription
                .root()
                .descendants()
                .flatMap(PointerRule::pointers)
                .filter(pointer -> !pointer.resolves(ids))
                .forEach(
                        pointer ->
                                missing.computeIfAbsent(pointer.kind(), kind -> new ArrayList<>())
                                        .add(pointer));
        var report = new Report(transcription, new NearestId(ids), findings);
        missing.values().forEach(report::tell);
    }

    private static Set<String> ids(TeiElement root) {
        var ids = new HashSet<String>();
        ids.add(root.id());
        root.descendants().map(TeiElement::id).forEach(ids::add);
        return ids;
    }

    private static Stream<Pointer> pointers(TeiElement element) {
        return element.attributes().stream()
                .filter(attribute -> POINTING.contains(attribute.name()))
                .filter(attribute -> attribute.value().contains("#"))
                .flatMap(attribute -> pointers(element, attribute));
    }

    /** An id with blanks in it is an error of its own, but a pointer to it is understood whole. */
    private static Stream<Pointer> pointers(TeiElement element, TeiAttribute attribute) {
        String value = attribute.value().strip();
        boolean one = value.startsWith("#") && value.indexOf('#', 1) < 0;
        return Stream.of(one ? new String[] {value} : value.split("\\s+"))
                .filter(pointer -> pointer.startsWith("#") && pointer.length() > 1)
                .map(pointer -> new Pointer(element, attribute.name(), pointer));
    }

    private record Pointer(TeiElement element, String attribute, String value) {

        boolean resolves(Set<String> ids) {
            return ids.contains(value.substring(1));
        }

        String kind() {
            return element.name() + "/@" + attribute;
        }
    }

    /** Tells pointers of one kind, each or together. */
    private record Report(Transcription transcription, NearestId nearest, Findings findings) {

        void tell(List<Pointer> missing) {
            if (missing.size() > TOLD_SINGLY) {
                together(missing);
            } else {
                missing.forEach(this::single);
            }
        }

        private void single(Pointer pointer) {
            findings.add(
                    Code.UNRESOLVED_POINTER,
                    place(pointer),
                    "expected the xml:id of an element of this file, but found \""
                            + pointer.value()
                            + "\" in "
                            + pointer.kind(),
                    nearest.to(pointer.value().substring(1))
                            .map(id -> "the nearest id is \"#" + id + "\"")
                            .orElse("correct the pointer, or encode what it should lead to"));
        }

        private void together(List<Pointer> missing) {
            List<String> first = missing.stream().map(Pointer::value).distinct().limit(3).toList();
            findings.add(
                    Code.UNRESOLVED_POINTER,
                    place(missing.get(0)),
                    missing.size()
                            + " pointers in "
                            + missing.get(0).kind()
                            + " lead to no element of this file: "
                            + String.join(", ", first)
                            + (first.size() < missing.size() ? " …" : ""),
                    "they are shown as plain text; so many of one kind often have one cause");
        }

        private Place place(Pointer pointer) {
            return transcription.placeOf(pointer.element(), pointer.attribute());
        }
    }
}
