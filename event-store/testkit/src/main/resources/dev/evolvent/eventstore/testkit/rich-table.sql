CREATE ROLE {ROLE};
CREATE SCHEMA "Rich's";
GRANT USAGE, CREATE ON SCHEMA "Rich's" TO {ROLE};
SET search_path = "Rich's";
ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO {ROLE};
ALTER DEFAULT PRIVILEGES GRANT ALL ON SEQUENCES TO {ROLE};
CREATE COLLATION "By Bytes" FROM "C";
CREATE TABLE "Kinds" ("Kind" text PRIMARY KEY, "Group" int, UNIQUE ("Kind", "Group"));
INSERT INTO "Kinds" VALUES ('Happened', 1);
CREATE TABLE "Seen" (id uuid);
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION shout(t text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT pg_catalog.upper(t)';
CREATE TABLE "Rich ""Table""" (
    id uuid CONSTRAINT "The ""key""" PRIMARY KEY WITH (fillfactor = 70),
    aggregate_id uuid NOT NULL,
    aggregate_type text NOT NULL COLLATE "By Bytes",
    event_type text NOT NULL CONSTRAINT "Kind ?" REFERENCES "Kinds" ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE,
    event_version text,
    payload jsonb NOT NULL,
    metadata jsonb,
    version bigint NOT NULL CONSTRAINT positive CHECK (version > 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    gone text,
    "Number" bigint GENERATED ALWAYS AS IDENTITY (START 10 INCREMENT 3 MINVALUE 4 MAXVALUE 9000000 CACHE 2 CYCLE),
    "Counted" serial,
    doubled bigint GENERATED ALWAYS AS (version * 2) STORED,
    "Group" int DEFAULT 1,
    "Extra ""json""" json,
    CONSTRAINT "In stream" UNIQUE (aggregate_id, version) INCLUDE (created_at) WITH (fillfactor = 60),
    CONSTRAINT later UNIQUE (id, version) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT never EXCLUDE USING btree (lower(event_type) WITH =) WITH (fillfactor = 65) WHERE (version < 0));
ALTER TABLE "Rich ""Table""" DROP COLUMN gone,
    ADD CONSTRAINT "Not yet" CHECK (metadata IS NULL) NOT VALID,
    ADD CONSTRAINT grouped FOREIGN KEY (event_type, "Group") REFERENCES "Kinds" ("Kind", "Group") MATCH FULL NOT VALID,
    SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.5, toast.autovacuum_enabled = false),
    ALTER payload SET STORAGE EXTERNAL, ALTER metadata SET COMPRESSION pglz, ALTER version SET STATISTICS 500,
    ALTER event_type SET (n_distinct = 5, n_distinct_inherited = 7);
ALTER SEQUENCE "Rich ""Table""_Counted_seq" INCREMENT 2 CACHE 3;
ALTER TABLE "Rich ""Table""" ALTER "Extra ""json""" SET STORAGE EXTERNAL, ALTER "Extra ""json""" SET COMPRESSION pglz,
    ALTER "Extra ""json""" SET STATISTICS 250, ALTER "Extra ""json""" SET (n_distinct = -0.5);
CREATE INDEX "Old ""types"" USING it" ON "Rich ""Table""" USING hash (event_type) WHERE version > 1;
CREATE INDEX covering ON "Rich ""Table""" (shout(event_type) COLLATE "By Bytes" text_pattern_ops DESC NULLS LAST, (version + 1))
    INCLUDE (created_at) WITH (fillfactor = 75, deduplicate_items = off);
CREATE INDEX documents ON "Rich ""Table""" USING gin (payload jsonb_path_ops) WITH (fastupdate = off);
CREATE UNIQUE INDEX "By number" ON "Rich ""Table""" ("Number");
CREATE INDEX "Extra's" ON "Rich ""Table""" (("Extra ""json""" ->> 'a'), version) WITH (fillfactor = 55)
    WHERE "Extra ""json""" ->> 'b' IS NULL;
ALTER INDEX covering ALTER COLUMN 1 SET STATISTICS 500, ALTER COLUMN 2 SET STATISTICS 600;
ALTER INDEX "Extra's" ALTER COLUMN 1 SET STATISTICS 300;
ALTER INDEX never ALTER COLUMN 1 SET STATISTICS 400;
ALTER TABLE "Rich ""Table""" REPLICA IDENTITY USING INDEX "By number", CLUSTER ON covering;
CREATE STATISTICS "Together ?" (dependencies, mcv) ON event_type, version FROM "Rich ""Table""";
CREATE STATISTICS computed ON (version % 7), aggregate_type FROM "Rich ""Table""";
ALTER STATISTICS "Together ?" SET STATISTICS 66;
ALTER STATISTICS computed OWNER TO {ROLE};
CREATE TRIGGER "Note it" AFTER UPDATE OF metadata ON "Rich ""Table""" FOR EACH ROW WHEN (NEW.version = 1)
    EXECUTE FUNCTION note('it''s', '"an" argument');
CREATE TRIGGER off BEFORE INSERT ON "Rich ""Table""" FOR EACH ROW EXECUTE FUNCTION note();
CREATE TRIGGER on_replicas BEFORE DELETE ON "Rich ""Table""" EXECUTE FUNCTION note();
CREATE TRIGGER rows_of_it AFTER UPDATE ON "Rich ""Table""" REFERENCING OLD TABLE AS before NEW TABLE AS "After"
    FOR EACH STATEMENT EXECUTE FUNCTION note();
CREATE CONSTRAINT TRIGGER at_the_end AFTER UPDATE ON "Rich ""Table""" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION note();
ALTER TABLE "Rich ""Table""" DISABLE TRIGGER off, ENABLE ALWAYS TRIGGER "Note it", ENABLE REPLICA TRIGGER on_replicas;
CREATE POLICY few ON "Rich ""Table""" AS RESTRICTIVE FOR SELECT TO {ROLE} USING (version < 4);
CREATE POLICY "All of them" ON "Rich ""Table""" USING (event_type IN (SELECT "Kind" FROM "Kinds")) WITH CHECK (version > 0);
ALTER TABLE "Rich ""Table""" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE VIEW "Rich view" WITH (security_barrier = true) AS
    SELECT event_type, count(*) AS "How many?" FROM "Rich ""Table""" WHERE version > 1 GROUP BY event_type;
CREATE VIEW updatable AS SELECT id, version FROM "Rich ""Table""" WHERE version > 0 WITH CASCADED CHECK OPTION;
REVOKE ALL ON "Rich ""Table""", "Rich view" FROM {ROLE};
GRANT SELECT ON "Rich ""Table""", "Rich view" TO {ROLE} WITH GRANT OPTION;
GRANT SELECT, REFERENCES ON "Rich ""Table""" TO PUBLIC;
GRANT UPDATE (metadata), INSERT (id) ON "Rich ""Table""" TO PUBLIC;
GRANT SELECT ("Extra ""json"""), UPDATE ("Extra ""json""") ON "Rich ""Table""" TO {ROLE} WITH GRANT OPTION;
REVOKE ALL ON SEQUENCE "Rich ""Table""_Number_seq" FROM {ROLE};
GRANT USAGE ON SEQUENCE "Rich ""Table""_Number_seq" TO PUBLIC;
COMMENT ON TABLE "Rich ""Table""" IS 'it''s "rich"';
COMMENT ON COLUMN "Rich ""Table""".payload IS 'a "note" \ or two';
COMMENT ON COLUMN "Rich ""Table"""."Extra ""json""" IS 'a column''s';
COMMENT ON INDEX covering IS 'an index';
COMMENT ON INDEX "Extra's" IS 'extra';
COMMENT ON INDEX "The ""key""" IS 'index of a key';
COMMENT ON CONSTRAINT "The ""key""" ON "Rich ""Table""" IS 'a key';
COMMENT ON CONSTRAINT positive ON "Rich ""Table""" IS 'a check';
COMMENT ON CONSTRAINT "Kind ?" ON "Rich ""Table""" IS 'a reference';
COMMENT ON TRIGGER off ON "Rich ""Table""" IS 'a trigger';
COMMENT ON POLICY few ON "Rich ""Table""" IS 'a policy';
COMMENT ON STATISTICS "Together ?" IS 'statistics';
COMMENT ON SEQUENCE "Rich ""Table""_Number_seq" IS 'an identity';
COMMENT ON SEQUENCE "Rich ""Table""_Counted_seq" IS 'a serial';
COMMENT ON VIEW "Rich view" IS 'a view';
INSERT INTO "Rich ""Table""" (id, aggregate_id, aggregate_type, event_type, payload, version, "Extra ""json""")
    SELECT md5('e' || i)::uuid, md5('s' || i / 5)::uuid, 'a', 'Happened', '{}', i % 5 + 1, '{"a": 1}'
    FROM generate_series(0, 49) AS i;
