package dev.evolvent.upcasters.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which method a function is, found out from the function itself.
 *
 * @param description
 *            for messages: {@code OrderUpcasters.splitAddress}, or {@code a function of OrderUpcasters} for a lambda
 * @param digest
 *            a hash that differs as soon as the code of the class that the method is in differs. What that code calls in
 *            other classes is not seen.
 */
public record FunctionName(String description, String digest) {

    /** Of a method reference, a lambda, or an object. */
    public static FunctionName of(Serializable function) {
        if (function instanceof NamedFunction named) {
            return named.functionName();
        }
        try {
            Method writeReplace = function.getClass().getDeclaredMethod("writeReplace");
            writeReplace.setAccessible(true);
            if (writeReplace.invoke(function) instanceof SerializedLambda lambda) {
                return ofMethod(function.getClass().getClassLoader(), lambda.getImplClass().replace('/', '.'),
                        lambda.getImplMethodName());
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            // Not a lambda, or in a module that is closed: its class identifies it.
        }
        return ofClass(function.getClass());
    }

    /** Of a method, as a reference to it would have it. */
    public static FunctionName ofMethod(Method method) {
        Class<?> owner = method.getDeclaringClass();
        return ofMethod(owner.getClassLoader(), owner.getName(), method.getName());
    }

    private static FunctionName ofMethod(ClassLoader loader, String className, String method) {
        String simple = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
        return new FunctionName(method.startsWith("lambda$") ? "a function of " + simple : simple + "." + method,
                digest(loader, className, method));
    }

    /** Of a class, for one that hands its work to an object of that class. */
    public static FunctionName ofClass(Class<?> type) {
        if (type.isHidden()) {
            // The method of a lambda that cannot be serialized is unknown, and its class has another name in each run.
            String host = type.getName().replaceFirst("(\\$\\$Lambda)?/.*", "");
            return new FunctionName("a function of " + host.substring(host.lastIndexOf('.') + 1).replace('$', '.'),
                    digest(type.getClassLoader(), host, ""));
        }
        return new FunctionName(type.getSimpleName(), digest(type.getClassLoader(), type.getName(), ""));
    }

    private static String digest(ClassLoader loader, String className, String method) {
        try (InputStream code = loader == null
                ? ClassLoader.getSystemResourceAsStream(className.replace('.', '/') + ".class")
                : loader.getResourceAsStream(className.replace('.', '/') + ".class")) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((className + "#" + method).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            if (code != null) {
                sha256.update(code.readAllBytes());
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (IOException e) {
            return className + "#" + method;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
