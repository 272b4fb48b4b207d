package org.embtel.spec;

import java.util.List;
import java.util.Map;

/**
 * An example of the specification: TEI and what becomes of it.
 *
 * @param file the file under {@code src/test/resources/spec}
 * @param heading what the example shows
 * @param line where the heading stands
 * @param fences the text of each fence by its language: {@code tei}, {@code html}, {@code findings}
 */
record Example(String file, String heading, int line, Map<String, String> fences) {

    String place() {
        return file + ":" + line;
    }

    /** The name of its transcription, and so of its folder in the site. */
    String name() {
        return file.replace(".md", "").replace('/', '-') + "-" + line;
    }

    String fence(String language) {
        return fences.getOrDefault(language, "");
    }

    /** The findings expected, as {@code E401 no-template: message}. */
    List<String> findings() {
        return fence("findings").lines().toList();
    }

    /** The example as a whole transcription; one that holds a document of its own is left alone. */
    String transcription() {
        String tei = fence("tei");
        String document =
                tei.contains("type=\"document\"")
                        ? tei
                        : "<div type=\"document\" xml:id=\"d1\">\n" + tei + "\n</div>";
        return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0">
        <teiHeader><fileDesc><titleStmt><title>%s</title></titleStmt>
        <publicationStmt><publisher>The Press</publisher><date>1960</date></publicationStmt>
        <sourceDesc><p>Invented.</p></sourceDesc></fileDesc></teiHeader>
        <text><body>
        %s
        </body></text></TEI>
        """
                .formatted(name(), document);
    }
}
