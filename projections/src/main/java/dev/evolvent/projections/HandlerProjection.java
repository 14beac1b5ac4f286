package dev.evolvent.projections;

import java.util.ArrayList;
import java.util.List;

/** What all projections with handlers declare: their tables, and which handler processes which event. */
abstract sealed class HandlerProjection<H extends Handling> permits SqlProjection, JdbcProjection {

    final String name;
    final String schema;
    final List<String> tables;
    final String ddl;
    final String version;
    public final List<H> handlers;

    HandlerProjection(String name, String schema, List<String> tables, String ddl, String version, List<H> handlers) {
        this.name = name;
        this.schema = schema;
        this.tables = tables;
        this.ddl = ddl;
        this.version = version;
        this.handlers = handlers;
    }

    public String name() {
        return name;
    }

    public String schema() {
        return schema;
    }

    public List<String> tables() {
        return tables;
    }

    public String ddl() {
        return ddl;
    }

    public String version() {
        return version;
    }

    public List<H> handlers() {
        return handlers;
    }

    /** The handlers with one appended. */
    List<H> handlersAnd(H handler) {
        List<H> more = new ArrayList<>(handlers);
        more.add(handler);
        return List.copyOf(more);
    }
}
