CREATE UNLOGGED SEQUENCE zoo.unlogged_sequence;
ALTER TABLE zoo.unlogged ADD CONSTRAINT one_null UNIQUE NULLS NOT DISTINCT (note);
CREATE VIEW zoo.of_the_invoker WITH (security_invoker, security_barrier) AS SELECT id FROM zoo.egg;
CREATE PUBLICATION in_part FOR TABLE zoo.egg (id, chicken) WHERE (id > 3 AND chicken IS NOT NULL);
CREATE PUBLICATION of_a_schema FOR TABLES IN SCHEMA zoo, public;
ALTER TABLE zoo.replica_full ADD CONSTRAINT set_some FOREIGN KEY (id) REFERENCES zoo.chicken ON DELETE SET NULL (id);
