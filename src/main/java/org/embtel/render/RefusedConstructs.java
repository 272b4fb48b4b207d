package org.embtel.render;

import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What templates may not say, whether it is ever carried out or not: what tells the time, what
 * makes a template of a text, what reaches for a class, and what changes settings for all that
 * follows.
 *
 * <p>It is looked for in what FreeMarker has read, not in the file: there an escape, a comment or a
 * line break could hide it.
 */
@SuppressWarnings("deprecation") // The tree of a template has no other form.
final class RefusedConstructs {

    /**
     * A construct that is refused.
     *
     * @param form how it stands in the canonical form of an element
     * @param why what is wrong with it, and what to do
     */
    private record Refusal(Pattern form, String why) {
        Refusal(String form, String why) {
            this(Pattern.compile(form), why);
        }
    }

    private static final List<Refusal> REFUSED =
            List.of(
                    new Refusal(
                            "(?<![\\p{L}\\p{N}_$@)\\]}\"'])\\.now\\b",
                            "a template cannot ask for the time (.now): the same edition must"
                                    + " always give the same pages"),
                    new Refusal(
                            "\\?(eval|interpret)\\b",
                            "a template cannot make a template of a text (?eval, ?interpret):"
                                    + " nobody could see beforehand what it does"),
                    new Refusal(
                            "\\?(new|api)\\b", "a template cannot reach for a class (?new, ?api)"),
                    new Refusal(
                            "^#setting\\b",
                            "a template cannot change settings (#setting): say beside each value"
                                    + " how it is to be written"));

    /** A text, with what is escaped in it. */
    private static final Pattern TEXT =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"", Pattern.DOTALL);

    private static final Pattern INTERPOLATION = Pattern.compile("(?<!\\\\)[$#]\\{");

    private RefusedConstructs() {}

    /**
     * Looks through a template.
     *
     * @throws ParseException if there is such a construct, at its place
     */
    static void check(Template template) throws ParseException {
        if (template.getRootTreeNode() != null) {
            check(template, template.getRootTreeNode());
        }
    }

    private static void check(Template template, TemplateElement element) throws ParseException {
        if (!isText(element)) {
            String said = withoutTexts(element.getDescription());
            for (Refusal refusal : REFUSED) {
                if (refusal.form().matcher(said).find()) {
                    throw new ParseException(
                            refusal.why(),
                            template,
                            element.getBeginLine(),
                            element.getBeginColumn(),
                            element.getEndLine(),
                            element.getEndColumn());
                }
            }
        }
        for (int i = 0; i < element.getChildCount(); i++) {
            check(template, _CoreAPI.getChildElement(element, i));
        }
    }

    private static boolean isText(TemplateElement element) {
        String type = element.getClass().getSimpleName();
        return type.equals("TextBlock") || type.equals("Comment");
    }

    /** Texts say nothing to FreeMarker, but for what they interpolate. */
    private static String withoutTexts(String said) {
        return TEXT.matcher(said)
                .replaceAll(
                        text ->
                                INTERPOLATION.matcher(text.group()).find()
                                        ? Matcher.quoteReplacement(text.group())
                                        : "\"\"");
    }
}
