package dev.evolvent.upcasters.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evolvent.upcasters.change.Conversion;
import dev.evolvent.upcasters.change.FieldPath;
import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
import dev.evolvent.upcasters.change.JsonChange;
import dev.evolvent.upcasters.internal.effect.Instruction;
import dev.evolvent.upcasters.internal.effect.Inverse;
import dev.evolvent.upcasters.reference.ReferenceException.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Single quotes stand for double ones. */
class ReferenceChangesTest {

    @Test
    void rename_keeps_the_place() {
        JsonChange rename = new JsonChange.Rename(path("a.b"), "z");
        becomes(rename, "{'x':1,'a':{'c':1,'b':2,'d':3},'y':2}", "{'x':1,'a':{'c':1,'z':2,'d':3},'y':2}");
        becomes(rename, "{'a':{'b':null}}", "{'a':{'z':null}}");
        stays(rename, "{}", "{'a':null}", "{'a':{}}", "{'a':{'z':1}}");
        fails(rename, Kind.FIELD_EXISTS, "{'a':{'b':1,'z':2}}", "{'a':{'z':null,'b':1}}");
        fails(rename, Kind.UNEXPECTED_KIND, "{'a':1}", "{'a':[]}", "{'a':'b'}");
        turnsRound(rename, "{'a':{'b':1,'c':2}}", "{'a':{'b':null}}", "{}");
    }

    @Test
    void a_path_through_arrays_leads_to_each_item() {
        JsonChange rename = new JsonChange.Rename(path("a[].b[][].c"), "d");
        becomes(rename, "{'a':[{'b':[[{'c':1},{'c':2}],null,[]]},null,{},{'b':null},{'b':[[null,{'c':3}]]}]}",
                "{'a':[{'b':[[{'d':1},{'d':2}],null,[]]},null,{},{'b':null},{'b':[[null,{'d':3}]]}]}");
        stays(rename, "{}", "{'a':null}", "{'a':[]}");
        fails(rename, Kind.UNEXPECTED_KIND, "{'a':{}}", "{'a':[1]}", "{'a':[{'b':[{}]}]}", "{'a':[{'b':[[1]]}]}");
    }

    @Test
    void the_first_place_in_the_document_decides_which_error_it_is() {
        JsonChange rename = new JsonChange.Rename(path("a[].b"), "c");
        fails(rename, Kind.FIELD_EXISTS, "{'a':[{'b':1,'c':1},1]}");
        fails(rename, Kind.UNEXPECTED_KIND, "{'a':[1,{'b':1,'c':1}]}");
    }

    @Test
    void add_leaves_what_is_there_and_needs_the_object() {
        JsonChange add = new JsonChange.Add(path("a.b"), "{'n':1.50}".replace('\'', '"'));
        becomes(add, "{'a':{'c':1},'d':2}", "{'a':{'c':1,'b':{'n':1.50}},'d':2}");
        stays(add, "{}", "{'a':null}", "{'a':{'b':null}}", "{'a':{'b':1}}");
        fails(add, Kind.UNEXPECTED_KIND, "{'a':1}");
        becomes(new JsonChange.Add(path("b"), "null"), "{}", "{'b':null}");
        turnsRound(add, "{'a':{'c':1}}", "{}");
    }

    @Test
    void remove_takes_away_whatever_it_is() {
        JsonChange remove = new JsonChange.Remove(path("a[].b"), Optional.of("1"));
        becomes(remove, "{'a':[{'b':1},{'b':null,'c':2},null]}", "{'a':[{},{'c':2},null]}");
        stays(remove, "{'a':[{'c':1}]}");
        fails(remove, Kind.UNEXPECTED_KIND, "{'a':{'b':1}}");
        turnsRound(remove, "{'a':[{'b':1}]}");
    }

