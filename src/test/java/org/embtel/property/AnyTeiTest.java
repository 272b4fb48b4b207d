package org.embtel.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.embtel.kit.Folders;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for any TEI: it is published whole, with links that lead somewhere, and harmless. */
class AnyTeiTest {

    private static final int TRIES = 12;

    private static final Pattern PROGRAM = Pattern.compile("(?i)^[\\s\\u00ad]*(javascript|data):");

    @Provide
    Arbitrary<AnyVolume> volumes() {
        return AnyTei.volumes();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void isPublishedWithoutAnError(@ForAll("volumes") AnyVolume volume) throws IOException {
        try (var built = BuiltVolume.of(volume)) {
            assertThat(built.run().err()).doesNotContain("error: ");
            assertThat(built.run().code()).isZero();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void givesEveryCharacterOnce(@ForAll("volumes") AnyVolume volume) throws IOException {
        try (var built = BuiltVolume.of(volume)) {
            assertThat(built.characters()).isEqualTo(volume.characters());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void hasOnlyLinksThatLeadSomewhere(@ForAll("volumes") AnyVolume volume) throws IOException {
        try (var built = BuiltVolume.of(volume)) {
            for (Path page : built.files(".html")) {
                for (Element link : BuiltVolume.parsed(page).select("a[href]")) {
                    assertLeadsSomewhere(page.toUri().resolve(link.attr("href")));
                }
            }
        }
    }

    private static void assertLeadsSomewhere(URI target) {
        if (!target.getScheme().equals("file")) {
            return;
        }
        Path file = Path.of(URI.create("file://" + target.getRawPath()));
        assertThat(file).isRegularFile();
        if (target.getFragment() != null) {
            assertThat(BuiltVolume.parsed(file).getElementById(target.getFragment()))
                    .as(target.toString())
                    .isNotNull();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void hasNoIdTwiceOnAPage(@ForAll("volumes") AnyVolume volume) throws IOException {
        try (var built = BuiltVolume.of(volume)) {
            for (Document page : built.pages()) {
                assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void letsNoTextBecomeMarkup(@ForAll("volumes") AnyVolume volume) throws IOException {
        try (var built = BuiltVolume.of(volume)) {
            for (Document page : built.pages()) {
                assertThat(page.select(".evil, b, [onclick]")).isEmpty();
                assertThat(page.select("script")).noneMatch(one -> one.data().contains("<"));
                assertThat(page.select("[href], [src]"))
                        .noneMatch(one -> PROGRAM.matcher(one.attr("href")).find())
                        .noneMatch(one -> PROGRAM.matcher(one.attr("src")).find());
            }
        }
    }

    @Property(tries = TRIES / 4, edgeCases = EdgeCasesMode.NONE)
    void givesTheSameBytesOnAnyNumberOfThreads(@ForAll("volumes") AnyVolume volume)
            throws IOException {
        Map<String, String> once = digests(volume, 1);
        assertThat(digests(volume, 1)).isEqualTo(once);
        assertThat(digests(volume, 8)).isEqualTo(once);
    }

    private static Map<String, String> digests(AnyVolume volume, int threads) throws IOException {
        try (var built = BuiltVolume.of(volume.xml(), threads)) {
            return Folders.digests(built.site());
        }
    }
}
