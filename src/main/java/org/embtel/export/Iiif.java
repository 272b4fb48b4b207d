package org.embtel.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.edition.PageImage;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Target;
import org.embtel.edition.model.Volume;
import org.embtel.source.MediaTypes;
import org.embtel.tei.date.TeiDate;

/**
 * Describes to viewers of images which images of its source a volume has, and where their text
 * stands (IIIF Presentation 3.0).
 */
public final class Iiif {

    private static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

    /** The media type of a manifest. */
    public static final String MEDIA_TYPE = "application/ld+json;profile=\"" + CONTEXT + "\"";

    /** The licences that the standard has a place for, which it wants without encryption. */
    private static final String KNOWN_LICENCE =
            "https?://(creativecommons|rightsstatements)\\.org/.+";

    private final Volume volume;
    private final Header header;
    private final List<PageImage> images;
    private final String baseUrl;
    private final String folder;
    private final Map<String, Integer> names = new HashMap<>();
    private final JsonGenerator json;

    private Iiif(
            Volume volume,
            Header header,
            List<PageImage> images,
            String baseUrl,
            JsonGenerator json) {
        this.volume = volume;
        this.header = header;
        this.images = images;
        this.baseUrl = baseUrl;
        this.folder = baseUrl + "iiif/" + volume.key();
        this.json = json;
    }

    /**
     * The manifest of a volume.
     *
     * @param header what holds for the volume
     * @param images the images of its pages, in their order
     * @param baseUrl where the edition is published, with a slash at its end
     */
    public static String manifest(
            Volume volume, Header header, List<PageImage> images, String baseUrl) {
        return JsonText.of(json -> new Iiif(volume, header, images, baseUrl, json).manifest());
    }

    private void manifest() throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", CONTEXT);
        resource(baseUrl + volume.manifestPath(), "Manifest");
        words("label", volume.text().title());
        rights();
        day();
        links("homepage", baseUrl + volume.text().page(), "Text", "Text", "text/html");
        links(
                "seeAlso",
                baseUrl + volume.transcriptionPage(),
                "Dataset",
                "Transcription (TEI)",
                "application/tei+xml");
        json.writeArrayFieldStart("items");
        for (PageImage image : images) {
            canvas(image, folder + "/canvas/" + named(image));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Of one document, when it was written: viewers can show many of them in a calendar. */
    private void day() throws IOException {
        Optional<LocalDate> day = volume.text().date().flatMap(TeiDate::certainDay);
        if (day.isPresent()) {
            json.writeStringField("navDate", day.get() + "T00:00:00Z");
        }
    }

    private void rights() throws IOException {
        for (Header.Licence licence : header.licences()) {
            if (licence.url().matches(KNOWN_LICENCE)) {
                String known = licence.url().replaceFirst("^https", "http");
                json.writeStringField("rights", known.replaceFirst("/(deed|legalcode).*$", "/"));
                return;
            }
        }
    }

    /** After the page break, so that a name stays when pages are added. */
    private String named(PageImage image) {
        String name = image.id().isEmpty() ? "page" : image.id();
        int uses = names.merge(name, 1, Integer::sum);
        return uses == 1 ? name : name + "-" + uses;
    }

    private void canvas(PageImage page, String id) throws IOException {
        json.writeStartObject();
        resource(id, "Canvas");
        words("label", page.label().isEmpty() ? "unnumbered" : page.label());
        size(page);
        String place = page.id().isEmpty() ? "" : "#" + page.id();
        links("rendering", baseUrl + page.page() + place, "Text", "Text", "text/html");
        json.writeArrayFieldStart("items");
        json.writeStartObject();
        resource(id + "/page", "AnnotationPage");
        json.writeArrayFieldStart("items");
        painting(page, id);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void painting(PageImage page, String canvas) throws IOException {
        json.writeStartObject();
        resource(canvas + "/image", "Annotation");
        json.writeStringField("motivation", "painting");
        json.writeStringField("target", canvas);
        json.writeObjectFieldStart("body");
        String address = address(page.image());
        resource(address, "Image");
        String format = MediaTypes.of(address);
        if (format.startsWith("image/")) {
            json.writeStringField("format", format);
        }
        size(page);
        json.writeEndObject();
        json.writeEndObject();
    }

    private String address(Target image) {
        return image instanceof Target.File file
                ? baseUrl + encoded(file.page())
                : ((Target.Outside) image).url();
    }

    /** Names of files may hold what an address may not. */
    private static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }

    private void resource(String id, String type) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField("type", type);
    }

    private void size(PageImage page) throws IOException {
        json.writeNumberField("height", page.size().height());
        json.writeNumberField("width", page.size().width());
    }

    private void links(String name, String address, String type, String label, String format)
            throws IOException {
        json.writeArrayFieldStart(name);
        json.writeStartObject();
        resource(address, type);
        words("label", label);
        json.writeStringField("format", format);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void words(String name, String words) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeArrayFieldStart("none");
        json.writeString(words);
        json.writeEndArray();
        json.writeEndObject();
    }
}
