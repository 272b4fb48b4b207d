package org.embtel.build;

import java.util.List;
import java.util.Map;
import org.embtel.change.ChangeText;
import org.embtel.change.PageChange;
import org.embtel.change.SiteChanges;
import org.embtel.render.Report;

/** Changes as a page of HTML, with the passages before and after side by side. */
public final class ChangesPage {

    private ChangesPage() {}

    /** The page, whole: it needs no other file. */
    public static String of(SiteChanges changes) {
        return Report.of(
                "changes",
                Map.of(
                        "summary", ChangeText.summary(changes),
                        "changed", of(changes, PageChange.Changed.class),
                        "added", of(changes, PageChange.Added.class),
                        "moved", of(changes, PageChange.Moved.class),
                        "removed", of(changes, PageChange.Removed.class)));
    }

    private static <C extends PageChange> List<C> of(SiteChanges changes, Class<C> kind) {
        return changes.pages().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
