package org.embtel.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;

/**
 * In a transcription that links nearly every name of a kind to an entry, a name without a link was
 * probably forgotten if the same name has one elsewhere.
 */
final class UnlinkedNames implements Proofreader {

    private static final Set<String> NAMES = Set.of("persName", "placeName", "orgName");

    private static final List<String> LINKS = List.of("ref", "key", "corresp", "sameAs", "nymRef");

    /** From so many links of one kind on it can be said to be a habit. */
    private static final int HABIT = 10;

    /** So many names with a link there are to each without. */
    private static final int NEARLY_ALL = 9;

    private final Remarks remarks;
    private final Map<String, Names> byKind = new TreeMap<>();
    private int inText;

    UnlinkedNames(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The names of one kind. */
    private static final class Names {
        private int linked;
        private final Set<String> words = new HashSet<>();
        private final List<TeiElement> unlinked = new ArrayList<>();
    }

    @Override
    public void begin(TeiElement element) {
        inText += element.is("text") ? 1 : 0;
        if (inText == 0 || !element.isTei() || !NAMES.contains(element.name())) {
            return;
        }
        Names names = byKind.computeIfAbsent(element.name(), kind -> new Names());
        if (isLinked(element)) {
            names.linked++;
            names.words.add(element.normalizedText());
        } else if (!isWithinLinked(element) && !isHeadword(element)) {
            names.unlinked.add(element);
        }
    }

    @Override
    public void end(TeiElement element) {
        inText -= element.is("text") ? 1 : 0;
    }

    private static boolean isLinked(TeiElement name) {
        return LINKS.stream().anyMatch(link -> !name.attribute(link).isBlank());
    }

    /** A name within a name is part of it, and a name in a link leads where that leads. */
    private static boolean isWithinLinked(TeiElement name) {
        return name.ancestors()
                .anyMatch(up -> NAMES.contains(up.name()) || up.is("ref") || up.is("rs"));
    }

    /** In a list that is printed, the name is the entry. */
    private static boolean isHeadword(TeiElement name) {
        return !name.id().isEmpty();
    }

    @Override
    public void finish() {
        byKind.forEach(this::report);
    }

    private void report(String kind, Names names) {
        if (names.linked < Math.max(HABIT, names.unlinked.size() * NEARLY_ALL)) {
            return;
        }
        List<TeiElement> forgotten =
                names.unlinked.stream()
                        .filter(name -> names.words.contains(name.normalizedText()))
                        .toList();
        if (!forgotten.isEmpty()) {
            int count = forgotten.size();
            remarks.add(
                    Code.NAME_WITHOUT_ENTRY,
                    forgotten.get(0),
                    "%s no link, although the same name has one elsewhere: \"%s\"%s"
                            .formatted(
                                    count == 1
                                            ? "this <" + kind + "> has"
                                            : count + " <" + kind + "> elements have",
                                    forgotten.get(0).normalizedText(),
                                    count > 1 ? " and others" : ""),
                    "point to the entry with @ref, or with the attribute that the others have");
        }
    }
}
