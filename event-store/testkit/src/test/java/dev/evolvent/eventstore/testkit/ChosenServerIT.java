package dev.evolvent.eventstore.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.eventstore.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChosenServerIT {

    private static ScratchServer own;

    @BeforeAll
    static void start_a_server_of_the_users_own() throws SQLException {
        own = ScratchServer.start();
        try (Connection connection = DriverManager.getConnection(own.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE tester LOGIN CREATEDB");
        }
    }

    @AfterAll
    static void close_it() {
        own.close();
    }

    @Test
    void the_server_of_the_environment_variable_goes_first() throws SQLException {
        TestServer server = TestServer.choose(Map.of("EVOLVENT_TEST_URL", urlOfTester(), "DOCKER_HOST", "tcp://none"));
        assertThat(server).hasToString("PostgreSQL " + own.version() + " (EVOLVENT_TEST_URL)");

        server.create("Some \"Database\"");
        try (Connection left = DriverManager.getConnection(server.jdbcUrl("Some \"Database\""));
                Statement statement = left.createStatement();
                ResultSet rows = statement.executeQuery("SELECT current_user || ' in ' || current_database()")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("tester in Some \"Database\"");

            server.drop("Some \"Database\"");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("Some \"Database\"")))
                    .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("3D000"));
        }
    }

    @Test
    void a_server_that_does_not_answer_is_an_error_without_the_password() {
        String url = urlOfTester().replace("user=tester", "user=nobody");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> TestServer.choose(Map.of("EVOLVENT_TEST_URL", url)))
                .withMessageContaining("role \"nobody\" does not exist").withMessageNotContaining("geheim");
    }

    private static String urlOfTester() {
        return own.jdbcUrl().replace("user=postgres", "user=tester&password=geheim");
    }
}
