package org.embtel.edition.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;

/**
 * The private kinds of pointers that a header defines, in its order: of several that fit a pointer,
 * the first is meant.
 *
 * @param all what {@code listPrefixDef} holds
 */
public record PointerPrefixes(List<PointerPrefix> all) {

    /** An address with a scheme that readers' browsers must not be sent to. */
    private static final Pattern OTHER_SCHEME =
            Pattern.compile("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*");

    /** Copies the list. */
    public PointerPrefixes {
        all = List.copyOf(all);
    }

    /** Reads {@code listPrefixDef} from headers; a definition that cannot be used is a finding. */
    public static PointerPrefixes read(Transcription transcription, Findings findings) {
        var usable = new ArrayList<PointerPrefix>();
        for (TeiElement definition : transcription.root().descendants("prefixDef")) {
            try {
                usable.add(read(definition));
            } catch (IllegalArgumentException unusable) {
                findings.add(
                        Code.UNUSABLE_PREFIX,
                        transcription.placeOf(definition),
                        "the prefix \""
                                + definition.attribute("ident")
                                + "\" cannot be used: "
                                + unusable.getMessage().lines().findFirst().orElse(""),
                        "pointers with it are shown as plain text; @matchPattern is a regular"
                                + " expression, @replacementPattern an address with $1 for its"
                                + " first group");
            }
        }
        return new PointerPrefixes(usable);
    }

    /** Patterns that are no regular expressions are refused by the pattern itself. */
    private static PointerPrefix read(TeiElement definition) {
        String replacement = definition.attribute("replacementPattern").strip();
        if (OTHER_SCHEME.matcher(replacement).matches()) {
            throw new IllegalArgumentException("it makes addresses of another kind than http(s)");
        }
        return PointerPrefix.of(
                definition.attribute("ident").strip(),
                definition.attribute("matchPattern").strip(),
                replacement);
    }

    /** These, and after them others. */
    public PointerPrefixes and(PointerPrefixes others) {
        return new PointerPrefixes(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** What a pointer stands for; empty when it is of no kind that is defined. */
    public Optional<String> expand(String pointer) {
        return pointer.contains(":")
                ? first(prefix -> prefix.expand(pointer))
                : first(prefix -> prefix.expandBare(pointer));
    }

    /** The address of an image of which only the name is given. */
    public Optional<String> image(String name) {
        return first(prefix -> prefix.name().equals("facs") ? prefix.expandImage(name) : none())
                .or(() -> first(prefix -> prefix.expandImage(name)));
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private Optional<String> first(Function<PointerPrefix, Optional<String>> expansion) {
        return all.stream().flatMap(prefix -> expansion.apply(prefix).stream()).findFirst();
    }
}
