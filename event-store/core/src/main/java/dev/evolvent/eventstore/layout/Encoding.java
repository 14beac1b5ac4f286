package dev.evolvent.eventstore.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a column holds a value, where its type does not tell. */
public enum Encoding {

    /** The number of a large object that holds the payload. A column of type {@code oid} needs not be told. */
    LARGE_OBJECT,

    /** A time as ISO 8601 writes it. A text column needs not be told. */
    ISO_TEXT,

    /** A time as seconds since 1970, whole or with a fraction. */
    EPOCH_SECONDS,

    /** A time as milliseconds since 1970. */
    EPOCH_MILLIS,

    /** A time as microseconds since 1970. */
    EPOCH_MICROS;

    /** The word of a layout file. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Encoding> ofWord(String word) {
        return Arrays.stream(values()).filter(encoding -> encoding.word().equals(word)).findFirst();
    }
}
