package dev.evolvent.postgres.run;

/**
 * The progress of a run.
 *
 * @param done
 *            events or rows that were processed
 * @param from
 *            where it started, on its own scale: a position, or a number of rows
 * @param position
 *            what it has reached
 * @param upTo
 *            where it ends, or 0 if that is not known
 */
public record RunProgress(long done, long from, long position, long upTo) {

    public static final RunProgress NONE = new RunProgress(0, 0, 0, 0);
}
