package org.embtel.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.pattern.NodeKindTest;
import net.sf.saxon.pattern.NodePredicate;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.tree.tiny.TinyElementImpl;
import net.sf.saxon.type.Type;
import org.embtel.tei.ElementType;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/**
 * An element of a transcription's tree. Two objects for the same element of the same tree are
 * equal; a tree is never changed, and may be read by any number of threads.
 */
public final class TeiElement implements TeiNode {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Set<String> PROGRAMS =
            Set.of("script", "style", "object", "param", "iframe", "embed");

    private static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private final TinyElementImpl node;
    private final TeiNames names;

    /** Made when first asked for: the rules that read a tree together ask for them one by one. */
    private List<TeiAttribute> attributes;

    TeiElement(NodeInfo node, TeiNames names) {
        this.node = (TinyElementImpl) node;
        this.names = names;
    }

    private TeiNames.Name fullName() {
        return names.of(node.getFingerprint());
    }

    /** The local name: {@code persName}. */
    public String name() {
        return fullName().local();
    }

    /** The prefix it is written with, or the empty string. */
    public String prefix() {
        return node.getPrefix();
    }

    /** The namespace, or the empty string. */
    public String namespace() {
        return fullName().namespace();
    }

    /** Whether this is the TEI element of that name. */
    public boolean is(String name) {
        TeiNames.Name own = fullName();
        return own.isTei() && own.local().equals(name);
    }

    /** What it is, as its edition's vocabulary says. */
    public ElementType type() {
        return fullName().type();
    }

    /** Whether something is true of elements of its name. */
    public boolean is(Trait trait) {
        return fullName().type().is(trait);
    }

    /** Whether the element is in the namespace of TEI. */
    public boolean isTei() {
        return fullName().isTei();
    }

    /**
     * Whether it is a remark that stands in the text and is none of its words: for an index, on how
     * sure a reading is, on what a stretch of text means.
     */
    public boolean isRemark() {
        return is(Trait.REMARK);
    }

    /**
     * Whether it is a program, a style or a plug-in of another vocabulary, such as HTML or SVG,
     * which no page may carry. What is only shown as an example of encoding is none.
     */
    public boolean isProgram() {
        return !isTei() && PROGRAMS.contains(name()) && !namespace().equals(EXAMPLES);
    }

    /**
     * Whether it asks for another file to be included here (XInclude), or says what else to show.
     */
    public boolean isInclusion() {
        return namespace().equals(XINCLUDE);
    }

    /** The value of an attribute, {@code n} or {@code xml:id}; empty when it is not there. */
    public String attribute(String name) {
        String value = node.getAttributeValue(names.attribute(name));
        return value == null ? "" : value;
    }

    /**
     * The pointers in an attribute, in their order: white space divides them, except in one that is
     * to an identifier with blanks.
     */
    public List<Pointer> pointers(String attribute) {
        String value = attribute(attribute);
        return value.isBlank() ? List.of() : Pointer.listOf(value, base(value));
    }

    /** The pointer in an attribute that holds one: blanks in it are part of it. */
    public Optional<Pointer> pointer(String attribute) {
        String value = attribute(attribute).strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(new Pointer(value, base(value)));
    }

    /**
     * What its pointers are relative to, within the file. The file's own element says where the
     * file is published, and there its neighbours are those that it has here. A place of the file
     * itself, as nearly all of them are, is relative to nothing.
     */
    private String base(String pointers) {
        if (isPlaceHere(pointers)) {
            return "";
        }
        return Pointer.base(
                Stream.concat(Stream.of(this), ancestors())
                        .takeWhile(up -> !up.is("TEI") && !up.is("teiCorpus"))
                        .map(up -> up.attribute("xml:base")));
    }

