package org.embtel.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.source.TextRun;

/** Tags and character references are markup; written as text, readers see them. */
final class MarkupAsText implements Proofreader {

    /**
     * An end tag, an empty element, a tag with attributes, or one of a name that is surely meant as
     * one. Angle brackets alone prove nothing: editors put in letters so.
     */
    private static final Pattern TAG =
            Pattern.compile(
                    "</[A-Za-z][\\w:.-]*\\s*>"
                            + "|<[A-Za-z][\\w:.-]*\\s*/>"
                            + "|<[A-Za-z][\\w:.-]*(?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*'"
                            + "|[“”][^“”<>]*[“”]))+\\s*/?>"
                            + "|<(?:hi|head|note|div\\d?|list|item|cell|row|table|ref|persName"
                            + "|placeName|orgName|span|script|em|strong|br|lb|pb|sup|sub)>"
                            + "|(?<!\\p{L})<[pbiu]>(?!\\p{Ll})"
                            + "|<!--|<!\\[CDATA\\[|<\\?xml");

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "&(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|amp|lt|gt|quot|apos"
                            + "|nbsp|e[nm]sp|thinsp|shy|[lr][sd]quo|[sb]dquo|sbquo|[lr]aquo"
                            + "|[mn]dash|hellip|bull|middot|deg|copy|reg|trade|sect|para|pound|euro"
                            + "|yen|cent|times|frac[1-9]{2}|[AEIOUYNaeiouyn](?:acute|grave|circ|uml"
                            + "|tilde)|szlig|[Cc]cedil|[Oo]slash|[Aa]ring|[Aa]elig|[Oo]elig"
                            + "|[Ss]caron);");

    private final Remarks remarks;

    MarkupAsText(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void read(TextRun run) {
        if (run.text().indexOf('<') >= 0) {
            Matcher tags = TAG.matcher(run.text());
            while (tags.find()) {
                tag(run, tags);
            }
        }
        if (run.text().indexOf('&') >= 0) {
            Matcher references = REFERENCE.matcher(run.text());
            while (references.find()) {
                reference(run, references);
            }
        }
    }

    private void tag(TextRun run, Matcher tag) {
        remarks.add(
                Code.MARKUP_AS_TEXT,
                run,
                tag.start(),
                "\"" + tag.group() + "\" looks like markup, but is text here: its \"<\" is escaped",
                "write the tag itself; if readers are to see it, put it into <code>");
    }

    private void reference(TextRun run, Matcher reference) {
        remarks.add(
                Code.MARKUP_AS_TEXT,
                run,
                reference.start(),
                "readers will see \"" + reference.group() + "\": its \"&\" is escaped",
                character(reference)
                        .map(character -> "write \"" + character + "\" itself")
                        .orElse("write the character itself"));
    }

    private static Optional<String> character(Matcher reference) {
        String decimal = reference.group("decimal");
        String hex = reference.group("hex");
        if (decimal == null && hex == null) {
            return Optional.empty();
        }
        int number = decimal == null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
        return Optional.of(number)
                .filter(Character::isValidCodePoint)
                .filter(character -> !Character.isISOControl(character))
                .map(Character::toString);
    }
}
