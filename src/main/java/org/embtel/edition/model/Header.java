package org.embtel.edition.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.DateValue;
import org.embtel.tei.date.TeiDate;
import org.embtel.tei.name.PersonalName;

/**
 * What a {@code teiHeader} says, as far as pages and citations need it (TEI Guidelines, chapter 2).
 *
 * @param title the title of what the file is: a volume, an edition, a letter
 * @param titles the titles by their {@code @type}: {@code series}, {@code volume} …
 * @param authors the authors
 * @param editors the editors
 * @param responsibilities who did what
 * @param version the number of the edition, {@code edition/@n}; empty when none is given
 * @param publication how it is published
 * @param source what it was transcribed from
 * @param licences the conditions of use
 * @param identifiers {@code idno} by {@code @type}
 * @param changes what was changed, the newest first
 * @param language the main language, BCP 47; empty when not given
 * @param correspondence who wrote to whom, when the header describes a letter
 * @param written when the text was written, as it is said of its creation
 * @param citationPattern how the edition asks to be cited
 */
public record Header(
        String title,
        Map<String, String> titles,
        List<PersonalName> authors,
        List<PersonalName> editors,
        List<Responsibility> responsibilities,
        String version,
        Publication publication,
        Optional<Publication> source,
        List<Licence> licences,
        Map<String, String> identifiers,
        List<Change> changes,
        String language,
        Optional<Correspondence> correspondence,
        Optional<TeiDate> written,
        Optional<CitationPattern> citationPattern) {
    /** Copies the lists and the maps. */
    public Header {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        responsibilities = List.copyOf(responsibilities);
        licences = List.copyOf(licences);
        identifiers = Collections.unmodifiableMap(new LinkedHashMap<>(identifiers));
        changes = List.copyOf(changes);
    }

    /** The language, English unless the header says otherwise. */
    public String mainLanguage() {
        return language.isEmpty() ? "en" : language;
    }

    /** The address of the site as the header gives it, with a slash at its end; else empty. */
    public String baseUrl() {
        String url = identifiers.getOrDefault("URL", "");
        return url.isEmpty() || url.endsWith("/") ? url : url + "/";
    }

    /** The address of the folder of transcriptions in the edition's repository, or empty. */
    public String repository() {
        String url = identifiers.getOrDefault("repository", "");
        return url.isEmpty() || url.endsWith("/") ? url : url + "/";
    }

    /** The date of this state of the edition, ISO 8601; empty when the source gives none. */
    public String versionDate() {
        return changes.isEmpty() ? publication.date() : changes.get(0).when();
    }

    /** The same as a value; empty when it cannot be read. */
    public Optional<DatePoint> versionDay() {
        return DateValue.w3c(versionDate()).beginning();
    }

    /** How lists tell it from others of its series: {@code 1958–1960, Volume X, Part 2}. */
    public String shortTitle() {
        String number = titles.getOrDefault("volumenumber", "");
        String subseries = titles.getOrDefault("subseries", "");
        String parts = number.isEmpty() || subseries.isEmpty() ? number : subseries + ", " + number;
        return titles.getOrDefault("short", parts.isEmpty() ? title : parts);
    }

    /** This header, and of another whatever this one is silent about: what holds for a volume. */
    public Header completedBy(Header whole) {
        boolean dated = !version.isEmpty() || !changes.isEmpty();
        return new Header(
                title.isEmpty() ? whole.title : title,
                titles,
                authors.isEmpty() ? whole.authors : authors,
                editors.isEmpty() ? whole.editors : editors,
                responsibilities.isEmpty() ? whole.responsibilities : responsibilities,
                dated ? version : whole.version,
                publication.imprint().isEmpty() ? whole.publication : publication,
                source.or(whole::source),
                licences.isEmpty() ? whole.licences : licences,
                identifiers,
                dated ? changes : whole.changes,
                language.isEmpty() ? whole.language : language,
                correspondence,
                written,
                citationPattern.or(whole::citationPattern));
    }

    /**
     * Someone's part in the edition.
     *
     * @param what what was done
     * @param names who did it
     */
    public record Responsibility(String what, List<PersonalName> names) {
        /** Copies the list. */
        public Responsibility {
            names = List.copyOf(names);
        }
    }

    /**
     * How something is published.
     *
     * @param title its title; empty in the header's own publication
     * @param place the place of publication
     * @param publisher the publisher
     * @param date the date or year, as given
     * @param time where that lies in time; empty where it is only words
     * @param scope where in it: {@code document 143}; empty when not given
     * @param url its address; empty when not given
     */
    public record Publication(
            String title,
            String place,
            String publisher,
            String date,
            Optional<DateSpan> time,
            String scope,
            String url) {

        /** Of which nothing is known. */
        public static final Publication UNKNOWN =
                new Publication("", "", "", "", Optional.empty(), "", "");

        /** The year or years; what is given, where no year can be told from it. */
        public String year() {
            return time.map(
                            span ->
                                    span.from().year() == span.to().year()
                                            ? span.from().yearIso()
                                            : span.from().yearIso() + "–" + span.to().yearIso())
                    .orElse(date);
        }

        /** The imprint as given: {@code Washington: Government Printing Office, May 1993}. */
        public String imprint() {
            return imprint(date);
        }

        /** The imprint as citations have it, of a date only the year. */
        public String citedImprint() {
            return imprint(year());
        }

        private String imprint(String when) {
            String where =
                    place.isEmpty() || publisher.isEmpty()
                            ? place + publisher
                            : place + ": " + publisher;
            return where.isEmpty() || when.isEmpty() ? where + when : where + ", " + when;
        }
    }

    /**
     * A condition of use.
     *
     * @param text what it says
     * @param url its address; empty when not given
     */
    public record Licence(String text, String url) {}

    /**
     * An entry of the revision history.
     *
     * @param when the day, as given; may be empty
     * @param who who made it; empty when not given
     * @param what what was changed
     */
    public record Change(String when, String who, String what) {

        /** The day, or whatever the header says so exactly; empty when it cannot be read. */
        public Optional<DatePoint> day() {
            return DateValue.w3c(when).beginning();
        }
    }

    /**
     * A letter's or telegram's way (TEI Guidelines, 2.4.6, Correspondence Description).
     *
     * @param sender who sent it
     * @param receiver who received it
     * @param place where it was sent
     * @param date when it was sent
     */
    public record Correspondence(
            String sender, String receiver, String place, Optional<TeiDate> date) {}
}
