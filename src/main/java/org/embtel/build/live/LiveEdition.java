package org.embtel.build.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.embtel.build.BuildRequest;
import org.embtel.build.EditionRules;
import org.embtel.build.SiteOnDemand;
import org.embtel.build.assets.Assets;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Severity;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Volume;
import org.embtel.render.EndlessTemplateException;
import org.embtel.render.MacroCoverage;
import org.embtel.render.PageRenderer;
import org.embtel.render.Site;
import org.embtel.render.Workers;
import org.embtel.source.SourceFile;

/**
 * An edition in memory. It is always as its files are, and makes any file of its site when that is
 * asked for, byte for byte as a build would write it. May be used by several threads.
 *
 * <p>{@code try (var edition = new LiveEdition(request)) { edition.page("index.html"); }}
 */
public final class LiveEdition implements AutoCloseable {

    private final BuildRequest request;
    private final Workers workers;
    private final VolumeCache volumes = new VolumeCache();
    private final LiveSources sources;
    private final Assets assets;
    private final FileStates templates = new FileStates();
    private final RecentPages pages = new RecentPages();
    private Optional<PageRenderer> renderer = Optional.empty();
    private long generations;
    private long version;
    private boolean styled;
    private CheckedPages checked = CheckedPages.none();
    private State state = new State(Optional.empty(), List.of());

    /** An edition of which nothing has been read yet. */
    public LiveEdition(BuildRequest request) {
        this.request = request;
        this.workers = new Workers(request.threads());
        this.sources = new LiveSources(request, volumes);
        this.assets = new Assets(request.assets(), request.root());
    }

    /**
     * What is known after reading.
     *
     * @param generation the last state without errors
     * @param findings what was found since; with errors among it, the generation is an older one
     */
    private record State(Optional<Generation> generation, List<Diagnostic> findings) {
        /** Copies the list. */
        State {
            findings = List.copyOf(findings);
        }

        List<Diagnostic> errors() {
            return findings.stream().filter(found -> found.severity() == Severity.ERROR).toList();
        }
    }

    /**
     * A page as the files are now. If they have errors, it is the page of the last state without,
     * and says so.
     *
     * @return empty if there is no such page
     */
    public Optional<SitePage> page(String path) {
        State now = refreshed();
        return now.generation()
                .flatMap(generation -> page(path, generation))
                .map(page -> page.with(now.errors()));
    }

    private Optional<SitePage> page(String path, Generation generation) {
        return pages.find(path, generation).or(() -> made(path, generation));
    }

    private Optional<SitePage> made(String path, Generation generation) {
        var findings = new Findings();
        return pages.add(path, generation, content(path, generation, findings), findings);
    }

    private Optional<String> content(String path, Generation generation, Findings findings) {
        try {
            return workers.map(List.of(path), one -> generation.site().page(one, findings)).get(0);
        } catch (EndlessTemplateException endless) {
            endless.report(findings);
            return Optional.empty();
        }
    }

    /** A file that is no page: an asset, a transcription, the sitemap. */
    public Optional<byte[]> file(String path) {
        if (path.startsWith("assets/")) {
            return assets.find(path.substring("assets/".length()));
        }
        return refreshed().generation().flatMap(now -> now.site().file(path, workers));
    }

    /** What was found in the files as they are now, as far as they have been checked. */
    public synchronized List<Diagnostic> findings() {
        var findings = new Findings();
        refreshed().findings().forEach(findings::add);
        sources.findings().forEach(findings::add);
        assets.findings().forEach(findings::add);
        checked.of(state.generation()).forEach(findings::add);
        return findings.sorted().stream().distinct().toList();
    }

    /** How often the edition has become another; from the same number, nothing has changed. */
    public synchronized long version() {
        refreshed();
        return version;
    }

    /** What keeps the newest state of the edition from being shown. */
    public List<Diagnostic> errors() {
        return refreshed().errors();
    }

