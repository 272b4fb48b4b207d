package org.embtel.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;

/**
 * The volumes of a series, for lists that name one beside what stands in it. None are named where
 * there is but one, nor files that are a single document.
 *
 * @param byKey the volumes by their keys
 * @param byPage the volumes by the pages of their parts
 */
public record Volumes(Map<String, Volume> byKey, Map<String, Volume> byPage) {
    /** Copies the maps. */
    public Volumes {
        byKey = Map.copyOf(byKey);
        byPage = Map.copyOf(byPage);
    }

    static Volumes of(Edition edition) {
        var byKey = new HashMap<String, Volume>();
        var byPage = new HashMap<String, Volume>();
        if (edition.volumes().size() > 1) {
            edition.volumes().stream()
                    .filter(volume -> !volume.text().isDocument())
                    .forEach(
                            volume -> {
                                byKey.put(volume.key(), volume);
                                volume.text()
                                        .all()
                                        .forEach(part -> byPage.put(part.page(), volume));
                            });
        }
        return new Volumes(byKey, byPage);
    }

    /** The volume of a key. */
    public Optional<Volume> named(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The volume that a part stands in. */
    public Optional<Volume> of(Part part) {
        return Optional.ofNullable(byPage.get(part.page()));
    }
}
