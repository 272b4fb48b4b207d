package org.embtel.source;

import java.util.List;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.embtel.input.Patience;
import org.embtel.tei.Vocabulary;

/** Evaluates the XPath expressions that TEI headers hold. */
final class XPaths {

    private final Processor processor;
    private final Patience patience;

    private XPaths(ClosedSaxon saxon) {
        this.processor = saxon.processor();
        this.patience = saxon.patience();
    }

    static List<NodeInfo> select(NodeInfo context, String xpath) {
        var xpaths = new XPaths((ClosedSaxon) context.getConfiguration());
        try {
            return xpaths.patience.await(() -> xpaths.elements(context, xpath));
        } catch (Patience.Exhausted unending) {
            return List.of();
        }
    }

    private List<NodeInfo> elements(NodeInfo context, String xpath) {
        try {
            XPathCompiler compiler = processor.newXPathCompiler();
            compiler.declareNamespace("", Vocabulary.TEI);
            compiler.declareNamespace("tei", Vocabulary.TEI);
            return compiler.evaluate(xpath, new XdmNode(context.getRoot())).stream()
                    .filter(XdmNode.class::isInstance)
                    .map(XdmNode.class::cast)
                    .filter(node -> node.getNodeKind() == XdmNodeKind.ELEMENT)
                    .map(XdmNode::getUnderlyingNode)
                    .toList();
        } catch (SaxonApiException unusable) {
            return List.of();
        }
    }
}
