package dev.evolvent.projections.internal.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The statements as a PL/pgSQL block, which iterates over them in the order in which they were added, and runs each
 * with its values. Its input is in settings of the transaction, so that its text is always the same and contains no
 * values.
 */
final class Loop {

    static final String ORDER = "evolvent.statements";
    /** The setting with the flag for groups. */
    static final String GROUPED = ORDER + "_grouped";

    /**
     * Values of a group are joined by the index of their rows, and a statement for groups is planned once. Statements
     * that read other rows are planned as usual.
     */
    private static final String PLANNER = """
            PERFORM pg_catalog.set_config(name, value, true) FROM (VALUES ('enable_hashjoin', %s), ('enable_mergejoin', %s),
                ('enable_seqscan', %s), ('plan_cache_mode', %s)) AS planner(name, value);
            """;
    private static final String FOR_GROUPS = PLANNER.formatted("'off'", "'off'", "'off'", "'force_generic_plan'");
    private static final String AS_EVER = PLANNER.formatted("evolvent_was[1]", "evolvent_was[2]", "evolvent_was[3]",
            "evolvent_was[4]");

    private final List<Declared> statements;
    private final List<Optional<OwnRow>> ownRows;
    private final String sql;

    /** For statements that are run one at a time. */
    Loop(List<Declared> statements) {
        this(statements, statements.stream().map(statement -> Optional.<OwnRow>empty()).toList());
    }

    /**
     * @param ownRows
     *            for each statement, whether it may be run for many rows at once
     */
    Loop(List<Declared> statements, List<Optional<OwnRow>> ownRows) {
        this.statements = statements;
        this.ownRows = ownRows;
        sql = tagged(block());
    }

    /** The number of steps: each statement for one row, followed by each for many. */
    int steps() {
        return 2 * statements.size();
    }

    /** The step of a statement for many rows. */
    int grouped(int statement) {
        return statements.size() + statement;
    }

    int parameters(int step) {
        int statement = step % statements.size();
        return step < statements.size() || ownRows.get(statement).isPresent()
                ? statements.get(statement).types().size()
                : 0;
    }

    /** The setting with the values of a parameter. */
    static String setting(int step, int parameter) {
        return ORDER + "_" + Integer.toString(step) + "_" + Integer.toString(parameter);
    }

    private static String named(String kind, int step, int parameter) {
        return "evolvent_" + kind + Integer.toString(step) + "_" + Integer.toString(parameter);
    }

    String sql() {
        return sql;
    }

    private static String tagged(String block) {
        String tag = "$evolvent$";
        while (block.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return "DO " + tag + block + tag;
    }

    private String block() {
        Block block = new Block();
        for (int statement = 0; statement < statements.size(); statement++) {
            block.addOneByOne(statement);
        }
        for (int statement = 0; statement < statements.size(); statement++) {
            if (ownRows.get(statement).isPresent()) {
                block.addGrouped(statement, ownRows.get(statement).get().grouped());
            }
        }
        return block.toString();
    }

    /** The settings are emptied early: otherwise they would be kept until the end of the transaction. */
    private final class Block {

        private final StringBuilder declarations = new StringBuilder();
        private final StringBuilder emptied = new StringBuilder(emptied(ORDER));
        private final StringBuilder cases = new StringBuilder();

        /**
         * Each value is first assigned to a variable of the parameter's type, so that a statement sees a value, never a
         * text. An invalid value fails there, and not where all of them are read.
         */
        void addOneByOne(int statement) {
            begin(statement);
            for (int p = 0; p < parameters(statement); p++) {
                String type = type(statement, p);
                declarations.append("    ").append(named("v", statement, p)).append(" ").append(type).append(";\n");
                cases.append(named("v", statement, p)).append(" := (").append(next(statement, p)).append(")::")
                        .append(type).append(";\n");
            }
            String sql = statements.get(statement).statement().with(parameter -> named("v", statement, parameter));
            if (ownRows.get(statement).isPresent()) {
                end(sql);
            } else {
                cases.append(ifGrouped(AS_EVER));
                end(sql);
                cases.append(ifGrouped(FOR_GROUPS));
            }
        }

        /** An element holds the values of all rows of a group. */
        void addGrouped(int statement, Grouped grouped) {
            int step = grouped(statement);
            begin(step);
            end(grouped.sql(p -> "(" + next(step, p) + ")::" + type(statement, p) + "[]"));
        }

        private void begin(int step) {
            declarations.append("    ").append(index(step)).append(" int := 0;\n");
            for (int p = 0; p < parameters(step); p++) {
                declarations.append("    ").append(named("a", step, p)).append(" text[] := ")
                        .append(read(setting(step, p), "text[]"));
                emptied.append(emptied(setting(step, p)));
            }
            cases.append("WHEN ").append(step).append(" THEN\n").append(index(step)).append(" := ")
                    .append(index(step)).append(" + 1;\n");
        }

        /** The statement may end with a comment. */
        private void end(String sql) {
            cases.append(sql).append("\n;\n");
        }

        private String next(int step, int parameter) {
            return named("a", step, parameter) + "[" + index(step) + "]";
        }

        private String type(int statement, int parameter) {
            return statements.get(statement).types().get(parameter).sql();
        }

        @Override
        public String toString() {
            return """

                    #variable_conflict use_column
                    DECLARE
                        evolvent_order int[] := %s    evolvent_s int;
                        evolvent_n int := 0;
                        evolvent_grouped boolean := %s    evolvent_was text[] := ARRAY[pg_catalog.current_setting('enable_hashjoin'),
                            pg_catalog.current_setting('enable_mergejoin'), pg_catalog.current_setting('enable_seqscan'),
                            pg_catalog.current_setting('plan_cache_mode')];
                    %sBEGIN
                    %s%s    BEGIN
                            FOREACH evolvent_s IN ARRAY evolvent_order LOOP
                                evolvent_n := evolvent_n + 1;
                                CASE evolvent_s
                    %s            END CASE;
                            END LOOP;
                    %s    EXCEPTION WHEN OTHERS OR assert_failure THEN
                            RAISE EXCEPTION USING ERRCODE = SQLSTATE, DETAIL = evolvent_n,
                                MESSAGE = CASE WHEN SQLSTATE LIKE '22%%' THEN regexp_replace(SQLERRM, '".*"', '"..."')
                                    ELSE SQLERRM END;
                        END;
                    END
                    """
                    .formatted(read(ORDER, "int[]"), read(GROUPED, "boolean"), declarations, emptied,
                            ifGrouped(FOR_GROUPS), cases, ifGrouped(AS_EVER));
        }
    }

    private static String ifGrouped(String sql) {
        return "IF evolvent_grouped THEN\n" + sql + "END IF;\n";
    }

    private static String index(int step) {
        return "evolvent_i" + Integer.toString(step);
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
