package org.embtel.book;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * A book as pages, with its notes at their feet (PDF 1.7, tagged).
 *
 * @param bytes the file
 * @param missing the characters for which there is no font; a sign stands for each
 */
public record Pdf(byte[] bytes, SortedSet<Integer> missing) {
    /** Copies the set. */
    public Pdf {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** What stands for a character that no font has. */
    private static final String NO_GLYPH = "\u25A1";

    static {
        // It would tell people who only build an edition of every style sheet that it reads.
        XRLog.setLoggingEnabled(false);
    }

    /** The pages of a book, set in these fonts, with this style sheet. */
    public static Pdf of(Book book, Fonts fonts, String styles) {
        Document joined = JoinedBook.of(book);
        var missing = new TreeSet<Integer>();
        joined.body().text().codePoints().filter(one -> !fonts.have(one)).forEach(missing::add);
        String families = "body { font-family: " + fonts.families() + "; }\n";
        joined.head().appendElement("style").appendChild(new DataNode(families + styles));
        return new Pdf(pages(joined, book, fonts), missing);
    }

    private static byte[] pages(Document joined, Book book, Fonts fonts) {
        var builder = new PdfRendererBuilder();
        fonts.addTo(builder);
        org.w3c.dom.Document text = new W3CDom().namespaceAware(false).fromJsoup(joined);
        UnbrokenWords.keep(text);
        TextsInOrder.keep(text);
        builder.withW3cDocument(text, JoinedBook.SCHEME + ":/");
        builder.useProtocolsStreamImplementation(
                address -> new Image(image(book, address)), JoinedBook.SCHEME);
        builder.useExternalResourceAccessControl(
                (address, type) -> isOfBook(address),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(DirectionSplitter::new);
        builder.useUnicodeBidiReorderer(new VisualOrder());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText(NO_GLYPH);
        var bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                makeTheSameOnAnyDay(document, book);
                document.save(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot refuse to be written to", impossible);
        }
        return bytes.toByteArray();
    }

    private static void makeTheSameOnAnyDay(PDDocument document, Book book) {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.setDocumentId((long) book.identifier().hashCode());
    }

    /** A style sheet of the edition could name any file of this machine, or any host. */
    private static boolean isOfBook(String address) {
        return address.startsWith(JoinedBook.SCHEME + ":") || address.startsWith("data:");
    }

    private static byte[] image(Book book, String address) {
        String path = URI.create(address).getSchemeSpecificPart();
        return book.images().getOrDefault(path, new byte[0]);
    }

    /** The bytes of a file, as what sets the pages asks for them. */
    private record Image(byte[] bytes) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
