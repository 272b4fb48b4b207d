package org.embtel.validate;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.source.TextRun;

/**
 * A word is written in one script. Only letters that look like one of the word's own are reported:
 * a "μs" is no mistake.
 */
final class MixedScripts implements Proofreader {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private final Remarks remarks;

    MixedScripts(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void read(TextRun run) {
        if (!hasGreekOrCyrillic(run.text())) {
            return;
        }
        Matcher words = WORD.matcher(run.text());
        while (words.find()) {
            int start = words.start();
            oddLetter(words.group()).ifPresent(odd -> report(odd, run, start + odd.offset()));
        }
    }

    /** A word that goes on after a break; each of its halves has been read already. */
    @Override
    public void join(WordBoundary boundary) {
        if (boundary.spaced()) {
            return;
        }
        String half = boundary.wordBefore();
        String word = half + boundary.wordAfter();
        if (!hasGreekOrCyrillic(word)
                || !boundary.crossed().stream()
                        .allMatch(one -> one.type().isBreak() || one.is("hi"))
                || oddLetter(half).or(() -> oddLetter(boundary.wordAfter())).isPresent()) {
            return;
        }
        oddLetter(word).ifPresent(odd -> report(odd, boundary, half.length()));
    }

    private void report(Odd odd, WordBoundary boundary, int half) {
        if (odd.offset() < half) {
            int start = boundary.before().text().length() - half;
            report(odd, boundary.before(), start + odd.offset());
        } else {
            report(odd, boundary.after(), odd.offset() - half);
        }
    }

    private void report(Odd odd, TextRun run, int offset) {
        remarks.add(
                Code.MIXED_SCRIPTS,
                run,
                offset,
                "the %s word \"%s\" has a %s letter in it: \"%s\" is %s (U+%04X)"
                        .formatted(
                                name(odd.script()),
                                odd.word(),
                                name(UnicodeScript.of(odd.letter())),
                                Character.toString(odd.letter()),
                                Character.getName(odd.letter()),
                                odd.letter()),
                "the %s letter \"%s\" was probably meant: type it anew"
                        .formatted(name(odd.script()), odd.meant()));
    }

    private static boolean hasGreekOrCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x370 && (c < 0x530 || c >= 0x1F00 && c < 0x2000)) {
                return true;
            }
        }
        return false;
    }

    /** The first letter that is not of the script of most letters, but looks as if it were. */
    private static Optional<Odd> oddLetter(String word) {
        Map<UnicodeScript, Long> letters = new EnumMap<>(UnicodeScript.class);
        word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(SCRIPTS::contains)
                .forEach(script -> letters.merge(script, 1L, Long::sum));
        if (letters.size() < 2) {
            return Optional.empty();
        }
        UnicodeScript main =
                letters.entrySet().stream()
                        .max(Comparator.comparingLong(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey();
        return word.codePoints()
                .filter(letter -> isOdd(letter, main))
                .mapToObj(letter -> new Odd(word, main, letter))
                .findFirst();
    }

    private static boolean isOdd(int letter, UnicodeScript main) {
        UnicodeScript own = UnicodeScript.of(letter);
        return own != main && SCRIPTS.contains(own) && LookAlikes.of(letter, main).isPresent();
    }

    private static String name(UnicodeScript script) {
        return switch (script) {
            case LATIN -> "Latin";
            case CYRILLIC -> "Cyrillic";
            default -> "Greek";
        };
    }

    /** A letter that does not belong to the script of its word. */
    private record Odd(String word, UnicodeScript script, int letter) {

        int offset() {
            return word.indexOf(letter);
        }

        String meant() {
            return LookAlikes.of(letter, script).orElseThrow();
        }
    }
}
