package dev.evolvent.upcasters.reference;

import dev.evolvent.upcasters.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document and a chain that it goes through. */
record Trial(String document, List<List<Operation>> steps) {

    byte[] bytes() {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    List<Operation> operations() {
        return steps.stream().flatMap(List::stream).toList();
    }

    /** As Java code, ready to be pasted into a test. */
    @Override
    public String toString() {
        return JavaSource.of(this);
    }
}