    @Test
    void move_makes_the_objects_on_the_way() {
        JsonChange move = new JsonChange.Move(path("a.b"), path("c.d.e"), false);
        becomes(move, "{'a':{'b':1},'x':2}", "{'a':{},'x':2,'c':{'d':{'e':1}}}");
        becomes(move, "{'c':{'f':0},'a':{'b':null,'g':1}}", "{'c':{'f':0,'d':{'e':null}},'a':{'g':1}}");
        stays(move, "{}", "{'a':{}}", "{'a':null,'c':1}", "{'c':{'d':{'e':1}}}");
        fails(move, Kind.UNEXPECTED_KIND, "{'a':1}", "{'a':{'b':1},'c':null}", "{'a':{'b':1},'c':{'d':1}}");
        fails(move, Kind.FIELD_EXISTS, "{'a':{'b':1},'c':{'d':{'e':null}}}");
        turnsRound(move, "{'a':{'b':1}}", "{'a':{'b':1},'x':{}}", "{'a':{}}");
        turnsRound(new JsonChange.Move(path("a"), path("b"), false), "{'a':1,'c':2}", "{'a':null}", "{}");
    }

    @Test
    void move_with_prune_leaves_no_empty_object() {
        JsonChange move = new JsonChange.Move(path("a.b.c"), path("d"), true);
        becomes(move, "{'a':{'b':{'c':1}}}", "{'d':1}");
        becomes(move, "{'a':{'b':{'c':1},'x':1}}", "{'a':{'x':1},'d':1}");
        becomes(move, "{'a':{'b':{'c':1,'x':1}}}", "{'a':{'b':{'x':1}},'d':1}");
        stays(move, "{'a':{'b':{}}}", "{'a':{}}");
        JsonChange items = new JsonChange.Move(path("l[].a.b"), path("l[].c"), true);
        becomes(items, "{'l':[{'a':{'b':1}},{'a':{}},null]}", "{'l':[{'c':1},{'a':{}},null]}");
        fails(items, Kind.UNEXPECTED_KIND, "{'l':[[]]}");
        JsonChange alongside = new JsonChange.Move(path("a.b"), path("a.c"), true);
        becomes(alongside, "{'a':{'b':1},'x':2}", "{'a':{'c':1},'x':2}");
        turnsRound(move, "{'a':{'b':{'c':1}}}");
    }

    @Test
    void copy_leaves_the_source() {
        JsonChange copy = new JsonChange.Copy(path("l[].a"), path("l[].b.c"));
        becomes(copy, "{'l':[{'a':{'n':[1]}},{'a':null},{}]}",
                "{'l':[{'a':{'n':[1]},'b':{'c':{'n':[1]}}},{'a':null,'b':{'c':null}},{}]}");
        fails(copy, Kind.FIELD_EXISTS, "{'l':[{'a':1,'b':{'c':1}}]}");
        fails(copy, Kind.UNEXPECTED_KIND, "{'l':[{'a':1,'b':null}]}");
        turnsRound(new JsonChange.Copy(path("a.b"), path("c")), "{'a':{'b':1}}", "{}");
    }

    @Test
    void nest_moves_neighbours_down() {
        JsonChange nest = new JsonChange.Nest(path("o.in"), List.of("b", "a", "in"));
        becomes(nest, "{'o':{'a':1,'x':0,'b':2},'y':0}", "{'o':{'x':0,'in':{'b':2,'a':1}},'y':0}");
        becomes(nest, "{'o':{'in':5}}", "{'o':{'in':{'in':5}}}");
        JsonChange into = new JsonChange.Nest(path("in"), List.of("a"));
        becomes(into, "{'in':{'x':0},'a':null}", "{'in':{'x':0,'a':null}}");
        stays(into, "{}", "{'in':1}", "{'in':null,'b':1}");
        fails(into, Kind.UNEXPECTED_KIND, "{'in':null,'a':1}", "{'in':[],'a':1}");
        fails(into, Kind.FIELD_EXISTS, "{'in':{'a':1},'a':1}");
        turnsRound(nest, "{'o':{'a':1,'b':2}}", "{'o':{'in':{'a':1}}}", "{}");
    }

