package org.embtel.edition.read;

/** What speaks for and against an index of documents. */
final class IndexEvidence {

    /** Fewer references prove nothing: a mention may have been left unencoded. */
    private static final int ENOUGH = 20;

    /**
     * Of true references to documents at least two thirds are borne out, of mistaken ones at most a
     * quarter: half lies between.
     */
    private static final double BELIEVED = 0.5;

    /** How near to its own first page the numbers of an index of pages come, at the least. */
    private static final double REACHED = 0.95;

    private final int lastDocument;
    private final int ownPage;
    private int highest;
    private int checked;
    private int borneOut;
    private int onPage;

    IndexEvidence(int lastDocument, int ownPage) {
        this.lastDocument = lastDocument;
        this.ownPage = ownPage;
    }

    /** Counts a reference to the document of this number. */
    void reference(int number) {
        highest = Math.max(highest, number);
    }

    void weigh(boolean documentMentions, boolean pageMentions) {
        checked++;
        borneOut += documentMentions ? 1 : 0;
        onPage += pageMentions ? 1 : 0;
    }

    boolean speaksAgainst() {
        return mentionsSpeakAgainst() || numbersSpeakAgainst();
    }

    private boolean mentionsSpeakAgainst() {
        return checked >= ENOUGH && borneOut < BELIEVED * checked && onPage > borneOut;
    }

    private boolean numbersSpeakAgainst() {
        return highest > lastDocument && highest < ownPage && highest >= REACHED * ownPage;
    }

    String inWords() {
        return mentionsSpeakAgainst()
                ? "of "
                        + checked
                        + " references to documents that can be checked, "
                        + borneOut
                        + " lead to a document that mentions the entry, while "
                        + onPage
                        + " have the number of a page that does"
                : "the references to documents run to "
                        + highest
                        + ", beyond the last document ("
                        + lastDocument
                        + "), and up to the page on which the index begins ("
                        + ownPage
                        + "): they count pages";
    }
}
