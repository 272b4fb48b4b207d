package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a source note apart: where the paper lies, its markings, then sentence by sentence. */
final class SourceNoteParser {

    private static final Pattern START = Pattern.compile("^\\[?Source[,:]? |[\\[ ]Source: ");

    private static final String CLASSIFICATION =
            "(?:Top Secret|Secret|Confidential|Restricted|Unclassified"
                    + "|(?:Limited )?Official Use(?: Only)?|Administratively Confidential"
                    + "|No classification(?: marking)?|Personal|Eyes Only|Private|Cosmic|NATO)";

    /** Words that begin the next sentence even where the stop before them is missing. */
    private static final String NEXT_SENTENCE =
            "(?:Drafted|Prepared|Repeated|Received|Sent|Cleared|Approved)\\b";

    /** Classification and handling, up to the stop; rarely the stop before it is missing too. */
    private static final Pattern MARKINGS =
            Pattern.compile(
                    "(?<=[.\\])\\d] |[A-Z]{3} )(?<markings>"
                            + CLASSIFICATION
                            + "(?:[;,/ ](?!"
                            + NEXT_SENTENCE
                            + ")[^.;,/ ]{0,40}){0,50}+)(?=\\.|$| "
                            + NEXT_SENTENCE
                            + ")");

    /** A heading that is a whole register entry: summary, markings, length, then the place. */
    private static final Pattern ENTRY =
            Pattern.compile(
                    ".{5,3000}?[.\\])\"”] (?<markings>"
                            + CLASSIFICATION
                            + "(?:[;,] [^.;,]{1,30}){0,5}+)\\. \\d{1,3} pp?\\. (?<rest>.{5,500})",
                    Pattern.DOTALL);

    /** The length of an enclosure, with its markings, where an entry lists several. */
    private static final Pattern LENGTH = Pattern.compile("^.*\\b\\d{1,3} pp?\\. ");

    /** Where markings are looked for: later sentences quote other papers' markings. */
    private static final int MARKINGS_WITHIN = 500;

    private static final Pattern BETWEEN_MARKINGS = Pattern.compile("[;,] ?");

