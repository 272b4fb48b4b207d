package org.embtel.serve;

/** Invented letters, as small as a transcription can be. */
final class Letters {

    private Letters() {}

    static String saying(String words) {
        return """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
                <titleStmt><title>A Letter</title></titleStmt>
                <publicationStmt><p>Invented.</p></publicationStmt>
                <sourceDesc><p>Invented.</p></sourceDesc></fileDesc></teiHeader>
                <text><body><head>A letter</head><p>%s</p></body></text></TEI>
                """
                .formatted(words);
    }
}
