package org.embtel.validate;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.source.Transcription;

/**
 * A RELAX NG schema that a transcription names by an {@code xml-model} instruction (ISO/IEC
 * 19757-11).
 *
 * @param address as the instruction gives it
 * @param compact whether it is in the compact syntax
 * @param location where it lies: a file, or in the program itself; empty when it is not at hand
 */
record SchemaReference(String address, boolean compact, Optional<URI> location) {

    /** The schema that Embtel comes with; a file of that name goes before it. */
    private static final String PACKED = "documentary.rnc";

    private static final Pattern PSEUDO_ATTRIBUTE =
            Pattern.compile("([A-Za-z]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";

    /** The RELAX NG schemas that a transcription names, in order. */
    static List<SchemaReference> of(Transcription transcription) {
        Path folder = transcription.file().path().toAbsolutePath().getParent();
        return transcription.modelInstructions().stream()
                .map(SchemaReference::attributes)
                .filter(SchemaReference::isRelaxNg)
                .map(attributes -> of(attributes, folder))
                .toList();
    }

    private static Map<String, String> attributes(String instruction) {
        var attributes = new HashMap<String, String>();
        Matcher matcher = PSEUDO_ATTRIBUTE.matcher(instruction);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            attributes.put(matcher.group(1), quoted == null ? matcher.group(3) : quoted);
        }
        return attributes;
    }

    private static boolean isRelaxNg(Map<String, String> attributes) {
        String address = attributes.getOrDefault("href", "");
        return attributes.getOrDefault("schematypens", "").equals(RELAX_NG)
                || isCompact(attributes)
                || (address.endsWith(".rng") && !attributes.containsKey("schematypens"));
    }

    private static boolean isCompact(Map<String, String> attributes) {
        return attributes.getOrDefault("type", "").equals("application/relax-ng-compact-syntax")
                || attributes.getOrDefault("href", "").endsWith(".rnc");
    }

    private static SchemaReference of(Map<String, String> attributes, Path folder) {
        String address = attributes.getOrDefault("href", "");
        return new SchemaReference(address, isCompact(attributes), location(address, folder));
    }

    private static Optional<URI> location(String address, Path folder) {
        if (address.isEmpty() || address.matches("[A-Za-z][A-Za-z0-9+.\\-]+:.*")) {
            return Optional.empty();
        }
        Path file = folder.resolve(address).normalize();
        return Files.isRegularFile(file)
                ? Optional.of(file.toUri())
                : Optional.ofNullable(file.getFileName())
                        .map(Path::toString)
                        .filter(PACKED::equals)
                        .map(SchemaReference::packed);
    }

    private static URI packed(String name) {
        return URI.create(SchemaReference.class.getResource(name).toString());
    }
}
