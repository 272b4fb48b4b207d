package org.embtel.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.embtel.source.TeiElement;

/** Reads {@code listPrefixDef} from headers. */
final class PointerPrefixes {

    private PointerPrefixes() {}

    static List<PointerPrefix> of(TeiElement root) {
        return root.descendants("prefixDef").stream()
                .flatMap(definition -> read(definition).stream())
                .toList();
    }

    private static Optional<PointerPrefix> read(TeiElement definition) {
        try {
            return Optional.of(
                    new PointerPrefix(
                            definition.attribute("ident"),
                            Pattern.compile(definition.attribute("matchPattern")),
                            definition.attribute("replacementPattern")));
        } catch (PatternSyntaxException unusable) {
            return Optional.empty();
        }
    }
}
