package org.embtel.edition.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.Part;
import org.embtel.reference.Telegram;

/**
 * Finds the document that a cited telegram is. Numbers repeat: every post has its own run, begun
 * anew each year. A document is given only if sender, addressee and date, as far as they are known,
 * agree with one alone.
 */
public final class Telegrams {

    private final Map<String, List<SentTelegram>> byNumber = new HashMap<>();
    private final Map<String, SentTelegram> byPage = new HashMap<>();

    private final DiplomaticPosts posts = new DiplomaticPosts();

    /** Knows the documents that are telegrams, by their numbers. */
    public Telegrams(List<SentTelegram> all) {
        for (SentTelegram sent : all) {
            byPage.put(sent.part().page(), sent);
            posts.learn(sent.from(), sent.part().place());
            sent.numbered()
                    .forEach(
                            one ->
                                    byNumber.computeIfAbsent(
                                                    key(one.series(), one.number()),
                                                    key -> new ArrayList<>())
                                            .add(one));
        }
    }

    /** What a document is as a telegram. */
    Optional<SentTelegram> of(Part part) {
        return Optional.ofNullable(byPage.get(part.page()));
    }

    /** The document that a telegram cited in a part is; empty when that is not certain. */
    Optional<Part> find(Part citing, Telegram cited) {
        List<SentTelegram> numbered =
                byNumber.getOrDefault(key(cited.series(), cited.number()), List.of()).stream()
                        .filter(one -> !one.part().page().equals(citing.page()))
                        .filter(one -> CitedDates.agree(citing, cited.date(), one.part()))
                        .toList();
        Ends ends = ends(citing, cited);
        if (!isCertain(ends, cited)) {
            return one(inExchange(citing, numbered));
        }
        List<Part> exact = between(ends, numbered);
        List<Part> found = exact.isEmpty() ? between(reported(ends, cited), numbered) : exact;
        return one(found);
    }

    private static Optional<Part> one(List<Part> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A number alone says nothing: the post must be known, or the run's name, or the day. */
    private static boolean isCertain(Ends ends, Telegram cited) {
        String post = ends.from().equals(DiplomaticPosts.DEPARTMENT) ? ends.to() : ends.from();
        return !post.isEmpty() || !cited.series().isEmpty() || CitedDates.names(cited.date());
    }

    /** A bare "telegram 12" is of the exchange in which it is cited, in whichever direction. */
    private List<Part> inExchange(Part citing, List<SentTelegram> numbered) {
        Ends ends = exchange(citing, false);
        if (ends.from().isEmpty() || ends.to().isEmpty()) {
            return List.of();
        }
        return Stream.of(ends, new Ends(ends.to(), ends.from()))
                .flatMap(both -> between(both, numbered).stream())
                .distinct()
                .toList();
    }

    private List<Part> between(Ends ends, List<SentTelegram> numbered) {
        return numbered.stream()
                .filter(
                        one ->
                                DiplomaticPosts.fit(
                                        ends.from(), posts.of(one.from(), one.part().place())))
                .filter(one -> DiplomaticPosts.fit(ends.to(), posts.of(one.to(), "")))
                .map(SentTelegram::part)
                .distinct()
                .toList();
    }

    /** Posts that write to each other cite what they reported to the Department as well. */
    private static Ends reported(Ends ends, Telegram cited) {
        boolean owned =
                cited.sender() == Telegram.Sender.ADDRESSEE
                        || cited.sender() == Telegram.Sender.AUTHOR;
        boolean known =
                owned && !ends.from().isEmpty() && !ends.from().equals(DiplomaticPosts.DEPARTMENT);
        return known && cited.to().isEmpty()
                ? new Ends(ends.from(), DiplomaticPosts.DEPARTMENT)
                : ends;
    }

    /** The places a cited telegram went between; a place is empty when that is not known. */
    record Ends(String from, String to) {}

    /** From where to where a cited telegram went, seen from the document that cites it. */
    Ends ends(Part citing, Telegram cited) {
        String here = of(citing).map(this::awayFromDepartment).orElse("");
        Ends said = new Ends(posts.named(cited.from()), posts.named(cited.to()));
        Ends known =
                switch (cited.sender()) {
                    case DEPARTMENT -> new Ends(DiplomaticPosts.DEPARTMENT, here);
                    case POST -> new Ends(here, DiplomaticPosts.DEPARTMENT);
                    case AUTHOR -> exchange(citing, false);
                    case ADDRESSEE -> exchange(citing, true);
                    case UNSAID -> unsaid(said);
                };
        return new Ends(
                said.from().isEmpty() ? known.from() : said.from(),
                said.to().isEmpty() ? known.to() : said.to());
    }

    /** What goes to a post comes from the Department, and the other way about. */
    private static Ends unsaid(Ends said) {
        return new Ends(
                said.to().isEmpty() ? "" : DiplomaticPosts.DEPARTMENT,
                said.from().isEmpty() ? "" : DiplomaticPosts.DEPARTMENT);
    }

    private Ends exchange(Part citing, boolean turned) {
        return of(citing)
                .map(
                        sent -> {
                            String from = posts.of(sent.from(), sent.part().place());
                            String to = posts.of(sent.to(), "");
                            return turned ? new Ends(to, from) : new Ends(from, to);
                        })
                .orElse(new Ends("", ""));
    }

    private String awayFromDepartment(SentTelegram sent) {
        return sent.from().isDepartment()
                ? posts.of(sent.to(), "")
                : posts.of(sent.from(), sent.part().place());
    }

    /** From where to where a document was sent. */
    Ends ends(SentTelegram sent) {
        return new Ends(posts.of(sent.from(), sent.part().place()), posts.of(sent.to(), ""));
    }

    /** A place as registers print it: the Department goes without saying. */
    String shown(String place) {
        return posts.shown(place);
    }

    private static String key(String series, String number) {
        return series.toLowerCase(Locale.ROOT) + " " + number.replaceFirst("^0+", "");
    }
}
