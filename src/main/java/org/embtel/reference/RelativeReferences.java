package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "supra", "infra", "ibid.". */
final class RelativeReferences implements ReferenceForm {

    private static final List<String> SIGNS = List.of("upra", "nfra", "bid");

    private static final Pattern WORD =
            Pattern.compile("\\b(?:[Ss]upra|[Ii]nfra|[Ii]bid\\.?)(?![\\p{L}-])");

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return text.hasAny(SIGNS);
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        Matcher word = text.matcher(WORD);
        while (word.find()) {
            found.add(new ReferenceSpan(word.start(), word.end(), reference(word.group())));
        }
        return found;
    }

    private static RelativeReference reference(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "supra" -> RelativeReference.SUPRA;
            case "infra" -> RelativeReference.INFRA;
            default -> RelativeReference.IBIDEM;
        };
    }
}
