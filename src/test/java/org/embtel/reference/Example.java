package org.embtel.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.embtel.kit.MarkdownFile;
import org.embtel.kit.MarkdownFile.Block;

/**
 * A quotation in an example file and the lists under it: what is to be found in it.
 *
 * @param place file and line, for the test's name
 * @param lines the quoted lines
 * @param expected the list items under them
 */
record Example(String place, List<String> lines, List<String> expected) {

    private static final Path FOLDER = Path.of("src/test/resources/reference");

    static List<Example> of(String file) {
        List<Example> examples = new ArrayList<>();
        for (Block block : new MarkdownFile(FOLDER, FOLDER.resolve(file)).blocks()) {
            if (block.kind() == MarkdownFile.Kind.QUOTE) {
                String place = file + ":" + block.line();
                examples.add(new Example(place, block.lines(), new ArrayList<>()));
            } else if (block.kind() == MarkdownFile.Kind.LIST) {
                examples.get(examples.size() - 1).expected().addAll(block.lines());
            }
        }
        return examples;
    }

    String text() {
        return String.join(" ", lines);
    }
}