    private static boolean isPlaceHere(String pointers) {
        if (!pointers.startsWith("#")) {
            return false;
        }
        for (int i = 1; i < pointers.length(); i++) {
            if (Character.isWhitespace(pointers.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an attribute is there, even when it is empty. */
    public boolean has(String name) {
        return node.getAttributeValue(names.attribute(name)) != null;
    }

    /** The element's own xml:id, or the empty string. */
    public String id() {
        return attribute("xml:id");
    }

    /** Every attribute, in the order of the file. */
    public List<TeiAttribute> attributes() {
        if (attributes == null) {
            attributes = readAttributes();
        }
        return attributes;
    }

    private List<TeiAttribute> readAttributes() {
        AxisIterator axis = node.iterateAxis(AxisInfo.ATTRIBUTE);
        NodeInfo next = axis.next();
        if (next == null) {
            return List.of();
        }
        var found = new ArrayList<TeiAttribute>();
        for (; next != null; next = axis.next()) {
            found.add(new TeiAttribute(next.getDisplayName(), next.getStringValue()));
        }
        return List.copyOf(found);
    }

    /** The element it stands in; empty for the root. */
    public Optional<TeiElement> parent() {
        NodeInfo parent = node.getParent();
        return parent != null && parent.getNodeKind() == Type.ELEMENT
                ? Optional.of(new TeiElement(parent, names))
                : Optional.empty();
    }

    /** The elements it stands in, the nearest first. */
    public Stream<TeiElement> ancestors() {
        return Stream.iterate(parent(), Optional::isPresent, up -> up.get().parent())
                .map(Optional::get);
    }

    /** Child elements and text, in order. */
    public List<TeiNode> children() {
        var found = new ArrayList<TeiNode>();
        AxisIterator axis = node.iterateAxis(AxisInfo.CHILD);
        for (NodeInfo next = axis.next(); next != null; next = axis.next()) {
            if (next.getNodeKind() == Type.ELEMENT) {
                found.add(new TeiElement(next, names));
            } else if (next.getNodeKind() == Type.TEXT) {
                found.add(new TeiText(next));
            }
        }
        return found;
    }

    /** Child elements, in order. */
    public List<TeiElement> elements() {
        return along(AxisInfo.CHILD, NodeKindTest.ELEMENT);
    }

    /** The child elements of that TEI name, in order. */
    public List<TeiElement> elements(String name) {
        return along(AxisInfo.CHILD, names.elements(name));
    }

    /** The first child element of that TEI name. */
    public Optional<TeiElement> element(String name) {
        NodeInfo first = node.iterateAxis(AxisInfo.CHILD, names.elements(name)).next();
        return Optional.ofNullable(first).map(found -> new TeiElement(found, names));
    }

    /** All elements below this one, in document order. */
    public Stream<TeiElement> descendants() {
        return along(AxisInfo.DESCENDANT, NodeKindTest.ELEMENT).stream();
    }

    /** The elements below this one that have that TEI name, in document order. */
    public List<TeiElement> descendants(String name) {
        return along(AxisInfo.DESCENDANT, names.elements(name));
    }

    private List<TeiElement> along(int axis, NodePredicate wanted) {
        var found = new ArrayList<TeiElement>();
        AxisIterator nodes = node.iterateAxis(axis, wanted);
        for (NodeInfo next = nodes.next(); next != null; next = nodes.next()) {
            found.add(new TeiElement(next, names));
        }
        return found;
    }

    /**
     * The elements that an XPath expression selects, as TEI headers hold them: names without prefix
     * are TEI names, and the path starts at the file.
     *
     * @return the elements in document order; none when the expression cannot be used
     */
    public List<TeiElement> select(String xpath) {
        return XPaths.select(node, xpath).stream()
                .map(found -> new TeiElement(found, names))
                .toList();
    }

    @Override
    public String text() {
        return node.getStringValue();
    }

    /** Whether there is text directly in it, and not only white space. */
    public boolean hasOwnWords() {
        return children().stream()
                .anyMatch(child -> child instanceof TeiText text && !text.isBlank());
    }

    /** The text with each run of white space as one blank, and none at the ends. */
    public String normalizedText() {
        return SPACES.matcher(text().strip()).replaceAll(" ");
    }

    /**
     * The element's number in document order: one that starts later has a greater number. The same
     * file always gives the same numbers.
     */
    public int ordinal() {
        return node.getNodeNumber();
    }

    /** The data of the processing instructions of that name that stand before the element. */
    List<String> instructionsBefore(String name) {
        var found = new ArrayList<String>();
        AxisIterator axis = node.getRoot().iterateAxis(AxisInfo.CHILD);
        for (NodeInfo next = axis.next(); next != null && !next.equals(node); next = axis.next()) {
            if (next.getNodeKind() == Type.PROCESSING_INSTRUCTION
                    && next.getLocalPart().equals(name)) {
                found.add(next.getStringValue());
            }
        }
        return found;
    }

    /**
     * Whether an element of another tree of the same reader has the same name, attributes and
     * content, comments included, and stands within elements of the same names and attributes.
     */
    public boolean isSameAs(TeiElement other) {
        return SameContent.areSame(node, other.node) && isWithinSame(other);
    }

    private boolean isWithinSame(TeiElement other) {
        Optional<TeiElement> up = parent();
        Optional<TeiElement> otherUp = other.parent();
        while (up.isPresent() && otherUp.isPresent()) {
            if (!SameContent.haveSameTag(up.get().node, otherUp.get().node)) {
                return false;
            }
            up = up.get().parent();
            otherUp = otherUp.get().parent();
        }
        return up.isEmpty() && otherUp.isEmpty();
    }

    /** The root of the tree. */
    NodeInfo document() {
        return node.getRoot();
    }

    /** The element of the same tree with that number. */
    TeiElement numbered(int ordinal) {
        return new TeiElement(node.getTree().getNode(ordinal), names);
    }

    /** The line on which the start tag ends, from 1. */
    int tagEndLine() {
        return node.getLineNumber();
    }

    /** The column just after the start tag, from 1. */
    int tagEndColumn() {
        return node.getColumnNumber();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TeiElement element && node.equals(element.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    /** The start tag without attributes: {@code <persName>}. */
    @Override
    public String toString() {
        return "<" + node.getDisplayName() + ">";
    }
}
