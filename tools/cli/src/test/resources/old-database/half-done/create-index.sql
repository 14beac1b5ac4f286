--
-- PostgreSQL database dump
--


-- Dumped from database version 14.22
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: evolvent; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent;


--
-- Name: public; Type: SCHEMA; Schema: -; Owner: -
--

-- *not* creating schema, since initdb creates it


--
-- Name: SCHEMA public; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA public IS '';


--
-- Name: yard; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA yard;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: audit; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.audit (
    id bigint NOT NULL,
    command text NOT NULL,
    parameters text NOT NULL,
    role text DEFAULT SESSION_USER NOT NULL,
    os_user text NOT NULL,
    host text NOT NULL,
    process bigint NOT NULL,
    began_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone,
    outcome text,
    detail text
);


--
-- Name: audit_id_seq; Type: SEQUENCE; Schema: evolvent; Owner: -
--

ALTER TABLE evolvent.audit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME evolvent.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: canary; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.canary (
);


--
-- Name: migration_control; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.migration_control (
    only_one boolean DEFAULT true NOT NULL,
    command text NOT NULL,
    asked_by text DEFAULT SESSION_USER NOT NULL,
    asked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT migration_control_only_one_check CHECK (only_one)
);


--
-- Name: operation_notes; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.operation_notes (
    key text NOT NULL,
    note text NOT NULL
);


--
-- Name: schema_migrations; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.schema_migrations (
    key text NOT NULL,
    rank integer NOT NULL,
    version bigint,
    name text NOT NULL,
    kind text NOT NULL,
    definition text NOT NULL,
    checksum text NOT NULL,
    state text NOT NULL,
    step integer DEFAULT 0 NOT NULL,
    cursor bigint DEFAULT 0 NOT NULL,
    applied_by text DEFAULT SESSION_USER NOT NULL,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    heard_from timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    finished_at timestamp with time zone,
    hash text DEFAULT ''::text NOT NULL
);


--
-- Name: box; Type: TABLE; Schema: yard; Owner: -
--

CREATE TABLE yard.box (
    id integer NOT NULL,
    place integer NOT NULL,
    label text DEFAULT 'none'::text,
    size text NOT NULL,
    packed text NOT NULL
);


--
-- Name: events; Type: TABLE; Schema: yard; Owner: -
--

