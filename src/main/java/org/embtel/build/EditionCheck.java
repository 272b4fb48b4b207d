package org.embtel.build;

import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Findings;
import org.embtel.edition.Edition;
import org.embtel.edition.HeaderLint;
import org.embtel.edition.RegisterLint;
import org.embtel.edition.model.Volume;
import org.embtel.render.MacroCoverage;
import org.embtel.render.PageRenderer;
import org.embtel.render.Site;
import org.embtel.render.Workers;
import org.embtel.source.Transcription;

/** Reports what can be known of an edition as a whole without making its pages. */
final class EditionCheck {

    private final Edition edition;
    private final TreeCache trees;
    private final Findings findings;
    private final Site site;
    private final MacroCoverage coverage;
    private final OrphanedImages images;

    EditionCheck(BuildRequest request, Edition edition, TreeCache trees, Findings findings) {
        this.edition = edition;
        this.trees = trees;
        this.findings = findings;
        this.site = request.siteOf(edition);
        this.images = new OrphanedImages(request.source());
        var renderer = new PageRenderer(edition, site, request.templates(), findings);
        this.coverage = new MacroCoverage(renderer.macros(), findings);
    }

    void run(Workers workers) {
        workers.map(edition.volumes(), this::check);
        edition.ownHeader()
                .filter(own -> !edition.volumes().contains(own))
                .ifPresent(own -> workers.map(List.of(own), this::checkRegisters));
        images.report(findings);
        SiteAddress.check(site, findings);
    }

    private boolean check(Volume volume) {
        Optional<Transcription> read = trees.read(volume.file(), findings);
        read.ifPresent(transcription -> check(volume, transcription));
        return read.isPresent();
    }

    private boolean checkRegisters(Volume headerOnly) {
        Optional<Transcription> read = trees.read(headerOnly.file(), findings);
        read.ifPresent(one -> RegisterLint.check(edition, headerOnly, one, findings));
        return read.isPresent();
    }

    private void check(Volume volume, Transcription transcription) {
        coverage.check(transcription);
        HeaderLint.check(edition, volume, transcription, findings);
        RegisterLint.check(edition, volume, transcription, findings);
        edition.imageFiles(volume, transcription, findings)
                .forEach(image -> images.shown(image.source()));
    }
}
