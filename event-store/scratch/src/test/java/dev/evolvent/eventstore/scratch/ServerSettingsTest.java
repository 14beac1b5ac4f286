package dev.evolvent.eventstore.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    @Test
    void values_are_quoted() {
        ServerSettings settings = new ServerSettings(Map.of()).with("b", "it's\na \\").with("a", "");
        assertThat(settings.lines()).isEqualTo("a = ''\nb = 'it''s\\na \\\\'\n");
    }

    @Test
    void a_name_cannot_smuggle_in_another_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerSettings.defaults().with("a = 1\nb", "2"));
    }
}
