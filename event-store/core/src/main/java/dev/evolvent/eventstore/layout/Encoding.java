package dev.evolvent.eventstore.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a column holds a value, if its type does not determine that. */
public enum Encoding {

    /** The number of a large object with the payload. Implied by the column type {@code oid}. */
    LARGE_OBJECT,

    /** A time in ISO 8601 form. Implied by a text column. */
    ISO_TEXT,

    /** A time as seconds since 1970, whole or with a fraction. */
    EPOCH_SECONDS,

    /** A time as milliseconds since 1970. */
    EPOCH_MILLIS,

    /** A time as microseconds since 1970. */
    EPOCH_MICROS;

    /** The keyword in a layout file. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Encoding> ofWord(String word) {
        return Arrays.stream(values()).filter(encoding -> encoding.word().equals(word)).findFirst();
    }
}
