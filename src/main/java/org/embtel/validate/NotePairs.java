package org.embtel.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;
import org.embtel.tei.pointer.Pointer;

/**
 * Where notes stand apart from their text, each mark leads to a note, the note has the mark's
 * number, and each note has a mark (TEI Guidelines, 3.9.1). A note within its text is its own mark.
 */
final class NotePairs implements Proofreader {

    /** What encoders call a reference that is the mark of a note. */
    private static final Pattern MARK_TYPE =
            Pattern.compile("(?i)note-?(ref|anchor|mark)?|fn-?ref");

    /** A mark as it is printed, perhaps in brackets: a number, a letter, a sign. */
    private static final Pattern MARK =
            Pattern.compile("[\\[(]?([0-9]{1,4}[a-z]?|[a-z]|[*†‡§‖¶]{1,4})[\\]).]?");

    private final Remarks remarks;
    private final Map<String, TeiElement> byId = new HashMap<>();
    private final List<TeiElement> marks = new ArrayList<>();
    private final Set<String> pointedTo = new HashSet<>();
    private final Map<TeiElement, List<TeiElement>> groups = new LinkedHashMap<>();
    private int inNote;

    NotePairs(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void begin(TeiElement element) {
        if (!element.id().isEmpty()) {
            byId.put(Pointer.normalised(element.id()), element);
        }
        addPlaces(element, "target");
        addPlaces(element, "corresp");
        boolean points = element.is("ref") || element.is("ptr");
        if (points && inNote == 0) {
            marks.add(element);
        }
        if (element.is("note")) {
            inNote++;
            if (standsApart(element)) {
                element.parent()
                        .ifPresent(
                                parent ->
                                        groups.computeIfAbsent(parent, key -> new ArrayList<>())
                                                .add(element));
            }
        }
    }

    /** The ids of this file to which an element points; a mark may lead to several notes. */
    private void addPlaces(TeiElement element, String attribute) {
        for (Pointer pointer : element.pointers(attribute)) {
            if (pointer.isLocal()) {
                pointedTo.add(pointer.id());
            }
        }
    }

    @Override
    public void end(TeiElement element) {
        inNote -= element.is("note") ? 1 : 0;
    }

    /** Among other notes, and with an id by which a mark may point to it. */
    private static boolean standsApart(TeiElement note) {
        return !note.id().isEmpty()
                && note.attribute("target").isBlank()
                && note.parent().filter(parent -> !parent.hasOwnWords()).isPresent();
    }

    @Override
    public void finish() {
        marks.forEach(this::read);
        groups.values().forEach(this::unmarked);
    }

    private void read(TeiElement mark) {
        TeiElement target =
                mark.pointers("target").stream()
                        .findFirst()
                        .filter(Pointer::isLocal)
                        .map(pointer -> byId.get(pointer.id()))
                        .orElse(null);
        if (target == null) {
            return; // A pointer to nothing is reported as such; one to another file is not known
            // here.
        }
        if (target.is("note")) {
            compare(mark, target);
        } else if (MARK_TYPE.matcher(mark.attribute("type").strip()).matches()
                && !leadsToNote(target)) {
            remarks.add(
                    Code.NOTE_PAIRING,
                    mark,
                    "target",
                    "this mark leads to " + target + " and not to a note",
                    "let it point to the xml:id of its note");
        }
    }

    /** An anchor in a note, or what has a note in it, such as an item of a list of notes. */
    private static boolean leadsToNote(TeiElement target) {
        return target.ancestors().anyMatch(up -> up.is("note"))
                || target.descendants("note").stream().findAny().isPresent()
                || target.is("item");
    }

    private void compare(TeiElement mark, TeiElement note) {
        Matcher printed = MARK.matcher(mark.normalizedText());
        Matcher numbered = MARK.matcher(note.attribute("n").strip());
        if (printed.matches()
                && numbered.matches()
                && !printed.group(1).equals(numbered.group(1))) {
            remarks.add(
                    Code.NOTE_PAIRING,
                    mark,
                    "the mark is \"%s\", but the note to which it leads is \"%s\""
                            .formatted(printed.group(1), numbered.group(1)),
                    "compare with the source: the mark, the pointer or the note's @n is wrong");
        }
    }

    /** Of notes side by side most have marks: then those without are reported. */
    private void unmarked(List<TeiElement> notes) {
        List<TeiElement> without =
                notes.stream()
                        .filter(note -> !pointedTo.contains(Pointer.normalised(note.id())))
                        .toList();
        if (without.size() * 2 < notes.size()) {
            without.forEach(this::unmarked);
        }
    }

    private void unmarked(TeiElement note) {
        remarks.add(
                Code.NOTE_PAIRING,
                note,
                "no mark in the text leads to this note, as one does to its neighbours",
                "put <ref target=\"#" + note.id() + "\"> where its mark is in the source");
    }
}
