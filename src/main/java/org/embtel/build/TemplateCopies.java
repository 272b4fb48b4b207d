package org.embtel.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.source.FileTree;

/** Reports copies of default templates whose default has changed since they were made. */
final class TemplateCopies {

    private TemplateCopies() {}

    /** Checks the edition's own templates; nothing is asked of them if they are not there. */
    static void check(BuildRequest request, Findings findings) throws IOException {
        List<Path> files = FileTree.below(request.templates());
        for (Path file : files.stream().filter(Files::isRegularFile).sorted().toList()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            check(TemplateCopy.in(text), place(request, file), findings);
        }
    }

    private static void check(List<TemplateCopy> copies, String path, Findings findings) {
        for (TemplateCopy copy : copies) {
            Optional<DefaultTemplate> now = DefaultTemplate.named(copy.name());
            if (now.isEmpty() || !now.get().digest().equals(copy.digest())) {
                report(copy, now.isPresent(), new Place(path, copy.line(), 0), findings);
            }
        }
    }

    private static void report(TemplateCopy copy, boolean isThere, Place place, Findings findings) {
        String what = "the default of " + copy.name();
        findings.add(
                Code.OUTDATED_COPY,
                place,
                isThere
                        ? what + " has changed since it was copied here"
                        : what + " is no longer there",
                isThere
                        ? "compare: embtel init --template "
                                + copy.name()
                                + " in another folder gives the present one; then put its mark here"
                        : "remove the copy, or the mark above it");
    }

    private static String place(BuildRequest request, Path file) {
        return request.root()
                .toAbsolutePath()
                .relativize(file.toAbsolutePath())
                .toString()
                .replace('\\', '/');
    }
}
