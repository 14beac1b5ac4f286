package dev.evolvent.upcasters.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.evolvent.upcasters.InvalidRegistryException.Problem;
import dev.evolvent.upcasters.InvalidRegistryException;
import dev.evolvent.upcasters.UpcasterModule;
import dev.evolvent.upcasters.UpcasterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlProblemsTest {

    @TempDir
    Path folder;

    /** Each change stands in line 6. */
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    renam: {field: a, to: b}                       | there is no change renam: did you mean rename?
                    obliterate: a                                  | there is no change obliterate: there are rename, add, remove
                    rename: {feld: a, to: b}                       | rename has no key feld: did you mean field?
                    rename: {field: a}                             | rename has no to
                    rename: {field: a, to: b, too: c}              | rename has no key too: did you mean to?
                    rename: {field: a, field: b, to: c}            | rename has the key field twice
                    rename: a                                      | rename is a mapping, and not a text
                    rename: {field: [a], to: b}                    | field of rename is a text, and not a list
                    rename: {field: , to: b}                       | field of rename is missing
                    rename: {field: null, to: b}                   | field of rename is null
                    rename: {field: a, to: a}                      | the step from Order 1: a field is renamed to its own name
                    rename: {field: a..b, to: c}                   | the step from Order 1: "a..b" is no path
                    remove: {a: b}                                 | remove has no key a: there are field, default
                    wrap: [a]                                      | the value of wrap is a text, and not a list
                    add: {field: a}                                | add has no value
                    add: {field: a, value: }                       | a value is missing here
                    add: {field: a, value: no}                     | no means different things to different readers of YAML
                    add: {field: a, value: ~}                      | ~ means different things
                    add: {field: a, value: 010}                    | 010 means different things
                    add: {field: a, value: .5}                     | .5 means different things
                    add: {field: a, value: {b: 1, b: 2}}           | an object has the key b twice
                    convert: {value: a, as: decimalToMinorUnit(2)} | did you mean decimalToMinorUnits?
                    convert: {value: a, as: decimalToMinorUnits}   | decimalToMinorUnits needs the number of decimal places
                    convert: {value: a, as: numberToString(2)}     | numberToString takes no number
                    convert: {value: a, as: minorUnitsToDecimal(99)} | A minor unit has 0 to 18 decimal places, not 99
                    mapValues: {value: a, values: {b: c}, unknown: x} | unknown of mapValues is fail, keep or {becomes: TEXT}
                    mapValues: {value: a, values: {}}              | the step from Order 1: no values are given
                    split: {field: a, separator: '', into: [b]}    | the step from Order 1: the separator is empty
                    each: {array: a, changes: [renam: {}]}         | there is no change renam
                    each: {array: a, changes: [transform: x.Y::z]} | there is no class x.Y on the class path
                    replace: {value: a, function: b}               | b is no function: a method is written com.acme.Orders::split
                    replace: {value: a, function: java.lang.String::valueOf} | java.lang.String has no public static method of
                    transform: {function: a.B::c, recall: {latest: x, count: 999}} | A step recalls 1 to 100 events, not 999
                    {wrap: a, head: b}                             | a change has one key, its word, and not wrap, head
                    wrap                                           | a change is a mapping, and not a text
                    """)
    void a_change_that_is_wrong_is_reported_with_its_line(String change, String message) throws Exception {
        Files.writeString(folder.resolve("Order.yaml"), """
                event: Order
                steps:
                  - from: 1
                    to: 2
                    changes:
                      - %s
                """.formatted(change));

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.places()).containsExactly("Order.yaml:6");
            assertThat(problem.error().code()).isEqualTo("EV-1109");
        });
    }

    /** A stroke ends a line. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>",
            textBlock = """
                    => 1 => the file is empty
                    \\# only a comment => 1 => the file is empty
                    just a text => 1 => an event is a mapping, and not a text
                    event: A => 1 => has neither steps nor current
                    evnt: A|current: 1 => 1 => an event has no key evnt: did you mean event?
                    current: 1 => 1 => an event has no event
                    event: A|current: => 2 => a revision is missing here
                    event: A|current: 1|current: 2 => 3 => an event has the key current twice
                    event: A|current: 1|reads: no.such.Class => 3 => there is no class no.such.Class on the class path
                    event: A|reads: java.lang.String => 1 => in which revision?
                    event: A|continued: yes|steps: [] => 1 => is continued: true
                    event: A|steps: none => 2 => steps is a list, and not a text
                    event: A|steps:|  - to: 2 => 3 => a step has no from
                    event: A|steps:|  - from: 1 => 3 => a step has one of to, split, splitBy and drop
                    event: A|steps:|  - {from: 1, to: 2, drop: x} => 3 => a step has one of to, split, splitBy and drop, and not
                    event: A|steps:|  - {from: 1, drop: x, changes: []} => 3 => a step has changes only where it has to
                    event: A|steps:|  - from: {name: B, revison: 1}|    to: 2 => 3 => from has no key revison: did you mean
                    event: A|steps:|  - from: 1|    split:|      - {into: A} => 5 => a part of a split has no revision
                    event: A|steps:|  - {from: 1, split: [{into: A, revision: 2, when: {has: x}}]} => 3 => when has no key has
                    event: A|steps:|  - {from: 1, split: [{into: A, revision: 2, when: {is: x}}]} => 3 => when is one of
                    event: A|steps:|  - {from: 1, split: [{into: A, revision: 2, when: {present: 'a[]'}}]} => 3 => goes through arrays
                    event: A|steps:|  - {from: 1, splitBy: {into: [2]}} => 3 => splitBy has no function
                    event: A|current: *x => 2 => aliases are not read
                    event: &x A|current: *x => 2 => aliases are not read: write here what *x stands for
                    event: !!str A|current: 1 => 1 => tags are not read
                    event: !com.acme.A {}|current: 1 => 1 => tags are not read
                    event: A|current: [1 => 3 => this is not YAML
                    event: A|\tcurrent: 1 => 2 => this is not YAML
                    event: A|? [a]|: b => 2 => a key of an event is a text, and not a list
                    """)
    void an_event_that_is_wrong_is_reported_with_its_line(String text, int line, String message) throws Exception {
        Files.writeString(folder.resolve("Order.yaml"),
                text == null ? "" : text.replace("\\#", "#").replace('|', '\n') + "\n");

        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.places()).containsExactly("Order.yaml:" + line);
        });
    }

    @Test
    void problems_of_all_files_and_of_java_modules_are_reported_together() throws Exception {
        Files.writeString(folder.resolve("A.yaml"), "event: A\ncurrent: 1\nredas: x\n");
        Files.writeString(folder.resolve("B.yml"), "event: B\n\tcurrent: 1\n");
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/C.yaml"), """
                event: C
                steps:
                  - from: 1
                    to: 2
                    changes:
                      - renam: {field: a, to: b}
                      - add: {field: x, value: ~}
                  - from: 1
                    to: 3
                """);

        assertThat(problems(registry -> registry.event("D").from("1").to("1", json -> {})))
                .extracting(problem -> problem.error().code() + " " + problem.places().getFirst().replaceFirst(
                        "(\\.java):\\d+", "$1"))
                .contains("EV-1109 A.yaml:3", "EV-1109 B.yml:2", "EV-1109 more/C.yaml:6", "EV-1109 more/C.yaml:7",
                        "EV-1101 more/C.yaml:3", "EV-1105 YamlProblemsTest.java");
    }

    @Test
    void steps_are_named_by_the_line_where_they_begin() throws Exception {
        Files.writeString(folder.resolve("A.yaml"), """
                event: A
                steps:
                  - from: 1
                    to: 2
                    changes:
                      - remove: x
                  - from: 2
                    to: 3
                    changes:
                      - rename: {field: x, to: y}
                """);

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.error().code()).isEqualTo("EV-1107");
            assertThat(problem.places()).containsExactly("A.yaml:3", "A.yaml:7");
        });
    }

    @Test
    void a_file_that_is_not_in_utf_8_is_reported_with_the_line_of_the_first_odd_byte() throws Exception {
        Files.write(folder.resolve("A.yaml"), "event: A\ncurrent: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("B.yaml"), "event: B\ncurrent: 1\n".getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(folder.resolve("C.yaml"), "event: C\ncurrent: \u0007\n");

        assertThat(problems()).extracting(Problem::toString).anySatisfy(each -> assertThat(each)
                .contains("not in UTF-8: the byte 0xe9").endsWith("(A.yaml:2)"))
                .anySatisfy(each -> assertThat(each).contains("U+0000").endsWith("(B.yaml:1)"))
                .anySatisfy(each -> assertThat(each).contains("U+0007").endsWith("(C.yaml:2)"));
    }

    @Test
    void what_grows_without_end_is_refused_at_once() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 100; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1).append(", *a")
                    .append(i - 1).append("]\n");
        }
        Files.writeString(folder.resolve("Bomb.yaml"), bomb);
        Files.writeString(folder.resolve("Deep.yaml"), "event: " + "[".repeat(200_000));
        Files.writeString(folder.resolve("Long.yaml"), "event: " + "x".repeat(4_000_000));

        assertThat(problems()).hasSizeLessThan(30).extracting(Problem::toString)
                .anySatisfy(each -> assertThat(each).contains("aliases are not read").contains("Bomb.yaml:2"))
                .anySatisfy(each -> assertThat(each).contains("100 levels deep").contains("Deep.yaml:1"))
                .anySatisfy(each -> assertThat(each).contains("larger than 256 KiB").contains("Long.yaml:1"));
    }

    @Test
    void files_that_are_not_there_are_problems_too() {
        List<Problem> problems = problems(
                YamlUpcasters.of(folder.resolve("nowhere")),
                YamlUpcasters.resource(getClass().getClassLoader(), "no/such.yaml"));

        assertThat(problems).hasSize(3).extracting(Problem::message).anyMatch(each -> each.contains("no such resource"))
                .anyMatch(each -> each.contains("no such file or folder"))
                .anyMatch(each -> each.contains("no file in this folder"));
    }

    @Test
    void whatever_is_in_a_file_it_is_reported_and_nothing_else_happens() throws Exception {
        String good = """
                event: Order
                formerly: [Purchase]
                steps:
                  - from: {name: Purchase, revision: none}
                    to: 2
                    changes:
                      - add: {field: all, value: {a: [1, 2.50, x], b: null}}
                      - mapValues: {value: status, values: {OLD: NEW}, unknown: {becomes: X}}
                      - each: {array: lines, changes: [{rename: {field: a, to: b}}]}
                  - from: 2
                    split: [{into: Order, revision: 3, when: {field: a, is: b}, changes: [{wrap: x}]}]
                """;
        Random random = new Random(7);
        String[] pieces = {"{", "}", "[", "]", ": ", "\n", "  ", "- ", "null", "\"", "'", "&a ", "*a", "? ", "|",
                "!!x "};
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(6)),
                        pieces[random.nextInt(pieces.length)]);
            }
            Files.writeString(folder.resolve("Order.yaml"), text);
            try {
                UpcasterRegistry.builder().include(YamlUpcasters.of(folder)).build();
            } catch (InvalidRegistryException e) {
                assertThat(e.problems()).isNotEmpty();
            } catch (RuntimeException e) {
                throw new AssertionError("for the file\n" + text, e);
            }
        }
    }

    private List<Problem> problems(UpcasterModule... others) {
        UpcasterRegistry.Builder registry = UpcasterRegistry.builder().include(YamlUpcasters.of(folder));
        for (UpcasterModule other : others) {
            registry.include(other);
        }
        return catchThrowableOfType(InvalidRegistryException.class, registry::build).problems();
    }
}
