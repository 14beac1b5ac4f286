package dev.evolvent.projections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.EventFilter;
import dev.evolvent.eventstore.testkit.TestDatabase;
import dev.evolvent.projections.run.ProjectionRunner;
import dev.evolvent.projections.run.Projections;
import dev.evolvent.upcasters.event.CurrentEvent;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

/** Each type of a column, with its edges and with random values, is stored as the same bytes whichever way a row is written. */
class StoredRowsIT {

    private static final long SEED = Long.getLong("test.seed", 1);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    /** Each type of a component. */
    record Everything(UUID id, String text, Optional<String> maybeText, UUID uuid, Optional<UUID> maybeUuid, Instant at,
            Optional<Instant> maybeAt, BigDecimal number, Optional<BigDecimal> maybeNumber, long big, Long boxedBig,
            Optional<Long> maybeBig, int small, Integer boxedSmall, Optional<Integer> maybeSmall, double real,
            Double boxedReal, Optional<Double> maybeReal, boolean yes, Boolean boxedYes, Optional<Boolean> maybeYes) {}

    /** The ways in which rows get into a table. */
    enum Way {
        REBUILD,
        LIVE,
        FOLLOW,
        PARTIAL_REBUILD,
        RETRY,
        IN_PLACE
    }

    private static final List<String> TEXTS = List.of("", " ", "\\N", "\\", "a\tb\nc\rd", "é", "𝄞 and 🎼", "\uD834",
            "x\uDD1Ey",
            "?", "'", "x".repeat(300), "\u0001\u007f\uFFFF");
    private static final List<Instant> TIMES = List.of(Instant.EPOCH, Instant.parse("2026-01-01T00:00:00.123456789Z"),
            Instant.parse("2026-01-01T00:00:00.1234565Z"), Instant.parse("2026-01-01T00:00:00.1234575Z"),
            Instant.parse("2026-01-01T00:00:00.0000005Z"), Instant.parse("2026-01-01T00:00:00.0000015Z"),
            Instant.parse("2026-01-01T23:59:59.999999500Z"), Instant.parse("2026-01-01T23:59:59.999999999Z"),
            Instant.parse("1969-12-31T23:59:59.000000501Z"), Instant.parse("1582-10-10T00:00:00.5Z"),
            Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("0000-12-31T23:59:59.9999999Z"),
            Instant.parse("-0044-03-15T12:00:00.1234567Z"), Instant.parse("-4713-11-24T00:00:00Z"),
            Instant.parse("+10000-01-01T00:00:00Z"), Instant.parse("+294276-12-31T23:59:59.999999Z"));
    private static final List<BigDecimal> NUMBERS = List.of(BigDecimal.ZERO, new BigDecimal("0.00"),
            new BigDecimal("-0.5"),
            new BigDecimal("1E+3"), new BigDecimal("1E-3"), new BigDecimal("1.50"), new BigDecimal("-12345.678900"),
            new BigDecimal(BigInteger.TWO.pow(400)), new BigDecimal(BigInteger.TEN, 1_000),
            new BigDecimal("1E+900"), new BigDecimal("9999.9999"), new BigDecimal("10000"));
    private static final List<Double> REALS = List.of(0.0, -0.0, Double.NaN,
            Double.longBitsToDouble(0x7ff8000000000123L),
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, 0.1 + 0.2, 1e23,
            -4.9E-320);
    private static final List<Long> BIGS = List.of(0L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32);
    private static final List<Integer> SMALLS = List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final int ROWS = 100;

    private static final List<Everything> CASES = cases(new Random(SEED));
    private static volatile boolean failing;

    private Projections projections;

