package org.embtel.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Goes once through a tree, however deep it is. */
final class TreeWalk {

    private final TreeVisitor visitor;
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private TeiElement last;
    private int ended;

    private TreeWalk(TreeVisitor visitor) {
        this.visitor = visitor;
    }

    /** An element of which the end has not been reached, and what of it has not been read. */
    private record Open(TeiElement element, Iterator<TeiNode> rest) {}

    static void through(TeiElement root, TreeVisitor visitor) {
        var walk = new TreeWalk(visitor);
        walk.begin(root);
        while (!walk.open.isEmpty()) {
            walk.step(walk.open.peek());
        }
    }

    private void step(Open innermost) {
        if (!innermost.rest().hasNext()) {
            tellText(innermost.element());
            open.pop();
            ended++;
            visitor.end(innermost.element());
            return;
        }
        TeiNode next = innermost.rest().next();
        if (next instanceof TeiElement child) {
            tellText(innermost.element());
            begin(child);
        } else {
            text.append(next.text());
        }
    }

    private void begin(TeiElement element) {
        last = element;
        ended = 0;
        open.push(new Open(element, element.children().iterator()));
        visitor.begin(element);
    }

    /** A comment parts the characters in the tree, but not for readers. */
    private void tellText(TeiElement parent) {
        if (!text.isEmpty()) {
            visitor.text(new TextRun(parent, last, ended, text.toString()));
            text.setLength(0);
        }
    }
}
