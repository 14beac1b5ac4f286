package dev.evolvent.postgres.schema;

import java.util.EnumSet;
import java.util.Set;

/** What a schema consists of, in the order in which it is made where nothing else decides. */
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
    /** Its own statements are those that cannot stand in the table's: a default that calls a function, a storage. */
    COLUMN("column"),
    /** That a table is a partition of another one, or an index of another one. */
    PARTITION("partition"),
    VIEW("view"),
    MATERIALIZED_VIEW("materialized view"),
    TABLESPACE("tablespace of"),

    /** A check, a primary key, what must be unique or exclude each other. */
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
    /** The last one, so that it does not see the others come. */
    EVENT_TRIGGER("event trigger");

    private static final Set<ObjectKind> OF_THE_SERVER = EnumSet.of(TABLESPACE, POLICY_ROLES, OWNER, GRANT,
            DEFAULT_PRIVILEGES);

    private final String label;

    ObjectKind(String label) {
        this.label = label;
    }

    /** As it is called in sentences. */
    public String label() {
        return label;
    }

    /** Whether it is better made when the tables have been filled. */
    boolean isBehindData() {
        return compareTo(CONSTRAINT) >= 0;
    }

    /** Whether it speaks of roles or tablespaces, which belong to the server: another one may not have them. */
    boolean isOfTheServer() {
        return OF_THE_SERVER.contains(this);
    }
}
