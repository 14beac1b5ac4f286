package dev.evolvent.upcasters.internal.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which fields a class can be made of, and which of them it cannot do without. */
public final class ClassShape {

    private final Set<String> known = new HashSet<>();
    private final Set<String> needed = new HashSet<>();
    private final boolean open;

    private ClassShape(BeanDescription bean, DeserializationConfig config) {
        for (BeanPropertyDefinition property : bean.findProperties()) {
            if (property.couldDeserialize()) {
                known.add(property.getName());
                property.findAliases().forEach(alias -> known.add(alias.getSimpleName()));
                if (property.hasConstructorParameter() && property.findAliases().isEmpty()) {
                    needed.add(property.getName());
                }
            }
        }
        known.addAll(bean.getIgnoredPropertyNames());
        open = bean.findAnySetterAccessor() != null || config.getAnnotationIntrospector()
                .findPropertyIgnoralByName(config, bean.getClassInfo()).getIgnoreUnknown();
    }

    /** Absent for a class that Jackson does not make of fields: an interface, one with a deserializer of its own, ... */
    public static Optional<ClassShape> of(Class<?> type) {
        ObjectMapper mapper = JacksonPayloads.strict();
        DeserializationConfig config = mapper.getDeserializationConfig();
        JavaType javaType = mapper.constructType(type);
        BeanDescription bean = config.introspect(javaType);
        boolean plain = !Modifier.isAbstract(type.getModifiers()) && !type.isEnum() && !javaType.isContainerType()
                && !javaType.isReferenceType() && !type.getName().startsWith("java.")
                && !type.getName().startsWith("com.fasterxml.jackson.")
                && config.getAnnotationIntrospector().findDeserializer(bean.getClassInfo()) == null
                && config.getAnnotationIntrospector().findPOJOBuilder(bean.getClassInfo()) == null
                && bean.getFactoryMethods().stream().noneMatch(
                        method -> config.getAnnotationIntrospector().findCreatorAnnotation(config, method) != null)
                && !(bean.findProperties().isEmpty() && bean.getConstructors().stream()
                        .anyMatch(constructor -> constructor.getParameterCount() == 1));
        return plain ? Optional.of(new ClassShape(bean, config)) : Optional.empty();
    }

    /** Whether a payload without this field cannot be read. */
    public boolean needs(String field) {
        return needed.contains(field);
    }

    /** Whether a payload with this field can be read. */
    public boolean knows(String field) {
        return open || known.contains(field);
    }
}
