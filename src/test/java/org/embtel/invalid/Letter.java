package org.embtel.invalid;

/** A transcription with which nothing is wrong. */
final class Letter {

    private Letter() {}

    /** A letter of one paragraph. */
    static String saying(String paragraph) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader>
            <fileDesc>
              <titleStmt><title>A Letter</title></titleStmt>
              <publicationStmt>
                <publisher>The Press</publisher>
                <date>1960</date>
                <availability><licence>CC0</licence></availability>
                <idno type="URL">https://example.org/letters/</idno>
              </publicationStmt>
              <sourceDesc><p>A letter.</p></sourceDesc>
            </fileDesc>
          </teiHeader>
          <text>
            <body>
              <p>%s</p>
            </body>
          </text>
        </TEI>
        """
                .formatted(paragraph);
    }
}
