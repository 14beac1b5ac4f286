package dev.evolvent.upcasters.axon4;

import dev.evolvent.upcasters.UpcasterRegistry;
import dev.evolvent.upcasters.change.Condition;
import org.axonframework.serialization.Revision;

/** The events of an application, and how those of its past are read. */
final class Bank {

    private Bank() {}

    @Revision("3")
    record AccountOpened(String account, String owner, String currency) {}

    record MoneyMoved(String account, long cents) {}

    @Revision("1")
    record FeeCharged(String account, long cents) {}

    /** Not declared in the registry. */
    record AccountClosed(String account) {}

    static UpcasterRegistry registry() {
        return UpcasterRegistry.builder().include(Bank::declare).build();
    }

    private static void declare(UpcasterRegistry.Builder registry) {
        registry.event(AccountOpened.class.getName())
                .from(dev.evolvent.upcasters.event.Revision.NONE).to("2", json -> json.rename("id", "account")
                        .rename("holder", "name").metadata(meta -> meta.rename("usr", "user")))
                .from("2").to("3", json -> json.rename("name", "owner").add("currency", "EUR"))
                .reads(AccountOpened.class);
        registry.event(FormerBank.TransferBooked.class.getName()).from("1").split(parts -> parts
                .into(MoneyMoved.class.getName(), "", json -> json.remove("fee"))
                .into(FeeCharged.class.getName(), "1", Condition.present("fee"),
                        json -> json.remove("cents").rename("fee", "cents")));
        registry.event(MoneyMoved.class.getName()).at(dev.evolvent.upcasters.event.Revision.NONE)
                .reads(MoneyMoved.class);
        registry.event(FeeCharged.class.getName()).at("1").reads(FeeCharged.class);
        registry.event(FormerBank.StatementPrinted.class.getName()).from(dev.evolvent.upcasters.event.Revision.NONE)
                .drop("printing is not used any more");
        registry.event(Account.class.getName())
                .from("0").drop("lacks the owner")
                .from("1").to("2", json -> json.rename("saldo", "cents")).current();
    }
}
