package org.embtel.reference;

/** The pieces of pattern that several forms share. All expect {@link NormalizedText}. */
final class PatternParts {

    static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?"
                    + "|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?"
                    + "|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    /** A day, the year optional: {@code Mar 18}, {@code January 24, 1957}. */
    static final String DATE = MONTH + " \\d{1,2}\\b(?:,? (?:1[789]|20)\\d\\d\\b)?";

    /** Capitalised words before a number or a telegram that are no places. */
    private static final String NO_PLACE =
            "(?!(?:"
                    + MONTH
                    + "|See|Re|Ref|Refs|Reference|References|In|From|To|By|For|On|Of|At|And|Or|As|If|The(?!"
                    + " Hague)|This|That|These|Those|Both|Two|Three|Another"
                    + "|Any|No|One|Also|Although|Your|My|Our|His|Their|Its|Same|Separate"
                    + "|Secret|Urgent|Draft|Joint|Such|All|Certain|Circular|Incoming|Outgoing"
                    + "|Subject|Sent|Text|Copy|Copies|With|Under|While|President|Secretary"
                    + "|Ambassador|Minister|King|Commission|Government|Congress|Document"
                    + "|Documents|Part|Article|Section|Paragraph|Page|Box|Tab|Item|Title"
                    + "|Resolution|Chapter|Annex|Enclosure|File|Files|Lot|Number|Point|Option"
                    + "|Year|Regarding|Concerning|Pursuant|Supplementing|Following|Embassy|Legation|Mission|Consulate|Delegation|Interests|Foreign|Further|Reurtel"
                    + ")\\b)";

    private static final String CAPITALISED = "\\p{Lu}\\p{L}*\\p{Ll}(?:-\\p{L}{2,20})?";

    /** A place name: one capitalised word, or more where its first or last word asks for it. */
    static final String PLACE =
            NO_PLACE
                    + "(?:USUN\\b(?: New York)?|(?:(?:The|New|Hong|Tel|San|Santo|Santa|São|La|Los"
                    + "|Addis|Kuala|Phnom|Abu|El|Cape|Fort|Port|Port of|Rio de|Dar es|Buenos"
                    + "|Ciudad|St\\.) )?"
                    + CAPITALISED
                    + "(?: City| Town)?)";

    /** A post in words: {@code Embassy in Greece}, or the Department, or a plain place. */
    static final String OFFICE =
            "(?:(?:Embassy|Legation|Consulate(?: General)?|Mission|Delegation"
                    + "|(?:U\\.S\\. )?Interests Section)"
                    + " (?:in|at) (?:the )?"
                    + PLACE
                    + "(?: \\p{Lu}\\p{Ll}{2,20}){0,2}+"
                    + "|Department(?: of State)?|Dept|"
                    + PLACE
                    + ")";

    private PatternParts() {}
}
