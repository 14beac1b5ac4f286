package dev.evolvent.house;

/**
 * Something that a rule forbids.
 *
 * @param rule
 *            the name of the rule
 * @param subject
 *            the file, package or pair of types
 * @param size
 *            by how much a limit is passed: the number of lines, files or classes; 1 where there is no limit
 * @param text
 *            what a reader needs to find and fix it
 */
record Offence(String rule, String subject, int size, String text) {

    @Override
    public String toString() {
        return rule + ": " + text;
    }
}
