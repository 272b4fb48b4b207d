package org.embtel.render;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNodeModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;

/** A run of text for templates; its string is what is printed, white space collapsed. */
final class TextNode implements TemplateNodeModel, TemplateScalarModel {

    private final ElementNode parent;
    private final String text;

    TextNode(ElementNode parent, String text) {
        this.parent = parent;
        this.text = text;
    }

    @Override
    public String getAsString() {
        return text;
    }

    @Override
    public TemplateNodeModel getParentNode() {
        return parent;
    }

    @Override
    public TemplateSequenceModel getChildNodes() throws TemplateModelException {
        return NodeList.EMPTY;
    }

    @Override
    public String getNodeName() {
        return "@text";
    }

    @Override
    public String getNodeType() {
        return "text";
    }

    @Override
    public String getNodeNamespace() {
        return null;
    }
}
