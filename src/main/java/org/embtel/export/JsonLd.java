package org.embtel.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.name.PersonalName;

/** Describes parts in JSON-LD with the vocabulary of schema.org. */
public final class JsonLd {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLd() {}

    /**
     * The description of a part, safe within a {@code script} element.
     *
     * @param header what holds for its volume
     * @param container the title of what it is a part of; its own when it is part of nothing
     * @param baseUrl where the site is published; empty when that is not known
     */
    public static String of(Header header, Part part, String container, String baseUrl) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setCharacterEscapes(new ScriptEscapes());
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            describe(header, part, baseUrl, json);
            if (part.kind() != PartKind.VOLUME && !part.title().equals(container)) {
                container(header, container, json);
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void describe(Header header, Part part, String baseUrl, JsonGenerator json)
            throws IOException {
        json.writeStringField("@type", part.kind() == PartKind.VOLUME ? "Book" : "Chapter");
        field("name", part.title(), json);
        field("position", part.number(), json);
        field("temporalCoverage", part.time().map(IsoInterval::of).orElse(""), json);
        if (!part.pages().first().isEmpty()) {
            field("pagination", part.pages().label(), json);
        }
        field("url", baseUrl.isEmpty() ? "" : baseUrl + part.page(), json);
        field("inLanguage", header.language(), json);
        field("version", header.version(), json);
        field("datePublished", published(header.publication()), json);
        field("license", licence(header), json);
        names("author", header.authors(), json);
    }

    /** A date, or in words what cannot be written as one. */
    private static String published(Header.Publication publication) {
        return publication
                .time()
                .filter(span -> span.form() == DateSpan.Form.POINT)
                .map(IsoInterval::of)
                .orElse(publication.date());
    }

    private static String licence(Header header) {
        return header.licences().stream()
                .map(Header.Licence::url)
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void container(Header header, String title, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("isPartOf");
        json.writeStringField("@type", "Book");
        field("name", title, json);
        names("editor", header.editors(), json);
        if (!header.publication().publisher().isEmpty()) {
            json.writeObjectFieldStart("publisher");
            json.writeStringField("@type", "Organization");
            json.writeStringField("name", header.publication().publisher());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void names(String role, List<PersonalName> names, JsonGenerator json)
            throws IOException {
        if (names.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(role);
        for (PersonalName name : names) {
            json.writeStartObject();
            json.writeStringField("@type", name.organisation() ? "Organization" : "Person");
            json.writeStringField("name", name.natural());
            if (name.isDivided()) {
                json.writeStringField("givenName", name.parts().given());
                json.writeStringField("familyName", name.surname());
            }
            for (String authority : name.authorities().stream().limit(1).toList()) {
                json.writeStringField("sameAs", authority);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void field(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** Escapes what could end a {@code script} element early. */
    private static final class ScriptEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_CUSTOM;
            codes['>'] = ESCAPE_CUSTOM;
            codes['&'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return new SerializedString(String.format("\\u%04x", character));
        }
    }
}
