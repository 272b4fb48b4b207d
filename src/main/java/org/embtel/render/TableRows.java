package org.embtel.render;

import freemarker.template.TemplateNodeModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The children of a {@code table} as HTML wants them: page breaks and notes between rows go into
 * the first cell of the next row, which keeps their order.
 *
 * @param heads the caption's parts
 * @param rows the rows, in order
 * @param after what stands after the last row
 */
public record TableRows(
        List<TemplateNodeModel> heads, List<Row> rows, List<TemplateNodeModel> after) {
    /** Copies the lists. */
    public TableRows {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        after = List.copyOf(after);
    }

    /**
     * One row.
     *
     * @param node the row's element
     * @param header whether its cells are headers
     * @param cells its cells, in order
     */
    public record Row(ElementNode node, boolean header, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param node the cell's element
     * @param before what stands before its text: strays from between rows and cells
     */
    public record Cell(ElementNode node, List<TemplateNodeModel> before) {
        /** Copies the list. */
        public Cell {
            before = List.copyOf(before);
        }
    }

    static TableRows of(ElementNode table) {
        var heads = new ArrayList<TemplateNodeModel>();
        var rows = new ArrayList<Row>();
        var strays = new ArrayList<TemplateNodeModel>();
        for (TemplateNodeModel child : table.children()) {
            if (is(child, "row")) {
                rows.add(row((ElementNode) child, strays));
            } else if (is(child, "head") && rows.isEmpty()) {
                heads.add(child);
            } else {
                strays.add(child);
            }
        }
        return new TableRows(heads, rows, List.copyOf(strays));
    }

    private static Row row(ElementNode row, List<TemplateNodeModel> strays) {
        var cells = new ArrayList<Cell>();
        for (TemplateNodeModel child : row.children()) {
            if (is(child, "cell")) {
                cells.add(new Cell((ElementNode) child, List.copyOf(strays)));
                strays.clear();
            } else {
                strays.add(child);
            }
        }
        return new Row(row, row.element().attribute("role").equals("label"), cells);
    }

    private static boolean is(TemplateNodeModel node, String name) {
        return node instanceof ElementNode element && element.element().is(name);
    }
}
