package org.embtel.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.embtel.tei.Vocabulary;

/** Finds expressions that list names of TEI elements: arguments, arrays, alternatives, cases. */
final class NameLists extends TreeScanner<Void, Void> {

    /** So many are a set of a rule's own, and no knowledge of elements. */
    private static final int FEW = 3;

    private final String file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Found> found = new ArrayList<>();

    /**
     * A list of names.
     *
     * @param file the name of the file
     * @param line where it begins
     * @param names the names
     */
    record Found(String file, long line, Set<String> names) {}

    private NameLists(String file, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.unit = unit;
        this.positions = positions;
    }

    /** Those in all sources below a folder. */
    static List<Found> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            var found = new ArrayList<Found>();
            for (Path path : walk.filter(one -> one.toString().endsWith(".java")).toList()) {
                found.addAll(in(path.getFileName().toString(), Files.readString(path)));
            }
            return found;
        }
    }

    /** Those in one source, the outermost where one holds another. */
    static List<Found> in(String file, String source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var object =
                new SimpleJavaFileObject(
                        URI.create("string:///" + file), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean lenient) {
                        return source;
                    }
                };
        var task = (JavacTask) compiler.getTask(null, null, null, null, null, List.of(object));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            var lists = new NameLists(file, unit, Trees.instance(task).getSourcePositions());
            unit.accept(lists, null);
            return lists.found;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        if (isList(call, call.getArguments())) {
            return scan(call.getMethodSelect(), none);
        }
        return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitNewArray(NewArrayTree array, Void none) {
        boolean list = array.getInitializers() != null && isList(array, array.getInitializers());
        return list ? null : super.visitNewArray(array, none);
    }

    @Override
    public Void visitBinary(BinaryTree either, Void none) {
        return isList(either, List.of(either)) ? null : super.visitBinary(either, none);
    }

    @Override
    public Void visitSwitch(SwitchTree choice, Void none) {
        isList(choice, labels(choice.getCases()));
        return super.visitSwitch(choice, none);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree choice, Void none) {
        isList(choice, labels(choice.getCases()));
        return super.visitSwitchExpression(choice, none);
    }

    private static List<Tree> labels(List<? extends CaseTree> cases) {
        return cases.stream().<Tree>flatMap(one -> one.getExpressions().stream()).toList();
    }

    private boolean isList(Tree tree, List<? extends Tree> parts) {
        var words = new TreeSet<String>();
        parts.forEach(part -> part.accept(new Words(words), null));
        var names = new TreeSet<>(words);
        names.removeIf(word -> !Vocabulary.p5().hasElement(word));
        boolean list = names.size() > FEW && names.size() * 2 > words.size();
        if (list) {
            long start = positions.getStartPosition(unit, tree);
            found.add(new Found(file, unit.getLineMap().getLineNumber(start), names));
        }
        return list;
    }

    /** Gathers the words of literals, as far as these are no sentences. */
    private static final class Words extends TreeScanner<Void, Void> {

        private final Set<String> words;

        Words(Set<String> words) {
            this.words = words;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text && text.indexOf(' ') < 0) {
                Arrays.stream(text.split("[^A-Za-z0-9]+"))
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            }
            return null;
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
            return null;
        }
    }
}
