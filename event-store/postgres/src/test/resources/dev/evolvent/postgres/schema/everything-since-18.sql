CREATE COLLATION zoo.built_in (PROVIDER = builtin, LOCALE = 'C.UTF-8');
CREATE COLLATION zoo.with_rules (PROVIDER = icu, LOCALE = 'und', RULES = '&a < b');
CREATE DOMAIN zoo.named_not_null AS int CONSTRAINT "my name" NOT NULL;
CREATE TABLE zoo.since_18 (
    id int CONSTRAINT "Odd Not Null" NOT NULL,
    twice int GENERATED ALWAYS AS (id * 2) VIRTUAL,
    alone int CONSTRAINT alone_here NOT NULL NO INHERIT,
    later int,
    span int4range,
    CONSTRAINT not_enforced CHECK (id > 0) NOT ENFORCED,
    CONSTRAINT temporal PRIMARY KEY (id, span WITHOUT OVERLAPS)
);
ALTER TABLE zoo.since_18 ADD CONSTRAINT later_not_null NOT NULL later NOT VALID;
COMMENT ON CONSTRAINT "Odd Not Null" ON zoo.since_18 IS 'not null';
CREATE TABLE zoo.refers_since_18 (id int, span int4range, FOREIGN KEY (id, PERIOD span) REFERENCES zoo.since_18 (id, PERIOD span));
ALTER TABLE zoo.refers_since_18 ADD CONSTRAINT never_checked FOREIGN KEY (id) REFERENCES zoo.chicken NOT ENFORCED;
CREATE TABLE zoo.parent_18 (id int CONSTRAINT "Odd Not Null" NOT NULL, other int);
CREATE TABLE zoo.child_18 (own int NOT NULL) INHERITS (zoo.parent_18);
ALTER TABLE zoo.child_18 ALTER COLUMN other SET NOT NULL;
COMMENT ON CONSTRAINT "my name" ON DOMAIN zoo.named_not_null IS 'not null of a domain';
ALTER TABLE zoo.measured ADD CONSTRAINT not_valid FOREIGN KEY (value) REFERENCES zoo.chicken NOT VALID;
CREATE TABLE zoo.excluded (id int, span int4range, EXCLUDE USING gist (id WITH =, span WITH &&)) PARTITION BY LIST (id);
CREATE TABLE zoo.excluded_1 PARTITION OF zoo.excluded FOR VALUES IN (1);
CREATE PUBLICATION with_generated FOR TABLE zoo.egg WITH (publish_generated_columns = stored);
GRANT MAINTAIN ON zoo.egg TO PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO {ROLE};
