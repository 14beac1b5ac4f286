package dev.evolvent.bench.upcasting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates orders, no two alike, and the same ones in each run. */
final class Orders {

    /** How many events are read at a time: the size of one fetch from an event store. */
    static final int BATCH = 256;

    private static final List<String> CUSTOMERS = List.of("Zoë", "Jürgen", "Ana", "Łukasz", "李雷");
    private static final List<String> CITIES = List.of("Paris", "Köln", "Malmö", "Boston", "東京");
    private static final List<String> WORDS = List.of("please", "deliver", "before", "noon", "the", "bell", "says",
            "\"Müller\"", "second", "floor", "naïve", "thanks", "grüße", "–", "neighbour", "kitchen", "📦",
            "left\nside");

    private final Random random = new Random(20_240_229);

    private Orders() {}

    /** A batch of orders as payloads in their stored form. */
    static List<byte[]> stored(PayloadSize size) {
        Orders orders = new Orders();
        JsonMapper mapper = JsonMapper.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
        List<byte[]> payloads = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            try {
                payloads.add(mapper.writeValueAsBytes(orders.order(size)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("an order cannot be written as JSON", e);
            }
        }
        return payloads;
    }

    /** The average size of a stored payload. */
    static long meanBytes(PayloadSize size) {
        return Math.round(stored(size).stream().mapToInt(payload -> payload.length).average().orElse(0));
    }

    private Order order(PayloadSize size) {
        List<Order.Line> lines = Stream.generate(this::line).limit(size.lines()).toList();
        BigDecimal total = lines.stream().map(line -> line.price().multiply(BigDecimal.valueOf(line.count())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String comment = Stream.generate(() -> any(WORDS)).limit(size.words()).collect(Collectors.joining(" "));
        Order.Address address = new Order.Address(String.valueOf(random.nextInt(10_000, 100_000)), any(CITIES));
        return new Order("A" + random.nextInt(10_000), any(CUSTOMERS), total, address, lines, comment);
    }

    private Order.Line line() {
        return new Order.Line("B" + random.nextInt(1_000), random.nextInt(1, 9),
                BigDecimal.valueOf(random.nextInt(100, 20_000), 2));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
