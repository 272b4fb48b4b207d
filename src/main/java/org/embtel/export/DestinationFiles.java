package org.embtel.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.embtel.edition.Destination;

/**
 * The files from which the box "Go to" finds places: lists of destinations by key, so short that a
 * browser reads only one or two of them, and a list of the keys with which they begin. They are
 * scripts, because a page that was opened from a folder may read nothing else.
 */
public final class DestinationFiles {

    /** The folder of the files, from the site's root. */
    public static final String FOLDER = "goto/";

    private static final int IN_ONE_FILE = 1_000;
    private static final String STARTS = FOLDER + "starts.js";
    private static final JsonFactory JSON = new JsonFactory();

    private final List<Destination> all;

    /**
     * The files of an edition.
     *
     * @param all all destinations, by key
     */
    public DestinationFiles(List<Destination> all) {
        this.all = List.copyOf(all);
    }

    /** The files by their paths from the site's root. */
    public Map<String, Supplier<String>> files() {
        var files = new LinkedHashMap<String, Supplier<String>>();
        files.put(STARTS, this::starts);
        for (int number = 0; number < lists(); number++) {
            int one = number;
            files.put(FOLDER + "list-" + number + ".js", () -> list(one));
        }
        return files;
    }

    private int lists() {
        return (all.size() + IN_ONE_FILE - 1) / IN_ONE_FILE;
    }

    private String starts() {
        List<String> keys =
                IntStream.range(0, lists())
                        .mapToObj(number -> all.get(number * IN_ONE_FILE).key())
                        .toList();
        return call("starts(", json -> strings(keys, json));
    }

    private String list(int number) {
        int from = number * IN_ONE_FILE;
        List<Destination> some = all.subList(from, Math.min(from + IN_ONE_FILE, all.size()));
        return call(
                "list(" + number + ", ",
                json -> {
                    json.writeStartArray();
                    for (Destination one : some) {
                        strings(fields(one), json);
                    }
                    json.writeEndArray();
                });
    }

    private static List<String> fields(Destination one) {
        return List.of(one.key(), one.name(), one.about(), one.place().page(), one.place().id());
    }

    private static void strings(List<String> all, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String one : all) {
            json.writeString(one);
        }
        json.writeEndArray();
    }

    /** What writes a value. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** A script that hands a value to the one that asked for it. */
    private static String call(String beginning, Content value) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            value.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "embtel.goTo." + beginning + text + ");\n";
    }
}
