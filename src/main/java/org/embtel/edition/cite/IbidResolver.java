package org.embtel.edition.cite;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.edition.model.Part;
import org.embtel.edition.text.Block;
import org.embtel.reference.FileNumber;
import org.embtel.reference.RelativeReference;

/**
 * Follows the sources that the notes of a document cite, from the source note on, to tell what
 * "ibid." with a file number means. It is certain only while every citation in between is one that
 * is understood.
 */
final class IbidResolver {

    private static final Pattern CITATION =
            Pattern.compile(
                    "(?<archive>Department of State|National Archives(?: and Records"
                            + " Administration)?(?:, RG \\d+)?|(?:\\p{Lu}\\p{L}+ ){1,3}Library|Library"
                            + " of Congress|Washington National Records Center(?:, RG \\d+)?)(?:,"
                            + " (?<papers>Central Files(?: 19\\d\\d[-–]\\d\\d)?|Central Foreign Policy"
                            + " Files?))?(?=[,;)])|Foreign Relations|Bulletin|Public Papers|Current"
                            + " Documents|Documents"
                            + " on|Times|Record\\b|Stat\\b|UST\\b|TIAS|Bevans|Yearbook|Files|Papers|Records|\\b[Ll]ot"
                            + " \\d");

    private static final String UNKNOWN = "";

    private final Map<ReferenceFinder.Found, String> sources = new IdentityHashMap<>();
    private String current = UNKNOWN;

    private IbidResolver() {}

    /**
     * The source that each "ibid." means, as the key of its register entry; none where that is not
     * certain.
     */
    static Map<ReferenceFinder.Found, String> of(
            Part part, List<Block> blocks, List<ReferenceFinder.Found> found) {
        var same = new IbidResolver();
        for (Block block : blocks) {
            if (SourceNotes.isSourceNote(block)) {
                same.current =
                        SourceNotes.provenance(part, List.of(block))
                                .map(CitedArchives::key)
                                .orElse(UNKNOWN);
            } else if (block.inNote()) {
                same.follow(block, found.stream().filter(one -> one.block() == block).toList());
            }
        }
        return same.sources;
    }

    private void follow(Block block, List<ReferenceFinder.Found> found) {
        int read = 0;
        for (int i = 0; i < found.size(); i++) {
            ReferenceFinder.Found one = found.get(i);
            if (one.reference() == RelativeReference.IBIDEM) {
                cite(block.text().substring(read, one.start()));
                read = one.end();
                if (i + 1 < found.size() && isFileOf(one, found.get(i + 1))) {
                    remember(one);
                    read = found.get(i + 1).end();
                }
            }
        }
        cite(block.text().substring(read));
    }

    /**
     * Only the central files have such numbers: a library's would be a mistake, or none of ours.
     */
    private void remember(ReferenceFinder.Found ibid) {
        if (current.contains("central f")) {
            sources.put(ibid, current);
        }
    }

    /** "Ibid., 756D.00/3-558": the same files, another number. */
    private static boolean isFileOf(ReferenceFinder.Found ibid, ReferenceFinder.Found next) {
        return next.start() - ibid.end() <= 2
                && next.reference() instanceof FileNumber file
                && file.kind() != FileNumber.Kind.LOT;
    }

    private void cite(String words) {
        Matcher citation = CITATION.matcher(words);
        while (citation.find()) {
            current =
                    Optional.ofNullable(citation.group("papers"))
                            .map(papers -> CitedArchives.key(citation.group("archive"), papers))
                            .orElse(UNKNOWN);
        }
    }
}
