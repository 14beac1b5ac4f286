package dev.evolvent.projections.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.eventstore.testkit.SeededRandom;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StateLogTest {

    record Row(String key, Optional<String> text, int number, Optional<Long> large, BigDecimal amount, Instant time,
            boolean yes, Optional<UUID> uuid, double part) {}

    private static final RowMapping<Row> MAPPING = RowMapping.of(Row.class);

    @RegisterExtension
    final SeededRandom random = SeededRandom.create();

    private final RowCodec<Row> codec = new RowCodec<>(MAPPING);

    private Row row(String key) {
        return new Row(key, Optional.of("é".repeat(random.nextInt(400))).filter(text -> !text.isEmpty()),
                random.nextInt(), random.nextBoolean() ? Optional.empty() : Optional.of(random.nextLong()),
                new BigDecimal(random.nextInt(-10_000, 10_000)).movePointLeft(random.nextInt(-3, 6)),
                Instant.ofEpochSecond(random.nextLong(-5_000_000_000L, 5_000_000_000L),
                        random.nextInt(1_000_000) * 1_000L),
                random.nextBoolean(), Optional.of(new UUID(random.nextLong(), random.nextLong())),
                random.nextDouble());
    }

    private void put(StateLog log, Row row) {
        Bytes bytes = codec.row(row);
        log.put(bytes.array(), bytes.length(), StateLog.keyLength(bytes.array(), 0));
    }

    private void remove(StateLog log, String key) {
        Bytes bytes = codec.key(key);
        log.remove(bytes.array(), bytes.length());
    }

    private Map<String, Row> content(StateLog log) {
        Map<String, Row> content = new HashMap<>();
        log.forEach((bytes, from, length) -> {
            Row row = codec.read(bytes, from);
            assertThat(content.put(row.key(), row)).isNull();
        });
        return content;
    }

    @RepeatedTest(20)
    void it_holds_what_a_map_would_hold_also_after_it_was_saved_and_loaded() {
        Map<String, Row> expected = new HashMap<>();
        StateLog log = new StateLog();
        List<byte[]> saved = new ArrayList<>();
        int keys = random.nextInt(1, 3_000);
        for (int i = 0; i < 20_000; i++) {
            String key = "k" + random.nextInt(keys);
            if (random.nextInt(4) == 0) {
                expected.remove(key);
                remove(log, key);
            } else {
                Row row = row(key);
                expected.put(key, row);
                put(log, row);
            }
            if (random.nextInt(3_000) == 0) {
                log.save().forEachRemaining(saved::add);
            }
        }
        log.save().forEachRemaining(saved::add);
        StateLog loaded = new StateLog();
        saved.forEach(loaded::load);

        assertThat(log.size()).isEqualTo(expected.size());
        assertThat(content(log)).isEqualTo(expected);
        assertThat(content(loaded)).isEqualTo(expected);
        for (String key : expected.keySet()) {
            Bytes bytes = codec.key(key);
            long found = loaded.find(bytes.array(), bytes.length());
            assertThat(codec.read(loaded.pageOf(found), loaded.placeOf(found))).isEqualTo(expected.get(key));
        }
        assertThat(loaded.find(codec.key("nobody").array(), codec.key("nobody").length())).isNegative();
    }

    @Test
    void rows_larger_than_a_page_and_a_log_that_is_mostly_of_no_use() {
        StateLog log = new StateLog();
        List<byte[]> saved = new ArrayList<>();
        Map<String, Row> expected = new HashMap<>();
        boolean compacted = false;
        for (int i = 0; i < 400; i++) {
            String key = "k" + i % 7;
            Row row = new Row(key, Optional.of("x".repeat(random.nextInt(2_500_000))), i, Optional.empty(),
                    BigDecimal.ONE, Instant.EPOCH, true, Optional.empty(), 0);
            expected.put(key, row);
            put(log, row);
            if (i % 50 == 0) {
                log.save().forEachRemaining(saved::add);
            }
            if (log.compact(0.5)) {
                compacted = true;
                assertThat(log.isUnsaved()).isTrue();
                saved.clear();
                log.save().forEachRemaining(saved::add);
            }
        }
        log.save().forEachRemaining(saved::add);
        StateLog loaded = new StateLog();
        saved.forEach(loaded::load);

        assertThat(compacted).isTrue();
        assertThat(log.memory()).isLessThan(120_000_000);
        assertThat(content(log)).isEqualTo(expected);
        assertThat(content(loaded)).isEqualTo(expected);
    }
}