    /** A full stop that ends a sentence: not after an initial or an abbreviation. */
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<![ .(]\\p{Lu}|\\b(?:Mr|Mrs|Dr|Jr|Sr|St|Lt|Col|Gen|Adm|Maj|Capt|Gov|Sen|Rep"
                            + "|No|Nos|[Vv]ol|pp?|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Amb|a|m))"
                            + "[.\\]]{1,2}”?(?: (?=[\\p{Lu}\\[“(])|$)");

    private static final Pattern DRAFTING =
            Pattern.compile(
                    "(?i)(?:also |initially )?(?:drafted|prepared|cleared|approved|transcribed"
                            + "|initialed|signed|concurred in)\\b.*");

    private static final Pattern TRANSMISSION =
            Pattern.compile(
                    "(?i)(?:also )?(?:passed|sent|repeated|received|transmitted|pouched"
                            + "|relayed)\\b.*");

    private static final Pattern ARCHIVE = Pattern.compile("[^,]{1,150}(?:, RG \\d{1,3})?");

    /** The stop after an initial is part of the name. */
    private static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\.$");

    private static final Pattern OLD_STYLE =
            Pattern.compile("(?<place>.{3,400}?)(?: ?: ?(?<form>\\p{Lu}[\\p{L} -]{4,40}))?");

    private static final Pattern RECORDS =
            Pattern.compile(
                    "(?i).*\\b(?:files?|folders?|lot|papers|library|collection|records|archives)\\b.*");

    private final String text;
    private final String plain;

    private SourceNoteParser(String text) {
        this.text = text;
        this.plain = NormalizedText.of(text).chars();
    }

    static Optional<SourceNote> parse(String note) {
        String words = note.strip();
        Matcher start = START.matcher(NormalizedText.of(words).chars());
        if (start.find()) {
            int end = words.endsWith("]") ? words.length() - 1 : words.length();
            return Optional.of(new SourceNoteParser(words.substring(start.end(), end)).newStyle());
        }
        return new SourceNoteParser(words).oldStyle();
    }

    static Optional<SourceNote> parseEntry(String heading) {
        var parser = new SourceNoteParser(heading.strip());
        Matcher entry = ENTRY.matcher(parser.plain);
        if (!entry.matches()) {
            return Optional.empty();
        }
        List<String> rest = parser.sentences(entry.start("rest"));
        String last = rest.stream().filter(one -> !one.isEmpty()).reduce("", (a, b) -> b);
        String place = LENGTH.matcher(last).replaceFirst("");
        return Optional.of(
                located(
                        withoutStop(place),
                        parser.markings(entry.start("markings"), entry.end("markings")),
                        "",
                        ""));
    }

    private SourceNote newStyle() {
        Matcher markings = MARKINGS.matcher(plain);
        boolean marked = markings.find() && markings.start() < MARKINGS_WITHIN;
        int restStart = marked ? afterStop(markings.end()) : endOfFirstSentence();
        String location = withoutStop(text.substring(0, marked ? markings.start() : restStart));
        List<String> sentences = sentences(restStart);
        return located(
                location,
                marked ? markings(markings.start(), markings.end()) : List.of(),
                matching(sentences, DRAFTING),
                matching(sentences, TRANSMISSION));
    }

    private List<String> markings(int start, int end) {
        return List.of(BETWEEN_MARKINGS.split(text.substring(start, end)));
    }

    private int afterStop(int at) {
        return at < plain.length() && plain.charAt(at) == '.' ? at + 1 : at;
    }

    private static SourceNote located(
            String location, List<String> markings, String drafting, String transmission) {
        Matcher archive = ARCHIVE.matcher(location);
        int archiveEnd = archive.lookingAt() ? archive.end() : location.length();
        Optional<ReferenceSpan> file = file(location);
        boolean fileLast = file.isPresent() && file.get().end() == location.length();
        int collectionEnd = fileLast ? file.get().start() : location.length();
        return new SourceNote(
                location.substring(0, archiveEnd),
                trimmed(location.substring(archiveEnd, Math.max(archiveEnd, collectionEnd))),
                file.map(mention -> (FileNumber) mention.reference()),
                "",
                markings,
                drafting,
                transmission);
    }

    private Optional<SourceNote> oldStyle() {
        Matcher old = OLD_STYLE.matcher(plain);
        if (!old.matches()) {
            return Optional.empty();
        }
        String place = text.substring(0, old.end("place"));
        Optional<ReferenceSpan> file = file(place);
        boolean says = old.group("form") != null || RECORDS.matcher(place).matches();
        if (file.isEmpty() && !says) {
            return Optional.empty();
        }
        boolean fileOnly = file.isPresent() && file.get().in(place).equals(place);
        return Optional.of(
                new SourceNote(
                        "",
                        fileOnly ? "" : withoutStop(place),
                        file.map(mention -> (FileNumber) mention.reference()),
                        old.group("form") == null ? "" : old.group("form"),
                        List.of(),
                        "",
                        ""));
    }

    private static Optional<ReferenceSpan> file(String location) {
        return new FileNumbers().in(NormalizedText.of(location)).stream().findFirst();
    }

    private int endOfFirstSentence() {
        Matcher end = SENTENCE_END.matcher(plain);
        return end.find() ? end.end() : plain.length();
    }

    private List<String> sentences(int from) {
        List<String> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(plain);
        int start = from;
        while (start < plain.length() && end.find(start)) {
            sentences.add(text.substring(start, end.end()).strip());
            start = end.end();
        }
        sentences.add(text.substring(start).strip());
        return sentences;
    }

    private static String matching(List<String> sentences, Pattern subject) {
        return String.join(
                " ", sentences.stream().filter(s -> subject.matcher(s).matches()).toList());
    }

    private static String withoutStop(String words) {
        String stripped = words.strip();
        boolean stop = stripped.endsWith(".") && !INITIAL.matcher(stripped).find();
        return stop ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isSeparator(words.charAt(start))) {
            start++;
        }
        while (end > start && isSeparator(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ':' || c == ' ';
    }
}
