package org.embtel.edition.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.TreeIndex;

/**
 * The last reading of a file that is read again after a correction: most of its parts are the same,
 * and say the same.
 */
final class PreviousReading {

    private final TreeIndex index;
    private final Map<String, PartReading> byPage = new HashMap<>();

    PreviousReading(ReadVolume volume) {
        index = volume.index();
        volume.model().readings().forEach(one -> byPage.putIfAbsent(one.part().page(), one));
    }

    /** What a part said then; empty unless it is certain to say the same now. */
    Optional<PartReading> find(Part part, TreeIndex now) {
        return Optional.ofNullable(byPage.get(part.page()))
                .filter(one -> isSame(one.part(), part))
                .filter(one -> isSame(index.contentOf(one.part()), now.contentOf(part)))
                .map(one -> one.of(part));
    }

    /** Of parts that hold others, only what is between those is read, and soon. */
    private static boolean isSame(Part before, Part now) {
        return before.parts().isEmpty()
                && now.parts().isEmpty()
                && before.kind() == now.kind()
                && before.title().equals(now.title())
                && kinds(before).equals(kinds(now));
    }

    /** Which notes repeat another also depends on that other, which may be of any part. */
    private static List<NoteKind> kinds(Part part) {
        return part.notes().stream().map(Note::kind).toList();
    }

    private static boolean isSame(TreeIndex.Content before, TreeIndex.Content now) {
        return before.ids().equals(now.ids()) && now.element().isSameAs(before.element());
    }
}
