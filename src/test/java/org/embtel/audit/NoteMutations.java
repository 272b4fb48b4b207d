package org.embtel.audit;

import static org.embtel.audit.MutablePage.any;

import java.util.List;
import java.util.Random;
import org.embtel.audit.MutablePage.Word;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What can go wrong with notes and their marks. */
final class NoteMutations {

    private static final String MARK = ".note-mark";

    /** Stands nowhere in a text. */
    private static final String PLACE = "\uE000";

    private NoteMutations() {}

    private static List<Element> notes(MutablePage page) {
        return page.all("[data-note]").stream()
                .filter(note -> note.hasText() && note.select("[data-note]").size() == 1)
                .toList();
    }

    static boolean swap(MutablePage page, Random random) {
        List<Element> notes = notes(page);
        if (notes.size() < 2) {
            return false;
        }
        Element one = any(notes, random);
        Element other = any(notes, random);
        if (transcribed(one).equals(transcribed(other))) {
            return false;
        }
        String html = one.html();
        one.html(other.html());
        other.html(html);
        return true;
    }

    /** What a page makes of attributes the audit does not compare. */
    private static String transcribed(Element note) {
        Element words = note.clone();
        words.select("[data-generated]").remove();
        return words.text();
    }

    static boolean drop(MutablePage page, Random random) {
        return one(notes(page), random, note -> listed(note).remove());
    }

    static boolean twice(MutablePage page, Random random) {
        return one(notes(page), random, note -> listed(note).after(listed(note).clone()));
    }

    private static Element listed(Element note) {
        Element item = note.closest("li.note");
        return item == null ? note : item;
    }

    static boolean loseMark(MutablePage page, Random random) {
        return one(page.all(MARK), random, Element::remove);
    }

    static boolean renumberMark(MutablePage page, Random random) {
        return one(
                page.all(MARK),
                random,
                mark -> mark.select("a").forEach(label -> label.text(label.text() + "9")));
    }

    /** Moves a mark over a character at least. */
    static boolean moveMark(MutablePage page, Random random) {
        List<Word> words = page.words();
        List<Element> marks = page.all(MARK);
        if (words.isEmpty() || marks.isEmpty()) {
            return false;
        }
        Element mark = any(marks, random);
        var before = new TextNode(PLACE);
        mark.before(before);
        Word word = any(words, random);
        if (word.start() > 0) {
            word.node().splitText(word.start()).before(mark);
        } else {
            word.node().before(mark);
        }
        var after = new TextNode(PLACE);
        mark.before(after);
        boolean moved = !page.characters().contains(PLACE + PLACE);
        before.remove();
        after.remove();
        return moved;
    }

    /** What is done to an element. */
    interface Edit {
        void of(Element element);
    }

    static boolean one(List<Element> elements, Random random, Edit edit) {
        if (elements.isEmpty()) {
            return false;
        }
        edit.of(any(elements, random));
        return true;
    }
}