    private static List<Everything> cases(Random random) {
        List<Everything> cases = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String text = i < 50 ? TEXTS.get(i % TEXTS.size()) : text(random);
            Instant at = i < 50 ? TIMES.get(i % TIMES.size()) : time(random);
            BigDecimal number = i < 50
                    ? NUMBERS.get(i % NUMBERS.size())
                    : new BigDecimal(new BigInteger(random.nextInt(1, 300), random), random.nextInt(-40, 60));
            double real = i < 50 ? REALS.get(i % REALS.size()) : Double.longBitsToDouble(random.nextLong());
            long big = i < 50 ? BIGS.get(i % BIGS.size()) : random.nextLong();
            int small = i < 50 ? SMALLS.get(i % SMALLS.size()) : random.nextInt();
            boolean yes = random.nextBoolean();
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            boolean there = i < 50 || random.nextBoolean();
            cases.add(new Everything(uuid, text, opt(there, text), uuid, opt(there, uuid), at, opt(there, at), number,
                    opt(there, number), big, big, opt(there, big), small, small, opt(there, small), real, real,
                    opt(there, real), yes, yes, opt(there, yes)));
        }
        return cases;
    }

    private static <T> Optional<T> opt(boolean there, T value) {
        return there ? Optional.of(value) : Optional.empty();
    }

    /** Without U+0000, which no text can have. */
    private static String text(Random random) {
        return random.ints(random.nextInt(40), 1, 0x10000).collect(StringBuilder::new,
                (text, c) -> text.append((char) c), StringBuilder::append).toString();
    }

    private static Instant time(Random random) {
        return Instant.ofEpochSecond(random.nextLong(TIMES.get(13).getEpochSecond(), TIMES.get(15).getEpochSecond()),
                random.nextInt(1_000_000_000));
    }

    private static KeyedFold<Everything> everything() {
        return KeyedFold.into("everything", Everything.class)
                .on(Shop.OrderPlaced.class, (row, event) -> Optional.of(row(event)))
                .on(Shop.NoteChanged.class, (row, event) -> row);
    }

    private static Everything row(CurrentEvent<Shop.OrderPlaced> event) {
        if (failing) {
            throw new IllegalStateException("not yet");
        }
        Everything row = CASES.get(event.body().amount().intValue());
        return new Everything(UUID.fromString(event.recorded().stream().id()), row.text, row.maybeText, row.uuid,
                row.maybeUuid, row.at, row.maybeAt, row.number, row.maybeNumber, row.big, row.boxedBig, row.maybeBig,
                row.small, row.boxedSmall, row.maybeSmall, row.real, row.boxedReal, row.maybeReal, row.yes,
                row.boxedYes,
                row.maybeYes);
    }

    @BeforeEach
    void nothing_built() throws Exception {
        failing = false;
        Shop.dropAll(database);
        database.execute("DROP TABLE IF EXISTS everything, seen, moments, columns_of_others, others");
        Shop.create(database, 0);
        projections = Shop.projections(database.pool());
    }

    @ParameterizedTest
    @EnumSource
    void each_way_stores_the_same_bytes_and_a_rebuild_finds_no_difference(Way way) throws Exception {
        Shop.create(database, ROWS);
        rebuild(RebuildOptions.defaults());
        String expected = bytes("everything");
        List<?> texts = database.query("SELECT e::text FROM everything AS e ORDER BY id");
        assertThat(texts).hasSize(ROWS);
        nothing_built();

        write(way);

        assertThat(database.query("SELECT e::text FROM everything AS e ORDER BY id")).isEqualTo(texts);
        assertThat(bytes("everything")).isEqualTo(expected);
        assertThat(projections.rows(everything())).as("read back").hasSize(ROWS);
        assertThat(rebuild(RebuildOptions.defaults()).comparison().equal()).isTrue();
        assertThat(projections.rebuildPart(everything(), EventFilter.all()).changed()).as("rows read back").isZero();
    }

    private void write(Way way) throws Exception {
        switch (way) {
            case REBUILD -> {
                Shop.append(database, 0, ROWS);
                rebuild(RebuildOptions.defaults());
            }
            case LIVE -> {
                rebuild(RebuildOptions.defaults());
                Shop.append(database, 0, ROWS);
                projections.advance(everything());
            }
            case FOLLOW -> {
                rebuild(RebuildOptions.defaults());
                try (ProjectionRunner runner = projections.runner(List.of(everything()), RunnerOptions.defaults())) {
                    runner.start();
                    Shop.append(database, 0, ROWS);
                    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> projections.generations(everything())
                            .getLast().position() >= lastPosition());
                }
            }
            case PARTIAL_REBUILD -> {
                Shop.append(database, 0, ROWS);
                rebuild(RebuildOptions.defaults());
                database.execute("UPDATE everything SET text = 'changed'");
                assertThat(projections.rebuildPart(everything(), EventFilter.all()).changed()).isEqualTo(ROWS);
            }
            case RETRY -> {
                Shop.append(database, 0, ROWS);
                failing = true;
                rebuild(RebuildOptions.builder().quarantine(true).build());
                failing = false;
                List<String> keys = projections.quarantined(everything(), Optional.empty()).stream()
                        .map(QuarantinedEvent::key).distinct().toList();
                assertThat(keys).hasSize(ROWS);
                keys.forEach(key -> projections.retry(everything(), key));
            }
            case IN_PLACE -> {
                rebuild(RebuildOptions.defaults());
                Shop.append(database, 0, ROWS);
                projections.rebuildInPlace(everything(), RebuildListener.NONE);
            }
        }
    }

    private static long lastPosition() throws Exception {
        return (long) Objects.requireNonNull(database.value("SELECT max(sequence) FROM events"));
    }

    private RebuildReport rebuild(RebuildOptions options) {
        return projections.rebuild(everything(), options, RebuildListener.NONE);
    }

    private static String bytes(String table) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Connection connection = database.connection()) {
            connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyOut("COPY (SELECT * FROM " + table + " ORDER BY 1) TO STDOUT (FORMAT binary)", bytes);
        }
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    record Moment(Instant at, int orders) {}

    @Test
    void a_key_is_what_is_stored_of_it() throws Exception {
        KeyedFold<Moment> moments = KeyedFold.into("moments", Moment.class).on(Shop.OrderPlaced.class,
                event -> CASES.get(event.body().amount().intValue()).at,
                (row, event) -> Optional.of(new Moment(CASES.get(event.body().amount().intValue()).at,
                        row.map(Moment::orders).orElse(0) + 1)));
        projections.rebuild(moments, RebuildOptions.defaults(), RebuildListener.NONE);
        Shop.append(database, 0, 60);
        projections.advance(moments);
        Shop.append(database, 60, ROWS);
        projections.advance(moments);

        assertThat(projections.rebuild(moments, RebuildOptions.defaults(), RebuildListener.NONE).comparison().equal())
                .isTrue();
        assertThat(projections.rebuildPart(moments, EventFilter.all()).changed()).isZero();
        assertThat(database.value("SELECT sum(orders) FROM moments")).isEqualTo((long) ROWS);
    }

    record Other(UUID id, String kind, String payload, Instant at, double amount, UUID name, int wide) {}

    @Test
    void columns_of_other_types_take_the_same_values_from_each_way() throws Exception {
        KeyedFold<Other> others = KeyedFold.into("others", Other.class).with("""
                ALTER TABLE others ALTER kind TYPE character(7), ALTER payload TYPE jsonb USING payload::jsonb,
                ALTER at TYPE timestamp, ALTER amount TYPE numeric(40, 20), ALTER name TYPE text,
                ALTER wide TYPE bigint""")
                .on(Shop.OrderPlaced.class, (row, event) -> {
                    Everything of = CASES.get(event.body().amount().intValue());
                    return Optional.of(new Other(UUID.fromString(event.recorded().stream().id()), "kind", "{\"a\": 1}",
                            of.at, Double.isFinite(of.real) && Math.abs(of.real) < 1e15 ? of.real : 0.1 + 0.2, of.uuid,
                            of.small));
                });
        projections.rebuild(others, RebuildOptions.defaults(), RebuildListener.NONE);
        Shop.append(database, 0, ROWS);
        projections.advance(others);
        String live = bytes("others");

        assertThat(projections.rebuild(others, RebuildOptions.defaults(), RebuildListener.NONE).comparison().equal())
                .isTrue();
        assertThat(bytes("others")).isEqualTo(live);
        assertThat(database.value("SELECT count(*) FROM others WHERE at = '2026-01-01 00:00:00.123457'"
                + " AND amount <> 0.3")).isNotEqualTo(0L);
    }
}
