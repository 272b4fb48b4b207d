package org.embtel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.embtel.kit.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The images of the source, beside the text that stands on them. */
@Tag("browser")
@ExtendWith(Browsers.class)
class FacsimileTest {

    private static final String BUTTON = ".facsimile-button";

    @TempDir Path folder;

    private Path letter;

    @BeforeEach
    void build() throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        var pages = new StringBuilder();
        for (int page = 1; page <= 3; page++) {
            ImageIO.write(
                    new BufferedImage(80, 120, BufferedImage.TYPE_INT_RGB),
                    "png",
                    tei.resolve("p" + page + ".png").toFile());
            pages.append("<pb n=\"%d\" facs=\"p%d.png\"/>".formatted(page, page));
            pages.append(("<p>" + "Lights and dues. ".repeat(60) + "</p>").repeat(4));
        }
        Files.writeString(
                tei.resolve("letter.xml"),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
                <titleStmt><title>A letter</title></titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc>
                </fileDesc></teiHeader><text><body><head>A letter</head>
                <p>Before<note n="1">A note.</note>.</p>%s</body></text></TEI>
                """
                        .formatted(pages));
        letter = Run.built(tei, folder.resolve("site")).resolve("letter.html");
    }

    @Test
    void isAskedForOnlyWhenItIsWanted(Reader reader) {
        Page page = onDesk(reader);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.mouse().wheel(0, 2000);
        page.waitForFunction("() => scrollY > 1000");
        assertThat(asked).noneMatch(url -> url.endsWith(".png"));
        page.locator(BUTTON).click();
        assertThat(page.locator(".facsimile img")).isVisible();
        assertThat(asked).anyMatch(url -> url.endsWith(".png"));
    }

    @Test
    void saysWhichHostWillBeAsked(Reader reader) throws IOException {
        Path source = folder.resolve("tei/letter.xml");
        Files.writeString(
                source,
                Files.readString(source).replace("facs=\"", "facs=\"https://scans.example/"));
        Path site = Run.built(source.getParent(), folder.resolve("remote"));
        Page page = reader.visit(site.resolve("letter.html").toUri(), window -> window);
        assertThat(page.locator(".facsimile-switch"))
                .containsText("The images come from scans.example, and are not asked for before.");
    }

    @Test
    void followsTheTextAndIsFollowedByIt(Reader reader) {
        Page page = onDesk(reader);
        page.locator(BUTTON).click();
        assertThat(image(page)).hasAttribute("src", Pattern.compile("p1\\.png$"));
        page.locator("[title='Page 2']").evaluate("pb => pb.scrollIntoView()");
        assertThat(image(page)).hasAttribute("src", Pattern.compile("p2\\.png$"));
        page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(image(page)).hasAttribute("alt", "Image of page 3");
        assertThat(page.locator("[title='Page 3'] + a")).isInViewport();
    }

    @Test
    void leavesTheTextVisibleBesideIt(Reader reader) {
        Page page = onDesk(reader);
        page.locator(BUTTON).click();
        var text = page.locator(".transcription").boundingBox();
        var panel = page.locator(".facsimile").boundingBox();
        assertThat(text.x + text.width).isLessThanOrEqualTo(panel.x);
    }

    @Test
    void isClosedByAKeyAndGivesTheFocusBack(Reader reader) {
        Page page = onDesk(reader);
        page.locator(BUTTON).press("Enter");
        assertThat(page.locator(".facsimile-view")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".facsimile")).isHidden();
        assertThat(page.locator(BUTTON)).isFocused();
        page.locator(BUTTON).press("Enter");
        assertThat(page.locator(".facsimile")).isVisible();
    }

    @Test
    void staysBelowTheTextOnAPhone(Reader reader) {
        Page page = open(reader, 390);
        page.locator(BUTTON).click();
        assertThat(page.locator(".facsimile").boundingBox().y).isGreaterThan(300);
    }

    @Test
    void isAccessible(Reader reader) {
        for (int width : List.of(390, 1400)) {
            Page page = open(reader, width);
            page.locator(BUTTON).click();
            Axe.bring(page);
            assertThat(Axe.violations(page)).isEmpty();
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/screenshots/facsimile-" + width + ".png")));
        }
    }

    private static Locator image(Page page) {
        return page.locator(".facsimile img");
    }

    private Page onDesk(Reader reader) {
        return open(reader, 1400);
    }

    private Page open(Reader reader, int width) {
        return reader.visit(letter.toUri(), window -> window.setViewportSize(width, 850));
    }
}
