package dev.evolvent.eventstore.scratch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolvent.EvolventException;
import org.junit.jupiter.api.Test;

class BinariesTest {

    @Test
    void a_platform_without_binaries_is_named() {
        String architecture = System.getProperty("os.arch");
        System.setProperty("os.arch", "vax");
        try {
            assertThatThrownBy(ScratchServer::start).isInstanceOf(EvolventException.class)
                    .hasMessageStartingWith("EV-2901").hasMessageContaining("-vax");
        } finally {
            System.setProperty("os.arch", architecture);
        }
    }
}
