package dev.evolvent.projections.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.eventstore.testkit.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The computed stored form of a value equals what PostgreSQL stores. */
class StoredValueIT {

    private static final long SEED = Long.getLong("test.seed", 1);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    /** Those in the middle between two microseconds are where it shows which rule it is. */
    @Test
    void times_are_rounded_as_postgresql_rounds_those_that_it_reads_as_text() throws SQLException {
        Random random = new Random(SEED);
        List<Instant> times = Stream.generate(() -> Instant.ofEpochSecond(random.nextLong(-62_135_596_800L,
                253_402_300_799L),
                random.nextBoolean()
                        ? random.nextInt(1_000_000) * 1_000 + 500
                        : random.nextInt(1_000_000_000)))
                .limit(20_000).toList();
        assertThat(database.query("""
                SELECT original, stored FROM unnest(?, ?) AS t (original, stored)
                WHERE original::timestamptz <> stored::timestamptz""",
                times.stream().map(Instant::toString).toArray(String[]::new),
                times.stream().map(StoredValue::time).map(StoredValue::timeText).toArray(String[]::new))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4713-11-24T00:00:00Z", "+294276-12-31T23:59:59.999999Z", "0000-01-01T00:00:00.5Z",
            "+10000-01-01T00:00:00Z", "0001-01-01T00:00:00Z"})
    void the_edges_of_what_postgresql_can_store_are_stored(String text) throws SQLException {
        Instant time = Instant.parse(text);
        assertThat(StoredValue.timeOf(StoredValue.micros(time))).isEqualTo(time);
        assertThat(database.value("SELECT encode(timestamptz_send(?::timestamptz), 'hex')", StoredValue.timeText(time)))
                .isEqualTo(HexFormat.of().toHexDigits(StoredValue.micros(time)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4713-11-23T23:59:59.999999Z", "+294277-01-01T00:00:00Z",
            "+294276-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z"})
    void times_beyond_them_are_refused(String text) {
        assertThatExceptionOfType(UnfitValueException.class).isThrownBy(() -> StoredValue.time(Instant.parse(text)))
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-16384", "1E+131072", "1E+2000000000", "1E-2000000000"})
    void numbers_that_are_too_long_are_refused(String text) {
        assertThatExceptionOfType(UnfitValueException.class).isThrownBy(() -> StoredValue.number(new BigDecimal(text)));
    }
}
