package org.embtel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Vocabulary;

/** Reports elements that no macro is named after: they are shown, but nobody decided how. */
public final class MacroCoverage {

    private final Set<String> macros;
    private final Findings findings;

    /**
     * A check against a set of macros.
     *
     * @param macros the names of all macros
     */
    public MacroCoverage(Set<String> macros, Findings findings) {
        this.macros = Set.copyOf(macros);
        this.findings = findings;
    }

    /** Reports each such element of a transcription's text once, with its count. */
    public void check(Transcription transcription) {
        if (macros.isEmpty()) {
            return; // The templates cannot be read, which was reported.
        }
        Map<String, List<TeiElement>> without = new TreeMap<>();
        transcription.root().elements("text").stream()
                .flatMap(TeiElement::descendants)
                .filter(element -> !element.isInclusion() && !isMisspelt(element))
                .filter(element -> !element.isProgram())
                .filter(element -> !macros.contains(MacroNames.of(element)))
                .forEach(
                        element ->
                                without.computeIfAbsent(
                                                element.toString(), name -> new ArrayList<>())
                                        .add(element));
        reportOmitted(transcription);
        without.forEach((name, elements) -> report(transcription, name, elements));
    }

    /** Such a name was reported, with the one that was probably meant. */
    private static boolean isMisspelt(TeiElement element) {
        return element.isTei() && !Vocabulary.p5().hasElement(element.name());
    }

    private void reportOmitted(Transcription transcription) {
        transcription.root().elements("text").stream()
                .flatMap(TeiElement::descendants)
                .filter(TeiElement::isProgram)
                .filter(element -> element.ancestors().noneMatch(TeiElement::isProgram))
                .forEach(
                        element ->
                                findings.add(
                                        Code.OMITTED,
                                        transcription.placeOf(element),
                                        "embedded " + element + " is not shown; a mark says so",
                                        "encode what it says in TEI, or link to it"));
    }

    private void report(Transcription transcription, String name, List<TeiElement> elements) {
        String count = elements.size() == 1 ? "once" : elements.size() + " times";
        findings.add(
                Code.NO_TEMPLATE,
                transcription.placeOf(elements.get(0)),
                "no template for " + name + ", used " + count + "; its content is shown plainly",
                "correct the name, or write a macro of that name in templates/tei/site.ftlh");
    }
}
