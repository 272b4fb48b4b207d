package org.embtel.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A book as one file for reading systems (EPUB 3.3, chapter 4, Open Container Format). */
public final class Epub {

    private static final String FOLDER = "EPUB/";

    /**
     * The same for every book, so that it is the same bytes on any day. The first day that a zip
     * file can name is written with a field of its own, which the first entry may not have.
     */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 2, 0, 0);

    private Epub() {}

    /** The bytes of the file, with this style sheet. */
    public static byte[] of(Book book, String styles) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            stored(zip, "mimetype", BookForm.EPUB.mediaType());
            text(zip, "META-INF/container.xml", container());
            text(zip, FOLDER + "package.opf", PackageDocument.of(book));
            text(zip, FOLDER + PackageDocument.NAVIGATION, NavigationDocument.of(book));
            text(zip, FOLDER + PackageDocument.STYLES, styles);
            for (Chapter chapter : book.inOrder()) {
                text(zip, FOLDER + chapter.path(), chapter.content());
            }
            for (Map.Entry<String, byte[]> image : book.images().entrySet()) {
                file(zip, FOLDER + Chapter.FOLDER + image.getKey(), image.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot refuse to be written to", impossible);
        }
        return bytes.toByteArray();
    }

    private static String container() {
        return new Xml()
                .start(
                        "container",
                        "xmlns",
                        "urn:oasis:names:tc:opendocument:xmlns:container",
                        "version",
                        "1.0")
                .start("rootfiles")
                .empty(
                        "rootfile",
                        "full-path",
                        FOLDER + "package.opf",
                        "media-type",
                        "application/oebps-package+xml")
                .end()
                .end()
                .document();
    }

    /** As the first entry has to be, by which programs know the file. */
    private static void stored(ZipOutputStream zip, String path, String content)
            throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void text(ZipOutputStream zip, String path, String content) throws IOException {
        file(zip, path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void file(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(entry(path));
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String path) {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_DAY);
        return entry;
    }
}
