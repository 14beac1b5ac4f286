package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The schema of what a class is read from, as strictly as it is read: fields that the class does not have, and such that
 * its constructor misses, are refused. What decides itself how it is read is unknown.
 */
public final class ClassSchema {

    /** As payloads are bound. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module()).build();

    private static final Set<Class<?>> WRITTEN_AS_TEXTS = Set.of(byte[].class, Currency.class, Locale.class,
            TimeZone.class, char.class, Character.class);

    private final Map<Class<?>, Binding> bindings = new HashMap<>();

    private ClassSchema() {}

    /** The shape of the payloads that a class is read from. */
    public static Shape of(Class<?> type) {
        JsonNode schema = new ClassSchema().generator().generateSchema(type);
        Shape payload = SchemaReader.read(schema).shape().payload();
        return payload.equals(Shape.nothing()) ? Shape.unknownObject(decidesItself(type)) : payload;
    }

    private SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(MAPPER, SchemaVersion.DRAFT_2020_12,
                OptionPreset.PLAIN_JSON)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.ADDITIONAL_FIXED_TYPES, Option.STANDARD_FORMATS, Option.FLATTENED_OPTIONALS);
        // As the class has them, and not by their names.
        builder.forTypesInGeneral().withPropertySorter((unusedOne, unusedOther) -> 0);
        builder.forFields()
                .withIgnoreCheck(field -> property(field).isEmpty())
                .withPropertyNameOverrideResolver(field -> field.isFakeContainerItemScope()
                        ? null
                        : property(field).map(Binding.Property::name).orElse(null))
                .withRequiredCheck(field -> property(field).stream().anyMatch(Binding.Property::required))
                .withNullableCheck(field -> !field.isFakeContainerItemScope()
                        && Nullness.isNullable(field.getRawMember()))
                .withCustomDefinitionProvider(this::unusual);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(this::custom)
                .withAdditionalPropertiesResolver((scope, context) -> open(scope))
                .withTypeAttributeOverride((schema, scope, context) -> addAliases(schema, scope));
        return new SchemaGenerator(builder.build());
    }

    private Optional<Binding.Property> property(FieldScope field) {
        return binding(field.getRawMember().getDeclaringClass()).property(field.getRawMember());
    }

    private Binding binding(Class<?> type) {
        return bindings.computeIfAbsent(type, each -> new Binding(MAPPER, each));
    }

    private @Nullable CustomDefinition custom(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        ObjectNode schema = MAPPER.createObjectNode();
        if (JsonNode.class.isAssignableFrom(erased) || erased == Object.class) {
            return inline(erased == ObjectNode.class
                    ? schema.put("type", "object")
                    : erased == ArrayNode.class ? schema.put("type", "array") : schema);
        }
        if (WRITTEN_AS_TEXTS.contains(erased)) {
            return inline(schema.put("type", "string"));
        }
        if (erased == byte.class || erased == Byte.class) {
            return inline(schema.put("type", "integer"));
        }
        if (erased.isEnum()) {
            ArrayNode values = schema.putArray("enum");
            for (Object constant : erased.getEnumConstants()) {
                values.add(MAPPER.<JsonNode>valueToTree(constant));
            }
            return inline(schema);
        }
        return isOfThePlatform(erased) || binding(erased).isOfFields()
                ? null
                : inline(schema.put("$comment", decidesItself(erased)));
    }

    private @Nullable CustomPropertyDefinition unusual(FieldScope field, SchemaGenerationContext context) {
        return property(field).stream().allMatch(Binding.Property::usual)
                ? null
                : new CustomPropertyDefinition(
                        MAPPER.createObjectNode().put("$comment",
                                decidesItself(field.getDeclaringType().getErasedType())),
                        CustomDefinition.AttributeInclusion.NO);
    }

    private @Nullable JsonNode open(TypeScope scope) {
        Class<?> type = scope.getType().getErasedType();
        return !isOfThePlatform(type) && binding(type).isOpen() ? BooleanNode.TRUE : null;
    }

    private void addAliases(ObjectNode schema, TypeScope scope) {
        Class<?> type = scope.getType().getErasedType();
        if (schema.get("properties") instanceof ObjectNode properties && !isOfThePlatform(type)) {
            binding(type).properties().forEach(property -> property.aliases().forEach(
                    alias -> properties.set(alias, properties.get(property.name()))));
        }
    }

    private static boolean isOfThePlatform(Class<?> type) {
        return type.isPrimitive() || type.isArray() || type.getName().startsWith("java.")
                || Map.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, CustomDefinition.DefinitionType.INLINE,
                CustomDefinition.AttributeInclusion.NO);
    }

    private static String decidesItself(Class<?> type) {
        return type.getSimpleName() + " says itself how it is read.";
    }
}
