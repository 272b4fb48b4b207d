package org.embtel.source;

import java.util.concurrent.atomic.AtomicInteger;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.ExtensionFunctionCall;
import net.sf.saxon.lib.ExtensionFunctionDefinition;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.BooleanValue;
import net.sf.saxon.value.Int64Value;
import net.sf.saxon.value.SequenceType;

/**
 * A function by which a stylesheet says at each step that it goes on, and at which line. When
 * nobody waits for it any more, it ends there.
 */
final class StepFunction extends ExtensionFunctionDefinition {

    /** Where each thread runs a stylesheet, the number that is to be its line. */
    private final ThreadLocal<AtomicInteger> lines = new ThreadLocal<>();

    /** Has what this thread runs keep the line of its step in a number. */
    void keep(AtomicInteger line) {
        lines.set(line);
    }

    /** Ends that. */
    void forget() {
        lines.remove();
    }

    @Override
    public StructuredQName getFunctionQName() {
        return new StructuredQName("", Stylesheets.FUNCTIONS, "step");
    }

    @Override
    public SequenceType[] getArgumentTypes() {
        return new SequenceType[] {SequenceType.SINGLE_INTEGER};
    }

    @Override
    public SequenceType getResultType(SequenceType[] arguments) {
        return SequenceType.SINGLE_BOOLEAN;
    }

    /** It is called each time, and its result is not kept. */
    @Override
    public boolean hasSideEffects() {
        return true;
    }

    @Override
    public ExtensionFunctionCall makeCallExpression() {
        return new Call();
    }

    private final class Call extends ExtensionFunctionCall {

        @Override
        public Sequence call(XPathContext context, Sequence[] arguments) throws XPathException {
            if (Thread.currentThread().isInterrupted()) {
                throw new XPathException("nobody waits for the rest");
            }
            AtomicInteger line = lines.get();
            if (line != null && arguments[0].head() instanceof Int64Value at) {
                line.set((int) at.longValue());
            }
            return BooleanValue.TRUE;
        }
    }
}
