package org.embtel.source;

import java.util.Objects;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.tree.tiny.TinyElementImpl;
import net.sf.saxon.tree.tiny.TinyNodeImpl;
import net.sf.saxon.type.Type;

/** Compares elements of two trees that were read with the same names. */
final class SameContent {

    private final int depth;
    private final int otherDepth;

    private SameContent(TinyElementImpl element, TinyElementImpl other) {
        this.depth = depth(element);
        this.otherDepth = depth(other);
    }

    private static int depth(TinyNodeImpl node) {
        return node.getTree().getNodeDepthArray()[node.getNodeNumber()];
    }

    /** Whether two elements have the same name and attributes, in the same order. */
    static boolean haveSameTag(TinyElementImpl element, TinyElementImpl other) {
        if (element.getFingerprint() != other.getFingerprint()) {
            return false;
        }
        AxisIterator own = element.iterateAxis(AxisInfo.ATTRIBUTE);
        AxisIterator others = other.iterateAxis(AxisInfo.ATTRIBUTE);
        NodeInfo one = own.next();
        NodeInfo two = others.next();
        while (one != null && two != null && isSameAttribute(one, two)) {
            one = own.next();
            two = others.next();
        }
        return one == null && two == null;
    }

    private static boolean isSameAttribute(NodeInfo one, NodeInfo two) {
        return one.getFingerprint() == two.getFingerprint()
                && one.getStringValue().equals(two.getStringValue());
    }

    /** Whether two elements are the same, and all below them. */
    static boolean areSame(TinyElementImpl element, TinyElementImpl other) {
        return haveSameTag(element, other)
                && new SameContent(element, other).haveSameDescendants(element, other);
    }

    private boolean haveSameDescendants(TinyElementImpl element, TinyElementImpl other) {
        AxisIterator own = element.iterateAxis(AxisInfo.DESCENDANT);
        AxisIterator others = other.iterateAxis(AxisInfo.DESCENDANT);
        NodeInfo one = own.next();
        NodeInfo two = others.next();
        while (one != null && two != null && isSame((TinyNodeImpl) one, (TinyNodeImpl) two)) {
            one = own.next();
            two = others.next();
        }
        return one == null && two == null;
    }

    private boolean isSame(TinyNodeImpl one, TinyNodeImpl two) {
        if (one.getNodeKind() != two.getNodeKind()
                || depth(one) - depth != depth(two) - otherDepth) {
            return false;
        }
        return one.getNodeKind() == Type.ELEMENT
                ? haveSameTag((TinyElementImpl) one, (TinyElementImpl) two)
                : Objects.equals(one.getUnicodeStringValue(), two.getUnicodeStringValue());
    }
}
