package org.embtel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Numbers are written in the digits of no language but that of the edition. */
class NumbersTest {

    private static final Set<String> FORMATS = Set.of("formatted", "format", "printf");

    /** What is written in the digits of a locale: not hexadecimal numbers. */
    private static final Pattern NUMBER = Pattern.compile("%[-+0-9,.( #$]*[defgEGtT]");

    @Test
    void areNeverFormattedAsTheMachineWould() throws IOException {
        var found = new ArrayList<String>();
        ParsedSources.below(
                Path.of("src/main/java"),
                (unit, task) ->
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitMethodInvocation(
                                    MethodInvocationTree call, Void nothing) {
                                if (isFormat(call) && !call.toString().contains("Locale.ROOT")) {
                                    formats(call).stream()
                                            .filter(text -> NUMBER.matcher(text).find())
                                            .map(text -> ParsedSources.name(unit) + ": " + text)
                                            .forEach(found::add);
                                }
                                return super.visitMethodInvocation(call, nothing);
                            }
                        }.scan(unit, null));
        assertThat(found).isEmpty();
    }

    private static boolean isFormat(MethodInvocationTree call) {
        String method = call.getMethodSelect().toString();
        return FORMATS.contains(method.substring(method.lastIndexOf('.') + 1));
    }

    private static List<String> formats(MethodInvocationTree call) {
        var texts = new ArrayList<String>();
        var literals =
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void nothing) {
                        texts.add(String.valueOf(literal.getValue()));
                        return null;
                    }
                };
        literals.scan(call.getMethodSelect(), null);
        for (ExpressionTree argument : call.getArguments()) {
            literals.scan(argument, null);
        }
        return texts;
    }
}
