package dev.evolvent.eventstore.axon4;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.evolvent.upcasters.event.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of an application, and what happened in it. */
final class Bank {

    static final int ACCOUNTS = 20;
    static final int EVENTS = ACCOUNTS * 12 + 1;

    private static final int LONGER_THAN_A_PAGE_OF_POSTGRESQL = 20_000;

    private Bank() {}

    /** No revision was ever given to it. */
    record AccountOpened(String owner, String note) {}

    /** Of the revision of the release that writes it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MoneyPaid(long cents, @Nullable String currency) {}

    record DayClosed(String day) {}

    /** Two releases are at work at the same time, as while one replaces the other. */
    static List<RecordedEvent> open(AxonStore former, AxonStore current) {
        for (int i = 0; i < ACCOUNTS; i++) {
            String account = account(i);
            former.append(account, Map.of("user", "Zoë \"東京\"", "attempt", i),
                    new AccountOpened("Zoë 🚀\n\u0000", "é".repeat(i % 10 == 0 ? LONGER_THAN_A_PAGE_OF_POSTGRESQL : i)),
                    new MoneyPaid(i, null), new MoneyPaid(-i, null), new MoneyPaid(i, null));
            current.append(account, Map.of(), new MoneyPaid(i, "EUR"), new MoneyPaid(-i, "EUR"),
                    new MoneyPaid(i, "EUR"), new MoneyPaid(-i, "EUR"), new MoneyPaid(i, "EUR"));
            former.append(account, Map.of(), new MoneyPaid(i, null), new MoneyPaid(-i, null), new MoneyPaid(i, null));
        }
        current.publish("of no aggregate", new DayClosed("2020-02-29"));
        return current.readAll();
    }

    static String account(int i) {
        return "konto/" + i + "-ß";
    }
}
