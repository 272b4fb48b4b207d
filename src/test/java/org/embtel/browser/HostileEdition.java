package org.embtel.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.embtel.build.Build;
import org.embtel.build.BuildRequest;
import org.embtel.build.Search;
import org.embtel.build.TakeAway;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Severity;
import org.embtel.schema.SchemaOptions;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/**
 * An edition of which many words and values are attacks. What Embtel refuses to publish is taken
 * out, file by file, until the rest is a site.
 */
final class HostileEdition {

    /** Each time, at least one file is taken out. */
    private static final int TIMES = 40;

    private final Path folder;
    private final Random random;

    /** How many attacks each file holds. */
    private final Map<String, Integer> attacks = new TreeMap<>();

    private int refused;

    /** An edition to be made in an empty folder. */
    HostileEdition(Path folder, Random random) throws IOException {
        this.folder = folder;
        this.random = random;
        Files.createDirectories(folder.resolve("tei"));
    }

    /**
     * Adds a transcription, in which one of so many values and runs of words is an attack.
     *
     * @param name of the file, without its ending
     */
    void add(String name, String transcription, int oneOf) {
        try {
            Document tei = parsed(transcription);
            int count = poison(tei.getDocumentElement(), oneOf);
            Files.writeString(folder.resolve("tei").resolve(name + ".xml"), written(tei));
            attacks.merge(name, count, Integer::sum);
        } catch (Exception broken) {
            throw new IllegalStateException(name, broken);
        }
    }

    private int poison(Element element, int oneOf) {
        int count = 0;
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns") && random.nextInt(oneOf) == 0) {
                attribute.setValue(Payloads.instead(attribute.getValue(), random));
                count++;
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                count += poison(inner, oneOf);
            } else if (child instanceof Text text
                    && !text.getData().isBlank()
                    && random.nextInt(oneOf) == 0) {
                text.setData(Payloads.instead(text.getData(), random));
                count++;
            }
        }
        return count;
    }

    /** Builds the site of what can be published. */
    BuiltSite built() throws IOException {
        Path site = folder.resolve("site");
        for (int time = 0; time < TIMES; time++) {
            var findings = new Findings();
            new Build(request(site), findings).run();
            List<Diagnostic> errors =
                    findings.sorted().stream()
                            .filter(one -> one.severity() == Severity.ERROR)
                            .toList();
            if (errors.isEmpty()) {
                return new BuiltSite(site);
            }
            takeOut(errors);
        }
        throw new IllegalStateException("nothing can be published of " + folder);
    }

    private void takeOut(List<Diagnostic> errors) throws IOException {
        Set<String> culprits = new HashSet<>();
        for (Diagnostic error : errors) {
            culprit(error).ifPresent(culprits::add);
        }
        if (culprits.isEmpty()) {
            throw new IllegalStateException("none of the files is to blame for " + errors);
        }
        for (String culprit : culprits) {
            Files.delete(folder.resolve("tei").resolve(culprit + ".xml"));
            refused += attacks.remove(culprit);
        }
    }

    /** The file that an error is about, or that gave the page its name. */
    private Optional<String> culprit(Diagnostic error) {
        String path = plain(error.place().path().replaceFirst("^tei/", ""));
        return attacks.keySet().stream()
                .filter(
                        name ->
                                path.startsWith(plain(name) + ".")
                                        || path.startsWith(plain(name) + "/"))
                .findFirst()
                .or(() -> attacks.keySet().stream().filter(error.message()::contains).findFirst());
    }

    /** As far as names of files and of pages are the same. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}./-]", "_");
    }

    private BuildRequest request(Path site) {
        return new BuildRequest(
                folder.resolve("tei"),
                Optional.of(site),
                true,
                Search.OFF,
                TakeAway.USUAL,
                folder.resolve("templates"),
                folder.resolve("site-assets"),
                "",
                "",
                2,
                new SchemaOptions(folder, List.of(), folder.resolve("cache"), false),
                "Embtel");
    }

    /** How many attacks are published. */
    int published() {
        return attacks.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many stood in files that were not published. */
    int refused() {
        return refused;
    }

    private static Document parsed(String transcription) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(transcription)));
    }

    private static String written(Document tei) throws Exception {
        var written = new StringWriter();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(tei), new StreamResult(written));
        return written.toString();
    }
}
