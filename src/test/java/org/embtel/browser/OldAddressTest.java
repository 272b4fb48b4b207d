package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@ExtendWith(Browsers.class)
class OldAddressTest {

    @TempDir Path folder;

    @BeforeEach
    void moved() throws IOException {
        Files.writeString(
                folder.resolve("report.xml"),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
                <titleStmt><title>A Report</title></titleStmt>
                <publicationStmt><publisher>The Harbour</publisher>
                <idno type="alias">papers/letter</idno></publicationStmt>
                <sourceDesc><p>A ledger.</p></sourceDesc></fileDesc></teiHeader>
                <text><body><head>A Report</head>
                <p xml:id="ships">No ships.</p></body></text></TEI>
                """);
        Run.embtel("build", folder.resolve("report.xml").toString(), "-o", site("").toString());
    }

    @Test
    void leadsToTheSamePlaceOnThePageThatMoved(Reader reader) {
        Page page = reader.visit(site("papers/letter.html").toUri().resolve("#ships"), o -> o);
        assertThat(page).hasURL(Pattern.compile(".*/_site/report\\.html#ships"));
        assertThat(page.locator("#ships")).isVisible();
    }

    @Test
    void leadsThereWithoutScript(Reader reader) {
        Page page =
                reader.visit(
                        site("papers/letter.html").toUri(),
                        options -> options.setJavaScriptEnabled(false));
        assertThat(page).hasURL(Pattern.compile(".*/_site/report\\.html"));
    }

    private Path site(String path) {
        return folder.resolve("_site").resolve(path);
    }
}
