package dev.evolvent.eventstore.axon5;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/** Hibernate as an application has it, with one transaction at a time. */
final class Jpa implements EntityManagerProvider, TransactionManager, AutoCloseable {

    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final EntityManagerFactory factory;
    private @Nullable EntityManager current;

    /** Has Hibernate create the table, or leaves that as it is. */
    Jpa(DataSource dataSource, Map<String, String> settings, boolean create) {
        HIBERNATE.setLevel(Level.WARNING);
        PersistenceConfiguration configuration = new PersistenceConfiguration("bank")
                .managedClass(AggregateEventEntry.class)
                .property("hibernate.connection.datasource", dataSource)
                .property("hibernate.hbm2ddl.auto", create ? "create" : "none");
        settings.forEach(configuration::property);
        factory = configuration.createEntityManagerFactory();
    }

    @Override
    public EntityManager getEntityManager() {
        return Objects.requireNonNull(current);
    }

    @Override
    public Transaction startTransaction() {
        EntityManager entityManager = factory.createEntityManager();
        EntityTransaction transaction = entityManager.getTransaction();
        transaction.begin();
        current = entityManager;
        return new Transaction() {
            @Override
            public void commit() {
                transaction.commit();
                close();
            }

            @Override
            public void rollback() {
                transaction.rollback();
                close();
            }

            private void close() {
                // Axon may have done so already.
                if (entityManager.isOpen()) {
                    entityManager.close();
                }
            }
        };
    }

    @Override
    public void close() {
        factory.close();
    }
}
