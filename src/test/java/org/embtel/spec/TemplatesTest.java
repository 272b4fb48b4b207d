package org.embtel.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A macro is found where one looks for it, read at a glance, and told in a sentence. */
class TemplatesTest {

    private static final Comparator<String> ALPHABET =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    /** How a macro asks for attributes: one by name, or several for what they say in words. */
    private static final Pattern READ = Pattern.compile("node\\.@\\w+|said\\(\\[[^]]*]");

    private static final Pattern NAME = Pattern.compile("[@\"](\\w+)");

    @Test
    void everyMacroStandsInTheFileOfItsTeiModule() {
        Map<String, List<String>> modules = TeiModules.elements();
        Map<String, List<String>> files = new TreeMap<>();
        for (Macro macro : Macro.ofElements()) {
            files.computeIfAbsent(macro.file(), file -> new ArrayList<>()).add(macro.name());
        }
        files.remove("foreign");
        files.forEach(
                (file, names) ->
                        assertThat(modules.getOrDefault(file, List.of()))
                                .as("elements of the TEI module " + file)
                                .containsAll(names));
    }

    @Test
    void elementsThatAreNotTeiStandByThemselves() {
        assertThat(Macro.ofElements().stream().filter(macro -> macro.file().equals("foreign")))
                .allSatisfy(macro -> assertThat(macro.name()).matches("xhtml|egXML|[a-z]+_.+"));
    }

    @Test
    void macrosStandInAlphabeticalOrder() {
        Macro.ofElements().stream()
                .collect(Collectors.groupingBy(Macro::file))
                .values()
                .forEach(
                        macros ->
                                assertThat(macros.stream().map(Macro::name))
                                        .as(macros.get(0).file() + ".ftlh")
                                        .isSortedAccordingTo(ALPHABET)
                                        .doesNotHaveDuplicates());
    }

    @Test
    void everyMacroIsToldInOneLineAboveIt() {
        assertThat(Macro.all())
                .allSatisfy(
                        macro -> {
                            assertThat(macro.comment()).hasSize(1);
                            assertThat(macro.comment().get(0))
                                    .matches("<#-- [A-Z].{5,110}[.:] -->")
                                    .hasSizeLessThanOrEqualTo(120);
                        });
    }

    @Test
    void everyAttributeThatAMacroReadsIsNamedAboveIt() {
        for (Macro macro : Macro.ofElements()) {
            assertThat(attributes(String.join("\n", macro.lines())))
                    .as(macro + " reads")
                    .allSatisfy(name -> assertThat(macro.comment().get(0)).contains(name));
        }
    }

    private static List<String> attributes(String macro) {
        return READ.matcher(macro)
                .results()
                .map(MatchResult::group)
                .flatMap(read -> NAME.matcher(read).results())
                .map(name -> "@" + name.group(1))
                .distinct()
                .toList();
    }

    @Test
    void noMacroIsLongerThanFifteenLines() {
        assertThat(Macro.all())
                .allSatisfy(macro -> assertThat(macro.lines()).hasSizeLessThanOrEqualTo(15));
    }

    @Test
    void macrosKeepNoStateAndPrintNothingRaw() throws IOException {
        for (Path file : Macro.files()) {
            String text = Files.readString(file);
            if (!file.endsWith("macros.ftlh")) {
                assertThat(text).as(file.toString()).doesNotContain("<#assign", "<#global");
            }
            if (!file.endsWith("base.ftlh")) {
                assertThat(text).as(file.toString()).doesNotContain("no_esc", "<#noautoesc");
            }
        }
    }

    @Test
    @Tag("corpus")
    void theListOfModulesIsThatOfTheTeiSchema() {
        List<String> defined = TeiModules.definedBy(Needs.schema("tei_all.rng"));
        assertThat(TeiModules.elements().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(defined);
        TeiModules.elements()
                .forEach(
                        (module, elements) ->
                                assertThat(run(defined, elements))
                                        .as("the schema defines together what belongs to " + module)
                                        .containsExactlyInAnyOrderElementsOf(elements));
    }

    /** As many elements as a module has, from the first one that belongs to it. */
    private static List<String> run(List<String> defined, List<String> elements) {
        int start = elements.stream().mapToInt(defined::indexOf).min().orElseThrow();
        return defined.subList(start, Math.min(defined.size(), start + elements.size()));
    }
}
