package org.embtel.tei.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the names of several persons, where each of them can be told to be one. */
final class NameList {

    private static final Pattern SURE = Pattern.compile(" *; *");
    private static final Pattern JOINED = Pattern.compile("/| (?:and|&|und|et|og|och|и) ");
    private static final Pattern MAYBE =
            Pattern.compile(" */ *|,? (?:and|&|und|et|og|och|и) |, (?=\\p{Lu})");

    private NameList() {}

    static List<PersonalName> of(String written, String language) {
        var names = new ArrayList<PersonalName>();
        for (String one : SURE.split(written)) {
            if (!one.isBlank()) {
                names.addAll(several(one, language));
            }
        }
        return names;
    }

    private static List<PersonalName> several(String written, String language) {
        PersonalName whole = PersonalName.of(written, language);
        if (whole.organisation() || whole.isDivided() && !JOINED.matcher(written).find()) {
            return List.of(whole);
        }
        List<PersonalName> each =
                MAYBE.splitAsStream(written).map(one -> PersonalName.of(one, language)).toList();
        return each.stream().allMatch(PersonalName::isDivided) ? each : List.of(whole);
    }
}
