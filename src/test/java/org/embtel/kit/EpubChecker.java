package org.embtel.kit;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The W3C's checker of books. */
public final class EpubChecker {

    private EpubChecker() {}

    /** What it says against a book: errors and warnings. */
    public static List<String> messages(Path book) {
        var report = new Collected();
        new EpubCheck(book.toFile(), report).check();
        return report.messages;
    }

    /** Keeps what is said. */
    private static final class Collected extends MasterReport {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation place, Object... arguments) {
            if (message.getSeverity().compareTo(Severity.WARNING) >= 0) {
                messages.add(message.getID() + " " + place + ": " + message.getMessage(arguments));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public void initialize() {}

        @Override
        public int generate() {
            return 0;
        }
    }
}
