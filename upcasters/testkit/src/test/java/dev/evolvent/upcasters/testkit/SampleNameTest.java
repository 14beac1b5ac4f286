package dev.evolvent.upcasters.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.event.EventType;
import dev.evolvent.upcasters.testkit.SampleName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OrderPlaced            | 2          | OrderPlaced/2.json
            OrderPlaced            | ''         | OrderPlaced/none.json
            com.acme.Order$Placed  | 1.0        | com.acme.Order$Placed/1.0.json
            order/placed           | 2024-01-31 | order%2Fplaced/2024-01-31.json
            say "hi", 100% \\      | ?          | say%20%22hi%22%2C%20100%25%20%5C/%3F.json
            größe 😀               | ü          | gr%C3%B6%C3%9Fe%20%F0%9F%98%80/%C3%BC.json
            ..                     | .          | %2E./%2E.json
            none                   | none       | none/%6Eone.json
            OrderPlaced            | 1.metadata | OrderPlaced/1%2Emetadata.json
            OrderPlaced            | .history   | OrderPlaced/%2Ehistory.json""")
    void each_type_has_a_file_name_of_its_own_that_leads_back_to_it(String name, String revision, String path) {
        SampleName sample = new SampleName(EventType.of(name, revision), Kind.PAYLOAD);

        assertThat(sample.path()).isEqualTo(path);
        assertThat(read(path)).isEqualTo(sample);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_kind_of_file_has_an_ending_of_its_own(Kind kind) {
        SampleName sample = new SampleName(EventType.of("OrderPlaced", "1.expected"), kind);

        assertThat(read(sample.path())).isEqualTo(sample);
    }

    @Test
    void other_files_are_not_samples() {
        assertThat(SampleName.of("OrderPlaced", "README.md")).isEmpty();
        assertThat(SampleName.of("OrderPlaced", "100%.json")).isEmpty();
        assertThat(SampleName.of("Order%xxPlaced", "1.json")).isEmpty();
    }

    private static SampleName read(String path) {
        return SampleName.of(path.substring(0, path.indexOf('/')), path.substring(path.indexOf('/') + 1)).orElseThrow();
    }
}
