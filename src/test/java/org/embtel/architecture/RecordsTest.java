package org.embtel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/**
 * Records that hold collections copy them, so that nobody who made or was given one changes it
 * afterwards. What was copied before costs nothing to copy again ({@code List.copyOf}).
 */
class RecordsTest {

    private static final Pattern COLLECTION =
            Pattern.compile("(Collection|List|Set|SortedSet|Map|SortedMap)\\b.*", Pattern.DOTALL);

    /** The records that need not, and why. */
    private static final Map<String, String> EXEMPT =
            Map.of("BookWriter.java Draft", "gathers what a book consists of until it is whole");

    @Test
    void copyTheirCollections() throws IOException {
        var shared = new ArrayList<String>();
        var counted = new int[1];
        ParsedSources.below(
                Path.of("src/main/java"),
                (unit, task) -> {
                    var records = new Records(ParsedSources.name(unit), shared);
                    unit.accept(records, null);
                    counted[0] += records.collections;
                });
        assertThat(counted[0]).isGreaterThan(50);
        assertThat(shared).as("components that are not copied").isEmpty();
    }

    private static final class Records extends TreeScanner<Void, Void> {

        private final String file;
        private final List<String> shared;
        private int collections;

        Records(String file, List<String> shared) {
            this.file = file;
            this.shared = shared;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            String name = file + " " + type.getSimpleName();
            if (type.getKind() == Tree.Kind.RECORD && !EXEMPT.containsKey(name)) {
                Set<String> copied = assignedInConstructors(type);
                for (Tree member : type.getMembers()) {
                    if (member instanceof VariableTree field && isCollection(field)) {
                        collections++;
                        if (!copied.contains(field.getName().toString())) {
                            shared.add(name + "." + field.getName());
                        }
                    }
                }
            }
            return super.visitClass(type, none);
        }

        private static boolean isCollection(VariableTree field) {
            return !field.getModifiers().getFlags().contains(Modifier.STATIC)
                    && COLLECTION.matcher(field.getType().toString()).matches();
        }

        /** The components that constructors give another value than the one handed over. */
        private static Set<String> assignedInConstructors(ClassTree type) {
            var names = new HashSet<String>();
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method
                        && method.getName().contentEquals("<init>")) {
                    method.accept(new Assignments(names), null);
                }
            }
            return names;
        }
    }

    private static final class Assignments extends TreeScanner<Void, Void> {

        private final Set<String> names;

        Assignments(Set<String> names) {
            this.names = names;
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void none) {
            String name = assignment.getVariable().toString().replaceFirst("^this\\.", "");
            ExpressionTree value = assignment.getExpression();
            if (!value.toString().equals(name)) {
                names.add(name);
            }
            return super.visitAssignment(assignment, none);
        }
    }
}
