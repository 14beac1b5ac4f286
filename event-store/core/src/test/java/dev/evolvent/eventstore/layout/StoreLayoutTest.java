package dev.evolvent.eventstore.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.EvolventException;
import dev.evolvent.postgres.Table;
import dev.evolvent.upcasters.event.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreLayoutTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("dev.evolvent.eventstore.layout.StoreLayout#presets")
    void what_is_written_is_read_again(String preset) throws IOException {
        StoreLayout layout = StoreLayout.preset(preset);

        assertThat(read(layout.toYaml())).isEqualTo(layout);
        assertThat(layout.name()).isEqualTo(preset);
    }

    @Test
    void all_that_can_be_said_is_written_and_read_again() throws IOException {
        StoreLayout layout = StoreLayout.documentStore().toBuilder().table(new Table("a.b", "c \"d'"))
                .source(Attribute.REVISION, Source.column("meta: data").at("schema", "ver.sion"))
                .source(Attribute.TYPE, Source.column("class").matching("([^.]+)$"))
                .source(Attribute.CATEGORY, Source.constant("#1"))
                .source(Attribute.TIME, Source.column("no").as(Encoding.EPOCH_MILLIS))
                .position("pos\"ition").defaultRevision(Revision.of("1.0")).build();

        assertThat(read(layout.toYaml())).isEqualTo(layout);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> read("""
                tabel: events
                id: id
                stream: {colum: s}
                version: {column: v, constant: 1}
                position: {column: p, path: x}
                type: {column: t, pattern: 'no group'}
                payload: {column: p, as: xml}
                first-version: one
                """)).withMessageStartingWith("EV-2107").withMessageContaining("no key tabel")
                .withMessageContaining("no key colum")
                .withMessageContaining("the version comes from a column, or is a constant")
                .withMessageContaining("position is a column as it is")
                .withMessageContaining("one group in parentheses")
                .withMessageContaining("held as xml: there are large-object, iso-text")
                .withMessageContaining("where to find the time").withMessageContaining("table is the events' table")
                .withMessageContaining("first-version is a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[a]", "text", "a: [", "a: &x b\nc: *x", "\t", "? {a: b}\n: c"})
    void what_is_no_layout_at_all_is_refused(String text) {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> read(text))
                .withMessageStartingWith("EV-2107");
    }

    @Test
    void an_unknown_preset_and_a_missing_file_are_told() {
        assertThatExceptionOfType(EvolventException.class).isThrownBy(() -> StoreLayout.preset("axon"))
                .withMessageContaining("axon4-jpa");
        assertThatExceptionOfType(EvolventException.class)
                .isThrownBy(() -> StoreLayout.read(folder.resolve("none.yaml")))
                .withMessageContaining("none.yaml");
    }

    private StoreLayout read(String yaml) throws IOException {
        return StoreLayout.read(Files.writeString(folder.resolve("layout.yaml"), yaml));
    }
}
