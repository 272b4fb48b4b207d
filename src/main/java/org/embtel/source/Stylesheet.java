package org.embtel.source;

import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.embtel.input.Resources;
import org.embtel.input.SafeXml;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXParseException;

/** A compiled stylesheet. May be used by several threads at once. */
public final class Stylesheet {

    private final Processor processor;
    private final StepFunction step;
    private final XsltExecutable executable;

    Stylesheet(Processor processor, StepFunction step, XsltExecutable executable) {
        this.processor = processor;
        this.step = step;
        this.executable = executable;
    }

    /**
     * What it makes of a file, as text.
     *
     * @param content the file
     * @param address what relative addresses in it are relative to
     * @param resources what may be read besides
     */
    public String transform(
            InputStream content, URI address, Map<String, String> parameters, Resources resources)
            throws StylesheetException {
        DocumentBuilder builder = processor.newDocumentBuilder();
        builder.setLineNumbering(true);
        var text = new StringWriter();
        try {
            XdmNode document = builder.build(SafeXml.source(content, address.toString()));
            Xslt30Transformer transformer = transformer(document, parameters, resources);
            run(transformer, document, processor.newSerializer(text));
            return text.toString();
        } catch (SaxonApiException failure) {
            throw unreadable(failure);
        }
    }

    private static StylesheetException unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException malformed) {
                return new StylesheetException(
                        malformed.getMessage(),
                        Math.max(0, malformed.getLineNumber()),
                        Math.max(0, malformed.getColumnNumber()));
            }
        }
        return new StylesheetException(String.valueOf(failure.getMessage()), 0, 0);
    }

    /**
     * Hands on the events of what it makes of a transcription.
     *
     * @param resources what may be read besides
     * @param line is set to where the stylesheet says that it is
     */
    public void run(
            Transcription transcription,
            ContentHandler taker,
            Resources resources,
            AtomicInteger line)
            throws StylesheetException {
        var document = new XdmNode(transcription.root().document());
        try {
            Xslt30Transformer transformer = transformer(document, Map.of(), resources);
            step.keep(line);
            run(transformer, document, new SAXDestination(taker));
        } catch (SaxonApiException failure) {
            throw unreadable(failure);
        } finally {
            step.forget();
        }
    }

    private Xslt30Transformer transformer(
            XdmNode document, Map<String, String> parameters, Resources resources)
            throws SaxonApiException {
        Xslt30Transformer transformer = executable.load30();
        transformer.setErrorReporter(error -> {});
        transformer.setResourceResolver(new LocalResources(resources));
        transformer.setResultDocumentHandler(
                address -> {
                    throw new IllegalArgumentException("no stylesheet writes " + address);
                });
        transformer.setStylesheetParameters(values(parameters));
        transformer.setGlobalContextItem(document);
        return transformer;
    }

    private static void run(
            Xslt30Transformer transformer, XdmNode document, Destination destination)
            throws StylesheetException {
        var messages = new StringBuilder();
        transformer.setMessageHandler(
                message -> messages.append(message.getContent().getStringValue()));
        try {
            transformer.applyTemplates(document, destination);
        } catch (SaxonApiException | IllegalArgumentException | StackOverflowError failure) {
            String said = messages.toString().strip();
            throw new StylesheetException(said.isEmpty() ? why(failure) : said, 0, 0);
        }
    }

    private static String why(Throwable failure) {
        return failure instanceof StackOverflowError
                ? "it calls itself without end"
                : String.valueOf(failure.getMessage());
    }

    private static Map<QName, XdmValue> values(Map<String, String> parameters) {
        var values = new HashMap<QName, XdmValue>();
        parameters.forEach(
                (name, value) -> values.put(QName.fromEQName(name), new XdmAtomicValue(value)));
        return values;
    }
}
