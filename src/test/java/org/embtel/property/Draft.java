package org.embtel.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small volume as it stands while somebody works on it: its pieces, which corrections put others
 * in the place of.
 *
 * @param title the title in its header
 * @param person the name that its list of persons gives
 * @param documents its documents, in order
 * @param ending what follows the last element; with a tag, the file is broken
 */
record Draft(String title, String person, List<Document> documents, String ending) {

    private static final String VOLUME =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
            <titleStmt><title>%s</title></titleStmt>
            <publicationStmt><publisher>A press</publisher><idno type="URL">https://example.org/</idno>
            <availability><licence target="https://example.org/licence">Free.</licence></availability>
            </publicationStmt>
            <sourceDesc><p>Invented.</p></sourceDesc></fileDesc></teiHeader>
            <text><front><div type="section" xml:id="persons"><head>Persons</head><list>
            <item><persName xml:id="p_rice">%s</persName>, a consul</item></list></div></front>
            <body><div type="compilation" xml:id="comp1"><head>Harbours</head>
            %s</div></body>
            <back><div type="index" xml:id="index"><head>Index</head><list type="index">
            <item>Ships, <ref target="#d1">1</ref></item></list></div></back></text></TEI>%s
            """;

    /**
     * A document.
     *
     * @param id its xml:id
     * @param before what stands before it
     * @param head its heading
     * @param date the day in its dateline
     * @param words what its paragraph says
     * @param note its note, an element
     */
    record Document(String id, String before, String head, String date, String words, String note) {

        static Document numbered(int number) {
            return new Document(
                    "d" + number,
                    number % 3 == 0
                            ? "<pb n=\"" + number + "\" xml:id=\"pg_" + number + "\"/>\n"
                            : "",
                    number + ". Telegram From the Embassy in Greece to the Department of State",
                    "1960-03-%02d".formatted(number),
                    "No. "
                            + (100 + number)
                            + ". Ships came in. See telegram "
                            + (99 + number)
                            + " from Athens, March "
                            + number
                            + ".",
                    "<note n=\"1\" xml:id=\"d"
                            + number
                            + "fn1\">Source: Department of State, Central"
                            + " Files, 611.81/3–"
                            + number
                            + "60. Secret.</note>");
        }

        Document saying(String more) {
            return new Document(id, before, head, date, words + more, note);
        }

        private String xml() {
            return """
                    %s<div type="document" xml:id="%s" n="%s"><head>%s%s</head>
                    <opener><dateline><placeName>Athens</placeName>, <date when="%s">%s</date></dateline></opener>
                    <p>%s The consul was <persName ref="#p_rice">Rice</persName>.</p></div>
                    """
                    .formatted(before, id, id.replaceAll("\\D", ""), head, note, date, date, words);
        }
    }

    static Draft first() {
        return new Draft(
                "A volume",
                "Rice, Ann",
                IntStream.rangeClosed(1, 5).mapToObj(Document::numbered).toList(),
                "");
    }

    String xml() {
        return VOLUME.formatted(
                title,
                person,
                documents.stream().map(Document::xml).collect(Collectors.joining()),
                ending);
    }

    Draft titled(String other) {
        return new Draft(other, person, documents, ending);
    }

    Draft naming(String other) {
        return new Draft(title, other, documents, ending);
    }

    Draft ending(String other) {
        return new Draft(title, person, documents, other);
    }

    /** The same with one document changed. */
    Draft with(int index, UnaryOperator<Document> change) {
        return changed(
                all -> all.set(index % all.size(), change.apply(all.get(index % all.size()))));
    }

    /** The same with one document removed, unless it is the last. */
    Draft without(int index) {
        return documents.size() == 1 ? this : changed(all -> all.remove(index % all.size()));
    }

    Draft with(int index, Document added) {
        return changed(all -> all.add(index % (all.size() + 1), added));
    }

    private Draft changed(java.util.function.Consumer<List<Document>> change) {
        var all = new ArrayList<>(documents);
        change.accept(all);
        return new Draft(title, person, List.copyOf(all), ending);
    }

    Document document(int index) {
        return documents.get(index % documents.size());
    }
}
