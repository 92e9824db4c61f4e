package de.tum.klausur.bank.format.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Stops before YAML becomes expensive: no aliases, which can stand for billions of values or for themselves, and no deep
 * nesting, on which the composer would run out of stack.
 */
final class GuardedParser implements Parser {

    private static final int DEEPEST = 12;

    private final Parser parser;
    private int depth;

    GuardedParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Event next() {
        return guarded(parser.next());
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return parser.checkEvent(id);
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    private Event guarded(Event event) {
        switch (event) {
            case AliasEvent alias -> throw refused("aliases (*name) are not read here", alias);
            case CollectionStartEvent start -> depth++;
            case CollectionEndEvent end -> depth--;
            default -> {}
        }
        if (depth > DEEPEST) {
            throw refused("too many levels of nesting", event);
        }
        return event;
    }

    private static ParserException refused(String problem, Event event) {
        return new ParserException("", Optional.empty(), problem, event.getStartMark());
    }
}
