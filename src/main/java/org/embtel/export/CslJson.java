package org.embtel.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.TeiDate;
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
        issued(item, json);
        if (item.written().isPresent()) {
            json.writeObjectFieldStart("original-date");
            written(item, item.written().get(), json);
            json.writeEndObject();
        }
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

    private static void issued(CitedItem item, JsonGenerator json) throws IOException {
        if (item.year().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("issued");
        if (item.issued().filter(CslJson::isClosed).isPresent()) {
            parts(item.issued().get().inYears(), json);
        } else {
            json.writeStringField("literal", item.year());
        }
        json.writeEndObject();
    }

    private static void written(CitedItem item, TeiDate date, JsonGenerator json)
            throws IOException {
        if (date.span().filter(CslJson::isClosed).isPresent()) {
            parts(date.span().get(), json);
            if (date.doubt().isApproximate() || date.doubt().limited()) {
                json.writeBooleanField("circa", true);
            }
        } else {
            json.writeStringField("literal", item.writtenInWords());
        }
    }

    /** The format has dates and ranges, but none that is open at one end. */
    private static boolean isClosed(DateSpan span) {
        return span.start().isPresent() && span.end().isPresent();
    }

    private static void parts(DateSpan exact, JsonGenerator json) throws IOException {
        DateSpan span = exact.inDays();
        json.writeArrayFieldStart("date-parts");
        parts(span.from(), json);
        if (span.form() != DateSpan.Form.POINT) {
            parts(span.to(), json);
        }
        json.writeEndArray();
    }

    /** The format counts as people do: the year -44 is printed as 44 BC. */
    private static void parts(DatePoint point, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(point.isBeforeChrist() ? -point.yearOfEra() : point.yearOfEra());
        if (point.month() > 0) {
            json.writeNumber(point.month());
        }
        if (point.day() > 0) {
            json.writeNumber(point.day());
        }
        json.writeEndArray();
    }

    private static void field(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
