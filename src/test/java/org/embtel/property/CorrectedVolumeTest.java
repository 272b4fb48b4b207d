package org.embtel.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.embtel.build.Build;
import org.embtel.build.BuildRequest;
import org.embtel.build.Search;
import org.embtel.build.TakeAway;
import org.embtel.build.live.LiveEdition;
import org.embtel.build.live.SitePage;
import org.embtel.diagnostic.Findings;
import org.embtel.kit.Folders;
import org.embtel.schema.SchemaOptions;

/** After any corrections, an edition in memory gives the pages that a build makes of its files. */
class CorrectedVolumeTest {

    private static final int MOST_DOCUMENTS = 30;

    @Provide
    Arbitrary<List<Correction>> corrections() {
        return Correction.any().list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void isShownAsABuildMakesItOfItsFiles(@ForAll("corrections") List<Correction> corrections)
            throws IOException {
        Path folder = Files.createTempDirectory("embtel-property");
        Path file = folder.resolve("volume.xml");
        Draft draft = Draft.first();
        Files.writeString(file, draft.xml());
        try (var edition = new LiveEdition(request(file, Optional.empty()))) {
            for (Correction correction : corrections) {
                edition.page("volume/d1.html");
                draft = correction.apply(draft);
                Files.writeString(file, draft.xml());
            }
            assertShown(edition, file, folder.resolve("site"));
        } finally {
            Folders.delete(folder);
        }
    }

    private static BuildRequest request(Path file, Optional<Path> site) {
        Path folder = file.resolveSibling("none");
        var schemas = new SchemaOptions(folder, List.of(), folder, false);
        return new BuildRequest(
                file,
                site,
                true,
                Search.OFF,
                TakeAway.USUAL,
                folder,
                folder,
                "",
                "",
                2,
                schemas,
                "Embtel");
    }

    private static void assertShown(LiveEdition edition, Path file, Path site) throws IOException {
        var findings = new Findings();
        new Build(request(file, Optional.of(site)), findings).run();
        if (findings.haveErrors()) {
            assertThat(edition.errors()).as(findings.sorted().toString()).isNotEmpty();
            return;
        }
        assertThat(edition.errors()).isEmpty();
        Map<String, String> pages = pages(site);
        pages.forEach(
                (path, content) ->
                        assertThat(edition.page(path).map(SitePage::content))
                                .as(path)
                                .contains(content));
        IntStream.range(0, MOST_DOCUMENTS)
                .mapToObj(number -> "volume/d" + number + ".html")
                .filter(path -> !pages.containsKey(path))
                .forEach(path -> assertThat(edition.page(path)).as(path).isEmpty());
    }

    private static Map<String, String> pages(Path site) throws IOException {
        var pages = new TreeMap<String, String>();
        for (String path : Folders.digests(site).keySet()) {
            if (path.endsWith(".html")) {
                pages.put(path, Files.readString(site.resolve(path)));
            }
        }
        return pages;
    }
}
