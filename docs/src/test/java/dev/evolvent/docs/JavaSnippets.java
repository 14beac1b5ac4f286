package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolvent.upcasters.JsonChanges;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.tools.ToolProvider;

/** Calls of methods of {@link JsonChanges}, as pages show them, compiled. */
final class JavaSnippets {

    private static final String IMPORTS = """
            package dev.evolvent.docs;

            import com.fasterxml.jackson.databind.node.*;
            import dev.evolvent.upcasters.*;
            import dev.evolvent.upcasters.change.*;
            import dev.evolvent.upcasters.change.JsonChange.MapValues.Unknown;
            import java.util.*;

            public final class Snippets {
            """;

    private JavaSnippets() {}

    static List<Consumer<JsonChanges>> compile(List<String> calls, Path folder) throws IOException {
        StringBuilder source = new StringBuilder(IMPORTS);
        for (int number = 0; number < calls.size(); number++) {
            source.append("public static void call" + number + "(JsonChanges json) { json." + calls.get(number)
                    + "; }\n");
        }
        Path file = Files.writeString(folder.resolve("Snippets.java"), source + "}\n");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d", folder.toString(),
                "-cp", System.getProperty("java.class.path"), file.toString())).as("javac").isZero();
        try (URLClassLoader loader = new URLClassLoader(new URL[]{folder.toUri().toURL()},
                JavaSnippets.class.getClassLoader())) {
            Class<?> compiled = loader.loadClass("dev.evolvent.docs.Snippets");
            List<Consumer<JsonChanges>> changes = new ArrayList<>();
            for (int number = 0; number < calls.size(); number++) {
                Method call = compiled.getMethod("call" + number, JsonChanges.class);
                changes.add(json -> invoke(call, json));
            }
            return changes;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void invoke(Method call, JsonChanges json) {
        try {
            call.invoke(null, json);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(call + " failed", e);
        }
    }
}
