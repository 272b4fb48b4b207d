package org.embtel.kit;

/** A transcription with which nothing is wrong. */
public final class Letter {

    private static final String HEADER =
            """
            <teiHeader>
                <fileDesc>
                  <titleStmt><title>A Letter</title></titleStmt>
                  <publicationStmt>
                    <publisher>The Press</publisher>
                    <date>1960</date>
                    <idno type="URL">https://example.org/letters/</idno>
                    <availability><licence>CC0</licence></availability>
                  </publicationStmt>
                  <sourceDesc><p>A letter.</p></sourceDesc>
                </fileDesc>
              </teiHeader>""";

    private Letter() {}

    /** A letter of one paragraph. */
    public static String saying(String paragraph) {
        return of(HEADER, "", "<p>" + paragraph + "</p>");
    }

    /**
     * A letter made of parts.
     *
     * @param header its {@code teiHeader}
     * @param before what stands between header and text: {@code standOff}, {@code facsimile}
     * @param body what the body holds
     */
    public static String of(String header, String before, String body) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          %s
          %s<text>
            <body>
              %s
            </body>
          </text>
        </TEI>
        """
                .formatted(header, before, body);
    }

    /** A header with which nothing is wrong. */
    public static String header() {
        return HEADER;
    }
}
