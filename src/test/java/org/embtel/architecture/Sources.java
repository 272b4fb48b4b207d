package org.embtel.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Measures of source files, as the compiler's own parser reads them.
 *
 * @param files the lines of each file
 * @param methods the lines of each method that has a body, from its signature to its closing brace
 * @param types the types that are not nested in another, or in an interface
 */
record Sources(List<Measure> files, List<Measure> methods, List<Type> types) {

    /**
     * A length.
     *
     * @param name what is measured
     * @param lines how many lines it has
     */
    record Measure(String name, int lines) {}

    /** A type and whether it is public. */
    record Type(String name, boolean isPublic) {}

    static Sources below(Path folder) throws IOException {
        var sources = new Sources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ParsedSources.below(
                folder,
                (unit, task) -> {
                    String file = ParsedSources.name(unit);
                    if (!file.equals("package-info.java")) {
                        var positions = Trees.instance(task).getSourcePositions();
                        unit.accept(new Measuring(unit, positions, sources), null);
                    }
                });
        return sources;
    }

    private static final class Measuring extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;
        private final Sources sources;
        private final String file;

        Measuring(CompilationUnitTree unit, SourcePositions positions, Sources sources) {
            this.unit = unit;
            this.positions = positions;
            this.lines = unit.getLineMap();
            this.sources = sources;
            this.file = ParsedSources.name(unit);
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree tree, Void none) {
            sources.files.add(new Measure(file, lastLine(tree)));
            for (Tree type : tree.getTypeDecls()) {
                if (type instanceof ClassTree declared) {
                    boolean isPublic = declared.getModifiers().getFlags().contains(Modifier.PUBLIC);
                    sources.types.add(new Type(file, isPublic));
                }
            }
            return super.visitCompilationUnit(tree, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null) {
                long length = lastLine(method) - firstLine(method) + 1L;
                sources.methods.add(new Measure(file + " " + method.getName(), (int) length));
            }
            return super.visitMethod(method, none);
        }

        /** Annotations stand before the signature. */
        private int firstLine(MethodTree method) {
            int annotations = method.getModifiers().getAnnotations().size();
            return annotations == 0
                    ? line(positions.getStartPosition(unit, method))
                    : lastLine(method.getModifiers().getAnnotations().get(annotations - 1)) + 1;
        }

        private int lastLine(Tree tree) {
            return line(positions.getEndPosition(unit, tree));
        }

        private int line(long position) {
            return (int) lines.getLineNumber(position);
        }
    }
}
