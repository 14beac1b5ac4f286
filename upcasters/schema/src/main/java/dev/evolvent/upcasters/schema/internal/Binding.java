package dev.evolvent.upcasters.schema.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What Jackson reads an instance of a class from. */
final class Binding {

    /**
     * One field of a payload.
     *
     * @param aliases
     *            other names under which it is read, too
     * @param field
     *            of the class; absent if there is only a method
     * @param usual
     *            whether it is read as values of its type are
     */
    record Property(String name, List<String> aliases, Optional<Field> field, boolean required, boolean usual) {}

    private final BeanDescription bean;
    private final DeserializationConfig config;
    private final AnnotationIntrospector annotations;
    private final List<Property> properties;

    Binding(ObjectMapper mapper, Class<?> type) {
        config = mapper.getDeserializationConfig();
        bean = config.introspect(mapper.constructType(type));
        annotations = config.getAnnotationIntrospector();
        properties = bean.findProperties().stream().filter(BeanPropertyDefinition::couldDeserialize)
                .map(this::property).toList();
    }

    List<Property> properties() {
        return properties;
    }

    Optional<Property> property(Field field) {
        return properties.stream().filter(property -> property.field().equals(Optional.of(field))).findFirst();
    }

    /** Whether an instance is made of fields, one by one, and these are known. */
    boolean isOfFields() {
        return !Modifier.isAbstract(bean.getBeanClass().getModifiers())
                && classes().noneMatch(each -> each.isAnnotationPresent(JsonTypeInfo.class)
                        || Arrays.stream(each.getInterfaces()).anyMatch(
                                implemented -> implemented.isAnnotationPresent(JsonTypeInfo.class)))
                && annotations.findDeserializer(bean.getClassInfo()) == null
                && annotations.findPOJOBuilder(bean.getClassInfo()) == null
                && bean.getFactoryMethods().stream()
                        .noneMatch(method -> annotations.findCreatorAnnotation(config, method) != null)
                && bean.getConstructors().stream().noneMatch(constructor -> annotations.findCreatorAnnotation(config,
                        constructor) == JsonCreator.Mode.DELEGATING)
                && properties.stream().allMatch(property -> property.field().isPresent());
    }

    /** Whether fields that the class does not have are read, too, or left aside. */
    boolean isOpen() {
        return bean.findAnySetterAccessor() != null
                || annotations.findPropertyIgnoralByName(config, bean.getClassInfo()).getIgnoreUnknown();
    }

    private Property property(BeanPropertyDefinition property) {
        AnnotatedMember member = property.getPrimaryMember();
        boolean unwrapped = annotations.findUnwrappingNameTransformer(member) != null;
        Optional<Field> field = unwrapped ? Optional.empty() : field(property.getInternalName());
        List<String> aliases = property.findAliases().stream().map(PropertyName::getSimpleName).toList();
        return new Property(property.getName(), aliases, field,
                property.hasConstructorParameter() && aliases.isEmpty(),
                annotations.findDeserializer(member) == null && annotations.findContentDeserializer(member) == null
                        && !member.hasAnnotation(JsonTypeInfo.class));
    }

    private Optional<Field> field(String name) {
        return classes().flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .filter(field -> field.getName().equals(name) && !Modifier.isStatic(field.getModifiers())).findFirst();
    }

    private Stream<Class<?>> classes() {
        return Stream.iterate(bean.getBeanClass(), Objects::nonNull, Class::getSuperclass);
    }
}
