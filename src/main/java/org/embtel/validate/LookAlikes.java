package org.embtel.validate;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Letters of the Latin, Cyrillic and Greek scripts that are printed alike. */
final class LookAlikes {

    private static final String LATIN = "ABEZHIJKMNOPCTYXSaeopcyxsijhdqwv";
    private static final String CYRILLIC = "АВЕ НІЈКМ ОРСТУХЅаеорсухѕіјһԁԛԝѵ";
    private static final String GREEK = "ΑΒΕΖΗΙͿΚΜΝΟΡϹΤΥΧ   ορϲ    ϳ    ν";

    private LookAlikes() {}

    /** The letter of a script that looks like a letter of another; empty when none does. */
    static Optional<String> of(int letter, UnicodeScript script) {
        int at = lettersOf(UnicodeScript.of(letter)).indexOf(letter);
        return at < 0
                ? Optional.empty()
                : Optional.of(lettersOf(script).substring(at, at + 1))
                        .filter(other -> !other.isBlank());
    }

    private static String lettersOf(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            default -> GREEK;
        };
    }
}
