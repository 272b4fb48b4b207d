package org.embtel.source;

import java.util.List;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.embtel.tei.Vocabulary;

/** Evaluates the XPath expressions that TEI headers hold. */
final class XPaths {

    private XPaths() {}

    static List<NodeInfo> select(NodeInfo context, String xpath) {
        try {
            var processor = new Processor(context.getConfiguration());
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
