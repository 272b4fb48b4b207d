package org.embtel.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNodeModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.embtel.diagnostic.Place;
import org.embtel.edition.cite.RecognisedLink;
import org.embtel.edition.model.LanguageTag;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.edition.text.TextStructure;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiNode;
import org.embtel.tei.Trait;
import org.embtel.tei.date.TeiDate;

/**
 * An element for templates. {@code .node.@rend} is an attribute, the empty string when it is not
 * there; the other keys are what the edition knows of the element.
 */
final class ElementNode implements TemplateNodeModel, TemplateHashModel, TemplateScalarModel {

    /** What a template may ask, by key. A fact that is not there is missing ({@code ??}). */
    private static final Map<String, Function<ElementNode, Object>> FACTS =
            Map.ofEntries(
                    Map.entry("name", node -> node.element.name()),
                    Map.entry("id", node -> node.tree.id(node.element)),
                    Map.entry(
                            "language", node -> LanguageTag.of(node.element.attribute("xml:lang"))),
                    Map.entry("block", node -> node.structure().isBlock(node.element)),
                    Map.entry("holdsBlock", ElementNode::holdsBlock),
                    Map.entry("link", node -> node.tree.link(node.element).orElse(null)),
                    Map.entry("unsafe", node -> node.element.isProgram()),
                    Map.entry("interactive", node -> node.isInteractive(node.element)),
                    Map.entry("holdsInteractive", ElementNode::holdsInteractive),
                    Map.entry("note", node -> node.note().orElse(null)),
                    Map.entry(
                            "noteHref", node -> node.note().map(node.tree::noteHref).orElse(null)),
                    Map.entry(
                            "otherNote",
                            node -> node.note().flatMap(node.tree::otherNote).orElse(null)),
                    Map.entry("marks", node -> node.note().map(node.tree::marks).orElse(List.of())),
                    Map.entry("notesApart", ElementNode::notesApart),
                    Map.entry("heading", node -> PageTree.isHeading(node.element)),
                    Map.entry("level", node -> node.tree.headingLevel(node.element)),
                    Map.entry("images", node -> node.tree.images(node.element)),
                    Map.entry("insideWord", node -> node.structure().isInsideWord(node.element)),
                    Map.entry("hyphen", node -> TextStructure.lacksHyphen(node.element)),
                    Map.entry("startTag", node -> Tags.start(node.element)),
                    Map.entry("endTag", node -> Tags.end(node.element)),
                    Map.entry("hasReadings", ElementNode::hasReadings),
                    Map.entry("when", ElementNode::when),
                    Map.entry("entries", node -> ListEntries.of(node)),
                    Map.entry("rows", node -> TableRows.of(node)));

    private final TeiElement element;
    private final PageTree tree;
    private final ObjectWrapper wrapper;

    ElementNode(TeiElement element, PageTree tree, ObjectWrapper wrapper) {
        this.element = element;
        this.tree = tree;
        this.wrapper = wrapper;
    }

    TeiElement element() {
        return element;
    }

    /** Where it begins in its file. */
    Place place() {
        return tree.place(element);
    }

    ElementNode sibling(TeiElement other) {
        return new ElementNode(other, tree, wrapper);
    }

    /** The children that this page shows. */
    List<TemplateNodeModel> children() {
        List<TeiNode> all = element.children();
        var shown = new ArrayList<TemplateNodeModel>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof TeiElement child) {
                if (tree.shows(child)) {
                    if (structure().isParted(element, all, i)) {
                        addPlain(" ", shown);
                    }
                    shown.add(sibling(child));
                }
            } else {
                addText(structure().shown(element, all, i), tree.recognised(element, i), shown);
            }
        }
        return shown;
    }

    /** Text, cut where a recognised reference begins and ends. */
    private void addText(String text, List<RecognisedLink> links, List<TemplateNodeModel> shown) {
        int from = 0;
        for (RecognisedLink link : links) {
            int start = offset(text, link.from());
            int end = offset(text, link.to() - 1) + 1;
            addPlain(text.substring(from, start), shown);
            shown.add(
                    new RecognisedNode(
                            new TextNode(this, text.substring(start, end)),
                            tree.link(link),
                            wrapper));
            from = end;
        }
        addPlain(text.substring(from), shown);
    }

    /** The offset of the visible character with this number, from 0. */
    private static int offset(String text, int visible) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && seen++ == visible) {
                return i;
            }
        }
        return text.length();
    }

    private TextStructure structure() {
        return tree.index().structure();
    }

    private void addPlain(String text, List<TemplateNodeModel> shown) {
        if (!text.isEmpty()) {
            shown.add(new TextNode(this, text));
        }
    }

    private Optional<Note> note() {
        return tree.note(element);
    }

    /** Whether a reader can choose between what was sent and what it means. */
    private boolean hasReadings() {
        return !element.descendants("choice").isEmpty();
    }

    /** What the attributes say of when it was. */
    private TeiDate when() {
        return TeiDate.read(element::attribute, "", TeiDate.Origin.EDITORS).orElse(null);
    }

    private boolean holdsBlock() {
        return structure().holdsBlock(element);
    }

    private boolean holdsInteractive() {
        return element.descendants().anyMatch(this::isInteractive);
    }

    /** Whether an element becomes a link, so that it may not stand in another one. */
    private boolean isInteractive(TeiElement any) {
        return any.is("note")
                || any.is(Trait.PAGE)
                || any.is("graphic")
                || tree.link(any).isPresent();
    }

    /** The source note and summary that stand in a heading and are set below it. */
    private NodeList notesApart() {
        return new NodeList(
                element.descendants("note").stream()
                        .filter(
                                note ->
                                        tree.note(note)
                                                .map(Note::kind)
                                                .filter(ElementNode::isApart)
                                                .isPresent())
                        .map(this::sibling)
                        .toList());
    }

    private static boolean isApart(NoteKind kind) {
        return kind == NoteKind.SOURCE || kind == NoteKind.SUMMARY;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        if (key.startsWith("@")) {
            return new SimpleScalar(element.attribute(key.substring(1)));
        }
        Function<ElementNode, Object> fact = FACTS.get(key);
        if (fact == null) {
            throw new TemplateModelException("a TEI element has no fact named \"" + key + "\"");
        }
        return wrapper.wrap(fact.apply(this));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String getAsString() {
        return element.normalizedText();
    }

    @Override
    public TemplateNodeModel getParentNode() {
        return element.parent().map(this::sibling).orElse(null);
    }

    @Override
    public NodeList getChildNodes() {
        return new NodeList(children());
    }

    @Override
    public String getNodeName() {
        return MacroNames.of(element);
    }

    @Override
    public String getNodeType() {
        return "element";
    }

    @Override
    public String getNodeNamespace() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementNode node && Objects.equals(element, node.element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }
}
