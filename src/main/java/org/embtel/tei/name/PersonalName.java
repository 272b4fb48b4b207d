package org.embtel.tei.name;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a person or an organisation with its parts (TEI Guidelines, 14.2.1, Personal Names).
 * Where the parts are encoded they are kept; where they are not, they are guessed from the words,
 * here and nowhere else.
 *
 * @param written the name as the source has it, on one line
 * @param organisation whether it is the name of an organisation, which has no parts
 * @param parts its parts; none where it cannot be told what they are
 * @param language the language it is written in, BCP 47; empty when not known
 * @param authorities addresses that say who is meant: {@code https://d-nb.info/gnd/…}
 */
public record PersonalName(
        String written,
        boolean organisation,
        Parts parts,
        String language,
        List<String> authorities) {

    /** Copies the list. */
    public PersonalName {
        authorities = List.copyOf(authorities);
    }

    /**
     * The parts of a name, by the terms of the Citation Style Language. A part that a name does not
     * have is empty.
     *
     * @param given the forenames
     * @param dropping what goes with the forenames and is dropped with them: {@code von} of Hugo
     *     von Hofmannsthal
     * @param nonDropping what goes with the surname: {@code van} of Anna van Houten
     * @param family the surname without it
     * @param suffix what follows and is cited: {@code Jr.}, {@code III}
     * @param title what precedes or follows and is not cited: {@code Dr.}, {@code Sir}
     */
    public record Parts(
            String given,
            String dropping,
            String nonDropping,
            String family,
            String suffix,
            String title) {

        /** Of a name that cannot be divided. */
        static final Parts NONE = new Parts("", "", "", "", "", "");
    }

    /**
     * A stretch of an encoded name.
     *
     * @param element the element it stands in, {@code surname}; empty for words between elements
     * @param type that element's {@code @type}
     * @param text its text
     */
    public record Piece(String element, String type, String text) {}

    /** A name of which nobody encoded the parts. */
    public static PersonalName of(String written, String language) {
        return NameReading.of(NameText.oneLine(written), language);
    }

    /** The same of someone who is known to be a person, whatever the words are. */
    public static PersonalName ofPerson(String written, String language) {
        return NameReading.ofPerson(NameText.oneLine(written), language);
    }

    /** A name of which at least surname or forename is encoded, piece by piece. */
    public static PersonalName of(List<Piece> pieces, String language) {
        return EncodedName.of(pieces, language);
    }

    /** The name of an organisation, which is never divided. */
    public static PersonalName organisation(String written, String language) {
        return new PersonalName(NameText.oneLine(written), true, Parts.NONE, language, List.of());
    }

    /**
     * A headword of a list of names, which has the surname first and a comma after it, or else is
     * not divided.
     */
    public static PersonalName headword(String written, String language) {
        String name = NameText.oneLine(written);
        return name.contains(",")
                ? NameReading.of(name, language)
                : new PersonalName(name, false, Parts.NONE, language, List.of());
    }

    /** The names in words that may name several: {@code Ada One and Ben Two}. */
    public static List<PersonalName> listOf(String written, String language) {
        return NameList.of(NameText.oneLine(written), language);
    }

    /** The same with the addresses of authorities. */
    public PersonalName identifiedBy(List<String> addresses) {
        return new PersonalName(written, organisation, parts, language, addresses);
    }

    /** Whether surname and forename are known. */
    public boolean isDivided() {
        return !parts.family.isEmpty() && !parts.given.isEmpty();
    }

    /** Whether it is written in a language, of whatever country. */
    public boolean isIn(String other) {
        return NameWords.primary(language).equals(NameWords.primary(other));
    }

    /** The surname with what belongs to it: {@code van Houten}; the whole if it is not known. */
    public String surname() {
        return parts.family.isEmpty() ? written : glued(parts.nonDropping, parts.family);
    }

    /** The surname after all particles: {@code von Hofmannsthal}. */
    public String surnameWithParticles() {
        return glued(parts.dropping, surname());
    }

    /** As running text has it: {@code Anna van Houten}, {@code William F. Sanford, Jr.}. */
    public String natural() {
        if (!isDivided()) {
            return parts.family.isEmpty() ? written : surname();
        }
        if (NameOrder.isSurnameFirst(language, written)) {
            return written.contains(",") ? NameOrder.joined(surname(), parts.given) : written;
        }
        return withForenames(parts.given);
    }

    private String withForenames(String forenames) {
        String name = forenames + " " + surnameWithParticles();
        return parts.suffix.isEmpty()
                ? name
                : name + (NameWords.isNumber(parts.suffix) ? " " : ", ") + parts.suffix;
    }

    /** As a list has it that is sorted by surnames: {@code Hofmannsthal, Hugo von}. */
    public String inverted() {
        return isDivided() ? joined(surname(), forenames(), parts.suffix) : natural();
    }

    /** The forenames with what goes with them: {@code Hugo von}. */
    public String forenames() {
        return Stream.of(parts.given, parts.dropping)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The first letters of the forenames: {@code A. B.}; hyphens stay. */
    public String initials() {
        return NameText.initials(parts.given);
    }

    /** The surname last, after initials: {@code A. van Houten}; whole if it is not divided. */
    public String abbreviated() {
        boolean inOrder = isDivided() && !NameOrder.isSurnameFirst(language, written);
        return inOrder ? withForenames(initials()) : natural();
    }

    /** The given parts that are there, with commas between them. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A particle and what it goes with: {@code d’} and {@code al-} leave no room. */
    static String glued(String particle, String name) {
        boolean close = particle.isEmpty() || particle.matches(".*['’\\-]");
        return particle + (close ? "" : " ") + name;
    }
}
