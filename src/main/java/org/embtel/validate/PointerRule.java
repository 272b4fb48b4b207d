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
import org.embtel.diagnostic.Nearest;
import org.embtel.diagnostic.Place;
import org.embtel.source.TeiAttribute;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Vocabulary;
import org.embtel.tei.pointer.Pointer;

/**
 * A pointer to an xml:id of the same file leads to an element, and begins with "#" (TEI Guidelines,
 * att.pointing). One without is understood all the same.
 */
final class PointerRule implements Rule {

    /** Of one kind so many are reported singly; of more, the first and their number. */
    private static final int TOLD_SINGLY = 5;

    @Override
    public void check(Transcription transcription, Findings findings) {
        Set<String> ids = ids(transcription.root());
        Map<String, List<Encoded>> missing = new TreeMap<>();
        List<Encoded> bare = new ArrayList<>();
        transcription
                .root()
                .descendants()
                .flatMap(PointerRule::pointers)
                .forEach(
                        pointer -> {
                            if (pointer.isBare(ids)) {
                                bare.add(pointer);
                            } else if (!pointer.resolves(ids)) {
                                missing.computeIfAbsent(pointer.kind(), kind -> new ArrayList<>())
                                        .add(pointer);
                            }
                        });
        var report = new Report(transcription, new Nearest(ids), findings);
        missing.values().forEach(report::missing);
        report.bare(bare);
    }

    private static Set<String> ids(TeiElement root) {
        var ids = new HashSet<String>();
        ids.add(Pointer.normalised(root.id()));
        root.descendants().map(TeiElement::id).map(Pointer::normalised).forEach(ids::add);
        return ids;
    }

    private static Stream<Encoded> pointers(TeiElement element) {
        return element.attributes().stream()
                .filter(attribute -> Vocabulary.p5().isPointer(element.name(), attribute.name()))
                .flatMap(attribute -> pointers(element, attribute));
    }

    private static Stream<Encoded> pointers(TeiElement element, TeiAttribute attribute) {
        return element.pointers(attribute.name()).stream()
                .filter(pointer -> pointer.written().length() > 1)
                .map(pointer -> new Encoded(element, attribute.name(), pointer));
    }

    private record Encoded(TeiElement element, String attribute, Pointer pointer) {

        /** Whether it leads somewhere; what lies in other files is not known here. */
        boolean resolves(Set<String> ids) {
            return !pointer.isLocal() || ids.contains(pointer.id());
        }

        boolean isBare(Set<String> ids) {
            return !pointer.namesPlace() && ids.contains(pointer.asId());
        }

        String written() {
            return pointer.written();
        }

        String kind() {
            return element.name() + "/@" + attribute;
        }
    }

    /** Tells pointers of one kind, each or together. */
    private record Report(Transcription transcription, Nearest nearest, Findings findings) {

        void missing(List<Encoded> missing) {
            if (missing.size() > TOLD_SINGLY) {
                together(
                        Code.UNRESOLVED_POINTER,
                        missing,
                        " lead to no element of this file: ",
                        "they are shown as plain text; so many of one kind often have one cause");
            } else {
                missing.forEach(this::missing);
            }
        }

        private void missing(Encoded pointer) {
            findings.add(
                    Code.UNRESOLVED_POINTER,
                    place(pointer),
                    "expected the xml:id of an element of this file, but found \""
                            + pointer.written()
                            + "\" in "
                            + pointer.kind(),
                    nearest.to(pointer.pointer().id())
                            .map(id -> "the nearest id is \"#" + id + "\"")
                            .orElse("correct the pointer, or encode what it should lead to"));
        }

        /** A habit of whoever encoded the file, and therefore reported once. */
        void bare(List<Encoded> bare) {
            if (bare.size() > 1) {
                together(
                        Code.POINTER_WITHOUT_HASH,
                        bare,
                        " or elsewhere name an xml:id of this file without \"#\": ",
                        "put \"#\" before each; links are made all the same");
            } else {
                bare.forEach(this::bare);
            }
        }

        private void bare(Encoded pointer) {
            findings.add(
                    Code.POINTER_WITHOUT_HASH,
                    place(pointer),
                    "expected \"#"
                            + pointer.written()
                            + "\", as for any xml:id of this file, but found \""
                            + pointer.written()
                            + "\" in "
                            + pointer.kind(),
                    "put \"#\" before it; the link is made all the same");
        }

        private void together(Code code, List<Encoded> pointers, String fault, String hint) {
            List<String> first =
                    pointers.stream().map(Encoded::written).distinct().limit(3).toList();
            findings.add(
                    code,
                    place(pointers.get(0)),
                    pointers.size()
                            + " pointers in "
                            + pointers.get(0).kind()
                            + fault
                            + String.join(", ", first)
                            + (first.size() < pointers.size() ? " …" : ""),
                    hint);
        }

        private Place place(Encoded pointer) {
            return transcription.placeOf(pointer.element(), pointer.attribute());
        }
    }
}
