package org.embtel.property;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Something that is done to a volume.
 *
 * @param kind what is done
 * @param number to which document, and with what
 */
record Correction(Kind kind, int number) {

    /** What editors do to volumes. */
    enum Kind {
        WORDS((draft, n) -> draft.with(n, document -> document.saying(" More on " + n + "."))),
        LINE((draft, n) -> draft.with(n, document -> document.saying("\n"))),
        REMARK((draft, n) -> draft.with(n, document -> document.saying("<!-- " + n + " -->"))),
        LINK(
                (draft, n) ->
                        draft.with(
                                n,
                                document ->
                                        document.saying(
                                                " See <ref target=\"#d"
                                                        + (n % 7)
                                                        + "\">it</ref>."))),
        CITATION(
                (draft, n) ->
                        draft.with(
                                n,
                                document ->
                                        document.saying(
                                                " See telegram "
                                                        + (100 + n % 7)
                                                        + " from Athens."))),
        ID(
                changing(
                        n ->
                                document ->
                                        new Draft.Document(
                                                "d" + n,
                                                document.before(),
                                                document.head(),
                                                document.date(),
                                                document.words(),
                                                document.note()))),
        PAGE(
                changing(
                        n ->
                                document ->
                                        new Draft.Document(
                                                document.id(),
                                                "<pb n=\"" + n + "\"/>\n",
                                                document.head(),
                                                document.date(),
                                                document.words(),
                                                document.note()))),
        HEAD(
                changing(
                        n ->
                                document ->
                                        new Draft.Document(
                                                document.id(),
                                                document.before(),
                                                n + ". Letter From Rice",
                                                document.date(),
                                                document.words(),
                                                document.note()))),
        DATE(
                changing(
                        n ->
                                document ->
                                        new Draft.Document(
                                                document.id(),
                                                document.before(),
                                                document.head(),
                                                "1961-01-%02d".formatted(1 + n),
                                                document.words(),
                                                document.note()))),
        NOTE(
                changing(
                        n ->
                                document ->
                                        new Draft.Document(
                                                document.id(),
                                                document.before(),
                                                document.head(),
                                                document.date(),
                                                document.words(),
                                                document.note()
                                                        + "<note n=\"2\" xml:id=\"note"
                                                        + n
                                                        + "\">Not printed.</note>"))),
        SAME_NOTE(
                changing(
                        n ->
                                document ->
                                        new Draft.Document(
                                                document.id(),
                                                document.before(),
                                                document.head(),
                                                document.date(),
                                                document.words(),
                                                document.note()
                                                        + "<note n=\"1\" target=\"#d"
                                                        + (n % 7)
                                                        + "fn1\">Not printed.</note>"))),
        ADDED((draft, n) -> draft.with(n, Draft.Document.numbered(6 + n))),
        REMOVED(Draft::without),
        MOVED((draft, n) -> draft.without(n).with(n + 1, draft.document(n))),
        TITLE((draft, n) -> draft.titled("Volume " + n)),
        PERSON((draft, n) -> draft.naming("Rice, Ann the " + n + "th")),
        BROKEN((draft, n) -> draft.ending("<div>")),
        MENDED((draft, n) -> draft.ending(""));

        private final BiFunction<Draft, Integer, Draft> done;

        Kind(BiFunction<Draft, Integer, Draft> done) {
            this.done = done;
        }

        private static BiFunction<Draft, Integer, Draft> changing(
                java.util.function.IntFunction<UnaryOperator<Draft.Document>> change) {
            return (draft, n) -> draft.with(n, change.apply(n));
        }
    }

    static Arbitrary<Correction> any() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 20))
                .as(Correction::new);
    }

    Draft apply(Draft draft) {
        return kind.done.apply(draft, number);
    }
}
