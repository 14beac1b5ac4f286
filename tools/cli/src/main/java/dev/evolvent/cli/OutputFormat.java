package dev.evolvent.cli;

/** For whom an answer is printed. */
enum OutputFormat {
    TEXT,
    JSON
}
