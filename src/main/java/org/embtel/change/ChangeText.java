package org.embtel.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells changes as lines for a terminal, or as Markdown for a comment on a pull request. */
public enum ChangeText {
    /** One line a page, and one for each change of words under it. */
    PLAIN {
        @Override
        String page(String what, PageChange change) {
            return what + " " + change.path() + after("  ", change.title());
        }

        @Override
        String words(String place, Wording words) {
            String before = quoted(words.whole(words.before()));
            String after = quoted(words.whole(words.after()));
            if (before.isEmpty() || after.isEmpty()) {
                return "  " + place + (before.isEmpty() ? "new: " : "gone: ") + before + after;
            }
            return "  " + place + before + " → " + after;
        }

        private static String quoted(String text) {
            return text.isEmpty() ? "" : "“" + text + "”";
        }
    },

    /** A list, with what went struck out and what came in bold. */
    MARKDOWN {
        @Override
        String page(String what, PageChange change) {
            return "- " + what + " `" + change.path() + "`" + after(" ", escaped(change.title()));
        }

        @Override
        String words(String place, Wording words) {
            String middle =
                    Stream.of(marked("~~", words.before()), marked("**", words.after()))
                            .filter(text -> !text.isEmpty())
                            .reduce((one, other) -> one + " " + other)
                            .orElse("");
            var shown = new Wording(escaped(words.left()), "", "", escaped(words.right()));
            return "  - " + place + shown.whole(middle);
        }

        private static String marked(String mark, String text) {
            return text.isEmpty() ? "" : mark + escaped(text) + mark;
        }
    };

    abstract String page(String what, PageChange change);

    abstract String words(String place, Wording words);

    /**
     * All changes, then a line that counts them.
     *
     * @param most how many pages to tell of
     */
    public String print(SiteChanges changes, int most) {
        var lines = new StringBuilder();
        for (PageChange change :
                changes.pages().subList(0, Math.min(most, changes.pages().size()))) {
            lines(change).forEach(line -> lines.append(line).append('\n'));
        }
        int untold = changes.pages().size() - most;
        if (untold > 0) {
            lines.append("… and ").append(untold).append(" more\n");
        }
        return lines.append(summary(changes)).append('\n').toString();
    }

    private List<String> lines(PageChange change) {
        if (change instanceof PageChange.Added) {
            return List.of(page("added", change));
        } else if (change instanceof PageChange.Removed) {
            return List.of(page("removed", change));
        } else if (change instanceof PageChange.Moved moved) {
            return List.of(page("moved from " + moved.from() + " to", change));
        }
        var changed = (PageChange.Changed) change;
        return Stream.concat(
                        Stream.of(page("changed", change)),
                        changed.passages().stream().flatMap(this::passage))
                .toList();
    }

    private Stream<String> passage(PassageChange passage) {
        String place = passage.id().isEmpty() ? "" : passage.id() + ": ";
        return Wording.of(passage).stream().map(words -> words(place, words));
    }

    /** How many pages changed, and how. */
    public static String summary(SiteChanges changes) {
        if (changes.pages().isEmpty()) {
            return "No page reads differently.";
        }
        return String.format(
                Locale.ROOT,
                "Pages: %,d changed, %,d added, %,d moved, %,d removed.",
                changes.count(PageChange.Changed.class),
                changes.count(PageChange.Added.class),
                changes.count(PageChange.Moved.class),
                changes.count(PageChange.Removed.class));
    }

    private static String after(String blanks, String text) {
        return text.isEmpty() ? "" : blanks + text;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>~|#])", "\\\\$1");
    }
}
