package dev.evolvent.upcasters;

import dev.evolvent.upcasters.event.UnreadableEvent;
import dev.evolvent.upcasters.event.UpcastException;
import java.util.function.Consumer;

/** What a reader does with an event that cannot be brought into its current form. */
public sealed interface OnFailure {

    /** Throws the {@link UpcastException}. The default. */
    record Fail() implements OnFailure {}

    /** Hands the event to a quarantine and continues with the next one; if that fails, the reader fails, too. */
    record Quarantine(Consumer<UnreadableEvent> quarantine) implements OnFailure {}

    /** Passes the event on as it is stored, marked as an {@link UnreadableEvent}. */
    record PassThrough() implements OnFailure {}
}
