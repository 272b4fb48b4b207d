package org.embtel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What elements of TEI have in common stands in the table of elements, {@code
 * org/embtel/tei/elements.txt}, and is asked for by the name of the trait: no other source lists
 * more than three of their names.
 */
class ElementNamesTest {

    /** The files that may, and why. */
    private static final Map<String, String> EXEMPT =
            Map.ofEntries(
                    Map.entry(
                            "DefinitionFinder.java",
                            "each of them has another register, or is read in a way of its own"),
                    Map.entry("HeaderLint.java", "where TEI puts what is missing, as advice"),
                    Map.entry("HeaderReader.java", "who is named, the most telling name first"),
                    Map.entry("MarkupAsText.java", "tags typed as text, HTML's among them"),
                    Map.entry("Names.java", "what stands with a name and is no part of it"),
                    Map.entry("WritingDate.java", "where a date stands, the most telling first"));

    private static List<NameLists.Found> lists;

    @BeforeAll
    static void read() throws IOException {
        lists = NameLists.below(Path.of("src/main/java"));
    }

    @Test
    void noSourceListsElements() {
        assertThat(lists.stream().filter(list -> !EXEMPT.containsKey(list.file())))
                .as("ask the table of elements, org/embtel/tei/elements.txt, for a trait")
                .isEmpty();
    }

    @Test
    void findsListsInWhateverForm() {
        String source =
                """
                class Lists {
                    Object set = Set.of("p", "ab", "head", "item");
                    Object map = Map.ofEntries(Map.entry("p", 1), Map.entry("ab", 2),
                            Map.entry("head", 3), Map.entry("item", 4));
                    Object pattern = Pattern.compile("<(?:head|note)" + "|<(?:pb|list)>");
                    Object path = select("body/div/head|note");
                    boolean either(Element e) {
                        return e.is("p") || e.is("ab") || e.is("head") || e.is("item");
                    }
                    int kind(String name) {
                        switch (name) {
                            case "p", "ab": return 1;
                            case "head", "item": return 2;
                        }
                    }
                    String[] names = {"p", "ab", "head", "item"};
                }
                """;
        assertThat(NameLists.in("Lists.java", source))
                .extracting(NameLists.Found::line)
                .containsExactly(2L, 3L, 5L, 6L, 8L, 11L, 16L);
    }

    @Test
    void takesFewNamesAndOtherWordsForNone() {
        String source =
                """
                class Words {
                    Object three = Set.of("p", "ab", "head");
                    Object words = List.of("name", "title", "note", "date", "uri", "href", "rel",
                            "lang1", "key", "value");
                    Object prose = say("the date of the note in the text on the title of the list");
                }
                """;
        assertThat(NameLists.in("Words.java", source)).isEmpty();
    }
}
