package org.embtel.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;

/**
 * Describes to programs what texts there are and how they are cited (Distributed Text Services
 * 1.0), as far as files can: a host of files gives the whole of a text or of its structure, and
 * cannot cut it.
 */
public final class Dts {

    /** The path of the entry point. */
    public static final String ENTRY = "dts/entry.json";

    private static final String CONTEXT = "https://dtsapi.org/context/v1.0.json";
    private static final String VERSION = "1.0";

    /** What the collection of all volumes is called. */
    private static final String ALL = "edition";

    private final Edition edition;
    private final String baseUrl;

    /**
     * The services of an edition.
     *
     * @param baseUrl where it is published, with a slash at its end
     */
    public Dts(Edition edition, String baseUrl) {
        this.edition = edition;
        this.baseUrl = baseUrl;
    }

    /** The files by their paths from the site's root. */
    public Map<String, Supplier<String>> files() {
        var files = new LinkedHashMap<String, Supplier<String>>();
        files.put(ENTRY, this::entry);
        files.put("dts/collection.json", this::collection);
        files.put("dts/collection/" + ALL + ".json", this::collection);
        for (Volume volume : edition.volumes()) {
            files.put("dts/collection/" + volume.key() + ".json", () -> resource(volume));
            files.put("dts/navigation/" + volume.key() + ".json", () -> navigation(volume));
        }
        return files;
    }

    private String document(String id, String type, JsonText.Content content) {
        return JsonText.of(
                json -> {
                    json.writeStartObject();
                    json.writeStringField("@context", CONTEXT);
                    json.writeStringField("dtsVersion", VERSION);
                    json.writeStringField("@id", id);
                    json.writeStringField("@type", type);
                    content.write(json);
                    json.writeEndObject();
                });
    }

    private String entry() {
        return document(
                baseUrl + ENTRY,
                "EntryPoint",
                json -> {
                    json.writeStringField("collection", baseUrl + "dts/collection{/id}.json");
                    json.writeStringField("navigation", baseUrl + "dts/navigation{/resource}.json");
                    json.writeStringField("document", baseUrl + "tei{/resource}.xml");
                });
    }

    private String collection() {
        return document(
                ALL,
                "Collection",
                json -> {
                    json.writeStringField("title", edition.title());
                    counts(0, edition.volumes().size(), json);
                    json.writeStringField("collection", baseUrl + "dts/collection{/id}.json");
                    json.writeArrayFieldStart("member");
                    for (Volume volume : edition.volumes()) {
                        json.writeStartObject();
                        json.writeStringField("@id", volume.key());
                        json.writeStringField("@type", "Resource");
                        describe(volume, json);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    private String resource(Volume volume) {
        return document(volume.key(), "Resource", json -> describe(volume, json));
    }

    private void describe(Volume volume, JsonGenerator json) throws IOException {
        json.writeStringField("title", volume.text().title());
        counts(1, 0, json);
        json.writeStringField("collection", baseUrl + "dts/collection/" + volume.key() + ".json");
        json.writeStringField("navigation", baseUrl + "dts/navigation/" + volume.key() + ".json");
        json.writeStringField("document", baseUrl + volume.transcriptionPage());
        json.writeStringField("download", baseUrl + volume.transcriptionPage());
        json.writeArrayFieldStart("mediaTypes");
        json.writeString("application/tei+xml");
        json.writeEndArray();
        json.writeArrayFieldStart("citationTrees");
        json.writeStartObject();
        json.writeStringField("@type", "CitationTree");
        json.writeNumberField("maxCiteDepth", depth(volume.text().parts()));
        structure(volume.text().parts(), json);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void counts(int parents, int children, JsonGenerator json) throws IOException {
        json.writeNumberField("totalParents", parents);
        json.writeNumberField("totalChildren", children);
    }

    private static int depth(List<Part> parts) {
        return parts.stream().mapToInt(part -> 1 + depth(part.parts())).max().orElse(0);
    }

    /** Which kinds of parts there are on each level, and which within them. */
    private static void structure(List<Part> parts, JsonGenerator json) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("citeStructure");
        var kinds =
                parts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Dts::type, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Part>> kind : kinds.entrySet()) {
            json.writeStartObject();
            json.writeStringField("@type", "CiteStructure");
            json.writeStringField("citeType", kind.getKey());
            structure(
                    kind.getValue().stream().flatMap(part -> part.parts().stream()).toList(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String type(Part part) {
        return part.kind().name().toLowerCase(Locale.ROOT);
    }

    private String navigation(Volume volume) {
        return document(
                baseUrl + "dts/navigation/" + volume.key() + ".json",
                "Navigation",
                json -> {
                    json.writeObjectFieldStart("resource");
                    json.writeStringField("@id", volume.key());
                    json.writeStringField("@type", "Resource");
                    describe(volume, json);
                    json.writeEndObject();
                    json.writeArrayFieldStart("member");
                    for (Part part : volume.text().parts()) {
                        unit(part, null, 1, json);
                    }
                    json.writeEndArray();
                });
    }

    private static void unit(Part part, String parent, int level, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "CitableUnit");
        json.writeStringField("identifier", part.id());
        json.writeNumberField("level", level);
        json.writeStringField("parent", parent);
        json.writeStringField("citeType", type(part));
        json.writeObjectFieldStart("dublinCore");
        json.writeStringField("title", part.title());
        if (part.time().isPresent()) {
            json.writeStringField("date", IsoInterval.of(part.time().get()));
        }
        json.writeEndObject();
        json.writeEndObject();
        for (Part within : part.parts()) {
            unit(within, part.id(), level + 1, json);
        }
    }
}