    @Test
    void hoist_moves_fields_up_to_the_end() {
        JsonChange hoist = new JsonChange.Hoist(path("in"), List.of("b", "a"));
        becomes(hoist, "{'in':{'a':1,'b':2},'x':0}", "{'x':0,'b':2,'a':1}");
        becomes(hoist, "{'in':{'a':1,'c':2},'x':0}", "{'in':{'c':2},'x':0,'a':1}");
        becomes(hoist, "{'in':{},'x':0}", "{'x':0}");
        stays(hoist, "{}", "{'in':null}", "{'in':{'c':1},'x':0}");
        fails(hoist, Kind.UNEXPECTED_KIND, "{'in':1}");
        fails(hoist, Kind.FIELD_EXISTS, "{'in':{'a':1},'a':1}");
        turnsRound(hoist, "{'in':{'a':1,'b':2}}", "{'in':{'a':1,'x':1}}", "{}");
    }

    @Test
    void a_hoisted_field_may_have_the_name_of_the_inner_object_if_that_is_gone() {
        JsonChange all = new JsonChange.Hoist(path("l[].in"), List.of());
        becomes(all, "{'l':[{'in':{'in':1,'z':2},'x':0}]}", "{'l':[{'x':0,'in':1,'z':2}]}");
        fails(new JsonChange.Hoist(path("in"), List.of("in")), Kind.FIELD_EXISTS, "{'in':{'in':1,'z':2}}");
    }

    @Test
    void wrap_and_head_are_for_values_and_for_items() {
        JsonChange wrap = new JsonChange.Wrap(path("a[]"));
        becomes(wrap, "{'a':[1,null,{}]}", "{'a':[[1],null,[{}]]}");
        fails(wrap, Kind.UNEXPECTED_KIND, "{'a':[[]]}", "{'a':1}");
        becomes(new JsonChange.Wrap(path("a")), "{'a':1,'b':2}", "{'a':[1],'b':2}");
        stays(new JsonChange.Wrap(path("a")), "{'a':null}", "{}");
        JsonChange head = new JsonChange.Head(path("a.b"));
        becomes(head, "{'a':{'b':[[1,2],3]}}", "{'a':{'b':[1,2]}}");
        becomes(head, "{'a':{'b':[]}}", "{'a':{'b':null}}");
        stays(head, "{'a':{'b':null}}", "{'a':{}}", "{'a':null}");
        fails(head, Kind.UNEXPECTED_KIND, "{'a':{'b':{}}}");
        turnsRound(wrap, "{'a':[1,null]}");
        turnsRound(head, "{'a':{'b':[1]}}");
    }

    @Test
    void convert_keeps_null() {
        JsonChange convert = new JsonChange.Convert(path("a[].b"), Conversion.NUMBER_TO_STRING);
        becomes(convert, "{'a':[{'b':1.50},{'b':null},{}]}", "{'a':[{'b':'1.50'},{'b':null},{}]}");
        fails(convert, Kind.UNEXPECTED_KIND, "{'a':[{'b':'1'}]}");
        turnsRound(convert, "{'a':[{'b':1.50},{'b':null},{}]}");
    }

    @Test
    void map_values_is_for_texts() {
        Map<String, String> values = Map.of("a", "b", "b", "a");
        JsonChange fail = new JsonChange.MapValues(path("v"), values, new Unknown.Fail());
        becomes(fail, "{'v':'a'}", "{'v':'b'}");
        stays(fail, "{'v':null}", "{}");
        fails(fail, Kind.UNEXPECTED_KIND, "{'v':'c'}", "{'v':1}");
        turnsRound(fail, "{'v':'a'}", "{'v':'b'}", "{'v':null}");
        stays(new JsonChange.MapValues(path("v"), values, new Unknown.Keep()), "{'v':'c'}");
        becomes(new JsonChange.MapValues(path("v"), values, new Unknown.Becomes("?")), "{'v':'c'}", "{'v':'?'}");
    }

    @Test
    void split_gives_all_the_rest_to_the_last() {
        JsonChange split = new JsonChange.Split(path("o.s"), "--", List.of("a", "s", "c"));
        becomes(split, "{'o':{'s':'1--2--3--4','x':0}}", "{'o':{'x':0,'a':'1','s':'2','c':'3--4'}}");
        becomes(split, "{'o':{'s':'1---'}}", "{'o':{'a':'1','s':'-'}}");
        becomes(split, "{'o':{'s':''}}", "{'o':{'a':''}}");
        becomes(split, "{'o':{'s':null}}", "{'o':{'a':null,'s':null,'c':null}}");
        stays(split, "{'o':{'a':1}}", "{}", "{'o':null}");
        fails(split, Kind.UNEXPECTED_KIND, "{'o':{'s':1}}", "{'o':1}");
        fails(split, Kind.FIELD_EXISTS, "{'o':{'s':'1','a':0}}", "{'o':{'s':null,'c':0}}");
        becomes(split, "{'o':{'s':'1--2','c':0}}", "{'o':{'c':0,'a':'1','s':'2'}}");
        turnsRound(split, "{'o':{'s':'1--2--3--4'}}", "{'o':{'s':'1'}}", "{'o':{'s':null}}", "{'o':{'s':''}}");
    }

