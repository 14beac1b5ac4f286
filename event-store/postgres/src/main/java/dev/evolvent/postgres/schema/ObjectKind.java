package dev.evolvent.postgres.schema;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of objects in a schema, in their default order of creation. */
public enum ObjectKind {

    SCHEMA("schema"),
    EXTENSION("extension"),
    COLLATION("collation"),
    TYPE("type"),
    DOMAIN("domain"),
    FUNCTION("function"),
    PROCEDURE("procedure"),
    AGGREGATE("aggregate"),
    DOMAIN_CONSTRAINT("domain constraint"),
    TABLE("table"),
    SEQUENCE("sequence"),
    /** Its own statements are those that cannot be part of CREATE TABLE: a default that calls a function, a storage. */
    COLUMN("column"),
    /** The attachment of a table or an index as a partition. */
    PARTITION("partition"),
    VIEW("view"),
    MATERIALIZED_VIEW("materialized view"),
    TABLESPACE("tablespace of"),

    /** A CHECK, PRIMARY KEY, UNIQUE or EXCLUDE constraint. */
    CONSTRAINT("constraint"),
    INDEX("index"),
    INDEX_PARTITION("index partition"),
    FOREIGN_KEY("foreign key"),
    STATISTICS("statistics"),
    REPLICA_IDENTITY("replica identity of"),
    RULE("rule"),
    TRIGGER("trigger"),
    ROW_SECURITY("row security of"),
    POLICY("policy"),
    POLICY_ROLES("roles of policy"),
    PUBLICATION("publication"),
    PUBLICATION_MEMBER("publication's member"),
    COMMENT("comment on"),
    OWNER("owner of"),
    GRANT("rights on"),
    DEFAULT_PRIVILEGES("default privileges"),
    /** Last, so that it does not fire for the other objects. */
    EVENT_TRIGGER("event trigger");

    private static final Set<ObjectKind> OF_THE_SERVER = EnumSet.of(TABLESPACE, POLICY_ROLES, OWNER, GRANT,
            DEFAULT_PRIVILEGES);

    private final String label;

    ObjectKind(String label) {
        this.label = label;
    }

    /** The name in messages. */
    public String label() {
        return label;
    }

    /** Whether it is best created after the tables have been filled. */
    boolean isBehindData() {
        return compareTo(CONSTRAINT) >= 0;
    }

    /** Whether it refers to roles or tablespaces, which another server may not have. */
    boolean isOfTheServer() {
        return OF_THE_SERVER.contains(this);
    }
}
