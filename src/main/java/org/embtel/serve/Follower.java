package org.embtel.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.embtel.build.live.FileStates;
import org.embtel.build.live.LiveEdition;

/** Follows the changes of files, and reports to browsers and the terminal what comes of them. */
final class Follower implements AutoCloseable {

    /**
     * Some programs write a file in pieces, or remove it before they put a new one in its place.
     * What looks wrong is reported when nothing more came for so many ms.
     */
    private static final long PATIENCE = 250;

    private final LiveEdition edition;
    private final PageProbe probe;
    private final Path assets;
    private final Progress progress;
    private final IdleCheck idle;
    private final FileStates assetStates = new FileStates();
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();

    /** The latest first: that is the page which somebody looks at. */
    private final List<Viewer> viewers = new CopyOnWriteArrayList<>();

    private volatile boolean closed;
    private long version;
    private final Thread thread = new Thread(this::follow, "embtel-follow");

    Follower(LiveEdition edition, Path assets, Progress progress) {
        this.edition = edition;
        this.probe = new PageProbe(edition);
        this.assets = assets;
        this.progress = progress;
        this.idle = new IdleCheck(edition, progress, () -> viewers.forEach(this::tellAll));
        assetStates.changedBelow(assets);
        version = edition.version();
    }

    void start() {
        thread.start();
        idle.start();
    }

    /** Takes note that something happened to a file. */
    void changed(Path file) {
        changes.add(file);
    }

    /**
     * A browser shows a page from now on, and is notified at once if that is no longer the newest.
     */
    void add(Viewer viewer) {
        viewers.add(0, viewer);
        tellAll(viewer);
    }

    void remove(Viewer viewer) {
        viewers.remove(viewer);
    }

    private void follow() {
        try {
            while (!closed) {
                changes.take();
                idle.stop();
                if (!closed) {
                    update();
                    idle.start();
                }
            }
        } catch (InterruptedException unasked) {
            Thread.currentThread().interrupt();
        }
    }

    private void update() throws InterruptedException {
        long start = System.nanoTime();
        try {
            tellBrowsers();
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            if (edition.version() != version) {
                version = edition.version();
                edition.check();
                progress.updated(edition.findings(), milliseconds);
            }
            viewers.forEach(this::tellAll);
        } catch (RuntimeException defect) {
            progress.failed(defect);
        }
    }

    /** Reports what is certainly new, until all is well or nothing more happens. */
    private void tellBrowsers() throws InterruptedException {
        do {
            changes.clear();
            tellAssets();
            if (tellPages()) {
                return;
            }
        } while (changes.poll(PATIENCE, TimeUnit.MILLISECONDS) != null && !closed);
    }

    /** Gives whether all was well. */
    private boolean tellPages() {
        boolean settled = edition.errors().isEmpty();
        for (Viewer viewer : viewers) {
            PageSnapshot snapshot = probe.at(viewer.address());
            if (snapshot.isSettled()) {
                viewer.showPage(snapshot.version());
            } else {
                settled = false;
            }
        }
        return settled;
    }

    /** A page that is to be loaded anew asks for its findings itself. */
    private void tellAll(Viewer viewer) {
        PageSnapshot snapshot = probe.at(viewer.address());
        if (!viewer.showPage(snapshot.version())) {
            viewer.showFindings(probe.findings(snapshot));
        }
    }

    private void tellAssets() {
        Set<Path> changed = assetStates.changedBelow(assets);
        for (Path file : changed) {
            String path = "/assets/" + assets.relativize(file).toString().replace('\\', '/');
            Event event = path.endsWith(".css") ? Event.style(path) : Event.RELOAD;
            viewers.forEach(viewer -> viewer.send(event));
        }
    }

    @Override
    public void close() {
        closed = true;
        idle.stop();
        changed(assets);
        try {
            thread.join();
            idle.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
