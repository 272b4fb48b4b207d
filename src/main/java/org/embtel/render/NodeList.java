package org.embtel.render;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateNodeModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** Nodes for templates, in order. */
record NodeList(List<? extends TemplateNodeModel> nodes) implements TemplateSequenceModel {
    /** Copies the list. */
    NodeList {
        nodes = List.copyOf(nodes);
    }

    static final NodeList EMPTY = new NodeList(List.of());

    @Override
    public TemplateModel get(int index) {
        return index < nodes.size() ? nodes.get(index) : null;
    }

    @Override
    public int size() {
        return nodes.size();
    }
}
