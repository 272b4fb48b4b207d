package org.embtel.source;

import org.xml.sax.XMLReader;

/** Parsers that open no other file and no address, for whoever must read a file's events. */
public final class SafeXml {

    private SafeXml() {}

    /** A new parser, for one file. What it refuses it throws as a {@code SAXParseException}. */
    public static XMLReader reader() {
        return GuardedXmlReader.create();
    }
}
