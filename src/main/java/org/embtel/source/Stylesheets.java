package org.embtel.source;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.transform.Source;
import net.sf.saxon.expr.parser.XPathParser;
import net.sf.saxon.s9api.Location;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import org.embtel.input.SafeXml;

/**
 * Compiles XSLT, to be run over transcriptions. A stylesheet reads what it may and writes nothing.
 * May be used by several threads at once.
 *
 * <p>It has functions more than XSLT, by which results can be led back to their source: {@code
 * place(node)}, of which {@link Transcription#placeOfNode} makes a place, and {@code line(node)}.
 * {@code step(line)}, which is true, says how far it is.
 */
public final class Stylesheets {

    /** The namespace of the functions. */
    public static final String FUNCTIONS = "urn:x-embtel:place";

    private final Processor processor;
    private final StepFunction step = new StepFunction();

    /**
     * Stylesheets for the transcriptions that a reader reads: their trees share one set of names.
     */
    public Stylesheets(TranscriptionReader reader) {
        var configuration = new ClosedSaxon();
        configuration.setNamePool(reader.configuration().getNamePool());
        configuration.setDocumentNumberAllocator(
                reader.configuration().getDocumentNumberAllocator());
        processor = configuration.processor();
        processor.registerExtensionFunction(new NodeFunction("place", NodeFunction::place));
        processor.registerExtensionFunction(new NodeFunction("line", NodeFunction::line));
        configuration.registerExtensionFunction(step);
    }

    /**
     * Compiles a stylesheet.
     *
     * @param text the stylesheet
     * @param base the address that relative addresses in it are relative to
     * @param parameters the values of its static parameters
     */
    public Stylesheet compile(String text, URI base, Map<String, String> parameters)
            throws StylesheetException {
        List<XmlProcessingError> errors = new ArrayList<>();
        XsltCompiler compiler = processor.newXsltCompiler();
        compiler.setErrorReporter(errors::add);
        parameters.forEach(
                (name, value) ->
                        compiler.setParameter(QName.fromEQName(name), new XdmAtomicValue(value)));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Source source = SafeXml.source(new ByteArrayInputStream(bytes), base.toString());
        try {
            return new Stylesheet(processor, step, compiler.compile(source));
        } catch (SaxonApiException failure) {
            throw broken(errors, failure);
        }
    }

    /** The first error says why; the others often follow from it. */
    private static StylesheetException broken(
            List<XmlProcessingError> errors, SaxonApiException failure) {
        return errors.stream()
                .filter(error -> !error.isWarning())
                .findFirst()
                .map(error -> at(instruction(error.getLocation()), error.getMessage()))
                .orElseGet(() -> new StylesheetException(failure.getMessage(), 0, 0));
    }

    /** Of an error within an expression, where the instruction is that holds it. */
    private static Location instruction(Location location) {
        return location instanceof XPathParser.NestedLocation inner
                ? instruction(inner.getContainingLocation())
                : location;
    }

    private static StylesheetException at(Location location, String message) {
        return new StylesheetException(
                message,
                Math.max(0, location.getLineNumber()),
                Math.max(0, location.getColumnNumber()));
    }
}
