package org.embtel.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.build.books.BookPlans;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Volume;
import org.embtel.export.DestinationFiles;
import org.embtel.export.Sitemap;
import org.embtel.render.Site;

/**
 * The catalogue of a site: all its files but assets and images, and how each is made. Build,
 * preview, sitemap, archives and checks ask it what there is.
 *
 * <p>A series has several files for each of its documents. Those of a volume are therefore listed
 * when they are asked for, and not kept.
 */
final class SiteCatalogue {

    private static final String SITEMAP = "sitemap.xml";

    private final Edition edition;
    private final Site site;
    private final BookPlans books;
    private final Optional<Volume> headerOnly;
    private final VolumeFiles volumeFiles;
    private final DataFiles dataFiles;
    private final List<SiteFile.ArchiveFile> archives;
    private final List<SiteFile> ofEdition = new ArrayList<>();
    private final Map<String, SiteFile> byPath = new HashMap<>();
    private final Map<String, List<Volume>> byName = new HashMap<>();

    /**
     * The catalogue of an edition's site.
     *
     * @param wanted what can be taken away besides the pages
     * @param indexes the folders of the indexes for full-text search; none if they are not made
     */
    SiteCatalogue(Edition edition, Site site, TakeAway wanted, List<String> indexes) {
        this.edition = edition;
        this.site = site;
        this.books = new BookPlans(edition, site.title(), wanted.books());
        this.headerOnly = headerOnly(edition);
        this.volumeFiles = new VolumeFiles(edition, site.baseUrl());
        this.dataFiles = new DataFiles(edition, site.baseUrl());
        this.archives =
                wanted.zip().stream()
                        .sorted()
                        .map(scope -> new SiteFile.ArchiveFile(scope.archive().path(), scope))
                        .toList();
        List<SiteFile.Data> data = dataFiles.all();
        new EditionPages(edition, site, indexes).all().forEach(this::add);
        add(EditionPages.data(books, archives, data));
        data.forEach(this::add);
        if (!site.baseUrl().isEmpty()) {
            add(new SiteFile.Data(SITEMAP, this::sitemap));
        }
        sources().forEach(this::addName);
    }

    private void add(SiteFile file) {
        ofEdition.add(file);
        byPath.putIfAbsent(file.path(), file);
    }

    private void addName(Volume volume) {
        Stream.of(volume.key(), volume.bookName())
                .distinct()
                .forEach(
                        name -> byName.computeIfAbsent(name, one -> new ArrayList<>()).add(volume));
    }

    private static Optional<Volume> headerOnly(Edition edition) {
        return edition.ownHeader()
                .filter(
                        own ->
                                edition.volumes().stream()
                                        .noneMatch(volume -> volume.key().equals(own.key())));
    }

    /** The file of the edition's header, if it has no text of its own. */
    Optional<Volume> headerOnly() {
        return headerOnly;
    }

    /** The volumes, and the file that has only the header of the edition. */
    private Stream<Volume> sources() {
        return Stream.concat(edition.volumes().stream(), headerOnly.stream());
    }

    /** The books that the site offers. */
    BookPlans books() {
        return books;
    }

    /** The archives that the site offers. */
    List<SiteFile.ArchiveFile> archives() {
        return archives;
    }

    /** The files that one volume gives: pages, what lies beside them, its transcription. */
    Stream<SiteFile> of(Volume volume) {
        return headerOnly.filter(own -> own.key().equals(volume.key())).isPresent()
                ? Stream.of(volumeFiles.about(volume))
                : volumeFiles.of(volume);
    }

    /** The pages and texts that are made from the model of the edition as a whole. */
    Stream<SiteFile> ofEdition() {
        return Stream.concat(ofEdition.stream(), dataFiles.destinations());
    }

    /** Those of the site itself: not at addresses that an editor has chosen. */
    Stream<SiteFile> own() {
        return Stream.concat(
                        Stream.concat(ofEdition.stream(), archives.stream()),
                        headerOnly.stream().flatMap(this::of))
                .filter(file -> !(file instanceof SiteFile.Page page) || page.kind().hasWords());
    }

    /** All pages. */
    Stream<SiteFile.Page> pages() {
        return Stream.concat(ofEdition.stream(), sources().flatMap(this::of))
                .filter(SiteFile.Page.class::isInstance)
                .map(SiteFile.Page.class::cast);
    }

    /** The file at a path, but no archive, whose content is that of all others. */
    Optional<SiteFile> find(String path) {
        return Optional.ofNullable(byPath.get(path))
                .or(() -> candidates(path).flatMap(volume -> at(path, of(volume))).findFirst())
                .or(() -> books.find(path).map(book -> new SiteFile.BookFile(path, book)))
                .or(
                        () ->
                                path.startsWith(DestinationFiles.FOLDER)
                                        ? at(path, dataFiles.destinations()).findFirst()
                                        : Optional.empty());
    }

    private static Stream<SiteFile> at(String path, Stream<? extends SiteFile> files) {
        return files.flatMap(file -> Stream.concat(Stream.of(file), file.derived()))
                .filter(file -> file.path().equals(path))
                .map(SiteFile.class::cast);
    }

    /** The volumes of whose names the path has one, and the one with the edition's header. */
    private Stream<Volume> candidates(String path) {
        return Stream.concat(
                Stream.of(path.split("/"))
                        .flatMap(SiteCatalogue::beginnings)
                        .flatMap(name -> byName.getOrDefault(name, List.of()).stream()),
                edition.ownHeader().stream());
    }

    /** A name without each of its endings: {@code a.csl.json} is {@code a.csl} or {@code a}. */
    private static Stream<String> beginnings(String name) {
        return Stream.iterate(
                name,
                beginning -> !beginning.isEmpty(),
                beginning -> beginning.substring(0, Math.max(0, beginning.lastIndexOf('.'))));
    }

    private String sitemap() {
        return Sitemap.of(
                site.baseUrl(),
                pages().filter(page -> page.kind().isListed())
                        .map(SiteFile::path)
                        .sorted()
                        .toList(),
                site.header().versionDay());
    }
}
