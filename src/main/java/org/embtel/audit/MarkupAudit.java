package org.embtel.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.page.FinishedPage;
import org.embtel.page.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Reports markup of a page that may not be published, at the macro that wrote it: what runs
 * programs or fetches something by itself, what is no HTML, what is not closed.
 *
 * <p>Only a page with which something is wrong is parsed once more, to learn where.
 */
final class MarkupAudit {

    /** What runs, embeds or animates, or changes what surrounds it. */
    private static final Set<String> REFUSED =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "frame",
                    "frameset",
                    "object",
                    "embed",
                    "applet",
                    "base",
                    "link",
                    "meta",
                    "portal",
                    "fencedframe",
                    "foreignobject",
                    "set",
                    "handler",
                    "listener",
                    "discard",
                    "plaintext",
                    "xmp",
                    "noembed",
                    "noframes",
                    "param",
                    "template",
                    "slot");

    /** What runs, or sends a reader's words elsewhere; and styles, which the policy forbids. */
    private static final Set<String> REFUSED_ATTRIBUTES =
            Set.of("style", "srcdoc", "ping", "formaction", "background", "manifest");

    private static final Set<String> ADDRESSES =
            Set.of(
                    "href",
                    "src",
                    "xlink:href",
                    "action",
                    "poster",
                    "cite",
                    "longdesc",
                    "data",
                    "srcset");

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*(?=:)");

    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

    /** What browsers pass over at the beginning of an address, and within its scheme. */
    private static final Pattern PASSED_OVER = Pattern.compile("[\\x00-\\x20]+");

    /** End tags that may be left out. */
    private static final Set<String> CLOSED_BY_THEMSELVES =
            Set.of(
                    "p",
                    "li",
                    "dt",
                    "dd",
                    "td",
                    "th",
                    "tr",
                    "tbody",
                    "thead",
                    "tfoot",
                    "caption",
                    "colgroup",
                    "option",
                    "optgroup",
                    "rt",
                    "rp");

    /** Links that browsers follow by themselves. */
    private static final String FETCHED =
            "(?i).*(stylesheet|icon|load|fetch|connect|manifest|import).*";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final int MOST_ERRORS = 20;

    /** Something wrong with an element. */
    private record Fault(Code code, String message, String hint) {}

    private final FinishedPage page;
    private final Findings findings;

    /** What was reported of this page: a macro that is called often is reported once. */
    private final Set<String> reported = new HashSet<>();

    private MarkupAudit(FinishedPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    /** Checks a page. */
    static void check(FinishedPage page, Findings findings) {
        Map<Integer, Fault> faults = new TreeMap<>();
        List<Element> elements = page.elements().all();
        boolean inHead = true;
        for (int i = 0; i < elements.size(); i++) {
            int number = i;
            inHead &= elements.get(i) != page.document().body();
            fault(elements.get(i), inHead).ifPresent(fault -> faults.put(number, fault));
        }
        if (!faults.isEmpty() || !page.isSound()) {
            new MarkupAudit(page, findings).report(faults);
        }
    }

    private static Optional<Fault> fault(Element element, boolean inHead) {
        String name = element.normalName();
        if (isRefused(name) && !((inHead || isStyleSheet(element)) && isOfTheHead(element))) {
            return unsafe("<" + name + "> may not stand here", "it could run a program");
        }
        if (isForeign(element)) {
            return Optional.of(
                    new Fault(
                            Code.BROKEN_MARKUP,
                            "<" + name + "> is no element of HTML",
                            "write a span or div with a class of that name"));
        }
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                Optional<Fault> fault = fault(attribute);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRefused(String element) {
        return REFUSED.contains(element) || element.startsWith("animate");
    }

    private static Optional<Fault> fault(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || REFUSED_ATTRIBUTES.contains(name)) {
            return unsafe(
                    "the attribute " + name + " may not stand here",
                    name.equals("style")
                            ? "set a class, and style it in site-assets/css/site.css"
                            : "it could run a program");
        }
        if (ADDRESSES.contains(name) && hasUnsafeScheme(attribute.getValue())) {
            return Optional.of(
                    new Fault(
                            Code.UNSAFE_LINK,
                            "a link to \"" + attribute.getValue() + "\" may not be published",
                            "only http, https and mailto addresses are safe for readers"));
        }
        return Optional.empty();
    }

    private static Optional<Fault> unsafe(String message, String hint) {
        return Optional.of(new Fault(Code.UNSAFE_MARKUP, message, hint));
    }

    private static boolean hasUnsafeScheme(String address) {
        String read = PASSED_OVER.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
        var scheme = SCHEME.matcher(read);
        return scheme.lookingAt() && !SAFE_SCHEMES.contains(scheme.group());
    }

    /** One of the site may stand in the text, too (HTML Standard, 4.2.4, body-ok). */
    private static boolean isStyleSheet(Element element) {
        return element.nameIs("link") && element.attr("rel").equalsIgnoreCase("stylesheet");
    }

    /** In the head a page names its own scripts and styles, and tells programs what it is. */
    private static boolean isOfTheHead(Element element) {
        return switch (element.normalName()) {
            case "script" ->
                    element.attr("type").equals("application/ld+json")
                            || element.hasAttr("src") && !isElsewhere(element.attr("src"));
            case "link" ->
                    !element.attr("rel").matches(FETCHED) || !isElsewhere(element.attr("href"));
            case "meta" -> true;
            default -> false;
        };
    }

    private static boolean isElsewhere(String address) {
        return address.contains(":") || address.startsWith("//");
    }

    private static boolean isForeign(Element element) {
        return element.tag().namespace().equals(XHTML)
                && !element.tag().isKnownTag()
                && !element.normalName().contains("-")
                && !element.normalName().startsWith("#");
    }

    private void report(Map<Integer, Fault> faults) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS).setTrackPosition(true);
        Document tracked = Jsoup.parse(page.content(), "", parser);
        List<Element> elements = tracked.getAllElements();
        faults.forEach((i, fault) -> report(fault, start(elements.get(i))));
        if (!page.isSound() && !reportUnclosed(tracked.body()) && !reportParted(tracked.body())) {
            parser.getErrors().forEach(this::report);
        }
    }

    /** Reports elements without end tag, which say more than the errors that follow from them. */
    private boolean reportUnclosed(Element body) {
        List<Element> unclosed =
                body.children().stream()
                        .flatMap(Element::stream)
                        .filter(MarkupAudit::isUnclosed)
                        .toList();
        unclosed.forEach(
                element ->
                        report(
                                broken("<" + element.normalName() + "> is not closed"),
                                start(element)));
        return !unclosed.isEmpty();
    }

    /** Reports end tags that another template wrote than the one that opened their element. */
    private boolean reportParted(Element body) {
        List<Element> parted =
                body.children().stream()
                        .flatMap(Element::stream)
                        .filter(element -> !element.sourceRange().isImplicit())
                        .filter(element -> !element.endSourceRange().isImplicit())
                        .filter(element -> !template(start(element)).equals(template(end(element))))
                        .toList();
        parted.forEach(
                element ->
                        report(
                                broken(
                                        "this closes <"
                                                + element.normalName()
                                                + ">, which another template opened"),
                                end(element)));
        return !parted.isEmpty();
    }

    private static int start(Element element) {
        return element.sourceRange().startPos();
    }

    private static int end(Element element) {
        return element.endSourceRange().startPos();
    }

    private String template(int offset) {
        return page.origins().at(offset).map(Origin::path).orElse("");
    }

    private static boolean isUnclosed(Element element) {
        return element.tag().namespace().equals(XHTML)
                && !element.sourceRange().isImplicit()
                && element.endSourceRange().isImplicit()
                && !CLOSED_BY_THEMSELVES.contains(element.normalName());
    }

    private void report(ParseError error) {
        report(
                broken("the markup is broken: " + error.getErrorMessage()),
                Math.min(error.getPosition(), page.content().length()) - 1);
    }

    private static Fault broken(String message) {
        return new Fault(
                Code.BROKEN_MARKUP, message, "close each element in the macro that opens it");
    }

    private void report(Fault fault, int offset) {
        Optional<Origin> origin = page.origins().at(Math.max(0, offset));
        Place place =
                origin.map(by -> new Place(by.path(), by.line(), by.column()))
                        .orElseGet(() -> Place.of(page.path()));
        if (reported.add(place + fault.message())) {
            String message = page.path() + ": " + fault.message();
            findings.add(
                    fault.code(),
                    place,
                    origin.map(by -> by.explained(message)).orElse(fault.message()),
                    fault.hint());
        }
    }
}
