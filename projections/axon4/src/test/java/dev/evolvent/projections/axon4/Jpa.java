package dev.evolvent.projections.axon4;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.jpa.TokenEntry;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.jspecify.annotations.Nullable;

/** Hibernate in an application that also writes by JDBC: what both write in a transaction is committed together. */
final class Jpa implements EntityManagerProvider, TransactionManager, AutoCloseable {

    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static final ThreadLocal<@Nullable EntityManager> CURRENT = new ThreadLocal<>();

    private final Transactions transactions;
    private final EntityManagerFactory factory;

    /** Has Hibernate create the table of tokens. */
    Jpa(Transactions transactions, Map<String, String> settings) {
        this.transactions = transactions;
        HIBERNATE.setLevel(Level.WARNING);
        PersistenceConfiguration configuration = new PersistenceConfiguration("tokens")
                .managedClass(TokenEntry.class)
                .property("hibernate.connection.provider_class", new Shared(transactions))
                .property("hibernate.dialect", ByteaDialect.class.getName())
                .property("hibernate.hbm2ddl.auto", "create");
        settings.forEach(configuration::property);
        factory = configuration.createEntityManagerFactory();
    }

    @Override
    public EntityManager getEntityManager() {
        return Objects.requireNonNull(CURRENT.get());
    }

    @Override
    public Transaction startTransaction() {
        Transaction jdbc = transactions.startTransaction();
        if (CURRENT.get() != null) {
            return jdbc;
        }
        EntityManager entityManager = factory.createEntityManager();
        entityManager.getTransaction().begin();
        CURRENT.set(entityManager);
        return new Transaction() {

            @Override
            public void commit() {
                CURRENT.remove();
                try (entityManager) {
                    entityManager.getTransaction().commit();
                } catch (RuntimeException e) {
                    jdbc.rollback();
                    throw e;
                }
                jdbc.commit();
            }

            @Override
            public void rollback() {
                CURRENT.remove();
                entityManager.getTransaction().rollback();
                entityManager.close();
                jdbc.rollback();
            }
        };
    }

    @Override
    public void close() {
        factory.close();
    }

    /** The connection of the thread's transaction, which ends that itself. */
    private record Shared(ConnectionProvider connections)
            implements
                org.hibernate.engine.jdbc.connections.spi.ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return connections.getConnection();
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            connection.close();
        }

        @Override
        public boolean supportsAggressiveRelease() {
            return false;
        }

        @Override
        public boolean isUnwrappableAs(Class<?> type) {
            return false;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnknownUnwrapTypeException(type);
        }
    }
}
