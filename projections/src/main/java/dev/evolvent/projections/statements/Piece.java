package dev.evolvent.projections.statements;

/**
 * A part of a statement: a parameter, or the text between two of them.
 *
 * @param text
 *            as in the statement, a parameter with its colon
 */
record Piece(String text, boolean isParameter) {

    /** The name of the parameter. */
    String parameter() {
        return text.substring(1);
    }
}
