package org.embtel.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.embtel.edition.model.RegisterKind;
import org.embtel.edition.register.Register;

/** What the pages of registers are given. */
public sealed interface RegisterModel extends PageModel {

    /**
     * A register, or a letter of a long one.
     *
     * @param site the site
     * @param page the page
     * @param kind the register
     * @param rows the entries on this page
     * @param siblings the other pages of the register, this one among them; empty for a single page
     * @param volumes the volumes, by which passages and descriptions are distinguished
     * @param passages what pages say where an entry is mentioned
     */
    record OfRegister(
            Site site,
            Page page,
            RegisterKind kind,
            List<Register.Row> rows,
            List<String> siblings,
            Volumes volumes,
            Passages passages)
            implements RegisterModel {

        /** Copies the lists. */
        public OfRegister {
            rows = List.copyOf(rows);
            siblings = List.copyOf(siblings);
        }

        /** The entries under their headings, in order. */
        public List<Group> groups() {
            var groups = new LinkedHashMap<String, List<Register.Row>>();
            rows.forEach(
                    row ->
                            groups.computeIfAbsent(row.entry().group(), group -> new ArrayList<>())
                                    .add(row));
            return groups.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }

        /** Where to go on a long page; where its names share a letter, by two. */
        public List<Jump> jumps() {
            return Jump.through(rows, siblings.isEmpty() ? 1 : 2);
        }
    }

    /**
     * Register entries under one heading.
     *
     * @param heading the heading; empty when the register has none
     * @param rows the entries
     */
    record Group(String heading, List<Register.Row> rows) {

        /** Copies the list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A register entry with many passages.
     *
     * @param site the site
     * @param page the page
     * @param row the entry and its passages
     * @param volumes the volumes, by which passages and descriptions are distinguished
     * @param passages what pages say where an entry is mentioned
     */
    record OfEntry(Site site, Page page, Register.Row row, Volumes volumes, Passages passages)
            implements RegisterModel {}
}
