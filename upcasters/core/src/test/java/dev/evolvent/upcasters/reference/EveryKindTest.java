package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Not by chance but in full: every change meets every kind of value, and every conversion every notation. */
class EveryKindTest {

    private static final List<String> VALUES = List.of("null", "1", "\"t\"", "\"t,u\"", "true", "{}", "[]", "{\"b\":1}",
            "{\"b\":null}", "{\"b\":\"t\",\"a\":2}", "{\"b\":{\"c\":1}}", "{\"b\":{}}", "{\"b\":[{\"c\":1}]}",
            "{\"d\":\"1\",\"b\":\"x\"}",
            "[null]", "[1]", "[\"t\",\"u\"]", "[{\"b\":1}]", "[{\"b\":\"t\",\"c\":\"u\"},{},null]", "[{\"b\":1},2]",
            "[[]]", "[[1],null]",
            "[{\"b\":{\"c\":null}}]", "[[{\"b\":1}]]");
    private static final List<String> PATHS = List.of("a", "a.b", "a[]", "a[].b", "a.b.c", "a.b[].c", "a[][]",
            "a[].b.c", "z");

    private static final List<String> NUMBERS = List.of("0", "-0", "0.0", "-0.00", "0e5", "0e-400", "1", "-1", "1.0",
            "1.5",
            "1.50", "12.34", "12.345", "1e2", "1E+2", "1e-2", "1e-3", "123e-2", "100e-2", "0.123456789", "0.1234567891",
            "-0.5",
            "-1.5", "1582977600", "1582977600.5", "1582977600123", "1e18", "1e19", "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808", "-9223372036854775809", "31556889864403199", "31556889864403199.999999999",
            "31556889864403200", "-31557014167219200", "-31557014167219200.1", "1e400", "1e990", "1e1000", "1e9999",
            "1e-9999",
            "12345678901234567890.12");
    private static final List<String> TEXTS = List.of("", " ", "true", "false", "TRUE", " true", "null", "0", "-0",
            "00", "-",
            "+1", "1.", ".1", "1.50", "1e5", "1e", "1e9999", "1e10000", "0x1", "NaN", "1 ", "1,5", "\u0661", "1\u0000",
            "1970-01-01T00:00:00Z", "2020-02-29T12:00:00Z", "2020-02-29T13:00:00+01:00", "2020-02-29T12:00:00+00:00",
            "2020-02-29T12:00:00-00:00", "2020-02-29T12:00:00+01", "2020-02-29T12:00:00+01:02:03",
            "2020-02-29T12:00:00+18:00",
            "2020-02-29T12:00:00+18:01", "2020-02-29T12:00:00+0100", "2020-02-29T12:00Z", "2020-02-29T12:00:00",
            "2020-02-29T12:00:00.Z", "2020-02-29T12:00:00.1Z", "2020-02-29T12:00:00.123Z", "2020-02-29T12:00:00.1230Z",
            "2020-02-29T12:00:00.1234Z", "2020-02-29T12:00:00.123456789Z", "2020-02-29T12:00:00.1234567890Z",
            "2020-02-29T12:00:00,5Z", "2020-02-29t12:00:00z", "2020-02-29 12:00:00Z", "2021-02-29T12:00:00Z",
            "2020-02-29T24:00:00Z", "2020-02-29T24:00:01Z", "2016-12-31T23:59:60Z", "2016-12-31T23:59:60.5Z",
            "2020-02-29T25:00:00Z", "0000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z",
            "10000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z",
            "+292278994-08-17T07:12:55.807Z", "+292278994-08-17T07:12:55.808Z", "1969-12-31T23:59:59.999Z",
            "2020-02-29T12:00:00Z ", "2020-060T12:00:00Z", "2020-02-29T12:00:00[UTC]");

    @Test
    void every_change_and_every_kind_of_value() {
        for (String path : PATHS) {
            for (JsonChange change : changes(FieldPath.of(path)).toList()) {
                for (String value : VALUES) {
                    agrees("{\"x\":0,\"a\":" + value + ",\"y\" : 1}", change);
                }
            }
        }
    }

    @Test
    void every_conversion_and_every_notation() {
        List<String> values = new ArrayList<>(NUMBERS);
        TEXTS.forEach(text -> values.add(JavaSource.literal(text)));
        values.addAll(List.of("true", "false", "[]", "{}"));
        for (Conversion.Kind kind : Conversion.Kind.values()) {
            boolean scaled = kind.name().contains("MINOR");
            for (int scale : scaled ? new int[]{0, 1, 2, 3, 18} : new int[]{0}) {
                for (String value : values) {
                    agrees("{\"a\":" + value + "}",
                            new JsonChange.Convert(FieldPath.of("a"), new Conversion(kind, scale)));
                }
            }
        }
    }

    private static Stream<JsonChange> changes(FieldPath path) {
        Stream<JsonChange> forValues = Stream.of(new JsonChange.Wrap(path), new JsonChange.Head(path),
                new JsonChange.Convert(path, Conversion.NUMBER_TO_STRING),
                new JsonChange.MapValues(path, Map.of("t", "v"), new Unknown.Fail()),
                new JsonChange.MapValues(path, Map.of("t", "v"), new Unknown.Keep()),
                new JsonChange.MapValues(path, Map.of("t", "v"), new Unknown.Becomes("w")),
                new JsonChange.Replace(path, Functions::described, Optional.empty()));
        return path.isField() ? Stream.concat(forValues, forFields(path)) : forValues;
    }

    private static Stream<JsonChange> forFields(FieldPath path) {
        String name = path.name();
        FieldPath base = path.throughArrays();
        return Stream.of(new JsonChange.Rename(path, "y"), new JsonChange.Rename(path, name.equals("c") ? "b" : "c"),
                new JsonChange.Add(path, "[1.50]"), new JsonChange.Remove(path, Optional.empty()),
                new JsonChange.Move(path, base.field("n"), false), new JsonChange.Move(path, base.field("n"), true),
                new JsonChange.Move(path, base.field("x").field("n"), false),
                new JsonChange.Move(path, base.field("n").field(name).field("m"), true),
                new JsonChange.Copy(path, base.field("y")), new JsonChange.Copy(path, base.field("n").field(name)),
                new JsonChange.Nest(path, List.of("y", "x", "d")), new JsonChange.Nest(path, List.of(name, "d")),
                new JsonChange.Nest(path.sibling("n"), List.of(name)), new JsonChange.Hoist(path, List.of()),
                new JsonChange.Hoist(path, List.of("b")), new JsonChange.Hoist(path, List.of(name, "d")),
                new JsonChange.Split(path, ",", List.of("n", name)), new JsonChange.Split(path, ",", List.of("y", "x")),
                new JsonChange.Join(List.of(name, "d"), ",", path),
                new JsonChange.Join(List.of("d", name), "", path.sibling("x")));
    }

    private static void agrees(String document, JsonChange change) {
        Trial trial = new Trial(document, List.of(List.of(change)));
        assertThat(Comparison.problem(trial)).as(() -> Comparison.of(trial).map(Comparison::toString).orElse(""))
                .isEmpty();
    }
}
