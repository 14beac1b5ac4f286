package dev.evolvent.upcasters.change;

/**
 * How large a payload may be, so that a bad one ends in an error and not in a process that has no memory left.
 *
 * @param bytes
 *            of a payload, before and after it is changed
 * @param depth
 *            of objects and arrays in each other; at most 1,000
 * @param numberLength
 *            characters of a number
 * @param exponent
 *            of a number, positive or negative
 */
public record PayloadLimits(int bytes, int depth, int numberLength, int exponent) {

    /** 64 MiB, 500 levels, numbers of 1,000 characters with exponents up to 9,999. */
    public static final PayloadLimits DEFAULT = new PayloadLimits(64 << 20, 500, 1_000, 9_999);

    public PayloadLimits {
        if (bytes < 1 || depth < 1 || numberLength < 1 || exponent < 0) {
            throw new IllegalArgumentException("Limits are positive numbers");
        }
        if (depth > 1_000) {
            throw new IllegalArgumentException("Payloads are read to a depth of 1,000 levels at most, not " + depth);
        }
    }
}
