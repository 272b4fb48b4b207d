package org.embtel.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.embtel.tei.name.PersonalName;

/** Writes citations as CSL-JSON, which citation processors and reference managers read. */
public final class CslJson {

    private CslJson() {}

    /** A list of items, in their order. */
    public static String of(List<CitedItem> items) {
        return JsonText.of(
                json -> {
                    json.writeStartArray();
                    for (CitedItem item : items) {
                        item(item, json);
                    }
                    json.writeEndArray();
                });
    }

    private static void item(CitedItem item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("type", item.isWhole() ? "book" : "chapter");
        field("title", item.title(), json);
        field("container-title", item.container(), json);
        names("author", item.authors(), json);
        names("editor", item.editors(), json);
        field("publisher", item.publisher(), json);
        field("publisher-place", item.place(), json);
        issued(item.year(), json);
        field("chapter-number", item.number(), json);
        field("page", item.pages("-"), json);
        field("version", item.version(), json);
        field("URL", item.url(), json);
        field("language", item.language(), json);
        field("note", item.note(), json);
        json.writeEndObject();
    }

    private static void names(String field, List<PersonalName> names, JsonGenerator json)
            throws IOException {
        if (names.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (PersonalName name : names) {
            json.writeStartObject();
            if (name.isDivided()) {
                parts(name.parts(), json);
            } else {
                json.writeStringField("literal", name.natural());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void parts(PersonalName.Parts parts, JsonGenerator json) throws IOException {
        json.writeStringField("family", parts.family());
        json.writeStringField("given", parts.given());
        field("dropping-particle", parts.dropping(), json);
        field("non-dropping-particle", parts.nonDropping(), json);
        field("suffix", parts.suffix(), json);
    }

    private static void issued(String year, JsonGenerator json) throws IOException {
        if (year.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("issued");
        if (year.matches("\\d{4}")) {
            json.writeArrayFieldStart("date-parts");
            json.writeStartArray();
            json.writeNumber(Integer.parseInt(year));
            json.writeEndArray();
            json.writeEndArray();
        } else {
            json.writeStringField("literal", year);
        }
        json.writeEndObject();
    }

    private static void field(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
