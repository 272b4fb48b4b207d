package org.embtel.build;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.register.Mention;
import org.embtel.edition.text.Stretch;
import org.embtel.page.PageText;
import org.embtel.page.Passage;
import org.embtel.render.Passages;

/**
 * The passages that mention entries, taken from each page as it is made. May be used by several
 * threads at once.
 */
final class PagePassages implements Passages {

    private final Edition edition;
    private final Map<String, Map<Stretch, Passage>> pages = new ConcurrentHashMap<>();

    PagePassages(Edition edition) {
        this.edition = edition;
    }

    /** Whether registers quote a part. */
    boolean areIn(Part part) {
        return !edition.mentionsIn(part).isEmpty();
    }

    /** Keeps what the registers say of a part. */
    void add(Part part, PageText text) {
        var passages = new HashMap<Stretch, Passage>();
        edition.mentionsIn(part)
                .forEach(
                        one ->
                                passages.computeIfAbsent(
                                        one.stretch(), stretch -> passage(text, one)));
        pages.put(part.page(), passages);
    }

    private static Passage passage(PageText text, Mention mention) {
        Stretch stretch = mention.stretch();
        return text.passage(stretch.note(), stretch.from(), stretch.to())
                .orElseGet(() -> alone(mention));
    }

    /** A mention without the words around it. */
    static Passage alone(Mention mention) {
        return new Passage("", mention.words(), "");
    }

    @Override
    public Passage of(Mention mention) {
        Passage known = pages.getOrDefault(mention.part().page(), Map.of()).get(mention.stretch());
        return known == null || mention.stretch().isEmpty() ? alone(mention) : known;
    }
}
