package dev.evolvent.upcasters.yaml;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the classes and functions that files name.
 *
 * @param loader
 *            absent where nothing is looked for
 */
record Code(Optional<ClassLoader> loader) {

    /** The class, if it is looked for and there. */
    Optional<Class<?>> type(String name, Consumer<String> problems) {
        return loader.flatMap(from -> {
            try {
                return Optional.of(Class.forName(name, false, from));
            } catch (ClassNotFoundException e) {
                problems.accept(
                        "there is no class " + name + " on the class path; a class within another one is written "
                                + "Outer$Inner");
            } catch (LinkageError e) {
                problems.accept("the class " + name + " cannot be loaded: " + e);
            }
            return Optional.empty();
        });
    }

    /**
     * A public static method as a function. It is what a method reference in Java would be, and so says which method it is.
     * In the place of one that is not found stands one that fails when it is called.
     *
     * @param name
     *            {@code com.acme.Orders::splitAddress}
     */
    <F> F function(Class<F> kind, String name, Consumer<String> problems) {
        int colons = name.indexOf("::");
        if (colons < 1) {
            problems.accept(name + " is no function: a method is written com.acme.Orders::splitAddress");
            return MissingFunction.of(kind, name);
        }
        String method = name.substring(colons + 2);
        return type(name.substring(0, colons), problems)
                .flatMap(owner -> method(kind, owner, method, problems).flatMap(
                        found -> reference(kind, owner, found, problems)))
                .orElseGet(() -> MissingFunction.of(kind, name));
    }

    private static Optional<Method> method(Class<?> kind, Class<?> owner, String name, Consumer<String> problems) {
        Method wanted = single(kind);
        try {
            List<Method> found = Arrays.stream(owner.getMethods())
                    .filter(method -> method.getName().equals(name) && Modifier.isStatic(method.getModifiers()))
                    .filter(method -> fits(method, wanted)).toList();
            if (found.size() == 1) {
                return Optional.of(found.getFirst());
            }
            problems.accept(owner.getName() + " has " + (found.isEmpty() ? "no" : "more than one")
                    + " public static method of this form: "
                    + wanted.getReturnType().getSimpleName() + " " + name + "("
                    + String.join(", ", Arrays.stream(wanted.getParameterTypes()).map(Class::getSimpleName).toList())
                    + ")");
        } catch (LinkageError e) {
            problems.accept("the class " + owner.getName() + " cannot be loaded: " + e);
        }
        return Optional.empty();
    }

    private static boolean fits(Method method, Method wanted) {
        if (method.getParameterCount() != wanted.getParameterCount()
                || !wanted.getReturnType().isAssignableFrom(method.getReturnType())) {
            return false;
        }
        for (int i = 0; i < method.getParameterCount(); i++) {
            if (!method.getParameterTypes()[i].isAssignableFrom(wanted.getParameterTypes()[i])) {
                return false;
            }
        }
        return true;
    }

    private static <F> Optional<F> reference(Class<F> kind, Class<?> owner, Method method, Consumer<String> problems) {
        Method wanted = single(kind);
        MethodType form = MethodType.methodType(wanted.getReturnType(), wanted.getParameterTypes());
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            MethodHandle made = LambdaMetafactory
                    .altMetafactory(lookup, wanted.getName(), MethodType.methodType(kind), form,
                            lookup.unreflect(method), form, LambdaMetafactory.FLAG_SERIALIZABLE)
                    .getTarget();
            return Optional.of(kind.cast(made.invoke()));
        } catch (IllegalAccessException | LambdaConversionException | LinkageError e) {
            problems.accept(owner.getName() + "::" + method.getName() + " cannot be called: " + e);
            return Optional.empty();
        } catch (Throwable e) {
            throw new IllegalStateException("A method reference is made without calling anything", e);
        }
    }

    /** The one method that a function is called by. */
    private static Method single(Class<?> kind) {
        return Arrays.stream(kind.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers())).findFirst()
                .orElseThrow();
    }
}
