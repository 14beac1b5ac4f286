package dev.evolvent.upcasters.reference;

import dev.evolvent.upcasters.change.JsonChange;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document and a chain that it goes through. */
record Trial(String document, List<List<JsonChange>> steps) {

    byte[] bytes() {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    List<JsonChange> changes() {
        return steps.stream().flatMap(List::stream).toList();
    }

    /** As Java code, ready to be pasted into a test. */
    @Override
    public String toString() {
        return JavaSource.of(this);
    }
}
