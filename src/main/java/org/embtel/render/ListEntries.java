package org.embtel.render;

import freemarker.template.TemplateNodeModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The children of a {@code list} as its entries: HTML allows nothing between the items of a list,
 * TEI allows page breaks, headings, labels, notes and lists.
 *
 * @param heads headings before the first item
 * @param entries the entries, in order
 * @param labelled whether any item has a label of its own
 */
public record ListEntries(List<TemplateNodeModel> heads, List<Entry> entries, boolean labelled) {
    /** Copies the lists. */
    public ListEntries {
        heads = List.copyOf(heads);
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param label its label, after a page break that stands before it; may be empty
     * @param content what stands in it: the item, and what stood before it between items
     */
    public record Entry(List<TemplateNodeModel> label, List<TemplateNodeModel> content) {
        /** Copies the lists. */
        public Entry {
            label = List.copyOf(label);
            content = List.copyOf(content);
        }
    }

    static ListEntries of(ElementNode list) {
        var heads = new ArrayList<TemplateNodeModel>();
        var entries = new ArrayList<Entry>();
        var label = new ArrayList<TemplateNodeModel>();
        var content = new ArrayList<TemplateNodeModel>();
        boolean labelled = false;
        for (TemplateNodeModel child : list.children()) {
            if (isBlank(child)) {
                continue;
            }
            String name = name(child);
            boolean starting = entries.isEmpty() && label.isEmpty() && content.isEmpty();
            if (name.equals("head") && starting) {
                heads.add(child);
            } else if (name.equals("label") || name.equals("headLabel")) {
                labelled = true;
                label.addAll(content);
                content.clear();
                label.add(child);
            } else {
                content.add(child);
                if (!isBetween(child)) {
                    entries.add(new Entry(List.copyOf(label), List.copyOf(content)));
                    label.clear();
                    content.clear();
                }
            }
        }
        if (!label.isEmpty() || !content.isEmpty()) {
            entries.add(new Entry(List.copyOf(label), List.copyOf(content)));
        }
        return new ListEntries(heads, entries, labelled);
    }

    /** White space between entries is no entry. */
    private static boolean isBlank(TemplateNodeModel node) {
        return node instanceof TextNode text && text.getAsString().isBlank();
    }

    /** What stands between items belongs to the next one. */
    private static boolean isBetween(TemplateNodeModel node) {
        return node instanceof ElementNode child
                && (child.element().type().isBreak() || child.element().is("head"));
    }

    private static String name(TemplateNodeModel node) {
        return node instanceof ElementNode element ? element.element().name() : "@text";
    }
}
