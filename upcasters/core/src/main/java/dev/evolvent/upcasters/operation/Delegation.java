package dev.evolvent.upcasters.operation;

/** A function that hands its work to another object: the class of that one says which function it is, and whether it changed. */
@FunctionalInterface
public interface Delegation {

    Object delegate();
}
