package org.embtel.serve;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.embtel.build.FileStates;
import org.embtel.build.LiveEdition;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Severity;

/** Follows the changes of files, and tells browsers, and the terminal, what comes of them. */
final class Follower implements AutoCloseable {

    /**
     * Some programs write a file in pieces, or remove it before they put a new one in its place.
     * What looks wrong is told when nothing more came for so many ms.
     */
    private static final long PATIENCE = 250;

    private final LiveEdition edition;
    private final SiteAddresses site;
    private final Path assets;
    private final Progress progress;
    private final FileStates assetStates = new FileStates();
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final Collection<Viewer> viewers = new CopyOnWriteArrayList<>();
    private volatile boolean closed;
    private final Thread thread = new Thread(this::follow, "embtel-follow");

    Follower(LiveEdition edition, Path assets, Progress progress) {
        this.edition = edition;
        this.site = new SiteAddresses(edition);
        this.assets = assets;
        this.progress = progress;
        assetStates.changedBelow(assets);
    }

    void start() {
        thread.start();
    }

    /** Tells that something happened to a file. */
    void changed(Path file) {
        changes.add(file);
    }

    /** A browser shows a page from now on, and is told at once if that is no longer the newest. */
    void add(Viewer viewer) {
        viewers.add(viewer);
        viewer.show(sight(viewer));
    }

    void remove(Viewer viewer) {
        viewers.remove(viewer);
    }

    private void follow() {
        try {
            while (!closed) {
                changes.take();
                if (!closed) {
                    update();
                }
            }
        } catch (InterruptedException unasked) {
            Thread.currentThread().interrupt();
        }
    }

    private void update() throws InterruptedException {
        long start = System.nanoTime();
        try {
            look();
            progress.updated(edition.findings(), (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException defect) {
            progress.failed(defect);
        }
    }

    /** Looks until all is well, or nothing more happens; then tells. */
    private void look() throws InterruptedException {
        do {
            changes.clear();
            tellAssets();
            if (tellPages()) {
                return;
            }
        } while (changes.poll(PATIENCE, TimeUnit.MILLISECONDS) != null && !closed);
        viewers.forEach(viewer -> viewer.show(sight(viewer)));
    }

    /** Tells what is certainly right. Gives whether all was. */
    private boolean tellPages() {
        boolean settled = errors().isEmpty();
        for (Viewer viewer : viewers) {
            Sight sight = sight(viewer);
            settled &= sight.isSettled();
            if (sight.isSettled()) {
                viewer.show(sight);
            }
        }
        return settled;
    }

    private List<Diagnostic> errors() {
        return edition.findings().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    private Sight sight(Viewer viewer) {
        return Sight.of(site.at(viewer.address()), edition);
    }

    private void tellAssets() {
        Set<Path> changed = assetStates.changedBelow(assets);
        for (Path file : changed) {
            String path = "/assets/" + assets.relativize(file).toString().replace('\\', '/');
            Event event = path.endsWith(".css") ? Event.style(path) : Event.RELOAD;
            viewers.forEach(viewer -> viewer.tell(event));
        }
    }

    @Override
    public void close() {
        closed = true;
        changed(assets);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
