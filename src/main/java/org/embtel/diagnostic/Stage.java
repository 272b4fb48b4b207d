package org.embtel.diagnostic;

/** A stage of a build, in order; codes are numbered by it, in hundreds. */
public enum Stage {
    SOURCE("Reading the files"),
    VALIDATE("Checking the encoding"),
    EDITION("Understanding the edition"),
    RENDER("Making pages"),
    AUDIT("Checking the pages"),
    PUBLISH("Publishing");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** What it does, as a heading. */
    public String title() {
        return title;
    }
}
