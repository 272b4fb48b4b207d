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

    private static final String KEY = "line";

    /** Has a run of a stylesheet keep the line of its step in a number. */
    static void keep(AtomicInteger line, net.sf.saxon.Controller run) {
        run.setUserData(StepFunction.class, KEY, line);
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

    private static final class Call extends ExtensionFunctionCall {

        @Override
        public Sequence call(XPathContext context, Sequence[] arguments) throws XPathException {
            if (Thread.currentThread().isInterrupted()) {
                throw new XPathException("nobody waits for the rest");
            }
            Object kept = context.getController().getUserData(StepFunction.class, KEY);
            if (kept instanceof AtomicInteger line
                    && arguments[0].head() instanceof Int64Value at) {
                line.set((int) at.longValue());
            }
            return BooleanValue.TRUE;
        }
    }
}
