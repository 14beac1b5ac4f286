package dev.evolvent.cli.demo;

import dev.evolvent.eventstore.inspection.Census;

/** Receives what happens in the demo, as it happens. */
public interface Narrator {

    void chapter(int number, String title);

    void line(String text);

    void census(Census census);
}
