package org.embtel.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The edition's own templates: the files of a folder, and nothing that a link leads to outside of
 * it. A file that is there and cannot be read is an error, not a reason to take the default.
 *
 * @param folder the folder as it was named
 */
record OwnTemplates(Path folder) implements TemplateLoader {

    /** Far more than a person writes; a larger file is something else. */
    private static final long MOST_BYTES = 4L << 20;

    /** A template that is there and cannot be used. */
    static final class UnusableException extends IOException {

        private static final long serialVersionUID = 1;

        private final String name;

        UnusableException(String name, String why) {
            super(why);
            this.name = name;
        }

        /** The name of the template; empty if it is the folder of all. */
        String name() {
            return name;
        }
    }

    @Override
    public Path findTemplateSource(String name) throws IOException {
        Path file = file(name);
        if (file == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try {
            if (Files.isSymbolicLink(folder)
                    && !folder.toRealPath().startsWith(above(folder).toRealPath())) {
                throw new UnusableException(
                        "", "the folder of templates is a link out of the folder of the edition");
            }
            Path real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new UnusableException(name, "this is a link out of the folder of templates");
            }
            var attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (attributes.size() > MOST_BYTES) {
                throw new UnusableException(name, "this file is too large for a template");
            }
            return attributes.isRegularFile() ? real : null;
        } catch (UnusableException unusable) {
            throw unusable;
        } catch (IOException unreadable) {
            throw new UnusableException(name, "this template cannot be read");
        }
    }

    private Path file(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException noName) {
            return null;
        }
    }

    private static Path above(Path folder) {
        return folder.toAbsolutePath().normalize().getParent();
    }

    /** Whether there is a template of that name. */
    boolean has(String name) {
        Path file = file(name);
        return file != null && Files.isRegularFile(file);
    }

    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Path file = (Path) source;
        try {
            return new StringReader(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException otherEncoding) {
            throw new UnusableException(nameOf(file), "this template is not in UTF-8");
        } catch (IOException unreadable) {
            throw new UnusableException(nameOf(file), "this template cannot be read");
        }
    }

    private String nameOf(Path file) throws IOException {
        return folder.toRealPath().relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void closeTemplateSource(Object source) {
        // It was read whole.
    }
}
