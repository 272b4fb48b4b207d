package org.embtel.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern LIST = Pattern.compile(FOLDER + "list-([0-9]{1,6})\\.js");
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

    /** Hands over the path and content of each file. */
    public void forEach(BiConsumer<String, String> writer) {
        writer.accept(STARTS, starts());
        for (int number = 0; number < lists(); number++) {
            writer.accept(FOLDER + "list-" + number + ".js", list(number));
        }
    }

    /** The content of the file at a path; empty if it is none of these. */
    public Optional<String> find(String path) {
        if (path.equals(STARTS)) {
            return Optional.of(starts());
        }
        Matcher list = LIST.matcher(path);
        return list.matches()
                ? Optional.of(Integer.parseInt(list.group(1)))
                        .filter(number -> number < lists())
                        .map(this::list)
                : Optional.empty();
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
