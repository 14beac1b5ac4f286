package dev.evolvent.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The text of a file that people read, on its original lines: everything else is replaced by semicolons. */
final class Prose {

    /** Fenced blocks, comments, inline code and link targets: they quote, or name things. */
    private static final Pattern NO_PROSE = Pattern
            .compile("(?ms)^ *```.*?^ *```$|<!--.*?-->|`[^`]*`|(?<=\\])\\([^)]*\\)");
    private static final Pattern CONCATENATION = Pattern.compile("\\s*\\+\\s*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\[^\\n]?");
    /** Line comments that follow each other are one. */
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*(\\n[ \\t]*//[^\\n]*)*");
    private static final Pattern COMMENT_SIGN = Pattern.compile("(?m)/\\*+|\\*+/|//|^[ \\t]*\\*");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@[^}]*}");
    /** Without the second option, the parser folds concatenated strings into one. */
    private static final List<String> ONLY_AS_WRITTEN = List.of("-proc:none", "-XDallowStringFolding=false");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Prose() {}

    /** The text of a page, without code. */
    static String ofPage(String markdown) {
        return NO_PROSE.matcher(markdown).replaceAll(code -> blot(code.group()));
    }

    /** The strings of a Java source; concatenated ones are one text. */
    static String ofSource(String java) throws IOException {
        StringBuilder prose = new StringBuilder();
        int end = 0;
        for (Span string : strings(java)) {
            String between = java.substring(end, string.start());
            prose.append(CONCATENATION.matcher(between).matches() ? between.replace('+', ' ') : blot(between))
                    .append(ESCAPE.matcher(java.substring(string.start(), string.end()).replace('"', ' '))
                            .replaceAll(" "));
            end = string.end();
        }
        return prose.append(blot(java.substring(end))).toString();
    }

    /** The comments of a Java source, without the code that they quote or link to. */
    static String ofComments(String java) throws IOException {
        StringBuilder code = new StringBuilder(java);
        for (Span string : strings(java)) {
            code.replace(string.start(), string.end(), blot(java.substring(string.start(), string.end())));
        }
        StringBuilder prose = new StringBuilder();
        Matcher comment = COMMENT.matcher(code);
        int end = 0;
        while (comment.find()) {
            String text = INLINE_TAG.matcher(comment.group()).replaceAll(tag -> blot(tag.group()));
            prose.append(blot(code.substring(end, comment.start())))
                    .append(COMMENT_SIGN.matcher(text).replaceAll(sign -> " ".repeat(sign.group().length())));
            end = comment.end();
        }
        return prose.append(blot(code.substring(end))).toString();
    }

    private record Span(int start, int end) {}

    private static List<Span> strings(String java) throws IOException {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, problems, ONLY_AS_WRITTEN, null,
                List.of(source(java)));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        CompilationUnitTree unit = task.parse().iterator().next();
        assertThat(problems.getDiagnostics()).isEmpty();
        List<Span> strings = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                    strings.add(new Span((int) positions.getStartPosition(unit, literal),
                            (int) positions.getEndPosition(unit, literal)));
                }
                return super.visitLiteral(literal, null);
            }
        }.scan(unit, null);
        return strings.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private static JavaFileObject source(String java) {
        return new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return java;
            }
        };
    }

    /** Replaces all characters except line ends. */
    private static String blot(String text) {
        return text.replaceAll("[^\\n]", ";");
    }
}
