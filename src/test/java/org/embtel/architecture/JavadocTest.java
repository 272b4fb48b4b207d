package org.embtel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/**
 * What a package shows to others is described: its types, their methods and constructors, and the
 * components of its records. That the descriptions are well formed, and that their links lead
 * somewhere, the compiler sees to ({@code -Xdoclint}), which would ask for {@code @return} of each
 * method as well.
 */
class JavadocTest {

    @Test
    void whatIsPublicIsDescribed() throws IOException {
        var missing = new ArrayList<String>();
        ParsedSources.below(
                Path.of("src/main/java"),
                (unit, task) ->
                        new Described(unit, DocTrees.instance(task), missing).scan(unit, null));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPackageIsDescribed() throws IOException {
        var packages = new ArrayList<String>();
        var described = new ArrayList<String>();
        ParsedSources.below(
                Path.of("src/main/java"),
                (unit, task) -> {
                    String name = unit.getPackageName().toString();
                    packages.add(name);
                    var start = new TreePath(new TreePath(unit), unit.getPackage());
                    if (DocTrees.instance(task).getDocComment(start) != null) {
                        described.add(name);
                    }
                });
        assertThat(described).hasSizeGreaterThan(20).containsAll(packages);
    }

    private static final class Described extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final List<String> missing;

        Described(CompilationUnitTree unit, DocTrees trees, List<String> missing) {
            this.unit = unit;
            this.trees = trees;
            this.missing = missing;
        }

        /** What lies within a type that others do not see is not looked at. */
        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (!isShown(type.getModifiers())) {
                return null;
            }
            DocCommentTree comment = require(type.getSimpleName().toString());
            if (comment != null && type.getKind() == Tree.Kind.RECORD) {
                components(type, comment);
            }
            return super.visitClass(type, none);
        }

        private void components(ClassTree type, DocCommentTree comment) {
            Set<String> described =
                    comment.getBlockTags().stream()
                            .filter(tag -> tag.getKind() == DocTree.Kind.PARAM)
                            .map(tag -> ((ParamTree) tag).getName().getName().toString())
                            .collect(Collectors.toSet());
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC)
                        && !described.contains(field.getName().toString())) {
                    missing.add(place(type.getSimpleName() + "." + field.getName()));
                }
            }
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (isShown(method.getModifiers()) && !overrides(method) && !isImplicit(method)) {
                require(method.getName().toString());
            }
            return null;
        }

        private DocCommentTree require(String name) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFullBody().isEmpty()) {
                missing.add(place(name));
            }
            return comment;
        }

        private String place(String name) {
            return ParsedSources.name(unit) + " " + name;
        }

        /** Members of an interface are public without a word. */
        private boolean isShown(ModifiersTree modifiers) {
            Tree outer = getCurrentPath().getParentPath().getLeaf();
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED)
                    || (outer.getKind() == Tree.Kind.INTERFACE
                            && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
        }

        /** The parser gives a type without a constructor one that has no place of its own. */
        private boolean isImplicit(MethodTree method) {
            return trees.getSourcePositions().getEndPosition(unit, method) < 0;
        }
    }
}
