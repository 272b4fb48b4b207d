package org.embtel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever programs do to files when they save, the browser is told what comes of it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FollowingTest {

    private static final String LETTER = "tei/letter.xml";

    @TempDir private Path folder;

    @Test
    void tellsOfAFileThatWasReplacedByAnother() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            shown.write(LETTER, Letters.saying("Dear Madam."));
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
            assertThat(shown.page("/letter.html")).contains("Dear Madam.");
        }
    }

    @Test
    void tellsOfAFileThatWasWrittenInPlace() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            Files.writeString(shown.file(LETTER), Letters.saying("Dear Madam."));
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
            assertThat(shown.page("/letter.html")).contains("Dear Madam.");
        }
    }

    @Test
    void keepsThePageWhileAFileIsBrokenAndSaysSo() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            String before = shown.page("/letter.html");
            shown.write(LETTER, Letters.saying("Dear <hi>Madam."));
            Event told = browser.next();
            assertThat(told.name()).isEqualTo("findings");
            assertThat(told.data()).contains("tei/letter.xml:5:").contains("E101");
            assertThat(shown.page("/letter.html")).isEqualTo(before);
            shown.write(LETTER, Letters.saying("Dear Sir."));
            assertThat(browser.next()).isEqualTo(Event.findings(" "));
        }
    }

    @Test
    void waitsForTheRestOfAHalfWrittenFile() throws IOException {
        String whole = Letters.saying("Dear Madam.");
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            Files.writeString(shown.file(LETTER), whole.substring(0, 200));
            Files.writeString(shown.file(LETTER), whole.substring(200), StandardOpenOption.APPEND);
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
        }
    }

    @Test
    void showsTheLastOfManySaves() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            for (int i = 0; i <= 50; i++) {
                shown.write(LETTER, Letters.saying("Draft " + i + "."));
            }
            assertThat(shown.page("/letter.html")).contains("Draft 50.");
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
        }
    }

    @Test
    void neverServesWhatIsNoLongerInTheFile() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            for (int i = 0; i < 50; i++) {
                Files.writeString(shown.file(LETTER), Letters.saying("Draft " + i + "."));
                assertThat(shown.page("/letter.html")).contains("Draft " + i + ".");
            }
        }
    }

    @Test
    void showsALetterThatIsAddedAndNoneThatIsRemoved() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/reply.html")) {
            shown.write("tei/reply.xml", Letters.saying("Dear Friend."));
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
            assertThat(shown.page("/reply.html")).contains("Dear Friend.");
            try (Waiting again = shown.open("/reply.html")) {
                Files.move(shown.file("tei/reply.xml"), shown.file("tei/answer.xml"));
                assertThat(again.next()).isEqualTo(Event.RELOAD);
            }
            assertThat(shown.get("/reply.html").statusCode()).isEqualTo(404);
            assertThat(shown.page("/answer.html")).contains("Dear Friend.");
        }
    }

    @Test
    void leavesAPageAloneThatAChangeDoesNotTouch() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            shown.write("tei/reply.xml", Letters.saying("Dear Friend."));
            shown.write("site-assets/css/site.css", "p { color: blue }");
            try (Waiting letter = shown.open("/letter.html");
                    Waiting reply = shown.open("/reply.html")) {
                shown.write("tei/reply.xml", Letters.saying("Dear Colleague."));
                assertThat(reply.next()).isEqualTo(Event.RELOAD);
                shown.write("site-assets/css/site.css", "p { color: red }");
                assertThat(letter.next()).isEqualTo(Event.style("/assets/css/site.css"));
            }
        }
    }

    @Test
    void showsASavedModuleOfAScriptAtOnce() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            String module = "site-assets/js/pages/page-label.mjs";
            shown.write(module, "export const plainLabel = (own) => own;");
            try (Waiting browser = shown.open("/letter.html")) {
                assertThat(shown.page("/assets/js/pages.js")).contains("= (own) => own;");
                shown.write(module, "export const plainLabel = (other) => other;");
                assertThat(browser.next()).isEqualTo(Event.RELOAD);
                assertThat(shown.page("/assets/js/pages.js")).contains("= (other) => other;");
            }
            assertThat(shown.get("/assets/js/pages/page-label.mjs").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void tellsOfWarningsAtTheirPlaces() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            String name = "Dear <persName ref=\"#nobody\">Nobody</persName>.";
            shown.write(LETTER, Letters.saying(name));
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
            try (Waiting again = shown.open("/letter.html")) {
                assertThat(again.next().data())
                        .contains("data-at=\"p1\"")
                        .contains("tei/letter.xml:5:")
                        .contains("E203 unresolved-pointer");
            }
        }
    }

    @Test
    void checksEveryPageWhenNothingMoreIsSaved() throws IOException, InterruptedException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            assertThat(shown.checked()).noneMatch(FollowingTest::isNoTemplate);
            shown.write("tei/reply.xml", Letters.saying("Dear <sense>Friend</sense>."));
            assertThat(shown.checked()).anyMatch(FollowingTest::isNoTemplate);
            shown.write("tei/reply.xml", Letters.saying("Dear Friend."));
            assertThat(shown.checked()).noneMatch(FollowingTest::isNoTemplate);
        }
    }

    private static boolean isNoTemplate(Diagnostic finding) {
        return finding.code() == Code.NO_TEMPLATE && finding.place().path().equals("tei/reply.xml");
    }

    @Test
    void showsALetterThatIsRemovedAndWrittenAgain() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            Files.delete(shown.file(LETTER));
            Files.writeString(shown.file(LETTER), Letters.saying("Dear Madam."));
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
            assertThat(shown.page("/letter.html")).contains("Dear Madam.");
        }
    }

    @Test
    void usesATemplateThatWasNotThereBefore() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            String macro = "<#macro p><p class=\"own\"><#recurse></p></#macro>";
            shown.write("templates/tei/site.ftlh", macro);
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
            assertThat(shown.page("/letter.html")).contains("<p class=\"own\">Dear Sir.</p>");
        }
    }

    @Test
    void keepsThePageWhileATemplateIsBrokenAndSaysSo() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            shown.write("templates/tei/site.ftlh", "<#macro p>\n<#recurs></#macro>");
            Event told = browser.next();
            assertThat(told.name()).isEqualTo("findings");
            assertThat(told.data()).contains("templates/tei/site.ftlh:2:").contains("E402");
            assertThat(shown.page("/letter.html")).contains("Dear Sir.");
        }
    }

    @Test
    void keepsThePageWhileATemplateLosesText() throws IOException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder);
                Waiting browser = shown.open("/letter.html")) {
            shown.write("templates/tei/site.ftlh", "<#macro p></#macro>");
            assertThat(browser.next().data()).contains("E501 text-lost").contains("Dear Sir.");
            assertThat(shown.page("/letter.html")).contains("Dear Sir.");
        }
    }

    @Test
    void showsAnEditionThatCouldNotBeReadAtFirst() throws IOException {
        try (Shown shown = Shown.of("<TEI", folder);
                Waiting browser = shown.open("/letter.html")) {
            assertThat(shown.get("/letter.html").statusCode()).isEqualTo(503);
            assertThat(browser.next().data()).contains("tei/letter.xml:1:").contains("E101");
            shown.write(LETTER, Letters.saying("Dear Sir."));
            assertThat(browser.next()).isEqualTo(Event.RELOAD);
            assertThat(shown.page("/letter.html")).contains("Dear Sir.");
        }
    }

    /** On a busy machine a thread may need a moment for its end; one that goes on is not joined. */
    @Test
    void endsAllItsThreads() throws IOException, InterruptedException {
        try (Shown shown = Shown.of(Letters.saying("Dear Sir."), folder)) {
            shown.open("/letter.html");
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("embtel-")) {
                thread.join();
            }
        }
    }
}
