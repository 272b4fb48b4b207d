package org.embtel.build.live;

import java.io.InputStream;
import java.util.function.BooleanSupplier;
import org.embtel.publish.SiteWriter;

/** A site that is made only to be checked, until somebody wants that to end. */
final class UnwrittenSite implements SiteWriter {

    private final BooleanSupplier unwanted;

    UnwrittenSite(BooleanSupplier unwanted) {
        this.unwanted = unwanted;
    }

    @Override
    public void write(String path, String content) {
        go();
    }

    @Override
    public void write(String path, InputStream content) {
        go();
    }

    private void go() {
        if (unwanted.getAsBoolean()) {
            throw new StoppedException();
        }
    }

    /** Thrown to whoever makes the site when it is no longer wanted. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