    @Test
    void join_leaves_out_what_is_not_there() {
        JsonChange join = new JsonChange.Join(List.of("b", "a", "c"), ", ", path("o.a"));
        becomes(join, "{'o':{'a':'1','x':0,'b':'2','c':'3'}}", "{'o':{'x':0,'a':'2, 1, 3'}}");
        becomes(join, "{'o':{'c':'3','b':null}}", "{'o':{'a':'3'}}");
        becomes(join, "{'o':{'c':null}}", "{'o':{'a':null}}");
        stays(join, "{'o':{'x':1}}", "{}", "{'o':null}");
        fails(join, Kind.UNEXPECTED_KIND, "{'o':{'a':1}}", "{'o':[]}");
        fails(new JsonChange.Join(List.of("a"), "", path("z")), Kind.FIELD_EXISTS, "{'a':'1','z':null}");
        turnsRound(join, "{'o':{'a':'1','b':'2','c':'3'}}");
    }

    @Test
    void a_function_is_called_for_null_but_not_for_what_is_absent() {
        JsonChange replace = new JsonChange.Replace(path("a[]"), Functions::described, Optional.empty());
        becomes(replace, "{'a':[1,null,'x']}", "{'a':['NUMBER','NULL','STRING']}");
        stays(replace, "{}", "{'a':null}", "{'a':[]}");
    }

    @Test
    void on_the_way_back_a_field_is_discarded_and_nothing_is_missing() {
        List<Instruction> discard = List.of(
                new Instruction.Discard(path("a.b"), Optional.empty(), Optional.empty()));
        List<Instruction> missing = List.of(new Instruction.Missing(path("a.b"), "why"));

        assertThat(ReferenceChanges.run(discard, document("{'a':{'b':1}}"))).isEqualTo(document("{'a':{}}"));
        assertThat(ReferenceChanges.run(missing, document("{'a':1}"))).isEqualTo(document("{'a':1}"));
    }

    private static void becomes(JsonChange change, String before, String after) {
        ReferenceChanges.Result result = ReferenceChanges.apply(List.of(change), document(before));
        assertThat(StrictJson.write(result.document())).as("%s of %s", change, before).isEqualTo(quoted(after));
        assertThat(result.met()).as("%s of %s met something", change, before).isTrue();
    }

    private static void stays(JsonChange change, String... documents) {
        for (String document : documents) {
            ReferenceChanges.Result result = ReferenceChanges.apply(List.of(change), document(document));
            assertThat(StrictJson.write(result.document())).as(change.toString()).isEqualTo(quoted(document));
            assertThat(result.met()).as("%s of %s met something", change, document).isFalse();
        }
    }

    private static void fails(JsonChange change, Kind kind, String... documents) {
        for (String document : documents) {
            assertThatExceptionOfType(ReferenceException.class).as("%s of %s", change, document)
                    .isThrownBy(() -> ReferenceChanges.apply(List.of(change), document(document)))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(kind));
        }
    }

    private static void turnsRound(JsonChange change, String... documents) {
        for (String document : documents) {
            JsonNode there = ReferenceChanges.apply(List.of(change), document(document)).document();
            JsonNode back = ReferenceChanges.run(Inverse.of(change).instructions(), (ObjectNode) there);
            assertThat(StrictJson.same(back, document(document), false))
                    .as("%s of %s gives %s, and back again %s", change, document, there, back).isTrue();
        }
    }

    private static ObjectNode document(String text) {
        return StrictJson.parseObject(quoted(text));
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    private static FieldPath path(String text) {
        return FieldPath.of(text);
    }
}
