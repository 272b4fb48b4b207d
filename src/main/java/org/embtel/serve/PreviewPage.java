package org.embtel.serve;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.embtel.build.live.SitePage;

/**
 * A page as it is shown: that of the site, and the script that keeps it up to date.
 *
 * @param version what tells this content of the page from any other
 * @param content the whole file
 */
record PreviewPage(String version, String content) {

    private static final String END = "</body>";

    /** Shown where a page of the edition cannot be; the script tells why. */
    private static final String EMPTY =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'">
            <title>Not to be shown yet</title>
            <meta name="color-scheme" content="light dark">
            </head>
            <body>
            </body>
            </html>
            """;

    static PreviewPage of(SitePage page) {
        return of(page.content().isEmpty() ? EMPTY : page.content());
    }

    static PreviewPage empty() {
        return of(EMPTY);
    }

    private static PreviewPage of(String page) {
        String version = version(page);
        String script =
                "<script src=\"/.embtel/preview.js\" data-version=\""
                        + version
                        + "\" defer></script>";
        int end = page.lastIndexOf(END);
        int at = end < 0 ? page.length() : end;
        return new PreviewPage(version, page.substring(0, at) + script + page.substring(at));
    }

    private static String version(String page) {
        var checksum = new CRC32C();
        checksum.update(page.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue()) + "-" + page.length();
    }
}
