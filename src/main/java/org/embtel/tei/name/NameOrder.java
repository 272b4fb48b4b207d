package org.embtel.tei.name;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** In which order languages put the parts of a name. */
final class NameOrder {

    private static final Set<String> SURNAME_FIRST = Set.of("hu", "zh", "ja", "ko", "vi");

    /** Languages whose names have no surname that could be put first. */
    private static final Set<String> NEVER_INVERTED = Set.of("is");

    private static final Set<UnicodeScript> EASTERN =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA);

    /** Surnames of two characters; all others in Chinese and Korean have one. */
    private static final Set<String> OF_TWO =
            Set.of(
                    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "皇甫", "司徒", "东方", "東方", "尉迟", "尉遲",
                    "公孙", "公孫", "慕容", "令狐", "남궁", "황보", "제갈", "선우", "독고", "사공");

    private NameOrder() {}

    static boolean isSurnameFirst(String language, String name) {
        return SURNAME_FIRST.contains(NameWords.primary(language)) || isEastern(name);
    }

    static boolean isNeverInverted(String language) {
        return NEVER_INVERTED.contains(NameWords.primary(language));
    }

    /** Whether Spanish names have the surnames of both parents. */
    static boolean hasTwoSurnames(String language) {
        return NameWords.primary(language).equals("es");
    }

    static boolean isEastern(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> EASTERN.contains(UnicodeScript.of(letter)));
    }

    /** How many letters of a name that is written without a blank are the surname; 0 if unknown. */
    static int surnameLength(String language, String name) {
        boolean japanese = NameWords.primary(language).equals("ja");
        boolean hangul = UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.HANGUL;
        int letters = name.codePointCount(0, name.length());
        boolean told = hangul || List.of("zh", "ko").contains(NameWords.primary(language));
        if (japanese || !told || letters < 2 || letters > 4) {
            return 0;
        }
        return letters > 2 && OF_TWO.contains(name.substring(0, name.offsetByCodePoints(0, 2)))
                ? 2
                : 1;
    }

    /** Surname and forename; names in Eastern characters have no blank between them. */
    static String joined(String surname, String given) {
        return surname + (isEastern(surname + given) ? "" : " ") + given;
    }
}
