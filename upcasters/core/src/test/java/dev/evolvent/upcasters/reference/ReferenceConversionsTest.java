package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.reference.ReferenceException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceConversionsTest {

    private static final Conversion TO_CENTS = Conversion.decimalToMinorUnits(2);
    private static final Conversion FROM_CENTS = Conversion.minorUnitsToDecimal(2);

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1.50", "1e5", "1E+05", "-0.0", "12345678901234567890.123"})
    void a_number_and_its_text_have_the_same_digits(String number) {
        assertThat(convert(number, Conversion.NUMBER_TO_STRING)).isEqualTo("\"" + number + "\"");
        assertThat(convert("\"" + number + "\"", Conversion.STRING_TO_NUMBER)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1 ", "01", "1.", ".5", "+1", "0x1", "NaN", "Infinity", "1e", "1_0", "١", "1e10000"})
    void a_text_that_is_no_json_number_is_an_error(String text) {
        fails("\"" + text + "\"", Conversion.STRING_TO_NUMBER);
    }

    @Test
    void truth_is_one_of_two_texts() {
        assertThat(convert("true", Conversion.BOOLEAN_TO_STRING)).isEqualTo("\"true\"");
        assertThat(convert("\"false\"", Conversion.STRING_TO_BOOLEAN)).isEqualTo("false");
        fails("\"TRUE\"", Conversion.STRING_TO_BOOLEAN);
        fails("1", Conversion.BOOLEAN_TO_STRING);
    }

    @ParameterizedTest
    @CsvSource({"12.34, 1234", "12.3, 1230", "-0.01, -1", "1e3, 100000", "12.3400, 1234", "0, 0", "-0.00, 0"})
    void an_amount_becomes_minor_units(String amount, String cents) {
        assertThat(convert(amount, TO_CENTS)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({"1234, 12.34", "5, 0.05", "-5, -0.05", "0, 0.00", "1e3, 10.00", "100.0, 1.00"})
    void minor_units_become_an_amount_with_all_its_digits(String cents, String amount) {
        assertThat(convert(cents, FROM_CENTS)).isEqualTo(amount);
    }

    @Test
    void what_is_smaller_than_a_minor_unit_is_an_error() {
        fails("0.001", TO_CENTS);
        fails("1e-3", TO_CENTS);
        fails("1.5", FROM_CENTS);
        fails("\"1\"", FROM_CENTS);
    }

    @ParameterizedTest
    @CsvSource({"1582977600, 2020-02-29T12:00:00Z", "1582977600.5, 2020-02-29T12:00:00.500Z",
            "-0.000000001, 1969-12-31T23:59:59.999999999Z", "0, 1970-01-01T00:00:00Z",
            "253402300800, +10000-01-01T00:00:00Z"})
    void seconds_and_instants_are_the_same(String seconds, String instant) {
        assertThat(convert(seconds, Conversion.EPOCH_SECONDS_TO_INSTANT)).isEqualTo("\"" + instant + "\"");
        assertThat(convert("\"" + instant + "\"", Conversion.INSTANT_TO_EPOCH_SECONDS)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"1582977600123, 2020-02-29T12:00:00.123Z", "-1, 1969-12-31T23:59:59.999Z",
            "9223372036854775807, +292278994-08-17T07:12:55.807Z"})
    void milliseconds_and_instants_are_the_same(String millis, String instant) {
        assertThat(convert(millis, Conversion.EPOCH_MILLIS_TO_INSTANT)).isEqualTo("\"" + instant + "\"");
        assertThat(convert("\"" + instant + "\"", Conversion.INSTANT_TO_EPOCH_MILLIS)).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-29T13:00:00+01:00", "2020-02-29T12:00:00.000000000z", "2020-02-29t12:00:00Z"})
    void an_instant_has_many_notations(String instant) {
        assertThat(convert("\"" + instant + "\"", Conversion.INSTANT_TO_EPOCH_SECONDS)).isEqualTo("1582977600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020-02-29", "2020-02-29T12:00:00", "2021-02-29T12:00:00Z", "2020-02-29T12:00Z",
            "2016-12-31T23:59:60Z", "2020-02-29T12:00:00.0000000001Z", " 2020-02-29T12:00:00Z", "1582977600"})
    void a_text_that_is_no_instant_is_an_error(String text) {
        fails("\"" + text + "\"", Conversion.INSTANT_TO_EPOCH_SECONDS);
        fails("\"" + text + "\"", Conversion.INSTANT_TO_EPOCH_MILLIS);
    }

    @Test
    void what_lies_between_two_instants_or_outside_of_all_is_an_error() {
        fails("0.0000000001", Conversion.EPOCH_SECONDS_TO_INSTANT);
        fails("1e300", Conversion.EPOCH_SECONDS_TO_INSTANT);
        fails("0.5", Conversion.EPOCH_MILLIS_TO_INSTANT);
        fails("9223372036854775808", Conversion.EPOCH_MILLIS_TO_INSTANT);
        fails("\"+292278994-08-17T07:12:55.808Z\"", Conversion.INSTANT_TO_EPOCH_MILLIS);
        fails("\"2020-02-29T12:00:00.0001Z\"", Conversion.INSTANT_TO_EPOCH_MILLIS);
    }

    private static String convert(String value, Conversion conversion) {
        return StrictJson.write(ReferenceConversions.convert(StrictJson.parse(value), conversion));
    }

    private static void fails(String value, Conversion conversion) {
        assertThatExceptionOfType(ReferenceException.class).as("%s of %s", conversion, value)
                .isThrownBy(() -> convert(value, conversion))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNEXPECTED_KIND));
    }
}