    /**
     * Asks every rule of the files that were read since the last call. That takes time, for which a
     * page should not wait.
     */
    public void check() {
        for (LiveSources.Reading reading : unchecked()) {
            keep(workers.map(List.of(reading), sources::check).get(0));
        }
    }

    private synchronized List<LiveSources.Reading> unchecked() {
        refreshed();
        return sources.unchecked();
    }

    private synchronized void keep(LiveSources.Reading checked) {
        sources.keep(checked);
    }

    /**
     * Makes every page and checks it, as a build does. That takes long.
     *
     * @param unwanted asked again and again whether that should end
     * @return whether that was done; not if it was done before, or if the files have errors
     */
    public boolean checkPages(BooleanSupplier unwanted) {
        State now = refreshed();
        if (now.generation().isEmpty() || !now.errors().isEmpty() || isChecked(now)) {
            return false;
        }
        Optional<CheckedPages> pages = CheckedPages.check(now.generation().get(), unwanted);
        pages.ifPresent(this::keep);
        return pages.isPresent();
    }

    private synchronized boolean isChecked(State now) {
        return checked.areOf(now.generation());
    }

    private synchronized void keep(CheckedPages pages) {
        checked = pages;
    }

    /** What is wrong with a page and does not keep it from being shown, as far as is known. */
    public List<PageFinding> warnings(String path) {
        return refreshed()
                .generation()
                .flatMap(generation -> generation.site().volume(path))
                .map(volume -> warnings(path, volume))
                .orElse(List.of());
    }

    /** The workers are given what is known: who holds this edition may be waiting for them. */
    private List<PageFinding> warnings(String path, Volume volume) {
        List<Diagnostic> known = known(volume.file());
        Set<String> macros = macros();
        return workers.map(List.of(path), page -> warnings(page, volume, known, macros)).get(0);
    }

    private List<PageFinding> warnings(
            String path, Volume volume, List<Diagnostic> known, Set<String> macros) {
        var findings = new Findings();
        known.forEach(findings::add);
        return volumes.get(volume.file())
                .map(
                        tree -> {
                            new MacroCoverage(macros, findings).check(tree.transcription());
                            return new FindingPlaces(tree).on(path, findings.sorted());
                        })
                .orElse(List.of());
    }

    private synchronized Set<String> macros() {
        return renderer.map(known -> known.reportingTo(new Findings()).macros()).orElse(Set.of());
    }

    private synchronized List<Diagnostic> known(SourceFile file) {
        return Stream.concat(
                        sources.findings(file).stream(), checked.of(state.generation()).stream())
                .filter(found -> found.severity() != Severity.ERROR)
                .toList();
    }

    private synchronized State refreshed() {
        boolean ownTemplates = !templates.changedBelow(request.templates()).isEmpty();
        boolean ownStyle = request.hasOwnStyle();
        if (ownTemplates || ownStyle != styled) {
            renderer = Optional.empty();
            styled = ownStyle;
        }
        if (sources.refresh(workers) || renderer.isEmpty()) {
            state = next();
            version++;
        }
        return state;
    }

    private State next() {
        var findings = new Findings();
        sources.findings().forEach(findings::add);
        if (findings.haveErrors()) {
            return new State(state.generation(), findings.sorted());
        }
        Edition edition = Edition.of(sources.models());
        EditionRules.check(request, edition, findings);
        return findings.haveErrors()
                ? new State(state.generation(), findings.sorted())
                : new State(Optional.of(generation(edition)), findings.sorted());
    }

    private Generation generation(Edition edition) {
        Site site = request.siteOf(edition);
        PageRenderer renewed =
                renderer.map(known -> known.renew(edition, site))
                        .orElseGet(
                                () ->
                                        new PageRenderer(
                                                edition,
                                                site,
                                                request.templates(),
                                                new Findings()));
        renderer = Optional.of(renewed);
        generations++;
        return new Generation(generations, new SiteOnDemand(request, edition, renewed, volumes));
    }

    @Override
    public void close() {
        workers.close();
    }
}
