package org.embtel.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.model.Part;
import org.embtel.edition.read.ReadVolume;
import org.embtel.edition.read.VolumeReader;
import org.embtel.edition.text.TreeIndex;
import org.embtel.kit.Run;
import org.embtel.page.FinishedPage;
import org.embtel.source.SourceFinder;
import org.embtel.source.TranscriptionReader;
import org.embtel.spec.SpecificationEdition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page of a built site, and what it is held against.
 *
 * @param part the part of a transcription that it shows
 * @param index how the transcription's elements become pages
 * @param html what the page says of it
 */
record AuditedPage(Part part, TreeIndex index, String html) {

    /**
     * The pages of the telegram, of the committed volumes and of all examples of the specification.
     *
     * @param folder where their sites are built
     */
    static Stream<AuditedPage> ofOurs(Path folder) throws IOException {
        return Stream.of(
                        built(Path.of("tei"), folder.resolve("telegram")),
                        built(
                                Path.of("src/test/resources/editions/frus/tei"),
                                folder.resolve("frus")),
                        of(SpecificationEdition.in(folder), SpecificationEdition.siteIn(folder)))
                .flatMap(pages -> pages);
    }

    private static Stream<AuditedPage> built(Path source, Path site) {
        return of(source, Run.built(source, site, "--search=off"));
    }

    /** The pages of a site that show a part of its transcriptions. */
    static Stream<AuditedPage> of(Path source, Path site) {
        return SourceFinder.find(source, new Findings()).stream()
                .flatMap(file -> new TranscriptionReader().read(file, new Findings()).stream())
                .map(transcription -> VolumeReader.read(transcription, new Findings()))
                .flatMap(volume -> of(volume, site));
    }

    private static Stream<AuditedPage> of(ReadVolume volume, Path site) {
        return volume.model()
                .volume()
                .text()
                .all()
                .filter(part -> Files.exists(site.resolve(part.page())))
                .map(
                        part ->
                                new AuditedPage(
                                        part, volume.index(), article(site.resolve(part.page()))));
    }

    /** What surrounds the article is not what is changed. */
    private static String article(Path file) {
        try {
            Document page = Jsoup.parse(Files.readString(file));
            page.outputSettings().prettyPrint(false);
            return page.expectFirst("article").outerHtml();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the audit says of the page if it is changed to this. */
    List<String> findings(String changed) {
        var findings = new Findings();
        new Audit(findings).part(part, index, FinishedPage.of(part.page(), changed));
        return findings.sorted().stream().map(Diagnostic::message).toList();
    }
}
