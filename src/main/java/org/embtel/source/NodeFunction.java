package org.embtel.source;

import java.util.function.Function;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.tree.tiny.TinyNodeImpl;
import net.sf.saxon.type.Type;

/** A function for stylesheets that says of a node where it is. */
record NodeFunction(String name, Function<NodeInfo, String> where) implements ExtensionFunction {

    @Override
    public QName getName() {
        return new QName(Stylesheets.FUNCTIONS, name);
    }

    @Override
    public SequenceType getResultType() {
        return SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);
    }

    @Override
    public SequenceType[] getArgumentTypes() {
        return new SequenceType[] {
            SequenceType.makeSequenceType(ItemType.ANY_NODE, OccurrenceIndicator.ONE)
        };
    }

    @Override
    public XdmValue call(XdmValue[] arguments) {
        return new XdmAtomicValue(where.apply(((XdmNode) arguments[0]).getUnderlyingNode()));
    }

    /** The number of the element in its tree, and the attribute, if it is one of that element. */
    static String place(NodeInfo node) {
        NodeInfo element = node;
        while (element.getNodeKind() != Type.ELEMENT && element.getParent() != null) {
            element = element.getParent();
        }
        String number = element instanceof TinyNodeImpl tiny ? "" + tiny.getNodeNumber() : "";
        return node.getNodeKind() == Type.ATTRIBUTE ? number + " " + node.getDisplayName() : number;
    }

    static String line(NodeInfo node) {
        return String.valueOf(Math.max(0, node.getLineNumber()));
    }
}
