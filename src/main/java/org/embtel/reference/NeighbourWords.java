package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "supra", "infra", "ibid.". */
final class NeighbourWords implements Form {

    private static final List<String> SIGNS = List.of("upra", "nfra", "bid");

    private static final Pattern WORD =
            Pattern.compile("\\b(?:[Ss]upra|[Ii]nfra|[Ii]bid\\.?)(?![\\p{L}-])");

    @Override
    public boolean mayBeIn(PlainText text) {
        return text.hasAny(SIGNS);
    }

    @Override
    public List<Mention> in(PlainText text) {
        List<Mention> found = new ArrayList<>();
        Matcher word = text.matcher(WORD);
        while (word.find()) {
            found.add(new Mention(word.start(), word.end(), neighbour(word.group())));
        }
        return found;
    }

    private static Neighbour neighbour(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "supra" -> Neighbour.SUPRA;
            case "infra" -> Neighbour.INFRA;
            default -> Neighbour.IBIDEM;
        };
    }
}
