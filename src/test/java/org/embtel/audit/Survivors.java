package org.embtel.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** How many mutants of each kind were made, and which of them the audit did not find. */
final class Survivors {

    private final Map<Mutation, Integer> made = new EnumMap<>(Mutation.class);
    private final Map<Mutation, List<String>> survived = new EnumMap<>(Mutation.class);

    /**
     * Mutates pages.
     *
     * @param times how often each kind of change is tried on each page
     */
    static Survivors of(Stream<AuditedPage> pages, int times) {
        var survivors = new Survivors();
        pages.forEach(page -> survivors.add(page, times));
        return survivors;
    }

    /** What chance does to a page depends on its name only. */
    private void add(AuditedPage page, int times) {
        var random = new Random(page.part().page().hashCode());
        MutablePage original = MutablePage.of(page.html());
        for (Mutation kind : Mutation.values()) {
            for (int i = 0; i < times; i++) {
                MutablePage mutant = original.copy();
                if (kind.apply(mutant, random)) {
                    made.merge(kind, 1, Integer::sum);
                    if (page.findings(mutant.html()).isEmpty()) {
                        survived(kind).add(page.part().page() + difference(page.html(), mutant));
                    }
                }
            }
        }
    }

    private static String difference(String page, MutablePage mutant) {
        String before = MutablePage.of(page).html();
        String after = mutant.html();
        int from = 0;
        while (from < Math.min(before.length(), after.length())
                && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        return "\n  - " + around(before, from) + "\n  + " + around(after, from);
    }

    private static String around(String html, int at) {
        return html.substring(Math.max(0, at - 60), Math.min(html.length(), at + 60))
                .replace('\n', ' ');
    }

    List<String> survived(Mutation kind) {
        return survived.computeIfAbsent(kind, key -> new ArrayList<>());
    }

    int made(Mutation kind) {
        return made.getOrDefault(kind, 0);
    }

    int made() {
        return made.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A line for each kind, for people. */
    String table() {
        var table = new StringBuilder();
        for (Mutation kind : Mutation.values()) {
            table.append(
                    "%-20s %6d made %6d survived%n"
                            .formatted(kind, made(kind), survived(kind).size()));
        }
        return table.toString();
    }
}
