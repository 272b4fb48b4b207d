package org.embtel.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A generated volume as a site, in a folder of its own for as long as it is open.
 *
 * @param run what the command said
 * @param folder where its transcription and its site lie
 */
record BuiltVolume(Run run, Path folder) implements AutoCloseable {

    static BuiltVolume of(AnyVolume volume) throws IOException {
        return of(volume.xml(), 1);
    }

    static BuiltVolume of(String xml, int threads) throws IOException {
        Path folder = Files.createTempDirectory("embtel-property");
        Path source = folder.resolve("volume.xml");
        Files.writeString(source, xml);
        Run run =
                Run.embtel(
                        "build",
                        source.toString(),
                        "-o",
                        folder.resolve("site").toString(),
                        "--threads",
                        Integer.toString(threads));
        return new BuiltVolume(run, folder);
    }

    Path site() {
        return folder.resolve("site");
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }

    List<Path> files(String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(site())) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    List<Document> pages() throws IOException {
        return files(".html").stream().map(BuiltVolume::parsed).toList();
    }

    static Document parsed(Path page) {
        try {
            return Jsoup.parse(Files.readString(page));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The characters that its pages give as transcribed. */
    String characters() throws IOException {
        var text = new StringBuilder();
        for (Document page : pages()) {
            page.select("[data-transcription], [data-note]").forEach(part -> read(part, text));
        }
        return AnyVolume.sorted(text.toString());
    }

    private static void read(Element element, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inner && isTranscribedHere(inner)) {
                read(inner, text);
            }
        }
    }

    private static boolean isTranscribedHere(Element element) {
        return !element.hasAttr("data-generated") && !element.hasAttr("data-note");
    }
}
