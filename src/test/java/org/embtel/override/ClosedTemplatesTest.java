package org.embtel.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Folders;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that a stranger sends makes pages, and reaches nothing else. */
class ClosedTemplatesTest {

    private static final String SECRET = "the words of another file";

    @TempDir private Path temp;

    private Path edition;

    @BeforeEach
    void writeALetter() throws IOException {
        edition = temp.resolve("edition");
        Folders.write(edition, "tei/letter.xml", Letter.saying("Dear <hi>friend</hi>,"));
        Files.writeString(temp.resolve("secret.ftlh"), SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.data_model.volume.file.path}",
                "${.data_model.volume.file.path.toFile().delete()?c}",
                "${.data_model.volume.file.path().toFile().delete()?c}",
                "${.data_model.volume.file[\"path\"].fileSystem.provider()}",
                "<#list .data_model.volume.file?keys as k>${.data_model.volume.file[k].root}</#list>",
                "${.data_model.part.all().count()}",
                "${.data_model.volume.pointers.all}",
                "${.data_model.volume.anchors?size}",
                "${.data_model.header.citationPattern.words}",
                "${.data_model.class.classLoader}",
                "${.data_model.getClass().getClassLoader()}",
                "${.data_model.site.dates.class}",
                "${.data_model.part.kind.declaringClass}",
                "${.data_model.part.hashCode()}",
                "${.data_model.site.toString()}",
                "${.data_model.site}",
                "${.data_model}",
                "${.data_model.page.hrefOf}",
                "${.node.element}",
                "${.node.tree}",
                "${.locale_object.displayLanguage}",
                "${\"x\"?api.getClass()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "${.now}",
                "${\"1\"?eval}",
                "<@(\"$\" + \"{.now}\")?interpret/>",
                "<#setting locale=\"ar\">",
                "<#include \"/../../secret.ftlh\">",
                "<#include \"../../../secret.ftlh\">",
                "<#import \"/default/../../../secret.ftlh\" as s>",
                "<#include \"file:///etc/passwd\">",
                "<#include \"http://127.0.0.1/x\">",
                "${.get_optional_template(\"/../../secret.ftlh\").include()}",
                "<@p/>",
                "<#visit .node>",
                "<#recurse .node?parent>",
                "<#local x><@p/></#local>",
                "<#assign s = \"0123456789\"><#list 1..60 as i><#assign s = s + s></#list>",
                "${\"x\"?left_pad(2000000000)}",
                "<#stop \"enough\">"
            })
    void whatReachesFurtherIsAFindingAtItsPlace(String attack) throws IOException {
        Folders.write(
                edition,
                "templates/tei/site.ftlh",
                "<#macro p>\n<p>" + attack + "<#recurse></p></#macro>");

        Run run = build();

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).containsPattern("templates/tei/site\\.ftlh:[12]:[0-9]+: error: E402");
        assertThat(run.err()).doesNotContain(SECRET).doesNotContain("\tat ");
        assertThat(temp.resolve("_site")).doesNotExist();
        assertThat(edition.resolve("tei/letter.xml")).exists();
    }

    @Test
    void aFunctionWithoutEndIsAFindingInTheFunction() throws IOException {
        Folders.write(
                edition,
                "templates/tei/site.ftlh",
                """
                <#function f x><#return f(x + 1)></#function>
                <#macro hi><i>${f(1)}</i></#macro>
                """);

        assertThat(build().err())
                .containsPattern(
                        "templates/tei/site\\.ftlh:1:1: error: E402 template-failed\n"
                                + "  macros or functions call each other without end"
                                + " \\(in function f for <hi> at tei/letter\\.xml:[0-9]+:[0-9]+\\)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#macro p><#list 1.. as x></#list></#macro> | in macro p for <p> at tei/letter.xml:",
                "<#list 1.. as x></#list> | does not end",
                "<#function f><#list 1.. as x></#list></#function>"
                        + "<#macro p><#list 1.. as y><#attempt>${f()}<#recover></#attempt></#list>"
                        + "</#macro> | does not end",
            })
    void aLoopWithoutEndIsAFindingAtTheLoop(String template, String said) throws IOException {
        Folders.write(edition, "templates/tei/site.ftlh", template);

        Run run = build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("templates/tei/site\\.ftlh:1:[0-9]+: error: E402")
                .contains(said);
    }

    @Test
    void anErrorNamesTheMacroAndTheElementForWhichItWasCalled() throws IOException {
        Folders.write(
                edition, "templates/tei/site.ftlh", "<#macro hi><i>${.node.nothing}</i></#macro>");

        assertThat(build().err())
                .contains("templates/tei/site.ftlh:1:15: error: E402 template-failed")
                .containsPattern(
                        "\"nothing\" \\(in macro hi for <hi> at tei/letter\\.xml:[0-9]+:[0-9]+\\)");
    }

    @Test
    void aTemplateThatIsALinkOutOfTheFolderIsNotRead() throws IOException {
        Files.createDirectories(edition.resolve("templates/tei"));
        link("templates/tei/site.ftlh", temp.resolve("secret.ftlh"));

        Run run = build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "templates/tei/site.ftlh: error: E402 template-failed\n"
                                + "  this is a link out of the folder of templates")
                .doesNotContain(SECRET);
    }

    @Test
    void aFolderOfTemplatesThatIsALinkOutOfTheEditionIsNotRead() throws IOException {
        Files.createDirectories(temp.resolve("other/tei"));
        Files.writeString(temp.resolve("other/tei/site.ftlh"), "<#macro p>" + SECRET + "</#macro>");
        link("templates", temp.resolve("other"));

        Run run = build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a link out of the folder of the edition");
    }

    @Test
    void aTemplateMayBeALinkToAnotherOfTheFolder() throws IOException {
        Folders.write(
                edition,
                "templates/tei/mine.ftlh",
                "<#macro hi><i class=\"mine\"><#recurse></i></#macro>");
        link("templates/tei/site.ftlh", edition.resolve("templates/tei/mine.ftlh"));

        assertThat(build().code()).isZero();
        assertThat(Files.readString(temp.resolve("_site/letter.html"))).contains("class=\"mine\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#if .data_model.part.sender?has_content>x</#if><#recurse>",
                "<#list .data_model.site.registers as one><#if one.title == \"x\">x</#if></#list><#recurse>",
                "<#if .data_model.part.date?? && .data_model.part.date.isUncertain()>x</#if><#recurse>",
                "<#if .data_model.volume.file.name != \"tei/letter.xml\">x</#if><#recurse>",
                "<#if .data_model.part.kind != \"DOCUMENT\">x</#if><#recurse>",
                "<#if .data_model.part.source?ends_with(\"x\")>x</#if><#recurse>",
                "<#attempt>${.node.nothing}<#recover><#recurse></#attempt>",
                "<#if (1..10)?map(x -> x * 2)?last != 20>x</#if><#recurse>"
            })
    void whatIsListedCanBeAskedFor(String macro) throws IOException {
        Folders.write(
                edition, "templates/tei/site.ftlh", "<#macro hi><i>" + macro + "</i></#macro>");

        Run run = build();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("FreeMarker");
    }

    private Run build() {
        return Run.pages(edition.resolve("tei"), temp.resolve("_site"));
    }

    private void link(String path, Path target) throws IOException {
        boolean linked = true;
        try {
            Files.createSymbolicLink(edition.resolve(path), target);
        } catch (UnsupportedOperationException | IOException notHere) {
            linked = false;
        }
        assumeTrue(linked, "links can be made here");
    }
}
