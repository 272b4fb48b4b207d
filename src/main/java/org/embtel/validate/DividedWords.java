package org.embtel.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;
import org.embtel.tei.Trait;

/**
 * A line that begins inside a word says so: an {@code lb} without {@code @break} parts words (TEI
 * Guidelines, att.breaking). What is a word, the rest of the transcription shows. Reported once for
 * a file, since it is a habit of whoever encoded it.
 */
final class DividedWords implements Proofreader {

    private static final int SHORTEST = 2;

    /** What an address of the web begins with goes on no word. */
    private static final Set<String> ADDRESS = Set.of("http", "https", "www");

    private final Remarks remarks;
    private final WordCounts words = new WordCounts();
    private final List<Line> lines = new ArrayList<>();

    /** Whether lines say where a word goes on; then the others begin with a word. */
    private boolean said;

    DividedWords(Remarks remarks) {
        this.remarks = remarks;
    }

    /** A line that begins without white space, and the letters on both sides. */
    private record Line(TeiElement element, String before, String after) {

        boolean mayDivide() {
            return before.length() >= SHORTEST
                    && after.length() >= SHORTEST
                    && !ADDRESS.contains(after)
                    && Character.isLowerCase(before.charAt(before.length() - 1))
                    && Character.isLowerCase(after.charAt(0));
        }

        private Stream<String> all() {
            return Stream.of(before + after, before, after).map(Line::small);
        }

        /** A part that is a word elsewhere is one here, unless the whole is one too. */
        boolean divides(Map<String, Integer> counts) {
            return counts.get(small(before + after)) > 0
                    || counts.get(small(before)) == 0 && counts.get(small(after)) == 0;
        }

        private static String small(String word) {
            return word.toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public void begin(TeiElement element) {
        said |= element.is("lb") && element.attribute("break").equals("no");
    }

    @Override
    public void read(TextRun run) {
        words.add(run.text());
    }

    @Override
    public void join(WordBoundary boundary) {
        List<TeiElement> crossed = boundary.crossed();
        if (!boundary.touching() || crossed.size() > 1 || !isPlainLine(crossed.get(0))) {
            return;
        }
        var line = new Line(crossed.get(0), boundary.wordBefore(), boundary.wordAfter());
        if (line.mayDivide()) {
            lines.add(line);
        }
    }

    /** In salutations and signatures each line is a phrase of its own. */
    private static boolean isPlainLine(TeiElement element) {
        return element.is("lb")
                && element.attribute("break").isEmpty()
                && element.ancestors().noneMatch(up -> up.is(Trait.LETTER));
    }

    @Override
    public void finish() {
        if (said || lines.isEmpty()) {
            return;
        }
        Map<String, Integer> counts = words.count(lines.stream().flatMap(Line::all));
        List<Line> dividing = lines.stream().filter(line -> line.divides(counts)).toList();
        if (!dividing.isEmpty()) {
            report(dividing);
        }
    }

    private void report(List<Line> dividing) {
        Line first = dividing.get(0);
        remarks.add(
                Code.DIVIDED_WORD,
                first.element(),
                "a line begins inside what seems to be a word: \"%s\" and \"%s\"%s"
                        .formatted(
                                first.before(),
                                first.after(),
                                dividing.size() > 1
                                        ? "; in all, " + dividing.size() + " such lines"
                                        : ""),
                "give such an lb break=\"no\", so that the word stays whole; if they are two words,"
                        + " put white space beside the lb");
    }
}
