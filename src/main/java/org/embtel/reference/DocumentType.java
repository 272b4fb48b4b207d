package org.embtel.reference;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a document is, by the words with which its heading begins, as the Foreign Relations series
 * has them. Of a heading that names only who wrote to whom nothing is known.
 */
public enum DocumentType {
    CONVERSATION(
            "Memorandum of conversation",
            "(draft )?memorand(um|a) of (an? )?((telephone|teletype) )?"
                    + "(conversations?|discussion|conference|meeting)"),
    TELEGRAM("Telegram", "((circular|joint|draft) )?telegram"),
    AIRGRAM("Airgram", "((circular|joint|draft) )?airgram"),
    DESPATCH("Despatch", "(despatch|dispatch)"),
    INSTRUCTION("Instruction", "((circular|draft) )?instructions?"),
    EDITORIAL_NOTE("Editorial note", "editorial note"),
    ESTIMATE("Intelligence estimate", "((special|national|intelligence) )*estimate"),
    MINUTES("Minutes", "(summary |extracts? from |draft )?(minutes|notes|record|transcript) of"),
    MEMORANDUM(
            "Memorandum",
            "((action|briefing|circular|draft|information|intelligence|joint) )*memorandum"),
    LETTER("Letter", "(draft )?letter"),
    MESSAGE("Message", "((circular|draft|joint|oral|personal) )*message"),
    NOTE("Note", "(draft )?(note( verbale)?|aide[- ]m[ée]moire)"),
    REPORT(
            "Report",
            "((annual|draft|intelligence|joint|monthly|national security council|"
                    + "operations coordinating board|progress|special|weekly) )*report"),
    PAPER(
            "Paper",
            "((background|briefing|discussion|draft|issues|policy|position|staff|working) )*"
                    + "(paper|study)"),
    STATEMENT("Statement", "(draft )?(statement|address|remarks)");

    private static final String NUMBER = "(?:(?:No\\. ?)?\\[?\\d+[a-z]?\\]?\\.? +)?";

    private final String title;
    private final Pattern heading;

    DocumentType(String title, String words) {
        this.title = title;
        this.heading =
                Pattern.compile(
                        NUMBER + "(?:" + words + ")\\b.*",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** What readers call it. */
    public String title() {
        return title;
    }

    /** The type of the document with that heading; empty if it does not say. */
    public static Optional<DocumentType> of(String heading) {
        return Stream.of(values())
                .filter(type -> type.heading.matcher(heading).matches())
                .findFirst();
    }
}
