package org.embtel.property;

import java.util.Map;

/** Writes a generated volume as XML, giving every id once. */
final class TeiWriter {

    private final AnyVolume volume;
    private final StringBuilder xml = new StringBuilder();
    private final long named;
    private int ids;

    TeiWriter(AnyVolume volume) {
        this.volume = volume;
        this.named =
                volume.documents().stream()
                        .flatMap(Tei.Element::elements)
                        .filter(Tei.Element::isNamed)
                        .count();
    }

    String write() {
        xml.append(
                        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>")
                .append(escaped(volume.title()))
                .append("</title></titleStmt><publicationStmt><publisher>P</publisher>")
                .append("<date>1960</date></publicationStmt><sourceDesc><p>S</p></sourceDesc>")
                .append("</fileDesc></teiHeader>\n<text><body>");
        for (int i = 0; i < volume.documents().size(); i++) {
            xml.append("\n<div type=\"document\" xml:id=\"d").append(i + 1).append("\">");
            volume.documents().get(i).children().forEach(this::write);
            xml.append("</div>");
        }
        return xml.append("\n</body></text></TEI>\n").toString();
    }

    private void write(Tei tei) {
        if (tei instanceof Tei.Element element) {
            xml.append('<').append(element.name());
            element.attributes().forEach((name, value) -> attribute(name, value));
            xml.append('>');
            element.children().forEach(this::write);
            xml.append("</").append(element.name()).append('>');
        } else if (tei instanceof Tei.Text text) {
            xml.append(escaped(text.value()));
        }
    }

    private void attribute(String name, String value) {
        String written =
                switch (name) {
                    case "xml:id" -> "e" + ids++;
                    case "target", "ref" -> pointer(value);
                    default -> value;
                };
        xml.append(' ').append(name).append("=\"").append(escaped(written)).append('"');
    }

    /** A number points to an element, or to none if there are not so many; the rest is kept. */
    private String pointer(String value) {
        return value.matches("#\\d+") && named > 0
                ? "#e" + Integer.parseInt(value.substring(1)) % (named + 1)
                : value;
    }

    /** Apart from what XML asks for, nothing is tamed. */
    private static String escaped(String text) {
        var escapes = Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;");
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> escapes.getOrDefault(character, character))
                .reduce("", String::concat);
    }
}
