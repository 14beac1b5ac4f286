package com.acme.shop;

import dev.evolvent.migrations.Check;
import dev.evolvent.migrations.Impact;
import dev.evolvent.migrations.Migration;
import dev.evolvent.migrations.MigrationModule;
import dev.evolvent.migrations.Operation;
import dev.evolvent.migrations.OperationStep;
import dev.evolvent.postgres.Session;
import dev.evolvent.postgres.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The shop's migrations that are not in files. */
public final class ShopMigrations implements MigrationModule {

    @Override
    public List<Migration> migrations() {
        return List.of(Migration.of(10, "supplier scores", new Scores(5)));
    }

    /** Gives each supplier its score. */
    private record Scores(int factor) implements Operation {

        @Override
        public String kind() {
            return "java";
        }

        @Override
        public String definition() {
            return "supplier scores, times " + factor;
        }

        @Override
        public Optional<Table> table() {
            return Optional.empty();
        }

        @Override
        public List<OperationStep> expand() {
            return List.of(OperationStep.inTransaction("make the table", Impact.NONE,
                    "CREATE TABLE backoffice.score (supplier int PRIMARY KEY, score int NOT NULL)"));
        }

        @Override
        public List<OperationStep> backfill() {
            return List.of(OperationStep.inTransaction("fill it", Impact.NONE,
                    "INSERT INTO backoffice.score SELECT id, rating * " + factor + " FROM backoffice.supplier"));
        }

        @Override
        public List<Check> verify(Session session) throws SQLException {
            long without = session.number("SELECT count(*) FROM backoffice.supplier AS s"
                    + " WHERE NOT EXISTS (SELECT FROM backoffice.score WHERE supplier = s.id)");
            return List.of(new Check("each supplier has a score", without == 0, without + " without"));
        }

        @Override
        public List<OperationStep> undo() {
            return List.of(OperationStep.inTransaction("drop the table", Impact.NONE,
                    "DROP TABLE IF EXISTS backoffice.score"));
        }
    }
}
