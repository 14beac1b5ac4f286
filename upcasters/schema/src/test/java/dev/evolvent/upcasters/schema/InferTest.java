package dev.evolvent.upcasters.schema;

import static dev.evolvent.upcasters.schema.Registries.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas from samples. */
class InferTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
            "one sample;             {'a': 1, 'b': 'x'};              {a: integer, b: string}",
            "absent in one;          {'a': 1} & {};                   {a?: integer}",
            "null in one;            {'a': 1} & {'a': null};          {a: integer|null}",
            "always null;            {'a': null};                     {a: null}",
            "whole numbers;          {'a': 1} & {'a': 1.0};           {a: integer}",
            "other numbers;          {'a': 1} & {'a': 1.5};           {a: number}",
            "several kinds;          {'a': 'x'} & {'a': true};        {a: string|boolean}",
            "texts are no enum;      {'a': 'x'} & {'a': 'y'};         {a: string}",
            "dates are texts;        {'a': '2020-02-29'};             {a: string}",
            "objects;                {'a': {'b': 1}} & {'a': {}};     {a: {b?: integer}}",
            "items;                  {'a': [1, 'x', null]};           {a: [integer|string|null]}",
            "objects in arrays;      {'a': [{'b': 1}, {'c': 1}]};     {a: [{b?: integer, c?: integer}]}",
            "an empty array;         {'a': []};                       {a: [unknown]}",
            "empty in one;           {'a': []} & {'a': [1]};          {a: [integer]}",
            "arrays in arrays;       {'a': [[1], [null]]};            {a: [[integer|null]]}",
            "an array or an object;  {'a': [1]} & {'a': {'b': 1}};    {a: [integer]|{b: integer}}"})
    void samples_have_the_schema_that_they_all_fit(String name, String samples, String expected) {
        assertThat(Notation.of(Schemas.infer(Arrays.stream(samples.split("&")).map(Registries::json).toList())))
                .as(name).isEqualTo(expected);
    }

    @Test
    void a_schema_says_how_many_samples_it_is_from() {
        assertThat(Schemas.infer(List.of(json("{}"), json("{}"))).get("title").textValue())
                .isEqualTo("inferred from 2 samples");
        assertThat(Schemas.infer(List.of(json("{}"))).get("title").textValue()).isEqualTo("inferred from 1 sample");
    }

    @Test
    void every_sample_fits_whatever_the_samples_are() {
        for (int number = 0; number < 300; number++) {
            RandomSchemas schemas = new RandomSchemas(new Draw(number), 3);
            List<JsonNode> samples = new ArrayList<>();
            while (samples.size() < 3) {
                samples.add(schemas.document(schemas.payload()));
            }
            Validator validator = new Validator(Schemas.infer(samples));

            assertThat(samples).as("trial %d", number).allMatch(validator::accepts);
        }
    }
}
