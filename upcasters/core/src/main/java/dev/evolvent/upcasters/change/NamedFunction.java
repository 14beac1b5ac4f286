package dev.evolvent.upcasters.change;

/** A function that says itself which one it is, where its class does not: it stands for one that is not at hand. */
public interface NamedFunction {

    FunctionName functionName();
}
