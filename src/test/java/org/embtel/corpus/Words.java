package org.embtel.corpus;

import java.util.ArrayList;
import java.util.List;

/** The characters of a text without its notes, and those of each note; white space left out. */
final class Words {

    private final StringBuilder text = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();

    private record Note(String id, String target, StringBuilder text) {

        /** Whether this is a second mark for a note that stands elsewhere in the same text. */
        boolean repeats(Note other) {
            return !target.isEmpty()
                    && target.equals(other.id)
                    && text.toString().contentEquals(other.text);
        }
    }

    StringBuilder text() {
        return text;
    }

    StringBuilder newNote() {
        return newNote("", "");
    }

    /** Where the text of a note goes that says it is the same as another one. */
    StringBuilder newNote(String id, String target) {
        notes.add(new Note(id, target, new StringBuilder()));
        return notes.get(notes.size() - 1).text();
    }

    /** The texts of all notes that have one, in an order that does not depend on their places. */
    List<String> notes() {
        return notes.stream()
                .filter(note -> notes.stream().noneMatch(note::repeats))
                .map(note -> note.text().toString())
                .filter(note -> !note.isEmpty())
                .sorted()
                .toList();
    }

    static void append(StringBuilder to, String more) {
        more.codePoints().filter(point -> !isBlank(point)).forEach(to::appendCodePoint);
    }

    private static boolean isBlank(int point) {
        return point == ' ' || point == '\n' || point == '\t' || point == '\r';
    }
}
