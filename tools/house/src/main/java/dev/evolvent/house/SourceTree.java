package dev.evolvent.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads all Java files below a folder with the parser of the JDK; nothing is compiled. */
final class SourceTree {

    private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea");

    private SourceTree() {}

    static List<Source> read(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> sources = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(javaFiles(root)));
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(source(root, unit));
            }
        }
        return sources;
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static Source source(Path root, CompilationUnitTree unit) throws IOException {
        Path file = Path.of(unit.getSourceFile().toUri());
        Names names = new Names();
        names.scan(unit, null);
        PackageTree named = unit.getPackage();
        String text = unit.getSourceFile().getCharContent(true).toString();
        return new Source(root.relativize(file), named == null ? "" : fullName(named.getPackageName()),
                (int) text.chars().filter(c -> c == '\n').count(), names.uses(), names.words, names.idleAssertions,
                names.unusedImports(text), PublicTypes.of(unit));
    }

    /** The text of a name with dots, or nothing for any other expression. */
    private static String fullName(Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        if (tree instanceof MemberSelectTree select) {
            String before = fullName(select.getExpression());
            return before.isEmpty() ? "" : before + "." + select.getIdentifier();
        }
        return "";
    }

    private static final class Names extends TreeScanner<Void, Void> {

        private final List<ImportTree> imports = new ArrayList<>();
        private final Set<String> writtenOut = new HashSet<>();
        private final Set<String> words = new HashSet<>();
        private int idleAssertions;

        /** An import that only a comment needs is not a dependency. */
        Set<String> uses() {
            Set<String> uses = new HashSet<>(writtenOut);
            for (ImportTree each : imports) {
                String name = fullName(each.getQualifiedIdentifier());
                String last = name.substring(name.lastIndexOf('.') + 1);
                if (last.equals("*") || words.contains(last)) {
                    uses.add(name);
                }
            }
            return uses;
        }

        @Override
        public @Nullable Void visitPackage(PackageTree tree, @Nullable Void unused) {
            return null;
        }

        List<String> unusedImports(String text) {
            Set<String> written = new HashSet<>(
                    Arrays.asList(NO_WORD.split(text.replaceAll("(?m)^import .*;", ""))));
            return imports.stream().map(each -> fullName(each.getQualifiedIdentifier()))
                    .filter(name -> !name.endsWith(".*"))
                    .filter(name -> !written.contains(name.substring(name.lastIndexOf('.') + 1))).toList();
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void unused) {
            imports.add(tree);
            return null;
        }

        @Override
        public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, @Nullable Void unused) {
            if (tree.getExpression() instanceof MethodInvocationTree call
                    && ("." + fullName(call.getMethodSelect())).endsWith(".assertThat")) {
                idleAssertions++;
            }
            return super.visitExpressionStatement(tree, null);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            words.add(tree.getName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
            String name = fullName(tree);
            if (name.isEmpty()) {
                words.add(tree.getIdentifier().toString());
                return super.visitMemberSelect(tree, null);
            }
            writtenOut.add(name);
            words.addAll(List.of(name.split("\\.", -1)));
            return null;
        }
    }
}
