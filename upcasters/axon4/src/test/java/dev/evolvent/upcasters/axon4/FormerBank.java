package dev.evolvent.upcasters.axon4;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

/** Classes that the application had once: some under the name that another one has today. */
final class FormerBank {

    private FormerBank() {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Became {

        Class<?> value();
    }

    @Became(Bank.AccountOpened.class)
    record AccountOpenedFirst(String id, String holder) {}

    @Became(Bank.AccountOpened.class)
    @Revision("2")
    record AccountOpenedSecond(String account, String name) {}

    /** An inconsistent event: it has the field's name of today, too. */
    @Became(Bank.AccountOpened.class)
    @Revision("2")
    record AccountOpenedTwice(String account, String name, String owner) {}

    @Revision("1")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransferBooked(String account, long cents, @Nullable Long fee) {}

    record StatementPrinted(String account) {}

    @Became(Account.class)
    @Revision("0")
    record AccountSnapshotZero(String account, long saldo) {}

    @Became(Account.class)
    @Revision("1")
    record AccountSnapshotFirst(String account, String owner, long saldo) {}

    /** Serializes as the application did when it had these classes. */
    static JacksonSerializer serializer() {
        return new JacksonSerializer(JacksonSerializer.builder()) {
            @Override
            @SuppressWarnings("rawtypes") // as Axon declares it
            public SerializedType typeForClass(Class type) {
                SerializedType own = super.typeForClass(type);
                Became became = ((Class<?>) type).getAnnotation(Became.class);
                return became == null ? own : new SimpleSerializedType(became.value().getName(), own.getRevision());
            }
        };
    }
}
