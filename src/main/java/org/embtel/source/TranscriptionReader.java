package org.embtel.source;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import net.sf.saxon.lib.ParseOptions;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NoElementsSpaceStrippingRule;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.input.RefusedXml;
import org.embtel.input.SafeXml;
import org.embtel.tei.Vocabulary;
import org.xml.sax.SAXParseException;

/** Parses TEI files. May be used by several threads at once. */
public final class TranscriptionReader {

    private final ClosedSaxon configuration = new ClosedSaxon();
    private final EditionNames names =
            new EditionNames(configuration.getNamePool(), this::readPlainly);

    ClosedSaxon configuration() {
        return configuration;
    }

    /**
     * Takes note that files have changed. Gives whether others have to be read again, because the
     * header of their edition now says other things of elements than when they were read.
     */
    public boolean changed(Collection<Path> files) {
        return names.refresh(files);
    }

    /**
     * Reads one file. Whatever makes that impossible is a finding with its place, and the result is
     * then empty.
     */
    public Optional<Transcription> read(SourceFile file, Findings findings) {
        try {
            byte[] bytes = Files.readAllBytes(file.path());
            if (bytes.length == 0) {
                findings.add(
                        Code.EMPTY_FILE,
                        Place.of(file.name()),
                        "the file has no content",
                        "restore it, or remove it from the folder");
                return Optional.empty();
            }
            return tei(new Transcription(file, parse(file, bytes), new FileLines(bytes)), findings);
        } catch (AccessDeniedException denied) {
            findings.add(unreadable(file, "you may not read it"));
        } catch (IOException failure) {
            findings.add(unreadable(file, String.valueOf(failure.getMessage())));
        } catch (XPathException failure) {
            findings.add(notParsed(file, failure));
        }
        return Optional.empty();
    }

    private Optional<TeiElement> readPlainly(Path file) {
        try {
            return Optional.of(rootElement(tree(file, Files.readAllBytes(file)), names.p5()));
        } catch (IOException | XPathException unreadable) {
            return Optional.empty(); // Reported when it is read as a file of the edition.
        }
    }

    private TeiElement parse(SourceFile file, byte[] bytes) throws XPathException {
        NodeInfo document = tree(file.path(), bytes);
        TeiNames own = names.of(file, rootElement(document, names.p5()));
        return rootElement(document, own);
    }

    private NodeInfo tree(Path file, byte[] bytes) throws XPathException {
        var source = SafeXml.source(new ByteArrayInputStream(bytes), file.toUri().toString());
        return configuration.buildDocumentTree(source, options()).getRootNode();
    }

    private static ParseOptions options() {
        return new ParseOptions()
                .withLineNumbering(true)
                .withErrorReporter(error -> {})
                .withSpaceStrippingRule(NoElementsSpaceStrippingRule.getInstance());
    }

    private static TeiElement rootElement(NodeInfo document, TeiNames names) {
        AxisIterator children = document.iterateAxis(AxisInfo.CHILD);
        NodeInfo next = children.next();
        while (next.getNodeKind() != Type.ELEMENT) {
            next = children.next();
        }
        return new TeiElement(next, names);
    }

    private static Optional<Transcription> tei(Transcription read, Findings findings) {
        TeiElement root = read.root();
        if (root.is("TEI") || root.is("teiCorpus")) {
            return Optional.of(read);
        }
        String namespace =
                root.namespace().isEmpty() ? "no namespace" : "namespace " + root.namespace();
        findings.add(
                Code.NOT_TEI,
                read.placeOf(root),
                "expected <TEI> in namespace "
                        + Vocabulary.TEI
                        + ", but found "
                        + root
                        + " in "
                        + namespace,
                "declare xmlns=\"" + Vocabulary.TEI + "\" if this is TEI; else move it elsewhere");
        return Optional.empty();
    }

    private static Diagnostic unreadable(SourceFile file, String why) {
        return Diagnostic.of(
                Code.UNREADABLE_FILE,
                Place.of(file.name()),
                "the file cannot be read: " + why,
                "check that it exists and that you may read it");
    }

    private static Diagnostic notParsed(SourceFile file, XPathException failure) {
        return cause(failure, SAXParseException.class)
                .map(cause -> diagnostic(file, cause))
                .or(() -> cause(failure, CharConversionException.class).map(no -> encoding(file)))
                .or(
                        () ->
                                cause(failure, UnsupportedEncodingException.class)
                                        .map(no -> encoding(file)))
                .orElseGet(() -> unreadable(file, failure.getMessage()));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic encoding(SourceFile file) {
        return Diagnostic.of(
                Code.NOT_WELL_FORMED,
                Place.of(file.name()),
                "the file is not in the encoding that its first line names, UTF-8 if it names none",
                "save it as UTF-8, or name the encoding that it has");
    }

    private static Diagnostic diagnostic(SourceFile file, SAXParseException cause) {
        var place =
                new Place(
                        file.name(),
                        Math.max(0, cause.getLineNumber()),
                        Math.max(0, cause.getColumnNumber()));
        if (cause instanceof RefusedXml refusal) {
            return Diagnostic.of(refusal.code(), place, refusal.getMessage(), refusal.hint());
        }
        if (cause.getMessage().contains("JAXP0001")) {
            return Diagnostic.of(
                    Code.ENTITY_LIMIT,
                    place,
                    "the file's entities expand to more text than is plausible",
                    "remove the entity declarations at the head of the file");
        }
        return Diagnostic.of(
                Code.NOT_WELL_FORMED,
                place,
                cause.getMessage().strip().replaceFirst(",$", "."),
                "correct the markup there or just before it; nothing after it was read");
    }
}
