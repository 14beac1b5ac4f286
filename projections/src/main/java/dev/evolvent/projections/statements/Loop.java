package dev.evolvent.projections.statements;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements as a block of PL/pgSQL, which goes through the order in which they were added, and runs each with its values. What it
 * needs is in settings of the transaction, so that its text is always the same, and holds no values.
 */
final class Loop {

    static final String ORDER = "evolvent.statements";

    private final List<Declared> statements;

    Loop(List<Declared> statements) {
        this.statements = statements;
    }

    /** The setting that holds the values of a parameter. */
    static String setting(int statement, int parameter) {
        return ORDER + "_" + Integer.toString(statement) + "_" + Integer.toString(parameter);
    }

    private static String named(String kind, int statement, int parameter) {
        return "evolvent_" + kind + Integer.toString(statement) + "_" + Integer.toString(parameter);
    }

    String sql() {
        String block = block();
        String tag = "$evolvent$";
        while (block.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return "DO " + tag + block + tag;
    }

    /**
     * Each value goes into a variable of the parameter's type first, so that a statement sees a value, never a text. A value that is
     * not one of its type fails there, and not where all of them are read. The settings are emptied at once: they would be kept until the end of the transaction.
     */
    private String block() {
        StringBuilder declarations = new StringBuilder();
        StringBuilder emptied = new StringBuilder(emptied(ORDER));
        StringBuilder cases = new StringBuilder();
        for (int s = 0; s < statements.size(); s++) {
            int statement = s;
            String index = "evolvent_i" + Integer.toString(s);
            declarations.append("    ").append(index).append(" int := 0;\n");
            cases.append("WHEN ").append(s).append(" THEN\n").append(index).append(" := ").append(index)
                    .append(" + 1;\n");
            List<ParameterType> types = statements.get(s).types();
            for (int p = 0; p < types.size(); p++) {
                String type = types.get(p).sql();
                declarations.append("    ").append(named("a", s, p)).append(" text[] := ")
                        .append(read(setting(s, p), "text[]")).append("    ").append(named("v", s, p)).append(" ")
                        .append(type).append(";\n");
                emptied.append(emptied(setting(s, p)));
                cases.append(named("v", s, p)).append(" := (").append(named("a", s, p)).append("[").append(index)
                        .append("])::").append(type).append(";\n");
            }
            // A comment may be the last thing in it.
            cases.append(statements.get(s).statement().with(parameter -> named("v", statement, parameter)))
                    .append("\n;\n");
        }
        return """

                #variable_conflict use_column
                DECLARE
                    evolvent_order int[] := %s    evolvent_s int;
                    evolvent_n int := 0;
                %sBEGIN
                %s    BEGIN
                        FOREACH evolvent_s IN ARRAY evolvent_order LOOP
                            evolvent_n := evolvent_n + 1;
                            CASE evolvent_s
                %s            END CASE;
                        END LOOP;
                    EXCEPTION WHEN OTHERS OR assert_failure THEN
                        RAISE EXCEPTION USING ERRCODE = SQLSTATE, DETAIL = evolvent_n,
                            MESSAGE = CASE WHEN SQLSTATE LIKE '22%%' THEN regexp_replace(SQLERRM, '".*"', '"..."')
                                ELSE SQLERRM END;
                    END;
                END
                """.formatted(read(ORDER, "int[]"), declarations, emptied, cases);
    }

    private static String read(String setting, String type) {
        return "pg_catalog.current_setting('" + setting + "')::" + type + ";\n";
    }

    private static String emptied(String setting) {
        return "    PERFORM pg_catalog.set_config('" + setting + "', '', true);\n";
    }

    @Override
    public String toString() {
        return statements.stream().map(declared -> declared.statement().name()).collect(Collectors.joining(", "));
    }
}
