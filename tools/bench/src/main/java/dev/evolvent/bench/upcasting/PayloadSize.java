package dev.evolvent.bench.upcasting;

/** The size of an order: the number of lines, and the number of words in its comment. */
enum PayloadSize {

    SMALL("0.1 KB", 1, 0),
    MEDIUM("0.6 KB", 8, 25),
    LARGE("2 KB", 33, 85);

    private final String label;
    private final int lines;
    private final int words;

    PayloadSize(String label, int lines, int words) {
        this.label = label;
        this.lines = lines;
        this.words = words;
    }

    String label() {
        return label;
    }

    int lines() {
        return lines;
    }

    int words() {
        return words;
    }
}
