package dev.evolvent.upcasters.schema.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/** Whether annotations in the code declare that a field can be null. */
final class Nullness {

    private Nullness() {}

    /** By an annotation called Nullable; else a field can be null unless its class, or package, is null-marked. */
    static boolean isNullable(Field field) {
        if (field.getType().isPrimitive()) {
            return false;
        }
        return Stream.of(field.getAnnotations(), field.getAnnotatedType().getAnnotations()).flatMap(Arrays::stream)
                .map(Annotation::annotationType).anyMatch(type -> type.getSimpleName().equals("Nullable"))
                || !isMarked(field.getDeclaringClass());
    }

    private static boolean isMarked(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (says(each, NullMarked.class)) {
                return true;
            }
            if (says(each, NullUnmarked.class)) {
                return false;
            }
        }
        return says(type.getPackage(), NullMarked.class)
                || (says(type.getModule(), NullMarked.class) && !says(type.getPackage(), NullUnmarked.class));
    }

    private static boolean says(AnnotatedElement element, Class<? extends Annotation> annotation) {
        return element.isAnnotationPresent(annotation);
    }
}
