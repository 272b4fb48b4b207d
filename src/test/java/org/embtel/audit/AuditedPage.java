package org.embtel.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
import org.jsoup.parser.Parser;

/**
 * A page of a built site, or a chapter of a book, and what it is held against.
 *
 * @param part the part of a transcription that it shows
 * @param index how the transcription's elements become pages
 * @param html what the page says of it
 * @param inBook whether it is a chapter
 */
record AuditedPage(Part part, TreeIndex index, String html, boolean inBook) {

    /**
     * The pages and chapters of the telegram and of the committed volumes, and the pages of all
     * examples of the specification.
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
        Run.built(source, site, "--search=off");
        return Stream.concat(of(source, site), chapters(source, site));
    }

    /** The pages of a site that show a part of its transcriptions. */
    static Stream<AuditedPage> of(Path source, Path site) {
        return volumes(source).flatMap(volume -> of(volume, false, page -> file(site, page)));
    }

    /** The chapters of those books of a site that have the names of its transcriptions. */
    static Stream<AuditedPage> chapters(Path source, Path site) {
        return volumes(source)
                .filter(volume -> Files.exists(book(site, volume)))
                .flatMap(
                        volume -> {
                            Map<String, String> chapters = chapters(book(site, volume));
                            return of(
                                    volume, true, page -> Optional.ofNullable(chapters.get(page)));
                        });
    }

    private static Stream<ReadVolume> volumes(Path source) {
        return SourceFinder.find(source, new Findings()).stream()
                .flatMap(file -> new TranscriptionReader().read(file, new Findings()).stream())
                .map(transcription -> VolumeReader.read(transcription, new Findings()));
    }

    private static Path book(Path site, ReadVolume volume) {
        return site.resolve(volume.model().volume().key() + ".epub");
    }

    private static Stream<AuditedPage> of(
            ReadVolume volume, boolean inBook, Function<String, Optional<String>> content) {
        return volume.model()
                .volume()
                .text()
                .all()
                .flatMap(
                        part ->
                                content.apply(part.page()).stream()
                                        .map(
                                                html ->
                                                        new AuditedPage(
                                                                part,
                                                                volume.index(),
                                                                article(html),
                                                                inBook)));
    }

    private static Optional<String> file(Path site, String page) {
        Path file = site.resolve(page);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The chapters of a book, by the pages that they are on the site. */
    private static Map<String, String> chapters(Path book) {
        var chapters = new HashMap<String, String>();
        try (var zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xhtml")) {
                    String page =
                            entry.getName()
                                    .replaceFirst("^.*?text/", "")
                                    .replaceFirst("xhtml$", "html");
                    chapters.put(
                            page,
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return chapters;
    }

    /** What surrounds the article is not what is changed. */
    private static String article(String content) {
        Document page =
                content.startsWith("<?xml")
                        ? Jsoup.parse(content, Parser.xmlParser())
                        : Jsoup.parse(content);
        page.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.html);
        return page.expectFirst("article, body > section").outerHtml();
    }

    /** What the audit says of the page if it is changed to this. */
    List<String> findings(String changed) {
        var findings = new Findings();
        FinishedPage page = FinishedPage.of(part.page(), changed);
        if (inBook) {
            new Audit(findings).chapter(part, index, page);
        } else {
            new Audit(findings).part(part, index, page);
        }
        return findings.sorted().stream().map(Diagnostic::message).toList();
    }
}
