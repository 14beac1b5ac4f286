package dev.evolvent.upcasters.axon4;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An aggregate, which is serialized as it is when a snapshot is made of it. */
@Revision("2")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
class Account {

    @AggregateIdentifier
    @Nullable
    String account;

    @Nullable
    String owner;

    long cents;

    Account() {}

    void move(long cents) {
        AggregateLifecycle.apply(new Bank.MoneyMoved(String.valueOf(account), cents));
    }

    @EventSourcingHandler
    void on(Bank.AccountOpened opened) {
        account = opened.account();
        owner = opened.owner() + " in " + opened.currency();
    }

    @EventSourcingHandler
    void on(Bank.MoneyMoved moved) {
        cents += moved.cents();
    }

    @EventSourcingHandler
    void on(Bank.FeeCharged fee) {
        cents -= fee.cents();
    }

    @EventSourcingHandler
    void on(Bank.AccountClosed closed) {
        owner = "nobody";
    }
}
