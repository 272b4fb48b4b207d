package org.embtel.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The words of a PDF, in the order in which whoever copies from it gets them. */
public final class PrintedWords {

    private PrintedWords() {}

    /** All words, with single spaces. */
    public static String of(Path book) throws IOException {
        return of(book, new PDFTextStripper());
    }

    /** Those of one page, counted from 1. */
    public static String of(Path book, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return of(book, stripper);
    }

    private static String of(Path book, PDFTextStripper stripper) throws IOException {
        try (PDDocument document = Loader.loadPDF(book.toFile())) {
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** Holds that a document's book has every paragraph and note of the page beside it. */
    public static void assertAllOf(Path book) throws IOException {
        Document page = Jsoup.parse(Path.of(book.toString().replace(".pdf", ".html")));
        page.select("[hidden], .permalink, .page-number").remove();
        String printed = letters(of(book).replaceAll("\\[(Page .*?|Unnumbered page)]", ""));
        for (String words : page.select(".transcription p, .note-text").eachText()) {
            assertPrinted(letters(words), printed, book);
        }
    }

    /** A page may end in the midst of it. */
    private static void assertPrinted(String words, String printed, Path book) {
        if (!printed.contains(words)) {
            int end = words.length();
            while (!printed.contains(words.substring(0, end))) {
                end--;
            }
            assertThat(end).as("%s: %s", book, words).isGreaterThan(10);
            assertPrinted(words.substring(end), printed, book);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
