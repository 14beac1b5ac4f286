package dev.evolvent.eventstore.axon5;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of an application, and what happened in it. */
final class Bank {

    private static final int ACCOUNTS = 20;
    private static final int LONGER_THAN_A_PAGE_OF_POSTGRESQL = 20_000;

    static final int EVENTS = ACCOUNTS * 5 + 2;

    private Bank() {}

    record AccountOpened(String owner, String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MoneyPaid(long cents, @Nullable String currency) {}

    record DayClosed(String day) {}

    static List<RecordedEvent> open(AxonStore store) {
        for (int i = 0; i < ACCOUNTS; i++) {
            String account = "konto/" + i + "-ß";
            store.append(account, "", Map.of("user", "Zoë \"東京\""),
                    new AccountOpened("Zoë 🚀\n\u0000",
                            "é".repeat(i % 10 == 0 ? LONGER_THAN_A_PAGE_OF_POSTGRESQL : i)));
            store.append(account, "1", Map.of(), new MoneyPaid(i, null), new MoneyPaid(-i, null));
            store.append(account, "2", Map.of(), new MoneyPaid(i, "EUR"), new MoneyPaid(-i, "EUR"));
        }
        store.publish("of no aggregate", new DayClosed("2020-02-29"));
        store.publish("of none, either", new DayClosed("2020-03-01"));
        return store.readAll();
    }
}
