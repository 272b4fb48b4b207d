package org.embtel.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.embtel.edition.Edition;
import org.embtel.edition.cite.Provenance;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.Volume;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.TeiDate;

/** All documents of an edition as a table, a row each, for spreadsheets and programs. */
public final class DocumentTable {

    /** The path of the table as comma-separated values (RFC 4180), in UTF-8. */
    public static final String CSV = "documents.csv";

    /** The path of the table as a JSON array of objects. */
    public static final String JSON = "documents.json";

    private final Edition edition;
    private final String baseUrl;

    /**
     * The table of an edition.
     *
     * @param baseUrl where it is published; empty when that is not known, then addresses begin at
     *     the site's root
     */
    public DocumentTable(Edition edition, String baseUrl) {
        this.edition = edition;
        this.baseUrl = baseUrl;
    }

    /** Whether there is a document. */
    public boolean hasRows() {
        return !edition.documents().isEmpty();
    }

    /** The table with a line of headings. */
    public String csv() {
        var text = new StringWriter();
        List<Map<String, String>> rows = rows().toList();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            if (!rows.isEmpty()) {
                printer.printRecord(rows.get(0).keySet());
            }
            for (Map<String, String> row : rows) {
                printer.printRecord(row.values());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The table as objects, in which what is not known is left out. */
    public String json() {
        return JsonText.of(this::objects);
    }

    private void objects(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Map<String, String> row : rows().toList()) {
            json.writeStartObject();
            for (Map.Entry<String, String> field : row.entrySet()) {
                if (!field.getValue().isEmpty()) {
                    json.writeStringField(field.getKey(), field.getValue());
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private Stream<Map<String, String>> rows() {
        return edition.volumes().stream()
                .flatMap(volume -> volume.documents().stream().map(part -> row(volume, part)));
    }

    private Map<String, String> row(Volume volume, Part part) {
        Optional<TeiDate> date = part.date();
        Optional<DateSpan> time = part.time();
        Optional<Provenance> source = edition.provenanceOf(part);
        var row = new LinkedHashMap<String, String>();
        row.put("volume", volume.key());
        row.put("id", part.id());
        row.put("number", part.number());
        row.put("title", part.title());
        row.put("date", date.map(TeiDate::words).orElse(""));
        row.put("notBefore", time.flatMap(DateSpan::start).map(DatePoint::iso).orElse(""));
        row.put("notAfter", time.flatMap(DateSpan::end).map(DatePoint::iso).orElse(""));
        row.put("dateUncertain", date.map(one -> one.isUncertain() ? "yes" : "no").orElse(""));
        row.put("place", part.place());
        row.put("sender", part.sender());
        row.put("receiver", part.receiver());
        row.put("firstPage", part.pages().first());
        row.put("lastPage", part.pages().last());
        row.put("classification", source.map(Provenance::classification).orElse(""));
        row.put("archive", source.map(Provenance::archive).orElse(""));
        row.put("file", source.map(Provenance::file).orElse(""));
        row.put("address", baseUrl + part.page());
        return row;
    }
}
