package dev.evolvent.cli.demo;

import java.util.List;

/** Tells what happens in the demo, as it happens. */
public interface Narrator {

    void chapter(int number, String title);

    void line(String text);

    /** Rows of equal length, the first of them the heads of the columns. */
    void table(List<List<String>> rows);
}
