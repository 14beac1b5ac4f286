package dev.evolvent.upcasters.yaml;

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
record ClassFinder(Optional<ClassLoader> loader) {

    /** The class, if classes are looked for and it exists. */
    Optional<Class<?>> type(String name, Consumer<String> problems) {
        return loader.flatMap(from -> {
            try {
                Class<?> found = Class.forName(name, false, from);
                // What its constructors take is loaded only now; if it is not there, that is better known before an event is read.
                return Optional.of(found.getDeclaredConstructors()).map(constructors -> found);
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
     * A public static method as a function. It goes by the same name as a method reference in Java.
     * One that is not found is replaced by one that fails when it is called.
     *
     * @param name
     *            {@code com.acme.Orders::splitAddress}
     */
    <F> F function(Class<F> kind, String name, Consumer<String> problems) {
        int colons = name.indexOf("::");
        if (colons < 1) {
            problems.accept(name + " is no function: a method is written com.acme.Orders::splitAddress");
            return MethodFunction.missing(kind, name);
        }
        String method = name.substring(colons + 2);
        return type(name.substring(0, colons), problems)
                .flatMap(owner -> method(kind, owner, method, problems))
                .flatMap(found -> function(kind, found, problems))
                .orElseGet(() -> MethodFunction.missing(kind, name));
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

    private static <F> Optional<F> function(Class<F> kind, Method method, Consumer<String> problems) {
        try {
            return Optional.of(MethodFunction.of(kind, method));
        } catch (IllegalAccessException e) {
            problems.accept(method.getDeclaringClass().getName() + " and its method " + method.getName()
                    + " have to be public, so that they can be called");
            return Optional.empty();
        }
    }

    /** The one method that a function is called by. */
    private static Method single(Class<?> kind) {
        return Arrays.stream(kind.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers())).findFirst()
                .orElseThrow();
    }
}
