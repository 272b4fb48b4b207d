package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.embtel.reference.Telegram.Medium;
import org.embtel.reference.Telegram.Sender;

/** Series with a name and numbers of their own: "Dulte 15", "Poltos 132 and 133", "Polto A-412". */
final class NamedSeries implements ReferenceForm {

    /** The names, as regular expression: conferences, delegations and agencies, 1945 to 1980. */
    static final String NAMES =
            "Actel|Busec|Cahto|Cedto|Colux|Delga|Delsec|Dulte|Ecato|Ecbus|Ecoto"
                    + "|Edcto|Frito|Gadel|Hakto|Icato|Luxco|Martel|Musto|Polto|Repto|Secdel"
                    + "|Secto|Secun|Tedul|Telac|Telmar|Tocah|Toeca|Tohak|Toica|Toito|Tomur"
                    + "|Tomus|Topad|Topol|Torep|Tosec|Tovip|Usfoto|Usito|Vipto";

    /** What a number of theirs may stand after: their last letters, or a word between. */
    private static final List<String> SIGNS =
            Stream.concat(
                            Stream.of(NAMES.split("\\|"))
                                    .map(name -> name.substring(name.length() - 2))
                                    .flatMap(ending -> Stream.of(ending, ending + "s")),
                            Stream.of("circ", "circ.", "ular", "ulars", "No.", "Nos.", " A", " D"))
                    .distinct()
                    .toList();

    private static final Pattern NAME =
            Pattern.compile(
                    "\\b(?:(?<word>[Tt]elegram|[Tt]el|[Aa]irgram) )?"
                            + "(?<name>(?i:"
                            + NAMES
                            + "))(?<plural>s)?(?<circular> (?i:circ"
                            + "(?:ular(?<plural2>s)?|\\.)?))?(?= )");

    @Override
    public boolean mayBeIn(NormalizedText text) {
        return text.hasNumberAfter(SIGNS);
    }

    @Override
    public List<ReferenceSpan> in(NormalizedText text) {
        List<ReferenceSpan> found = new ArrayList<>();
        Matcher name = text.matcher(NAME);
        while (name.find()) {
            boolean plural = name.group("plural") != null || name.group("plural2") != null;
            found.addAll(NumberList.read(text, name.start(), name.end(), plural, common(name)));
        }
        return found;
    }

    private static Telegram common(Matcher name) {
        String circular = name.group("circular") == null ? "" : " Circular";
        String word = name.group("word");
        boolean airgram = word != null && word.endsWith("irgram");
        return Telegram.of(
                airgram ? Medium.AIRGRAM : Medium.TELEGRAM,
                Sender.UNSAID,
                capitalised(name.group("name")) + circular);
    }

    /** {@code POLTO} and {@code Polto} are one series. */
    static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