CREATE TABLE yard.events (
    id uuid NOT NULL,
    aggregate_id text NOT NULL,
    aggregate_type text NOT NULL,
    event_type text NOT NULL,
    event_version text,
    payload jsonb NOT NULL,
    metadata jsonb,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: place; Type: TABLE; Schema: yard; Owner: -
--

CREATE TABLE yard.place (
    id integer NOT NULL,
    name text NOT NULL
);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.audit OVERRIDING SYSTEM VALUE VALUES
	(1, 'migrate apply --complete', 'V1', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:00.433302+00', NULL, NULL, NULL);


--
-- Data for Name: canary; Type: TABLE DATA; Schema: evolvent; Owner: -
--



--
-- Data for Name: migration_control; Type: TABLE DATA; Schema: evolvent; Owner: -
--



--
-- Data for Name: operation_notes; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.operation_notes VALUES
	('create-index "yard"."box" "box_label_idx"', 'btree
false
1
0
"default"
pg_catalog.text_ops
label');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.schema_migrations VALUES
	('V1', 1, 1, 'change', 'create-index', 'create-index: {CREATE INDEX "box_label_idx" ON "yard"."box" ("label")}', '54690f90cdc1c54b150f00beb093d18784894bbb13a94e51fab735834a63d12b', 'backfilling', 0, 0, 'postgres', '2026-11-30 23:24:00.531487+00', '2026-11-30 23:24:00.566136+00', NULL, 'a70d39a1f9d2cb0cd036ea95cab894d72d4da6c8a8ac0a626a52303095a459b2');


--
-- Data for Name: box; Type: TABLE DATA; Schema: yard; Owner: -
--

INSERT INTO yard.box VALUES
	(1, 2, 'label 1', '1', '2026-01-31T12:00:00Z'),
	(2, 3, 'label 2', '2', '2026-01-31T12:00:00Z'),
	(3, 4, 'label 3', '0', '2026-01-31T12:00:00Z'),
	(4, 5, 'label 4', '1', '2026-01-31T12:00:00Z'),
	(5, 1, 'label 5', '2', '2026-01-31T12:00:00Z'),
	(6, 2, 'label 6', '0', '2026-01-31T12:00:00Z'),
	(7, 3, 'label 7', '1', '2026-01-31T12:00:00Z'),
	(8, 4, 'label 8', '2', '2026-01-31T12:00:00Z'),
	(9, 5, 'label 9', '0', '2026-01-31T12:00:00Z'),
	(10, 1, 'label 10', '1', '2026-01-31T12:00:00Z'),
	(11, 2, 'label 11', '2', '2026-01-31T12:00:00Z'),
	(12, 3, 'label 12', '0', '2026-01-31T12:00:00Z'),
	(13, 4, 'label 13', '1', '2026-01-31T12:00:00Z'),
	(14, 5, 'label 14', '2', '2026-01-31T12:00:00Z'),
	(15, 1, 'label 15', '0', '2026-01-31T12:00:00Z'),
	(16, 2, 'label 16', '1', '2026-01-31T12:00:00Z'),
	(17, 3, 'label 17', '2', '2026-01-31T12:00:00Z'),
	(18, 4, 'label 18', '0', '2026-01-31T12:00:00Z'),
	(19, 5, 'label 19', '1', '2026-01-31T12:00:00Z'),
	(20, 1, 'label 20', '2', '2026-01-31T12:00:00Z'),
	(21, 2, 'label 21', '0', '2026-01-31T12:00:00Z'),
	(22, 3, 'label 22', '1', '2026-01-31T12:00:00Z'),
	(23, 4, 'label 23', '2', '2026-01-31T12:00:00Z'),
	(24, 5, 'label 24', '0', '2026-01-31T12:00:00Z'),
	(25, 1, 'label 25', '1', '2026-01-31T12:00:00Z'),
	(26, 2, 'label 26', '2', '2026-01-31T12:00:00Z'),
	(27, 3, 'label 27', '0', '2026-01-31T12:00:00Z'),
	(28, 4, 'label 28', '1', '2026-01-31T12:00:00Z'),
	(29, 5, 'label 29', '2', '2026-01-31T12:00:00Z'),
	(30, 1, 'label 30', '0', '2026-01-31T12:00:00Z');


--
-- Data for Name: events; Type: TABLE DATA; Schema: yard; Owner: -
--

INSERT INTO yard.events VALUES
	('c4ca4238-a0b9-2382-0dcc-509a6f75849b', 'a-1', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:01+00'),
	('c81e728d-9d4c-2f63-6f06-7f89cc14862c', 'a-2', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:02+00'),
	('eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3', 'a-3', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:03+00'),
	('a87ff679-a2f3-e71d-9181-a67b7542122c', 'a-4', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:04+00'),
	('e4da3b7f-bbce-2345-d777-2b0674a318d5', 'a-5', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:05+00'),
	('1679091c-5a88-0faf-6fb5-e6087eb1b2dc', 'a-6', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:06+00'),
	('8f14e45f-ceea-167a-5a36-dedd4bea2543', 'a-7', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:07+00'),
	('c9f0f895-fb98-ab91-59f5-1fd0297e236d', 'a-8', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:08+00'),
	('45c48cce-2e2d-7fbd-ea1a-fc51c7c6ad26', 'a-0', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:09+00'),
	('d3d94468-02a4-4259-755d-38e6d163e820', 'a-1', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:10+00'),
	('6512bd43-d9ca-a6e0-2c99-0b0a82652dca', 'a-2', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:11+00'),
	('c20ad4d7-6fe9-7759-aa27-a0c99bff6710', 'a-3', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:12+00'),
	('c51ce410-c124-a10e-0db5-e4b97fc2af39', 'a-4', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:13+00'),
	('aab32389-22bc-c25a-6f60-6eb525ffdc56', 'a-5', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:14+00'),
	('9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3', 'a-6', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:15+00'),
	('c74d97b0-1eae-257e-44aa-9d5bade97baf', 'a-7', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:16+00'),
	('70efdf2e-c9b0-8607-9795-c442636b55fb', 'a-8', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:17+00'),
	('6f4922f4-5568-161a-8cdf-4ad2299f6d23', 'a-0', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:18+00'),
	('1f0e3dad-9990-8345-f743-9f8ffabdffc4', 'a-1', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:19+00'),
	('98f13708-2101-94c4-7568-7be6106a3b84', 'a-2', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:20+00'),
	('3c59dc04-8e88-5024-3be8-079a5c74d079', 'a-3', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:21+00'),
	('b6d767d2-f8ed-5d21-a44b-0e5886680cb9', 'a-4', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:22+00'),
	('37693cfc-7480-49e4-5d87-b8c7d8b9aacd', 'a-5', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:23+00'),
	('1ff1de77-4005-f8da-13f4-2943881c655f', 'a-6', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:24+00'),
	('8e296a06-7a37-5633-70de-d05f5a3bf3ec', 'a-7', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:25+00'),
	('4e732ced-3463-d06d-e0ca-9a15b6153677', 'a-8', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:26+00'),
	('02e74f10-e032-7ad8-68d1-38f2b4fdd6f0', 'a-0', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:27+00'),
	('33e75ff0-9dd6-01bb-e69f-351039152189', 'a-1', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:28+00'),
	('6ea9ab1b-aa0e-fb9e-1909-4440c317e21b', 'a-2', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:29+00'),
	('34173cb3-8f07-f89d-dbeb-c2ac9128303f', 'a-3', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:30+00'),
	('c16a5320-fa47-5530-d958-3c34fd356ef5', 'a-4', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:31+00'),
	('6364d3f0-f495-b6ab-9dcf-8d3b5c6e0b01', 'a-5', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:32+00'),
	('182be0c5-cdcd-5072-bb18-64cdee4d3d6e', 'a-6', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:33+00'),
	('e369853d-f766-fa44-e1ed-0ff613f563bd', 'a-7', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:34+00'),
	('1c383cd3-0b7c-298a-b502-93adfecb7b18', 'a-8', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:35+00'),
	('19ca14e7-ea63-28a4-2e0e-b13d585e4c22', 'a-0', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:36+00'),
	('a5bfc9e0-7964-f8dd-deb9-5fc584cd965d', 'a-1', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:37+00'),
	('a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa', 'a-2', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:38+00'),
	('d67d8ab4-f4c1-0bf2-2aa3-53e27879133c', 'a-3', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:39+00'),
	('d645920e-395f-edad-7bbb-ed0eca3fe2e0', 'a-4', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:40+00');


--
-- Data for Name: place; Type: TABLE DATA; Schema: yard; Owner: -
--

INSERT INTO yard.place VALUES
	(1, 'place 1'),
	(2, 'place 2'),
	(3, 'place 3'),
	(4, 'place 4'),
	(5, 'place 5');


--
-- Name: audit_id_seq; Type: SEQUENCE SET; Schema: evolvent; Owner: -
--

SELECT pg_catalog.setval('evolvent.audit_id_seq', 1, true);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);


--
-- Name: migration_control migration_control_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.migration_control
    ADD CONSTRAINT migration_control_pkey PRIMARY KEY (only_one);


--
-- Name: operation_notes operation_notes_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.operation_notes
    ADD CONSTRAINT operation_notes_pkey PRIMARY KEY (key);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (key);


--
-- Name: box box_pkey; Type: CONSTRAINT; Schema: yard; Owner: -
--

ALTER TABLE ONLY yard.box
    ADD CONSTRAINT box_pkey PRIMARY KEY (id);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: yard; Owner: -
--

ALTER TABLE ONLY yard.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);


--
-- Name: place place_pkey; Type: CONSTRAINT; Schema: yard; Owner: -
--

ALTER TABLE ONLY yard.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--


