package org.embtel.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.embtel.kit.Needs;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of the images of the source, for viewers that know IIIF. */
class IiifTest {

    /** What a viewer makes of a manifest: every canvas with what is painted on it. */
    private static final String VIEWER =
            """
            const { readFileSync } = require("node:fs");
            const { normalize } = require(require("node:path").resolve(process.argv[1]));
            const read = normalize(JSON.parse(readFileSync(process.argv[2])));
            const { Manifest, Canvas, AnnotationPage, Annotation, ContentResource } = read.entities;
            console.log(read.resource.type, Object.values(Manifest)[0].label.none[0]);
            for (const { id } of Manifest[read.resource.id].items) {
              const canvas = Canvas[id];
              const painted = Annotation[AnnotationPage[canvas.items[0].id].items[0].id];
              const image = ContentResource[painted.body[0].id ?? painted.body[0].source.id];
              console.log(
                canvas.label.none[0], `${canvas.width}×${canvas.height}`, image.id,
                `${image.width}×${image.height}`, painted.motivation[0],
                ContentResource[canvas.rendering[0].id].id,
              );
            }
            """;

    private static final String EDITION =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
            <titleStmt><title>A letter</title></titleStmt>
            <publicationStmt><availability>
            <licence target="https://creativecommons.org/licenses/by/4.0/deed.en"/>
            </availability></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
            <facsimile><surface xml:id="s2"><graphic url="https://scans.example/2.jpg"
            width="600px" height="900px"/></surface></facsimile>
            <text><body><p xml:id="p1"><pb n="1" xml:id="pg_1" facs="leaf%20%231.png"/>One
            <pb n="2" xml:id="pg_2" facs="#s2"/>two
            <pb n="3" xml:id="pg_3" facs="https://scans.example/3.jpg"/>three.</p></body></text></TEI>
            """;

    @TempDir Path folder;

    @BeforeEach
    void write() throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        var scan = new BufferedImage(80, 120, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(scan, "png", tei.resolve("leaf #1.png").toFile());
        Files.writeString(tei.resolve("letter.xml"), EDITION);
    }

    @Test
    void nameTheImagesWhoseSizeIsKnownAndWhereTheirTextIs() throws IOException {
        Path site = built("--base-url=https://example.org/e/");
        assertThat(seen(site.resolve("iiif/letter/manifest.json")))
                .isEqualTo(
                        """
                        Manifest A letter
                        1 80×120 https://example.org/e/tei/leaf%20%231.png 80×120 painting \
                        https://example.org/e/letter.html#pg_1
                        2 600×900 https://scans.example/2.jpg 600×900 painting \
                        https://example.org/e/letter.html#pg_2
                        """);
    }

    @Test
    void nameTheLicenceInTheFormThatTheStandardWants() throws IOException {
        Path site = built("--base-url=https://example.org/e/");
        assertThat(site.resolve("iiif/letter/manifest.json"))
                .content()
                .contains("\"rights\" : \"http://creativecommons.org/licenses/by/4.0/\"");
    }

    @Test
    void areOfferedOnThePageOfTheVolume() throws IOException {
        Path site = built("--base-url=https://example.org/e/");
        assertThat(Jsoup.parse(site.resolve("letter.html")).select("a[href$=manifest.json]"))
                .hasSize(1);
    }

    @Test
    void areNotMadeWhereNoAddressIsKnown() throws IOException {
        Path site = built();
        assertThat(site.resolve("iiif")).doesNotExist();
        assertThat(Jsoup.parse(site.resolve("letter.html")).select("a[href$=manifest.json]"))
                .isEmpty();
    }

    private Path built(String... options) {
        return Run.built(folder.resolve("tei"), folder.resolve("site"), options);
    }

    private static String seen(Path manifest) throws IOException {
        Process viewer =
                new ProcessBuilder(
                                "node",
                                "-e",
                                VIEWER,
                                Needs.iiifParser().toString(),
                                manifest.toString())
                        .redirectErrorStream(true)
                        .start();
        return new String(viewer.getInputStream().readAllBytes(), UTF_8);
    }
}
