package org.embtel.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.source.TeiAttribute;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Vocabulary;

/**
 * A schema that a transcription is to be checked against.
 *
 * @param address as it is given: an address, or a path from the transcription
 * @param kind its language
 * @param phase which rules of a Schematron schema are asked for; empty for its own default
 */
public record SchemaReference(String address, SchemaKind kind, String phase) {

    private static final Pattern PSEUDO_ATTRIBUTE =
            Pattern.compile("([A-Za-z]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    /** A schema named on the command line. */
    static SchemaReference of(Path file, SchemaKind kind) {
        return new SchemaReference(file.toAbsolutePath().normalize().toUri().toString(), kind, "");
    }

    /**
     * The schemas that a transcription names, in order: by {@code xml-model} instructions (ISO/IEC
     * 19757-11), and by the attributes of XML Schema.
     */
    static List<SchemaReference> of(Transcription transcription) {
        var references = new ArrayList<SchemaReference>();
        transcription.modelInstructions().stream()
                .flatMap(instruction -> model(attributes(instruction)).stream())
                .forEach(references::add);
        locations(transcription.root()).stream()
                .map(address -> new SchemaReference(address, SchemaKind.XML_SCHEMA, ""))
                .forEach(references::add);
        return references.stream().distinct().toList();
    }

    private static Map<String, String> attributes(String instruction) {
        var attributes = new HashMap<String, String>();
        Matcher matcher = PSEUDO_ATTRIBUTE.matcher(instruction);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            attributes.put(matcher.group(1), unescaped(quoted == null ? matcher.group(3) : quoted));
        }
        return attributes;
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static Optional<SchemaReference> model(Map<String, String> attributes) {
        String address = attributes.getOrDefault("href", "").strip();
        return SchemaKind.of(
                        address,
                        attributes.getOrDefault("type", ""),
                        attributes.getOrDefault("schematypens", ""))
                .filter(kind -> !address.isEmpty())
                .map(
                        kind ->
                                new SchemaReference(
                                        address, kind, attributes.getOrDefault("phase", "")));
    }

    /** Of the pairs of namespace and address only those of TEI are about the text. */
    private static List<String> locations(TeiElement root) {
        var addresses = new ArrayList<String>();
        String[] pairs =
                root.attributes().stream()
                        .filter(attribute -> attribute.name().endsWith(":schemaLocation"))
                        .map(TeiAttribute::value)
                        .findFirst()
                        .orElse("")
                        .strip()
                        .split("\\s+");
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i].equals(Vocabulary.TEI)) {
                addresses.add(pairs[i + 1]);
            }
        }
        return addresses;
    }
}
