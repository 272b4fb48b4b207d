package org.embtel.override;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.embtel.kit.Folders;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a macro writes is markup that can be published, or a finding at the macro. */
class WrittenMarkupTest {

    @TempDir private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "E508 | <i><#recurse></i><script>alert(1)</script>",
                "E508 | <i><#recurse></i><SCRIPT src='https://example.org/x.js'></SCRIPT>",
                "E508 | <i><#recurse></i>${'<script>alert(1)</script>'?no_esc}",
                "E508 | <i onclick='alert(1)'><#recurse></i>",
                "E508 | <i ONmouseover='alert(1)'><#recurse></i>",
                "E508 | <i ${'onfocus'}='alert(1)' tabindex='0'><#recurse></i>",
                "E508 | <i style='color:red'><#recurse></i>",
                "E508 | <style>p { color: red }</style><i><#recurse></i>",
                "E508 | <i><#recurse></i><iframe src='index.html'></iframe>",
                "E508 | <i><#recurse></i><object data='index.html'></object>",
                "E508 | <i><#recurse></i><embed src='index.html'>",
                "E508 | <base href='https://example.org/'><i><#recurse></i>",
                "E508 | <link rel='stylesheet' href='https://example.org/x.css'><i><#recurse></i>",
                "E508 | <meta http-equiv='refresh' content='0'><i><#recurse></i>",
                "E508 | <i><#recurse></i><svg><script>alert(1)</script></svg>",
                "E508 | <i><#recurse></i><svg><a><set attributeName='href' to='x'/></a></svg>",
                "E508 | <i><#recurse></i><svg><foreignObject></foreignObject></svg>",
                "E508 | <i><#recurse></i><button formaction='index.html'></button>",
                "E508 | <a href='index.html' ping='https://example.org/'><#recurse></a>",
                "E504 | <a href='javascript:alert(1)'><#recurse></a>",
                "E504 | <a href='JaVaScRiPt:alert(1)'><#recurse></a>",
                "E504 | <a href=' java&#9;script:alert(1)'><#recurse></a>",
                "E504 | <a href='data:text/html,x'><#recurse></a>",
                "E504 | <a href='vbscript:x'><#recurse></a>",
                "E504 | <a href='file:///etc/passwd'><#recurse></a>",
                "E504 | <i><#recurse></i><form action='javascript:alert(1)'></form>",
                "E504 | <i><#recurse></i><svg><a xlink:href='javascript:alert(1)'></a></svg>",
                "E509 | <b><#recurse>",
                "E509 | <b><i><#recurse></b></i>",
                "E509 | <#recurse></b>",
                "E509 | <#recurse></div>",
                "E509 | <div><span><#recurse></div>",
                "E509 | <persName><#recurse></persName>",
                "E509 | <tei:hi><#recurse></tei:hi>",
            })
    void whatMayNotBePublishedIsFoundAtTheMacro(String code, String macro) throws IOException {
        Run run = build(macro);

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("templates/tei/site\\.ftlh:[0-9]+:[0-9]+: error: " + code)
                .contains("(in macro hi for <hi> at tei/letter.xml:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i title='x><#recurse></i>", "<!-- <#recurse>"})
    void whatSwallowsTheRestOfThePageIsAnError(String macro) throws IOException {
        Run run = build(macro);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("E509 broken-markup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<i class='a' data-b='on' aria-label='c' title='javascript: x'><#recurse></i>",
                "<my-word><#recurse></my-word>",
                "<a href='https://example.org/a:b'><#recurse></a>",
                "<a href='mailto:a@example.org'><#recurse></a>",
                "<svg role='img'><path d='M0 0'/></svg><math><mi></mi></math><i><#recurse></i>",
                "<ruby><#recurse></ruby><br><wbr>"
            })
    void whatMayBeIsPublished(String macro) throws IOException {
        Run run = build(macro);

        assertThat(run.err()).doesNotContain("E508", "E509", "E504");
    }

    private Run build(String macro) throws IOException {
        Folders.write(temp, "tei/letter.xml", Letter.saying("Dear <hi>friend</hi>,"));
        Folders.write(temp, "templates/tei/site.ftlh", "<#macro hi>" + macro + "</#macro>");
        return Run.pages(temp.resolve("tei"), temp.resolve("_site"));
    }
}
