package org.embtel.validate;

import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;

/** The text has no trace of a conversion that went wrong, and no letter that has no meaning. */
final class EncodingDamage implements Proofreader {

    private final Remarks remarks;
    private String described = "";

    EncodingDamage(Remarks remarks) {
        this.remarks = remarks;
    }

    /** What the header says of private characters: the character, or its number. */
    @Override
    public void begin(TeiElement element) {
        if (element.is("charDecl")) {
            described = element.text();
        }
    }

    @Override
    public void read(TextRun run) {
        String text = run.text();
        int at = 0;
        while (at < text.length()) {
            at = isSuspect(text.charAt(at)) ? afterWord(run, at) : at + 1;
        }
    }

    private static boolean isSuspect(char c) {
        return c >= 0x80 && (c < 0xA0 || c >= 0xC2 && c <= 0xF4 || c >= 0xDB80);
    }

    /** Looks at the word around a suspect character, and returns where it ends. */
    private int afterWord(TextRun run, int at) {
        String text = run.text();
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        check(run, start, text.substring(start, end));
        return end;
    }

    private void check(TextRun run, int start, String word) {
        var mojibake = Mojibake.in(word);
        if (mojibake.isPresent()) {
            report(run, start, word, mojibake.get());
            return;
        }
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int letter = word.codePointAt(i);
            if (letter == 0xFFFD) {
                lost(run, start + i, word);
            } else if (letter >= 0x80 && letter < 0xA0) {
                control(run, start + i, word);
            } else if (Character.getType(letter) == Character.PRIVATE_USE) {
                unexplained(run, start + i, letter);
            }
        }
    }

    private void report(TextRun run, int start, String word, Mojibake mojibake) {
        remarks.add(
                Code.ENCODING_DAMAGE,
                run,
                start + mojibake.offset(),
                "\"" + visible(word) + "\" looks like UTF-8 that was read in another encoding",
                "it was probably \""
                        + visible(mojibake.meant())
                        + "\"; there may be more where it comes from");
    }

    private void lost(TextRun run, int offset, String word) {
        remarks.add(
                Code.ENCODING_DAMAGE,
                run,
                offset,
                "\""
                        + visible(word)
                        + "\" has lost a character: U+FFFD stands for what could not"
                        + " be read",
                "look it up in the source, and type it");
    }

    private void control(TextRun run, int offset, String word) {
        char control = run.text().charAt(offset);
        remarks.add(
                Code.ENCODING_DAMAGE,
                run,
                offset,
                "there is a control character in \"%s\": U+%04X"
                        .formatted(visible(word), (int) control),
                Mojibake.inWindows1252(control)
                        .map(read -> "in Windows-1252 that is \"" + read + "\": type this")
                        .orElse("remove it"));
    }

    /** A note only: there are fonts that have it, and editions that rely on them. */
    private void unexplained(TextRun run, int offset, int letter) {
        String number = "%04X".formatted(letter);
        if (described.contains(number) || described.indexOf(letter) >= 0) {
            return;
        }
        remarks.note(
                Code.ENCODING_DAMAGE,
                run,
                offset,
                "U+"
                        + number
                        + " is a private character: without its font nobody can tell what it"
                        + " is",
                "use the character that Unicode has for it, or <g> with a <char> in the header's"
                        + " charDecl");
    }

    /** A word without commas and the like; control characters by their numbers, to be seen. */
    private static String visible(String word) {
        var seen = new StringBuilder();
        for (char c : word.replaceAll("^[(\\[\"“‘]+|[.,;:!?)\\]\"]+$", "").toCharArray()) {
            seen.append(Character.isISOControl(c) ? "\\u%04X".formatted((int) c) : c);
        }
        return seen.toString();
    }
}
