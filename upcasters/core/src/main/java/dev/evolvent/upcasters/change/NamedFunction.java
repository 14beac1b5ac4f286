package dev.evolvent.upcasters.change;

/** A function that names itself, since its class does not identify it: it stands for another one. */
public interface NamedFunction {

    FunctionName functionName();
}
