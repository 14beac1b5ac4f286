package dev.evolvent.eventstore.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerUrlTest {

    @Test
    void the_name_of_the_database_is_exchanged() {
        ServerUrl url = ServerUrl.of("jdbc:postgresql://one:1,two:2/postgres?user=me&password=a/b", "TEST");
        assertThat(url.of("Größe/\"a\"?"))
                .isEqualTo("jdbc:postgresql://one:1,two:2/Gr%C3%B6%C3%9Fe%2F%22a%22%3F?user=me&password=a/b");
    }

    @Test
    void parameters_are_not_needed() {
        assertThat(ServerUrl.of("jdbc:postgresql://host/", "TEST").of("db")).isEqualTo("jdbc:postgresql://host/db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postgres://me:secret@host/db", "jdbc:postgresql:db?password=secret",
            "jdbc:postgresql://host?password=secret", "jdbc:postgresql://me:secret@host/db",
            "jdbc:postgresql://host:port/db?password=secret", "jdbc:mysql://host/db?password=secret"})
    void a_url_of_another_form_is_refused_without_its_password(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> ServerUrl.of(url, "TEST"))
                .withMessageContaining("TEST is not of the form").withMessageNotContaining("secret").withNoCause();
    }

    @Test
    void the_password_is_not_printed() {
        assertThat(ServerUrl.of("jdbc:postgresql://host/db?password=secret", "TEST").toString())
                .doesNotContain("secret");
    }
}
