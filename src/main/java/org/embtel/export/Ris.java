package org.embtel.export;

import java.util.List;
import java.util.stream.Collectors;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;

/** Writes citations in the RIS format, which most reference managers import. */
public final class Ris {

    private Ris() {}

    /** A list of items, in their order. */
    public static String of(List<CitedItem> items) {
        return items.stream().map(Ris::record).collect(Collectors.joining());
    }

    /** Readers of the older form look for the book's title in BT, those of the newer in T2. */
    private static String record(CitedItem item) {
        var record = new StringBuilder();
        field("TY", item.isWhole() ? "BOOK" : "CHAP", record);
        item.authors().forEach(author -> field("AU", author.inverted(), record));
        field("TI", item.title(), record);
        field("T2", item.container(), record);
        field("BT", item.container(), record);
        item.editors().forEach(editor -> field("ED", editor.inverted(), record));
        field("PY", year(item), record);
        field("PB", item.publisher(), record);
        field("CY", item.place(), record);
        field("ET", item.version(), record);
        field("SE", item.number(), record);
        field("SP", item.firstPage(), record);
        field("EP", item.firstPage().isEmpty() ? "" : item.lastPage(), record);
        field("LA", item.language(), record);
        field("UR", item.url(), record);
        field("N1", item.note(), record);
        return record.append("ER  - \r\n\r\n").toString();
    }

    /** Four figures; for years before Christ the format has no form. */
    private static String year(CitedItem item) {
        return item.issued()
                .map(DateSpan::from)
                .filter(from -> !from.isBeforeChrist())
                .map(DatePoint::yearIso)
                .orElse(item.year());
    }

    private static void field(String tag, String value, StringBuilder record) {
        if (!value.isEmpty()) {
            record.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
