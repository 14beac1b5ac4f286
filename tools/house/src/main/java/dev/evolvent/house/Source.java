package dev.evolvent.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A Java file, as far as the rules look at it.
 *
 * @param path
 *            from the root of the source tree
 * @param uses
 *            full names that its code needs: imports that do not only serve its documentation, and names written out
 * @param words
 *            all simple names in its code
 * @param idleAssertions
 *            how many statements say assertThat of something, and nothing about it
 * @param unusedImports
 *            of which neither the code nor a comment has the name
 * @param publicTypes
 *            that other packages can see, with those that are nested in them
 */
record Source(Path path, String packageName, int lines, Set<String> uses, Set<String> words, int idleAssertions,
        List<String> unusedImports, List<PublicType> publicTypes) {

    /**
     * @param name
     *            with that of the types that it is nested in
     * @param components
     *            of a record; 0 for any other type
     */
    record PublicType(String name, int components) {

        boolean isNested() {
            return name.contains(".");
        }

        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    String file() {
        return String.valueOf(path.getFileName());
    }

    /** The name of the type that the file is named after. */
    String type() {
        return file().substring(0, file().length() - ".java".length());
    }

    boolean isMain() {
        return ("/" + path).contains("/src/main/java/");
    }

    boolean isDocumentation() {
        return path.startsWith("docs");
    }

    /** By convention, the part of a full name before its first capital. */
    static String packageOf(String fullName) {
        StringBuilder name = new StringBuilder();
        for (String part : fullName.split("\\.", -1)) {
            if (part.equals("*") || Character.isUpperCase(part.charAt(0))) {
                break;
            }
            name.append(name.isEmpty() ? "" : ".").append(part);
        }
        return name.toString();
    }
}
