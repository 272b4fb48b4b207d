package org.embtel.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNodeModel;
import freemarker.template.TemplateScalarModel;

/** Text that was recognised as a reference, for templates: {@code .node.link} is where it leads. */
record RecognisedNode(TextNode text, Link link, ObjectWrapper wrapper)
        implements TemplateNodeModel, TemplateHashModel, TemplateScalarModel {

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return key.equals("link") ? wrapper.wrap(link) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return text.getAsString();
    }

    @Override
    public TemplateNodeModel getParentNode() {
        return text.getParentNode();
    }

    @Override
    public NodeList getChildNodes() {
        return NodeList.EMPTY;
    }

    @Override
    public String getNodeName() {
        return "@recognised";
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
