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
-- Name: Read models; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "Read models";


--
-- Name: backoffice; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA backoffice;


--
-- Name: evolvent; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent;


--
-- Name: evolvent_Sales per day_2; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA "evolvent_Sales per day_2";


--
-- Name: evolvent_addresses_2; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent_addresses_2;


--
-- Name: evolvent_channels_2; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent_channels_2;


--
-- Name: evolvent_customers_1; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent_customers_1;


--
-- Name: evolvent_orders_2; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent_orders_2;


--
-- Name: evolvent_parcels_1; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent_parcels_1;


--
-- Name: evolvent_payments_2; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent_payments_2;


--
-- Name: evolvent_receipts_2; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA evolvent_receipts_2;


--
-- Name: public; Type: SCHEMA; Schema: -; Owner: -
--

-- *not* creating schema, since initdb creates it


--
-- Name: SCHEMA public; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA public IS '';


--
-- Name: inbox_sequence_append(); Type: FUNCTION; Schema: backoffice; Owner: -
--

CREATE FUNCTION backoffice.inbox_sequence_append() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$BEGIN
INSERT INTO "backoffice"."inbox_sequence" ("sequence", event_id) SELECT nextval('"backoffice"."inbox_sequence_seq"'), id FROM (SELECT e."id" AS id FROM appended AS e ORDER BY (e."aggregate_id", e."aggregate_type"), e."version") AS ordered;
RETURN NULL;
END$$;


--
-- Name: note_tenant_fill(); Type: FUNCTION; Schema: backoffice; Owner: -
--

CREATE FUNCTION backoffice.note_tenant_fill() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$BEGIN IF NEW."tenant" IS NULL THEN SELECT ("backoffice"."note_tenant_read"("context")) INTO NEW."tenant" FROM (SELECT (NEW).*) AS "note"; END IF; RETURN NEW; END$$;


--
-- Name: note_tenant_read(jsonb); Type: FUNCTION; Schema: backoffice; Owner: -
--

CREATE FUNCTION backoffice.note_tenant_read(document jsonb, OUT result text) RETURNS text
    LANGUAGE plpgsql
    AS $$BEGIN result := coalesce(document #>> ARRAY['who', 'tenant']::text[], 'acme'); EXCEPTION WHEN data_exception OR integrity_constraint_violation OR program_limit_exceeded THEN result := 'acme'; END$$;


--
-- Name: supplier_grade_fill(); Type: FUNCTION; Schema: backoffice; Owner: -
--

CREATE FUNCTION backoffice.supplier_grade_fill() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO '$user', 'public'
    AS $$BEGIN IF NEW."grade" IS NULL THEN SELECT (CASE WHEN rating > 5 THEN 'good' ELSE 'fair' END) INTO NEW."grade" FROM (SELECT (NEW).*) AS "supplier"; END IF; RETURN NEW; END$$;


--
-- Name: backoffice.journal_sequence_appends(); Type: FUNCTION; Schema: evolvent; Owner: -
--

CREATE FUNCTION evolvent."backoffice.journal_sequence_appends"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$BEGIN
INSERT INTO "evolvent"."backoffice.journal_sequence_journal" SELECT id, true, nextval('"backoffice"."journal_sequence_seq"') FROM (SELECT e."id" AS id FROM appended AS e ORDER BY (e."aggregate_id", e."aggregate_type"), e."version") AS ordered;
RETURN NULL;
END$$;


--
-- Name: backoffice.journal_sequence_changes(); Type: FUNCTION; Schema: evolvent; Owner: -
--

CREATE FUNCTION evolvent."backoffice.journal_sequence_changes"() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        RAISE EXCEPTION 'the events of %.% are being copied and cannot be truncated now',
            TG_TABLE_SCHEMA, TG_TABLE_NAME;
    END IF;
    INSERT INTO "evolvent"."backoffice.journal_sequence_journal" VALUES (OLD."id", false, NULL);
    IF TG_OP = 'UPDATE' AND NEW."id" <> OLD."id" THEN
        INSERT INTO "evolvent"."backoffice.journal_sequence_journal" VALUES (NEW."id", true, nextval('"backoffice"."journal_sequence_seq"'));
    END IF;
    RETURN NULL;
END$$;


--
-- Name: events_evolvent_append_only(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.events_evolvent_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    RAISE EXCEPTION '% is refused: the events of %.% are append-only', TG_OP, TG_TABLE_SCHEMA,
        TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege', HINT =
        'Events are facts. Append another event that corrects it, or undo the append-only guard.';
END$$;


--
-- Name: events_evolvent_notify(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.events_evolvent_notify() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN PERFORM pg_notify('evolvent_' || TG_RELID, ''); RETURN NULL; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Sales per day; Type: TABLE; Schema: Read models; Owner: -
--

CREATE TABLE "Read models"."Sales per day" (
    day date NOT NULL,
    orders integer NOT NULL,
    cents bigint NOT NULL
);


--
-- Name: contact; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.contact (
    id integer NOT NULL,
    telephone text NOT NULL,
    old_code bigint DEFAULT 0 NOT NULL
);


--
-- Name: flyer; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.flyer (
    id integer NOT NULL,
    title text NOT NULL
);


--
-- Name: inbox; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.inbox (
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
-- Name: inbox_sequence; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.inbox_sequence (
    sequence bigint NOT NULL,
    event_id uuid NOT NULL
);


--
-- Name: inbox_in_order; Type: VIEW; Schema: backoffice; Owner: -
--

CREATE VIEW backoffice.inbox_in_order AS
 SELECT numbers.sequence,
    events.id,
    events.aggregate_id,
    events.aggregate_type,
    events.event_type,
    events.event_version,
    events.payload,
    events.metadata,
    events.version,
    events.created_at
   FROM (backoffice.inbox_sequence numbers
     JOIN backoffice.inbox events ON ((events.id = numbers.event_id)));


--
-- Name: inbox_sequence_seq; Type: SEQUENCE; Schema: backoffice; Owner: -
--

CREATE SEQUENCE backoffice.inbox_sequence_seq
    START WITH 10044
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: invoice; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.invoice (
    id integer NOT NULL,
    supplier integer NOT NULL,
    total numeric(12,2) NOT NULL,
    issued timestamp with time zone NOT NULL,
    CONSTRAINT invoice_total_not_negative CHECK ((total >= (0)::numeric))
);


--
-- Name: journal; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.journal (
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
-- Name: journal_sequence_seq; Type: SEQUENCE; Schema: backoffice; Owner: -
--

CREATE SEQUENCE backoffice.journal_sequence_seq
    START WITH 11210
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: note; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.note (
    id integer NOT NULL,
    text text NOT NULL,
    context jsonb,
    tenant text NOT NULL
);

ALTER TABLE ONLY backoffice.note FORCE ROW LEVEL SECURITY;


--
-- Name: outbox; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.outbox (
    id uuid NOT NULL,
    aggregate_id text NOT NULL,
    aggregate_type text NOT NULL,
    event_type text NOT NULL,
    event_version text,
    payload jsonb NOT NULL,
    metadata jsonb,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL
);


--
-- Name: outbox_position_seq; Type: SEQUENCE; Schema: backoffice; Owner: -
--

CREATE SEQUENCE backoffice.outbox_position_seq
    START WITH 10044
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: outbox_position_seq; Type: SEQUENCE OWNED BY; Schema: backoffice; Owner: -
--

ALTER SEQUENCE backoffice.outbox_position_seq OWNED BY backoffice.outbox."position";


--
-- Name: scan; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.scan (
    id integer NOT NULL,
    body jsonb
);


--
-- Name: score; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.score (
    supplier integer NOT NULL,
    score integer NOT NULL
);


--
-- Name: supplier; Type: TABLE; Schema: backoffice; Owner: -
--

CREATE TABLE backoffice.supplier (
    id integer NOT NULL,
    name text NOT NULL,
    vat text NOT NULL,
    rating integer NOT NULL,
    grade text NOT NULL,
    country text
);


--
-- Name: supplier_report; Type: VIEW; Schema: backoffice; Owner: -
--

CREATE VIEW backoffice.supplier_report AS
 SELECT supplier.country,
    count(*) AS suppliers
   FROM backoffice.supplier
  GROUP BY supplier.country;


--
-- Name: append_only_revoked; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.append_only_revoked (
    id bigint NOT NULL,
    table_name text NOT NULL,
    grantee text NOT NULL,
    privilege text NOT NULL,
    grantable boolean NOT NULL
);


--
-- Name: append_only_revoked_id_seq; Type: SEQUENCE; Schema: evolvent; Owner: -
--

ALTER TABLE evolvent.append_only_revoked ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME evolvent.append_only_revoked_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


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
-- Name: backoffice.journal_sequence_journal; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent."backoffice.journal_sequence_journal" (
    id uuid NOT NULL,
    appended boolean NOT NULL,
    number bigint
);


--
-- Name: TABLE "backoffice.journal_sequence_journal"; Type: COMMENT; Schema: evolvent; Owner: -
--

COMMENT ON TABLE evolvent."backoffice.journal_sequence_journal" IS '17c876ee6c8abd80571bfbcefc4ab69e';


--
-- Name: backoffice.journal_sequence_numbering; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE UNLOGGED TABLE evolvent."backoffice.journal_sequence_numbering" (
    ordinal bigint,
    id uuid,
    place tid
);


--
-- Name: backoffice.journal_sequence_shadow; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent."backoffice.journal_sequence_shadow" (
    id uuid NOT NULL,
    aggregate_id text NOT NULL,
    aggregate_type text NOT NULL,
    event_type text NOT NULL,
    event_version text,
    payload jsonb NOT NULL,
    metadata jsonb,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sequence bigint DEFAULT nextval('backoffice.journal_sequence_seq'::regclass) NOT NULL
);


--
-- Name: backoffice.scan.body_quarantine; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent."backoffice.scan.body_quarantine" (
    key jsonb,
    value bytea,
    problem text
);


--
-- Name: TABLE "backoffice.scan.body_quarantine"; Type: COMMENT; Schema: evolvent; Owner: -
--

COMMENT ON TABLE evolvent."backoffice.scan.body_quarantine" IS 'What could not be converted when column body of backoffice.scan became jsonb';


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
-- Name: projection_generations; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.projection_generations (
    projection text NOT NULL,
    generation integer NOT NULL,
    tables_schema text NOT NULL,
    state text NOT NULL,
    "position" bigint NOT NULL,
    definition text NOT NULL,
    chains text[] DEFAULT '{}'::text[] NOT NULL,
    edits integer DEFAULT 0 NOT NULL,
    checkpoint text,
    checkpoint_move text,
    checkpoint_back text,
    unbuilt text[] DEFAULT '{}'::text[] NOT NULL,
    current_until timestamp with time zone,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: projection_quarantine; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.projection_quarantine (
    projection text NOT NULL,
    generation integer NOT NULL,
    key text NOT NULL,
    "position" bigint NOT NULL,
    part integer NOT NULL,
    event_id text NOT NULL,
    event text NOT NULL,
    payload text NOT NULL,
    error text,
    parked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: projection_runs; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.projection_runs (
    projection text NOT NULL,
    phase text NOT NULL,
    host text NOT NULL,
    process bigint NOT NULL,
    events bigint DEFAULT 0 NOT NULL,
    from_position bigint DEFAULT 0 NOT NULL,
    "position" bigint DEFAULT 0 NOT NULL,
    up_to bigint DEFAULT 0 NOT NULL,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    beat_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    problem text,
    command text,
    threads integer,
    rate integer,
    accepts boolean DEFAULT false NOT NULL,
    swaps boolean DEFAULT true NOT NULL,
    parks boolean DEFAULT false NOT NULL,
    CONSTRAINT projection_runs_command_check CHECK ((command = ANY (ARRAY['pause'::text, 'cancel'::text])))
);


--
-- Name: projection_slices; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.projection_slices (
    projection text NOT NULL,
    generation integer NOT NULL,
    slice integer NOT NULL,
    slices integer NOT NULL,
    state text NOT NULL,
    "position" bigint NOT NULL,
    up_to bigint NOT NULL,
    reached bigint NOT NULL,
    events bigint DEFAULT 0 NOT NULL,
    host text,
    process bigint,
    beat_at timestamp with time zone
);


--
-- Name: projection_states; Type: TABLE; Schema: evolvent; Owner: -
--

CREATE TABLE evolvent.projection_states (
    projection text NOT NULL,
    generation integer NOT NULL,
    slice integer NOT NULL,
    piece integer NOT NULL,
    state bytea NOT NULL
);
ALTER TABLE ONLY evolvent.projection_states ALTER COLUMN state SET STORAGE EXTERNAL;


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
-- Name: Sales per day; Type: TABLE; Schema: evolvent_Sales per day_2; Owner: -
--

CREATE TABLE "evolvent_Sales per day_2"."Sales per day" (
    day date NOT NULL,
    orders integer NOT NULL,
    cents bigint NOT NULL
);


--
-- Name: addresses; Type: TABLE; Schema: evolvent_addresses_2; Owner: -
--

CREATE TABLE evolvent_addresses_2.addresses (
    order_id text NOT NULL,
    name text NOT NULL,
    city text NOT NULL,
    phone text
);


--
-- Name: channels; Type: TABLE; Schema: evolvent_channels_2; Owner: -
--

CREATE TABLE evolvent_channels_2.channels (
    channel text NOT NULL,
    orders bigint NOT NULL,
    share double precision NOT NULL
);


--
-- Name: customers; Type: TABLE; Schema: evolvent_customers_1; Owner: -
--

CREATE TABLE evolvent_customers_1.customers (
    customer text NOT NULL,
    orders integer NOT NULL,
    cents bigint NOT NULL
);


--
-- Name: orders; Type: TABLE; Schema: evolvent_orders_2; Owner: -
--

CREATE TABLE evolvent_orders_2.orders (
    order_id text NOT NULL,
    customer text NOT NULL,
    amount numeric NOT NULL,
    channel text NOT NULL,
    payments integer NOT NULL,
    packed_at timestamp with time zone,
    cancelled boolean NOT NULL
);


--
-- Name: parcel; Type: TABLE; Schema: evolvent_parcels_1; Owner: -
--

CREATE TABLE evolvent_parcels_1.parcel (
    order_id text NOT NULL,
    weight numeric NOT NULL,
    carrier text NOT NULL
);


--
-- Name: payment; Type: TABLE; Schema: evolvent_payments_2; Owner: -
--

CREATE TABLE evolvent_payments_2.payment (
    order_id text NOT NULL,
    cents bigint NOT NULL,
    CONSTRAINT payment_cents_check CHECK ((cents < 9000))
);


--
-- Name: payment_log; Type: TABLE; Schema: evolvent_payments_2; Owner: -
--

CREATE TABLE evolvent_payments_2.payment_log (
    order_id text NOT NULL,
    cents bigint NOT NULL
);


--
-- Name: receipts; Type: TABLE; Schema: evolvent_receipts_2; Owner: -
--

CREATE TABLE evolvent_receipts_2.receipts (
    order_id text NOT NULL,
    receipt text NOT NULL
);


--
-- Name: addresses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.addresses (
    order_id text NOT NULL,
    name text NOT NULL,
    city text NOT NULL,
    phone text
);


--
-- Name: channels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.channels (
    channel text NOT NULL,
    orders bigint NOT NULL,
    share double precision NOT NULL
);


--
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    customer text NOT NULL,
    orders integer NOT NULL,
    cents bigint NOT NULL
);


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    id uuid NOT NULL,
    aggregate_id text NOT NULL,
    aggregate_type text NOT NULL,
    event_type text NOT NULL,
    event_version text,
    payload jsonb NOT NULL,
    metadata jsonb,
    version bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sequence bigint NOT NULL
);


--
-- Name: events_sequence_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.events_sequence_seq
    START WITH 11455
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: events_sequence_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.events_sequence_seq OWNED BY public.events.sequence;


--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    order_id text NOT NULL,
    customer text NOT NULL,
    amount numeric NOT NULL,
    channel text NOT NULL,
    payments integer NOT NULL,
    packed_at timestamp with time zone,
    cancelled boolean NOT NULL
);


--
-- Name: parcel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.parcel (
    order_id text NOT NULL,
    weight numeric NOT NULL,
    carrier text NOT NULL
);


--
-- Name: payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment (
    order_id text NOT NULL,
    cents bigint NOT NULL,
    CONSTRAINT payment_cents_check CHECK ((cents < 9000))
);


--
-- Name: payment_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_log (
    order_id text NOT NULL,
    cents bigint NOT NULL
);


--
-- Name: receipts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipts (
    order_id text NOT NULL,
    receipt text NOT NULL
);


--
-- Name: receipts_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipts_progress (
    "position" bigint NOT NULL
);


--
-- Name: stock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stock (
    sku text NOT NULL,
    quantity bigint NOT NULL,
    label text NOT NULL
);


--
-- Name: outbox position; Type: DEFAULT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.outbox ALTER COLUMN "position" SET DEFAULT nextval('backoffice.outbox_position_seq'::regclass);


--
-- Name: events sequence; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ALTER COLUMN sequence SET DEFAULT nextval('public.events_sequence_seq'::regclass);


--
-- Data for Name: Sales per day; Type: TABLE DATA; Schema: Read models; Owner: -
--

INSERT INTO "Read models"."Sales per day" VALUES
	('2026-01-13', 24, 423735),
	('2026-01-01', 23, 17086),
	('2026-01-08', 24, 254535),
	('2026-01-14', 24, 456610),
	('2026-01-02', 24, 54812),
	('2026-01-09', 24, 287410),
	('2026-01-15', 24, 489460),
	('2026-01-03', 24, 85335),
	('2026-01-16', 1, 36025),
	('2026-01-10', 24, 320260),
	('2026-01-04', 24, 118210),
	('2026-01-11', 24, 379271),
	('2026-01-05', 24, 151060),
	('2026-01-12', 24, 416972),
	('2026-01-06', 24, 198191),
	('2026-01-07', 24, 235892);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.contact VALUES
	(1, '1', 1),
	(2, '2', 2),
	(3, '3', 3),
	(4, '4', 4),
	(5, '5', 5),
	(6, '6', 6),
	(7, '7', 7),
	(8, '8', 8),
	(9, '9', 9),
	(10, '10', 10);


--
-- Data for Name: flyer; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.flyer VALUES
	(1, 'title');


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.inbox VALUES
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
-- Data for Name: inbox_sequence; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.inbox_sequence VALUES
	(10004, 'c4ca4238-a0b9-2382-0dcc-509a6f75849b'),
	(10005, 'c81e728d-9d4c-2f63-6f06-7f89cc14862c'),
	(10006, 'eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3'),
	(10007, 'a87ff679-a2f3-e71d-9181-a67b7542122c'),
	(10008, 'e4da3b7f-bbce-2345-d777-2b0674a318d5'),
	(10009, '1679091c-5a88-0faf-6fb5-e6087eb1b2dc'),
	(10010, '8f14e45f-ceea-167a-5a36-dedd4bea2543'),
	(10011, 'c9f0f895-fb98-ab91-59f5-1fd0297e236d'),
	(10012, '45c48cce-2e2d-7fbd-ea1a-fc51c7c6ad26'),
	(10013, 'd3d94468-02a4-4259-755d-38e6d163e820'),
	(10014, '6512bd43-d9ca-a6e0-2c99-0b0a82652dca'),
	(10015, 'c20ad4d7-6fe9-7759-aa27-a0c99bff6710'),
	(10016, 'c51ce410-c124-a10e-0db5-e4b97fc2af39'),
	(10017, 'aab32389-22bc-c25a-6f60-6eb525ffdc56'),
	(10018, '9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3'),
	(10019, 'c74d97b0-1eae-257e-44aa-9d5bade97baf'),
	(10020, '70efdf2e-c9b0-8607-9795-c442636b55fb'),
	(10021, '6f4922f4-5568-161a-8cdf-4ad2299f6d23'),
	(10022, '1f0e3dad-9990-8345-f743-9f8ffabdffc4'),
	(10023, '98f13708-2101-94c4-7568-7be6106a3b84'),
	(10024, '3c59dc04-8e88-5024-3be8-079a5c74d079'),
	(10025, 'b6d767d2-f8ed-5d21-a44b-0e5886680cb9'),
	(10026, '37693cfc-7480-49e4-5d87-b8c7d8b9aacd'),
	(10027, '1ff1de77-4005-f8da-13f4-2943881c655f'),
	(10028, '8e296a06-7a37-5633-70de-d05f5a3bf3ec'),
	(10029, '4e732ced-3463-d06d-e0ca-9a15b6153677'),
	(10030, '02e74f10-e032-7ad8-68d1-38f2b4fdd6f0'),
	(10031, '33e75ff0-9dd6-01bb-e69f-351039152189'),
	(10032, '6ea9ab1b-aa0e-fb9e-1909-4440c317e21b'),
	(10033, '34173cb3-8f07-f89d-dbeb-c2ac9128303f'),
	(10034, 'c16a5320-fa47-5530-d958-3c34fd356ef5'),
	(10035, '6364d3f0-f495-b6ab-9dcf-8d3b5c6e0b01'),
	(10036, '182be0c5-cdcd-5072-bb18-64cdee4d3d6e'),
	(10037, 'e369853d-f766-fa44-e1ed-0ff613f563bd'),
	(10038, '1c383cd3-0b7c-298a-b502-93adfecb7b18'),
	(10039, '19ca14e7-ea63-28a4-2e0e-b13d585e4c22'),
	(10040, 'a5bfc9e0-7964-f8dd-deb9-5fc584cd965d'),
	(10041, 'a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa'),
	(10042, 'd67d8ab4-f4c1-0bf2-2aa3-53e27879133c'),
	(10043, 'd645920e-395f-edad-7bbb-ed0eca3fe2e0');


--
-- Data for Name: invoice; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.invoice VALUES
	(1, 1, 1.50, '2026-01-31 11:00:00+00'),
	(2, 2, 2.50, '2026-01-31 11:00:00+00'),
	(3, 3, 3.50, '2026-01-31 11:00:00+00'),
	(4, 4, 4.50, '2026-01-31 11:00:00+00'),
	(5, 5, 5.50, '2026-01-31 11:00:00+00'),
	(6, 6, 6.50, '2026-01-31 11:00:00+00'),
	(7, 7, 7.50, '2026-01-31 11:00:00+00'),
	(8, 8, 8.50, '2026-01-31 11:00:00+00'),
	(9, 9, 9.50, '2026-01-31 11:00:00+00'),
	(10, 10, 10.50, '2026-01-31 11:00:00+00');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.journal VALUES
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
	('d645920e-395f-edad-7bbb-ed0eca3fe2e0', 'a-4', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:40+00'),
	('3416a75f-4cea-9109-507c-acd8e2f2aefc', 'a-5', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:41+00'),
	('a1d0c6e8-3f02-7327-d846-1063f4ac58a6', 'a-6', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:42+00'),
	('17e62166-fc85-86df-a4d1-bc0e1742c08b', 'a-7', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:43+00'),
	('f7177163-c833-dff4-b38f-c8d2872f1ec6', 'a-8', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:44+00'),
	('6c8349cc-7260-ae62-e3b1-396831a8398f', 'a-0', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:45+00'),
	('d9d4f495-e875-a2e0-75a1-a4a6e1b9770f', 'a-1', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:46+00'),
	('67c6a1e7-ce56-d3d6-fa74-8ab6d9af3fd7', 'a-2', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:47+00'),
	('642e92ef-b794-2173-4881-b53e1e1b18b6', 'a-3', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:48+00'),
	('f457c545-a9de-d88f-18ec-ee47145a72c0', 'a-4', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:49+00'),
	('c0c7c76d-30bd-3dca-efc9-6f40275bdc0a', 'a-5', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:50+00');
INSERT INTO backoffice.journal VALUES
	('2838023a-778d-faec-dc21-2708f721b788', 'a-6', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:51+00'),
	('9a115815-4dfa-42ca-ddbd-0694a4e9bdc8', 'a-7', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:52+00'),
	('d82c8d16-19ad-8176-d665-453cfb2e55f0', 'a-8', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:53+00'),
	('a684ecee-e76f-c522-7732-86a895bc8436', 'a-0', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:54+00'),
	('b53b3a3d-6ab9-0ce0-2682-29151c9bde11', 'a-1', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:55+00'),
	('9f61408e-3afb-633e-50cd-f1b20de6f466', 'a-2', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:56+00'),
	('72b32a1f-754b-a1c0-9b36-95e0cb6cde7f', 'a-3', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:57+00'),
	('66f041e1-6a60-928b-05a7-e228a89c3799', 'a-4', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:58+00'),
	('093f65e0-80a2-95f8-076b-1c5722a46aa2', 'a-5', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:59+00'),
	('072b030b-a126-b2f4-b237-4f342be9ed44', 'a-6', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:01:00+00'),
	('7f39f831-7fbd-b198-8ef4-c628eba02591', 'a-7', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:01:01+00'),
	('44f683a8-4163-b352-3afe-57c2e008bc8c', 'a-8', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:01:02+00'),
	('03afdbd6-6e79-29b1-25f8-597834fa83a4', 'a-0', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:03+00'),
	('ea5d2f1c-4608-232e-07d3-aa3d998e5135', 'a-1', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:04+00'),
	('fc490ca4-5c00-b124-9bbe-3554a4fdf6fb', 'a-2', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:05+00'),
	('3295c76a-cbf4-caae-d33c-36b1b5fc2cb1', 'a-3', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:06+00'),
	('735b90b4-5681-25ed-6c3f-678819b6e058', 'a-4', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:07+00'),
	('a3f390d8-8e4c-41f2-747b-fa2f1b5f87db', 'a-5', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:08+00'),
	('14bfa6bb-1487-5e45-bba0-28a21ed38046', 'a-6', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:09+00'),
	('7cbbc409-ec99-0f19-c78c-75bd1e06f215', 'a-7', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:10+00'),
	('e2c420d9-28d4-bf8c-e0ff-2ec19b371514', 'a-8', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:11+00'),
	('32bb90e8-976a-ab52-98d5-da10fe66f21d', 'a-0', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:12+00'),
	('d2ddea18-f006-65ce-8623-e36bd4e3c7c5', 'a-1', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:13+00'),
	('ad61ab14-3223-efbc-24c7-d2583be69251', 'a-2', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:14+00'),
	('d09bf415-44a3-365a-46c9-077ebb5e35c3', 'a-3', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:15+00'),
	('fbd7939d-6749-97cd-b469-2d34de8633c4', 'a-4', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:16+00'),
	('28dd2c79-55ce-9264-5624-0b2ff0100bde', 'a-5', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:17+00'),
	('35f4a8d4-65e6-e1ed-c05f-3d8ab658c551', 'a-6', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:18+00'),
	('d1fe173d-08e9-5939-7adf-34b1d77e88d7', 'a-7', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:19+00'),
	('f033ab37-c302-01f7-3f14-2449d037028d', 'a-8', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:20+00'),
	('43ec517d-68b6-edd3-015b-3edc9a11367b', 'a-0', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:21+00'),
	('9778d5d2-19c5-080b-9a6a-17bef029331c', 'a-1', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:22+00'),
	('fe9fc289-c3ff-0af1-42b6-d3bead98a923', 'a-2', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:23+00'),
	('68d30a95-9472-8bc3-9aa2-4be94b319d21', 'a-3', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:24+00'),
	('3ef81541-6f77-5098-fe97-7004015c6193', 'a-4', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:25+00'),
	('93db85ed-909c-1383-8ff9-5ccfa94cebd9', 'a-5', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:26+00'),
	('c7e1249f-fc03-eb9d-ed90-8c236bd1996d', 'a-6', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:27+00'),
	('2a38a4a9-316c-49e5-a833-517c45d31070', 'a-7', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:28+00'),
	('7647966b-7343-c290-4867-3252e490f736', 'a-8', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:29+00'),
	('8613985e-c49e-b8f7-57ae-6439e879bb2a', 'a-0', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:30+00'),
	('54229abf-cfa5-649e-7003-b83dd4755294', 'a-1', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:31+00'),
	('92cc2275-32d1-7e56-e079-02b254dfad10', 'a-2', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:32+00'),
	('98dce83d-a57b-0395-e163-467c9dae521b', 'a-3', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:33+00'),
	('f4b9ec30-ad9f-68f8-9b29-639786cb62ef', 'a-4', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:34+00'),
	('812b4ba2-87f5-ee0b-c9d4-3bbf5bbe87fb', 'a-5', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:35+00'),
	('26657d5f-f902-0d2a-befe-558796b99584', 'a-6', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:36+00'),
	('e2ef524f-bf3d-9fe6-11d5-a8e90fefdc9c', 'a-7', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:37+00'),
	('ed3d2c21-991e-3bef-5e06-9713af9fa6ca', 'a-8', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:38+00'),
	('ac627ab1-ccbd-b62e-c96e-702f07f6425b', 'a-0', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:39+00'),
	('f899139d-f5e1-0593-9643-1415e770c6dd', 'a-1', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:40+00');
INSERT INTO backoffice.journal VALUES
	('38b3eff8-baf5-6627-478e-c76a704e9b52', 'a-2', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:41+00'),
	('ec895663-7a99-787b-d197-eacd77acce5e', 'a-3', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:42+00'),
	('6974ce5a-c660-610b-44d9-b9fed0ff9548', 'a-4', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:43+00'),
	('c9e1074f-5b3f-9fc8-ea15-d152add07294', 'a-5', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:44+00'),
	('65b9eea6-e1cc-6bb9-f0cd-2a47751a186f', 'a-6', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:45+00'),
	('f0935e4c-d592-0aa6-c7c9-96a5ee53a70f', 'a-7', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:46+00'),
	('a97da629-b098-b75c-294d-ffdc3e463904', 'a-8', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:47+00'),
	('a3c65c29-7427-0fd0-93ee-8a9bf8ae7d0b', 'a-0', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:48+00'),
	('2723d092-b638-85e0-d7c2-60cc007e8b9d', 'a-1', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:49+00'),
	('5f93f983-524d-ef3d-ca46-4469d2cf9f3e', 'a-2', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:50+00'),
	('698d51a1-9d8a-121c-e581-499d7b701668', 'a-3', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:51+00'),
	('7f6ffaa6-bb0b-4080-17b6-2254211691b5', 'a-4', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:52+00'),
	('73278a4a-8696-0eeb-576a-8fd4c9ec6997', 'a-5', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:53+00'),
	('5fd0b37c-d7db-bb00-f97b-a6ce92bf5add', 'a-6', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:54+00'),
	('2b44928a-e11f-b938-4c4c-f38708677c48', 'a-7', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:55+00'),
	('c45147de-e729-311e-f5b5-c3003946c48f', 'a-8', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:56+00'),
	('eb160de1-de89-d905-8fcb-0b968dbbbd68', 'a-0', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:01:57+00'),
	('5ef05993-8ba7-99aa-a845-e1c2e8a762bd', 'a-1', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:01:58+00'),
	('07e1cd7d-ca89-a167-8042-477183b7ac3f', 'a-2', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:01:59+00'),
	('da4fb5c6-e93e-74d3-df85-27599fa62642', 'a-3', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:00+00'),
	('4c56ff4c-e4aa-f957-3aa5-dff913df997a', 'a-4', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:01+00'),
	('a0a080f4-2e6f-13b3-a2df-133f073095dd', 'a-5', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:02+00'),
	('202cb962-ac59-075b-964b-07152d234b70', 'a-6', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:03+00'),
	('c8ffe9a5-87b1-26f1-52ed-3d89a146b445', 'a-7', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:04+00'),
	('3def184a-d8f4-755f-f269-862ea77393dd', 'a-8', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:05+00'),
	('069059b7-ef84-0f0c-74a8-14ec9237b6ec', 'a-0', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:06+00'),
	('ec5decca-5ed3-d6b8-079e-2e7e7bacc9f2', 'a-1', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:07+00'),
	('76dc611d-6eba-afc6-6cc0-879c71b5db5c', 'a-2', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:08+00'),
	('d1f491a4-04d6-8548-8094-3e5c3cd9ca25', 'a-3', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:09+00'),
	('9b861925-1a19-057c-ff70-779273e95aa6', 'a-4', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:10+00'),
	('1afa34a7-f984-eeab-dbb0-a7d494132ee5', 'a-5', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:11+00'),
	('65ded535-3c5e-e48d-0b7d-48c591b8f430', 'a-6', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:12+00'),
	('9fc3d715-2ba9-336a-670e-36d0ed79bc43', 'a-7', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:13+00'),
	('02522a2b-2726-fb0a-03bb-19f2d8d9524d', 'a-8', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:14+00'),
	('7f1de29e-6da1-9d22-b51c-68001e7e0e54', 'a-0', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:15+00'),
	('42a0e188-f503-3bc6-5bf8-d78622277c4e', 'a-1', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:16+00'),
	('3988c7f8-8ebc-b58c-6ce9-32b957b6f332', 'a-2', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:17+00'),
	('013d4071-66ec-4fa5-6eb1-e1f8cbe183b9', 'a-3', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:18+00'),
	('e00da03b-685a-0dd1-8fb6-a08af0923de0', 'a-4', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:19+00'),
	('1385974e-d590-4a43-8616-ff7bdb3f7439', 'a-5', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:20+00'),
	('0f28b5d4-9b30-20af-eecd-95b4009adf4c', 'a-6', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:21+00'),
	('a8baa565-54f9-6369-ab93-e4f3bb068c22', 'a-7', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:22+00'),
	('903ce922-5fca-3e98-8c2a-f215d4e544d3', 'a-8', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:23+00'),
	('0a09c884-4ba8-f093-6c20-bd791130d6b6', 'a-0', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:24+00'),
	('2b24d495-052a-8ce6-6358-eb576b8912c8', 'a-1', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:25+00'),
	('a5e00132-373a-7031-000f-d987a3c9f87b', 'a-2', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:26+00'),
	('8d5e957f-2978-9348-7bd9-8fa830fa6413', 'a-3', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:27+00'),
	('47d1e990-583c-9c67-424d-369f3414728e', 'a-4', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:28+00'),
	('f2217062-e9a3-97a1-dca4-29e7d70bc6ca', 'a-5', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:29+00'),
	('7ef605fc-8dba-5425-d696-5fbd4c8fbe1f', 'a-6', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:30+00');
INSERT INTO backoffice.journal VALUES
	('a8f15eda-80c5-0adb-0e71-943adc8015cf', 'a-7', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:31+00'),
	('37a749d8-08e4-6495-a8da-1e5352d03cae', 'a-8', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:32+00'),
	('b3e3e393-c77e-35a4-a3f3-cbd1e429b5dc', 'a-0', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:33+00'),
	('1d7f7abc-18fc-b439-7506-5399b0d1e48e', 'a-1', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:34+00'),
	('2a79ea27-c279-e471-f4d1-80b08d62b00a', 'a-2', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:35+00'),
	('1c9ac015-9c94-d8d0-cbed-c973445af2da', 'a-3', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:36+00'),
	('6c4b761a-28b7-34fe-9383-1e3fb400ce87', 'a-4', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:37+00'),
	('06409663-226a-f2f3-1144-85aa4e0a23b4', 'a-5', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:38+00'),
	('140f6969-d521-3fd0-ece0-3148e62e461e', 'a-6', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:39+00'),
	('b73ce398-c39f-506a-f761-d2277d853a92', 'a-7', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:40+00'),
	('bd4c9ab7-30f5-5132-06b9-99ec0d90d1fb', 'a-8', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:41+00'),
	('82aa4b0a-f34c-2313-a562-076992e50aa3', 'a-0', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:42+00'),
	('0777d5c1-7d40-66b8-2ab8-6dff8a46af6f', 'a-1', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:43+00'),
	('fa7cdfad-1a5a-af83-70eb-eda47a1ff1c3', 'a-2', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:44+00'),
	('9766527f-2b5d-3e95-d4a7-33fcfb77bd7e', 'a-3', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:45+00'),
	('7e7757b1-e12a-bcb7-36ab-9a754ffb617a', 'a-4', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:46+00'),
	('5878a7ab-84fb-4340-2106-c575658472fa', 'a-5', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:47+00'),
	('006f52e9-102a-8d3b-e2fe-5614f42ba989', 'a-6', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:48+00'),
	('36366388-1777-2e42-b59d-74cff571fbb3', 'a-7', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:49+00'),
	('149e9677-a598-9fd3-42ae-44213df68868', 'a-8', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:50+00'),
	('a4a042cf-4fd6-bfb4-7701-cbc8a1653ada', 'a-0', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:51+00'),
	('1ff8a7b5-dc7a-7d1f-0ed6-5aaa29c04b1e', 'a-1', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:52+00'),
	('f7e6c855-04ce-6e82-442c-770f7c8606f0', 'a-2', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:53+00'),
	('bf822969-6f7a-3bb4-700c-fddef19fa23f', 'a-3', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:54+00'),
	('82161242-827b-703e-6acf-9c726942a1e4', 'a-4', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:55+00'),
	('38af8613-4b65-d0f1-0fe3-3d30dd76442e', 'a-5', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:56+00'),
	('96da2f59-0cd7-246b-bde0-051047b0d6f7', 'a-6', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:57+00'),
	('8f855179-6779-5eee-f66c-225f7883bdcb', 'a-7', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:58+00'),
	('8f53295a-7387-8494-e9bc-8dd6c3c7104f', 'a-8', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:59+00'),
	('045117b0-e0a1-1a24-2b97-65e79cbf113f', 'a-0', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:00+00'),
	('fc221309-7460-13ac-5545-71fbd180e1c8', 'a-1', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:01+00'),
	('4c5bde74-a8f1-1065-6874-902f07378009', 'a-2', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:02+00'),
	('cedebb6e-872f-539b-ef8c-3f919874e9d7', 'a-3', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:03+00'),
	('6cdd60ea-0045-eb7a-6ec4-4c54d29ed402', 'a-4', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:04+00'),
	('eecca5b6-365d-9607-ee5a-9d336962c534', 'a-5', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:05+00'),
	('9872ed9f-c22f-c182-d371-c3e9ed316094', 'a-6', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:06+00'),
	('31fefc0e-570c-b386-0f2a-6d4b38c6490d', 'a-7', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:07+00'),
	('9dcb88e0-1376-4959-0b75-5372b040afad', 'a-8', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:08+00'),
	('a2557a7b-2e94-197f-f767-970b67041697', 'a-0', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:09+00'),
	('cfecdb27-6f63-4854-f3ef-915e2e980c31', 'a-1', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:10+00'),
	('0aa1883c-6411-f787-3cb8-3dacb17b0afc', 'a-2', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:11+00'),
	('58a2fc6e-d39f-d083-f55d-4182bf88826d', 'a-3', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:12+00'),
	('bd686fd6-40be-98ef-aae0-091fa301e613', 'a-4', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:13+00'),
	('a597e505-02f5-ff68-e3e2-5b9114205d4a', 'a-5', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:14+00'),
	('0336dcba-b05b-9d5a-d24f-4333c7658a0e', 'a-6', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:15+00'),
	('084b6fbb-1072-9ed4-da8c-3d3f5a3ae7c9', 'a-7', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:16+00'),
	('85d8ce59-0ad8-981c-a2c8-286f79f59954', 'a-8', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:17+00'),
	('0e65972d-ce68-dad4-d52d-063967f0a705', 'a-0', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:18+00'),
	('84d9ee44-e457-ddef-7f2c-4f25dc8fa865', 'a-1', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:19+00'),
	('3644a684-f98e-a8fe-223c-713b77189a77', 'a-2', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:20+00');
INSERT INTO backoffice.journal VALUES
	('757b505c-fd34-c64c-85ca-5b5690ee5293', 'a-3', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:21+00'),
	('854d6fae-5ee4-2911-677c-739ee1734486', 'a-4', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:22+00'),
	('e2c0be24-560d-78c5-e599-c2a9c9d0bbd2', 'a-5', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:23+00'),
	('274ad478-6c3a-bca6-9fa0-97b85867d9a4', 'a-6', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:24+00'),
	('eae27d77-ca20-db30-9e05-6e3d2dcd7d69', 'a-7', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:25+00'),
	('7eabe3a1-649f-fa2b-3ff8-c02ebfd5659f', 'a-8', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:26+00'),
	('69adc1e1-07f7-f7d0-35d7-baf04342e1ca', 'a-0', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:27+00'),
	('091d584f-ced3-01b4-4265-4dd8c23b3fc9', 'a-1', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:28+00'),
	('b1d10e7b-afa4-4212-18a5-1b1e1f1b0ba2', 'a-2', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:29+00'),
	('6f3ef77a-c0e3-619e-9815-9e9b6febf557', 'a-3', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:30+00'),
	('eb163727-917c-bba1-eea2-08541a643e74', 'a-4', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:31+00'),
	('1534b76d-325a-8f59-1b52-d302e7181331', 'a-5', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:32+00'),
	('979d472a-8480-4b9f-647b-c185a877a8b5', 'a-6', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:33+00'),
	('ca46c1b9-512a-7a83-15fa-3c5a946e8265', 'a-7', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:34+00'),
	('3b8a6142-26a9-53a8-cd95-26fca6fe9ba5', 'a-8', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:35+00'),
	('45fbc6d3-e05e-bd93-369c-e542e8f2322d', 'a-0', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:36+00'),
	('63dc7ed1-010d-3c3b-8269-faf0ba7491d4', 'a-1', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:37+00'),
	('e96ed478-dab8-595a-7dbd-a4cbcbee168f', 'a-2', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:38+00'),
	('c0e190d8-267e-3670-8f95-5d7ab048990d', 'a-3', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:39+00'),
	('ec8ce6ab-b3e9-52a8-5b85-51ba726a1227', 'a-4', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:40+00'),
	('060ad924-8994-7d41-0d89-7474079c1477', 'a-5', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:41+00'),
	('bcbe3365-e6ac-95ea-2c03-43a2395834dd', 'a-6', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:42+00'),
	('115f8950-3138-416a-242f-40fb7d7f338e', 'a-7', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:43+00'),
	('13fe9d84-310e-77f1-3a6d-184dbf1232f3', 'a-8', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:44+00'),
	('d1c38a09-acc3-4845-c6be-3a127a5aacaf', 'a-0', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:45+00'),
	('9cfdf10e-8fc0-47a4-4b08-ed031e1f0ed1', 'a-1', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:46+00'),
	('705f2172-8346-6678-8607-efbfca35afb3', 'a-2', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:47+00'),
	('74db120f-0a8e-5646-ef5a-30154e9f6deb', 'a-3', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:48+00'),
	('57aeee35-c982-0509-1e18-d1140e9f38cf', 'a-4', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:49+00'),
	('6da9003b-743b-65f4-c0cc-d295cc484e57', 'a-5', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:50+00'),
	('9b04d152-845e-c0a3-7839-4003c96da594', 'a-6', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:51+00'),
	('be83ab3e-cd0d-b773-eb2d-c1b0a17836a1', 'a-7', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:52+00'),
	('e1654211-10ba-0309-9a1c-0393373c5b43', 'a-8', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:53+00'),
	('289dff07-669d-7a23-de0e-f88d2f7129e7', 'a-0', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:54+00'),
	('577ef115-4f32-40ad-5b9b-413aa7346a1e', 'a-1', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:55+00'),
	('01161aaa-0b6d-1345-dd8f-e4e481144d84', 'a-2', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:56+00'),
	('539fd53b-59e3-bb12-d203-f45a912eeaf2', 'a-3', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:57+00'),
	('ac1dd209-cbcc-5e5d-1c6e-28598e8cbbe8', 'a-4', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:58+00'),
	('555d6702-c950-ecb7-29a9-66504af0a635', 'a-5', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:59+00'),
	('335f5352-088d-7d9b-f741-91e006d8e24c', 'a-6', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:04:00+00'),
	('f340f1b1-f65b-6df5-b5e3-f94d95b11daf', 'a-7', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:04:01+00'),
	('e4a6222c-db5b-3437-5400-904f03d8e6a5', 'a-8', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:04:02+00'),
	('cb70ab37-5662-576b-d1ac-5aaf16b3fca4', 'a-0', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:03+00'),
	('9188905e-74c2-8e48-9b44-e954ec0b9bca', 'a-1', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:04+00'),
	('0266e33d-3f54-6cb5-436a-10798e657d97', 'a-2', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:05+00'),
	('38db3aed-920c-f82a-b059-bfccbd02be6a', 'a-3', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:06+00'),
	('3cec07e9-ba5f-5bb2-52d1-3f5f431e4bbb', 'a-4', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:07+00'),
	('621bf66d-db7c-962a-a0d2-2ac97d69b793', 'a-5', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:08+00'),
	('077e29b1-1be8-0ab5-7e1a-2ecabb7da330', 'a-6', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:09+00'),
	('6c9882bb-ac1c-7093-bd25-041881277658', 'a-7', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:10+00');
INSERT INTO backoffice.journal VALUES
	('19f3cd30-8f14-55b3-fa09-a282e0d496f4', 'a-8', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:11+00'),
	('03c6b069-52c7-5089-9bb0-3d998e631860', 'a-0', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:12+00'),
	('c24cd76e-1ce4-1366-a4bb-e8a49b02a028', 'a-1', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:13+00'),
	('c52f1bd6-6cc1-9d05-628b-d8bf27af3ad6', 'a-2', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:14+00'),
	('fe131d7f-5a6b-38b2-3cc9-67316c13dae2', 'a-3', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:15+00'),
	('f718499c-1c8c-ef67-30f9-fd03c8125cab', 'a-4', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:16+00'),
	('d96409bf-8942-1768-6ba1-24d7356686c9', 'a-5', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:17+00'),
	('502e4a16-930e-4141-07ee-22b6198c578f', 'a-6', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:18+00'),
	('cfa0860e-83a4-c3a7-63a7-e62d825349f7', 'a-7', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:19+00'),
	('a4f23670-e183-3f3f-db07-7ca70bbd5d66', 'a-8', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:20+00'),
	('b1a59b31-5fc9-a300-2ce3-8bbe070ec3f5', 'a-0', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:21+00'),
	('36660e59-856b-4de5-8a21-9bcf4e27eba3', 'a-1', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:22+00'),
	('8c19f571-e251-e61c-b8dd-3612f26d5ecf', 'a-2', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:23+00'),
	('d6baf65e-0b24-0ce1-77cf-70da146c8dc8', 'a-3', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:24+00'),
	('e56954b4-f634-7e89-7f95-4495eab16a88', 'a-4', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:25+00'),
	('f7664060-cc52-bc6f-3d62-0bcedc94a4b6', 'a-5', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:26+00'),
	('eda80a3d-5b34-4bc4-0f3b-c04f65b7a357', 'a-6', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:27+00'),
	('8f121ce0-7d74-717e-0b1f-21d122e04521', 'a-7', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:28+00'),
	('06138bc5-af60-2364-6ede-0e1f7c1eac75', 'a-8', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:29+00'),
	('39059724-f73a-9969-845d-fe4146c5660e', 'a-0', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:30+00'),
	('7f100b7b-3609-2fb9-b06d-fb4fac360931', 'a-1', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:31+00'),
	('7a614fd0-6c32-5499-f168-0b9896beedeb', 'a-2', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:32+00'),
	('4734ba6f-3de8-3d86-1c31-76a6273cac6d', 'a-3', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:33+00'),
	('d947bf06-a885-db0d-477d-707121934ff8', 'a-4', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:34+00'),
	('63923f49-e524-1343-aa7a-cb6a06a751e7', 'a-5', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:35+00'),
	('db8e1af0-cb3a-ca1a-e2d0-018624204529', 'a-6', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:36+00'),
	('20f07591-c6fc-b220-ffe6-37cda29bb3f6', 'a-7', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:37+00'),
	('07cdfd23-373b-17c6-b337-251c22b7ea57', 'a-8', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:38+00'),
	('d3957710-85aa-b052-44a4-fb8fd91bf4ee', 'a-0', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:39+00'),
	('92c8c96e-4c37-1007-77c7-190b76d28233', 'a-1', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:40+00'),
	('e3796ae8-3883-5da0-b6f6-ea37bcf8bcb7', 'a-2', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:41+00'),
	('6a9aeddf-c689-c1d0-e3b9-ccc3ab651bc5', 'a-3', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:42+00'),
	('0f49c89d-1e72-98bb-9930-789c8ed59d48', 'a-4', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:43+00'),
	('46ba9f2a-6976-570b-0353-203ec4474217', 'a-5', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:44+00'),
	('0e01938f-c48a-2cfb-5f22-17fbfb00722d', 'a-6', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:45+00'),
	('16a5cdae-362b-8d27-a1d8-f8c7b78b4330', 'a-7', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:46+00'),
	('918317b5-7931-b6b7-a7d2-9490fe5ec9f9', 'a-8', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:47+00'),
	('48aedb88-80ca-b8c4-5637-abc7493ecddd', 'a-0', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:48+00'),
	('839ab468-20b5-24af-da05-122893c2fe8e', 'a-1', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:49+00'),
	('f90f2aca-5c64-0289-d0a2-9417bcb63a37', 'a-2', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:50+00'),
	('9c838d2e-45b2-ad10-94d4-2f4ef36764f6', 'a-3', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:51+00'),
	('17000029-63a4-9da1-3542-e0726b7bb758', 'a-4', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:52+00'),
	('53c3bce6-6e43-be4f-2095-56518c2fcb54', 'a-5', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:53+00'),
	('6883966f-d8f9-18a4-aa29-be29d2c386fb', 'a-6', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:54+00'),
	('49182f81-e6a1-3cf5-eaa4-96d51fea6406', 'a-7', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:55+00'),
	('d296c101-daa8-8a51-f6ca-8cfc1ac79b50', 'a-8', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:56+00'),
	('9fd81843-ad7f-202f-26c1-a174c7357585', 'a-0', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:04:57+00'),
	('26e359e8-3860-db1d-11b6-acca57d8ea88', 'a-1', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:04:58+00'),
	('ef0d3930-a7b6-c95b-d2b3-2ed45989c61f', 'a-2', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:04:59+00'),
	('94f6d7e0-4a4d-4520-3530-0f18b984988c', 'a-3', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:00+00');
INSERT INTO backoffice.journal VALUES
	('34ed066d-f378-efac-c9b9-24ec161e7639', 'a-4', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:01+00'),
	('577bcc91-4f9e-55d5-e4e4-f82f9f00e7d4', 'a-5', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:02+00'),
	('11b9842e-0a27-1ff2-52c1-903e7132cd68', 'a-6', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:03+00'),
	('37bc2f75-bf1b-cfe8-450a-1a41c200364c', 'a-7', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:04+00'),
	('496e05e1-aea0-a9c4-6558-00e8a7b9ea28', 'a-8', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:05+00'),
	('b2eb7349-0357-5495-3b57-a32e2841bda5', 'a-0', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:06+00'),
	('8e98d81f-8217-3049-75cc-b23337bb5761', 'a-1', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:07+00'),
	('a8c88a00-55f6-36e4-a163-a5e3d16adab7', 'a-2', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:08+00'),
	('eddea82a-d275-5b24-c4e1-68c5fc2ebd40', 'a-3', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:09+00'),
	('06eb61b8-39a0-cefe-e496-7c67ccb099dc', 'a-4', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:10+00'),
	('9dfcd5e5-58df-a04a-af37-f137a1d9d3e5', 'a-5', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:11+00'),
	('950a4152-c2b4-aa3a-d78b-dd6b366cc179', 'a-6', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:12+00'),
	('158f3069-a435-b314-a80b-dcb024f8e422', 'a-7', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:13+00'),
	('75887499-8f5b-d0c3-93da-094e1967a72b', 'a-8', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:14+00'),
	('ad13a2a0-7ca4-b764-2959-dc0c4c740ab6', 'a-0', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:15+00'),
	('3fe94a00-2317-b5f9-259f-82690aeea4cd', 'a-1', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:16+00'),
	('5b8add2a-5d98-b1a6-52ea-7fd72d942dac', 'a-2', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:17+00'),
	('432aca3a-1e34-5e33-9f35-a30c8f65edce', 'a-3', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:18+00'),
	('8d3bba74-25e7-c98c-50f5-2ca1b52d3735', 'a-4', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:19+00'),
	('32072254-9d17-51cf-3f24-7855f937b982', 'a-5', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:20+00'),
	('caf1a3df-b505-ffed-0d02-4130f58c5cfa', 'a-6', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:21+00'),
	('5737c6ec-2e07-16f3-d8a7-a5c4e0de0d9a', 'a-7', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:22+00'),
	('bc6dc48b-743d-c5d0-13b1-abaebd2faed2', 'a-8', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:23+00'),
	('f2fc9902-65c7-12c4-9d51-a18a32b39f0c', 'a-0', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:24+00'),
	('89f0fd5c-927d-466d-6ec9-a21b9ac34ffa', 'a-1', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:25+00'),
	('a666587a-fda6-e89a-ec27-4a3657558a27', 'a-2', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:26+00'),
	('b83aac23-b952-8732-c23c-c7352950e880', 'a-3', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:27+00'),
	('cd00692c-3bfe-5926-7d5e-cfac5310286c', 'a-4', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:28+00'),
	('6faa8040-da20-ef39-9b63-a72d0e4ab575', 'a-5', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:29+00'),
	('fe73f687-e5bc-5280-214e-0486b273a5f9', 'a-6', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:30+00'),
	('6da37dd3-139a-a4d9-aa55-b8d237ec5d4a', 'a-7', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:31+00'),
	('c042f4db-68f2-3406-c6ce-cf84a7ebb0fe', 'a-8', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:32+00'),
	('310dcbbf-4cce-62f7-62a2-aaa148d556bd', 'a-0', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:33+00'),
	('2f2b2656-25d7-6a67-04b0-8093c652fd79', 'a-1', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:34+00'),
	('f9b902fc-3289-af4d-d08d-e5d1de54f68f', 'a-2', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:35+00'),
	('6855456e-2fe4-6a9d-49d3-d3af4f57443d', 'a-3', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:36+00'),
	('357a6fdf-7642-bf81-5a88-822c447d9dc4', 'a-4', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:37+00'),
	('819f46e5-2c25-763a-55cc-642422644317', 'a-5', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:38+00'),
	('04025959-b191-f8f9-de3f-924f0940515f', 'a-6', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:39+00'),
	('40008b9a-5380-fcac-ce39-76bf7c08af5b', 'a-7', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:40+00'),
	('3dd48ab3-1d01-6ffc-bf33-14df2b3cb9ce', 'a-8', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:41+00'),
	('58238e9a-e2dd-305d-79c2-ebc8c1883422', 'a-0', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:42+00'),
	('3ad7c2eb-b96f-cba7-cda0-cf54a2e802f5', 'a-1', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:43+00'),
	('b3967a0e-938d-c2a6-340e-258630febd5a', 'a-2', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:44+00'),
	('d81f9c1b-e2e0-8964-bf9f-24b15f0e4900', 'a-3', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:45+00'),
	('13f9896d-f612-79c9-28f1-9721878fac41', 'a-4', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:46+00'),
	('c5ff2543-b53f-4cc0-ad38-19a36752467b', 'a-5', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:47+00'),
	('01386bd6-d8e0-91c2-ab4c-7c7de644d37b', 'a-6', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:48+00'),
	('0bb4aec1-7105-21c1-2ee7-6289d9440817', 'a-7', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:49+00'),
	('9de6d14f-ff98-06d4-bcd1-ef555be766cd', 'a-8', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:50+00');
INSERT INTO backoffice.journal VALUES
	('efe93778-0e95-5742-50da-be07151bdc23', 'a-0', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:51+00'),
	('371bce7d-c838-17b7-893b-cdeed13799b5', 'a-1', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:52+00'),
	('138bb069-6595-b338-afba-b333c555292a', 'a-2', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:53+00'),
	('8dd48d6a-2e2c-ad21-3179-a3992c0be53c', 'a-3', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:54+00'),
	('82cec960-96d4-281b-7c95-cd7e74623496', 'a-4', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:55+00'),
	('6c524f9d-5d70-2745-4a78-3c841250ba71', 'a-5', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:56+00'),
	('fb7b9ffa-5462-084c-5f4e-7e85a093e6d7', 'a-6', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:57+00'),
	('aa942ab2-bfa6-ebda-4840-e7360ce6e7ef', 'a-7', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:58+00'),
	('c058f544-c737-782d-eace-fa532d9add4c', 'a-8', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:59+00'),
	('e7b24b11-2a44-fdd9-ee93-bdf998c6ca0e', 'a-0', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:00+00'),
	('52720e00-3547-c705-61bf-5e03b95aa99f', 'a-1', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:01+00'),
	('c3e878e2-7f52-e2a5-7ace-4d9a76fd9acf', 'a-2', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:02+00'),
	('00411460-f7c9-2d21-24a6-7ea0f4cb5f85', 'a-3', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:03+00'),
	('bac9162b-47c5-6fc8-a4d2-a519803d51b3', 'a-4', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:04+00'),
	('9be40cee-5b0e-ee14-62c8-2c6964087ff9', 'a-5', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:05+00'),
	('5ef698cd-9fe6-5092-3ea3-31c15af3b160', 'a-6', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:06+00'),
	('05049e90-fa4f-5039-a8ca-dc6acbb4b2cc', 'a-7', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:07+00'),
	('cf004fdc-76fa-1a4f-25f6-2e0eb5261ca3', 'a-8', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:08+00'),
	('0c74b7f7-8409-a402-2a2c-4c5a5ca3ee19', 'a-0', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:09+00'),
	('d709f38e-f758-b506-6ef3-1b18039b8ce5', 'a-1', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:10+00'),
	('41f1f191-76d3-8348-0afa-65d325c06ed0', 'a-2', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:11+00'),
	('24b16fed-e9a6-7c92-51d3-e7c7161c83ac', 'a-3', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:12+00'),
	('ffd52f3c-7e12-435a-724a-8f30fddadd9c', 'a-4', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:13+00'),
	('ad972f10-e080-0b49-d76f-ed33a21f6698', 'a-5', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:14+00'),
	('f61d6947-467c-cd3a-a5af-24db320235dd', 'a-6', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:15+00'),
	('142949df-56ea-8ae0-be8b-5306971900a4', 'a-7', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:16+00'),
	('d34ab169-b70c-9dcd-35e6-2896010cd9ff', 'a-8', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:17+00'),
	('8bf1211f-d4b7-b945-2889-9de0a43b9fb3', 'a-0', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:18+00'),
	('a02ffd91-ece5-e7ef-eb46-db8f10a74059', 'a-1', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:19+00'),
	('bca82e41-ee7b-0833-5883-99b1fcd177c7', 'a-2', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:20+00'),
	('00ec53c4-682d-36f5-c435-9f4ae7bd7ba1', 'a-3', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:21+00'),
	('4f6ffe13-a5d7-5b2d-6a39-23922b3922e5', 'a-4', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:22+00'),
	('beed1360-2b9b-0e6e-cb5b-568ff5058f07', 'a-5', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:23+00'),
	('0584ce56-5c82-4b7b-7f50-282d9a19945b', 'a-6', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:24+00'),
	('dc912a25-3d1e-9ba4-0e2c-597ed2376640', 'a-7', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:25+00'),
	('39461a19-e9ed-dfb3-85ea-76b26521ea48', 'a-8', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:26+00'),
	('8efb100a-295c-0c69-0931-222ff4467bb8', 'a-0', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:27+00'),
	('d9fc5b73-a8d7-8fad-3d6d-ffe419384e70', 'a-1', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:28+00'),
	('c86a7ee3-d8ef-0b55-1ed5-8e354a836f2b', 'a-2', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:29+00'),
	('a01a0380-ca3c-6142-8c26-a231f0e49a09', 'a-3', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:30+00'),
	('5a4b25aa-ed25-c2ee-1b74-de72dc03c14e', 'a-4', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:31+00'),
	('f73b76ce-8949-fe29-bf2a-537cfa420e8f', 'a-5', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:32+00'),
	('70c639df-5e30-bdee-440e-4cdf599fec2b', 'a-6', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:33+00'),
	('28f0b864-598a-1291-557b-ed248a998d4e', 'a-7', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:34+00'),
	('1543843a-4723-ed2a-b08e-18053ae6dc5b', 'a-8', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:35+00'),
	('f8c1f23d-6a8d-8d79-04fc-0ea8e066b3bb', 'a-0', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:36+00'),
	('e46de7e1-bcaa-ced9-a54f-1e9d0d2f800d', 'a-1', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:37+00'),
	('b7b16ecf-8ca5-3723-5938-94116071700c', 'a-2', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:38+00'),
	('352fe25d-af68-6bdb-4edc-a223c921acea', 'a-3', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:39+00'),
	('18d80423-86b7-9e2c-279f-d162df0205c8', 'a-4', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:40+00');
INSERT INTO backoffice.journal VALUES
	('816b112c-6105-b3eb-d537-828a39af4818', 'a-5', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:41+00'),
	('69cb3ea3-17a3-2c4e-6143-e665fdb20b14', 'a-6', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:42+00'),
	('bbf94b34-eb32-268a-da57-a3be5062fe7d', 'a-7', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:43+00'),
	('4f4adcbf-8c6f-66dc-fc8a-3282ac2bf10a', 'a-8', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:44+00'),
	('bbcbff5c-1f1d-ed46-c25d-28119a85c6c2', 'a-0', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:45+00'),
	('8cb22bdd-0b7b-a1ab-13d7-42e22eed8da2', 'a-1', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:46+00'),
	('f4f6dce2-f3a0-f9da-da0c-2b5b66452017', 'a-2', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:47+00'),
	('0d0fd7c6-e093-f7b8-04fa-0150b875b868', 'a-3', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:48+00'),
	('a96b65a7-21e5-61e1-e3de-768ac819ffbb', 'a-4', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:49+00'),
	('1068c6e4-c805-1cfd-4e9e-a8072e3189e2', 'a-5', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:50+00'),
	('17d63b16-25c8-16c2-2647-a73e1482372b', 'a-6', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:51+00'),
	('b9228e09-62a7-8b84-f3d5-d92f4faa000b', 'a-7', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:52+00'),
	('0deb1c54-8143-05ca-9ad2-66f53bc82511', 'a-8', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:53+00'),
	('66808e32-7dc7-9d13-5ba1-8e051673d906', 'a-0', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:54+00'),
	('42e7aaa8-8b48-137a-16a1-acd04ed91125', 'a-1', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:55+00'),
	('8fe0093b-b30d-6f8c-3147-4bd0764e6ac0', 'a-2', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:56+00'),
	('41ae36ec-b9b3-eee6-09d0-5b90c14222fb', 'a-3', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:57+00'),
	('d1f255a3-73a3-cef7-2e03-aa9d980c7eca', 'a-4', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:58+00'),
	('7eacb532-570f-f685-8afd-2723755ff790', 'a-5', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:59+00'),
	('b6f0479a-e87d-2449-7543-9c6124592772', 'a-6', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:07:00+00'),
	('e0c64119-5b27-425b-b056-ac56f8953d24', 'a-7', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:07:01+00'),
	('f85454e8-279b-e180-185c-ac7d243c5eb3', 'a-8', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:07:02+00'),
	('faa9afea-49ef-2ff0-29a8-33cccc778fd0', 'a-0', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:03+00'),
	('3c7781a3-6bcd-6cf0-8c11-a970fbe0e2a6', 'a-1', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:04+00'),
	('25b2822c-2f5a-3230-abfa-dd476e8b04c9', 'a-2', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:05+00'),
	('6ecbdd6e-c859-d284-dc13-885a37ce8d81', 'a-3', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:06+00'),
	('18997733-ec25-8a9f-caf2-39cc55d53363', 'a-4', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:07+00'),
	('8d7d8ee0-69cb-0cbb-f816-bbb65d56947e', 'a-5', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:08+00'),
	('75fc093c-0ee7-42f6-ddda-a13fff98f104', 'a-6', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:09+00'),
	('f74909ac-e68e-5189-1440-e4da0b65a70c', 'a-7', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:10+00'),
	('66368270-ffd5-1418-ec58-bd793f2d9b1b', 'a-8', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:11+00'),
	('248e8443-3679-7ec9-8478-f85e7626de4a', 'a-0', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:12+00'),
	('019d385e-b676-32a7-e958-e23f24bd07d7', 'a-1', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:13+00'),
	('a49e9411-d64f-f53e-ccfd-d09ad10a15b3', 'a-2', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:14+00'),
	('ddb30680-a691-d157-187e-e1cf9e896d03', 'a-3', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:15+00'),
	('2421fcb1-263b-9530-df88-f7f002e78ea5', 'a-4', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:16+00'),
	('fccb60fb-512d-13df-5083-790d64c4d5dd', 'a-5', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:17+00'),
	('1651cf0d-2f73-7d7a-deab-84d339dbabd3', 'a-6', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:18+00'),
	('eed5af6a-dd95-a9a6-f125-2739b1ad8c24', 'a-7', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:19+00'),
	('a8abb4bb-284b-5b27-aa7c-b790dc20f80b', 'a-8', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:20+00'),
	('15d4e891-d784-977c-acbf-cbb00c48f133', 'a-0', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:21+00'),
	('c203d8a1-5161-2acf-1245-7e4d67635a95', 'a-1', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:22+00'),
	('13f3cf8c-5319-52d7-2e58-47c4183e6910', 'a-2', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:23+00'),
	('550a141f-12de-6341-fba6-5b0ad0433500', 'a-3', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:24+00'),
	('67f7fb87-3eaf-2952-6a11-a9b7ac33bfac', 'a-4', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:25+00'),
	('1a5b1e4d-aae2-65b7-9096-5a275b53ae50', 'a-5', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:26+00'),
	('9a96876e-2f8f-3dc4-f3cf-45f02c61c0c1', 'a-6', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:27+00'),
	('9b70e8fe-62e4-0c57-0a32-2f1b0b659098', 'a-7', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:28+00'),
	('d61e4bbd-6393-c911-1e65-26ea173a7c8b', 'a-8', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:29+00'),
	('f5f8590c-d58a-54e9-4377-e6ae2eded4d9', 'a-0', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:30+00');
INSERT INTO backoffice.journal VALUES
	('941e1aaa-ba58-5b95-2b62-c14a3a175a61', 'a-1', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:31+00'),
	('9431c87f-273e-507e-6040-fcb07dcb4509', 'a-2', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:32+00'),
	('49ae49a2-3f67-c759-bf4f-c791ba842aa2', 'a-3', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:33+00'),
	('e44fea3b-ec53-bcea-3b75-13ccef5857ac', 'a-4', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:34+00'),
	('821fa74b-50ba-3f7c-ba1e-6c53e8fa6845', 'a-5', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:35+00'),
	('250cf8b5-1c77-3f3f-8dc8-b4be867a9a02', 'a-6', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:36+00'),
	('42998cf3-2d55-2343-bc8e-460416382dca', 'a-7', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:37+00'),
	('d07e70ef-cfab-0873-1a97-e7b91be644de', 'a-8', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:38+00'),
	('7fe1f8ab-aad0-94e0-b5cb-1b01d712f708', 'a-0', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:39+00'),
	('98b29795-0041-a424-7026-9d56260243a1', 'a-1', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:40+00'),
	('0353ab4c-bed5-beae-847a-7ff6e220b5cf', 'a-2', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:41+00'),
	('51d92be1-c60d-1db1-d2e5-e7a07da55b26', 'a-3', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:42+00'),
	('428fca9b-c192-1c25-c512-1f9da7815cde', 'a-4', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:43+00'),
	('f1b6f285-7fb6-d44d-d73c-7041e0aa0f19', 'a-5', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:44+00'),
	('68ce199e-c2c5-5175-97ce-0a4d89620f55', 'a-6', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:45+00'),
	('e836d813-fd18-4325-132f-ca8edcdfb40e', 'a-7', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:46+00'),
	('ab817c93-49cf-9c4f-6877-e1894a1faa00', 'a-8', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:47+00'),
	('877a9ba7-a98f-75b9-0a9d-49f53f15a858', 'a-0', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:48+00'),
	('dc6a6489-640c-a02b-0d42-dabeb8e46bb7', 'a-1', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:49+00'),
	('26337353-b796-2f53-3d78-c762373b3318', 'a-2', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:50+00'),
	('8e6b42f1-644e-cb13-27dc-03ab345e618b', 'a-3', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:51+00'),
	('ef575e88-37d0-65a1-683c-022d2077d342', 'a-4', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:52+00'),
	('2050e03c-a119-580f-74cc-a14cc6e97462', 'a-5', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:53+00'),
	('25ddc0f8-c9d3-e22e-03d3-076f98d83cb2', 'a-6', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:54+00'),
	('5ef0b4eb-a35a-b2d6-180b-0bca7e46b6f9', 'a-7', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:55+00'),
	('598b3e71-ec37-8bd8-3e0a-727608b5db01', 'a-8', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:56+00'),
	('74071a67-3307-ca74-59bc-f75fbd024e09', 'a-0', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:07:57+00'),
	('cfee3986-43cb-c3dc-5eef-c89334cacdc1', 'a-1', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:07:58+00'),
	('d18f655c-3fce-66ca-401d-5f38b48c89af', 'a-2', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:07:59+00'),
	('6ea2ef73-11b4-8272-4a9b-7b0bc0dd85c6', 'a-3', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:00+00'),
	('9461cce2-8ebe-3e76-fb4b-931c35a169b0', 'a-4', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:01+00'),
	('f770b62b-c8f4-2a0b-6675-1fe636fc6eb0', 'a-5', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:02+00'),
	('e1e32e23-5eee-1f97-0470-a3a6658dfdd5', 'a-6', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:03+00'),
	('eba0dc30-2bcd-9a27-3f8b-bb72be3a687b', 'a-7', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:04+00'),
	('218a0aef-d1d1-a4be-6560-1cc6ddc1520e', 'a-8', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:05+00'),
	('7d04bbbe-5494-ae9d-2f5a-76aa1c00fa2f', 'a-0', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:06+00'),
	('a516a87c-fcae-f229-b342-c437fe2b95f7', 'a-1', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:07+00'),
	('c3c59e5f-8b3e-9753-913f-4d435b53c308', 'a-2', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:08+00'),
	('854d9fca-60b4-bd07-f9bb-215d59ef5561', 'a-3', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:09+00'),
	('c410003e-f13d-4517-27ae-ff9082c29a5c', 'a-4', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:10+00'),
	('559cb990-c9df-fd86-75f6-bc2186971dc2', 'a-5', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:11+00'),
	('55a7cf9c-71f1-c9c4-9541-3f934dd1a158', 'a-6', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:12+00'),
	('2f55707d-4193-dc27-118a-0f19a1985716', 'a-7', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:13+00'),
	('1be3bc32-e656-4055-d5ca-3e5a354acbef', 'a-8', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:14+00'),
	('35051070-e572-e47d-2c26-c241ab88307f', 'a-0', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:15+00'),
	('b534ba68-236b-a543-ae44-b22bd110a1d6', 'a-1', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:16+00'),
	('7380ad8a-6732-26ae-47fc-e7bff88e9c33', 'a-2', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:17+00'),
	('05f971b5-ec19-6b8c-65b7-5d2ef8267331', 'a-3', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:18+00'),
	('3cf166c6-b73f-030b-4f67-eeaeba301103', 'a-4', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:19+00'),
	('cee63112-1c2e-c923-2f3a-2f028ad5c89b', 'a-5', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:20+00');
INSERT INTO backoffice.journal VALUES
	('5b69b9cb-8306-5d40-3869-739ae7f0995e', 'a-6', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:21+00'),
	('b5b41fac-0361-d157-d967-3ecb926af5ae', 'a-7', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:22+00'),
	('285e19f2-0bed-ed7d-2151-02b49d5c09a0', 'a-8', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:23+00'),
	('b337e84d-e875-2b27-eda3-a12363109e80', 'a-0', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:24+00'),
	('e8c0653f-ea13-f91b-f3c4-8159f7c24f78', 'a-1', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:25+00'),
	('ff4d5fbb-afdf-976c-fdc0-32e3bde78de5', 'a-2', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:26+00'),
	('2d6cc4b2-d139-a535-12fb-8cbb3086ae2e', 'a-3', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:27+00'),
	('389bc7bb-1e1c-2a5e-7e14-7703232a88f6', 'a-4', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:28+00'),
	('e2230b85-3516-e7b0-5d79-744fbd4c9c13', 'a-5', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:29+00'),
	('08740852-2c31-eeb1-f982-bc0eaf81d35f', 'a-6', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:30+00'),
	('a7608800-03e7-dded-fef5-6acb3b09697f', 'a-7', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:31+00'),
	('10a7cdd9-70fe-135c-f4f7-bb55c0e3b59f', 'a-8', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:32+00'),
	('3dc4876f-3f08-201c-7c76-cb71fa1da439', 'a-0', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:33+00'),
	('59b90e10-05a2-20e2-ebc5-42eb9d950b1e', 'a-1', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:34+00'),
	('2b8a6159-4b1f-4c4d-b090-2a8a395ced93', 'a-2', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:35+00'),
	('f3f27a32-4736-617f-20ab-bf2ffd806f6d', 'a-3', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:36+00'),
	('38913e1d-6a7b-94cb-0f55-994f679f5956', 'a-4', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:37+00'),
	('ebd9629f-c3ae-5e9f-6611-e2ee05a31cef', 'a-5', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:38+00'),
	('63538fe6-ef33-0c13-a05a-3ed7e599d5f7', 'a-6', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:39+00'),
	('cf67355a-3333-e6e1-4343-9161adc2d82e', 'a-7', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:40+00'),
	('07563a3f-e3bb-e7e3-ba84-431ad9d055af', 'a-8', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:41+00'),
	('53fde96f-cc4b-4ce7-2d77-39202324cd49', 'a-0', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:42+00'),
	('2bb232c0-b13c-7749-65ef-8558f0fbd615', 'a-1', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:43+00'),
	('ba2fd310-dcaa-8781-a9a6-52a31baf3c68', 'a-2', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:44+00'),
	('69421f03-2498-c970-2018-0038fddb8e24', 'a-3', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:45+00'),
	('85422afb-467e-9456-013a-2a51d4dff702', 'a-4', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:46+00'),
	('13f320e7-b5ea-d102-4ac9-5c3b208610db', 'a-5', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:47+00'),
	('f4be0027-9ee2-e0a5-3eaf-daa94a151e2c', 'a-6', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:48+00'),
	('37f0e884-fbad-9667-e389-40169d0a3c95', 'a-7', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:49+00'),
	('d64a340b-cb63-3f53-6d56-e51874281454', 'a-8', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:50+00'),
	('0fcbc61a-cd04-79dc-77e3-cccc0f5ffca7', 'a-0', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:51+00'),
	('298f95e1-bf91-3612-4592-c8d4825a06fc', 'a-1', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:52+00'),
	('df877f38-6575-2637-daa5-40ea9cbc474f', 'a-2', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:53+00'),
	('c399862d-3b9d-6b76-c843-6e924a68c45b', 'a-3', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:54+00'),
	('33e8075e-9970-de0c-fea9-55afd4644bb2', 'a-4', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:55+00'),
	('65658fde-58ab-3c2b-6e51-32a39fae7cb9', 'a-5', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:56+00'),
	('5ea1649a-3133-6092-c054-38df996a3e59', 'a-6', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:57+00'),
	('7bcdf75a-d237-b8e0-2e30-1f4091fb6bc8', 'a-7', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:58+00'),
	('57370345-57ef-5b8c-02c0-e46513b98f90', 'a-8', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:59+00'),
	('9b72e31d-ac81-7154-66cd-580a448cf823', 'a-0', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:00+00'),
	('16c222aa-1989-8e50-5893-8167c8ab6c57', 'a-1', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:01+00'),
	('7dcd340d-84f7-62eb-a80a-a538b0c527f7', 'a-2', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:02+00'),
	('81448138-f5f1-63cc-dba4-acc69819f280', 'a-3', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:03+00'),
	('97e8527f-eaf7-7a97-fc38-f34216141515', 'a-4', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:04+00'),
	('647bba34-4396-e7c8-1709-02bcf2e15551', 'a-5', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:05+00'),
	('ed265bc9-03a5-a097-f61d-3ec064d96d2e', 'a-6', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:06+00'),
	('c75b6f11-4c23-a4d7-ea11-331e7c00e73c', 'a-7', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:07+00'),
	('8d34201a-5b85-9009-08db-6cae92723617', 'a-8', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:08+00'),
	('ccb1d45f-b76f-7c5a-0bf6-19f979c6cf36', 'a-0', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:09+00'),
	('01f78be6-f7ca-d026-5850-8fe4616098a9', 'a-1', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:10+00');
INSERT INTO backoffice.journal VALUES
	('7f24d240-521d-9907-1c93-af3917215ef7', 'a-2', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:11+00'),
	('94c7bb58-efc3-b337-8008-75b5d382a072', 'a-3', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:12+00'),
	('f387624d-f552-cea2-f369-918c5e1e12bc', 'a-4', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:13+00'),
	('5e388103-a391-daab-e3de-1d76a6739ccd', 'a-5', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:14+00'),
	('15de21c6-70ae-7c3f-6f3f-1f37029303c9', 'a-6', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:15+00'),
	('11b921ef-080f-7736-089c-757404650e40', 'a-7', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:16+00'),
	('6e2713a6-efee-97ba-cb63-e52c54f0ada0', 'a-8', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:17+00'),
	('1bb91f73-e9d3-1ea2-830a-5e73ce3ed328', 'a-0', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:18+00'),
	('3a077244-3a07-3914-1292-a5429b952fe6', 'a-1', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:19+00'),
	('a9a6653e-4897-6138-166d-e32772b1bf40', 'a-2', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:20+00'),
	('58ae749f-25ed-ed36-f486-bc85feb3f0ab', 'a-3', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:21+00'),
	('4e4b5fbb-bb60-2b6d-35be-a8460aa8f8e5', 'a-4', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:22+00'),
	('8eefcfdf-5990-e441-f0fb-6f3fad709e21', 'a-5', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:23+00'),
	('1728efbd-a816-9228-2ba6-42aafd57be3a', 'a-6', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:24+00'),
	('cbcb58ac-2e49-6207-586d-f2854b17995f', 'a-7', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:25+00'),
	('db85e259-0b61-0981-3daf-a101ceb2faeb', 'a-8', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:26+00'),
	('99c5e07b-4d5d-e9d1-8c35-0cdf64c5aa3d', 'a-0', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:27+00'),
	('dd458505-749b-2941-217d-dd59394240e8', 'a-1', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:28+00'),
	('8b16ebc0-56e6-1302-4c05-7be590b542eb', 'a-2', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:29+00'),
	('a86c450b-76fb-8c37-1afe-ad6410d55534', 'a-3', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:30+00'),
	('c9892a98-9183-de32-e976-c6f04e700201', 'a-4', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:31+00'),
	('e6b4b2a7-46ed-40e1-af82-9d1fa82daa10', 'a-5', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:32+00'),
	('e5f6ad6c-e374-177e-ef02-3bf5d0c018b6', 'a-6', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:33+00'),
	('f0e52b27-a7a5-d6a1-a873-73dffa53dbe5', 'a-7', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:34+00'),
	('ffeabd22-3de0-d4ea-cb9a-3e6e53e5448d', 'a-8', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:35+00'),
	('a7aeed74-7141-16f3-b292-a982238f83d2', 'a-0', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:36+00'),
	('fde9264c-f376-fffe-2ee4-ddf4a988880d', 'a-1', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:37+00'),
	('a8849b05-2492-b510-6526-b2331e526138', 'a-2', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:38+00'),
	('258be18e-31c8-1885-55c2-ff05b4d542c3', 'a-3', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:39+00'),
	('069d3bb0-02ac-d8d7-dd09-5917f9efe4cb', 'a-4', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:40+00'),
	('c6e19e83-0859-f2cb-9f7c-8f8cacb8d2a6', 'a-5', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:41+00'),
	('46922a08-80a8-f11f-8f69-cbb52b1396be', 'a-6', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:42+00'),
	('9ad6aaed-513b-7314-8b7d-49f70afcfb32', 'a-7', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:43+00'),
	('f5deaeea-e153-8fb6-c459-01d524ee2f98', 'a-8', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:44+00'),
	('a9a1d531-7a33-ae8c-ef33-961c34144f84', 'a-0', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:45+00'),
	('605ff764-c617-d3cd-28db-bdd72be8f9a2', 'a-1', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:46+00'),
	('766ebcd5-9621-e305-1706-16ba3d3dac32', 'a-2', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:47+00'),
	('daca4121-4b39-c5dc-6667-4d09081940f0', 'a-3', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:48+00'),
	('30bb3825-e8f6-31cc-6075-c0f87bb4978c', 'a-4', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:49+00'),
	('08b255a5-d42b-89b0-5852-60b6f2360bdd', 'a-5', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:50+00'),
	('3493894f-a4ea-036c-fc64-33c3e2ee63b0', 'a-6', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:51+00'),
	('dbe272ba-b69f-8e13-f14b-405e038deb64', 'a-7', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:52+00'),
	('acc3e040-4646-c575-02b4-80dc052c4fe1', 'a-8', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:53+00'),
	('076a0c97-d09c-f1a0-ec3e-19c7f2529f2b', 'a-0', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:54+00'),
	('04ecb1fa-2850-6ccb-6f72-b12c0245ddbc', 'a-1', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:55+00'),
	('b2eeb736-2ef8-3def-f5c7-813a67e14f0a', 'a-2', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:56+00'),
	('08c5433a-6013-5c32-e34f-46a71175850c', 'a-3', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:57+00'),
	('6aca9700-5c68-f120-6823-815f66102863', 'a-4', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:58+00'),
	('3435c378-bb76-d435-7324-dd7e69f3cd18', 'a-5', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:59+00'),
	('d490d7b4-5762-90fa-60eb-31b5fc917ad1', 'a-6', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:10:00+00');
INSERT INTO backoffice.journal VALUES
	('b2f627ff-f19f-da46-3cb3-86442eac2b3d', 'a-7', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:10:01+00'),
	('c3992e9a-68c5-ae12-bd18-488bc579b30d', 'a-8', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:10:02+00'),
	('d86ea612-dec9-6096-c5e0-fcc8dd42ab6d', 'a-0', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:03+00'),
	('9cf81d80-26a9-0180-52c4-29cc4e56739b', 'a-1', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:04+00'),
	('c361bc7b-2c03-3a83-d663-b8d9fb4be56e', 'a-2', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:05+00'),
	('44c4c173-32ca-ce21-24a1-a836d9fc4b6f', 'a-3', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:06+00'),
	('dc82d632-c9fc-ecb0-778a-fbc7924494a6', 'a-4', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:07+00'),
	('996a7fa0-78cc-36c4-6d02-f9af3bef918b', 'a-5', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:08+00'),
	('d7a728a6-7d90-9e71-4c07-74e22cb806f2', 'a-6', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:09+00'),
	('00ac8ed3-b432-7bdd-4ebb-ebcb2ba10a00', 'a-7', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:10+00'),
	('8ebda540-cbcc-4d73-3649-6819a46a1b68', 'a-8', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:11+00'),
	('f76a89f0-cb91-bc41-9542-ce9fa43902dc', 'a-0', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:12+00'),
	('f29c21d4-897f-7894-8b91-f03172341b7b', 'a-1', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:13+00'),
	('851ddf50-58cf-22df-63d3-344ad89919cf', 'a-2', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:14+00'),
	('58d4d1e7-b1e9-7b25-8c9e-d0b37e02d087', 'a-3', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:15+00'),
	('7750ca35-59e5-b8e1-f442-10283368fc16', 'a-4', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:16+00'),
	('5d44ee6f-2c3f-71b7-3125-876103c8f6c4', 'a-5', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:17+00'),
	('eb6fdc36-b281-b7d5-eabf-33396c2683a2', 'a-6', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:18+00'),
	('cdc0d6e6-3aa8-e41c-8968-9f54970bb35f', 'a-7', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:19+00'),
	('b73dfe25-b4b8-714c-029b-37a6ad3006fa', 'a-8', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:20+00'),
	('85fc37b1-8c57-0974-25b5-2fc7afbb6969', 'a-0', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:21+00'),
	('3871bd64-0121-52bf-b53f-df04b401193f', 'a-1', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:22+00'),
	('a733fa9b-25f3-3689-e2ad-be72199f0e62', 'a-2', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:23+00'),
	('48ab2f9b-4595-7ab5-74cf-005eb8a76760', 'a-3', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:24+00'),
	('23350907-3ed3-4320-27d4-8b1a83f5fbd2', 'a-4', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:25+00'),
	('45645a27-c4f1-adc8-a7a8-35976064a86d', 'a-5', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:26+00'),
	('185c29dc-2432-5934-ee37-7cfda20e414c', 'a-6', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:27+00'),
	('42e77b63-637a-b381-e8be-5f8318cc28a2', 'a-7', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:28+00'),
	('051e4e12-7b92-f5d9-8d3c-79b195f2b291', 'a-8', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:29+00'),
	('9cc138f8-dc04-cbf1-6240-daa92d8d50e2', 'a-0', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:30+00'),
	('b7bb35b9-c6ca-2aee-2df0-8cf09d7016c2', 'a-1', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:31+00'),
	('abd81528-6ba1-007a-bfbb-8415b83ae2cf', 'a-2', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:32+00'),
	('26dd0dbc-6e3f-4c80-4374-9885523d6a25', 'a-3', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:33+00'),
	('6766aa27-50c1-9aad-2fa1-b32f36ed4aee', 'a-4', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:34+00'),
	('6a10bbd4-80e4-c557-3d8f-3af73ae0454b', 'a-5', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:35+00'),
	('c5ab0bc6-0ac7-9291-82aa-dd08703f1ec6', 'a-6', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:36+00'),
	('a532400e-d62e-772b-9dc0-b86f46e583ff', 'a-7', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:37+00'),
	('4c27cea8-526a-f8cf-ee3b-e5e183ac9605', 'a-8', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:38+00'),
	('0f966132-3506-2963-ccde-717b18f97592', 'a-0', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:39+00'),
	('4ffce04d-92a4-d6cb-21c1-494cdfcd6dc1', 'a-1', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:40+00'),
	('67e103b0-761e-6068-3e83-c559be18d40c', 'a-2', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:41+00'),
	('291597a1-00aa-dd81-4d19-7af4f4bab3a7', 'a-3', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:42+00'),
	('9b698eb3-105b-d825-28f2-3d0c92dedfc0', 'a-4', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:43+00'),
	('8c7bbbba-95c1-0259-75e5-48cee86dfadc', 'a-5', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:44+00'),
	('5e9f92a0-1c98-6baf-cabb-afd145520b13', 'a-6', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:45+00'),
	('0ff39bbb-f981-ac01-51d3-40c9aa40e63e', 'a-7', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:46+00'),
	('303ed4c6-9846-ab36-c290-4d3ba8573050', 'a-8', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:47+00'),
	('443cb001-c138-b256-1a0d-90720d6ce111', 'a-0', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:48+00'),
	('55b37c5c-270e-5d84-c793-e486d798c01d', 'a-1', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:49+00'),
	('884d247c-6f65-a96a-7da4-d1105d584ddd', 'a-2', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:50+00');
INSERT INTO backoffice.journal VALUES
	('55743cc0-393b-1cb4-b8b3-7d09ae48d097', 'a-3', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:51+00'),
	('30ef30b6-4204-a308-8a26-bc2e6ecf7602', 'a-4', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:52+00'),
	('eaae339c-4d89-fc10-2edd-9dbdb6a28915', 'a-5', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:53+00'),
	('ab233b68-2ec3-5564-8e78-91e66c54191b', 'a-6', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:54+00'),
	('3d2d8ccb-37df-977c-b6d9-da15b76c3f3a', 'a-7', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:55+00'),
	('26408ffa-703a-72e8-ac01-17e74ad46f33', 'a-8', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:56+00'),
	('b4288d9c-0ec0-a184-1b3b-3728321e7088', 'a-0', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:10:57+00'),
	('2f37d101-31f2-a483-a8dd-005b3d14b0d9', 'a-1', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:10:58+00'),
	('0ff8033c-f943-7c21-3ee1-3937b1c4c455', 'a-2', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:10:59+00'),
	('68264bdb-65b9-7eea-e678-8aa3348e553c', 'a-3', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:00+00'),
	('3a066bda-8c96-b947-8bb0-512f0a43028c', 'a-4', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:01+00'),
	('be3159ad-0456-4bfb-90db-9e32851ebf9c', 'a-5', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:02+00'),
	('8757150d-ecbd-89b0-f544-2ca3db4d0e0e', 'a-6', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:03+00'),
	('2291d2ec-3b30-48d1-a6f8-6c2c4591b7e0', 'a-7', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:04+00'),
	('84117275-be99-9ff5-5a98-7b9381e01f96', 'a-8', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:05+00'),
	('fae0b27c-451c-7288-67a5-67e8c1bb4e53', 'a-0', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:06+00'),
	('b5dc4e5d-9b49-5d01-96f6-1d45b26ef33e', 'a-1', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:07+00'),
	('192fc044-e74d-ffea-144f-9ac5dc9f3395', 'a-2', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:08+00'),
	('5c049256-7492-0eb5-8467-fb52ce4ef728', 'a-3', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:09+00'),
	('17c276c8-e723-eb46-aef5-76537e9d56d0', 'a-4', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:10+00'),
	('5dd9db5e-033d-a9c6-fb5b-a83c7a7ebea9', 'a-5', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:11+00'),
	('2dea61ee-d4bc-eec5-64a0-0115c4d21334', 'a-6', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:12+00'),
	('9f396fe4-4e7c-05c1-6873-b05ec425cbad', 'a-7', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:13+00'),
	('0d7de1ac-a929-9fe6-3f3e-0041f02638a3', 'a-8', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:14+00'),
	('8fecb208-17b3-8474-19bb-3de39a609afe', 'a-0', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:15+00'),
	('dc6a7071-2a25-2123-c40d-2adba6a11d84', 'a-1', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:16+00'),
	('71a3cb15-5f8d-c89b-f3d0-365288219936', 'a-2', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:17+00'),
	('9fe8593a-8a33-0607-d767-96b35c64c600', 'a-3', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:18+00'),
	('ca9c267d-ad03-05d1-a630-8d2a0cf1c39c', 'a-4', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:19+00'),
	('fccb3cdc-9acc-14a6-e70a-12f74560c026', 'a-5', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:20+00'),
	('1595af64-3501-5c77-a714-9e92a551338e', 'a-6', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:21+00'),
	('08d98638-c6fc-d194-a4b1-e6992063e944', 'a-7', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:22+00'),
	('24681928-425f-5a91-3350-4de568f5f6df', 'a-8', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:23+00'),
	('556f3919-37df-d439-8cba-c35e050a2177', 'a-0', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:24+00'),
	('3328bdf9-a4b9-504b-9398-284244fe97c2', 'a-1', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:25+00'),
	('109a0ca3-bc27-f3e9-6597-370d5c8cf03d', 'a-2', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:26+00'),
	('7f5d04d1-89df-b634-e6a8-5bb9d9adf21e', 'a-3', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:27+00'),
	('f79921bb-ae40-a577-928b-76d2fc3edc2a', 'a-4', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:28+00'),
	('07a96b1f-6109-7ccb-54be-14d6a47439b0', 'a-5', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:29+00'),
	('c06d06da-9666-a219-db15-cf575aff2824', 'a-6', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:30+00'),
	('10a5ab2d-b37f-eedf-deaa-b192ead4ac0e', 'a-7', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:31+00'),
	('e555ebe0-ce42-6f7f-9b2b-ef0706315e0c', 'a-8', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:32+00'),
	('53e3a716-1e42-8b65-688f-14b84d61c610', 'a-0', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:33+00'),
	('5487315b-1286-f907-1659-07aa8fc96619', 'a-1', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:34+00'),
	('e4bb4c51-73c2-ce17-fd8f-cd40041c068f', 'a-2', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:35+00'),
	('0cb929ea-e7a4-99e5-0248-a3a78f7acfc7', 'a-3', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:36+00'),
	('8a0e1141-fd37-fa5b-98d5-bb769ba1a7cc', 'a-4', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:37+00'),
	('99bcfcd7-54a9-8ce8-9cb8-6f73acc04645', 'a-5', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:38+00'),
	('afd48367-12c5-e775-5089-7e25711e1d96', 'a-6', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:39+00'),
	('e5841df2-166d-d424-a571-27423d276bbe', 'a-7', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:40+00');
INSERT INTO backoffice.journal VALUES
	('b4a52895-5b84-f584-974e-92d025a75d1f', 'a-8', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:41+00'),
	('b1eec33c-726a-6055-4bc7-8518d5f9b32c', 'a-0', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:42+00'),
	('d6c651dd-cd97-183b-2e40-bc464231c962', 'a-1', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:43+00'),
	('f64eac11-f2cd-8f0e-fa19-6f8ad173178e', 'a-2', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:44+00'),
	('4a47d298-3c8b-d392-b120-b627e0e1cab4', 'a-3', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:45+00'),
	('9c82c714-3c10-2b71-c593-d98d96093fde', 'a-4', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:46+00'),
	('500e75a0-36dc-2d7d-2fec-5da1b71d36cc', 'a-5', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:47+00'),
	('ae0eb3ee-d39d-2bce-f462-2b2499a05fe6', 'a-6', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:48+00'),
	('1ecfb463-472e-c911-5b10-c292ef8bc986', 'a-7', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:49+00'),
	('e7061188-3d27-60c8-bbaf-b4acb29e3446', 'a-8', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:50+00'),
	('60815949-75a7-64c8-e3a6-91fa2b3a321d', 'a-0', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:51+00'),
	('19bc9161-08fc-6938-f52c-b96f7e087941', 'a-1', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:52+00'),
	('07c5807d-0d92-7dcd-0980-f86024e5208b', 'a-2', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:53+00'),
	('d14220ee-66ae-ec73-c490-38385428ec4c', 'a-3', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:54+00'),
	('8df707a9-48fa-c1b4-a0f9-7aa554886ec8', 'a-4', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:55+00'),
	('e7f8a7fb-0b77-bcb3-b283-af5be021448f', 'a-5', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:56+00'),
	('788d9869-0553-3aba-0512-61497ecffcbb', 'a-6', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:57+00'),
	('50c3d761-4917-b243-03ee-6a220679dab3', 'a-7', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:58+00'),
	('2afe4567-e1bf-64d3-2a55-27244d104cea', 'a-8', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:59+00'),
	('5f2c22cb-4a53-80af-7ca7-5622a6426917', 'a-0', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:00+00'),
	('aba3b6fd-5d18-6d28-e06f-f97135cade7f', 'a-1', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:01+00'),
	('c8ed21db-4f67-8f3b-13b9-d5ee16489088', 'a-2', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:02+00'),
	('08419be8-9740-5321-5428-38d77f855226', 'a-3', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:03+00'),
	('7f1171a7-8ce0-780a-2142-a6eb7bc4f3c8', 'a-4', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:04+00'),
	('82f2b308-c3b0-1637-c607-ce05f52a2fed', 'a-5', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:05+00'),
	('0d3180d6-72e0-8b4c-5312-dcdafdf6ef36', 'a-6', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:06+00'),
	('fb89705a-e6d7-43bf-1e84-8c206e16a1d7', 'a-7', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:07+00'),
	('d4c2e4a3-297f-e25a-71d0-30b67eb83bfc', 'a-8', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:08+00'),
	('5751ec3e-9a4f-eab5-7596-2e78e006250d', 'a-0', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:09+00'),
	('d5cfead9-4f53-50c1-2c32-2b5b664544c1', 'a-1', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:10+00'),
	('59c33016-884a-6211-6be9-75a9bb8257e3', 'a-2', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:11+00'),
	('ba386660-0c35-40f6-7c1e-9575e213be0a', 'a-3', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:12+00'),
	('6c29793a-140a-811d-0c45-ce03c1c93a28', 'a-4', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:13+00'),
	('e995f98d-5696-7d94-6471-af29d7bf99f1', 'a-5', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:14+00'),
	('6cd67d9b-6f01-50c7-7bda-2eda01ae484c', 'a-6', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:15+00'),
	('6bc24fc1-ab65-0b25-b411-4e93a98f1eba', 'a-7', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:16+00'),
	('a5cdd4aa-0048-b187-f718-2f1b9ce7a6a7', 'a-8', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:17+00'),
	('217eedd1-ba8c-592d-b97d-0dbe54c7adfc', 'a-0', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:18+00'),
	('df263d99-6281-d984-952c-07998dc54358', 'a-1', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:19+00'),
	('edfbe1af-cf92-46bb-0d40-eb4d8027d90f', 'a-2', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:20+00'),
	('2e65f2f2-fdaf-6c69-9b22-3c61b1b5ab89', 'a-3', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:21+00'),
	('e94550c9-3cd7-0fe7-48e6-982b3439ad3b', 'a-4', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:22+00'),
	('5c572eca-0505-94c7-bc3c-36e7e8ab9550', 'a-5', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:23+00'),
	('0537fb40-a68c-18da-59a3-5c2bfe1ca554', 'a-6', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:24+00'),
	('5f0f5e5f-3394-5135-b874-349cfbed4fb9', 'a-7', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:25+00'),
	('185e65bc-4058-1880-c4f2-c82958de8cfe', 'a-8', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:26+00'),
	('8d317bdc-f4aa-fcfc-2214-9d77babee96d', 'a-0', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:27+00'),
	('e49b8b40-53df-9505-e1f4-8c3a701c0682', 'a-1', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:28+00'),
	('b056eb15-8758-6b71-e2da-9acfe4fbd19e', 'a-2', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:29+00'),
	('b137fdd1-f79d-56c7-edf3-365fea7520f2', 'a-3', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:30+00');
INSERT INTO backoffice.journal VALUES
	('912d2b1c-7b28-26ca-f996-87388d2e8f7c', 'a-4', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:31+00'),
	('a1d33d0d-fec8-20b4-1b54-430b50e96b5c', 'a-5', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:32+00'),
	('6f2268bd-1d3d-3eba-abb0-4d6b5d099425', 'a-6', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:33+00'),
	('872488f8-8d1b-2db5-4d55-bc8bba2fad1b', 'a-7', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:34+00'),
	('ccb09896-6221-1f61-edae-2e26d58ea92f', 'a-8', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:35+00'),
	('2823f479-7102-ce1a-1aec-05359cc16dd9', 'a-0', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:36+00'),
	('470e7a4f-017a-5476-afb7-eeb3f8b96f9b', 'a-1', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:37+00'),
	('bf62768c-a46b-6c3b-5bea-9515d1a1fc45', 'a-2', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:38+00'),
	('fa14d4fe-2f19-414d-e3eb-d9f63d5c0169', 'a-3', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:39+00'),
	('2ca65f58-e35d-9ad4-5bf7-f3ae5cfd08f1', 'a-4', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:40+00'),
	('88ae6372-cfdc-5df6-9a97-6e893f4d554b', 'a-5', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:41+00'),
	('06997f04-a7db-9246-6a2b-aa6ebc8b872d', 'a-6', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:42+00'),
	('eefc9e10-ebdc-4a23-33b4-2b2dbb8f27b6', 'a-7', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:43+00'),
	('5807a685-d1a9-ab3b-5990-35bc566ce2b9', 'a-8', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:44+00'),
	('d840cc5d-906c-3e9c-8437-4c8919d2074e', 'a-0', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:45+00'),
	('959a557f-5f6b-eb41-1fd9-54f3f34b21c3', 'a-1', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:46+00'),
	('f2201f51-91c4-e92c-c5af-043eebfd0946', 'a-2', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:47+00'),
	('3a835d32-1575-5c43-5ef4-fe9965a3f2a0', 'a-3', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:48+00'),
	('288cc0ff-0228-77bd-3df9-4bc9360b9c5d', 'a-4', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:49+00'),
	('4ea06fbc-83cd-d0a0-6020-c35d50e1e89a', 'a-5', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:50+00'),
	('b7ee6f5f-9aa5-cd17-ca1a-ea43ce848496', 'a-6', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:51+00'),
	('e57c6b95-6a65-21b2-8495-f2886ca0977a', 'a-7', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:52+00'),
	('86b122d4-3583-57d8-34a8-7ce618a55de0', 'a-8', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:53+00'),
	('4e0928de-0755-38c5-93fb-dabb0c5ef2c3', 'a-0', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:54+00'),
	('c0f168ce-8900-fa56-e577-89e2a2f2c9d0', 'a-1', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:55+00'),
	('8c6744c9-d42e-c2cb-9e88-85b54ff744d0', 'a-2', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:56+00'),
	('f1c15925-8841-1002-af34-0cbaedd6fc33', 'a-3', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:57+00'),
	('e0741335-4875-be01-a996-dc560274708e', 'a-4', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:58+00'),
	('67d96d45-8abd-ef21-792e-6d8e590244e7', 'a-5', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:59+00'),
	('a8e864d0-4c95-572d-1aec-e099af852d0a', 'a-6', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:13:00+00'),
	('7143d7fb-adfa-4693-b9ee-c507d9d37443', 'a-7', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:13:01+00'),
	('72da7fd6-d130-2c0a-159f-6436d01e9eb0', 'a-8', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:13:02+00'),
	('6e0721b2-c697-7135-b916-ef286bcb49ec', 'a-0', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:03+00'),
	('fc8001f8-34f6-a5f0-5610-80d134d53d29', 'a-1', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:04+00'),
	('4b04a686-b0ad-13dc-e35f-a99fa4161c65', 'a-2', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:05+00'),
	('61b4a64b-e663-682e-8cb0-37d9719ad8cd', 'a-3', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:06+00'),
	('3621f145-4cac-f995-530e-a53652ddf8fb', 'a-4', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:07+00'),
	('c15da1f2-b5e5-ed6e-6837-a3802f0d1593', 'a-5', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:08+00'),
	('68053af2-923e-0020-4c3c-a7c6a3150cf7', 'a-6', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:09+00'),
	('2dace78f-80bc-92e6-d749-3423d729448e', 'a-7', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:10+00'),
	('df7f28ac-89ca-37bf-1abd-2f6c184fe1cf', 'a-8', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:11+00'),
	('96ea64f3-a1aa-2fd0-0c72-faacf0cb8ac9', 'a-0', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:12+00'),
	('da8ce53c-f024-0070-ce6c-69c48cd588ee', 'a-1', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:13+00'),
	('82489c97-37cc-2455-30c7-a6ebef3753ec', 'a-2', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:14+00'),
	('7c590f01-4901-90db-0ed0-2a5070e20f01', 'a-3', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:15+00'),
	('35cf8659-cfcb-1322-4cbd-47863a34fc58', 'a-4', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:16+00'),
	('beb22fb6-94d5-13ed-cf55-33cf006dfeae', 'a-5', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:17+00'),
	('9e3cfc48-eccf-81a0-d576-63e129aef3cb', 'a-6', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:18+00'),
	('28267ab8-48bc-f807-b2ed-53c3a8f8fc8a', 'a-7', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:19+00'),
	('7a53928f-a4dd-31e8-2c6e-f826f341daec', 'a-8', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:20+00');
INSERT INTO backoffice.journal VALUES
	('1905aeda-b9bf-2477-edc0-68a355bba31a', 'a-0', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:21+00'),
	('1141938b-a2c2-b13f-5505-d7c424ebae5f', 'a-1', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:22+00'),
	('1aa48fc4-880b-b0c9-b8a3-bf979d3b917e', 'a-2', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:23+00'),
	('dc568979-2e08-eb2e-219d-ce49e64c885b', 'a-3', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:24+00'),
	('846c260d-715e-5b85-4ffa-d5f70a516c88', 'a-4', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:25+00'),
	('d58072be-2820-e868-2c0a-27c0518e805e', 'a-5', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:26+00'),
	('6e7b33fd-ea3a-dc80-ebd6-48fffb665bb8', 'a-6', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:27+00'),
	('a8ecbaba-e151-abac-ba7d-bde04f761c37', 'a-7', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:28+00'),
	('32b30a25-0abd-6331-e03a-2a1f16466346', 'a-8', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:29+00'),
	('b6edc1cd-1f36-e45d-af6d-7824d7bb2283', 'a-0', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:30+00'),
	('670e8a43-b246-801c-a1ea-ca97b3e19189', 'a-1', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:31+00'),
	('81e74d67-8581-a3bb-7a72-0b019f4f1a93', 'a-2', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:32+00'),
	('e0cf1f47-118d-aebc-5b16-269099ad7347', 'a-3', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:33+00'),
	('96b9bff0-13ac-edfb-1d14-0579e2fbeb63', 'a-4', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:34+00'),
	('71ad16ad-2c4d-81f3-4808-2ff6c4b20768', 'a-5', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:35+00'),
	('43fa7f58-b7ea-c7ac-8722-09342e62e8f1', 'a-6', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:36+00'),
	('31839b03-6f63-806c-ba3f-47b93af8ccb5', 'a-7', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:37+00'),
	('f0adc883-8f4b-dedd-e4ec-2cfad0515589', 'a-8', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:38+00'),
	('3b5dca50-1ee1-e6d8-cd7b-905f4e1bf723', 'a-0', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:39+00'),
	('e2a2dcc3-6a08-a345-332c-751b2f2e476c', 'a-1', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:40+00'),
	('4558dbb6-f6f8-bb2e-16d0-3b85bde76e2c', 'a-2', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:41+00'),
	('afda3322-45e2-af43-1fb7-b672a68b659d', 'a-3', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:42+00'),
	('632cee94-6db8-3e7a-52ce-5e8d6f0fed35', 'a-4', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:43+00'),
	('677e0972-4f0e-2df9-b6c0-00b75b5da10d', 'a-5', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:44+00'),
	('d554f7bb-7be4-4a72-6706-8a7df88ddd20', 'a-6', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:45+00'),
	('795c7a7a-5ec6-b460-ec00-c5841019b9e9', 'a-7', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:46+00'),
	('fa3a3c40-7f82-377f-55c1-9c5d403335c7', 'a-8', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:47+00'),
	('c2626d85-0c80-ea07-e751-1bbae4c76f4b', 'a-0', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:48+00'),
	('ce78d1da-254c-0843-eb23-951ae077ff5f', 'a-1', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:49+00'),
	('8e82ab72-43b7-c66d-768f-1b8ce1c967eb', 'a-2', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:50+00'),
	('e0ec453e-28e0-61cc-58ac-43f91dc2f3f0', 'a-3', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:51+00'),
	('7250eb93-b3c1-8cc9-daa2-9cf58af7a004', 'a-4', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:52+00'),
	('013a006f-03db-c539-2eff-eb8f18fda755', 'a-5', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:53+00'),
	('301ad0e3-bd5c-b162-7a20-44908a42fdc2', 'a-6', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:54+00'),
	('4d5b9953-58e7-798b-c7e9-d9db83c612a5', 'a-7', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:55+00'),
	('ab88b157-33f5-4317-9858-600245108dd8', 'a-8', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:56+00'),
	('b0b183c2-07f4-6f0c-ca7d-c63b2604f5cc', 'a-0', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:13:57+00'),
	('f9028fae-c74b-e6ec-9b85-2b0a542e2f39', 'a-1', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:13:58+00'),
	('8f7d807e-1f53-eff5-f9ef-be5cb81090fb', 'a-2', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:13:59+00'),
	('fa83a11a-198d-5a7f-0bf7-7a1987bcd006', 'a-3', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:00+00'),
	('02a32ad2-669e-6fe2-98e6-07fe7cc0e1a0', 'a-4', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:01+00'),
	('fc3cf452-d3da-8402-bebb-765225ce8c0e', 'a-5', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:02+00'),
	('3d8e28ca-f901-313a-554c-ebc7d32e67e5', 'a-6', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:03+00'),
	('e97ee205-4def-b209-c35f-e4dc94599061', 'a-7', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:04+00'),
	('b86e8d03-fe99-2d1b-0e19-656875ee557c', 'a-8', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:05+00'),
	('84f7e699-69de-a92a-9255-08f7c1f9579a', 'a-0', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:06+00'),
	('f4552671-f890-9587-cf48-5ea990207f3b', 'a-1', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:07+00'),
	('362e80d4-df43-b03a-e6d3-f8540cd63626', 'a-2', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:08+00'),
	('fe8c15fe-d5f8-0800-6ce9-5eddb7366e35', 'a-3', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:09+00'),
	('1efa39bc-aec6-f390-0149-160693694536', 'a-4', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:10+00');
INSERT INTO backoffice.journal VALUES
	('92fb0c6d-1758-261f-10d0-52e6e2c1123c', 'a-5', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:11+00'),
	('22ac3c5a-5bf0-b520-d281-c122d1490650', 'a-6', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:12+00'),
	('aff16212-54f7-c1be-92f6-4550478c56e6', 'a-7', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:13+00'),
	('f7e9050c-92a8-51b0-0164-42ab604b0488', 'a-8', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:14+00'),
	('addfa9b7-e234-254d-26e9-c7f2af1005cb', 'a-0', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:15+00'),
	('8c235f89-a814-3a28-a1d6-067e959dd858', 'a-1', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:16+00'),
	('847cc55b-7032-108e-ee6d-d897f3bca8a5', 'a-2', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:17+00'),
	('a67f0968-0941-5ca1-c9f1-12d96d27689b', 'a-3', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:18+00'),
	('2a084e55-c87b-1ebc-daad-1f62fdbbac8e', 'a-4', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:19+00'),
	('fc49306d-9760-2c8e-d1be-1dfbf0835ead', 'a-5', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:20+00'),
	('f9a40a47-80f5-e130-6c46-f1c8daecee3b', 'a-6', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:21+00'),
	('5ec91aac-30ea-e62f-4140-325d09b9afd0', 'a-7', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:22+00'),
	('19b65066-0b25-3761-af18-9682e03501dd', 'a-8', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:23+00'),
	('1fc21400-4c94-81e4-c807-3e85323bfd4b', 'a-0', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:24+00'),
	('3b3dbaf6-8507-998a-cd6a-5a5254ab2d76', 'a-1', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:25+00'),
	('ca8155f4-d27f-2059-53f9-d3d7974bdd70', 'a-2', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:26+00'),
	('ede7e2b6-d13a-41dd-f9f4-bdef84fdc737', 'a-3', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:27+00'),
	('dd45045f-8c68-db9f-54e7-0c67048d32e8', 'a-4', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:28+00'),
	('49c9adb1-8e44-be07-11a9-4e827042f630', 'a-5', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:29+00'),
	('22fb0cee-7e1f-3bde-5829-3de743871417', 'a-6', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:30+00'),
	('aeb3135b-436a-a553-7382-2c010763dd54', 'a-7', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:31+00'),
	('43feaeee-cd7b-2fe2-ae2e-26d917b6477d', 'a-8', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:32+00'),
	('98d6f58a-b0da-fbb8-6b08-3a001561bb34', 'a-0', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:33+00'),
	('51ef186e-18dc-00c2-d319-82567235c559', 'a-1', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:34+00'),
	('4b0a59dd-f11c-58e7-446c-9df0da541a84', 'a-2', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:35+00'),
	('67d16d00-2010-83a2-b118-dd5128dd6f59', 'a-3', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:36+00'),
	('35240722-1afb-776e-3143-e8a1a0577885', 'a-4', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:37+00'),
	('dd8eb9f2-3fbd-362d-a0e3-f4e70b878c16', 'a-5', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:38+00'),
	('d516b136-71a4-179d-9b7b-458a6ebdeb92', 'a-6', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:39+00'),
	('1f50893f-80d6-830d-6276-5ffad7721742', 'a-7', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:40+00'),
	('7504adad-8bb9-6320-eb3a-fdd4df6e1f60', 'a-8', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:41+00'),
	('6c3cf77d-5282-0cd0-fe64-6d38bc2145ca', 'a-0', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:42+00'),
	('210f760a-89db-30aa-72ca-258a3483cc7f', 'a-1', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:43+00'),
	('170c9449-7849-6731-ba71-f34c25826a34', 'a-2', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:44+00'),
	('0efe3284-9d23-0d7f-5304-9ddc4a4b0c60', 'a-3', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:45+00'),
	('704afe07-3992-cbe4-813c-ae2f7715336f', 'a-4', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:46+00'),
	('7ce3284b-743a-efde-80ff-d9aec500e085', 'a-5', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:47+00'),
	('0a113ef6-b618-20da-a561-1c870ed8d5ee', 'a-6', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:48+00'),
	('07871915-a810-7172-b3b5-dc15a6574ad3', 'a-7', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:49+00'),
	('024d7f84-fff1-1dd7-e8d9-c510137a2381', 'a-8', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:50+00'),
	('cfbce4c1-d7c4-25ba-f21d-6b6f2babe6be', 'a-0', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:51+00'),
	('c2aee861-57b4-a40b-7813-2f1e71a9e6f1', 'a-1', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:52+00'),
	('d56b9fc4-b0f1-be88-71f5-e1c40c0067e7', 'a-2', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:53+00'),
	('4b025079-3549-726d-5c1e-a3906726ebfe', 'a-3', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:54+00'),
	('20aee3a5-f464-3755-a79e-e5f6a73050ac', 'a-4', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:55+00'),
	('061412e4-a03c-02f9-9025-76ec55ebbe77', 'a-5', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:56+00'),
	('5705e116-4a83-94aa-ce60-18e27d20d237', 'a-6', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:57+00'),
	('a64c94ba-af36-8e18-40a1-324e839230de', 'a-7', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:58+00'),
	('01882513-d5fa-7c32-9e94-0dda99b12147', 'a-8', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:59+00'),
	('acf4b89d-3d50-3d82-52c9-c4ba75ddbf6d', 'a-0', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:00+00');
INSERT INTO backoffice.journal VALUES
	('892c91e0-a653-ba19-df81-a90f89d99bcd', 'a-1', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:01+00'),
	('b6a1085a-27ab-7bff-7550-f8a3bd017df8', 'a-2', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:02+00'),
	('aa169b49-b583-a2b5-af89-203c2b78c67c', 'a-3', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:03+00'),
	('f47d0ad3-1c4c-4906-1b9e-505593e3db98', 'a-4', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:04+00'),
	('f57a2f55-7b09-8c43-f11a-b969efe1504b', 'a-5', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:05+00'),
	('c8fbbc86-abe8-bd6a-5eb6-a3b4d0411301', 'a-6', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:06+00'),
	('621461af-90ca-dfda-f0e8-d4cc25129f91', 'a-7', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:07+00'),
	('8b6dd7db-9af4-9e67-306f-eb59a8bdc52c', 'a-8', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:08+00'),
	('a4300b00-2bcf-b71f-291d-ac175d52df94', 'a-0', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:09+00'),
	('e205ee2a-5de4-71a7-0c1f-d1b46033a75f', 'a-1', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:10+00'),
	('b56a18e0-eacd-f51a-a2a5-306b0f533204', 'a-2', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:11+00'),
	('2a9d121c-d9c3-a183-2bb6-d2cc6bd7a8a7', 'a-3', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:12+00'),
	('8b5040a8-a5ba-f3e0-e673-86c2e3a9b903', 'a-4', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:13+00'),
	('7634ea65-a4e6-d904-1cfd-3f7de18e334a', 'a-5', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:14+00'),
	('24896ee4-c652-6356-cc12-7852413ea3b4', 'a-6', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:15+00'),
	('23ce1851-341e-c1fa-9e0c-259de10bf87c', 'a-7', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:16+00'),
	('da0d1111-d2dc-5d48-9242-e60ebcbaf988', 'a-8', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:17+00'),
	('1e056d2b-0ebd-5c87-8c55-0da6ac5d3724', 'a-0', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:18+00'),
	('3e89ebdb-49f7-12c7-d90d-1b39e348bbbf', 'a-1', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:19+00'),
	('6d0f8463-48a8-5632-1729-a2f36734d1a7', 'a-2', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:20+00'),
	('430c3626-b879-b400-5d41-b8a46172e0c0', 'a-3', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:21+00'),
	('ccc0aa1b-81bf-81e1-6c67-6ddb977c5881', 'a-4', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:22+00'),
	('c4015b7f-368e-6b48-7180-9f49debe0579', 'a-5', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:23+00'),
	('bea5955b-3083-61a1-b07b-c55042e25e54', 'a-6', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:24+00'),
	('7fa732b5-17cb-ed14-a488-43d74526c11a', 'a-7', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:25+00'),
	('cbb6a3b8-84f4-f88b-3a8e-3d44c636cbd8', 'a-8', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:26+00'),
	('1f4477ba-d7af-3616-c1f9-33a02bfabe4e', 'a-0', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:27+00'),
	('d045c59a-90d7-587d-8d67-1b5f5aec4e7c', 'a-1', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:28+00'),
	('0d0871f0-806e-ae32-d309-83b62252da50', 'a-2', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:29+00'),
	('1cc3633c-579a-90cf-dd89-5e64021e2163', 'a-3', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:30+00'),
	('9f53d83e-c069-1550-f7d2-507d57f4f5a2', 'a-4', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:31+00'),
	('d2ed45a5-2bc0-edfa-11c2-064e9edee8bf', 'a-5', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:32+00'),
	('043c3d7e-489c-69b4-8737-cc0c92d0f3a2', 'a-6', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:33+00'),
	('4daa3db3-55ef-2b0e-64b4-72968cb70f0d', 'a-7', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:34+00'),
	('e820a45f-1dfc-7b95-282d-10b6087e11c0', 'a-8', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:35+00'),
	('90794e3b-050f-8153-54e3-e29e977a88ab', 'a-0', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:36+00'),
	('b7892fb3-c2f0-09c6-5f68-6f6355c895b5', 'a-1', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:37+00'),
	('74bba227-28b6-185e-ec06-286af6bec36d', 'a-2', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:38+00'),
	('3df1d4b9-6d89-76ff-5986-393e8767f5b2', 'a-3', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:39+00'),
	('8d6dc35e-506f-c233-49dd-10ee68dabb64', 'a-4', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:40+00'),
	('92262bf9-07af-914b-95a0-fc33c3f33bf6', 'a-5', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:41+00'),
	('b55ec28c-52d5-f620-5684-a473a2193564', 'a-6', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:42+00'),
	('2f885d0f-be2e-131b-fc9d-98363e55d1d4', 'a-7', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:43+00'),
	('64223ccf-70bb-b65a-3a4a-ceac37e21016', 'a-8', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:44+00'),
	('4b6538a4-4a1d-fdc2-b834-77cd76dee98e', 'a-0', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:45+00'),
	('c8c41c4a-1867-5a74-e01c-8a20e8a0f662', 'a-1', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:46+00'),
	('c4b31ce7-d95c-75ca-70d5-0c19aef08bf1', 'a-2', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:47+00'),
	('58e4d44e-550d-0f7e-e0a2-3d6b02d9b0db', 'a-3', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:48+00'),
	('3cef96dc-c9b8-035d-23f6-9e30bb19218a', 'a-4', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:49+00'),
	('a3d68b46-1bd9-d353-3ee1-dd3ce4628ed4', 'a-5', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:50+00');
INSERT INTO backoffice.journal VALUES
	('1c1d4df5-96d0-1da6-0385-f0bb17a4a9e0', 'a-6', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:51+00'),
	('e6cb2a3c-1443-1b55-aa50-c06529eaa21b', 'a-7', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:52+00'),
	('9232fe81-225b-caef-853a-e32870a2b0fe', 'a-8', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:53+00'),
	('6395ebd0-f4b4-7814-5ecf-baf939454fa4', 'a-0', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:54+00'),
	('ef4e3b77-5c93-4dad-a217-712d76f3d51f', 'a-1', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:55+00'),
	('168908dd-3227-b835-8eab-aba07fcaf091', 'a-2', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:56+00'),
	('2ba59664-3cbb-bc20-3182-24181fa46b28', 'a-3', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:57+00'),
	('d240e3d3-8a88-82ec-ad86-33c8f9c78c9b', 'a-4', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:58+00'),
	('0f840be9-b8db-4d3f-bd5b-a2ce59211f55', 'a-5', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:59+00'),
	('437d7d1d-9791-7cd6-27a3-4a6a0fb41136', 'a-6', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:16:00+00'),
	('d707329b-ece4-55a4-62b5-8ce00d1194c9', 'a-7', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:16:01+00'),
	('5c936263-f342-8a40-2279-08d5a3847c0b', 'a-8', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:16:02+00'),
	('1ce927f8-7586-4094-e390-6a4a0b5ece68', 'a-0', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:03+00'),
	('8065d07d-a4a7-7621-450a-a84fee5656d9', 'a-1', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:04+00'),
	('eeb69a3c-b923-0045-6b6a-5f4162093851', 'a-2', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:05+00'),
	('4e0cb6fb-5fb4-46d1-c92e-de2ed8780188', 'a-3', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:06+00'),
	('6cfe0e61-27fa-25df-2a0e-f2ae1067d915', 'a-4', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:07+00'),
	('8f468c87-3a32-bb06-19ea-eb2050ba45d1', 'a-5', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:08+00'),
	('e744f91c-29ec-99f0-e662-c9177946c627', 'a-6', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:09+00'),
	('89fcd07f-20b6-785b-9213-4bd6c1d0fa42', 'a-7', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:10+00'),
	('6602294b-e910-b1e3-c457-1bd98c4d5484', 'a-8', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:11+00'),
	('c22abfa3-79f3-8b5b-0411-bc11fa9bf92f', 'a-0', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:12+00'),
	('ca759101-66da-03ff-9d46-55a0338e6b09', 'a-1', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:13+00'),
	('4311359e-d496-9e84-0188-0e3c1836fbe1', 'a-2', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:14+00'),
	('92977ae4-d2ba-2142-5a59-afb269c2a14e', 'a-3', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:15+00'),
	('9c01802d-db98-1e6b-cfbe-c0f0516b8e35', 'a-4', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:16+00'),
	('cc1aa436-2771-38f6-1cda-703991069eaf', 'a-5', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:17+00'),
	('2ab56412-b116-3ee1-31e1-246da0955bd1', 'a-6', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:18+00'),
	('c32d9bf2-7a3d-a7ec-8163-957080c8628e', 'a-7', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:19+00'),
	('d79aac07-5930-c83c-2f1e-369a511148fe', 'a-8', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:20+00'),
	('287e03db-1d99-e0ec-2edb-90d079e142f3', 'a-0', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:21+00'),
	('fec8d47d-412b-cbee-ce3d-9128ae855a7a', 'a-1', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:22+00'),
	('6aab1270-668d-8cac-7cef-2566a1c5f569', 'a-2', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:23+00'),
	('d93ed5b6-db83-be78-efb0-d05ae420158e', 'a-3', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:24+00'),
	('54a367d6-2915-2b72-0749-e187b3eaa11b', 'a-4', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:25+00'),
	('fe7ee8fc-1959-cc72-14fa-21c4840dff0a', 'a-5', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:26+00'),
	('df6d2338-b2b8-fce1-ec2f-6dda0a630eb0', 'a-6', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:27+00'),
	('9908279e-bbf1-f9b2-50ba-689db6a0222b', 'a-7', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:28+00'),
	('a1140a3d-0df1-c81e-24ae-954d935e8926', 'a-8', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:29+00'),
	('4fac9ba1-1514-0ac4-f1c2-2da82aa0bc7f', 'a-0', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:30+00'),
	('692f93be-8c7a-4152-5c0b-af2076aecfb4', 'a-1', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:31+00'),
	('860320be-12a1-c050-cd77-31794e231bd3', 'a-2', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:32+00'),
	('7b13b220-3029-ed80-337f-27127a9f1d28', 'a-3', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:33+00'),
	('934815ad-542a-4a7c-5e8a-2dfa04fea9f5', 'a-4', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:34+00'),
	('2bcab9d9-35d2-1964-1434-683dd9d18a03', 'a-5', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:35+00'),
	('0b8aff04-3861-7c05-5eb5-5f0ba5d226fa', 'a-6', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:36+00'),
	('ec5aa0b7-8460-82a2-415f-0902f0da88f2', 'a-7', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:37+00'),
	('9ab0d884-3173-2957-a618-d4a469a0d4c3', 'a-8', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:38+00'),
	('b706835d-e79a-2b4e-8050-6f582af3676a', 'a-0', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:39+00'),
	('a9b7ba70-783b-617e-9998-dc4dd82eb3c5', 'a-1', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:40+00');
INSERT INTO backoffice.journal VALUES
	('b8c37e33-defd-e51c-f91e-1e03e51657da', 'a-2', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:41+00'),
	('fba9d881-64f3-e2d9-109e-e770223212a0', 'a-3', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:42+00'),
	('aa68c75c-4a77-c87f-97fb-686b2f068676', 'a-4', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:43+00'),
	('fed33392-d3a4-8aa1-49a8-7a38b875ba4a', 'a-5', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:44+00'),
	('2387337b-a1e0-b024-9ba9-0f55b2ba2521', 'a-6', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:45+00'),
	('9246444d-94f0-81e3-5498-03b928260f56', 'a-7', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:46+00'),
	('d7322ed7-17de-df1e-b4e6-e52a37ea7bcd', 'a-8', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:47+00'),
	('1587965f-b4d4-b5af-e842-8a4a024feb0d', 'a-0', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:48+00'),
	('31b3b31a-1c2f-8a37-0206-f111127c0dbd', 'a-1', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:49+00'),
	('1e48c442-0b70-73bc-1191-6c6c1de226bb', 'a-2', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:50+00'),
	('7f975a56-c761-db65-06ec-a0b37ce6ec87', 'a-3', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:51+00'),
	('f33ba15e-ffa5-c10e-873b-f3842afb46a6', 'a-4', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:52+00'),
	('6b180037-abbe-bea9-91d8-b1232f8a8ca9', 'a-5', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:53+00'),
	('766d856e-f1a6-b02f-93d8-94415e6bfa0e', 'a-6', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:54+00'),
	('298923c8-1900-45e9-1288-b430794814c4', 'a-7', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:55+00'),
	('08fe2621-d8e7-16b0-2ec0-da35256a998d', 'a-8', 'a', 'E', '1', '{}', NULL, 112, '2026-01-01 00:16:56+00'),
	('5d616dd3-8211-ebb5-d6ec-52986674b6e4', 'a-0', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:16:57+00'),
	('ef50c335-cca9-f340-bde6-56363ebd02fd', 'a-1', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:16:58+00'),
	('03e0704b-5690-a2de-e186-1dc3ad3316c9', 'a-2', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:16:59+00'),
	('65cc2c82-05a0-5d73-79fa-3a6386f710e1', 'a-3', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:17:00+00'),
	('0768281a-05da-9f27-df17-8b5c39a51263', 'a-4', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:17:01+00'),
	('93d65641-ff3f-1586-614c-f2c1ad240b6c', 'a-5', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:17:02+00'),
	('ce5140df-15d0-46a6-6883-807d18d0264b', 'a-6', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:17:03+00'),
	('021bbc7e-e20b-7113-4d53-e20206bd6feb', 'a-7', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:17:04+00'),
	('82b8a343-4904-411a-9fdc-43ca87cee70c', 'a-8', 'a', 'E', '1', '{}', NULL, 113, '2026-01-01 00:17:05+00'),
	('24146db4-eb48-c718-b84c-ae0a0799dcfc', 'a-0', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:06+00'),
	('883e881b-b4d2-2a7a-dd95-8f2d6b052c9f', 'a-1', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:07+00'),
	('3806734b-256c-27e4-1ec2-c6bffa26d9e7', 'a-2', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:08+00'),
	('84d2004b-f28a-2095-230e-8e14993d398d', 'a-3', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:09+00'),
	('e515df0d-202a-e52f-cebb-14295743063b', 'a-4', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:10+00'),
	('afdec700-5cc9-f143-02cd-0474fd0f3c96', 'a-5', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:11+00'),
	('995e1fda-4a2b-5f55-ef0d-f50868bf2a8f', 'a-6', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:12+00'),
	('e17184bc-b70d-cf39-42c5-4e0b537ffc6d', 'a-7', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:13+00'),
	('bdb106a0-560c-4e46-ccc4-88ef010af787', 'a-8', 'a', 'E', '1', '{}', NULL, 114, '2026-01-01 00:17:14+00'),
	('a34bacf8-39b9-2377-0b2c-360eefa26748', 'a-0', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:15+00'),
	('83fa5a43-2ae5-5c25-3d0e-60dbfa716723', 'a-1', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:16+00'),
	('eddb904a-6db7-7375-5d28-57aacadb1cb0', 'a-2', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:17+00'),
	('6d70cb65-d152-1172-6dcc-e4c0e971e21c', 'a-3', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:18+00'),
	('27ed0fb9-50b8-56b0-6e12-73989422e7d3', 'a-4', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:19+00'),
	('537d9b6c-9272-23c7-96ca-c288cced29df', 'a-5', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:20+00'),
	('d736bb10-d83a-904a-efc1-d6ce93dc54b8', 'a-6', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:21+00'),
	('9ac403da-7947-a183-884c-18a67d3aa8de', 'a-7', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:22+00'),
	('b9141aff-1412-dc76-340b-3822d9ea6c72', 'a-8', 'a', 'E', '1', '{}', NULL, 115, '2026-01-01 00:17:23+00'),
	('1019c809-1693-ef5c-5f55-970346633f92', 'a-0', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:24+00'),
	('a0e2a2c5-63d5-7df2-7213-ede1ac4ac780', 'a-1', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:25+00'),
	('1579779b-98ce-9edb-98dd-85606f2c119d', 'a-2', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:26+00'),
	('20b5e1cf-8694-af7a-3c1b-a4a87f073021', 'a-3', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:27+00'),
	('7cce53cf-9057-7442-7717-20a370c3c723', 'a-4', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:28+00'),
	('58c54802-a9fb-9526-cd09-23353a34a7ae', 'a-5', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:29+00'),
	('5055cbf4-3fac-3f7e-2336-b27310f0b9ef', 'a-6', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:30+00');
INSERT INTO backoffice.journal VALUES
	('456ac9b0-d15a-8b7f-1e71-073221059886', 'a-7', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:31+00'),
	('f4dd765c-12f2-ef67-f98f-3558c282a9cd', 'a-8', 'a', 'E', '1', '{}', NULL, 116, '2026-01-01 00:17:32+00'),
	('7fec306d-1e66-5bc9-c748-b5d2b99a6e97', 'a-0', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:33+00'),
	('db576a7d-2453-575f-29ea-b4bac787b919', 'a-1', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:34+00'),
	('53c04118-df11-2c13-a8c3-4b38343b9c10', 'a-2', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:35+00'),
	('4ca82782-c537-2a54-7c10-4929f03fe7a9', 'a-3', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:36+00'),
	('d8700cbd-38cc-9f30-cecb-34f0c195b137', 'a-4', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:37+00'),
	('b4d168b4-8157-c623-fbd0-95b4a565b5bb', 'a-5', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:38+00'),
	('4a08142c-38db-e374-195d-41c04562d9f8', 'a-6', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:39+00'),
	('299a23a2-291e-2126-b91d-54f3601ec162', 'a-7', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:40+00'),
	('a89cf525-e1d9-f04d-16ce-31165e139a4b', 'a-8', 'a', 'E', '1', '{}', NULL, 117, '2026-01-01 00:17:41+00'),
	('cd89fef7-ffdd-490d-b800-357f47722b20', 'a-0', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:42+00'),
	('6c340f25-839e-6acd-c734-14517203f5f0', 'a-1', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:43+00'),
	('2290a738-5ed7-7cc5-592d-c2153229f082', 'a-2', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:44+00'),
	('a2137a2a-e8e3-9b50-02a3-f8909ecb88fe', 'a-3', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:45+00'),
	('43dd49b4-fdb9-bede-653e-94468ff8df1e', 'a-4', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:46+00'),
	('31857b44-9c40-7203-749a-e32dd0e7d64a', 'a-5', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:47+00'),
	('53adaf49-4dc8-9ef7-196d-73636eb2451b', 'a-6', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:48+00'),
	('fc2c7c47-b918-d0c2-d792-a719dfb602ef', 'a-7', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:49+00'),
	('dc58e3a3-0645-1c9d-670a-dcd37004f48f', 'a-8', 'a', 'E', '1', '{}', NULL, 118, '2026-01-01 00:17:50+00'),
	('1b0114c5-1cc5-32ed-34e1-954b5b9e4b58', 'a-0', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:51+00'),
	('a1519de5-b5d4-4b31-a01d-e013b9b51a80', 'a-1', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:52+00'),
	('390e9825-18a5-0e28-0d8e-2b535462ec1f', 'a-2', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:53+00'),
	('708f3cf8-100d-5e71-834b-1db77dfa15d6', 'a-3', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:54+00'),
	('46072631-582f-c240-dd26-74a7d063b040', 'a-4', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:55+00'),
	('8a1e808b-55fd-e945-5cb3-d8857ed88389', 'a-5', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:56+00'),
	('062ddb6c-7273-10e7-6b62-00b7c71f63b5', 'a-6', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:57+00'),
	('522a9ae9-a998-80d3-9e5d-aec35375e999', 'a-7', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:58+00'),
	('43baa676-2fa8-1bb4-3b39-c62553b2970d', 'a-8', 'a', 'E', '1', '{}', NULL, 119, '2026-01-01 00:17:59+00'),
	('731c83db-8d2f-f01b-dc00-0083fd3c3740', 'a-0', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:00+00'),
	('36a16a25-0536-9e0c-922b-6ea7a23a56d2', 'a-1', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:01+00'),
	('818f4654-ed39-a1c1-47d1-e51a00ffb4cb', 'a-2', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:02+00'),
	('e5e63da7-9fcd-2beb-bd7c-b8bf1c1d0274', 'a-3', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:03+00'),
	('9f36407e-ad06-29fc-166f-14dde7970f68', 'a-4', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:04+00'),
	('4f16c818-875d-9fcb-6867-c7bdc89be7eb', 'a-5', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:05+00'),
	('d91d1b4d-8241-9de8-a614-abce9cc0e6d4', 'a-6', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:06+00'),
	('a26398dc-a6f4-7b49-876c-baffbc9954f9', 'a-7', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:07+00'),
	('b1563a78-ec59-3375-87f6-ab6397699afc', 'a-8', 'a', 'E', '1', '{}', NULL, 120, '2026-01-01 00:18:08+00'),
	('03f54461-3917-9452-4504-1ea1581df0c2', 'a-0', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:09+00'),
	('8b406655-4730-ddfa-a026-6346bdc1b202', 'a-1', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:10+00'),
	('754dda4b-1ba3-4c6f-a897-16b85d68532b', 'a-2', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:11+00'),
	('6a2feef8-ed6a-9fe7-6d6b-3f30f02150b4', 'a-3', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:12+00'),
	('68b1fbe7-f16e-4ae3-0249-73f12f3cb313', 'a-4', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:13+00'),
	('41bfd20a-38bb-1b0b-ec75-acf0845530a7', 'a-5', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:14+00'),
	('d6723e7c-d673-5df6-8d1c-e4c704c29a04', 'a-6', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:15+00'),
	('4e2545f8-19e6-7f06-1500-3dd7e04a6087', 'a-7', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:16+00'),
	('db2b4182-156b-2f1f-8178-60ac9f409ad7', 'a-8', 'a', 'E', '1', '{}', NULL, 121, '2026-01-01 00:18:17+00'),
	('a5e0ff62-be0b-0845-6fc7-f1e88812af3d', 'a-0', 'a', 'E', '1', '{}', NULL, 122, '2026-01-01 00:18:18+00'),
	('a0160709-7011-4070-4575-d499c997b6ca', 'a-1', 'a', 'E', '1', '{}', NULL, 122, '2026-01-01 00:18:19+00'),
	('1e6e0a04-d20f-5096-7c64-dac2d639a577', 'a-2', 'a', 'E', '1', '{}', NULL, 122, '2026-01-01 00:18:20+00');


--
-- Data for Name: note; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.note VALUES
	(1, 'note', '{"who": {"tenant": "other"}}', 'other'),
	(2, 'note', NULL, 'acme'),
	(3, 'note', NULL, 'acme'),
	(4, 'note', NULL, 'acme'),
	(5, 'note', NULL, 'acme'),
	(6, 'note', NULL, 'acme'),
	(7, 'note', NULL, 'acme'),
	(8, 'note', NULL, 'acme'),
	(9, 'note', NULL, 'acme'),
	(10, 'note', NULL, 'acme');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.outbox VALUES
	('c4ca4238-a0b9-2382-0dcc-509a6f75849b', 'a-1', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:01+00', 10004),
	('c81e728d-9d4c-2f63-6f06-7f89cc14862c', 'a-2', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:02+00', 10005),
	('eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3', 'a-3', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:03+00', 10006),
	('a87ff679-a2f3-e71d-9181-a67b7542122c', 'a-4', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:04+00', 10007),
	('e4da3b7f-bbce-2345-d777-2b0674a318d5', 'a-5', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:05+00', 10008),
	('1679091c-5a88-0faf-6fb5-e6087eb1b2dc', 'a-6', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:06+00', 10009),
	('8f14e45f-ceea-167a-5a36-dedd4bea2543', 'a-7', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:07+00', 10010),
	('c9f0f895-fb98-ab91-59f5-1fd0297e236d', 'a-8', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:08+00', 10011),
	('45c48cce-2e2d-7fbd-ea1a-fc51c7c6ad26', 'a-0', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:09+00', 10012),
	('d3d94468-02a4-4259-755d-38e6d163e820', 'a-1', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:10+00', 10013),
	('6512bd43-d9ca-a6e0-2c99-0b0a82652dca', 'a-2', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:11+00', 10014),
	('c20ad4d7-6fe9-7759-aa27-a0c99bff6710', 'a-3', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:12+00', 10015),
	('c51ce410-c124-a10e-0db5-e4b97fc2af39', 'a-4', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:13+00', 10016),
	('aab32389-22bc-c25a-6f60-6eb525ffdc56', 'a-5', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:14+00', 10017),
	('9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3', 'a-6', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:15+00', 10018),
	('c74d97b0-1eae-257e-44aa-9d5bade97baf', 'a-7', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:16+00', 10019),
	('70efdf2e-c9b0-8607-9795-c442636b55fb', 'a-8', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:17+00', 10020),
	('6f4922f4-5568-161a-8cdf-4ad2299f6d23', 'a-0', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:18+00', 10021),
	('1f0e3dad-9990-8345-f743-9f8ffabdffc4', 'a-1', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:19+00', 10022),
	('98f13708-2101-94c4-7568-7be6106a3b84', 'a-2', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:20+00', 10023),
	('3c59dc04-8e88-5024-3be8-079a5c74d079', 'a-3', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:21+00', 10024),
	('b6d767d2-f8ed-5d21-a44b-0e5886680cb9', 'a-4', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:22+00', 10025),
	('37693cfc-7480-49e4-5d87-b8c7d8b9aacd', 'a-5', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:23+00', 10026),
	('1ff1de77-4005-f8da-13f4-2943881c655f', 'a-6', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:24+00', 10027),
	('8e296a06-7a37-5633-70de-d05f5a3bf3ec', 'a-7', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:25+00', 10028),
	('4e732ced-3463-d06d-e0ca-9a15b6153677', 'a-8', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:26+00', 10029),
	('02e74f10-e032-7ad8-68d1-38f2b4fdd6f0', 'a-0', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:27+00', 10030),
	('33e75ff0-9dd6-01bb-e69f-351039152189', 'a-1', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:28+00', 10031),
	('6ea9ab1b-aa0e-fb9e-1909-4440c317e21b', 'a-2', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:29+00', 10032),
	('34173cb3-8f07-f89d-dbeb-c2ac9128303f', 'a-3', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:30+00', 10033),
	('c16a5320-fa47-5530-d958-3c34fd356ef5', 'a-4', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:31+00', 10034),
	('6364d3f0-f495-b6ab-9dcf-8d3b5c6e0b01', 'a-5', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:32+00', 10035),
	('182be0c5-cdcd-5072-bb18-64cdee4d3d6e', 'a-6', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:33+00', 10036),
	('e369853d-f766-fa44-e1ed-0ff613f563bd', 'a-7', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:34+00', 10037),
	('1c383cd3-0b7c-298a-b502-93adfecb7b18', 'a-8', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:35+00', 10038),
	('19ca14e7-ea63-28a4-2e0e-b13d585e4c22', 'a-0', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:36+00', 10039),
	('a5bfc9e0-7964-f8dd-deb9-5fc584cd965d', 'a-1', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:37+00', 10040),
	('a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa', 'a-2', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:38+00', 10041),
	('d67d8ab4-f4c1-0bf2-2aa3-53e27879133c', 'a-3', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:39+00', 10042),
	('d645920e-395f-edad-7bbb-ed0eca3fe2e0', 'a-4', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:40+00', 10043);


--
-- Data for Name: scan; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.scan VALUES
	(7, NULL),
	(1, '{"i": 1}'),
	(2, '{"i": 2}'),
	(3, '{"i": 3}'),
	(4, '{"i": 4}'),
	(5, '{"i": 5}'),
	(6, '{"i": 6}'),
	(8, '{"i": 8}'),
	(9, '{"i": 9}'),
	(10, '{"i": 10}');


--
-- Data for Name: score; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.score VALUES
	(1, 5),
	(2, 10),
	(3, 15),
	(4, 20),
	(5, 25),
	(6, 30),
	(7, 35),
	(8, 40),
	(9, 45),
	(10, 50);


--
-- Data for Name: supplier; Type: TABLE DATA; Schema: backoffice; Owner: -
--

INSERT INTO backoffice.supplier VALUES
	(1, 'supplier 1', 'NO1', 1, 'fair', 'NO'),
	(2, 'supplier 2', 'NO2', 2, 'fair', 'NO'),
	(3, 'supplier 3', 'NO3', 3, 'fair', 'NO'),
	(4, 'supplier 4', 'NO4', 4, 'fair', 'NO'),
	(5, 'supplier 5', 'NO5', 5, 'fair', 'NO'),
	(6, 'supplier 6', 'NO6', 6, 'good', 'NO'),
	(7, 'supplier 7', 'NO7', 7, 'good', 'NO'),
	(8, 'supplier 8', 'NO8', 8, 'good', 'NO'),
	(9, 'supplier 9', 'NO9', 9, 'good', 'NO'),
	(10, 'supplier 10', 'NO10', 10, 'good', 'NO');


--
-- Data for Name: append_only_revoked; Type: TABLE DATA; Schema: evolvent; Owner: -
--



--
-- Data for Name: audit; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.audit OVERRIDING SYSTEM VALUE VALUES
	(1, 'migrate baseline 1', 'V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V20261101, V20261102, V20261103, R supplier report', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:02.544136+00', '2026-11-30 23:24:02.624125+00', 'done', '[V1 (shop)]'),
	(2, 'migrate apply --complete', 'V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V20261101, R supplier report', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:02.777059+00', '2026-11-30 23:24:04.526722+00', 'done', '[V2 (event sequence), V3 (outbox sequence), V4 (inbox sequence), V5 (supplier grade), V6 (note tenant), V7 (invoice total), V8 (invoice supplier), V9 (supplier name), V10 (supplier scores), V11 (supplier search), V12 (supplier vat), V13 (invoice issued), V14 (contact code), V15 (scan body), V16 (contact telephone), V17 (flyer), V18 (contact without remark), V19 (no scrap), V20 (events stay), V21 (events notify), V22 (supplier country), V23 (supplier country index), R supplier report]'),
	(3, 'migrate apply --complete', 'V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V20261101, V20261102, R supplier report', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:04.611307+00', '2026-11-30 23:24:04.735973+00', 'done', '[V20261102 (supplier rating)]'),
	(4, 'migrate undo --to 20261101', 'V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V20261101, V20261102, R supplier report', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:04.775149+00', '2026-11-30 23:24:04.856603+00', 'done', '[V20261102 (supplier rating)]'),
	(5, 'migrate apply --complete', 'V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V20261101, R supplier report', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:04.913726+00', '2026-11-30 23:24:04.992106+00', 'done', '[R supplier report]'),
	(6, 'migrate complete', 'V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V20261101, V20261102, V20261103, R supplier report', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:05.022663+00', '2026-11-30 23:24:05.056777+00', 'failed', 'EV-3023: No migration was started, so there is nothing to complete.'),
	(7, 'projections rebuild', 'orders', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:06.462285+00', '2026-11-30 23:24:09.323703+00', 'done', 'RebuildReport[generation=Generation[projection=orders, number=1, schema=public, state=live, position=11454, definition=CREATE TABLE "orders" ("order_id" text NOT NULL, "customer" text NOT NULL, "amount" numeric NOT NULL, "channel" text NOT NULL, "payments" integer NOT NULL, "packed_at" timestamp with time zone, "cancelled" boolean NOT NULL, PRIMARY KEY ("order_id"));
CREATE INDEX orders_customer ON orders (customer);
-- version 3, chains={LinesAdded 1=f493833cd1ca13af78ecfe660617364134156f22119489305f1d621616de56e4, LinesAdded 2=7edd55abc3cb1aa346cbdda75a2262a6b32c585859f805e7bdfbdaae81407597, OrderCancelled 1=b9bc9e190ee6bb8e9a3a5df7ea513cde8dbbdc74188da969011b2edc4d53026d, OrderCreated (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderCreated 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderCreated 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderCreated 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c, OrderPlaced (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderPlaced 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderPlaced 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderPlaced 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c, OrderSettled 1=0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8, PaymentTaken 1=6449fe56fb5e866bccff401e6111e2609d1847fd1b7e79a78c9d57f2038bcce0}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=1131, replay=PT1.464730791S, comparison=353 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.094948092S, lost=[], parked=22]'),
	(8, 'projections rebuild', 'customers', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:09.548731+00', '2026-11-30 23:24:11.015039+00', 'done', 'RebuildReport[generation=Generation[projection=customers, number=1, schema=public, state=live, position=11454, definition=CREATE TABLE "customers" ("customer" text NOT NULL, "orders" integer NOT NULL, "cents" bigint NOT NULL, PRIMARY KEY ("customer"));
-- version 1, chains={OrderCreated (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderCreated 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderCreated 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderCreated 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c, OrderPlaced (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderPlaced 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderPlaced 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderPlaced 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=360, replay=PT0.375871016S, comparison=41 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.055302505S, lost=[], parked=0]'),
	(9, 'projections rebuild', 'addresses', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:11.084259+00', '2026-11-30 23:24:11.890331+00', 'done', 'RebuildReport[generation=Generation[projection=addresses, number=1, schema=public, state=live, position=11454, definition=CREATE TABLE "addresses" ("order_id" text NOT NULL, "name" text NOT NULL, "city" text NOT NULL, "phone" text, PRIMARY KEY ("order_id"));
-- version 1, chains={AddressChanged 1=78483e0f40f16981abcd94cf2ef97923f4dd2f63828cbf2c24b6f1912b4b58ab, AddressChanged 2=6246d3c1445ab60da9e4ccf56858aad026b8908fe5d78b70d3c2d24b1dddeb14, AddressChanged 3=1f5d87294ce19f9fdacef90cae84cc7a56642b82f46c29f023f4b7f55b841737, AddressChanged 4=82ba9ea0dcf4731da973bd4bdaf242aeef1a9f42a6cea20fb6cecf3e6f5c4aae}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=90, replay=PT0.123823211S, comparison=90 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.04141744S, lost=[], parked=0]'),
	(10, 'projections rebuild', 'channels', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:11.92545+00', '2026-11-30 23:24:12.946488+00', 'done', 'RebuildReport[generation=Generation[projection=channels, number=1, schema=public, state=live, position=11454, definition=CREATE TABLE "channels" ("channel" text NOT NULL, "orders" bigint NOT NULL, "share" double precision NOT NULL, PRIMARY KEY ("channel"));
CREATE INDEX channels_orders ON channels (orders);
-- version 1, chains={OrderCreated (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderCreated 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderCreated 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderCreated 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c, OrderPlaced (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderPlaced 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderPlaced 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderPlaced 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=360, replay=PT0.209652122S, comparison=2 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.02796951S, lost=[], parked=0]'),
	(22, 'projections rebuild', 'addresses', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:44.288869+00', NULL, NULL, NULL),
	(23, 'projections rebuild', 'channels', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:44.648692+00', NULL, NULL, NULL),
	(24, 'migrate apply --complete', 'V1, V2, V3, V4, V5, V6, V7, V8, V9, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V21, V22, V23, V20261101, V20261103, R supplier report', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:44.892903+00', NULL, NULL, NULL),
	(11, 'projections rebuild', 'Sales per day', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:12.988983+00', '2026-11-30 23:24:14.313527+00', 'done', 'RebuildReport[generation=Generation[projection=Sales per day, number=1, schema=Read models, state=live, position=11454, definition=CREATE TABLE "Sales per day" (day date PRIMARY KEY, orders int NOT NULL, cents bigint NOT NULL)-- version 1, chains={OrderCreated (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderCreated 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderCreated 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderCreated 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c, OrderPlaced (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderPlaced 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderPlaced 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderPlaced 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=1323, replay=PT0.423568152S, comparison=16 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.048546871S, lost=[], parked=0]'),
	(12, 'projections rebuild', 'payments', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:14.398405+00', '2026-11-30 23:24:15.45883+00', 'done', 'RebuildReport[generation=Generation[projection=payments, number=1, schema=public, state=live, position=11454, definition=CREATE TABLE payment (order_id text PRIMARY KEY, cents bigint NOT NULL CHECK (cents < 9000));
CREATE TABLE payment_log (order_id text PRIMARY KEY REFERENCES payment, cents bigint NOT NULL)-- version 2, chains={OrderSettled 1=0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8, PaymentTaken 1=6449fe56fb5e866bccff401e6111e2609d1847fd1b7e79a78c9d57f2038bcce0}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=1323, replay=PT0.446921282S, comparison=708 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.046695567S, lost=[], parked=6]'),
	(13, 'projections rebuild', 'parcels', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:15.529289+00', '2026-11-30 23:24:16.641028+00', 'done', 'RebuildReport[generation=Generation[projection=parcels, number=1, schema=public, state=live, position=11454, definition=CREATE TABLE parcel (order_id text PRIMARY KEY, weight numeric NOT NULL, carrier text NOT NULL)-- version 1, chains={ParcelSent 1=428061ed27ea9dbfed22fd6d134545ad0edd5bf56b7a9ab21eb2242ea4b518f1, ParcelSent 2=2bb6049bd092b4621988b4148003f3064ed3e9f9b79c648bd9aedc401006e0e1}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=1323, replay=PT0.466807739S, comparison=88 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.033711532S, lost=[], parked=2]'),
	(14, 'projections adopt', 'stock', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:16.680287+00', '2026-11-30 23:24:16.760919+00', 'done', 'Generation[projection=stock, number=1, schema=public, state=live, position=11454, definition=adopted, chains={LinesAdded 1=f493833cd1ca13af78ecfe660617364134156f22119489305f1d621616de56e4, LinesAdded 2=7edd55abc3cb1aa346cbdda75a2262a6b32c585859f805e7bdfbdaae81407597}, edits=0, checkpoint=Optional.empty, slice=1 of 1]'),
	(15, 'projections adopt', 'receipts', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:16.818935+00', '2026-11-30 23:24:16.876054+00', 'done', 'Generation[projection=receipts, number=1, schema=public, state=live, position=11454, definition=adopted, chains={OrderSettled 1=0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8, ReceiptSent 1=efc1410856403b177198d4767da7ab76f84056fc47219eabf603e29ecf862d67}, edits=0, checkpoint=Optional[Checkpoint[query=SELECT position FROM public.receipts_progress, move=Optional[UPDATE public.receipts_progress SET position = ?]]], slice=1 of 1]'),
	(16, 'projections rebuild', 'customers', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:16.931082+00', '2026-11-30 23:24:17.511217+00', 'done', 'RebuildReport[generation=Generation[projection=customers, number=2, schema=public, state=live, position=11454, definition=CREATE TABLE "customers" ("customer" text NOT NULL, "orders" integer NOT NULL, "cents" bigint NOT NULL, PRIMARY KEY ("customer"));
-- version 1, chains={OrderCreated (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderCreated 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderCreated 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderCreated 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c, OrderPlaced (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderPlaced 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderPlaced 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderPlaced 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=360, replay=PT0.139874302S, comparison=41 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.033321803S, lost=[], parked=0]'),
	(17, 'projections rebuild', 'parcels', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:17.609363+00', '2026-11-30 23:24:18.139731+00', 'done', 'RebuildReport[generation=Generation[projection=parcels, number=2, schema=public, state=live, position=11454, definition=CREATE TABLE parcel (order_id text PRIMARY KEY, weight numeric NOT NULL, carrier text NOT NULL)-- version 1, chains={ParcelSent 1=428061ed27ea9dbfed22fd6d134545ad0edd5bf56b7a9ab21eb2242ea4b518f1, ParcelSent 2=2bb6049bd092b4621988b4148003f3064ed3e9f9b79c648bd9aedc401006e0e1}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=1323, replay=PT0.135972734S, comparison=88 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0.019582539S, lost=[], parked=2]'),
	(18, 'projections rebuild', 'Sales per day', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:18.424993+00', '2026-11-30 23:24:18.768887+00', 'done', 'RebuildReport[generation=Generation[projection=Sales per day, number=2, schema=evolvent_Sales per day_2, state=verified, position=11454, definition=CREATE TABLE "Sales per day" (day date PRIMARY KEY, orders int NOT NULL, cents bigint NOT NULL)-- version 1, chains={OrderCreated (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderCreated 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderCreated 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderCreated 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c, OrderPlaced (none)=7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d, OrderPlaced 1=37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711, OrderPlaced 2=c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b, OrderPlaced 3=7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}, edits=0, checkpoint=Optional.empty, slice=1 of 1], events=1323, replay=PT0.133900534S, comparison=16 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0S, lost=[], parked=0]'),
	(19, 'projections rebuild', 'receipts', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:18.81026+00', '2026-11-30 23:24:19.334341+00', 'done', 'RebuildReport[generation=Generation[projection=receipts, number=2, schema=evolvent_receipts_2, state=verified, position=11454, definition=CREATE TABLE "receipts" ("order_id" text NOT NULL, "receipt" text NOT NULL, PRIMARY KEY ("order_id"));
-- version 1, chains={OrderSettled 1=0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8, ReceiptSent 1=efc1410856403b177198d4767da7ab76f84056fc47219eabf603e29ecf862d67}, edits=0, checkpoint=Optional[Checkpoint[query=SELECT position FROM public.receipts_progress, move=Optional[UPDATE public.receipts_progress SET position = ?]]], slice=1 of 1], events=360, replay=PT0.164913965S, comparison=120 rows: 0 missing, 0 extra, 0 changed, swapLock=PT0S, lost=[], parked=0]'),
	(20, 'projections rebuild', 'orders', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:19.439707+00', NULL, NULL, NULL),
	(21, 'projections rebuild', 'payments', 'postgres', 'root', 'vm', 12224, '2026-11-30 23:24:43.139696+00', NULL, NULL, NULL);


--
-- Data for Name: backoffice.journal_sequence_journal; Type: TABLE DATA; Schema: evolvent; Owner: -
--



--
-- Data for Name: backoffice.journal_sequence_numbering; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(1, 'c4ca4238-a0b9-2382-0dcc-509a6f75849b', '(0,1)'),
	(2, 'c81e728d-9d4c-2f63-6f06-7f89cc14862c', '(0,2)'),
	(3, 'eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3', '(0,3)'),
	(4, 'a87ff679-a2f3-e71d-9181-a67b7542122c', '(0,4)'),
	(5, 'e4da3b7f-bbce-2345-d777-2b0674a318d5', '(0,5)'),
	(6, '1679091c-5a88-0faf-6fb5-e6087eb1b2dc', '(0,6)'),
	(7, '8f14e45f-ceea-167a-5a36-dedd4bea2543', '(0,7)'),
	(8, 'c9f0f895-fb98-ab91-59f5-1fd0297e236d', '(0,8)'),
	(9, '45c48cce-2e2d-7fbd-ea1a-fc51c7c6ad26', '(0,9)'),
	(10, 'd3d94468-02a4-4259-755d-38e6d163e820', '(0,10)'),
	(11, '6512bd43-d9ca-a6e0-2c99-0b0a82652dca', '(0,11)'),
	(12, 'c20ad4d7-6fe9-7759-aa27-a0c99bff6710', '(0,12)'),
	(13, 'c51ce410-c124-a10e-0db5-e4b97fc2af39', '(0,13)'),
	(14, 'aab32389-22bc-c25a-6f60-6eb525ffdc56', '(0,14)'),
	(15, '9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3', '(0,15)'),
	(16, 'c74d97b0-1eae-257e-44aa-9d5bade97baf', '(0,16)'),
	(17, '70efdf2e-c9b0-8607-9795-c442636b55fb', '(0,17)'),
	(18, '6f4922f4-5568-161a-8cdf-4ad2299f6d23', '(0,18)'),
	(19, '1f0e3dad-9990-8345-f743-9f8ffabdffc4', '(0,19)'),
	(20, '98f13708-2101-94c4-7568-7be6106a3b84', '(0,20)'),
	(21, '3c59dc04-8e88-5024-3be8-079a5c74d079', '(0,21)'),
	(22, 'b6d767d2-f8ed-5d21-a44b-0e5886680cb9', '(0,22)'),
	(23, '37693cfc-7480-49e4-5d87-b8c7d8b9aacd', '(0,23)'),
	(24, '1ff1de77-4005-f8da-13f4-2943881c655f', '(0,24)'),
	(25, '8e296a06-7a37-5633-70de-d05f5a3bf3ec', '(0,25)'),
	(26, '4e732ced-3463-d06d-e0ca-9a15b6153677', '(0,26)'),
	(27, '02e74f10-e032-7ad8-68d1-38f2b4fdd6f0', '(0,27)'),
	(28, '33e75ff0-9dd6-01bb-e69f-351039152189', '(0,28)'),
	(29, '6ea9ab1b-aa0e-fb9e-1909-4440c317e21b', '(0,29)'),
	(30, '34173cb3-8f07-f89d-dbeb-c2ac9128303f', '(0,30)'),
	(31, 'c16a5320-fa47-5530-d958-3c34fd356ef5', '(0,31)'),
	(32, '6364d3f0-f495-b6ab-9dcf-8d3b5c6e0b01', '(0,32)'),
	(33, '182be0c5-cdcd-5072-bb18-64cdee4d3d6e', '(0,33)'),
	(34, 'e369853d-f766-fa44-e1ed-0ff613f563bd', '(0,34)'),
	(35, '1c383cd3-0b7c-298a-b502-93adfecb7b18', '(0,35)'),
	(36, '19ca14e7-ea63-28a4-2e0e-b13d585e4c22', '(0,36)'),
	(37, 'a5bfc9e0-7964-f8dd-deb9-5fc584cd965d', '(0,37)'),
	(38, 'a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa', '(0,38)'),
	(39, 'd67d8ab4-f4c1-0bf2-2aa3-53e27879133c', '(0,39)'),
	(40, 'd645920e-395f-edad-7bbb-ed0eca3fe2e0', '(0,40)'),
	(41, '3416a75f-4cea-9109-507c-acd8e2f2aefc', '(0,41)'),
	(42, 'a1d0c6e8-3f02-7327-d846-1063f4ac58a6', '(0,42)'),
	(43, '17e62166-fc85-86df-a4d1-bc0e1742c08b', '(0,43)'),
	(44, 'f7177163-c833-dff4-b38f-c8d2872f1ec6', '(0,44)'),
	(45, '6c8349cc-7260-ae62-e3b1-396831a8398f', '(0,45)'),
	(46, 'd9d4f495-e875-a2e0-75a1-a4a6e1b9770f', '(0,46)'),
	(47, '67c6a1e7-ce56-d3d6-fa74-8ab6d9af3fd7', '(0,47)'),
	(48, '642e92ef-b794-2173-4881-b53e1e1b18b6', '(0,48)'),
	(49, 'f457c545-a9de-d88f-18ec-ee47145a72c0', '(0,49)'),
	(50, 'c0c7c76d-30bd-3dca-efc9-6f40275bdc0a', '(0,50)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(51, '2838023a-778d-faec-dc21-2708f721b788', '(0,51)'),
	(52, '9a115815-4dfa-42ca-ddbd-0694a4e9bdc8', '(0,52)'),
	(53, 'd82c8d16-19ad-8176-d665-453cfb2e55f0', '(0,53)'),
	(54, 'a684ecee-e76f-c522-7732-86a895bc8436', '(0,54)'),
	(55, 'b53b3a3d-6ab9-0ce0-2682-29151c9bde11', '(0,55)'),
	(56, '9f61408e-3afb-633e-50cd-f1b20de6f466', '(0,56)'),
	(57, '72b32a1f-754b-a1c0-9b36-95e0cb6cde7f', '(0,57)'),
	(58, '66f041e1-6a60-928b-05a7-e228a89c3799', '(0,58)'),
	(59, '093f65e0-80a2-95f8-076b-1c5722a46aa2', '(0,59)'),
	(60, '072b030b-a126-b2f4-b237-4f342be9ed44', '(0,60)'),
	(61, '7f39f831-7fbd-b198-8ef4-c628eba02591', '(0,61)'),
	(62, '44f683a8-4163-b352-3afe-57c2e008bc8c', '(0,62)'),
	(63, '03afdbd6-6e79-29b1-25f8-597834fa83a4', '(0,63)'),
	(64, 'ea5d2f1c-4608-232e-07d3-aa3d998e5135', '(0,64)'),
	(65, 'fc490ca4-5c00-b124-9bbe-3554a4fdf6fb', '(0,65)'),
	(66, '3295c76a-cbf4-caae-d33c-36b1b5fc2cb1', '(0,66)'),
	(67, '735b90b4-5681-25ed-6c3f-678819b6e058', '(0,67)'),
	(68, 'a3f390d8-8e4c-41f2-747b-fa2f1b5f87db', '(0,68)'),
	(69, '14bfa6bb-1487-5e45-bba0-28a21ed38046', '(0,69)'),
	(70, '7cbbc409-ec99-0f19-c78c-75bd1e06f215', '(0,70)'),
	(71, 'e2c420d9-28d4-bf8c-e0ff-2ec19b371514', '(0,71)'),
	(72, '32bb90e8-976a-ab52-98d5-da10fe66f21d', '(0,72)'),
	(73, 'd2ddea18-f006-65ce-8623-e36bd4e3c7c5', '(0,73)'),
	(74, 'ad61ab14-3223-efbc-24c7-d2583be69251', '(0,74)'),
	(75, 'd09bf415-44a3-365a-46c9-077ebb5e35c3', '(0,75)'),
	(76, 'fbd7939d-6749-97cd-b469-2d34de8633c4', '(0,76)'),
	(77, '28dd2c79-55ce-9264-5624-0b2ff0100bde', '(0,77)'),
	(78, '35f4a8d4-65e6-e1ed-c05f-3d8ab658c551', '(0,78)'),
	(79, 'd1fe173d-08e9-5939-7adf-34b1d77e88d7', '(0,79)'),
	(80, 'f033ab37-c302-01f7-3f14-2449d037028d', '(0,80)'),
	(81, '43ec517d-68b6-edd3-015b-3edc9a11367b', '(0,81)'),
	(82, '9778d5d2-19c5-080b-9a6a-17bef029331c', '(0,82)'),
	(83, 'fe9fc289-c3ff-0af1-42b6-d3bead98a923', '(0,83)'),
	(84, '68d30a95-9472-8bc3-9aa2-4be94b319d21', '(0,84)'),
	(85, '3ef81541-6f77-5098-fe97-7004015c6193', '(0,85)'),
	(86, '93db85ed-909c-1383-8ff9-5ccfa94cebd9', '(0,86)'),
	(87, 'c7e1249f-fc03-eb9d-ed90-8c236bd1996d', '(0,87)'),
	(88, '2a38a4a9-316c-49e5-a833-517c45d31070', '(0,88)'),
	(89, '7647966b-7343-c290-4867-3252e490f736', '(0,89)'),
	(90, '8613985e-c49e-b8f7-57ae-6439e879bb2a', '(0,90)'),
	(91, '54229abf-cfa5-649e-7003-b83dd4755294', '(0,91)'),
	(92, '92cc2275-32d1-7e56-e079-02b254dfad10', '(0,92)'),
	(93, '98dce83d-a57b-0395-e163-467c9dae521b', '(0,93)'),
	(94, 'f4b9ec30-ad9f-68f8-9b29-639786cb62ef', '(0,94)'),
	(95, '812b4ba2-87f5-ee0b-c9d4-3bbf5bbe87fb', '(0,95)'),
	(96, '26657d5f-f902-0d2a-befe-558796b99584', '(0,96)'),
	(97, 'e2ef524f-bf3d-9fe6-11d5-a8e90fefdc9c', '(0,97)'),
	(98, 'ed3d2c21-991e-3bef-5e06-9713af9fa6ca', '(1,1)'),
	(99, 'ac627ab1-ccbd-b62e-c96e-702f07f6425b', '(1,2)'),
	(100, 'f899139d-f5e1-0593-9643-1415e770c6dd', '(1,3)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(101, '38b3eff8-baf5-6627-478e-c76a704e9b52', '(1,4)'),
	(102, 'ec895663-7a99-787b-d197-eacd77acce5e', '(1,5)'),
	(103, '6974ce5a-c660-610b-44d9-b9fed0ff9548', '(1,6)'),
	(104, 'c9e1074f-5b3f-9fc8-ea15-d152add07294', '(1,7)'),
	(105, '65b9eea6-e1cc-6bb9-f0cd-2a47751a186f', '(1,8)'),
	(106, 'f0935e4c-d592-0aa6-c7c9-96a5ee53a70f', '(1,9)'),
	(107, 'a97da629-b098-b75c-294d-ffdc3e463904', '(1,10)'),
	(108, 'a3c65c29-7427-0fd0-93ee-8a9bf8ae7d0b', '(1,11)'),
	(109, '2723d092-b638-85e0-d7c2-60cc007e8b9d', '(1,12)'),
	(110, '5f93f983-524d-ef3d-ca46-4469d2cf9f3e', '(1,13)'),
	(111, '698d51a1-9d8a-121c-e581-499d7b701668', '(1,14)'),
	(112, '7f6ffaa6-bb0b-4080-17b6-2254211691b5', '(1,15)'),
	(113, '73278a4a-8696-0eeb-576a-8fd4c9ec6997', '(1,16)'),
	(114, '5fd0b37c-d7db-bb00-f97b-a6ce92bf5add', '(1,17)'),
	(115, '2b44928a-e11f-b938-4c4c-f38708677c48', '(1,18)'),
	(116, 'c45147de-e729-311e-f5b5-c3003946c48f', '(1,19)'),
	(117, 'eb160de1-de89-d905-8fcb-0b968dbbbd68', '(1,20)'),
	(118, '5ef05993-8ba7-99aa-a845-e1c2e8a762bd', '(1,21)'),
	(119, '07e1cd7d-ca89-a167-8042-477183b7ac3f', '(1,22)'),
	(120, 'da4fb5c6-e93e-74d3-df85-27599fa62642', '(1,23)'),
	(121, '4c56ff4c-e4aa-f957-3aa5-dff913df997a', '(1,24)'),
	(122, 'a0a080f4-2e6f-13b3-a2df-133f073095dd', '(1,25)'),
	(123, '202cb962-ac59-075b-964b-07152d234b70', '(1,26)'),
	(124, 'c8ffe9a5-87b1-26f1-52ed-3d89a146b445', '(1,27)'),
	(125, '3def184a-d8f4-755f-f269-862ea77393dd', '(1,28)'),
	(126, '069059b7-ef84-0f0c-74a8-14ec9237b6ec', '(1,29)'),
	(127, 'ec5decca-5ed3-d6b8-079e-2e7e7bacc9f2', '(1,30)'),
	(128, '76dc611d-6eba-afc6-6cc0-879c71b5db5c', '(1,31)'),
	(129, 'd1f491a4-04d6-8548-8094-3e5c3cd9ca25', '(1,32)'),
	(130, '9b861925-1a19-057c-ff70-779273e95aa6', '(1,33)'),
	(131, '1afa34a7-f984-eeab-dbb0-a7d494132ee5', '(1,34)'),
	(132, '65ded535-3c5e-e48d-0b7d-48c591b8f430', '(1,35)'),
	(133, '9fc3d715-2ba9-336a-670e-36d0ed79bc43', '(1,36)'),
	(134, '02522a2b-2726-fb0a-03bb-19f2d8d9524d', '(1,37)'),
	(135, '7f1de29e-6da1-9d22-b51c-68001e7e0e54', '(1,38)'),
	(136, '42a0e188-f503-3bc6-5bf8-d78622277c4e', '(1,39)'),
	(137, '3988c7f8-8ebc-b58c-6ce9-32b957b6f332', '(1,40)'),
	(138, '013d4071-66ec-4fa5-6eb1-e1f8cbe183b9', '(1,41)'),
	(139, 'e00da03b-685a-0dd1-8fb6-a08af0923de0', '(1,42)'),
	(140, '1385974e-d590-4a43-8616-ff7bdb3f7439', '(1,43)'),
	(141, '0f28b5d4-9b30-20af-eecd-95b4009adf4c', '(1,44)'),
	(142, 'a8baa565-54f9-6369-ab93-e4f3bb068c22', '(1,45)'),
	(143, '903ce922-5fca-3e98-8c2a-f215d4e544d3', '(1,46)'),
	(144, '0a09c884-4ba8-f093-6c20-bd791130d6b6', '(1,47)'),
	(145, '2b24d495-052a-8ce6-6358-eb576b8912c8', '(1,48)'),
	(146, 'a5e00132-373a-7031-000f-d987a3c9f87b', '(1,49)'),
	(147, '8d5e957f-2978-9348-7bd9-8fa830fa6413', '(1,50)'),
	(148, '47d1e990-583c-9c67-424d-369f3414728e', '(1,51)'),
	(149, 'f2217062-e9a3-97a1-dca4-29e7d70bc6ca', '(1,52)'),
	(150, '7ef605fc-8dba-5425-d696-5fbd4c8fbe1f', '(1,53)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(151, 'a8f15eda-80c5-0adb-0e71-943adc8015cf', '(1,54)'),
	(152, '37a749d8-08e4-6495-a8da-1e5352d03cae', '(1,55)'),
	(153, 'b3e3e393-c77e-35a4-a3f3-cbd1e429b5dc', '(1,56)'),
	(154, '1d7f7abc-18fc-b439-7506-5399b0d1e48e', '(1,57)'),
	(155, '2a79ea27-c279-e471-f4d1-80b08d62b00a', '(1,58)'),
	(156, '1c9ac015-9c94-d8d0-cbed-c973445af2da', '(1,59)'),
	(157, '6c4b761a-28b7-34fe-9383-1e3fb400ce87', '(1,60)'),
	(158, '06409663-226a-f2f3-1144-85aa4e0a23b4', '(1,61)'),
	(159, '140f6969-d521-3fd0-ece0-3148e62e461e', '(1,62)'),
	(160, 'b73ce398-c39f-506a-f761-d2277d853a92', '(1,63)'),
	(161, 'bd4c9ab7-30f5-5132-06b9-99ec0d90d1fb', '(1,64)'),
	(162, '82aa4b0a-f34c-2313-a562-076992e50aa3', '(1,65)'),
	(163, '0777d5c1-7d40-66b8-2ab8-6dff8a46af6f', '(1,66)'),
	(164, 'fa7cdfad-1a5a-af83-70eb-eda47a1ff1c3', '(1,67)'),
	(165, '9766527f-2b5d-3e95-d4a7-33fcfb77bd7e', '(1,68)'),
	(166, '7e7757b1-e12a-bcb7-36ab-9a754ffb617a', '(1,69)'),
	(167, '5878a7ab-84fb-4340-2106-c575658472fa', '(1,70)'),
	(168, '006f52e9-102a-8d3b-e2fe-5614f42ba989', '(1,71)'),
	(169, '36366388-1777-2e42-b59d-74cff571fbb3', '(1,72)'),
	(170, '149e9677-a598-9fd3-42ae-44213df68868', '(1,73)'),
	(171, 'a4a042cf-4fd6-bfb4-7701-cbc8a1653ada', '(1,74)'),
	(172, '1ff8a7b5-dc7a-7d1f-0ed6-5aaa29c04b1e', '(1,75)'),
	(173, 'f7e6c855-04ce-6e82-442c-770f7c8606f0', '(1,76)'),
	(174, 'bf822969-6f7a-3bb4-700c-fddef19fa23f', '(1,77)'),
	(175, '82161242-827b-703e-6acf-9c726942a1e4', '(1,78)'),
	(176, '38af8613-4b65-d0f1-0fe3-3d30dd76442e', '(1,79)'),
	(177, '96da2f59-0cd7-246b-bde0-051047b0d6f7', '(1,80)'),
	(178, '8f855179-6779-5eee-f66c-225f7883bdcb', '(1,81)'),
	(179, '8f53295a-7387-8494-e9bc-8dd6c3c7104f', '(1,82)'),
	(180, '045117b0-e0a1-1a24-2b97-65e79cbf113f', '(1,83)'),
	(181, 'fc221309-7460-13ac-5545-71fbd180e1c8', '(1,84)'),
	(182, '4c5bde74-a8f1-1065-6874-902f07378009', '(1,85)'),
	(183, 'cedebb6e-872f-539b-ef8c-3f919874e9d7', '(1,86)'),
	(184, '6cdd60ea-0045-eb7a-6ec4-4c54d29ed402', '(1,87)'),
	(185, 'eecca5b6-365d-9607-ee5a-9d336962c534', '(1,88)'),
	(186, '9872ed9f-c22f-c182-d371-c3e9ed316094', '(1,89)'),
	(187, '31fefc0e-570c-b386-0f2a-6d4b38c6490d', '(1,90)'),
	(188, '9dcb88e0-1376-4959-0b75-5372b040afad', '(1,91)'),
	(189, 'a2557a7b-2e94-197f-f767-970b67041697', '(1,92)'),
	(190, 'cfecdb27-6f63-4854-f3ef-915e2e980c31', '(1,93)'),
	(191, '0aa1883c-6411-f787-3cb8-3dacb17b0afc', '(1,94)'),
	(192, '58a2fc6e-d39f-d083-f55d-4182bf88826d', '(1,95)'),
	(193, 'bd686fd6-40be-98ef-aae0-091fa301e613', '(1,96)'),
	(194, 'a597e505-02f5-ff68-e3e2-5b9114205d4a', '(1,97)'),
	(195, '0336dcba-b05b-9d5a-d24f-4333c7658a0e', '(2,1)'),
	(196, '084b6fbb-1072-9ed4-da8c-3d3f5a3ae7c9', '(2,2)'),
	(197, '85d8ce59-0ad8-981c-a2c8-286f79f59954', '(2,3)'),
	(198, '0e65972d-ce68-dad4-d52d-063967f0a705', '(2,4)'),
	(199, '84d9ee44-e457-ddef-7f2c-4f25dc8fa865', '(2,5)'),
	(200, '3644a684-f98e-a8fe-223c-713b77189a77', '(2,6)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(201, '757b505c-fd34-c64c-85ca-5b5690ee5293', '(2,7)'),
	(202, '854d6fae-5ee4-2911-677c-739ee1734486', '(2,8)'),
	(203, 'e2c0be24-560d-78c5-e599-c2a9c9d0bbd2', '(2,9)'),
	(204, '274ad478-6c3a-bca6-9fa0-97b85867d9a4', '(2,10)'),
	(205, 'eae27d77-ca20-db30-9e05-6e3d2dcd7d69', '(2,11)'),
	(206, '7eabe3a1-649f-fa2b-3ff8-c02ebfd5659f', '(2,12)'),
	(207, '69adc1e1-07f7-f7d0-35d7-baf04342e1ca', '(2,13)'),
	(208, '091d584f-ced3-01b4-4265-4dd8c23b3fc9', '(2,14)'),
	(209, 'b1d10e7b-afa4-4212-18a5-1b1e1f1b0ba2', '(2,15)'),
	(210, '6f3ef77a-c0e3-619e-9815-9e9b6febf557', '(2,16)'),
	(211, 'eb163727-917c-bba1-eea2-08541a643e74', '(2,17)'),
	(212, '1534b76d-325a-8f59-1b52-d302e7181331', '(2,18)'),
	(213, '979d472a-8480-4b9f-647b-c185a877a8b5', '(2,19)'),
	(214, 'ca46c1b9-512a-7a83-15fa-3c5a946e8265', '(2,20)'),
	(215, '3b8a6142-26a9-53a8-cd95-26fca6fe9ba5', '(2,21)'),
	(216, '45fbc6d3-e05e-bd93-369c-e542e8f2322d', '(2,22)'),
	(217, '63dc7ed1-010d-3c3b-8269-faf0ba7491d4', '(2,23)'),
	(218, 'e96ed478-dab8-595a-7dbd-a4cbcbee168f', '(2,24)'),
	(219, 'c0e190d8-267e-3670-8f95-5d7ab048990d', '(2,25)'),
	(220, 'ec8ce6ab-b3e9-52a8-5b85-51ba726a1227', '(2,26)'),
	(221, '060ad924-8994-7d41-0d89-7474079c1477', '(2,27)'),
	(222, 'bcbe3365-e6ac-95ea-2c03-43a2395834dd', '(2,28)'),
	(223, '115f8950-3138-416a-242f-40fb7d7f338e', '(2,29)'),
	(224, '13fe9d84-310e-77f1-3a6d-184dbf1232f3', '(2,30)'),
	(225, 'd1c38a09-acc3-4845-c6be-3a127a5aacaf', '(2,31)'),
	(226, '9cfdf10e-8fc0-47a4-4b08-ed031e1f0ed1', '(2,32)'),
	(227, '705f2172-8346-6678-8607-efbfca35afb3', '(2,33)'),
	(228, '74db120f-0a8e-5646-ef5a-30154e9f6deb', '(2,34)'),
	(229, '57aeee35-c982-0509-1e18-d1140e9f38cf', '(2,35)'),
	(230, '6da9003b-743b-65f4-c0cc-d295cc484e57', '(2,36)'),
	(231, '9b04d152-845e-c0a3-7839-4003c96da594', '(2,37)'),
	(232, 'be83ab3e-cd0d-b773-eb2d-c1b0a17836a1', '(2,38)'),
	(233, 'e1654211-10ba-0309-9a1c-0393373c5b43', '(2,39)'),
	(234, '289dff07-669d-7a23-de0e-f88d2f7129e7', '(2,40)'),
	(235, '577ef115-4f32-40ad-5b9b-413aa7346a1e', '(2,41)'),
	(236, '01161aaa-0b6d-1345-dd8f-e4e481144d84', '(2,42)'),
	(237, '539fd53b-59e3-bb12-d203-f45a912eeaf2', '(2,43)'),
	(238, 'ac1dd209-cbcc-5e5d-1c6e-28598e8cbbe8', '(2,44)'),
	(239, '555d6702-c950-ecb7-29a9-66504af0a635', '(2,45)'),
	(240, '335f5352-088d-7d9b-f741-91e006d8e24c', '(2,46)'),
	(241, 'f340f1b1-f65b-6df5-b5e3-f94d95b11daf', '(2,47)'),
	(242, 'e4a6222c-db5b-3437-5400-904f03d8e6a5', '(2,48)'),
	(243, 'cb70ab37-5662-576b-d1ac-5aaf16b3fca4', '(2,49)'),
	(244, '9188905e-74c2-8e48-9b44-e954ec0b9bca', '(2,50)'),
	(245, '0266e33d-3f54-6cb5-436a-10798e657d97', '(2,51)'),
	(246, '38db3aed-920c-f82a-b059-bfccbd02be6a', '(2,52)'),
	(247, '3cec07e9-ba5f-5bb2-52d1-3f5f431e4bbb', '(2,53)'),
	(248, '621bf66d-db7c-962a-a0d2-2ac97d69b793', '(2,54)'),
	(249, '077e29b1-1be8-0ab5-7e1a-2ecabb7da330', '(2,55)'),
	(250, '6c9882bb-ac1c-7093-bd25-041881277658', '(2,56)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(251, '19f3cd30-8f14-55b3-fa09-a282e0d496f4', '(2,57)'),
	(252, '03c6b069-52c7-5089-9bb0-3d998e631860', '(2,58)'),
	(253, 'c24cd76e-1ce4-1366-a4bb-e8a49b02a028', '(2,59)'),
	(254, 'c52f1bd6-6cc1-9d05-628b-d8bf27af3ad6', '(2,60)'),
	(255, 'fe131d7f-5a6b-38b2-3cc9-67316c13dae2', '(2,61)'),
	(256, 'f718499c-1c8c-ef67-30f9-fd03c8125cab', '(2,62)'),
	(257, 'd96409bf-8942-1768-6ba1-24d7356686c9', '(2,63)'),
	(258, '502e4a16-930e-4141-07ee-22b6198c578f', '(2,64)'),
	(259, 'cfa0860e-83a4-c3a7-63a7-e62d825349f7', '(2,65)'),
	(260, 'a4f23670-e183-3f3f-db07-7ca70bbd5d66', '(2,66)'),
	(261, 'b1a59b31-5fc9-a300-2ce3-8bbe070ec3f5', '(2,67)'),
	(262, '36660e59-856b-4de5-8a21-9bcf4e27eba3', '(2,68)'),
	(263, '8c19f571-e251-e61c-b8dd-3612f26d5ecf', '(2,69)'),
	(264, 'd6baf65e-0b24-0ce1-77cf-70da146c8dc8', '(2,70)'),
	(265, 'e56954b4-f634-7e89-7f95-4495eab16a88', '(2,71)'),
	(266, 'f7664060-cc52-bc6f-3d62-0bcedc94a4b6', '(2,72)'),
	(267, 'eda80a3d-5b34-4bc4-0f3b-c04f65b7a357', '(2,73)'),
	(268, '8f121ce0-7d74-717e-0b1f-21d122e04521', '(2,74)'),
	(269, '06138bc5-af60-2364-6ede-0e1f7c1eac75', '(2,75)'),
	(270, '39059724-f73a-9969-845d-fe4146c5660e', '(2,76)'),
	(271, '7f100b7b-3609-2fb9-b06d-fb4fac360931', '(2,77)'),
	(272, '7a614fd0-6c32-5499-f168-0b9896beedeb', '(2,78)'),
	(273, '4734ba6f-3de8-3d86-1c31-76a6273cac6d', '(2,79)'),
	(274, 'd947bf06-a885-db0d-477d-707121934ff8', '(2,80)'),
	(275, '63923f49-e524-1343-aa7a-cb6a06a751e7', '(2,81)'),
	(276, 'db8e1af0-cb3a-ca1a-e2d0-018624204529', '(2,82)'),
	(277, '20f07591-c6fc-b220-ffe6-37cda29bb3f6', '(2,83)'),
	(278, '07cdfd23-373b-17c6-b337-251c22b7ea57', '(2,84)'),
	(279, 'd3957710-85aa-b052-44a4-fb8fd91bf4ee', '(2,85)'),
	(280, '92c8c96e-4c37-1007-77c7-190b76d28233', '(2,86)'),
	(281, 'e3796ae8-3883-5da0-b6f6-ea37bcf8bcb7', '(2,87)'),
	(282, '6a9aeddf-c689-c1d0-e3b9-ccc3ab651bc5', '(2,88)'),
	(283, '0f49c89d-1e72-98bb-9930-789c8ed59d48', '(2,89)'),
	(284, '46ba9f2a-6976-570b-0353-203ec4474217', '(2,90)'),
	(285, '0e01938f-c48a-2cfb-5f22-17fbfb00722d', '(2,91)'),
	(286, '16a5cdae-362b-8d27-a1d8-f8c7b78b4330', '(2,92)'),
	(287, '918317b5-7931-b6b7-a7d2-9490fe5ec9f9', '(2,93)'),
	(288, '48aedb88-80ca-b8c4-5637-abc7493ecddd', '(2,94)'),
	(289, '839ab468-20b5-24af-da05-122893c2fe8e', '(2,95)'),
	(290, 'f90f2aca-5c64-0289-d0a2-9417bcb63a37', '(2,96)'),
	(291, '9c838d2e-45b2-ad10-94d4-2f4ef36764f6', '(2,97)'),
	(292, '17000029-63a4-9da1-3542-e0726b7bb758', '(3,1)'),
	(293, '53c3bce6-6e43-be4f-2095-56518c2fcb54', '(3,2)'),
	(294, '6883966f-d8f9-18a4-aa29-be29d2c386fb', '(3,3)'),
	(295, '49182f81-e6a1-3cf5-eaa4-96d51fea6406', '(3,4)'),
	(296, 'd296c101-daa8-8a51-f6ca-8cfc1ac79b50', '(3,5)'),
	(297, '9fd81843-ad7f-202f-26c1-a174c7357585', '(3,6)'),
	(298, '26e359e8-3860-db1d-11b6-acca57d8ea88', '(3,7)'),
	(299, 'ef0d3930-a7b6-c95b-d2b3-2ed45989c61f', '(3,8)'),
	(300, '94f6d7e0-4a4d-4520-3530-0f18b984988c', '(3,9)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(301, '34ed066d-f378-efac-c9b9-24ec161e7639', '(3,10)'),
	(302, '577bcc91-4f9e-55d5-e4e4-f82f9f00e7d4', '(3,11)'),
	(303, '11b9842e-0a27-1ff2-52c1-903e7132cd68', '(3,12)'),
	(304, '37bc2f75-bf1b-cfe8-450a-1a41c200364c', '(3,13)'),
	(305, '496e05e1-aea0-a9c4-6558-00e8a7b9ea28', '(3,14)'),
	(306, 'b2eb7349-0357-5495-3b57-a32e2841bda5', '(3,15)'),
	(307, '8e98d81f-8217-3049-75cc-b23337bb5761', '(3,16)'),
	(308, 'a8c88a00-55f6-36e4-a163-a5e3d16adab7', '(3,17)'),
	(309, 'eddea82a-d275-5b24-c4e1-68c5fc2ebd40', '(3,18)'),
	(310, '06eb61b8-39a0-cefe-e496-7c67ccb099dc', '(3,19)'),
	(311, '9dfcd5e5-58df-a04a-af37-f137a1d9d3e5', '(3,20)'),
	(312, '950a4152-c2b4-aa3a-d78b-dd6b366cc179', '(3,21)'),
	(313, '158f3069-a435-b314-a80b-dcb024f8e422', '(3,22)'),
	(314, '75887499-8f5b-d0c3-93da-094e1967a72b', '(3,23)'),
	(315, 'ad13a2a0-7ca4-b764-2959-dc0c4c740ab6', '(3,24)'),
	(316, '3fe94a00-2317-b5f9-259f-82690aeea4cd', '(3,25)'),
	(317, '5b8add2a-5d98-b1a6-52ea-7fd72d942dac', '(3,26)'),
	(318, '432aca3a-1e34-5e33-9f35-a30c8f65edce', '(3,27)'),
	(319, '8d3bba74-25e7-c98c-50f5-2ca1b52d3735', '(3,28)'),
	(320, '32072254-9d17-51cf-3f24-7855f937b982', '(3,29)'),
	(321, 'caf1a3df-b505-ffed-0d02-4130f58c5cfa', '(3,30)'),
	(322, '5737c6ec-2e07-16f3-d8a7-a5c4e0de0d9a', '(3,31)'),
	(323, 'bc6dc48b-743d-c5d0-13b1-abaebd2faed2', '(3,32)'),
	(324, 'f2fc9902-65c7-12c4-9d51-a18a32b39f0c', '(3,33)'),
	(325, '89f0fd5c-927d-466d-6ec9-a21b9ac34ffa', '(3,34)'),
	(326, 'a666587a-fda6-e89a-ec27-4a3657558a27', '(3,35)'),
	(327, 'b83aac23-b952-8732-c23c-c7352950e880', '(3,36)'),
	(328, 'cd00692c-3bfe-5926-7d5e-cfac5310286c', '(3,37)'),
	(329, '6faa8040-da20-ef39-9b63-a72d0e4ab575', '(3,38)'),
	(330, 'fe73f687-e5bc-5280-214e-0486b273a5f9', '(3,39)'),
	(331, '6da37dd3-139a-a4d9-aa55-b8d237ec5d4a', '(3,40)'),
	(332, 'c042f4db-68f2-3406-c6ce-cf84a7ebb0fe', '(3,41)'),
	(333, '310dcbbf-4cce-62f7-62a2-aaa148d556bd', '(3,42)'),
	(334, '2f2b2656-25d7-6a67-04b0-8093c652fd79', '(3,43)'),
	(335, 'f9b902fc-3289-af4d-d08d-e5d1de54f68f', '(3,44)'),
	(336, '6855456e-2fe4-6a9d-49d3-d3af4f57443d', '(3,45)'),
	(337, '357a6fdf-7642-bf81-5a88-822c447d9dc4', '(3,46)'),
	(338, '819f46e5-2c25-763a-55cc-642422644317', '(3,47)'),
	(339, '04025959-b191-f8f9-de3f-924f0940515f', '(3,48)'),
	(340, '40008b9a-5380-fcac-ce39-76bf7c08af5b', '(3,49)'),
	(341, '3dd48ab3-1d01-6ffc-bf33-14df2b3cb9ce', '(3,50)'),
	(342, '58238e9a-e2dd-305d-79c2-ebc8c1883422', '(3,51)'),
	(343, '3ad7c2eb-b96f-cba7-cda0-cf54a2e802f5', '(3,52)'),
	(344, 'b3967a0e-938d-c2a6-340e-258630febd5a', '(3,53)'),
	(345, 'd81f9c1b-e2e0-8964-bf9f-24b15f0e4900', '(3,54)'),
	(346, '13f9896d-f612-79c9-28f1-9721878fac41', '(3,55)'),
	(347, 'c5ff2543-b53f-4cc0-ad38-19a36752467b', '(3,56)'),
	(348, '01386bd6-d8e0-91c2-ab4c-7c7de644d37b', '(3,57)'),
	(349, '0bb4aec1-7105-21c1-2ee7-6289d9440817', '(3,58)'),
	(350, '9de6d14f-ff98-06d4-bcd1-ef555be766cd', '(3,59)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(351, 'efe93778-0e95-5742-50da-be07151bdc23', '(3,60)'),
	(352, '371bce7d-c838-17b7-893b-cdeed13799b5', '(3,61)'),
	(353, '138bb069-6595-b338-afba-b333c555292a', '(3,62)'),
	(354, '8dd48d6a-2e2c-ad21-3179-a3992c0be53c', '(3,63)'),
	(355, '82cec960-96d4-281b-7c95-cd7e74623496', '(3,64)'),
	(356, '6c524f9d-5d70-2745-4a78-3c841250ba71', '(3,65)'),
	(357, 'fb7b9ffa-5462-084c-5f4e-7e85a093e6d7', '(3,66)'),
	(358, 'aa942ab2-bfa6-ebda-4840-e7360ce6e7ef', '(3,67)'),
	(359, 'c058f544-c737-782d-eace-fa532d9add4c', '(3,68)'),
	(360, 'e7b24b11-2a44-fdd9-ee93-bdf998c6ca0e', '(3,69)'),
	(361, '52720e00-3547-c705-61bf-5e03b95aa99f', '(3,70)'),
	(362, 'c3e878e2-7f52-e2a5-7ace-4d9a76fd9acf', '(3,71)'),
	(363, '00411460-f7c9-2d21-24a6-7ea0f4cb5f85', '(3,72)'),
	(364, 'bac9162b-47c5-6fc8-a4d2-a519803d51b3', '(3,73)'),
	(365, '9be40cee-5b0e-ee14-62c8-2c6964087ff9', '(3,74)'),
	(366, '5ef698cd-9fe6-5092-3ea3-31c15af3b160', '(3,75)'),
	(367, '05049e90-fa4f-5039-a8ca-dc6acbb4b2cc', '(3,76)'),
	(368, 'cf004fdc-76fa-1a4f-25f6-2e0eb5261ca3', '(3,77)'),
	(369, '0c74b7f7-8409-a402-2a2c-4c5a5ca3ee19', '(3,78)'),
	(370, 'd709f38e-f758-b506-6ef3-1b18039b8ce5', '(3,79)'),
	(371, '41f1f191-76d3-8348-0afa-65d325c06ed0', '(3,80)'),
	(372, '24b16fed-e9a6-7c92-51d3-e7c7161c83ac', '(3,81)'),
	(373, 'ffd52f3c-7e12-435a-724a-8f30fddadd9c', '(3,82)'),
	(374, 'ad972f10-e080-0b49-d76f-ed33a21f6698', '(3,83)'),
	(375, 'f61d6947-467c-cd3a-a5af-24db320235dd', '(3,84)'),
	(376, '142949df-56ea-8ae0-be8b-5306971900a4', '(3,85)'),
	(377, 'd34ab169-b70c-9dcd-35e6-2896010cd9ff', '(3,86)'),
	(378, '8bf1211f-d4b7-b945-2889-9de0a43b9fb3', '(3,87)'),
	(379, 'a02ffd91-ece5-e7ef-eb46-db8f10a74059', '(3,88)'),
	(380, 'bca82e41-ee7b-0833-5883-99b1fcd177c7', '(3,89)'),
	(381, '00ec53c4-682d-36f5-c435-9f4ae7bd7ba1', '(3,90)'),
	(382, '4f6ffe13-a5d7-5b2d-6a39-23922b3922e5', '(3,91)'),
	(383, 'beed1360-2b9b-0e6e-cb5b-568ff5058f07', '(3,92)'),
	(384, '0584ce56-5c82-4b7b-7f50-282d9a19945b', '(3,93)'),
	(385, 'dc912a25-3d1e-9ba4-0e2c-597ed2376640', '(3,94)'),
	(386, '39461a19-e9ed-dfb3-85ea-76b26521ea48', '(3,95)'),
	(387, '8efb100a-295c-0c69-0931-222ff4467bb8', '(3,96)'),
	(388, 'd9fc5b73-a8d7-8fad-3d6d-ffe419384e70', '(3,97)'),
	(389, 'c86a7ee3-d8ef-0b55-1ed5-8e354a836f2b', '(4,1)'),
	(390, 'a01a0380-ca3c-6142-8c26-a231f0e49a09', '(4,2)'),
	(391, '5a4b25aa-ed25-c2ee-1b74-de72dc03c14e', '(4,3)'),
	(392, 'f73b76ce-8949-fe29-bf2a-537cfa420e8f', '(4,4)'),
	(393, '70c639df-5e30-bdee-440e-4cdf599fec2b', '(4,5)'),
	(394, '28f0b864-598a-1291-557b-ed248a998d4e', '(4,6)'),
	(395, '1543843a-4723-ed2a-b08e-18053ae6dc5b', '(4,7)'),
	(396, 'f8c1f23d-6a8d-8d79-04fc-0ea8e066b3bb', '(4,8)'),
	(397, 'e46de7e1-bcaa-ced9-a54f-1e9d0d2f800d', '(4,9)'),
	(398, 'b7b16ecf-8ca5-3723-5938-94116071700c', '(4,10)'),
	(399, '352fe25d-af68-6bdb-4edc-a223c921acea', '(4,11)'),
	(400, '18d80423-86b7-9e2c-279f-d162df0205c8', '(4,12)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(401, '816b112c-6105-b3eb-d537-828a39af4818', '(4,13)'),
	(402, '69cb3ea3-17a3-2c4e-6143-e665fdb20b14', '(4,14)'),
	(403, 'bbf94b34-eb32-268a-da57-a3be5062fe7d', '(4,15)'),
	(404, '4f4adcbf-8c6f-66dc-fc8a-3282ac2bf10a', '(4,16)'),
	(405, 'bbcbff5c-1f1d-ed46-c25d-28119a85c6c2', '(4,17)'),
	(406, '8cb22bdd-0b7b-a1ab-13d7-42e22eed8da2', '(4,18)'),
	(407, 'f4f6dce2-f3a0-f9da-da0c-2b5b66452017', '(4,19)'),
	(408, '0d0fd7c6-e093-f7b8-04fa-0150b875b868', '(4,20)'),
	(409, 'a96b65a7-21e5-61e1-e3de-768ac819ffbb', '(4,21)'),
	(410, '1068c6e4-c805-1cfd-4e9e-a8072e3189e2', '(4,22)'),
	(411, '17d63b16-25c8-16c2-2647-a73e1482372b', '(4,23)'),
	(412, 'b9228e09-62a7-8b84-f3d5-d92f4faa000b', '(4,24)'),
	(413, '0deb1c54-8143-05ca-9ad2-66f53bc82511', '(4,25)'),
	(414, '66808e32-7dc7-9d13-5ba1-8e051673d906', '(4,26)'),
	(415, '42e7aaa8-8b48-137a-16a1-acd04ed91125', '(4,27)'),
	(416, '8fe0093b-b30d-6f8c-3147-4bd0764e6ac0', '(4,28)'),
	(417, '41ae36ec-b9b3-eee6-09d0-5b90c14222fb', '(4,29)'),
	(418, 'd1f255a3-73a3-cef7-2e03-aa9d980c7eca', '(4,30)'),
	(419, '7eacb532-570f-f685-8afd-2723755ff790', '(4,31)'),
	(420, 'b6f0479a-e87d-2449-7543-9c6124592772', '(4,32)'),
	(421, 'e0c64119-5b27-425b-b056-ac56f8953d24', '(4,33)'),
	(422, 'f85454e8-279b-e180-185c-ac7d243c5eb3', '(4,34)'),
	(423, 'faa9afea-49ef-2ff0-29a8-33cccc778fd0', '(4,35)'),
	(424, '3c7781a3-6bcd-6cf0-8c11-a970fbe0e2a6', '(4,36)'),
	(425, '25b2822c-2f5a-3230-abfa-dd476e8b04c9', '(4,37)'),
	(426, '6ecbdd6e-c859-d284-dc13-885a37ce8d81', '(4,38)'),
	(427, '18997733-ec25-8a9f-caf2-39cc55d53363', '(4,39)'),
	(428, '8d7d8ee0-69cb-0cbb-f816-bbb65d56947e', '(4,40)'),
	(429, '75fc093c-0ee7-42f6-ddda-a13fff98f104', '(4,41)'),
	(430, 'f74909ac-e68e-5189-1440-e4da0b65a70c', '(4,42)'),
	(431, '66368270-ffd5-1418-ec58-bd793f2d9b1b', '(4,43)'),
	(432, '248e8443-3679-7ec9-8478-f85e7626de4a', '(4,44)'),
	(433, '019d385e-b676-32a7-e958-e23f24bd07d7', '(4,45)'),
	(434, 'a49e9411-d64f-f53e-ccfd-d09ad10a15b3', '(4,46)'),
	(435, 'ddb30680-a691-d157-187e-e1cf9e896d03', '(4,47)'),
	(436, '2421fcb1-263b-9530-df88-f7f002e78ea5', '(4,48)'),
	(437, 'fccb60fb-512d-13df-5083-790d64c4d5dd', '(4,49)'),
	(438, '1651cf0d-2f73-7d7a-deab-84d339dbabd3', '(4,50)'),
	(439, 'eed5af6a-dd95-a9a6-f125-2739b1ad8c24', '(4,51)'),
	(440, 'a8abb4bb-284b-5b27-aa7c-b790dc20f80b', '(4,52)'),
	(441, '15d4e891-d784-977c-acbf-cbb00c48f133', '(4,53)'),
	(442, 'c203d8a1-5161-2acf-1245-7e4d67635a95', '(4,54)'),
	(443, '13f3cf8c-5319-52d7-2e58-47c4183e6910', '(4,55)'),
	(444, '550a141f-12de-6341-fba6-5b0ad0433500', '(4,56)'),
	(445, '67f7fb87-3eaf-2952-6a11-a9b7ac33bfac', '(4,57)'),
	(446, '1a5b1e4d-aae2-65b7-9096-5a275b53ae50', '(4,58)'),
	(447, '9a96876e-2f8f-3dc4-f3cf-45f02c61c0c1', '(4,59)'),
	(448, '9b70e8fe-62e4-0c57-0a32-2f1b0b659098', '(4,60)'),
	(449, 'd61e4bbd-6393-c911-1e65-26ea173a7c8b', '(4,61)'),
	(450, 'f5f8590c-d58a-54e9-4377-e6ae2eded4d9', '(4,62)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(451, '941e1aaa-ba58-5b95-2b62-c14a3a175a61', '(4,63)'),
	(452, '9431c87f-273e-507e-6040-fcb07dcb4509', '(4,64)'),
	(453, '49ae49a2-3f67-c759-bf4f-c791ba842aa2', '(4,65)'),
	(454, 'e44fea3b-ec53-bcea-3b75-13ccef5857ac', '(4,66)'),
	(455, '821fa74b-50ba-3f7c-ba1e-6c53e8fa6845', '(4,67)'),
	(456, '250cf8b5-1c77-3f3f-8dc8-b4be867a9a02', '(4,68)'),
	(457, '42998cf3-2d55-2343-bc8e-460416382dca', '(4,69)'),
	(458, 'd07e70ef-cfab-0873-1a97-e7b91be644de', '(4,70)'),
	(459, '7fe1f8ab-aad0-94e0-b5cb-1b01d712f708', '(4,71)'),
	(460, '98b29795-0041-a424-7026-9d56260243a1', '(4,72)'),
	(461, '0353ab4c-bed5-beae-847a-7ff6e220b5cf', '(4,73)'),
	(462, '51d92be1-c60d-1db1-d2e5-e7a07da55b26', '(4,74)'),
	(463, '428fca9b-c192-1c25-c512-1f9da7815cde', '(4,75)'),
	(464, 'f1b6f285-7fb6-d44d-d73c-7041e0aa0f19', '(4,76)'),
	(465, '68ce199e-c2c5-5175-97ce-0a4d89620f55', '(4,77)'),
	(466, 'e836d813-fd18-4325-132f-ca8edcdfb40e', '(4,78)'),
	(467, 'ab817c93-49cf-9c4f-6877-e1894a1faa00', '(4,79)'),
	(468, '877a9ba7-a98f-75b9-0a9d-49f53f15a858', '(4,80)'),
	(469, 'dc6a6489-640c-a02b-0d42-dabeb8e46bb7', '(4,81)'),
	(470, '26337353-b796-2f53-3d78-c762373b3318', '(4,82)'),
	(471, '8e6b42f1-644e-cb13-27dc-03ab345e618b', '(4,83)'),
	(472, 'ef575e88-37d0-65a1-683c-022d2077d342', '(4,84)'),
	(473, '2050e03c-a119-580f-74cc-a14cc6e97462', '(4,85)'),
	(474, '25ddc0f8-c9d3-e22e-03d3-076f98d83cb2', '(4,86)'),
	(475, '5ef0b4eb-a35a-b2d6-180b-0bca7e46b6f9', '(4,87)'),
	(476, '598b3e71-ec37-8bd8-3e0a-727608b5db01', '(4,88)'),
	(477, '74071a67-3307-ca74-59bc-f75fbd024e09', '(4,89)'),
	(478, 'cfee3986-43cb-c3dc-5eef-c89334cacdc1', '(4,90)'),
	(479, 'd18f655c-3fce-66ca-401d-5f38b48c89af', '(4,91)'),
	(480, '6ea2ef73-11b4-8272-4a9b-7b0bc0dd85c6', '(4,92)'),
	(481, '9461cce2-8ebe-3e76-fb4b-931c35a169b0', '(4,93)'),
	(482, 'f770b62b-c8f4-2a0b-6675-1fe636fc6eb0', '(4,94)'),
	(483, 'e1e32e23-5eee-1f97-0470-a3a6658dfdd5', '(4,95)'),
	(484, 'eba0dc30-2bcd-9a27-3f8b-bb72be3a687b', '(4,96)'),
	(485, '218a0aef-d1d1-a4be-6560-1cc6ddc1520e', '(4,97)'),
	(486, '7d04bbbe-5494-ae9d-2f5a-76aa1c00fa2f', '(5,1)'),
	(487, 'a516a87c-fcae-f229-b342-c437fe2b95f7', '(5,2)'),
	(488, 'c3c59e5f-8b3e-9753-913f-4d435b53c308', '(5,3)'),
	(489, '854d9fca-60b4-bd07-f9bb-215d59ef5561', '(5,4)'),
	(490, 'c410003e-f13d-4517-27ae-ff9082c29a5c', '(5,5)'),
	(491, '559cb990-c9df-fd86-75f6-bc2186971dc2', '(5,6)'),
	(492, '55a7cf9c-71f1-c9c4-9541-3f934dd1a158', '(5,7)'),
	(493, '2f55707d-4193-dc27-118a-0f19a1985716', '(5,8)'),
	(494, '1be3bc32-e656-4055-d5ca-3e5a354acbef', '(5,9)'),
	(495, '35051070-e572-e47d-2c26-c241ab88307f', '(5,10)'),
	(496, 'b534ba68-236b-a543-ae44-b22bd110a1d6', '(5,11)'),
	(497, '7380ad8a-6732-26ae-47fc-e7bff88e9c33', '(5,12)'),
	(498, '05f971b5-ec19-6b8c-65b7-5d2ef8267331', '(5,13)'),
	(499, '3cf166c6-b73f-030b-4f67-eeaeba301103', '(5,14)'),
	(500, 'cee63112-1c2e-c923-2f3a-2f028ad5c89b', '(5,15)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(501, '5b69b9cb-8306-5d40-3869-739ae7f0995e', '(5,16)'),
	(502, 'b5b41fac-0361-d157-d967-3ecb926af5ae', '(5,17)'),
	(503, '285e19f2-0bed-ed7d-2151-02b49d5c09a0', '(5,18)'),
	(504, 'b337e84d-e875-2b27-eda3-a12363109e80', '(5,19)'),
	(505, 'e8c0653f-ea13-f91b-f3c4-8159f7c24f78', '(5,20)'),
	(506, 'ff4d5fbb-afdf-976c-fdc0-32e3bde78de5', '(5,21)'),
	(507, '2d6cc4b2-d139-a535-12fb-8cbb3086ae2e', '(5,22)'),
	(508, '389bc7bb-1e1c-2a5e-7e14-7703232a88f6', '(5,23)'),
	(509, 'e2230b85-3516-e7b0-5d79-744fbd4c9c13', '(5,24)'),
	(510, '08740852-2c31-eeb1-f982-bc0eaf81d35f', '(5,25)'),
	(511, 'a7608800-03e7-dded-fef5-6acb3b09697f', '(5,26)'),
	(512, '10a7cdd9-70fe-135c-f4f7-bb55c0e3b59f', '(5,27)'),
	(513, '3dc4876f-3f08-201c-7c76-cb71fa1da439', '(5,28)'),
	(514, '59b90e10-05a2-20e2-ebc5-42eb9d950b1e', '(5,29)'),
	(515, '2b8a6159-4b1f-4c4d-b090-2a8a395ced93', '(5,30)'),
	(516, 'f3f27a32-4736-617f-20ab-bf2ffd806f6d', '(5,31)'),
	(517, '38913e1d-6a7b-94cb-0f55-994f679f5956', '(5,32)'),
	(518, 'ebd9629f-c3ae-5e9f-6611-e2ee05a31cef', '(5,33)'),
	(519, '63538fe6-ef33-0c13-a05a-3ed7e599d5f7', '(5,34)'),
	(520, 'cf67355a-3333-e6e1-4343-9161adc2d82e', '(5,35)'),
	(521, '07563a3f-e3bb-e7e3-ba84-431ad9d055af', '(5,36)'),
	(522, '53fde96f-cc4b-4ce7-2d77-39202324cd49', '(5,37)'),
	(523, '2bb232c0-b13c-7749-65ef-8558f0fbd615', '(5,38)'),
	(524, 'ba2fd310-dcaa-8781-a9a6-52a31baf3c68', '(5,39)'),
	(525, '69421f03-2498-c970-2018-0038fddb8e24', '(5,40)'),
	(526, '85422afb-467e-9456-013a-2a51d4dff702', '(5,41)'),
	(527, '13f320e7-b5ea-d102-4ac9-5c3b208610db', '(5,42)'),
	(528, 'f4be0027-9ee2-e0a5-3eaf-daa94a151e2c', '(5,43)'),
	(529, '37f0e884-fbad-9667-e389-40169d0a3c95', '(5,44)'),
	(530, 'd64a340b-cb63-3f53-6d56-e51874281454', '(5,45)'),
	(531, '0fcbc61a-cd04-79dc-77e3-cccc0f5ffca7', '(5,46)'),
	(532, '298f95e1-bf91-3612-4592-c8d4825a06fc', '(5,47)'),
	(533, 'df877f38-6575-2637-daa5-40ea9cbc474f', '(5,48)'),
	(534, 'c399862d-3b9d-6b76-c843-6e924a68c45b', '(5,49)'),
	(535, '33e8075e-9970-de0c-fea9-55afd4644bb2', '(5,50)'),
	(536, '65658fde-58ab-3c2b-6e51-32a39fae7cb9', '(5,51)'),
	(537, '5ea1649a-3133-6092-c054-38df996a3e59', '(5,52)'),
	(538, '7bcdf75a-d237-b8e0-2e30-1f4091fb6bc8', '(5,53)'),
	(539, '57370345-57ef-5b8c-02c0-e46513b98f90', '(5,54)'),
	(540, '9b72e31d-ac81-7154-66cd-580a448cf823', '(5,55)'),
	(541, '16c222aa-1989-8e50-5893-8167c8ab6c57', '(5,56)'),
	(542, '7dcd340d-84f7-62eb-a80a-a538b0c527f7', '(5,57)'),
	(543, '81448138-f5f1-63cc-dba4-acc69819f280', '(5,58)'),
	(544, '97e8527f-eaf7-7a97-fc38-f34216141515', '(5,59)'),
	(545, '647bba34-4396-e7c8-1709-02bcf2e15551', '(5,60)'),
	(546, 'ed265bc9-03a5-a097-f61d-3ec064d96d2e', '(5,61)'),
	(547, 'c75b6f11-4c23-a4d7-ea11-331e7c00e73c', '(5,62)'),
	(548, '8d34201a-5b85-9009-08db-6cae92723617', '(5,63)'),
	(549, 'ccb1d45f-b76f-7c5a-0bf6-19f979c6cf36', '(5,64)'),
	(550, '01f78be6-f7ca-d026-5850-8fe4616098a9', '(5,65)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(551, '7f24d240-521d-9907-1c93-af3917215ef7', '(5,66)'),
	(552, '94c7bb58-efc3-b337-8008-75b5d382a072', '(5,67)'),
	(553, 'f387624d-f552-cea2-f369-918c5e1e12bc', '(5,68)'),
	(554, '5e388103-a391-daab-e3de-1d76a6739ccd', '(5,69)'),
	(555, '15de21c6-70ae-7c3f-6f3f-1f37029303c9', '(5,70)'),
	(556, '11b921ef-080f-7736-089c-757404650e40', '(5,71)'),
	(557, '6e2713a6-efee-97ba-cb63-e52c54f0ada0', '(5,72)'),
	(558, '1bb91f73-e9d3-1ea2-830a-5e73ce3ed328', '(5,73)'),
	(559, '3a077244-3a07-3914-1292-a5429b952fe6', '(5,74)'),
	(560, 'a9a6653e-4897-6138-166d-e32772b1bf40', '(5,75)'),
	(561, '58ae749f-25ed-ed36-f486-bc85feb3f0ab', '(5,76)'),
	(562, '4e4b5fbb-bb60-2b6d-35be-a8460aa8f8e5', '(5,77)'),
	(563, '8eefcfdf-5990-e441-f0fb-6f3fad709e21', '(5,78)'),
	(564, '1728efbd-a816-9228-2ba6-42aafd57be3a', '(5,79)'),
	(565, 'cbcb58ac-2e49-6207-586d-f2854b17995f', '(5,80)'),
	(566, 'db85e259-0b61-0981-3daf-a101ceb2faeb', '(5,81)'),
	(567, '99c5e07b-4d5d-e9d1-8c35-0cdf64c5aa3d', '(5,82)'),
	(568, 'dd458505-749b-2941-217d-dd59394240e8', '(5,83)'),
	(569, '8b16ebc0-56e6-1302-4c05-7be590b542eb', '(5,84)'),
	(570, 'a86c450b-76fb-8c37-1afe-ad6410d55534', '(5,85)'),
	(571, 'c9892a98-9183-de32-e976-c6f04e700201', '(5,86)'),
	(572, 'e6b4b2a7-46ed-40e1-af82-9d1fa82daa10', '(5,87)'),
	(573, 'e5f6ad6c-e374-177e-ef02-3bf5d0c018b6', '(5,88)'),
	(574, 'f0e52b27-a7a5-d6a1-a873-73dffa53dbe5', '(5,89)'),
	(575, 'ffeabd22-3de0-d4ea-cb9a-3e6e53e5448d', '(5,90)'),
	(576, 'a7aeed74-7141-16f3-b292-a982238f83d2', '(5,91)'),
	(577, 'fde9264c-f376-fffe-2ee4-ddf4a988880d', '(5,92)'),
	(578, 'a8849b05-2492-b510-6526-b2331e526138', '(5,93)'),
	(579, '258be18e-31c8-1885-55c2-ff05b4d542c3', '(5,94)'),
	(580, '069d3bb0-02ac-d8d7-dd09-5917f9efe4cb', '(5,95)'),
	(581, 'c6e19e83-0859-f2cb-9f7c-8f8cacb8d2a6', '(5,96)'),
	(582, '46922a08-80a8-f11f-8f69-cbb52b1396be', '(5,97)'),
	(583, '9ad6aaed-513b-7314-8b7d-49f70afcfb32', '(6,1)'),
	(584, 'f5deaeea-e153-8fb6-c459-01d524ee2f98', '(6,2)'),
	(585, 'a9a1d531-7a33-ae8c-ef33-961c34144f84', '(6,3)'),
	(586, '605ff764-c617-d3cd-28db-bdd72be8f9a2', '(6,4)'),
	(587, '766ebcd5-9621-e305-1706-16ba3d3dac32', '(6,5)'),
	(588, 'daca4121-4b39-c5dc-6667-4d09081940f0', '(6,6)'),
	(589, '30bb3825-e8f6-31cc-6075-c0f87bb4978c', '(6,7)'),
	(590, '08b255a5-d42b-89b0-5852-60b6f2360bdd', '(6,8)'),
	(591, '3493894f-a4ea-036c-fc64-33c3e2ee63b0', '(6,9)'),
	(592, 'dbe272ba-b69f-8e13-f14b-405e038deb64', '(6,10)'),
	(593, 'acc3e040-4646-c575-02b4-80dc052c4fe1', '(6,11)'),
	(594, '076a0c97-d09c-f1a0-ec3e-19c7f2529f2b', '(6,12)'),
	(595, '04ecb1fa-2850-6ccb-6f72-b12c0245ddbc', '(6,13)'),
	(596, 'b2eeb736-2ef8-3def-f5c7-813a67e14f0a', '(6,14)'),
	(597, '08c5433a-6013-5c32-e34f-46a71175850c', '(6,15)'),
	(598, '6aca9700-5c68-f120-6823-815f66102863', '(6,16)'),
	(599, '3435c378-bb76-d435-7324-dd7e69f3cd18', '(6,17)'),
	(600, 'd490d7b4-5762-90fa-60eb-31b5fc917ad1', '(6,18)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(601, 'b2f627ff-f19f-da46-3cb3-86442eac2b3d', '(6,19)'),
	(602, 'c3992e9a-68c5-ae12-bd18-488bc579b30d', '(6,20)'),
	(603, 'd86ea612-dec9-6096-c5e0-fcc8dd42ab6d', '(6,21)'),
	(604, '9cf81d80-26a9-0180-52c4-29cc4e56739b', '(6,22)'),
	(605, 'c361bc7b-2c03-3a83-d663-b8d9fb4be56e', '(6,23)'),
	(606, '44c4c173-32ca-ce21-24a1-a836d9fc4b6f', '(6,24)'),
	(607, 'dc82d632-c9fc-ecb0-778a-fbc7924494a6', '(6,25)'),
	(608, '996a7fa0-78cc-36c4-6d02-f9af3bef918b', '(6,26)'),
	(609, 'd7a728a6-7d90-9e71-4c07-74e22cb806f2', '(6,27)'),
	(610, '00ac8ed3-b432-7bdd-4ebb-ebcb2ba10a00', '(6,28)'),
	(611, '8ebda540-cbcc-4d73-3649-6819a46a1b68', '(6,29)'),
	(612, 'f76a89f0-cb91-bc41-9542-ce9fa43902dc', '(6,30)'),
	(613, 'f29c21d4-897f-7894-8b91-f03172341b7b', '(6,31)'),
	(614, '851ddf50-58cf-22df-63d3-344ad89919cf', '(6,32)'),
	(615, '58d4d1e7-b1e9-7b25-8c9e-d0b37e02d087', '(6,33)'),
	(616, '7750ca35-59e5-b8e1-f442-10283368fc16', '(6,34)'),
	(617, '5d44ee6f-2c3f-71b7-3125-876103c8f6c4', '(6,35)'),
	(618, 'eb6fdc36-b281-b7d5-eabf-33396c2683a2', '(6,36)'),
	(619, 'cdc0d6e6-3aa8-e41c-8968-9f54970bb35f', '(6,37)'),
	(620, 'b73dfe25-b4b8-714c-029b-37a6ad3006fa', '(6,38)'),
	(621, '85fc37b1-8c57-0974-25b5-2fc7afbb6969', '(6,39)'),
	(622, '3871bd64-0121-52bf-b53f-df04b401193f', '(6,40)'),
	(623, 'a733fa9b-25f3-3689-e2ad-be72199f0e62', '(6,41)'),
	(624, '48ab2f9b-4595-7ab5-74cf-005eb8a76760', '(6,42)'),
	(625, '23350907-3ed3-4320-27d4-8b1a83f5fbd2', '(6,43)'),
	(626, '45645a27-c4f1-adc8-a7a8-35976064a86d', '(6,44)'),
	(627, '185c29dc-2432-5934-ee37-7cfda20e414c', '(6,45)'),
	(628, '42e77b63-637a-b381-e8be-5f8318cc28a2', '(6,46)'),
	(629, '051e4e12-7b92-f5d9-8d3c-79b195f2b291', '(6,47)'),
	(630, '9cc138f8-dc04-cbf1-6240-daa92d8d50e2', '(6,48)'),
	(631, 'b7bb35b9-c6ca-2aee-2df0-8cf09d7016c2', '(6,49)'),
	(632, 'abd81528-6ba1-007a-bfbb-8415b83ae2cf', '(6,50)'),
	(633, '26dd0dbc-6e3f-4c80-4374-9885523d6a25', '(6,51)'),
	(634, '6766aa27-50c1-9aad-2fa1-b32f36ed4aee', '(6,52)'),
	(635, '6a10bbd4-80e4-c557-3d8f-3af73ae0454b', '(6,53)'),
	(636, 'c5ab0bc6-0ac7-9291-82aa-dd08703f1ec6', '(6,54)'),
	(637, 'a532400e-d62e-772b-9dc0-b86f46e583ff', '(6,55)'),
	(638, '4c27cea8-526a-f8cf-ee3b-e5e183ac9605', '(6,56)'),
	(639, '0f966132-3506-2963-ccde-717b18f97592', '(6,57)'),
	(640, '4ffce04d-92a4-d6cb-21c1-494cdfcd6dc1', '(6,58)'),
	(641, '67e103b0-761e-6068-3e83-c559be18d40c', '(6,59)'),
	(642, '291597a1-00aa-dd81-4d19-7af4f4bab3a7', '(6,60)'),
	(643, '9b698eb3-105b-d825-28f2-3d0c92dedfc0', '(6,61)'),
	(644, '8c7bbbba-95c1-0259-75e5-48cee86dfadc', '(6,62)'),
	(645, '5e9f92a0-1c98-6baf-cabb-afd145520b13', '(6,63)'),
	(646, '0ff39bbb-f981-ac01-51d3-40c9aa40e63e', '(6,64)'),
	(647, '303ed4c6-9846-ab36-c290-4d3ba8573050', '(6,65)'),
	(648, '443cb001-c138-b256-1a0d-90720d6ce111', '(6,66)'),
	(649, '55b37c5c-270e-5d84-c793-e486d798c01d', '(6,67)'),
	(650, '884d247c-6f65-a96a-7da4-d1105d584ddd', '(6,68)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(651, '55743cc0-393b-1cb4-b8b3-7d09ae48d097', '(6,69)'),
	(652, '30ef30b6-4204-a308-8a26-bc2e6ecf7602', '(6,70)'),
	(653, 'eaae339c-4d89-fc10-2edd-9dbdb6a28915', '(6,71)'),
	(654, 'ab233b68-2ec3-5564-8e78-91e66c54191b', '(6,72)'),
	(655, '3d2d8ccb-37df-977c-b6d9-da15b76c3f3a', '(6,73)'),
	(656, '26408ffa-703a-72e8-ac01-17e74ad46f33', '(6,74)'),
	(657, 'b4288d9c-0ec0-a184-1b3b-3728321e7088', '(6,75)'),
	(658, '2f37d101-31f2-a483-a8dd-005b3d14b0d9', '(6,76)'),
	(659, '0ff8033c-f943-7c21-3ee1-3937b1c4c455', '(6,77)'),
	(660, '68264bdb-65b9-7eea-e678-8aa3348e553c', '(6,78)'),
	(661, '3a066bda-8c96-b947-8bb0-512f0a43028c', '(6,79)'),
	(662, 'be3159ad-0456-4bfb-90db-9e32851ebf9c', '(6,80)'),
	(663, '8757150d-ecbd-89b0-f544-2ca3db4d0e0e', '(6,81)'),
	(664, '2291d2ec-3b30-48d1-a6f8-6c2c4591b7e0', '(6,82)'),
	(665, '84117275-be99-9ff5-5a98-7b9381e01f96', '(6,83)'),
	(666, 'fae0b27c-451c-7288-67a5-67e8c1bb4e53', '(6,84)'),
	(667, 'b5dc4e5d-9b49-5d01-96f6-1d45b26ef33e', '(6,85)'),
	(668, '192fc044-e74d-ffea-144f-9ac5dc9f3395', '(6,86)'),
	(669, '5c049256-7492-0eb5-8467-fb52ce4ef728', '(6,87)'),
	(670, '17c276c8-e723-eb46-aef5-76537e9d56d0', '(6,88)'),
	(671, '5dd9db5e-033d-a9c6-fb5b-a83c7a7ebea9', '(6,89)'),
	(672, '2dea61ee-d4bc-eec5-64a0-0115c4d21334', '(6,90)'),
	(673, '9f396fe4-4e7c-05c1-6873-b05ec425cbad', '(6,91)'),
	(674, '0d7de1ac-a929-9fe6-3f3e-0041f02638a3', '(6,92)'),
	(675, '8fecb208-17b3-8474-19bb-3de39a609afe', '(6,93)'),
	(676, 'dc6a7071-2a25-2123-c40d-2adba6a11d84', '(6,94)'),
	(677, '71a3cb15-5f8d-c89b-f3d0-365288219936', '(6,95)'),
	(678, '9fe8593a-8a33-0607-d767-96b35c64c600', '(6,96)'),
	(679, 'ca9c267d-ad03-05d1-a630-8d2a0cf1c39c', '(6,97)'),
	(680, 'fccb3cdc-9acc-14a6-e70a-12f74560c026', '(7,1)'),
	(681, '1595af64-3501-5c77-a714-9e92a551338e', '(7,2)'),
	(682, '08d98638-c6fc-d194-a4b1-e6992063e944', '(7,3)'),
	(683, '24681928-425f-5a91-3350-4de568f5f6df', '(7,4)'),
	(684, '556f3919-37df-d439-8cba-c35e050a2177', '(7,5)'),
	(685, '3328bdf9-a4b9-504b-9398-284244fe97c2', '(7,6)'),
	(686, '109a0ca3-bc27-f3e9-6597-370d5c8cf03d', '(7,7)'),
	(687, '7f5d04d1-89df-b634-e6a8-5bb9d9adf21e', '(7,8)'),
	(688, 'f79921bb-ae40-a577-928b-76d2fc3edc2a', '(7,9)'),
	(689, '07a96b1f-6109-7ccb-54be-14d6a47439b0', '(7,10)'),
	(690, 'c06d06da-9666-a219-db15-cf575aff2824', '(7,11)'),
	(691, '10a5ab2d-b37f-eedf-deaa-b192ead4ac0e', '(7,12)'),
	(692, 'e555ebe0-ce42-6f7f-9b2b-ef0706315e0c', '(7,13)'),
	(693, '53e3a716-1e42-8b65-688f-14b84d61c610', '(7,14)'),
	(694, '5487315b-1286-f907-1659-07aa8fc96619', '(7,15)'),
	(695, 'e4bb4c51-73c2-ce17-fd8f-cd40041c068f', '(7,16)'),
	(696, '0cb929ea-e7a4-99e5-0248-a3a78f7acfc7', '(7,17)'),
	(697, '8a0e1141-fd37-fa5b-98d5-bb769ba1a7cc', '(7,18)'),
	(698, '99bcfcd7-54a9-8ce8-9cb8-6f73acc04645', '(7,19)'),
	(699, 'afd48367-12c5-e775-5089-7e25711e1d96', '(7,20)'),
	(700, 'e5841df2-166d-d424-a571-27423d276bbe', '(7,21)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(701, 'b4a52895-5b84-f584-974e-92d025a75d1f', '(7,22)'),
	(702, 'b1eec33c-726a-6055-4bc7-8518d5f9b32c', '(7,23)'),
	(703, 'd6c651dd-cd97-183b-2e40-bc464231c962', '(7,24)'),
	(704, 'f64eac11-f2cd-8f0e-fa19-6f8ad173178e', '(7,25)'),
	(705, '4a47d298-3c8b-d392-b120-b627e0e1cab4', '(7,26)'),
	(706, '9c82c714-3c10-2b71-c593-d98d96093fde', '(7,27)'),
	(707, '500e75a0-36dc-2d7d-2fec-5da1b71d36cc', '(7,28)'),
	(708, 'ae0eb3ee-d39d-2bce-f462-2b2499a05fe6', '(7,29)'),
	(709, '1ecfb463-472e-c911-5b10-c292ef8bc986', '(7,30)'),
	(710, 'e7061188-3d27-60c8-bbaf-b4acb29e3446', '(7,31)'),
	(711, '60815949-75a7-64c8-e3a6-91fa2b3a321d', '(7,32)'),
	(712, '19bc9161-08fc-6938-f52c-b96f7e087941', '(7,33)'),
	(713, '07c5807d-0d92-7dcd-0980-f86024e5208b', '(7,34)'),
	(714, 'd14220ee-66ae-ec73-c490-38385428ec4c', '(7,35)'),
	(715, '8df707a9-48fa-c1b4-a0f9-7aa554886ec8', '(7,36)'),
	(716, 'e7f8a7fb-0b77-bcb3-b283-af5be021448f', '(7,37)'),
	(717, '788d9869-0553-3aba-0512-61497ecffcbb', '(7,38)'),
	(718, '50c3d761-4917-b243-03ee-6a220679dab3', '(7,39)'),
	(719, '2afe4567-e1bf-64d3-2a55-27244d104cea', '(7,40)'),
	(720, '5f2c22cb-4a53-80af-7ca7-5622a6426917', '(7,41)'),
	(721, 'aba3b6fd-5d18-6d28-e06f-f97135cade7f', '(7,42)'),
	(722, 'c8ed21db-4f67-8f3b-13b9-d5ee16489088', '(7,43)'),
	(723, '08419be8-9740-5321-5428-38d77f855226', '(7,44)'),
	(724, '7f1171a7-8ce0-780a-2142-a6eb7bc4f3c8', '(7,45)'),
	(725, '82f2b308-c3b0-1637-c607-ce05f52a2fed', '(7,46)'),
	(726, '0d3180d6-72e0-8b4c-5312-dcdafdf6ef36', '(7,47)'),
	(727, 'fb89705a-e6d7-43bf-1e84-8c206e16a1d7', '(7,48)'),
	(728, 'd4c2e4a3-297f-e25a-71d0-30b67eb83bfc', '(7,49)'),
	(729, '5751ec3e-9a4f-eab5-7596-2e78e006250d', '(7,50)'),
	(730, 'd5cfead9-4f53-50c1-2c32-2b5b664544c1', '(7,51)'),
	(731, '59c33016-884a-6211-6be9-75a9bb8257e3', '(7,52)'),
	(732, 'ba386660-0c35-40f6-7c1e-9575e213be0a', '(7,53)'),
	(733, '6c29793a-140a-811d-0c45-ce03c1c93a28', '(7,54)'),
	(734, 'e995f98d-5696-7d94-6471-af29d7bf99f1', '(7,55)'),
	(735, '6cd67d9b-6f01-50c7-7bda-2eda01ae484c', '(7,56)'),
	(736, '6bc24fc1-ab65-0b25-b411-4e93a98f1eba', '(7,57)'),
	(737, 'a5cdd4aa-0048-b187-f718-2f1b9ce7a6a7', '(7,58)'),
	(738, '217eedd1-ba8c-592d-b97d-0dbe54c7adfc', '(7,59)'),
	(739, 'df263d99-6281-d984-952c-07998dc54358', '(7,60)'),
	(740, 'edfbe1af-cf92-46bb-0d40-eb4d8027d90f', '(7,61)'),
	(741, '2e65f2f2-fdaf-6c69-9b22-3c61b1b5ab89', '(7,62)'),
	(742, 'e94550c9-3cd7-0fe7-48e6-982b3439ad3b', '(7,63)'),
	(743, '5c572eca-0505-94c7-bc3c-36e7e8ab9550', '(7,64)'),
	(744, '0537fb40-a68c-18da-59a3-5c2bfe1ca554', '(7,65)'),
	(745, '5f0f5e5f-3394-5135-b874-349cfbed4fb9', '(7,66)'),
	(746, '185e65bc-4058-1880-c4f2-c82958de8cfe', '(7,67)'),
	(747, '8d317bdc-f4aa-fcfc-2214-9d77babee96d', '(7,68)'),
	(748, 'e49b8b40-53df-9505-e1f4-8c3a701c0682', '(7,69)'),
	(749, 'b056eb15-8758-6b71-e2da-9acfe4fbd19e', '(7,70)'),
	(750, 'b137fdd1-f79d-56c7-edf3-365fea7520f2', '(7,71)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(751, '912d2b1c-7b28-26ca-f996-87388d2e8f7c', '(7,72)'),
	(752, 'a1d33d0d-fec8-20b4-1b54-430b50e96b5c', '(7,73)'),
	(753, '6f2268bd-1d3d-3eba-abb0-4d6b5d099425', '(7,74)'),
	(754, '872488f8-8d1b-2db5-4d55-bc8bba2fad1b', '(7,75)'),
	(755, 'ccb09896-6221-1f61-edae-2e26d58ea92f', '(7,76)'),
	(756, '2823f479-7102-ce1a-1aec-05359cc16dd9', '(7,77)'),
	(757, '470e7a4f-017a-5476-afb7-eeb3f8b96f9b', '(7,78)'),
	(758, 'bf62768c-a46b-6c3b-5bea-9515d1a1fc45', '(7,79)'),
	(759, 'fa14d4fe-2f19-414d-e3eb-d9f63d5c0169', '(7,80)'),
	(760, '2ca65f58-e35d-9ad4-5bf7-f3ae5cfd08f1', '(7,81)'),
	(761, '88ae6372-cfdc-5df6-9a97-6e893f4d554b', '(7,82)'),
	(762, '06997f04-a7db-9246-6a2b-aa6ebc8b872d', '(7,83)'),
	(763, 'eefc9e10-ebdc-4a23-33b4-2b2dbb8f27b6', '(7,84)'),
	(764, '5807a685-d1a9-ab3b-5990-35bc566ce2b9', '(7,85)'),
	(765, 'd840cc5d-906c-3e9c-8437-4c8919d2074e', '(7,86)'),
	(766, '959a557f-5f6b-eb41-1fd9-54f3f34b21c3', '(7,87)'),
	(767, 'f2201f51-91c4-e92c-c5af-043eebfd0946', '(7,88)'),
	(768, '3a835d32-1575-5c43-5ef4-fe9965a3f2a0', '(7,89)'),
	(769, '288cc0ff-0228-77bd-3df9-4bc9360b9c5d', '(7,90)'),
	(770, '4ea06fbc-83cd-d0a0-6020-c35d50e1e89a', '(7,91)'),
	(771, 'b7ee6f5f-9aa5-cd17-ca1a-ea43ce848496', '(7,92)'),
	(772, 'e57c6b95-6a65-21b2-8495-f2886ca0977a', '(7,93)'),
	(773, '86b122d4-3583-57d8-34a8-7ce618a55de0', '(7,94)'),
	(774, '4e0928de-0755-38c5-93fb-dabb0c5ef2c3', '(7,95)'),
	(775, 'c0f168ce-8900-fa56-e577-89e2a2f2c9d0', '(7,96)'),
	(776, '8c6744c9-d42e-c2cb-9e88-85b54ff744d0', '(7,97)'),
	(777, 'f1c15925-8841-1002-af34-0cbaedd6fc33', '(8,1)'),
	(778, 'e0741335-4875-be01-a996-dc560274708e', '(8,2)'),
	(779, '67d96d45-8abd-ef21-792e-6d8e590244e7', '(8,3)'),
	(780, 'a8e864d0-4c95-572d-1aec-e099af852d0a', '(8,4)'),
	(781, '7143d7fb-adfa-4693-b9ee-c507d9d37443', '(8,5)'),
	(782, '72da7fd6-d130-2c0a-159f-6436d01e9eb0', '(8,6)'),
	(783, '6e0721b2-c697-7135-b916-ef286bcb49ec', '(8,7)'),
	(784, 'fc8001f8-34f6-a5f0-5610-80d134d53d29', '(8,8)'),
	(785, '4b04a686-b0ad-13dc-e35f-a99fa4161c65', '(8,9)'),
	(786, '61b4a64b-e663-682e-8cb0-37d9719ad8cd', '(8,10)'),
	(787, '3621f145-4cac-f995-530e-a53652ddf8fb', '(8,11)'),
	(788, 'c15da1f2-b5e5-ed6e-6837-a3802f0d1593', '(8,12)'),
	(789, '68053af2-923e-0020-4c3c-a7c6a3150cf7', '(8,13)'),
	(790, '2dace78f-80bc-92e6-d749-3423d729448e', '(8,14)'),
	(791, 'df7f28ac-89ca-37bf-1abd-2f6c184fe1cf', '(8,15)'),
	(792, '96ea64f3-a1aa-2fd0-0c72-faacf0cb8ac9', '(8,16)'),
	(793, 'da8ce53c-f024-0070-ce6c-69c48cd588ee', '(8,17)'),
	(794, '82489c97-37cc-2455-30c7-a6ebef3753ec', '(8,18)'),
	(795, '7c590f01-4901-90db-0ed0-2a5070e20f01', '(8,19)'),
	(796, '35cf8659-cfcb-1322-4cbd-47863a34fc58', '(8,20)'),
	(797, 'beb22fb6-94d5-13ed-cf55-33cf006dfeae', '(8,21)'),
	(798, '9e3cfc48-eccf-81a0-d576-63e129aef3cb', '(8,22)'),
	(799, '28267ab8-48bc-f807-b2ed-53c3a8f8fc8a', '(8,23)'),
	(800, '7a53928f-a4dd-31e8-2c6e-f826f341daec', '(8,24)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(801, '1905aeda-b9bf-2477-edc0-68a355bba31a', '(8,25)'),
	(802, '1141938b-a2c2-b13f-5505-d7c424ebae5f', '(8,26)'),
	(803, '1aa48fc4-880b-b0c9-b8a3-bf979d3b917e', '(8,27)'),
	(804, 'dc568979-2e08-eb2e-219d-ce49e64c885b', '(8,28)'),
	(805, '846c260d-715e-5b85-4ffa-d5f70a516c88', '(8,29)'),
	(806, 'd58072be-2820-e868-2c0a-27c0518e805e', '(8,30)'),
	(807, '6e7b33fd-ea3a-dc80-ebd6-48fffb665bb8', '(8,31)'),
	(808, 'a8ecbaba-e151-abac-ba7d-bde04f761c37', '(8,32)'),
	(809, '32b30a25-0abd-6331-e03a-2a1f16466346', '(8,33)'),
	(810, 'b6edc1cd-1f36-e45d-af6d-7824d7bb2283', '(8,34)'),
	(811, '670e8a43-b246-801c-a1ea-ca97b3e19189', '(8,35)'),
	(812, '81e74d67-8581-a3bb-7a72-0b019f4f1a93', '(8,36)'),
	(813, 'e0cf1f47-118d-aebc-5b16-269099ad7347', '(8,37)'),
	(814, '96b9bff0-13ac-edfb-1d14-0579e2fbeb63', '(8,38)'),
	(815, '71ad16ad-2c4d-81f3-4808-2ff6c4b20768', '(8,39)'),
	(816, '43fa7f58-b7ea-c7ac-8722-09342e62e8f1', '(8,40)'),
	(817, '31839b03-6f63-806c-ba3f-47b93af8ccb5', '(8,41)'),
	(818, 'f0adc883-8f4b-dedd-e4ec-2cfad0515589', '(8,42)'),
	(819, '3b5dca50-1ee1-e6d8-cd7b-905f4e1bf723', '(8,43)'),
	(820, 'e2a2dcc3-6a08-a345-332c-751b2f2e476c', '(8,44)'),
	(821, '4558dbb6-f6f8-bb2e-16d0-3b85bde76e2c', '(8,45)'),
	(822, 'afda3322-45e2-af43-1fb7-b672a68b659d', '(8,46)'),
	(823, '632cee94-6db8-3e7a-52ce-5e8d6f0fed35', '(8,47)'),
	(824, '677e0972-4f0e-2df9-b6c0-00b75b5da10d', '(8,48)'),
	(825, 'd554f7bb-7be4-4a72-6706-8a7df88ddd20', '(8,49)'),
	(826, '795c7a7a-5ec6-b460-ec00-c5841019b9e9', '(8,50)'),
	(827, 'fa3a3c40-7f82-377f-55c1-9c5d403335c7', '(8,51)'),
	(828, 'c2626d85-0c80-ea07-e751-1bbae4c76f4b', '(8,52)'),
	(829, 'ce78d1da-254c-0843-eb23-951ae077ff5f', '(8,53)'),
	(830, '8e82ab72-43b7-c66d-768f-1b8ce1c967eb', '(8,54)'),
	(831, 'e0ec453e-28e0-61cc-58ac-43f91dc2f3f0', '(8,55)'),
	(832, '7250eb93-b3c1-8cc9-daa2-9cf58af7a004', '(8,56)'),
	(833, '013a006f-03db-c539-2eff-eb8f18fda755', '(8,57)'),
	(834, '301ad0e3-bd5c-b162-7a20-44908a42fdc2', '(8,58)'),
	(835, '4d5b9953-58e7-798b-c7e9-d9db83c612a5', '(8,59)'),
	(836, 'ab88b157-33f5-4317-9858-600245108dd8', '(8,60)'),
	(837, 'b0b183c2-07f4-6f0c-ca7d-c63b2604f5cc', '(8,61)'),
	(838, 'f9028fae-c74b-e6ec-9b85-2b0a542e2f39', '(8,62)'),
	(839, '8f7d807e-1f53-eff5-f9ef-be5cb81090fb', '(8,63)'),
	(840, 'fa83a11a-198d-5a7f-0bf7-7a1987bcd006', '(8,64)'),
	(841, '02a32ad2-669e-6fe2-98e6-07fe7cc0e1a0', '(8,65)'),
	(842, 'fc3cf452-d3da-8402-bebb-765225ce8c0e', '(8,66)'),
	(843, '3d8e28ca-f901-313a-554c-ebc7d32e67e5', '(8,67)'),
	(844, 'e97ee205-4def-b209-c35f-e4dc94599061', '(8,68)'),
	(845, 'b86e8d03-fe99-2d1b-0e19-656875ee557c', '(8,69)'),
	(846, '84f7e699-69de-a92a-9255-08f7c1f9579a', '(8,70)'),
	(847, 'f4552671-f890-9587-cf48-5ea990207f3b', '(8,71)'),
	(848, '362e80d4-df43-b03a-e6d3-f8540cd63626', '(8,72)'),
	(849, 'fe8c15fe-d5f8-0800-6ce9-5eddb7366e35', '(8,73)'),
	(850, '1efa39bc-aec6-f390-0149-160693694536', '(8,74)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(851, '92fb0c6d-1758-261f-10d0-52e6e2c1123c', '(8,75)'),
	(852, '22ac3c5a-5bf0-b520-d281-c122d1490650', '(8,76)'),
	(853, 'aff16212-54f7-c1be-92f6-4550478c56e6', '(8,77)'),
	(854, 'f7e9050c-92a8-51b0-0164-42ab604b0488', '(8,78)'),
	(855, 'addfa9b7-e234-254d-26e9-c7f2af1005cb', '(8,79)'),
	(856, '8c235f89-a814-3a28-a1d6-067e959dd858', '(8,80)'),
	(857, '847cc55b-7032-108e-ee6d-d897f3bca8a5', '(8,81)'),
	(858, 'a67f0968-0941-5ca1-c9f1-12d96d27689b', '(8,82)'),
	(859, '2a084e55-c87b-1ebc-daad-1f62fdbbac8e', '(8,83)'),
	(860, 'fc49306d-9760-2c8e-d1be-1dfbf0835ead', '(8,84)'),
	(861, 'f9a40a47-80f5-e130-6c46-f1c8daecee3b', '(8,85)'),
	(862, '5ec91aac-30ea-e62f-4140-325d09b9afd0', '(8,86)'),
	(863, '19b65066-0b25-3761-af18-9682e03501dd', '(8,87)'),
	(864, '1fc21400-4c94-81e4-c807-3e85323bfd4b', '(8,88)'),
	(865, '3b3dbaf6-8507-998a-cd6a-5a5254ab2d76', '(8,89)'),
	(866, 'ca8155f4-d27f-2059-53f9-d3d7974bdd70', '(8,90)'),
	(867, 'ede7e2b6-d13a-41dd-f9f4-bdef84fdc737', '(8,91)'),
	(868, 'dd45045f-8c68-db9f-54e7-0c67048d32e8', '(8,92)'),
	(869, '49c9adb1-8e44-be07-11a9-4e827042f630', '(8,93)'),
	(870, '22fb0cee-7e1f-3bde-5829-3de743871417', '(8,94)'),
	(871, 'aeb3135b-436a-a553-7382-2c010763dd54', '(8,95)'),
	(872, '43feaeee-cd7b-2fe2-ae2e-26d917b6477d', '(8,96)'),
	(873, '98d6f58a-b0da-fbb8-6b08-3a001561bb34', '(8,97)'),
	(874, '51ef186e-18dc-00c2-d319-82567235c559', '(9,1)'),
	(875, '4b0a59dd-f11c-58e7-446c-9df0da541a84', '(9,2)'),
	(876, '67d16d00-2010-83a2-b118-dd5128dd6f59', '(9,3)'),
	(877, '35240722-1afb-776e-3143-e8a1a0577885', '(9,4)'),
	(878, 'dd8eb9f2-3fbd-362d-a0e3-f4e70b878c16', '(9,5)'),
	(879, 'd516b136-71a4-179d-9b7b-458a6ebdeb92', '(9,6)'),
	(880, '1f50893f-80d6-830d-6276-5ffad7721742', '(9,7)'),
	(881, '7504adad-8bb9-6320-eb3a-fdd4df6e1f60', '(9,8)'),
	(882, '6c3cf77d-5282-0cd0-fe64-6d38bc2145ca', '(9,9)'),
	(883, '210f760a-89db-30aa-72ca-258a3483cc7f', '(9,10)'),
	(884, '170c9449-7849-6731-ba71-f34c25826a34', '(9,11)'),
	(885, '0efe3284-9d23-0d7f-5304-9ddc4a4b0c60', '(9,12)'),
	(886, '704afe07-3992-cbe4-813c-ae2f7715336f', '(9,13)'),
	(887, '7ce3284b-743a-efde-80ff-d9aec500e085', '(9,14)'),
	(888, '0a113ef6-b618-20da-a561-1c870ed8d5ee', '(9,15)'),
	(889, '07871915-a810-7172-b3b5-dc15a6574ad3', '(9,16)'),
	(890, '024d7f84-fff1-1dd7-e8d9-c510137a2381', '(9,17)'),
	(891, 'cfbce4c1-d7c4-25ba-f21d-6b6f2babe6be', '(9,18)'),
	(892, 'c2aee861-57b4-a40b-7813-2f1e71a9e6f1', '(9,19)'),
	(893, 'd56b9fc4-b0f1-be88-71f5-e1c40c0067e7', '(9,20)'),
	(894, '4b025079-3549-726d-5c1e-a3906726ebfe', '(9,21)'),
	(895, '20aee3a5-f464-3755-a79e-e5f6a73050ac', '(9,22)'),
	(896, '061412e4-a03c-02f9-9025-76ec55ebbe77', '(9,23)'),
	(897, '5705e116-4a83-94aa-ce60-18e27d20d237', '(9,24)'),
	(898, 'a64c94ba-af36-8e18-40a1-324e839230de', '(9,25)'),
	(899, '01882513-d5fa-7c32-9e94-0dda99b12147', '(9,26)'),
	(900, 'acf4b89d-3d50-3d82-52c9-c4ba75ddbf6d', '(9,27)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(901, '892c91e0-a653-ba19-df81-a90f89d99bcd', '(9,28)'),
	(902, 'b6a1085a-27ab-7bff-7550-f8a3bd017df8', '(9,29)'),
	(903, 'aa169b49-b583-a2b5-af89-203c2b78c67c', '(9,30)'),
	(904, 'f47d0ad3-1c4c-4906-1b9e-505593e3db98', '(9,31)'),
	(905, 'f57a2f55-7b09-8c43-f11a-b969efe1504b', '(9,32)'),
	(906, 'c8fbbc86-abe8-bd6a-5eb6-a3b4d0411301', '(9,33)'),
	(907, '621461af-90ca-dfda-f0e8-d4cc25129f91', '(9,34)'),
	(908, '8b6dd7db-9af4-9e67-306f-eb59a8bdc52c', '(9,35)'),
	(909, 'a4300b00-2bcf-b71f-291d-ac175d52df94', '(9,36)'),
	(910, 'e205ee2a-5de4-71a7-0c1f-d1b46033a75f', '(9,37)'),
	(911, 'b56a18e0-eacd-f51a-a2a5-306b0f533204', '(9,38)'),
	(912, '2a9d121c-d9c3-a183-2bb6-d2cc6bd7a8a7', '(9,39)'),
	(913, '8b5040a8-a5ba-f3e0-e673-86c2e3a9b903', '(9,40)'),
	(914, '7634ea65-a4e6-d904-1cfd-3f7de18e334a', '(9,41)'),
	(915, '24896ee4-c652-6356-cc12-7852413ea3b4', '(9,42)'),
	(916, '23ce1851-341e-c1fa-9e0c-259de10bf87c', '(9,43)'),
	(917, 'da0d1111-d2dc-5d48-9242-e60ebcbaf988', '(9,44)'),
	(918, '1e056d2b-0ebd-5c87-8c55-0da6ac5d3724', '(9,45)'),
	(919, '3e89ebdb-49f7-12c7-d90d-1b39e348bbbf', '(9,46)'),
	(920, '6d0f8463-48a8-5632-1729-a2f36734d1a7', '(9,47)'),
	(921, '430c3626-b879-b400-5d41-b8a46172e0c0', '(9,48)'),
	(922, 'ccc0aa1b-81bf-81e1-6c67-6ddb977c5881', '(9,49)'),
	(923, 'c4015b7f-368e-6b48-7180-9f49debe0579', '(9,50)'),
	(924, 'bea5955b-3083-61a1-b07b-c55042e25e54', '(9,51)'),
	(925, '7fa732b5-17cb-ed14-a488-43d74526c11a', '(9,52)'),
	(926, 'cbb6a3b8-84f4-f88b-3a8e-3d44c636cbd8', '(9,53)'),
	(927, '1f4477ba-d7af-3616-c1f9-33a02bfabe4e', '(9,54)'),
	(928, 'd045c59a-90d7-587d-8d67-1b5f5aec4e7c', '(9,55)'),
	(929, '0d0871f0-806e-ae32-d309-83b62252da50', '(9,56)'),
	(930, '1cc3633c-579a-90cf-dd89-5e64021e2163', '(9,57)'),
	(931, '9f53d83e-c069-1550-f7d2-507d57f4f5a2', '(9,58)'),
	(932, 'd2ed45a5-2bc0-edfa-11c2-064e9edee8bf', '(9,59)'),
	(933, '043c3d7e-489c-69b4-8737-cc0c92d0f3a2', '(9,60)'),
	(934, '4daa3db3-55ef-2b0e-64b4-72968cb70f0d', '(9,61)'),
	(935, 'e820a45f-1dfc-7b95-282d-10b6087e11c0', '(9,62)'),
	(936, '90794e3b-050f-8153-54e3-e29e977a88ab', '(9,63)'),
	(937, 'b7892fb3-c2f0-09c6-5f68-6f6355c895b5', '(9,64)'),
	(938, '74bba227-28b6-185e-ec06-286af6bec36d', '(9,65)'),
	(939, '3df1d4b9-6d89-76ff-5986-393e8767f5b2', '(9,66)'),
	(940, '8d6dc35e-506f-c233-49dd-10ee68dabb64', '(9,67)'),
	(941, '92262bf9-07af-914b-95a0-fc33c3f33bf6', '(9,68)'),
	(942, 'b55ec28c-52d5-f620-5684-a473a2193564', '(9,69)'),
	(943, '2f885d0f-be2e-131b-fc9d-98363e55d1d4', '(9,70)'),
	(944, '64223ccf-70bb-b65a-3a4a-ceac37e21016', '(9,71)'),
	(945, '4b6538a4-4a1d-fdc2-b834-77cd76dee98e', '(9,72)'),
	(946, 'c8c41c4a-1867-5a74-e01c-8a20e8a0f662', '(9,73)'),
	(947, 'c4b31ce7-d95c-75ca-70d5-0c19aef08bf1', '(9,74)'),
	(948, '58e4d44e-550d-0f7e-e0a2-3d6b02d9b0db', '(9,75)'),
	(949, '3cef96dc-c9b8-035d-23f6-9e30bb19218a', '(9,76)'),
	(950, 'a3d68b46-1bd9-d353-3ee1-dd3ce4628ed4', '(9,77)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(951, '1c1d4df5-96d0-1da6-0385-f0bb17a4a9e0', '(9,78)'),
	(952, 'e6cb2a3c-1443-1b55-aa50-c06529eaa21b', '(9,79)'),
	(953, '9232fe81-225b-caef-853a-e32870a2b0fe', '(9,80)'),
	(954, '6395ebd0-f4b4-7814-5ecf-baf939454fa4', '(9,81)'),
	(955, 'ef4e3b77-5c93-4dad-a217-712d76f3d51f', '(9,82)'),
	(956, '168908dd-3227-b835-8eab-aba07fcaf091', '(9,83)'),
	(957, '2ba59664-3cbb-bc20-3182-24181fa46b28', '(9,84)'),
	(958, 'd240e3d3-8a88-82ec-ad86-33c8f9c78c9b', '(9,85)'),
	(959, '0f840be9-b8db-4d3f-bd5b-a2ce59211f55', '(9,86)'),
	(960, '437d7d1d-9791-7cd6-27a3-4a6a0fb41136', '(9,87)'),
	(961, 'd707329b-ece4-55a4-62b5-8ce00d1194c9', '(9,88)'),
	(962, '5c936263-f342-8a40-2279-08d5a3847c0b', '(9,89)'),
	(963, '1ce927f8-7586-4094-e390-6a4a0b5ece68', '(9,90)'),
	(964, '8065d07d-a4a7-7621-450a-a84fee5656d9', '(9,91)'),
	(965, 'eeb69a3c-b923-0045-6b6a-5f4162093851', '(9,92)'),
	(966, '4e0cb6fb-5fb4-46d1-c92e-de2ed8780188', '(9,93)'),
	(967, '6cfe0e61-27fa-25df-2a0e-f2ae1067d915', '(9,94)'),
	(968, '8f468c87-3a32-bb06-19ea-eb2050ba45d1', '(9,95)'),
	(969, 'e744f91c-29ec-99f0-e662-c9177946c627', '(9,96)'),
	(970, '89fcd07f-20b6-785b-9213-4bd6c1d0fa42', '(9,97)'),
	(971, '6602294b-e910-b1e3-c457-1bd98c4d5484', '(10,1)'),
	(972, 'c22abfa3-79f3-8b5b-0411-bc11fa9bf92f', '(10,2)'),
	(973, 'ca759101-66da-03ff-9d46-55a0338e6b09', '(10,3)'),
	(974, '4311359e-d496-9e84-0188-0e3c1836fbe1', '(10,4)'),
	(975, '92977ae4-d2ba-2142-5a59-afb269c2a14e', '(10,5)'),
	(976, '9c01802d-db98-1e6b-cfbe-c0f0516b8e35', '(10,6)'),
	(977, 'cc1aa436-2771-38f6-1cda-703991069eaf', '(10,7)'),
	(978, '2ab56412-b116-3ee1-31e1-246da0955bd1', '(10,8)'),
	(979, 'c32d9bf2-7a3d-a7ec-8163-957080c8628e', '(10,9)'),
	(980, 'd79aac07-5930-c83c-2f1e-369a511148fe', '(10,10)'),
	(981, '287e03db-1d99-e0ec-2edb-90d079e142f3', '(10,11)'),
	(982, 'fec8d47d-412b-cbee-ce3d-9128ae855a7a', '(10,12)'),
	(983, '6aab1270-668d-8cac-7cef-2566a1c5f569', '(10,13)'),
	(984, 'd93ed5b6-db83-be78-efb0-d05ae420158e', '(10,14)'),
	(985, '54a367d6-2915-2b72-0749-e187b3eaa11b', '(10,15)'),
	(986, 'fe7ee8fc-1959-cc72-14fa-21c4840dff0a', '(10,16)'),
	(987, 'df6d2338-b2b8-fce1-ec2f-6dda0a630eb0', '(10,17)'),
	(988, '9908279e-bbf1-f9b2-50ba-689db6a0222b', '(10,18)'),
	(989, 'a1140a3d-0df1-c81e-24ae-954d935e8926', '(10,19)'),
	(990, '4fac9ba1-1514-0ac4-f1c2-2da82aa0bc7f', '(10,20)'),
	(991, '692f93be-8c7a-4152-5c0b-af2076aecfb4', '(10,21)'),
	(992, '860320be-12a1-c050-cd77-31794e231bd3', '(10,22)'),
	(993, '7b13b220-3029-ed80-337f-27127a9f1d28', '(10,23)'),
	(994, '934815ad-542a-4a7c-5e8a-2dfa04fea9f5', '(10,24)'),
	(995, '2bcab9d9-35d2-1964-1434-683dd9d18a03', '(10,25)'),
	(996, '0b8aff04-3861-7c05-5eb5-5f0ba5d226fa', '(10,26)'),
	(997, 'ec5aa0b7-8460-82a2-415f-0902f0da88f2', '(10,27)'),
	(998, '9ab0d884-3173-2957-a618-d4a469a0d4c3', '(10,28)'),
	(999, 'b706835d-e79a-2b4e-8050-6f582af3676a', '(10,29)'),
	(1000, 'a9b7ba70-783b-617e-9998-dc4dd82eb3c5', '(10,30)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(1001, 'b8c37e33-defd-e51c-f91e-1e03e51657da', '(10,31)'),
	(1002, 'fba9d881-64f3-e2d9-109e-e770223212a0', '(10,32)'),
	(1003, 'aa68c75c-4a77-c87f-97fb-686b2f068676', '(10,33)'),
	(1004, 'fed33392-d3a4-8aa1-49a8-7a38b875ba4a', '(10,34)'),
	(1005, '2387337b-a1e0-b024-9ba9-0f55b2ba2521', '(10,35)'),
	(1006, '9246444d-94f0-81e3-5498-03b928260f56', '(10,36)'),
	(1007, 'd7322ed7-17de-df1e-b4e6-e52a37ea7bcd', '(10,37)'),
	(1008, '1587965f-b4d4-b5af-e842-8a4a024feb0d', '(10,38)'),
	(1009, '31b3b31a-1c2f-8a37-0206-f111127c0dbd', '(10,39)'),
	(1010, '1e48c442-0b70-73bc-1191-6c6c1de226bb', '(10,40)'),
	(1011, '7f975a56-c761-db65-06ec-a0b37ce6ec87', '(10,41)'),
	(1012, 'f33ba15e-ffa5-c10e-873b-f3842afb46a6', '(10,42)'),
	(1013, '6b180037-abbe-bea9-91d8-b1232f8a8ca9', '(10,43)'),
	(1014, '766d856e-f1a6-b02f-93d8-94415e6bfa0e', '(10,44)'),
	(1015, '298923c8-1900-45e9-1288-b430794814c4', '(10,45)'),
	(1016, '08fe2621-d8e7-16b0-2ec0-da35256a998d', '(10,46)'),
	(1017, '5d616dd3-8211-ebb5-d6ec-52986674b6e4', '(10,47)'),
	(1018, 'ef50c335-cca9-f340-bde6-56363ebd02fd', '(10,48)'),
	(1019, '03e0704b-5690-a2de-e186-1dc3ad3316c9', '(10,49)'),
	(1020, '65cc2c82-05a0-5d73-79fa-3a6386f710e1', '(10,50)'),
	(1021, '0768281a-05da-9f27-df17-8b5c39a51263', '(10,51)'),
	(1022, '93d65641-ff3f-1586-614c-f2c1ad240b6c', '(10,52)'),
	(1023, 'ce5140df-15d0-46a6-6883-807d18d0264b', '(10,53)'),
	(1024, '021bbc7e-e20b-7113-4d53-e20206bd6feb', '(10,54)'),
	(1025, '82b8a343-4904-411a-9fdc-43ca87cee70c', '(10,55)'),
	(1026, '24146db4-eb48-c718-b84c-ae0a0799dcfc', '(10,56)'),
	(1027, '883e881b-b4d2-2a7a-dd95-8f2d6b052c9f', '(10,57)'),
	(1028, '3806734b-256c-27e4-1ec2-c6bffa26d9e7', '(10,58)'),
	(1029, '84d2004b-f28a-2095-230e-8e14993d398d', '(10,59)'),
	(1030, 'e515df0d-202a-e52f-cebb-14295743063b', '(10,60)'),
	(1031, 'afdec700-5cc9-f143-02cd-0474fd0f3c96', '(10,61)'),
	(1032, '995e1fda-4a2b-5f55-ef0d-f50868bf2a8f', '(10,62)'),
	(1033, 'e17184bc-b70d-cf39-42c5-4e0b537ffc6d', '(10,63)'),
	(1034, 'bdb106a0-560c-4e46-ccc4-88ef010af787', '(10,64)'),
	(1035, 'a34bacf8-39b9-2377-0b2c-360eefa26748', '(10,65)'),
	(1036, '83fa5a43-2ae5-5c25-3d0e-60dbfa716723', '(10,66)'),
	(1037, 'eddb904a-6db7-7375-5d28-57aacadb1cb0', '(10,67)'),
	(1038, '6d70cb65-d152-1172-6dcc-e4c0e971e21c', '(10,68)'),
	(1039, '27ed0fb9-50b8-56b0-6e12-73989422e7d3', '(10,69)'),
	(1040, '537d9b6c-9272-23c7-96ca-c288cced29df', '(10,70)'),
	(1041, 'd736bb10-d83a-904a-efc1-d6ce93dc54b8', '(10,71)'),
	(1042, '9ac403da-7947-a183-884c-18a67d3aa8de', '(10,72)'),
	(1043, 'b9141aff-1412-dc76-340b-3822d9ea6c72', '(10,73)'),
	(1044, '1019c809-1693-ef5c-5f55-970346633f92', '(10,74)'),
	(1045, 'a0e2a2c5-63d5-7df2-7213-ede1ac4ac780', '(10,75)'),
	(1046, '1579779b-98ce-9edb-98dd-85606f2c119d', '(10,76)'),
	(1047, '20b5e1cf-8694-af7a-3c1b-a4a87f073021', '(10,77)'),
	(1048, '7cce53cf-9057-7442-7717-20a370c3c723', '(10,78)'),
	(1049, '58c54802-a9fb-9526-cd09-23353a34a7ae', '(10,79)'),
	(1050, '5055cbf4-3fac-3f7e-2336-b27310f0b9ef', '(10,80)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(1051, '456ac9b0-d15a-8b7f-1e71-073221059886', '(10,81)'),
	(1052, 'f4dd765c-12f2-ef67-f98f-3558c282a9cd', '(10,82)'),
	(1053, '7fec306d-1e66-5bc9-c748-b5d2b99a6e97', '(10,83)'),
	(1054, 'db576a7d-2453-575f-29ea-b4bac787b919', '(10,84)'),
	(1055, '53c04118-df11-2c13-a8c3-4b38343b9c10', '(10,85)'),
	(1056, '4ca82782-c537-2a54-7c10-4929f03fe7a9', '(10,86)'),
	(1057, 'd8700cbd-38cc-9f30-cecb-34f0c195b137', '(10,87)'),
	(1058, 'b4d168b4-8157-c623-fbd0-95b4a565b5bb', '(10,88)'),
	(1059, '4a08142c-38db-e374-195d-41c04562d9f8', '(10,89)'),
	(1060, '299a23a2-291e-2126-b91d-54f3601ec162', '(10,90)'),
	(1061, 'a89cf525-e1d9-f04d-16ce-31165e139a4b', '(10,91)'),
	(1062, 'cd89fef7-ffdd-490d-b800-357f47722b20', '(10,92)'),
	(1063, '6c340f25-839e-6acd-c734-14517203f5f0', '(10,93)'),
	(1064, '2290a738-5ed7-7cc5-592d-c2153229f082', '(10,94)'),
	(1065, 'a2137a2a-e8e3-9b50-02a3-f8909ecb88fe', '(10,95)'),
	(1066, '43dd49b4-fdb9-bede-653e-94468ff8df1e', '(10,96)'),
	(1067, '31857b44-9c40-7203-749a-e32dd0e7d64a', '(10,97)'),
	(1068, '53adaf49-4dc8-9ef7-196d-73636eb2451b', '(11,1)'),
	(1069, 'fc2c7c47-b918-d0c2-d792-a719dfb602ef', '(11,2)'),
	(1070, 'dc58e3a3-0645-1c9d-670a-dcd37004f48f', '(11,3)'),
	(1071, '1b0114c5-1cc5-32ed-34e1-954b5b9e4b58', '(11,4)'),
	(1072, 'a1519de5-b5d4-4b31-a01d-e013b9b51a80', '(11,5)'),
	(1073, '390e9825-18a5-0e28-0d8e-2b535462ec1f', '(11,6)'),
	(1074, '708f3cf8-100d-5e71-834b-1db77dfa15d6', '(11,7)'),
	(1075, '46072631-582f-c240-dd26-74a7d063b040', '(11,8)'),
	(1076, '8a1e808b-55fd-e945-5cb3-d8857ed88389', '(11,9)'),
	(1077, '062ddb6c-7273-10e7-6b62-00b7c71f63b5', '(11,10)'),
	(1078, '522a9ae9-a998-80d3-9e5d-aec35375e999', '(11,11)'),
	(1079, '43baa676-2fa8-1bb4-3b39-c62553b2970d', '(11,12)'),
	(1080, '731c83db-8d2f-f01b-dc00-0083fd3c3740', '(11,13)'),
	(1081, '36a16a25-0536-9e0c-922b-6ea7a23a56d2', '(11,14)'),
	(1082, '818f4654-ed39-a1c1-47d1-e51a00ffb4cb', '(11,15)'),
	(1083, 'e5e63da7-9fcd-2beb-bd7c-b8bf1c1d0274', '(11,16)'),
	(1084, '9f36407e-ad06-29fc-166f-14dde7970f68', '(11,17)'),
	(1085, '4f16c818-875d-9fcb-6867-c7bdc89be7eb', '(11,18)'),
	(1086, 'd91d1b4d-8241-9de8-a614-abce9cc0e6d4', '(11,19)'),
	(1087, 'a26398dc-a6f4-7b49-876c-baffbc9954f9', '(11,20)'),
	(1088, 'b1563a78-ec59-3375-87f6-ab6397699afc', '(11,21)'),
	(1089, '03f54461-3917-9452-4504-1ea1581df0c2', '(11,22)'),
	(1090, '8b406655-4730-ddfa-a026-6346bdc1b202', '(11,23)'),
	(1091, '754dda4b-1ba3-4c6f-a897-16b85d68532b', '(11,24)'),
	(1092, '6a2feef8-ed6a-9fe7-6d6b-3f30f02150b4', '(11,25)'),
	(1093, '68b1fbe7-f16e-4ae3-0249-73f12f3cb313', '(11,26)'),
	(1094, '41bfd20a-38bb-1b0b-ec75-acf0845530a7', '(11,27)'),
	(1095, 'd6723e7c-d673-5df6-8d1c-e4c704c29a04', '(11,28)'),
	(1096, '4e2545f8-19e6-7f06-1500-3dd7e04a6087', '(11,29)'),
	(1097, 'db2b4182-156b-2f1f-8178-60ac9f409ad7', '(11,30)'),
	(1098, 'a5e0ff62-be0b-0845-6fc7-f1e88812af3d', '(11,31)'),
	(1099, 'a0160709-7011-4070-4575-d499c997b6ca', '(11,32)'),
	(1100, '1e6e0a04-d20f-5096-7c64-dac2d639a577', '(11,33)');
INSERT INTO evolvent."backoffice.journal_sequence_numbering" VALUES
	(-1100, NULL, NULL);


--
-- Data for Name: backoffice.journal_sequence_shadow; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('c4ca4238-a0b9-2382-0dcc-509a6f75849b', 'a-1', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:01+00', 10110),
	('c81e728d-9d4c-2f63-6f06-7f89cc14862c', 'a-2', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:02+00', 10111),
	('eccbc87e-4b5c-e2fe-2830-8fd9f2a7baf3', 'a-3', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:03+00', 10112),
	('a87ff679-a2f3-e71d-9181-a67b7542122c', 'a-4', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:04+00', 10113),
	('e4da3b7f-bbce-2345-d777-2b0674a318d5', 'a-5', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:05+00', 10114),
	('1679091c-5a88-0faf-6fb5-e6087eb1b2dc', 'a-6', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:06+00', 10115),
	('8f14e45f-ceea-167a-5a36-dedd4bea2543', 'a-7', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:07+00', 10116),
	('c9f0f895-fb98-ab91-59f5-1fd0297e236d', 'a-8', 'a', 'E', '1', '{}', NULL, 0, '2026-01-01 00:00:08+00', 10117),
	('45c48cce-2e2d-7fbd-ea1a-fc51c7c6ad26', 'a-0', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:09+00', 10118),
	('d3d94468-02a4-4259-755d-38e6d163e820', 'a-1', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:10+00', 10119),
	('6512bd43-d9ca-a6e0-2c99-0b0a82652dca', 'a-2', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:11+00', 10120),
	('c20ad4d7-6fe9-7759-aa27-a0c99bff6710', 'a-3', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:12+00', 10121),
	('c51ce410-c124-a10e-0db5-e4b97fc2af39', 'a-4', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:13+00', 10122),
	('aab32389-22bc-c25a-6f60-6eb525ffdc56', 'a-5', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:14+00', 10123),
	('9bf31c7f-f062-936a-96d3-c8bd1f8f2ff3', 'a-6', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:15+00', 10124),
	('c74d97b0-1eae-257e-44aa-9d5bade97baf', 'a-7', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:16+00', 10125),
	('70efdf2e-c9b0-8607-9795-c442636b55fb', 'a-8', 'a', 'E', '1', '{}', NULL, 1, '2026-01-01 00:00:17+00', 10126),
	('6f4922f4-5568-161a-8cdf-4ad2299f6d23', 'a-0', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:18+00', 10127),
	('1f0e3dad-9990-8345-f743-9f8ffabdffc4', 'a-1', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:19+00', 10128),
	('98f13708-2101-94c4-7568-7be6106a3b84', 'a-2', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:20+00', 10129),
	('3c59dc04-8e88-5024-3be8-079a5c74d079', 'a-3', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:21+00', 10130),
	('b6d767d2-f8ed-5d21-a44b-0e5886680cb9', 'a-4', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:22+00', 10131),
	('37693cfc-7480-49e4-5d87-b8c7d8b9aacd', 'a-5', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:23+00', 10132),
	('1ff1de77-4005-f8da-13f4-2943881c655f', 'a-6', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:24+00', 10133),
	('8e296a06-7a37-5633-70de-d05f5a3bf3ec', 'a-7', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:25+00', 10134),
	('4e732ced-3463-d06d-e0ca-9a15b6153677', 'a-8', 'a', 'E', '1', '{}', NULL, 2, '2026-01-01 00:00:26+00', 10135),
	('02e74f10-e032-7ad8-68d1-38f2b4fdd6f0', 'a-0', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:27+00', 10136),
	('33e75ff0-9dd6-01bb-e69f-351039152189', 'a-1', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:28+00', 10137),
	('6ea9ab1b-aa0e-fb9e-1909-4440c317e21b', 'a-2', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:29+00', 10138),
	('34173cb3-8f07-f89d-dbeb-c2ac9128303f', 'a-3', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:30+00', 10139),
	('c16a5320-fa47-5530-d958-3c34fd356ef5', 'a-4', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:31+00', 10140),
	('6364d3f0-f495-b6ab-9dcf-8d3b5c6e0b01', 'a-5', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:32+00', 10141),
	('182be0c5-cdcd-5072-bb18-64cdee4d3d6e', 'a-6', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:33+00', 10142),
	('e369853d-f766-fa44-e1ed-0ff613f563bd', 'a-7', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:34+00', 10143),
	('1c383cd3-0b7c-298a-b502-93adfecb7b18', 'a-8', 'a', 'E', '1', '{}', NULL, 3, '2026-01-01 00:00:35+00', 10144),
	('19ca14e7-ea63-28a4-2e0e-b13d585e4c22', 'a-0', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:36+00', 10145),
	('a5bfc9e0-7964-f8dd-deb9-5fc584cd965d', 'a-1', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:37+00', 10146),
	('a5771bce-93e2-00c3-6f7c-d9dfd0e5deaa', 'a-2', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:38+00', 10147),
	('d67d8ab4-f4c1-0bf2-2aa3-53e27879133c', 'a-3', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:39+00', 10148),
	('d645920e-395f-edad-7bbb-ed0eca3fe2e0', 'a-4', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:40+00', 10149),
	('3416a75f-4cea-9109-507c-acd8e2f2aefc', 'a-5', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:41+00', 10150),
	('a1d0c6e8-3f02-7327-d846-1063f4ac58a6', 'a-6', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:42+00', 10151),
	('17e62166-fc85-86df-a4d1-bc0e1742c08b', 'a-7', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:43+00', 10152),
	('f7177163-c833-dff4-b38f-c8d2872f1ec6', 'a-8', 'a', 'E', '1', '{}', NULL, 4, '2026-01-01 00:00:44+00', 10153),
	('6c8349cc-7260-ae62-e3b1-396831a8398f', 'a-0', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:45+00', 10154),
	('d9d4f495-e875-a2e0-75a1-a4a6e1b9770f', 'a-1', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:46+00', 10155),
	('67c6a1e7-ce56-d3d6-fa74-8ab6d9af3fd7', 'a-2', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:47+00', 10156),
	('642e92ef-b794-2173-4881-b53e1e1b18b6', 'a-3', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:48+00', 10157),
	('f457c545-a9de-d88f-18ec-ee47145a72c0', 'a-4', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:49+00', 10158),
	('c0c7c76d-30bd-3dca-efc9-6f40275bdc0a', 'a-5', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:50+00', 10159);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('2838023a-778d-faec-dc21-2708f721b788', 'a-6', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:51+00', 10160),
	('9a115815-4dfa-42ca-ddbd-0694a4e9bdc8', 'a-7', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:52+00', 10161),
	('d82c8d16-19ad-8176-d665-453cfb2e55f0', 'a-8', 'a', 'E', '1', '{}', NULL, 5, '2026-01-01 00:00:53+00', 10162),
	('a684ecee-e76f-c522-7732-86a895bc8436', 'a-0', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:54+00', 10163),
	('b53b3a3d-6ab9-0ce0-2682-29151c9bde11', 'a-1', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:55+00', 10164),
	('9f61408e-3afb-633e-50cd-f1b20de6f466', 'a-2', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:56+00', 10165),
	('72b32a1f-754b-a1c0-9b36-95e0cb6cde7f', 'a-3', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:57+00', 10166),
	('66f041e1-6a60-928b-05a7-e228a89c3799', 'a-4', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:58+00', 10167),
	('093f65e0-80a2-95f8-076b-1c5722a46aa2', 'a-5', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:00:59+00', 10168),
	('072b030b-a126-b2f4-b237-4f342be9ed44', 'a-6', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:01:00+00', 10169),
	('7f39f831-7fbd-b198-8ef4-c628eba02591', 'a-7', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:01:01+00', 10170),
	('44f683a8-4163-b352-3afe-57c2e008bc8c', 'a-8', 'a', 'E', '1', '{}', NULL, 6, '2026-01-01 00:01:02+00', 10171),
	('03afdbd6-6e79-29b1-25f8-597834fa83a4', 'a-0', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:03+00', 10172),
	('ea5d2f1c-4608-232e-07d3-aa3d998e5135', 'a-1', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:04+00', 10173),
	('fc490ca4-5c00-b124-9bbe-3554a4fdf6fb', 'a-2', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:05+00', 10174),
	('3295c76a-cbf4-caae-d33c-36b1b5fc2cb1', 'a-3', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:06+00', 10175),
	('735b90b4-5681-25ed-6c3f-678819b6e058', 'a-4', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:07+00', 10176),
	('a3f390d8-8e4c-41f2-747b-fa2f1b5f87db', 'a-5', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:08+00', 10177),
	('14bfa6bb-1487-5e45-bba0-28a21ed38046', 'a-6', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:09+00', 10178),
	('7cbbc409-ec99-0f19-c78c-75bd1e06f215', 'a-7', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:10+00', 10179),
	('e2c420d9-28d4-bf8c-e0ff-2ec19b371514', 'a-8', 'a', 'E', '1', '{}', NULL, 7, '2026-01-01 00:01:11+00', 10180),
	('32bb90e8-976a-ab52-98d5-da10fe66f21d', 'a-0', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:12+00', 10181),
	('d2ddea18-f006-65ce-8623-e36bd4e3c7c5', 'a-1', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:13+00', 10182),
	('ad61ab14-3223-efbc-24c7-d2583be69251', 'a-2', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:14+00', 10183),
	('d09bf415-44a3-365a-46c9-077ebb5e35c3', 'a-3', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:15+00', 10184),
	('fbd7939d-6749-97cd-b469-2d34de8633c4', 'a-4', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:16+00', 10185),
	('28dd2c79-55ce-9264-5624-0b2ff0100bde', 'a-5', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:17+00', 10186),
	('35f4a8d4-65e6-e1ed-c05f-3d8ab658c551', 'a-6', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:18+00', 10187),
	('d1fe173d-08e9-5939-7adf-34b1d77e88d7', 'a-7', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:19+00', 10188),
	('f033ab37-c302-01f7-3f14-2449d037028d', 'a-8', 'a', 'E', '1', '{}', NULL, 8, '2026-01-01 00:01:20+00', 10189),
	('43ec517d-68b6-edd3-015b-3edc9a11367b', 'a-0', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:21+00', 10190),
	('9778d5d2-19c5-080b-9a6a-17bef029331c', 'a-1', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:22+00', 10191),
	('fe9fc289-c3ff-0af1-42b6-d3bead98a923', 'a-2', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:23+00', 10192),
	('68d30a95-9472-8bc3-9aa2-4be94b319d21', 'a-3', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:24+00', 10193),
	('3ef81541-6f77-5098-fe97-7004015c6193', 'a-4', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:25+00', 10194),
	('93db85ed-909c-1383-8ff9-5ccfa94cebd9', 'a-5', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:26+00', 10195),
	('c7e1249f-fc03-eb9d-ed90-8c236bd1996d', 'a-6', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:27+00', 10196),
	('2a38a4a9-316c-49e5-a833-517c45d31070', 'a-7', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:28+00', 10197),
	('7647966b-7343-c290-4867-3252e490f736', 'a-8', 'a', 'E', '1', '{}', NULL, 9, '2026-01-01 00:01:29+00', 10198),
	('8613985e-c49e-b8f7-57ae-6439e879bb2a', 'a-0', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:30+00', 10199),
	('54229abf-cfa5-649e-7003-b83dd4755294', 'a-1', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:31+00', 10200),
	('92cc2275-32d1-7e56-e079-02b254dfad10', 'a-2', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:32+00', 10201),
	('98dce83d-a57b-0395-e163-467c9dae521b', 'a-3', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:33+00', 10202),
	('f4b9ec30-ad9f-68f8-9b29-639786cb62ef', 'a-4', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:34+00', 10203),
	('812b4ba2-87f5-ee0b-c9d4-3bbf5bbe87fb', 'a-5', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:35+00', 10204),
	('26657d5f-f902-0d2a-befe-558796b99584', 'a-6', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:36+00', 10205),
	('e2ef524f-bf3d-9fe6-11d5-a8e90fefdc9c', 'a-7', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:37+00', 10206),
	('ed3d2c21-991e-3bef-5e06-9713af9fa6ca', 'a-8', 'a', 'E', '1', '{}', NULL, 10, '2026-01-01 00:01:38+00', 10207),
	('ac627ab1-ccbd-b62e-c96e-702f07f6425b', 'a-0', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:39+00', 10208),
	('f899139d-f5e1-0593-9643-1415e770c6dd', 'a-1', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:40+00', 10209);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('38b3eff8-baf5-6627-478e-c76a704e9b52', 'a-2', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:41+00', 10210),
	('ec895663-7a99-787b-d197-eacd77acce5e', 'a-3', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:42+00', 10211),
	('6974ce5a-c660-610b-44d9-b9fed0ff9548', 'a-4', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:43+00', 10212),
	('c9e1074f-5b3f-9fc8-ea15-d152add07294', 'a-5', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:44+00', 10213),
	('65b9eea6-e1cc-6bb9-f0cd-2a47751a186f', 'a-6', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:45+00', 10214),
	('f0935e4c-d592-0aa6-c7c9-96a5ee53a70f', 'a-7', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:46+00', 10215),
	('a97da629-b098-b75c-294d-ffdc3e463904', 'a-8', 'a', 'E', '1', '{}', NULL, 11, '2026-01-01 00:01:47+00', 10216),
	('a3c65c29-7427-0fd0-93ee-8a9bf8ae7d0b', 'a-0', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:48+00', 10217),
	('2723d092-b638-85e0-d7c2-60cc007e8b9d', 'a-1', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:49+00', 10218),
	('5f93f983-524d-ef3d-ca46-4469d2cf9f3e', 'a-2', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:50+00', 10219),
	('698d51a1-9d8a-121c-e581-499d7b701668', 'a-3', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:51+00', 10220),
	('7f6ffaa6-bb0b-4080-17b6-2254211691b5', 'a-4', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:52+00', 10221),
	('73278a4a-8696-0eeb-576a-8fd4c9ec6997', 'a-5', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:53+00', 10222),
	('5fd0b37c-d7db-bb00-f97b-a6ce92bf5add', 'a-6', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:54+00', 10223),
	('2b44928a-e11f-b938-4c4c-f38708677c48', 'a-7', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:55+00', 10224),
	('c45147de-e729-311e-f5b5-c3003946c48f', 'a-8', 'a', 'E', '1', '{}', NULL, 12, '2026-01-01 00:01:56+00', 10225),
	('eb160de1-de89-d905-8fcb-0b968dbbbd68', 'a-0', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:01:57+00', 10226),
	('5ef05993-8ba7-99aa-a845-e1c2e8a762bd', 'a-1', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:01:58+00', 10227),
	('07e1cd7d-ca89-a167-8042-477183b7ac3f', 'a-2', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:01:59+00', 10228),
	('da4fb5c6-e93e-74d3-df85-27599fa62642', 'a-3', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:00+00', 10229),
	('4c56ff4c-e4aa-f957-3aa5-dff913df997a', 'a-4', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:01+00', 10230),
	('a0a080f4-2e6f-13b3-a2df-133f073095dd', 'a-5', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:02+00', 10231),
	('202cb962-ac59-075b-964b-07152d234b70', 'a-6', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:03+00', 10232),
	('c8ffe9a5-87b1-26f1-52ed-3d89a146b445', 'a-7', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:04+00', 10233),
	('3def184a-d8f4-755f-f269-862ea77393dd', 'a-8', 'a', 'E', '1', '{}', NULL, 13, '2026-01-01 00:02:05+00', 10234),
	('069059b7-ef84-0f0c-74a8-14ec9237b6ec', 'a-0', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:06+00', 10235),
	('ec5decca-5ed3-d6b8-079e-2e7e7bacc9f2', 'a-1', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:07+00', 10236),
	('76dc611d-6eba-afc6-6cc0-879c71b5db5c', 'a-2', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:08+00', 10237),
	('d1f491a4-04d6-8548-8094-3e5c3cd9ca25', 'a-3', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:09+00', 10238),
	('9b861925-1a19-057c-ff70-779273e95aa6', 'a-4', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:10+00', 10239),
	('1afa34a7-f984-eeab-dbb0-a7d494132ee5', 'a-5', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:11+00', 10240),
	('65ded535-3c5e-e48d-0b7d-48c591b8f430', 'a-6', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:12+00', 10241),
	('9fc3d715-2ba9-336a-670e-36d0ed79bc43', 'a-7', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:13+00', 10242),
	('02522a2b-2726-fb0a-03bb-19f2d8d9524d', 'a-8', 'a', 'E', '1', '{}', NULL, 14, '2026-01-01 00:02:14+00', 10243),
	('7f1de29e-6da1-9d22-b51c-68001e7e0e54', 'a-0', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:15+00', 10244),
	('42a0e188-f503-3bc6-5bf8-d78622277c4e', 'a-1', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:16+00', 10245),
	('3988c7f8-8ebc-b58c-6ce9-32b957b6f332', 'a-2', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:17+00', 10246),
	('013d4071-66ec-4fa5-6eb1-e1f8cbe183b9', 'a-3', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:18+00', 10247),
	('e00da03b-685a-0dd1-8fb6-a08af0923de0', 'a-4', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:19+00', 10248),
	('1385974e-d590-4a43-8616-ff7bdb3f7439', 'a-5', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:20+00', 10249),
	('0f28b5d4-9b30-20af-eecd-95b4009adf4c', 'a-6', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:21+00', 10250),
	('a8baa565-54f9-6369-ab93-e4f3bb068c22', 'a-7', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:22+00', 10251),
	('903ce922-5fca-3e98-8c2a-f215d4e544d3', 'a-8', 'a', 'E', '1', '{}', NULL, 15, '2026-01-01 00:02:23+00', 10252),
	('0a09c884-4ba8-f093-6c20-bd791130d6b6', 'a-0', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:24+00', 10253),
	('2b24d495-052a-8ce6-6358-eb576b8912c8', 'a-1', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:25+00', 10254),
	('a5e00132-373a-7031-000f-d987a3c9f87b', 'a-2', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:26+00', 10255),
	('8d5e957f-2978-9348-7bd9-8fa830fa6413', 'a-3', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:27+00', 10256),
	('47d1e990-583c-9c67-424d-369f3414728e', 'a-4', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:28+00', 10257),
	('f2217062-e9a3-97a1-dca4-29e7d70bc6ca', 'a-5', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:29+00', 10258),
	('7ef605fc-8dba-5425-d696-5fbd4c8fbe1f', 'a-6', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:30+00', 10259);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('a8f15eda-80c5-0adb-0e71-943adc8015cf', 'a-7', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:31+00', 10260),
	('37a749d8-08e4-6495-a8da-1e5352d03cae', 'a-8', 'a', 'E', '1', '{}', NULL, 16, '2026-01-01 00:02:32+00', 10261),
	('b3e3e393-c77e-35a4-a3f3-cbd1e429b5dc', 'a-0', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:33+00', 10262),
	('1d7f7abc-18fc-b439-7506-5399b0d1e48e', 'a-1', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:34+00', 10263),
	('2a79ea27-c279-e471-f4d1-80b08d62b00a', 'a-2', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:35+00', 10264),
	('1c9ac015-9c94-d8d0-cbed-c973445af2da', 'a-3', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:36+00', 10265),
	('6c4b761a-28b7-34fe-9383-1e3fb400ce87', 'a-4', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:37+00', 10266),
	('06409663-226a-f2f3-1144-85aa4e0a23b4', 'a-5', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:38+00', 10267),
	('140f6969-d521-3fd0-ece0-3148e62e461e', 'a-6', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:39+00', 10268),
	('b73ce398-c39f-506a-f761-d2277d853a92', 'a-7', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:40+00', 10269),
	('bd4c9ab7-30f5-5132-06b9-99ec0d90d1fb', 'a-8', 'a', 'E', '1', '{}', NULL, 17, '2026-01-01 00:02:41+00', 10270),
	('82aa4b0a-f34c-2313-a562-076992e50aa3', 'a-0', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:42+00', 10271),
	('0777d5c1-7d40-66b8-2ab8-6dff8a46af6f', 'a-1', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:43+00', 10272),
	('fa7cdfad-1a5a-af83-70eb-eda47a1ff1c3', 'a-2', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:44+00', 10273),
	('9766527f-2b5d-3e95-d4a7-33fcfb77bd7e', 'a-3', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:45+00', 10274),
	('7e7757b1-e12a-bcb7-36ab-9a754ffb617a', 'a-4', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:46+00', 10275),
	('5878a7ab-84fb-4340-2106-c575658472fa', 'a-5', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:47+00', 10276),
	('006f52e9-102a-8d3b-e2fe-5614f42ba989', 'a-6', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:48+00', 10277),
	('36366388-1777-2e42-b59d-74cff571fbb3', 'a-7', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:49+00', 10278),
	('149e9677-a598-9fd3-42ae-44213df68868', 'a-8', 'a', 'E', '1', '{}', NULL, 18, '2026-01-01 00:02:50+00', 10279),
	('a4a042cf-4fd6-bfb4-7701-cbc8a1653ada', 'a-0', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:51+00', 10280),
	('1ff8a7b5-dc7a-7d1f-0ed6-5aaa29c04b1e', 'a-1', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:52+00', 10281),
	('f7e6c855-04ce-6e82-442c-770f7c8606f0', 'a-2', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:53+00', 10282),
	('bf822969-6f7a-3bb4-700c-fddef19fa23f', 'a-3', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:54+00', 10283),
	('82161242-827b-703e-6acf-9c726942a1e4', 'a-4', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:55+00', 10284),
	('38af8613-4b65-d0f1-0fe3-3d30dd76442e', 'a-5', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:56+00', 10285),
	('96da2f59-0cd7-246b-bde0-051047b0d6f7', 'a-6', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:57+00', 10286),
	('8f855179-6779-5eee-f66c-225f7883bdcb', 'a-7', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:58+00', 10287),
	('8f53295a-7387-8494-e9bc-8dd6c3c7104f', 'a-8', 'a', 'E', '1', '{}', NULL, 19, '2026-01-01 00:02:59+00', 10288),
	('045117b0-e0a1-1a24-2b97-65e79cbf113f', 'a-0', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:00+00', 10289),
	('fc221309-7460-13ac-5545-71fbd180e1c8', 'a-1', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:01+00', 10290),
	('4c5bde74-a8f1-1065-6874-902f07378009', 'a-2', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:02+00', 10291),
	('cedebb6e-872f-539b-ef8c-3f919874e9d7', 'a-3', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:03+00', 10292),
	('6cdd60ea-0045-eb7a-6ec4-4c54d29ed402', 'a-4', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:04+00', 10293),
	('eecca5b6-365d-9607-ee5a-9d336962c534', 'a-5', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:05+00', 10294),
	('9872ed9f-c22f-c182-d371-c3e9ed316094', 'a-6', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:06+00', 10295),
	('31fefc0e-570c-b386-0f2a-6d4b38c6490d', 'a-7', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:07+00', 10296),
	('9dcb88e0-1376-4959-0b75-5372b040afad', 'a-8', 'a', 'E', '1', '{}', NULL, 20, '2026-01-01 00:03:08+00', 10297),
	('a2557a7b-2e94-197f-f767-970b67041697', 'a-0', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:09+00', 10298),
	('cfecdb27-6f63-4854-f3ef-915e2e980c31', 'a-1', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:10+00', 10299),
	('0aa1883c-6411-f787-3cb8-3dacb17b0afc', 'a-2', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:11+00', 10300),
	('58a2fc6e-d39f-d083-f55d-4182bf88826d', 'a-3', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:12+00', 10301),
	('bd686fd6-40be-98ef-aae0-091fa301e613', 'a-4', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:13+00', 10302),
	('a597e505-02f5-ff68-e3e2-5b9114205d4a', 'a-5', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:14+00', 10303),
	('0336dcba-b05b-9d5a-d24f-4333c7658a0e', 'a-6', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:15+00', 10304),
	('084b6fbb-1072-9ed4-da8c-3d3f5a3ae7c9', 'a-7', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:16+00', 10305),
	('85d8ce59-0ad8-981c-a2c8-286f79f59954', 'a-8', 'a', 'E', '1', '{}', NULL, 21, '2026-01-01 00:03:17+00', 10306),
	('0e65972d-ce68-dad4-d52d-063967f0a705', 'a-0', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:18+00', 10307),
	('84d9ee44-e457-ddef-7f2c-4f25dc8fa865', 'a-1', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:19+00', 10308),
	('3644a684-f98e-a8fe-223c-713b77189a77', 'a-2', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:20+00', 10309);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('757b505c-fd34-c64c-85ca-5b5690ee5293', 'a-3', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:21+00', 10310),
	('854d6fae-5ee4-2911-677c-739ee1734486', 'a-4', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:22+00', 10311),
	('e2c0be24-560d-78c5-e599-c2a9c9d0bbd2', 'a-5', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:23+00', 10312),
	('274ad478-6c3a-bca6-9fa0-97b85867d9a4', 'a-6', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:24+00', 10313),
	('eae27d77-ca20-db30-9e05-6e3d2dcd7d69', 'a-7', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:25+00', 10314),
	('7eabe3a1-649f-fa2b-3ff8-c02ebfd5659f', 'a-8', 'a', 'E', '1', '{}', NULL, 22, '2026-01-01 00:03:26+00', 10315),
	('69adc1e1-07f7-f7d0-35d7-baf04342e1ca', 'a-0', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:27+00', 10316),
	('091d584f-ced3-01b4-4265-4dd8c23b3fc9', 'a-1', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:28+00', 10317),
	('b1d10e7b-afa4-4212-18a5-1b1e1f1b0ba2', 'a-2', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:29+00', 10318),
	('6f3ef77a-c0e3-619e-9815-9e9b6febf557', 'a-3', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:30+00', 10319),
	('eb163727-917c-bba1-eea2-08541a643e74', 'a-4', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:31+00', 10320),
	('1534b76d-325a-8f59-1b52-d302e7181331', 'a-5', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:32+00', 10321),
	('979d472a-8480-4b9f-647b-c185a877a8b5', 'a-6', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:33+00', 10322),
	('ca46c1b9-512a-7a83-15fa-3c5a946e8265', 'a-7', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:34+00', 10323),
	('3b8a6142-26a9-53a8-cd95-26fca6fe9ba5', 'a-8', 'a', 'E', '1', '{}', NULL, 23, '2026-01-01 00:03:35+00', 10324),
	('45fbc6d3-e05e-bd93-369c-e542e8f2322d', 'a-0', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:36+00', 10325),
	('63dc7ed1-010d-3c3b-8269-faf0ba7491d4', 'a-1', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:37+00', 10326),
	('e96ed478-dab8-595a-7dbd-a4cbcbee168f', 'a-2', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:38+00', 10327),
	('c0e190d8-267e-3670-8f95-5d7ab048990d', 'a-3', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:39+00', 10328),
	('ec8ce6ab-b3e9-52a8-5b85-51ba726a1227', 'a-4', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:40+00', 10329),
	('060ad924-8994-7d41-0d89-7474079c1477', 'a-5', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:41+00', 10330),
	('bcbe3365-e6ac-95ea-2c03-43a2395834dd', 'a-6', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:42+00', 10331),
	('115f8950-3138-416a-242f-40fb7d7f338e', 'a-7', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:43+00', 10332),
	('13fe9d84-310e-77f1-3a6d-184dbf1232f3', 'a-8', 'a', 'E', '1', '{}', NULL, 24, '2026-01-01 00:03:44+00', 10333),
	('d1c38a09-acc3-4845-c6be-3a127a5aacaf', 'a-0', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:45+00', 10334),
	('9cfdf10e-8fc0-47a4-4b08-ed031e1f0ed1', 'a-1', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:46+00', 10335),
	('705f2172-8346-6678-8607-efbfca35afb3', 'a-2', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:47+00', 10336),
	('74db120f-0a8e-5646-ef5a-30154e9f6deb', 'a-3', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:48+00', 10337),
	('57aeee35-c982-0509-1e18-d1140e9f38cf', 'a-4', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:49+00', 10338),
	('6da9003b-743b-65f4-c0cc-d295cc484e57', 'a-5', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:50+00', 10339),
	('9b04d152-845e-c0a3-7839-4003c96da594', 'a-6', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:51+00', 10340),
	('be83ab3e-cd0d-b773-eb2d-c1b0a17836a1', 'a-7', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:52+00', 10341),
	('e1654211-10ba-0309-9a1c-0393373c5b43', 'a-8', 'a', 'E', '1', '{}', NULL, 25, '2026-01-01 00:03:53+00', 10342),
	('289dff07-669d-7a23-de0e-f88d2f7129e7', 'a-0', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:54+00', 10343),
	('577ef115-4f32-40ad-5b9b-413aa7346a1e', 'a-1', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:55+00', 10344),
	('01161aaa-0b6d-1345-dd8f-e4e481144d84', 'a-2', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:56+00', 10345),
	('539fd53b-59e3-bb12-d203-f45a912eeaf2', 'a-3', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:57+00', 10346),
	('ac1dd209-cbcc-5e5d-1c6e-28598e8cbbe8', 'a-4', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:58+00', 10347),
	('555d6702-c950-ecb7-29a9-66504af0a635', 'a-5', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:03:59+00', 10348),
	('335f5352-088d-7d9b-f741-91e006d8e24c', 'a-6', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:04:00+00', 10349),
	('f340f1b1-f65b-6df5-b5e3-f94d95b11daf', 'a-7', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:04:01+00', 10350),
	('e4a6222c-db5b-3437-5400-904f03d8e6a5', 'a-8', 'a', 'E', '1', '{}', NULL, 26, '2026-01-01 00:04:02+00', 10351),
	('cb70ab37-5662-576b-d1ac-5aaf16b3fca4', 'a-0', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:03+00', 10352),
	('9188905e-74c2-8e48-9b44-e954ec0b9bca', 'a-1', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:04+00', 10353),
	('0266e33d-3f54-6cb5-436a-10798e657d97', 'a-2', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:05+00', 10354),
	('38db3aed-920c-f82a-b059-bfccbd02be6a', 'a-3', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:06+00', 10355),
	('3cec07e9-ba5f-5bb2-52d1-3f5f431e4bbb', 'a-4', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:07+00', 10356),
	('621bf66d-db7c-962a-a0d2-2ac97d69b793', 'a-5', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:08+00', 10357),
	('077e29b1-1be8-0ab5-7e1a-2ecabb7da330', 'a-6', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:09+00', 10358),
	('6c9882bb-ac1c-7093-bd25-041881277658', 'a-7', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:10+00', 10359);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('19f3cd30-8f14-55b3-fa09-a282e0d496f4', 'a-8', 'a', 'E', '1', '{}', NULL, 27, '2026-01-01 00:04:11+00', 10360),
	('03c6b069-52c7-5089-9bb0-3d998e631860', 'a-0', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:12+00', 10361),
	('c24cd76e-1ce4-1366-a4bb-e8a49b02a028', 'a-1', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:13+00', 10362),
	('c52f1bd6-6cc1-9d05-628b-d8bf27af3ad6', 'a-2', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:14+00', 10363),
	('fe131d7f-5a6b-38b2-3cc9-67316c13dae2', 'a-3', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:15+00', 10364),
	('f718499c-1c8c-ef67-30f9-fd03c8125cab', 'a-4', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:16+00', 10365),
	('d96409bf-8942-1768-6ba1-24d7356686c9', 'a-5', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:17+00', 10366),
	('502e4a16-930e-4141-07ee-22b6198c578f', 'a-6', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:18+00', 10367),
	('cfa0860e-83a4-c3a7-63a7-e62d825349f7', 'a-7', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:19+00', 10368),
	('a4f23670-e183-3f3f-db07-7ca70bbd5d66', 'a-8', 'a', 'E', '1', '{}', NULL, 28, '2026-01-01 00:04:20+00', 10369),
	('b1a59b31-5fc9-a300-2ce3-8bbe070ec3f5', 'a-0', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:21+00', 10370),
	('36660e59-856b-4de5-8a21-9bcf4e27eba3', 'a-1', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:22+00', 10371),
	('8c19f571-e251-e61c-b8dd-3612f26d5ecf', 'a-2', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:23+00', 10372),
	('d6baf65e-0b24-0ce1-77cf-70da146c8dc8', 'a-3', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:24+00', 10373),
	('e56954b4-f634-7e89-7f95-4495eab16a88', 'a-4', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:25+00', 10374),
	('f7664060-cc52-bc6f-3d62-0bcedc94a4b6', 'a-5', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:26+00', 10375),
	('eda80a3d-5b34-4bc4-0f3b-c04f65b7a357', 'a-6', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:27+00', 10376),
	('8f121ce0-7d74-717e-0b1f-21d122e04521', 'a-7', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:28+00', 10377),
	('06138bc5-af60-2364-6ede-0e1f7c1eac75', 'a-8', 'a', 'E', '1', '{}', NULL, 29, '2026-01-01 00:04:29+00', 10378),
	('39059724-f73a-9969-845d-fe4146c5660e', 'a-0', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:30+00', 10379),
	('7f100b7b-3609-2fb9-b06d-fb4fac360931', 'a-1', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:31+00', 10380),
	('7a614fd0-6c32-5499-f168-0b9896beedeb', 'a-2', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:32+00', 10381),
	('4734ba6f-3de8-3d86-1c31-76a6273cac6d', 'a-3', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:33+00', 10382),
	('d947bf06-a885-db0d-477d-707121934ff8', 'a-4', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:34+00', 10383),
	('63923f49-e524-1343-aa7a-cb6a06a751e7', 'a-5', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:35+00', 10384),
	('db8e1af0-cb3a-ca1a-e2d0-018624204529', 'a-6', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:36+00', 10385),
	('20f07591-c6fc-b220-ffe6-37cda29bb3f6', 'a-7', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:37+00', 10386),
	('07cdfd23-373b-17c6-b337-251c22b7ea57', 'a-8', 'a', 'E', '1', '{}', NULL, 30, '2026-01-01 00:04:38+00', 10387),
	('d3957710-85aa-b052-44a4-fb8fd91bf4ee', 'a-0', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:39+00', 10388),
	('92c8c96e-4c37-1007-77c7-190b76d28233', 'a-1', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:40+00', 10389),
	('e3796ae8-3883-5da0-b6f6-ea37bcf8bcb7', 'a-2', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:41+00', 10390),
	('6a9aeddf-c689-c1d0-e3b9-ccc3ab651bc5', 'a-3', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:42+00', 10391),
	('0f49c89d-1e72-98bb-9930-789c8ed59d48', 'a-4', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:43+00', 10392),
	('46ba9f2a-6976-570b-0353-203ec4474217', 'a-5', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:44+00', 10393),
	('0e01938f-c48a-2cfb-5f22-17fbfb00722d', 'a-6', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:45+00', 10394),
	('16a5cdae-362b-8d27-a1d8-f8c7b78b4330', 'a-7', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:46+00', 10395),
	('918317b5-7931-b6b7-a7d2-9490fe5ec9f9', 'a-8', 'a', 'E', '1', '{}', NULL, 31, '2026-01-01 00:04:47+00', 10396),
	('48aedb88-80ca-b8c4-5637-abc7493ecddd', 'a-0', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:48+00', 10397),
	('839ab468-20b5-24af-da05-122893c2fe8e', 'a-1', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:49+00', 10398),
	('f90f2aca-5c64-0289-d0a2-9417bcb63a37', 'a-2', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:50+00', 10399),
	('9c838d2e-45b2-ad10-94d4-2f4ef36764f6', 'a-3', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:51+00', 10400),
	('17000029-63a4-9da1-3542-e0726b7bb758', 'a-4', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:52+00', 10401),
	('53c3bce6-6e43-be4f-2095-56518c2fcb54', 'a-5', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:53+00', 10402),
	('6883966f-d8f9-18a4-aa29-be29d2c386fb', 'a-6', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:54+00', 10403),
	('49182f81-e6a1-3cf5-eaa4-96d51fea6406', 'a-7', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:55+00', 10404),
	('d296c101-daa8-8a51-f6ca-8cfc1ac79b50', 'a-8', 'a', 'E', '1', '{}', NULL, 32, '2026-01-01 00:04:56+00', 10405),
	('9fd81843-ad7f-202f-26c1-a174c7357585', 'a-0', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:04:57+00', 10406),
	('26e359e8-3860-db1d-11b6-acca57d8ea88', 'a-1', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:04:58+00', 10407),
	('ef0d3930-a7b6-c95b-d2b3-2ed45989c61f', 'a-2', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:04:59+00', 10408),
	('94f6d7e0-4a4d-4520-3530-0f18b984988c', 'a-3', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:00+00', 10409);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('34ed066d-f378-efac-c9b9-24ec161e7639', 'a-4', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:01+00', 10410),
	('577bcc91-4f9e-55d5-e4e4-f82f9f00e7d4', 'a-5', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:02+00', 10411),
	('11b9842e-0a27-1ff2-52c1-903e7132cd68', 'a-6', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:03+00', 10412),
	('37bc2f75-bf1b-cfe8-450a-1a41c200364c', 'a-7', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:04+00', 10413),
	('496e05e1-aea0-a9c4-6558-00e8a7b9ea28', 'a-8', 'a', 'E', '1', '{}', NULL, 33, '2026-01-01 00:05:05+00', 10414),
	('b2eb7349-0357-5495-3b57-a32e2841bda5', 'a-0', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:06+00', 10415),
	('8e98d81f-8217-3049-75cc-b23337bb5761', 'a-1', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:07+00', 10416),
	('a8c88a00-55f6-36e4-a163-a5e3d16adab7', 'a-2', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:08+00', 10417),
	('eddea82a-d275-5b24-c4e1-68c5fc2ebd40', 'a-3', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:09+00', 10418),
	('06eb61b8-39a0-cefe-e496-7c67ccb099dc', 'a-4', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:10+00', 10419),
	('9dfcd5e5-58df-a04a-af37-f137a1d9d3e5', 'a-5', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:11+00', 10420),
	('950a4152-c2b4-aa3a-d78b-dd6b366cc179', 'a-6', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:12+00', 10421),
	('158f3069-a435-b314-a80b-dcb024f8e422', 'a-7', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:13+00', 10422),
	('75887499-8f5b-d0c3-93da-094e1967a72b', 'a-8', 'a', 'E', '1', '{}', NULL, 34, '2026-01-01 00:05:14+00', 10423),
	('ad13a2a0-7ca4-b764-2959-dc0c4c740ab6', 'a-0', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:15+00', 10424),
	('3fe94a00-2317-b5f9-259f-82690aeea4cd', 'a-1', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:16+00', 10425),
	('5b8add2a-5d98-b1a6-52ea-7fd72d942dac', 'a-2', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:17+00', 10426),
	('432aca3a-1e34-5e33-9f35-a30c8f65edce', 'a-3', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:18+00', 10427),
	('8d3bba74-25e7-c98c-50f5-2ca1b52d3735', 'a-4', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:19+00', 10428),
	('32072254-9d17-51cf-3f24-7855f937b982', 'a-5', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:20+00', 10429),
	('caf1a3df-b505-ffed-0d02-4130f58c5cfa', 'a-6', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:21+00', 10430),
	('5737c6ec-2e07-16f3-d8a7-a5c4e0de0d9a', 'a-7', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:22+00', 10431),
	('bc6dc48b-743d-c5d0-13b1-abaebd2faed2', 'a-8', 'a', 'E', '1', '{}', NULL, 35, '2026-01-01 00:05:23+00', 10432),
	('f2fc9902-65c7-12c4-9d51-a18a32b39f0c', 'a-0', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:24+00', 10433),
	('89f0fd5c-927d-466d-6ec9-a21b9ac34ffa', 'a-1', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:25+00', 10434),
	('a666587a-fda6-e89a-ec27-4a3657558a27', 'a-2', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:26+00', 10435),
	('b83aac23-b952-8732-c23c-c7352950e880', 'a-3', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:27+00', 10436),
	('cd00692c-3bfe-5926-7d5e-cfac5310286c', 'a-4', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:28+00', 10437),
	('6faa8040-da20-ef39-9b63-a72d0e4ab575', 'a-5', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:29+00', 10438),
	('fe73f687-e5bc-5280-214e-0486b273a5f9', 'a-6', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:30+00', 10439),
	('6da37dd3-139a-a4d9-aa55-b8d237ec5d4a', 'a-7', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:31+00', 10440),
	('c042f4db-68f2-3406-c6ce-cf84a7ebb0fe', 'a-8', 'a', 'E', '1', '{}', NULL, 36, '2026-01-01 00:05:32+00', 10441),
	('310dcbbf-4cce-62f7-62a2-aaa148d556bd', 'a-0', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:33+00', 10442),
	('2f2b2656-25d7-6a67-04b0-8093c652fd79', 'a-1', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:34+00', 10443),
	('f9b902fc-3289-af4d-d08d-e5d1de54f68f', 'a-2', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:35+00', 10444),
	('6855456e-2fe4-6a9d-49d3-d3af4f57443d', 'a-3', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:36+00', 10445),
	('357a6fdf-7642-bf81-5a88-822c447d9dc4', 'a-4', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:37+00', 10446),
	('819f46e5-2c25-763a-55cc-642422644317', 'a-5', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:38+00', 10447),
	('04025959-b191-f8f9-de3f-924f0940515f', 'a-6', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:39+00', 10448),
	('40008b9a-5380-fcac-ce39-76bf7c08af5b', 'a-7', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:40+00', 10449),
	('3dd48ab3-1d01-6ffc-bf33-14df2b3cb9ce', 'a-8', 'a', 'E', '1', '{}', NULL, 37, '2026-01-01 00:05:41+00', 10450),
	('58238e9a-e2dd-305d-79c2-ebc8c1883422', 'a-0', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:42+00', 10451),
	('3ad7c2eb-b96f-cba7-cda0-cf54a2e802f5', 'a-1', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:43+00', 10452),
	('b3967a0e-938d-c2a6-340e-258630febd5a', 'a-2', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:44+00', 10453),
	('d81f9c1b-e2e0-8964-bf9f-24b15f0e4900', 'a-3', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:45+00', 10454),
	('13f9896d-f612-79c9-28f1-9721878fac41', 'a-4', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:46+00', 10455),
	('c5ff2543-b53f-4cc0-ad38-19a36752467b', 'a-5', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:47+00', 10456),
	('01386bd6-d8e0-91c2-ab4c-7c7de644d37b', 'a-6', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:48+00', 10457),
	('0bb4aec1-7105-21c1-2ee7-6289d9440817', 'a-7', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:49+00', 10458),
	('9de6d14f-ff98-06d4-bcd1-ef555be766cd', 'a-8', 'a', 'E', '1', '{}', NULL, 38, '2026-01-01 00:05:50+00', 10459);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('efe93778-0e95-5742-50da-be07151bdc23', 'a-0', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:51+00', 10460),
	('371bce7d-c838-17b7-893b-cdeed13799b5', 'a-1', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:52+00', 10461),
	('138bb069-6595-b338-afba-b333c555292a', 'a-2', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:53+00', 10462),
	('8dd48d6a-2e2c-ad21-3179-a3992c0be53c', 'a-3', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:54+00', 10463),
	('82cec960-96d4-281b-7c95-cd7e74623496', 'a-4', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:55+00', 10464),
	('6c524f9d-5d70-2745-4a78-3c841250ba71', 'a-5', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:56+00', 10465),
	('fb7b9ffa-5462-084c-5f4e-7e85a093e6d7', 'a-6', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:57+00', 10466),
	('aa942ab2-bfa6-ebda-4840-e7360ce6e7ef', 'a-7', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:58+00', 10467),
	('c058f544-c737-782d-eace-fa532d9add4c', 'a-8', 'a', 'E', '1', '{}', NULL, 39, '2026-01-01 00:05:59+00', 10468),
	('e7b24b11-2a44-fdd9-ee93-bdf998c6ca0e', 'a-0', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:00+00', 10469),
	('52720e00-3547-c705-61bf-5e03b95aa99f', 'a-1', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:01+00', 10470),
	('c3e878e2-7f52-e2a5-7ace-4d9a76fd9acf', 'a-2', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:02+00', 10471),
	('00411460-f7c9-2d21-24a6-7ea0f4cb5f85', 'a-3', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:03+00', 10472),
	('bac9162b-47c5-6fc8-a4d2-a519803d51b3', 'a-4', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:04+00', 10473),
	('9be40cee-5b0e-ee14-62c8-2c6964087ff9', 'a-5', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:05+00', 10474),
	('5ef698cd-9fe6-5092-3ea3-31c15af3b160', 'a-6', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:06+00', 10475),
	('05049e90-fa4f-5039-a8ca-dc6acbb4b2cc', 'a-7', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:07+00', 10476),
	('cf004fdc-76fa-1a4f-25f6-2e0eb5261ca3', 'a-8', 'a', 'E', '1', '{}', NULL, 40, '2026-01-01 00:06:08+00', 10477),
	('0c74b7f7-8409-a402-2a2c-4c5a5ca3ee19', 'a-0', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:09+00', 10478),
	('d709f38e-f758-b506-6ef3-1b18039b8ce5', 'a-1', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:10+00', 10479),
	('41f1f191-76d3-8348-0afa-65d325c06ed0', 'a-2', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:11+00', 10480),
	('24b16fed-e9a6-7c92-51d3-e7c7161c83ac', 'a-3', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:12+00', 10481),
	('ffd52f3c-7e12-435a-724a-8f30fddadd9c', 'a-4', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:13+00', 10482),
	('ad972f10-e080-0b49-d76f-ed33a21f6698', 'a-5', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:14+00', 10483),
	('f61d6947-467c-cd3a-a5af-24db320235dd', 'a-6', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:15+00', 10484),
	('142949df-56ea-8ae0-be8b-5306971900a4', 'a-7', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:16+00', 10485),
	('d34ab169-b70c-9dcd-35e6-2896010cd9ff', 'a-8', 'a', 'E', '1', '{}', NULL, 41, '2026-01-01 00:06:17+00', 10486),
	('8bf1211f-d4b7-b945-2889-9de0a43b9fb3', 'a-0', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:18+00', 10487),
	('a02ffd91-ece5-e7ef-eb46-db8f10a74059', 'a-1', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:19+00', 10488),
	('bca82e41-ee7b-0833-5883-99b1fcd177c7', 'a-2', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:20+00', 10489),
	('00ec53c4-682d-36f5-c435-9f4ae7bd7ba1', 'a-3', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:21+00', 10490),
	('4f6ffe13-a5d7-5b2d-6a39-23922b3922e5', 'a-4', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:22+00', 10491),
	('beed1360-2b9b-0e6e-cb5b-568ff5058f07', 'a-5', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:23+00', 10492),
	('0584ce56-5c82-4b7b-7f50-282d9a19945b', 'a-6', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:24+00', 10493),
	('dc912a25-3d1e-9ba4-0e2c-597ed2376640', 'a-7', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:25+00', 10494),
	('39461a19-e9ed-dfb3-85ea-76b26521ea48', 'a-8', 'a', 'E', '1', '{}', NULL, 42, '2026-01-01 00:06:26+00', 10495),
	('8efb100a-295c-0c69-0931-222ff4467bb8', 'a-0', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:27+00', 10496),
	('d9fc5b73-a8d7-8fad-3d6d-ffe419384e70', 'a-1', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:28+00', 10497),
	('c86a7ee3-d8ef-0b55-1ed5-8e354a836f2b', 'a-2', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:29+00', 10498),
	('a01a0380-ca3c-6142-8c26-a231f0e49a09', 'a-3', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:30+00', 10499),
	('5a4b25aa-ed25-c2ee-1b74-de72dc03c14e', 'a-4', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:31+00', 10500),
	('f73b76ce-8949-fe29-bf2a-537cfa420e8f', 'a-5', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:32+00', 10501),
	('70c639df-5e30-bdee-440e-4cdf599fec2b', 'a-6', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:33+00', 10502),
	('28f0b864-598a-1291-557b-ed248a998d4e', 'a-7', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:34+00', 10503),
	('1543843a-4723-ed2a-b08e-18053ae6dc5b', 'a-8', 'a', 'E', '1', '{}', NULL, 43, '2026-01-01 00:06:35+00', 10504),
	('f8c1f23d-6a8d-8d79-04fc-0ea8e066b3bb', 'a-0', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:36+00', 10505),
	('e46de7e1-bcaa-ced9-a54f-1e9d0d2f800d', 'a-1', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:37+00', 10506),
	('b7b16ecf-8ca5-3723-5938-94116071700c', 'a-2', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:38+00', 10507),
	('352fe25d-af68-6bdb-4edc-a223c921acea', 'a-3', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:39+00', 10508),
	('18d80423-86b7-9e2c-279f-d162df0205c8', 'a-4', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:40+00', 10509);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('816b112c-6105-b3eb-d537-828a39af4818', 'a-5', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:41+00', 10510),
	('69cb3ea3-17a3-2c4e-6143-e665fdb20b14', 'a-6', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:42+00', 10511),
	('bbf94b34-eb32-268a-da57-a3be5062fe7d', 'a-7', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:43+00', 10512),
	('4f4adcbf-8c6f-66dc-fc8a-3282ac2bf10a', 'a-8', 'a', 'E', '1', '{}', NULL, 44, '2026-01-01 00:06:44+00', 10513),
	('bbcbff5c-1f1d-ed46-c25d-28119a85c6c2', 'a-0', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:45+00', 10514),
	('8cb22bdd-0b7b-a1ab-13d7-42e22eed8da2', 'a-1', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:46+00', 10515),
	('f4f6dce2-f3a0-f9da-da0c-2b5b66452017', 'a-2', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:47+00', 10516),
	('0d0fd7c6-e093-f7b8-04fa-0150b875b868', 'a-3', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:48+00', 10517),
	('a96b65a7-21e5-61e1-e3de-768ac819ffbb', 'a-4', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:49+00', 10518),
	('1068c6e4-c805-1cfd-4e9e-a8072e3189e2', 'a-5', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:50+00', 10519),
	('17d63b16-25c8-16c2-2647-a73e1482372b', 'a-6', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:51+00', 10520),
	('b9228e09-62a7-8b84-f3d5-d92f4faa000b', 'a-7', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:52+00', 10521),
	('0deb1c54-8143-05ca-9ad2-66f53bc82511', 'a-8', 'a', 'E', '1', '{}', NULL, 45, '2026-01-01 00:06:53+00', 10522),
	('66808e32-7dc7-9d13-5ba1-8e051673d906', 'a-0', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:54+00', 10523),
	('42e7aaa8-8b48-137a-16a1-acd04ed91125', 'a-1', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:55+00', 10524),
	('8fe0093b-b30d-6f8c-3147-4bd0764e6ac0', 'a-2', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:56+00', 10525),
	('41ae36ec-b9b3-eee6-09d0-5b90c14222fb', 'a-3', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:57+00', 10526),
	('d1f255a3-73a3-cef7-2e03-aa9d980c7eca', 'a-4', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:58+00', 10527),
	('7eacb532-570f-f685-8afd-2723755ff790', 'a-5', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:06:59+00', 10528),
	('b6f0479a-e87d-2449-7543-9c6124592772', 'a-6', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:07:00+00', 10529),
	('e0c64119-5b27-425b-b056-ac56f8953d24', 'a-7', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:07:01+00', 10530),
	('f85454e8-279b-e180-185c-ac7d243c5eb3', 'a-8', 'a', 'E', '1', '{}', NULL, 46, '2026-01-01 00:07:02+00', 10531),
	('faa9afea-49ef-2ff0-29a8-33cccc778fd0', 'a-0', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:03+00', 10532),
	('3c7781a3-6bcd-6cf0-8c11-a970fbe0e2a6', 'a-1', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:04+00', 10533),
	('25b2822c-2f5a-3230-abfa-dd476e8b04c9', 'a-2', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:05+00', 10534),
	('6ecbdd6e-c859-d284-dc13-885a37ce8d81', 'a-3', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:06+00', 10535),
	('18997733-ec25-8a9f-caf2-39cc55d53363', 'a-4', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:07+00', 10536),
	('8d7d8ee0-69cb-0cbb-f816-bbb65d56947e', 'a-5', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:08+00', 10537),
	('75fc093c-0ee7-42f6-ddda-a13fff98f104', 'a-6', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:09+00', 10538),
	('f74909ac-e68e-5189-1440-e4da0b65a70c', 'a-7', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:10+00', 10539),
	('66368270-ffd5-1418-ec58-bd793f2d9b1b', 'a-8', 'a', 'E', '1', '{}', NULL, 47, '2026-01-01 00:07:11+00', 10540),
	('248e8443-3679-7ec9-8478-f85e7626de4a', 'a-0', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:12+00', 10541),
	('019d385e-b676-32a7-e958-e23f24bd07d7', 'a-1', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:13+00', 10542),
	('a49e9411-d64f-f53e-ccfd-d09ad10a15b3', 'a-2', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:14+00', 10543),
	('ddb30680-a691-d157-187e-e1cf9e896d03', 'a-3', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:15+00', 10544),
	('2421fcb1-263b-9530-df88-f7f002e78ea5', 'a-4', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:16+00', 10545),
	('fccb60fb-512d-13df-5083-790d64c4d5dd', 'a-5', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:17+00', 10546),
	('1651cf0d-2f73-7d7a-deab-84d339dbabd3', 'a-6', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:18+00', 10547),
	('eed5af6a-dd95-a9a6-f125-2739b1ad8c24', 'a-7', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:19+00', 10548),
	('a8abb4bb-284b-5b27-aa7c-b790dc20f80b', 'a-8', 'a', 'E', '1', '{}', NULL, 48, '2026-01-01 00:07:20+00', 10549),
	('15d4e891-d784-977c-acbf-cbb00c48f133', 'a-0', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:21+00', 10550),
	('c203d8a1-5161-2acf-1245-7e4d67635a95', 'a-1', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:22+00', 10551),
	('13f3cf8c-5319-52d7-2e58-47c4183e6910', 'a-2', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:23+00', 10552),
	('550a141f-12de-6341-fba6-5b0ad0433500', 'a-3', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:24+00', 10553),
	('67f7fb87-3eaf-2952-6a11-a9b7ac33bfac', 'a-4', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:25+00', 10554),
	('1a5b1e4d-aae2-65b7-9096-5a275b53ae50', 'a-5', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:26+00', 10555),
	('9a96876e-2f8f-3dc4-f3cf-45f02c61c0c1', 'a-6', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:27+00', 10556),
	('9b70e8fe-62e4-0c57-0a32-2f1b0b659098', 'a-7', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:28+00', 10557),
	('d61e4bbd-6393-c911-1e65-26ea173a7c8b', 'a-8', 'a', 'E', '1', '{}', NULL, 49, '2026-01-01 00:07:29+00', 10558),
	('f5f8590c-d58a-54e9-4377-e6ae2eded4d9', 'a-0', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:30+00', 10559);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('941e1aaa-ba58-5b95-2b62-c14a3a175a61', 'a-1', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:31+00', 10560),
	('9431c87f-273e-507e-6040-fcb07dcb4509', 'a-2', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:32+00', 10561),
	('49ae49a2-3f67-c759-bf4f-c791ba842aa2', 'a-3', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:33+00', 10562),
	('e44fea3b-ec53-bcea-3b75-13ccef5857ac', 'a-4', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:34+00', 10563),
	('821fa74b-50ba-3f7c-ba1e-6c53e8fa6845', 'a-5', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:35+00', 10564),
	('250cf8b5-1c77-3f3f-8dc8-b4be867a9a02', 'a-6', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:36+00', 10565),
	('42998cf3-2d55-2343-bc8e-460416382dca', 'a-7', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:37+00', 10566),
	('d07e70ef-cfab-0873-1a97-e7b91be644de', 'a-8', 'a', 'E', '1', '{}', NULL, 50, '2026-01-01 00:07:38+00', 10567),
	('7fe1f8ab-aad0-94e0-b5cb-1b01d712f708', 'a-0', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:39+00', 10568),
	('98b29795-0041-a424-7026-9d56260243a1', 'a-1', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:40+00', 10569),
	('0353ab4c-bed5-beae-847a-7ff6e220b5cf', 'a-2', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:41+00', 10570),
	('51d92be1-c60d-1db1-d2e5-e7a07da55b26', 'a-3', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:42+00', 10571),
	('428fca9b-c192-1c25-c512-1f9da7815cde', 'a-4', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:43+00', 10572),
	('f1b6f285-7fb6-d44d-d73c-7041e0aa0f19', 'a-5', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:44+00', 10573),
	('68ce199e-c2c5-5175-97ce-0a4d89620f55', 'a-6', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:45+00', 10574),
	('e836d813-fd18-4325-132f-ca8edcdfb40e', 'a-7', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:46+00', 10575),
	('ab817c93-49cf-9c4f-6877-e1894a1faa00', 'a-8', 'a', 'E', '1', '{}', NULL, 51, '2026-01-01 00:07:47+00', 10576),
	('877a9ba7-a98f-75b9-0a9d-49f53f15a858', 'a-0', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:48+00', 10577),
	('dc6a6489-640c-a02b-0d42-dabeb8e46bb7', 'a-1', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:49+00', 10578),
	('26337353-b796-2f53-3d78-c762373b3318', 'a-2', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:50+00', 10579),
	('8e6b42f1-644e-cb13-27dc-03ab345e618b', 'a-3', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:51+00', 10580),
	('ef575e88-37d0-65a1-683c-022d2077d342', 'a-4', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:52+00', 10581),
	('2050e03c-a119-580f-74cc-a14cc6e97462', 'a-5', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:53+00', 10582),
	('25ddc0f8-c9d3-e22e-03d3-076f98d83cb2', 'a-6', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:54+00', 10583),
	('5ef0b4eb-a35a-b2d6-180b-0bca7e46b6f9', 'a-7', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:55+00', 10584),
	('598b3e71-ec37-8bd8-3e0a-727608b5db01', 'a-8', 'a', 'E', '1', '{}', NULL, 52, '2026-01-01 00:07:56+00', 10585),
	('74071a67-3307-ca74-59bc-f75fbd024e09', 'a-0', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:07:57+00', 10586),
	('cfee3986-43cb-c3dc-5eef-c89334cacdc1', 'a-1', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:07:58+00', 10587),
	('d18f655c-3fce-66ca-401d-5f38b48c89af', 'a-2', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:07:59+00', 10588),
	('6ea2ef73-11b4-8272-4a9b-7b0bc0dd85c6', 'a-3', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:00+00', 10589),
	('9461cce2-8ebe-3e76-fb4b-931c35a169b0', 'a-4', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:01+00', 10590),
	('f770b62b-c8f4-2a0b-6675-1fe636fc6eb0', 'a-5', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:02+00', 10591),
	('e1e32e23-5eee-1f97-0470-a3a6658dfdd5', 'a-6', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:03+00', 10592),
	('eba0dc30-2bcd-9a27-3f8b-bb72be3a687b', 'a-7', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:04+00', 10593),
	('218a0aef-d1d1-a4be-6560-1cc6ddc1520e', 'a-8', 'a', 'E', '1', '{}', NULL, 53, '2026-01-01 00:08:05+00', 10594),
	('7d04bbbe-5494-ae9d-2f5a-76aa1c00fa2f', 'a-0', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:06+00', 10595),
	('a516a87c-fcae-f229-b342-c437fe2b95f7', 'a-1', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:07+00', 10596),
	('c3c59e5f-8b3e-9753-913f-4d435b53c308', 'a-2', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:08+00', 10597),
	('854d9fca-60b4-bd07-f9bb-215d59ef5561', 'a-3', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:09+00', 10598),
	('c410003e-f13d-4517-27ae-ff9082c29a5c', 'a-4', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:10+00', 10599),
	('559cb990-c9df-fd86-75f6-bc2186971dc2', 'a-5', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:11+00', 10600),
	('55a7cf9c-71f1-c9c4-9541-3f934dd1a158', 'a-6', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:12+00', 10601),
	('2f55707d-4193-dc27-118a-0f19a1985716', 'a-7', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:13+00', 10602),
	('1be3bc32-e656-4055-d5ca-3e5a354acbef', 'a-8', 'a', 'E', '1', '{}', NULL, 54, '2026-01-01 00:08:14+00', 10603),
	('35051070-e572-e47d-2c26-c241ab88307f', 'a-0', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:15+00', 10604),
	('b534ba68-236b-a543-ae44-b22bd110a1d6', 'a-1', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:16+00', 10605),
	('7380ad8a-6732-26ae-47fc-e7bff88e9c33', 'a-2', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:17+00', 10606),
	('05f971b5-ec19-6b8c-65b7-5d2ef8267331', 'a-3', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:18+00', 10607),
	('3cf166c6-b73f-030b-4f67-eeaeba301103', 'a-4', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:19+00', 10608),
	('cee63112-1c2e-c923-2f3a-2f028ad5c89b', 'a-5', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:20+00', 10609);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('5b69b9cb-8306-5d40-3869-739ae7f0995e', 'a-6', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:21+00', 10610),
	('b5b41fac-0361-d157-d967-3ecb926af5ae', 'a-7', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:22+00', 10611),
	('285e19f2-0bed-ed7d-2151-02b49d5c09a0', 'a-8', 'a', 'E', '1', '{}', NULL, 55, '2026-01-01 00:08:23+00', 10612),
	('b337e84d-e875-2b27-eda3-a12363109e80', 'a-0', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:24+00', 10613),
	('e8c0653f-ea13-f91b-f3c4-8159f7c24f78', 'a-1', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:25+00', 10614),
	('ff4d5fbb-afdf-976c-fdc0-32e3bde78de5', 'a-2', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:26+00', 10615),
	('2d6cc4b2-d139-a535-12fb-8cbb3086ae2e', 'a-3', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:27+00', 10616),
	('389bc7bb-1e1c-2a5e-7e14-7703232a88f6', 'a-4', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:28+00', 10617),
	('e2230b85-3516-e7b0-5d79-744fbd4c9c13', 'a-5', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:29+00', 10618),
	('08740852-2c31-eeb1-f982-bc0eaf81d35f', 'a-6', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:30+00', 10619),
	('a7608800-03e7-dded-fef5-6acb3b09697f', 'a-7', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:31+00', 10620),
	('10a7cdd9-70fe-135c-f4f7-bb55c0e3b59f', 'a-8', 'a', 'E', '1', '{}', NULL, 56, '2026-01-01 00:08:32+00', 10621),
	('3dc4876f-3f08-201c-7c76-cb71fa1da439', 'a-0', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:33+00', 10622),
	('59b90e10-05a2-20e2-ebc5-42eb9d950b1e', 'a-1', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:34+00', 10623),
	('2b8a6159-4b1f-4c4d-b090-2a8a395ced93', 'a-2', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:35+00', 10624),
	('f3f27a32-4736-617f-20ab-bf2ffd806f6d', 'a-3', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:36+00', 10625),
	('38913e1d-6a7b-94cb-0f55-994f679f5956', 'a-4', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:37+00', 10626),
	('ebd9629f-c3ae-5e9f-6611-e2ee05a31cef', 'a-5', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:38+00', 10627),
	('63538fe6-ef33-0c13-a05a-3ed7e599d5f7', 'a-6', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:39+00', 10628),
	('cf67355a-3333-e6e1-4343-9161adc2d82e', 'a-7', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:40+00', 10629),
	('07563a3f-e3bb-e7e3-ba84-431ad9d055af', 'a-8', 'a', 'E', '1', '{}', NULL, 57, '2026-01-01 00:08:41+00', 10630),
	('53fde96f-cc4b-4ce7-2d77-39202324cd49', 'a-0', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:42+00', 10631),
	('2bb232c0-b13c-7749-65ef-8558f0fbd615', 'a-1', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:43+00', 10632),
	('ba2fd310-dcaa-8781-a9a6-52a31baf3c68', 'a-2', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:44+00', 10633),
	('69421f03-2498-c970-2018-0038fddb8e24', 'a-3', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:45+00', 10634),
	('85422afb-467e-9456-013a-2a51d4dff702', 'a-4', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:46+00', 10635),
	('13f320e7-b5ea-d102-4ac9-5c3b208610db', 'a-5', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:47+00', 10636),
	('f4be0027-9ee2-e0a5-3eaf-daa94a151e2c', 'a-6', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:48+00', 10637),
	('37f0e884-fbad-9667-e389-40169d0a3c95', 'a-7', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:49+00', 10638),
	('d64a340b-cb63-3f53-6d56-e51874281454', 'a-8', 'a', 'E', '1', '{}', NULL, 58, '2026-01-01 00:08:50+00', 10639),
	('0fcbc61a-cd04-79dc-77e3-cccc0f5ffca7', 'a-0', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:51+00', 10640),
	('298f95e1-bf91-3612-4592-c8d4825a06fc', 'a-1', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:52+00', 10641),
	('df877f38-6575-2637-daa5-40ea9cbc474f', 'a-2', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:53+00', 10642),
	('c399862d-3b9d-6b76-c843-6e924a68c45b', 'a-3', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:54+00', 10643),
	('33e8075e-9970-de0c-fea9-55afd4644bb2', 'a-4', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:55+00', 10644),
	('65658fde-58ab-3c2b-6e51-32a39fae7cb9', 'a-5', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:56+00', 10645),
	('5ea1649a-3133-6092-c054-38df996a3e59', 'a-6', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:57+00', 10646),
	('7bcdf75a-d237-b8e0-2e30-1f4091fb6bc8', 'a-7', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:58+00', 10647),
	('57370345-57ef-5b8c-02c0-e46513b98f90', 'a-8', 'a', 'E', '1', '{}', NULL, 59, '2026-01-01 00:08:59+00', 10648),
	('9b72e31d-ac81-7154-66cd-580a448cf823', 'a-0', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:00+00', 10649),
	('16c222aa-1989-8e50-5893-8167c8ab6c57', 'a-1', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:01+00', 10650),
	('7dcd340d-84f7-62eb-a80a-a538b0c527f7', 'a-2', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:02+00', 10651),
	('81448138-f5f1-63cc-dba4-acc69819f280', 'a-3', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:03+00', 10652),
	('97e8527f-eaf7-7a97-fc38-f34216141515', 'a-4', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:04+00', 10653),
	('647bba34-4396-e7c8-1709-02bcf2e15551', 'a-5', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:05+00', 10654),
	('ed265bc9-03a5-a097-f61d-3ec064d96d2e', 'a-6', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:06+00', 10655),
	('c75b6f11-4c23-a4d7-ea11-331e7c00e73c', 'a-7', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:07+00', 10656),
	('8d34201a-5b85-9009-08db-6cae92723617', 'a-8', 'a', 'E', '1', '{}', NULL, 60, '2026-01-01 00:09:08+00', 10657),
	('ccb1d45f-b76f-7c5a-0bf6-19f979c6cf36', 'a-0', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:09+00', 10658),
	('01f78be6-f7ca-d026-5850-8fe4616098a9', 'a-1', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:10+00', 10659);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('7f24d240-521d-9907-1c93-af3917215ef7', 'a-2', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:11+00', 10660),
	('94c7bb58-efc3-b337-8008-75b5d382a072', 'a-3', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:12+00', 10661),
	('f387624d-f552-cea2-f369-918c5e1e12bc', 'a-4', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:13+00', 10662),
	('5e388103-a391-daab-e3de-1d76a6739ccd', 'a-5', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:14+00', 10663),
	('15de21c6-70ae-7c3f-6f3f-1f37029303c9', 'a-6', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:15+00', 10664),
	('11b921ef-080f-7736-089c-757404650e40', 'a-7', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:16+00', 10665),
	('6e2713a6-efee-97ba-cb63-e52c54f0ada0', 'a-8', 'a', 'E', '1', '{}', NULL, 61, '2026-01-01 00:09:17+00', 10666),
	('1bb91f73-e9d3-1ea2-830a-5e73ce3ed328', 'a-0', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:18+00', 10667),
	('3a077244-3a07-3914-1292-a5429b952fe6', 'a-1', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:19+00', 10668),
	('a9a6653e-4897-6138-166d-e32772b1bf40', 'a-2', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:20+00', 10669),
	('58ae749f-25ed-ed36-f486-bc85feb3f0ab', 'a-3', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:21+00', 10670),
	('4e4b5fbb-bb60-2b6d-35be-a8460aa8f8e5', 'a-4', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:22+00', 10671),
	('8eefcfdf-5990-e441-f0fb-6f3fad709e21', 'a-5', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:23+00', 10672),
	('1728efbd-a816-9228-2ba6-42aafd57be3a', 'a-6', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:24+00', 10673),
	('cbcb58ac-2e49-6207-586d-f2854b17995f', 'a-7', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:25+00', 10674),
	('db85e259-0b61-0981-3daf-a101ceb2faeb', 'a-8', 'a', 'E', '1', '{}', NULL, 62, '2026-01-01 00:09:26+00', 10675),
	('99c5e07b-4d5d-e9d1-8c35-0cdf64c5aa3d', 'a-0', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:27+00', 10676),
	('dd458505-749b-2941-217d-dd59394240e8', 'a-1', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:28+00', 10677),
	('8b16ebc0-56e6-1302-4c05-7be590b542eb', 'a-2', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:29+00', 10678),
	('a86c450b-76fb-8c37-1afe-ad6410d55534', 'a-3', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:30+00', 10679),
	('c9892a98-9183-de32-e976-c6f04e700201', 'a-4', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:31+00', 10680),
	('e6b4b2a7-46ed-40e1-af82-9d1fa82daa10', 'a-5', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:32+00', 10681),
	('e5f6ad6c-e374-177e-ef02-3bf5d0c018b6', 'a-6', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:33+00', 10682),
	('f0e52b27-a7a5-d6a1-a873-73dffa53dbe5', 'a-7', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:34+00', 10683),
	('ffeabd22-3de0-d4ea-cb9a-3e6e53e5448d', 'a-8', 'a', 'E', '1', '{}', NULL, 63, '2026-01-01 00:09:35+00', 10684),
	('a7aeed74-7141-16f3-b292-a982238f83d2', 'a-0', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:36+00', 10685),
	('fde9264c-f376-fffe-2ee4-ddf4a988880d', 'a-1', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:37+00', 10686),
	('a8849b05-2492-b510-6526-b2331e526138', 'a-2', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:38+00', 10687),
	('258be18e-31c8-1885-55c2-ff05b4d542c3', 'a-3', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:39+00', 10688),
	('069d3bb0-02ac-d8d7-dd09-5917f9efe4cb', 'a-4', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:40+00', 10689),
	('c6e19e83-0859-f2cb-9f7c-8f8cacb8d2a6', 'a-5', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:41+00', 10690),
	('46922a08-80a8-f11f-8f69-cbb52b1396be', 'a-6', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:42+00', 10691),
	('9ad6aaed-513b-7314-8b7d-49f70afcfb32', 'a-7', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:43+00', 10692),
	('f5deaeea-e153-8fb6-c459-01d524ee2f98', 'a-8', 'a', 'E', '1', '{}', NULL, 64, '2026-01-01 00:09:44+00', 10693),
	('a9a1d531-7a33-ae8c-ef33-961c34144f84', 'a-0', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:45+00', 10694),
	('605ff764-c617-d3cd-28db-bdd72be8f9a2', 'a-1', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:46+00', 10695),
	('766ebcd5-9621-e305-1706-16ba3d3dac32', 'a-2', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:47+00', 10696),
	('daca4121-4b39-c5dc-6667-4d09081940f0', 'a-3', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:48+00', 10697),
	('30bb3825-e8f6-31cc-6075-c0f87bb4978c', 'a-4', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:49+00', 10698),
	('08b255a5-d42b-89b0-5852-60b6f2360bdd', 'a-5', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:50+00', 10699),
	('3493894f-a4ea-036c-fc64-33c3e2ee63b0', 'a-6', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:51+00', 10700),
	('dbe272ba-b69f-8e13-f14b-405e038deb64', 'a-7', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:52+00', 10701),
	('acc3e040-4646-c575-02b4-80dc052c4fe1', 'a-8', 'a', 'E', '1', '{}', NULL, 65, '2026-01-01 00:09:53+00', 10702),
	('076a0c97-d09c-f1a0-ec3e-19c7f2529f2b', 'a-0', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:54+00', 10703),
	('04ecb1fa-2850-6ccb-6f72-b12c0245ddbc', 'a-1', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:55+00', 10704),
	('b2eeb736-2ef8-3def-f5c7-813a67e14f0a', 'a-2', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:56+00', 10705),
	('08c5433a-6013-5c32-e34f-46a71175850c', 'a-3', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:57+00', 10706),
	('6aca9700-5c68-f120-6823-815f66102863', 'a-4', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:58+00', 10707),
	('3435c378-bb76-d435-7324-dd7e69f3cd18', 'a-5', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:09:59+00', 10708),
	('d490d7b4-5762-90fa-60eb-31b5fc917ad1', 'a-6', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:10:00+00', 10709);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('b2f627ff-f19f-da46-3cb3-86442eac2b3d', 'a-7', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:10:01+00', 10710),
	('c3992e9a-68c5-ae12-bd18-488bc579b30d', 'a-8', 'a', 'E', '1', '{}', NULL, 66, '2026-01-01 00:10:02+00', 10711),
	('d86ea612-dec9-6096-c5e0-fcc8dd42ab6d', 'a-0', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:03+00', 10712),
	('9cf81d80-26a9-0180-52c4-29cc4e56739b', 'a-1', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:04+00', 10713),
	('c361bc7b-2c03-3a83-d663-b8d9fb4be56e', 'a-2', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:05+00', 10714),
	('44c4c173-32ca-ce21-24a1-a836d9fc4b6f', 'a-3', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:06+00', 10715),
	('dc82d632-c9fc-ecb0-778a-fbc7924494a6', 'a-4', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:07+00', 10716),
	('996a7fa0-78cc-36c4-6d02-f9af3bef918b', 'a-5', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:08+00', 10717),
	('d7a728a6-7d90-9e71-4c07-74e22cb806f2', 'a-6', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:09+00', 10718),
	('00ac8ed3-b432-7bdd-4ebb-ebcb2ba10a00', 'a-7', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:10+00', 10719),
	('8ebda540-cbcc-4d73-3649-6819a46a1b68', 'a-8', 'a', 'E', '1', '{}', NULL, 67, '2026-01-01 00:10:11+00', 10720),
	('f76a89f0-cb91-bc41-9542-ce9fa43902dc', 'a-0', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:12+00', 10721),
	('f29c21d4-897f-7894-8b91-f03172341b7b', 'a-1', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:13+00', 10722),
	('851ddf50-58cf-22df-63d3-344ad89919cf', 'a-2', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:14+00', 10723),
	('58d4d1e7-b1e9-7b25-8c9e-d0b37e02d087', 'a-3', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:15+00', 10724),
	('7750ca35-59e5-b8e1-f442-10283368fc16', 'a-4', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:16+00', 10725),
	('5d44ee6f-2c3f-71b7-3125-876103c8f6c4', 'a-5', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:17+00', 10726),
	('eb6fdc36-b281-b7d5-eabf-33396c2683a2', 'a-6', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:18+00', 10727),
	('cdc0d6e6-3aa8-e41c-8968-9f54970bb35f', 'a-7', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:19+00', 10728),
	('b73dfe25-b4b8-714c-029b-37a6ad3006fa', 'a-8', 'a', 'E', '1', '{}', NULL, 68, '2026-01-01 00:10:20+00', 10729),
	('85fc37b1-8c57-0974-25b5-2fc7afbb6969', 'a-0', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:21+00', 10730),
	('3871bd64-0121-52bf-b53f-df04b401193f', 'a-1', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:22+00', 10731),
	('a733fa9b-25f3-3689-e2ad-be72199f0e62', 'a-2', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:23+00', 10732),
	('48ab2f9b-4595-7ab5-74cf-005eb8a76760', 'a-3', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:24+00', 10733),
	('23350907-3ed3-4320-27d4-8b1a83f5fbd2', 'a-4', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:25+00', 10734),
	('45645a27-c4f1-adc8-a7a8-35976064a86d', 'a-5', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:26+00', 10735),
	('185c29dc-2432-5934-ee37-7cfda20e414c', 'a-6', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:27+00', 10736),
	('42e77b63-637a-b381-e8be-5f8318cc28a2', 'a-7', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:28+00', 10737),
	('051e4e12-7b92-f5d9-8d3c-79b195f2b291', 'a-8', 'a', 'E', '1', '{}', NULL, 69, '2026-01-01 00:10:29+00', 10738),
	('9cc138f8-dc04-cbf1-6240-daa92d8d50e2', 'a-0', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:30+00', 10739),
	('b7bb35b9-c6ca-2aee-2df0-8cf09d7016c2', 'a-1', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:31+00', 10740),
	('abd81528-6ba1-007a-bfbb-8415b83ae2cf', 'a-2', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:32+00', 10741),
	('26dd0dbc-6e3f-4c80-4374-9885523d6a25', 'a-3', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:33+00', 10742),
	('6766aa27-50c1-9aad-2fa1-b32f36ed4aee', 'a-4', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:34+00', 10743),
	('6a10bbd4-80e4-c557-3d8f-3af73ae0454b', 'a-5', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:35+00', 10744),
	('c5ab0bc6-0ac7-9291-82aa-dd08703f1ec6', 'a-6', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:36+00', 10745),
	('a532400e-d62e-772b-9dc0-b86f46e583ff', 'a-7', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:37+00', 10746),
	('4c27cea8-526a-f8cf-ee3b-e5e183ac9605', 'a-8', 'a', 'E', '1', '{}', NULL, 70, '2026-01-01 00:10:38+00', 10747),
	('0f966132-3506-2963-ccde-717b18f97592', 'a-0', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:39+00', 10748),
	('4ffce04d-92a4-d6cb-21c1-494cdfcd6dc1', 'a-1', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:40+00', 10749),
	('67e103b0-761e-6068-3e83-c559be18d40c', 'a-2', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:41+00', 10750),
	('291597a1-00aa-dd81-4d19-7af4f4bab3a7', 'a-3', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:42+00', 10751),
	('9b698eb3-105b-d825-28f2-3d0c92dedfc0', 'a-4', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:43+00', 10752),
	('8c7bbbba-95c1-0259-75e5-48cee86dfadc', 'a-5', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:44+00', 10753),
	('5e9f92a0-1c98-6baf-cabb-afd145520b13', 'a-6', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:45+00', 10754),
	('0ff39bbb-f981-ac01-51d3-40c9aa40e63e', 'a-7', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:46+00', 10755),
	('303ed4c6-9846-ab36-c290-4d3ba8573050', 'a-8', 'a', 'E', '1', '{}', NULL, 71, '2026-01-01 00:10:47+00', 10756),
	('443cb001-c138-b256-1a0d-90720d6ce111', 'a-0', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:48+00', 10757),
	('55b37c5c-270e-5d84-c793-e486d798c01d', 'a-1', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:49+00', 10758),
	('884d247c-6f65-a96a-7da4-d1105d584ddd', 'a-2', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:50+00', 10759);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('55743cc0-393b-1cb4-b8b3-7d09ae48d097', 'a-3', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:51+00', 10760),
	('30ef30b6-4204-a308-8a26-bc2e6ecf7602', 'a-4', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:52+00', 10761),
	('eaae339c-4d89-fc10-2edd-9dbdb6a28915', 'a-5', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:53+00', 10762),
	('ab233b68-2ec3-5564-8e78-91e66c54191b', 'a-6', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:54+00', 10763),
	('3d2d8ccb-37df-977c-b6d9-da15b76c3f3a', 'a-7', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:55+00', 10764),
	('26408ffa-703a-72e8-ac01-17e74ad46f33', 'a-8', 'a', 'E', '1', '{}', NULL, 72, '2026-01-01 00:10:56+00', 10765),
	('b4288d9c-0ec0-a184-1b3b-3728321e7088', 'a-0', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:10:57+00', 10766),
	('2f37d101-31f2-a483-a8dd-005b3d14b0d9', 'a-1', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:10:58+00', 10767),
	('0ff8033c-f943-7c21-3ee1-3937b1c4c455', 'a-2', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:10:59+00', 10768),
	('68264bdb-65b9-7eea-e678-8aa3348e553c', 'a-3', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:00+00', 10769),
	('3a066bda-8c96-b947-8bb0-512f0a43028c', 'a-4', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:01+00', 10770),
	('be3159ad-0456-4bfb-90db-9e32851ebf9c', 'a-5', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:02+00', 10771),
	('8757150d-ecbd-89b0-f544-2ca3db4d0e0e', 'a-6', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:03+00', 10772),
	('2291d2ec-3b30-48d1-a6f8-6c2c4591b7e0', 'a-7', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:04+00', 10773),
	('84117275-be99-9ff5-5a98-7b9381e01f96', 'a-8', 'a', 'E', '1', '{}', NULL, 73, '2026-01-01 00:11:05+00', 10774),
	('fae0b27c-451c-7288-67a5-67e8c1bb4e53', 'a-0', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:06+00', 10775),
	('b5dc4e5d-9b49-5d01-96f6-1d45b26ef33e', 'a-1', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:07+00', 10776),
	('192fc044-e74d-ffea-144f-9ac5dc9f3395', 'a-2', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:08+00', 10777),
	('5c049256-7492-0eb5-8467-fb52ce4ef728', 'a-3', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:09+00', 10778),
	('17c276c8-e723-eb46-aef5-76537e9d56d0', 'a-4', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:10+00', 10779),
	('5dd9db5e-033d-a9c6-fb5b-a83c7a7ebea9', 'a-5', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:11+00', 10780),
	('2dea61ee-d4bc-eec5-64a0-0115c4d21334', 'a-6', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:12+00', 10781),
	('9f396fe4-4e7c-05c1-6873-b05ec425cbad', 'a-7', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:13+00', 10782),
	('0d7de1ac-a929-9fe6-3f3e-0041f02638a3', 'a-8', 'a', 'E', '1', '{}', NULL, 74, '2026-01-01 00:11:14+00', 10783),
	('8fecb208-17b3-8474-19bb-3de39a609afe', 'a-0', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:15+00', 10784),
	('dc6a7071-2a25-2123-c40d-2adba6a11d84', 'a-1', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:16+00', 10785),
	('71a3cb15-5f8d-c89b-f3d0-365288219936', 'a-2', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:17+00', 10786),
	('9fe8593a-8a33-0607-d767-96b35c64c600', 'a-3', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:18+00', 10787),
	('ca9c267d-ad03-05d1-a630-8d2a0cf1c39c', 'a-4', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:19+00', 10788),
	('fccb3cdc-9acc-14a6-e70a-12f74560c026', 'a-5', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:20+00', 10789),
	('1595af64-3501-5c77-a714-9e92a551338e', 'a-6', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:21+00', 10790),
	('08d98638-c6fc-d194-a4b1-e6992063e944', 'a-7', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:22+00', 10791),
	('24681928-425f-5a91-3350-4de568f5f6df', 'a-8', 'a', 'E', '1', '{}', NULL, 75, '2026-01-01 00:11:23+00', 10792),
	('556f3919-37df-d439-8cba-c35e050a2177', 'a-0', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:24+00', 10793),
	('3328bdf9-a4b9-504b-9398-284244fe97c2', 'a-1', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:25+00', 10794),
	('109a0ca3-bc27-f3e9-6597-370d5c8cf03d', 'a-2', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:26+00', 10795),
	('7f5d04d1-89df-b634-e6a8-5bb9d9adf21e', 'a-3', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:27+00', 10796),
	('f79921bb-ae40-a577-928b-76d2fc3edc2a', 'a-4', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:28+00', 10797),
	('07a96b1f-6109-7ccb-54be-14d6a47439b0', 'a-5', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:29+00', 10798),
	('c06d06da-9666-a219-db15-cf575aff2824', 'a-6', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:30+00', 10799),
	('10a5ab2d-b37f-eedf-deaa-b192ead4ac0e', 'a-7', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:31+00', 10800),
	('e555ebe0-ce42-6f7f-9b2b-ef0706315e0c', 'a-8', 'a', 'E', '1', '{}', NULL, 76, '2026-01-01 00:11:32+00', 10801),
	('53e3a716-1e42-8b65-688f-14b84d61c610', 'a-0', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:33+00', 10802),
	('5487315b-1286-f907-1659-07aa8fc96619', 'a-1', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:34+00', 10803),
	('e4bb4c51-73c2-ce17-fd8f-cd40041c068f', 'a-2', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:35+00', 10804),
	('0cb929ea-e7a4-99e5-0248-a3a78f7acfc7', 'a-3', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:36+00', 10805),
	('8a0e1141-fd37-fa5b-98d5-bb769ba1a7cc', 'a-4', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:37+00', 10806),
	('99bcfcd7-54a9-8ce8-9cb8-6f73acc04645', 'a-5', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:38+00', 10807),
	('afd48367-12c5-e775-5089-7e25711e1d96', 'a-6', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:39+00', 10808),
	('e5841df2-166d-d424-a571-27423d276bbe', 'a-7', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:40+00', 10809);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('b4a52895-5b84-f584-974e-92d025a75d1f', 'a-8', 'a', 'E', '1', '{}', NULL, 77, '2026-01-01 00:11:41+00', 10810),
	('b1eec33c-726a-6055-4bc7-8518d5f9b32c', 'a-0', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:42+00', 10811),
	('d6c651dd-cd97-183b-2e40-bc464231c962', 'a-1', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:43+00', 10812),
	('f64eac11-f2cd-8f0e-fa19-6f8ad173178e', 'a-2', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:44+00', 10813),
	('4a47d298-3c8b-d392-b120-b627e0e1cab4', 'a-3', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:45+00', 10814),
	('9c82c714-3c10-2b71-c593-d98d96093fde', 'a-4', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:46+00', 10815),
	('500e75a0-36dc-2d7d-2fec-5da1b71d36cc', 'a-5', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:47+00', 10816),
	('ae0eb3ee-d39d-2bce-f462-2b2499a05fe6', 'a-6', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:48+00', 10817),
	('1ecfb463-472e-c911-5b10-c292ef8bc986', 'a-7', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:49+00', 10818),
	('e7061188-3d27-60c8-bbaf-b4acb29e3446', 'a-8', 'a', 'E', '1', '{}', NULL, 78, '2026-01-01 00:11:50+00', 10819),
	('60815949-75a7-64c8-e3a6-91fa2b3a321d', 'a-0', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:51+00', 10820),
	('19bc9161-08fc-6938-f52c-b96f7e087941', 'a-1', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:52+00', 10821),
	('07c5807d-0d92-7dcd-0980-f86024e5208b', 'a-2', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:53+00', 10822),
	('d14220ee-66ae-ec73-c490-38385428ec4c', 'a-3', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:54+00', 10823),
	('8df707a9-48fa-c1b4-a0f9-7aa554886ec8', 'a-4', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:55+00', 10824),
	('e7f8a7fb-0b77-bcb3-b283-af5be021448f', 'a-5', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:56+00', 10825),
	('788d9869-0553-3aba-0512-61497ecffcbb', 'a-6', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:57+00', 10826),
	('50c3d761-4917-b243-03ee-6a220679dab3', 'a-7', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:58+00', 10827),
	('2afe4567-e1bf-64d3-2a55-27244d104cea', 'a-8', 'a', 'E', '1', '{}', NULL, 79, '2026-01-01 00:11:59+00', 10828),
	('5f2c22cb-4a53-80af-7ca7-5622a6426917', 'a-0', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:00+00', 10829),
	('aba3b6fd-5d18-6d28-e06f-f97135cade7f', 'a-1', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:01+00', 10830),
	('c8ed21db-4f67-8f3b-13b9-d5ee16489088', 'a-2', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:02+00', 10831),
	('08419be8-9740-5321-5428-38d77f855226', 'a-3', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:03+00', 10832),
	('7f1171a7-8ce0-780a-2142-a6eb7bc4f3c8', 'a-4', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:04+00', 10833),
	('82f2b308-c3b0-1637-c607-ce05f52a2fed', 'a-5', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:05+00', 10834),
	('0d3180d6-72e0-8b4c-5312-dcdafdf6ef36', 'a-6', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:06+00', 10835),
	('fb89705a-e6d7-43bf-1e84-8c206e16a1d7', 'a-7', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:07+00', 10836),
	('d4c2e4a3-297f-e25a-71d0-30b67eb83bfc', 'a-8', 'a', 'E', '1', '{}', NULL, 80, '2026-01-01 00:12:08+00', 10837),
	('5751ec3e-9a4f-eab5-7596-2e78e006250d', 'a-0', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:09+00', 10838),
	('d5cfead9-4f53-50c1-2c32-2b5b664544c1', 'a-1', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:10+00', 10839),
	('59c33016-884a-6211-6be9-75a9bb8257e3', 'a-2', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:11+00', 10840),
	('ba386660-0c35-40f6-7c1e-9575e213be0a', 'a-3', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:12+00', 10841),
	('6c29793a-140a-811d-0c45-ce03c1c93a28', 'a-4', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:13+00', 10842),
	('e995f98d-5696-7d94-6471-af29d7bf99f1', 'a-5', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:14+00', 10843),
	('6cd67d9b-6f01-50c7-7bda-2eda01ae484c', 'a-6', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:15+00', 10844),
	('6bc24fc1-ab65-0b25-b411-4e93a98f1eba', 'a-7', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:16+00', 10845),
	('a5cdd4aa-0048-b187-f718-2f1b9ce7a6a7', 'a-8', 'a', 'E', '1', '{}', NULL, 81, '2026-01-01 00:12:17+00', 10846),
	('217eedd1-ba8c-592d-b97d-0dbe54c7adfc', 'a-0', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:18+00', 10847),
	('df263d99-6281-d984-952c-07998dc54358', 'a-1', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:19+00', 10848),
	('edfbe1af-cf92-46bb-0d40-eb4d8027d90f', 'a-2', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:20+00', 10849),
	('2e65f2f2-fdaf-6c69-9b22-3c61b1b5ab89', 'a-3', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:21+00', 10850),
	('e94550c9-3cd7-0fe7-48e6-982b3439ad3b', 'a-4', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:22+00', 10851),
	('5c572eca-0505-94c7-bc3c-36e7e8ab9550', 'a-5', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:23+00', 10852),
	('0537fb40-a68c-18da-59a3-5c2bfe1ca554', 'a-6', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:24+00', 10853),
	('5f0f5e5f-3394-5135-b874-349cfbed4fb9', 'a-7', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:25+00', 10854),
	('185e65bc-4058-1880-c4f2-c82958de8cfe', 'a-8', 'a', 'E', '1', '{}', NULL, 82, '2026-01-01 00:12:26+00', 10855),
	('8d317bdc-f4aa-fcfc-2214-9d77babee96d', 'a-0', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:27+00', 10856),
	('e49b8b40-53df-9505-e1f4-8c3a701c0682', 'a-1', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:28+00', 10857),
	('b056eb15-8758-6b71-e2da-9acfe4fbd19e', 'a-2', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:29+00', 10858),
	('b137fdd1-f79d-56c7-edf3-365fea7520f2', 'a-3', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:30+00', 10859);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('912d2b1c-7b28-26ca-f996-87388d2e8f7c', 'a-4', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:31+00', 10860),
	('a1d33d0d-fec8-20b4-1b54-430b50e96b5c', 'a-5', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:32+00', 10861),
	('6f2268bd-1d3d-3eba-abb0-4d6b5d099425', 'a-6', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:33+00', 10862),
	('872488f8-8d1b-2db5-4d55-bc8bba2fad1b', 'a-7', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:34+00', 10863),
	('ccb09896-6221-1f61-edae-2e26d58ea92f', 'a-8', 'a', 'E', '1', '{}', NULL, 83, '2026-01-01 00:12:35+00', 10864),
	('2823f479-7102-ce1a-1aec-05359cc16dd9', 'a-0', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:36+00', 10865),
	('470e7a4f-017a-5476-afb7-eeb3f8b96f9b', 'a-1', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:37+00', 10866),
	('bf62768c-a46b-6c3b-5bea-9515d1a1fc45', 'a-2', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:38+00', 10867),
	('fa14d4fe-2f19-414d-e3eb-d9f63d5c0169', 'a-3', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:39+00', 10868),
	('2ca65f58-e35d-9ad4-5bf7-f3ae5cfd08f1', 'a-4', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:40+00', 10869),
	('88ae6372-cfdc-5df6-9a97-6e893f4d554b', 'a-5', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:41+00', 10870),
	('06997f04-a7db-9246-6a2b-aa6ebc8b872d', 'a-6', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:42+00', 10871),
	('eefc9e10-ebdc-4a23-33b4-2b2dbb8f27b6', 'a-7', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:43+00', 10872),
	('5807a685-d1a9-ab3b-5990-35bc566ce2b9', 'a-8', 'a', 'E', '1', '{}', NULL, 84, '2026-01-01 00:12:44+00', 10873),
	('d840cc5d-906c-3e9c-8437-4c8919d2074e', 'a-0', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:45+00', 10874),
	('959a557f-5f6b-eb41-1fd9-54f3f34b21c3', 'a-1', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:46+00', 10875),
	('f2201f51-91c4-e92c-c5af-043eebfd0946', 'a-2', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:47+00', 10876),
	('3a835d32-1575-5c43-5ef4-fe9965a3f2a0', 'a-3', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:48+00', 10877),
	('288cc0ff-0228-77bd-3df9-4bc9360b9c5d', 'a-4', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:49+00', 10878),
	('4ea06fbc-83cd-d0a0-6020-c35d50e1e89a', 'a-5', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:50+00', 10879),
	('b7ee6f5f-9aa5-cd17-ca1a-ea43ce848496', 'a-6', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:51+00', 10880),
	('e57c6b95-6a65-21b2-8495-f2886ca0977a', 'a-7', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:52+00', 10881),
	('86b122d4-3583-57d8-34a8-7ce618a55de0', 'a-8', 'a', 'E', '1', '{}', NULL, 85, '2026-01-01 00:12:53+00', 10882),
	('4e0928de-0755-38c5-93fb-dabb0c5ef2c3', 'a-0', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:54+00', 10883),
	('c0f168ce-8900-fa56-e577-89e2a2f2c9d0', 'a-1', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:55+00', 10884),
	('8c6744c9-d42e-c2cb-9e88-85b54ff744d0', 'a-2', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:56+00', 10885),
	('f1c15925-8841-1002-af34-0cbaedd6fc33', 'a-3', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:57+00', 10886),
	('e0741335-4875-be01-a996-dc560274708e', 'a-4', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:58+00', 10887),
	('67d96d45-8abd-ef21-792e-6d8e590244e7', 'a-5', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:12:59+00', 10888),
	('a8e864d0-4c95-572d-1aec-e099af852d0a', 'a-6', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:13:00+00', 10889),
	('7143d7fb-adfa-4693-b9ee-c507d9d37443', 'a-7', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:13:01+00', 10890),
	('72da7fd6-d130-2c0a-159f-6436d01e9eb0', 'a-8', 'a', 'E', '1', '{}', NULL, 86, '2026-01-01 00:13:02+00', 10891),
	('6e0721b2-c697-7135-b916-ef286bcb49ec', 'a-0', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:03+00', 10892),
	('fc8001f8-34f6-a5f0-5610-80d134d53d29', 'a-1', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:04+00', 10893),
	('4b04a686-b0ad-13dc-e35f-a99fa4161c65', 'a-2', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:05+00', 10894),
	('61b4a64b-e663-682e-8cb0-37d9719ad8cd', 'a-3', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:06+00', 10895),
	('3621f145-4cac-f995-530e-a53652ddf8fb', 'a-4', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:07+00', 10896),
	('c15da1f2-b5e5-ed6e-6837-a3802f0d1593', 'a-5', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:08+00', 10897),
	('68053af2-923e-0020-4c3c-a7c6a3150cf7', 'a-6', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:09+00', 10898),
	('2dace78f-80bc-92e6-d749-3423d729448e', 'a-7', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:10+00', 10899),
	('df7f28ac-89ca-37bf-1abd-2f6c184fe1cf', 'a-8', 'a', 'E', '1', '{}', NULL, 87, '2026-01-01 00:13:11+00', 10900),
	('96ea64f3-a1aa-2fd0-0c72-faacf0cb8ac9', 'a-0', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:12+00', 10901),
	('da8ce53c-f024-0070-ce6c-69c48cd588ee', 'a-1', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:13+00', 10902),
	('82489c97-37cc-2455-30c7-a6ebef3753ec', 'a-2', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:14+00', 10903),
	('7c590f01-4901-90db-0ed0-2a5070e20f01', 'a-3', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:15+00', 10904),
	('35cf8659-cfcb-1322-4cbd-47863a34fc58', 'a-4', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:16+00', 10905),
	('beb22fb6-94d5-13ed-cf55-33cf006dfeae', 'a-5', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:17+00', 10906),
	('9e3cfc48-eccf-81a0-d576-63e129aef3cb', 'a-6', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:18+00', 10907),
	('28267ab8-48bc-f807-b2ed-53c3a8f8fc8a', 'a-7', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:19+00', 10908),
	('7a53928f-a4dd-31e8-2c6e-f826f341daec', 'a-8', 'a', 'E', '1', '{}', NULL, 88, '2026-01-01 00:13:20+00', 10909);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('1905aeda-b9bf-2477-edc0-68a355bba31a', 'a-0', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:21+00', 10910),
	('1141938b-a2c2-b13f-5505-d7c424ebae5f', 'a-1', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:22+00', 10911),
	('1aa48fc4-880b-b0c9-b8a3-bf979d3b917e', 'a-2', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:23+00', 10912),
	('dc568979-2e08-eb2e-219d-ce49e64c885b', 'a-3', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:24+00', 10913),
	('846c260d-715e-5b85-4ffa-d5f70a516c88', 'a-4', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:25+00', 10914),
	('d58072be-2820-e868-2c0a-27c0518e805e', 'a-5', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:26+00', 10915),
	('6e7b33fd-ea3a-dc80-ebd6-48fffb665bb8', 'a-6', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:27+00', 10916),
	('a8ecbaba-e151-abac-ba7d-bde04f761c37', 'a-7', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:28+00', 10917),
	('32b30a25-0abd-6331-e03a-2a1f16466346', 'a-8', 'a', 'E', '1', '{}', NULL, 89, '2026-01-01 00:13:29+00', 10918),
	('b6edc1cd-1f36-e45d-af6d-7824d7bb2283', 'a-0', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:30+00', 10919),
	('670e8a43-b246-801c-a1ea-ca97b3e19189', 'a-1', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:31+00', 10920),
	('81e74d67-8581-a3bb-7a72-0b019f4f1a93', 'a-2', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:32+00', 10921),
	('e0cf1f47-118d-aebc-5b16-269099ad7347', 'a-3', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:33+00', 10922),
	('96b9bff0-13ac-edfb-1d14-0579e2fbeb63', 'a-4', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:34+00', 10923),
	('71ad16ad-2c4d-81f3-4808-2ff6c4b20768', 'a-5', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:35+00', 10924),
	('43fa7f58-b7ea-c7ac-8722-09342e62e8f1', 'a-6', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:36+00', 10925),
	('31839b03-6f63-806c-ba3f-47b93af8ccb5', 'a-7', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:37+00', 10926),
	('f0adc883-8f4b-dedd-e4ec-2cfad0515589', 'a-8', 'a', 'E', '1', '{}', NULL, 90, '2026-01-01 00:13:38+00', 10927),
	('3b5dca50-1ee1-e6d8-cd7b-905f4e1bf723', 'a-0', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:39+00', 10928),
	('e2a2dcc3-6a08-a345-332c-751b2f2e476c', 'a-1', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:40+00', 10929),
	('4558dbb6-f6f8-bb2e-16d0-3b85bde76e2c', 'a-2', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:41+00', 10930),
	('afda3322-45e2-af43-1fb7-b672a68b659d', 'a-3', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:42+00', 10931),
	('632cee94-6db8-3e7a-52ce-5e8d6f0fed35', 'a-4', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:43+00', 10932),
	('677e0972-4f0e-2df9-b6c0-00b75b5da10d', 'a-5', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:44+00', 10933),
	('d554f7bb-7be4-4a72-6706-8a7df88ddd20', 'a-6', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:45+00', 10934),
	('795c7a7a-5ec6-b460-ec00-c5841019b9e9', 'a-7', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:46+00', 10935),
	('fa3a3c40-7f82-377f-55c1-9c5d403335c7', 'a-8', 'a', 'E', '1', '{}', NULL, 91, '2026-01-01 00:13:47+00', 10936),
	('c2626d85-0c80-ea07-e751-1bbae4c76f4b', 'a-0', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:48+00', 10937),
	('ce78d1da-254c-0843-eb23-951ae077ff5f', 'a-1', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:49+00', 10938),
	('8e82ab72-43b7-c66d-768f-1b8ce1c967eb', 'a-2', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:50+00', 10939),
	('e0ec453e-28e0-61cc-58ac-43f91dc2f3f0', 'a-3', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:51+00', 10940),
	('7250eb93-b3c1-8cc9-daa2-9cf58af7a004', 'a-4', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:52+00', 10941),
	('013a006f-03db-c539-2eff-eb8f18fda755', 'a-5', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:53+00', 10942),
	('301ad0e3-bd5c-b162-7a20-44908a42fdc2', 'a-6', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:54+00', 10943),
	('4d5b9953-58e7-798b-c7e9-d9db83c612a5', 'a-7', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:55+00', 10944),
	('ab88b157-33f5-4317-9858-600245108dd8', 'a-8', 'a', 'E', '1', '{}', NULL, 92, '2026-01-01 00:13:56+00', 10945),
	('b0b183c2-07f4-6f0c-ca7d-c63b2604f5cc', 'a-0', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:13:57+00', 10946),
	('f9028fae-c74b-e6ec-9b85-2b0a542e2f39', 'a-1', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:13:58+00', 10947),
	('8f7d807e-1f53-eff5-f9ef-be5cb81090fb', 'a-2', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:13:59+00', 10948),
	('fa83a11a-198d-5a7f-0bf7-7a1987bcd006', 'a-3', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:00+00', 10949),
	('02a32ad2-669e-6fe2-98e6-07fe7cc0e1a0', 'a-4', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:01+00', 10950),
	('fc3cf452-d3da-8402-bebb-765225ce8c0e', 'a-5', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:02+00', 10951),
	('3d8e28ca-f901-313a-554c-ebc7d32e67e5', 'a-6', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:03+00', 10952),
	('e97ee205-4def-b209-c35f-e4dc94599061', 'a-7', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:04+00', 10953),
	('b86e8d03-fe99-2d1b-0e19-656875ee557c', 'a-8', 'a', 'E', '1', '{}', NULL, 93, '2026-01-01 00:14:05+00', 10954),
	('84f7e699-69de-a92a-9255-08f7c1f9579a', 'a-0', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:06+00', 10955),
	('f4552671-f890-9587-cf48-5ea990207f3b', 'a-1', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:07+00', 10956),
	('362e80d4-df43-b03a-e6d3-f8540cd63626', 'a-2', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:08+00', 10957),
	('fe8c15fe-d5f8-0800-6ce9-5eddb7366e35', 'a-3', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:09+00', 10958),
	('1efa39bc-aec6-f390-0149-160693694536', 'a-4', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:10+00', 10959);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('92fb0c6d-1758-261f-10d0-52e6e2c1123c', 'a-5', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:11+00', 10960),
	('22ac3c5a-5bf0-b520-d281-c122d1490650', 'a-6', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:12+00', 10961),
	('aff16212-54f7-c1be-92f6-4550478c56e6', 'a-7', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:13+00', 10962),
	('f7e9050c-92a8-51b0-0164-42ab604b0488', 'a-8', 'a', 'E', '1', '{}', NULL, 94, '2026-01-01 00:14:14+00', 10963),
	('addfa9b7-e234-254d-26e9-c7f2af1005cb', 'a-0', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:15+00', 10964),
	('8c235f89-a814-3a28-a1d6-067e959dd858', 'a-1', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:16+00', 10965),
	('847cc55b-7032-108e-ee6d-d897f3bca8a5', 'a-2', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:17+00', 10966),
	('a67f0968-0941-5ca1-c9f1-12d96d27689b', 'a-3', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:18+00', 10967),
	('2a084e55-c87b-1ebc-daad-1f62fdbbac8e', 'a-4', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:19+00', 10968),
	('fc49306d-9760-2c8e-d1be-1dfbf0835ead', 'a-5', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:20+00', 10969),
	('f9a40a47-80f5-e130-6c46-f1c8daecee3b', 'a-6', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:21+00', 10970),
	('5ec91aac-30ea-e62f-4140-325d09b9afd0', 'a-7', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:22+00', 10971),
	('19b65066-0b25-3761-af18-9682e03501dd', 'a-8', 'a', 'E', '1', '{}', NULL, 95, '2026-01-01 00:14:23+00', 10972),
	('1fc21400-4c94-81e4-c807-3e85323bfd4b', 'a-0', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:24+00', 10973),
	('3b3dbaf6-8507-998a-cd6a-5a5254ab2d76', 'a-1', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:25+00', 10974),
	('ca8155f4-d27f-2059-53f9-d3d7974bdd70', 'a-2', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:26+00', 10975),
	('ede7e2b6-d13a-41dd-f9f4-bdef84fdc737', 'a-3', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:27+00', 10976),
	('dd45045f-8c68-db9f-54e7-0c67048d32e8', 'a-4', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:28+00', 10977),
	('49c9adb1-8e44-be07-11a9-4e827042f630', 'a-5', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:29+00', 10978),
	('22fb0cee-7e1f-3bde-5829-3de743871417', 'a-6', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:30+00', 10979),
	('aeb3135b-436a-a553-7382-2c010763dd54', 'a-7', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:31+00', 10980),
	('43feaeee-cd7b-2fe2-ae2e-26d917b6477d', 'a-8', 'a', 'E', '1', '{}', NULL, 96, '2026-01-01 00:14:32+00', 10981),
	('98d6f58a-b0da-fbb8-6b08-3a001561bb34', 'a-0', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:33+00', 10982),
	('51ef186e-18dc-00c2-d319-82567235c559', 'a-1', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:34+00', 10983),
	('4b0a59dd-f11c-58e7-446c-9df0da541a84', 'a-2', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:35+00', 10984),
	('67d16d00-2010-83a2-b118-dd5128dd6f59', 'a-3', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:36+00', 10985),
	('35240722-1afb-776e-3143-e8a1a0577885', 'a-4', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:37+00', 10986),
	('dd8eb9f2-3fbd-362d-a0e3-f4e70b878c16', 'a-5', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:38+00', 10987),
	('d516b136-71a4-179d-9b7b-458a6ebdeb92', 'a-6', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:39+00', 10988),
	('1f50893f-80d6-830d-6276-5ffad7721742', 'a-7', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:40+00', 10989),
	('7504adad-8bb9-6320-eb3a-fdd4df6e1f60', 'a-8', 'a', 'E', '1', '{}', NULL, 97, '2026-01-01 00:14:41+00', 10990),
	('6c3cf77d-5282-0cd0-fe64-6d38bc2145ca', 'a-0', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:42+00', 10991),
	('210f760a-89db-30aa-72ca-258a3483cc7f', 'a-1', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:43+00', 10992),
	('170c9449-7849-6731-ba71-f34c25826a34', 'a-2', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:44+00', 10993),
	('0efe3284-9d23-0d7f-5304-9ddc4a4b0c60', 'a-3', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:45+00', 10994),
	('704afe07-3992-cbe4-813c-ae2f7715336f', 'a-4', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:46+00', 10995),
	('7ce3284b-743a-efde-80ff-d9aec500e085', 'a-5', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:47+00', 10996),
	('0a113ef6-b618-20da-a561-1c870ed8d5ee', 'a-6', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:48+00', 10997),
	('07871915-a810-7172-b3b5-dc15a6574ad3', 'a-7', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:49+00', 10998),
	('024d7f84-fff1-1dd7-e8d9-c510137a2381', 'a-8', 'a', 'E', '1', '{}', NULL, 98, '2026-01-01 00:14:50+00', 10999),
	('cfbce4c1-d7c4-25ba-f21d-6b6f2babe6be', 'a-0', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:51+00', 11000),
	('c2aee861-57b4-a40b-7813-2f1e71a9e6f1', 'a-1', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:52+00', 11001),
	('d56b9fc4-b0f1-be88-71f5-e1c40c0067e7', 'a-2', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:53+00', 11002),
	('4b025079-3549-726d-5c1e-a3906726ebfe', 'a-3', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:54+00', 11003),
	('20aee3a5-f464-3755-a79e-e5f6a73050ac', 'a-4', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:55+00', 11004),
	('061412e4-a03c-02f9-9025-76ec55ebbe77', 'a-5', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:56+00', 11005),
	('5705e116-4a83-94aa-ce60-18e27d20d237', 'a-6', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:57+00', 11006),
	('a64c94ba-af36-8e18-40a1-324e839230de', 'a-7', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:58+00', 11007),
	('01882513-d5fa-7c32-9e94-0dda99b12147', 'a-8', 'a', 'E', '1', '{}', NULL, 99, '2026-01-01 00:14:59+00', 11008),
	('acf4b89d-3d50-3d82-52c9-c4ba75ddbf6d', 'a-0', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:00+00', 11009);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('892c91e0-a653-ba19-df81-a90f89d99bcd', 'a-1', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:01+00', 11010),
	('b6a1085a-27ab-7bff-7550-f8a3bd017df8', 'a-2', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:02+00', 11011),
	('aa169b49-b583-a2b5-af89-203c2b78c67c', 'a-3', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:03+00', 11012),
	('f47d0ad3-1c4c-4906-1b9e-505593e3db98', 'a-4', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:04+00', 11013),
	('f57a2f55-7b09-8c43-f11a-b969efe1504b', 'a-5', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:05+00', 11014),
	('c8fbbc86-abe8-bd6a-5eb6-a3b4d0411301', 'a-6', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:06+00', 11015),
	('621461af-90ca-dfda-f0e8-d4cc25129f91', 'a-7', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:07+00', 11016),
	('8b6dd7db-9af4-9e67-306f-eb59a8bdc52c', 'a-8', 'a', 'E', '1', '{}', NULL, 100, '2026-01-01 00:15:08+00', 11017),
	('a4300b00-2bcf-b71f-291d-ac175d52df94', 'a-0', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:09+00', 11018),
	('e205ee2a-5de4-71a7-0c1f-d1b46033a75f', 'a-1', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:10+00', 11019),
	('b56a18e0-eacd-f51a-a2a5-306b0f533204', 'a-2', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:11+00', 11020),
	('2a9d121c-d9c3-a183-2bb6-d2cc6bd7a8a7', 'a-3', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:12+00', 11021),
	('8b5040a8-a5ba-f3e0-e673-86c2e3a9b903', 'a-4', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:13+00', 11022),
	('7634ea65-a4e6-d904-1cfd-3f7de18e334a', 'a-5', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:14+00', 11023),
	('24896ee4-c652-6356-cc12-7852413ea3b4', 'a-6', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:15+00', 11024),
	('23ce1851-341e-c1fa-9e0c-259de10bf87c', 'a-7', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:16+00', 11025),
	('da0d1111-d2dc-5d48-9242-e60ebcbaf988', 'a-8', 'a', 'E', '1', '{}', NULL, 101, '2026-01-01 00:15:17+00', 11026),
	('1e056d2b-0ebd-5c87-8c55-0da6ac5d3724', 'a-0', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:18+00', 11027),
	('3e89ebdb-49f7-12c7-d90d-1b39e348bbbf', 'a-1', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:19+00', 11028),
	('6d0f8463-48a8-5632-1729-a2f36734d1a7', 'a-2', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:20+00', 11029),
	('430c3626-b879-b400-5d41-b8a46172e0c0', 'a-3', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:21+00', 11030),
	('ccc0aa1b-81bf-81e1-6c67-6ddb977c5881', 'a-4', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:22+00', 11031),
	('c4015b7f-368e-6b48-7180-9f49debe0579', 'a-5', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:23+00', 11032),
	('bea5955b-3083-61a1-b07b-c55042e25e54', 'a-6', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:24+00', 11033),
	('7fa732b5-17cb-ed14-a488-43d74526c11a', 'a-7', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:25+00', 11034),
	('cbb6a3b8-84f4-f88b-3a8e-3d44c636cbd8', 'a-8', 'a', 'E', '1', '{}', NULL, 102, '2026-01-01 00:15:26+00', 11035),
	('1f4477ba-d7af-3616-c1f9-33a02bfabe4e', 'a-0', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:27+00', 11036),
	('d045c59a-90d7-587d-8d67-1b5f5aec4e7c', 'a-1', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:28+00', 11037),
	('0d0871f0-806e-ae32-d309-83b62252da50', 'a-2', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:29+00', 11038),
	('1cc3633c-579a-90cf-dd89-5e64021e2163', 'a-3', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:30+00', 11039),
	('9f53d83e-c069-1550-f7d2-507d57f4f5a2', 'a-4', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:31+00', 11040),
	('d2ed45a5-2bc0-edfa-11c2-064e9edee8bf', 'a-5', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:32+00', 11041),
	('043c3d7e-489c-69b4-8737-cc0c92d0f3a2', 'a-6', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:33+00', 11042),
	('4daa3db3-55ef-2b0e-64b4-72968cb70f0d', 'a-7', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:34+00', 11043),
	('e820a45f-1dfc-7b95-282d-10b6087e11c0', 'a-8', 'a', 'E', '1', '{}', NULL, 103, '2026-01-01 00:15:35+00', 11044),
	('90794e3b-050f-8153-54e3-e29e977a88ab', 'a-0', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:36+00', 11045),
	('b7892fb3-c2f0-09c6-5f68-6f6355c895b5', 'a-1', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:37+00', 11046),
	('74bba227-28b6-185e-ec06-286af6bec36d', 'a-2', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:38+00', 11047),
	('3df1d4b9-6d89-76ff-5986-393e8767f5b2', 'a-3', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:39+00', 11048),
	('8d6dc35e-506f-c233-49dd-10ee68dabb64', 'a-4', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:40+00', 11049),
	('92262bf9-07af-914b-95a0-fc33c3f33bf6', 'a-5', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:41+00', 11050),
	('b55ec28c-52d5-f620-5684-a473a2193564', 'a-6', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:42+00', 11051),
	('2f885d0f-be2e-131b-fc9d-98363e55d1d4', 'a-7', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:43+00', 11052),
	('64223ccf-70bb-b65a-3a4a-ceac37e21016', 'a-8', 'a', 'E', '1', '{}', NULL, 104, '2026-01-01 00:15:44+00', 11053),
	('4b6538a4-4a1d-fdc2-b834-77cd76dee98e', 'a-0', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:45+00', 11054),
	('c8c41c4a-1867-5a74-e01c-8a20e8a0f662', 'a-1', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:46+00', 11055),
	('c4b31ce7-d95c-75ca-70d5-0c19aef08bf1', 'a-2', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:47+00', 11056),
	('58e4d44e-550d-0f7e-e0a2-3d6b02d9b0db', 'a-3', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:48+00', 11057),
	('3cef96dc-c9b8-035d-23f6-9e30bb19218a', 'a-4', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:49+00', 11058),
	('a3d68b46-1bd9-d353-3ee1-dd3ce4628ed4', 'a-5', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:50+00', 11059);
INSERT INTO evolvent."backoffice.journal_sequence_shadow" VALUES
	('1c1d4df5-96d0-1da6-0385-f0bb17a4a9e0', 'a-6', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:51+00', 11060),
	('e6cb2a3c-1443-1b55-aa50-c06529eaa21b', 'a-7', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:52+00', 11061),
	('9232fe81-225b-caef-853a-e32870a2b0fe', 'a-8', 'a', 'E', '1', '{}', NULL, 105, '2026-01-01 00:15:53+00', 11062),
	('6395ebd0-f4b4-7814-5ecf-baf939454fa4', 'a-0', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:54+00', 11063),
	('ef4e3b77-5c93-4dad-a217-712d76f3d51f', 'a-1', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:55+00', 11064),
	('168908dd-3227-b835-8eab-aba07fcaf091', 'a-2', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:56+00', 11065),
	('2ba59664-3cbb-bc20-3182-24181fa46b28', 'a-3', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:57+00', 11066),
	('d240e3d3-8a88-82ec-ad86-33c8f9c78c9b', 'a-4', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:58+00', 11067),
	('0f840be9-b8db-4d3f-bd5b-a2ce59211f55', 'a-5', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:15:59+00', 11068),
	('437d7d1d-9791-7cd6-27a3-4a6a0fb41136', 'a-6', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:16:00+00', 11069),
	('d707329b-ece4-55a4-62b5-8ce00d1194c9', 'a-7', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:16:01+00', 11070),
	('5c936263-f342-8a40-2279-08d5a3847c0b', 'a-8', 'a', 'E', '1', '{}', NULL, 106, '2026-01-01 00:16:02+00', 11071),
	('1ce927f8-7586-4094-e390-6a4a0b5ece68', 'a-0', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:03+00', 11072),
	('8065d07d-a4a7-7621-450a-a84fee5656d9', 'a-1', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:04+00', 11073),
	('eeb69a3c-b923-0045-6b6a-5f4162093851', 'a-2', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:05+00', 11074),
	('4e0cb6fb-5fb4-46d1-c92e-de2ed8780188', 'a-3', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:06+00', 11075),
	('6cfe0e61-27fa-25df-2a0e-f2ae1067d915', 'a-4', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:07+00', 11076),
	('8f468c87-3a32-bb06-19ea-eb2050ba45d1', 'a-5', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:08+00', 11077),
	('e744f91c-29ec-99f0-e662-c9177946c627', 'a-6', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:09+00', 11078),
	('89fcd07f-20b6-785b-9213-4bd6c1d0fa42', 'a-7', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:10+00', 11079),
	('6602294b-e910-b1e3-c457-1bd98c4d5484', 'a-8', 'a', 'E', '1', '{}', NULL, 107, '2026-01-01 00:16:11+00', 11080),
	('c22abfa3-79f3-8b5b-0411-bc11fa9bf92f', 'a-0', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:12+00', 11081),
	('ca759101-66da-03ff-9d46-55a0338e6b09', 'a-1', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:13+00', 11082),
	('4311359e-d496-9e84-0188-0e3c1836fbe1', 'a-2', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:14+00', 11083),
	('92977ae4-d2ba-2142-5a59-afb269c2a14e', 'a-3', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:15+00', 11084),
	('9c01802d-db98-1e6b-cfbe-c0f0516b8e35', 'a-4', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:16+00', 11085),
	('cc1aa436-2771-38f6-1cda-703991069eaf', 'a-5', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:17+00', 11086),
	('2ab56412-b116-3ee1-31e1-246da0955bd1', 'a-6', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:18+00', 11087),
	('c32d9bf2-7a3d-a7ec-8163-957080c8628e', 'a-7', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:19+00', 11088),
	('d79aac07-5930-c83c-2f1e-369a511148fe', 'a-8', 'a', 'E', '1', '{}', NULL, 108, '2026-01-01 00:16:20+00', 11089),
	('287e03db-1d99-e0ec-2edb-90d079e142f3', 'a-0', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:21+00', 11090),
	('fec8d47d-412b-cbee-ce3d-9128ae855a7a', 'a-1', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:22+00', 11091),
	('6aab1270-668d-8cac-7cef-2566a1c5f569', 'a-2', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:23+00', 11092),
	('d93ed5b6-db83-be78-efb0-d05ae420158e', 'a-3', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:24+00', 11093),
	('54a367d6-2915-2b72-0749-e187b3eaa11b', 'a-4', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:25+00', 11094),
	('fe7ee8fc-1959-cc72-14fa-21c4840dff0a', 'a-5', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:26+00', 11095),
	('df6d2338-b2b8-fce1-ec2f-6dda0a630eb0', 'a-6', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:27+00', 11096),
	('9908279e-bbf1-f9b2-50ba-689db6a0222b', 'a-7', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:28+00', 11097),
	('a1140a3d-0df1-c81e-24ae-954d935e8926', 'a-8', 'a', 'E', '1', '{}', NULL, 109, '2026-01-01 00:16:29+00', 11098),
	('4fac9ba1-1514-0ac4-f1c2-2da82aa0bc7f', 'a-0', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:30+00', 11099),
	('692f93be-8c7a-4152-5c0b-af2076aecfb4', 'a-1', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:31+00', 11100),
	('860320be-12a1-c050-cd77-31794e231bd3', 'a-2', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:32+00', 11101),
	('7b13b220-3029-ed80-337f-27127a9f1d28', 'a-3', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:33+00', 11102),
	('934815ad-542a-4a7c-5e8a-2dfa04fea9f5', 'a-4', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:34+00', 11103),
	('2bcab9d9-35d2-1964-1434-683dd9d18a03', 'a-5', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:35+00', 11104),
	('0b8aff04-3861-7c05-5eb5-5f0ba5d226fa', 'a-6', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:36+00', 11105),
	('ec5aa0b7-8460-82a2-415f-0902f0da88f2', 'a-7', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:37+00', 11106),
	('9ab0d884-3173-2957-a618-d4a469a0d4c3', 'a-8', 'a', 'E', '1', '{}', NULL, 110, '2026-01-01 00:16:38+00', 11107),
	('b706835d-e79a-2b4e-8050-6f582af3676a', 'a-0', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:39+00', 11108),
	('a9b7ba70-783b-617e-9998-dc4dd82eb3c5', 'a-1', 'a', 'E', '1', '{}', NULL, 111, '2026-01-01 00:16:40+00', 11109);


--
-- Data for Name: backoffice.scan.body_quarantine; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent."backoffice.scan.body_quarantine" VALUES
	('{"id": 7}', '\x7b', 'invalid input syntax for type json');


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
	('add-column row security "backoffice"."note" "tenant"', 'app.tenant'),
	('add-constraint "backoffice"."invoice" "invoice_total_not_negative"', 'CHECK (total >= 0)'),
	('add-foreign-key "backoffice"."invoice" "invoice_supplier"', 'FOREIGN KEY ("supplier") REFERENCES "backoffice"."supplier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE'),
	('set-not-null done "backoffice"."supplier" "name"', 'NOT NULL'),
	('create-index "backoffice"."supplier" "supplier_search"', 'btree
false
2
0 0
- "default"
pg_catalog.int4_ops pg_catalog.text_ops
(rating > 0)
rating
lower(name)
vat'),
	('create-unique-index "backoffice"."supplier" "supplier_vat_key"', 'btree
true
1
0
"default"
pg_catalog.text_ops
vat'),
	('convert-type "backoffice"."invoice" "issued"', 'COMPLETED
text
timestamp with time zone
'),
	('convert-type "backoffice"."contact" "old_code"', 'COMPLETED
text
bigint
'),
	('convert-type "backoffice"."scan" "body"', 'COMPLETED
bytea
jsonb
');


--
-- Data for Name: projection_generations; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.projection_generations VALUES
	('orders', 1, 'public', 'live', 11454, 'CREATE TABLE "orders" ("order_id" text NOT NULL, "customer" text NOT NULL, "amount" numeric NOT NULL, "channel" text NOT NULL, "payments" integer NOT NULL, "packed_at" timestamp with time zone, "cancelled" boolean NOT NULL, PRIMARY KEY ("order_id"));
CREATE INDEX orders_customer ON orders (customer);
-- version 3', '{"LinesAdded 1",f493833cd1ca13af78ecfe660617364134156f22119489305f1d621616de56e4,"LinesAdded 2",7edd55abc3cb1aa346cbdda75a2262a6b32c585859f805e7bdfbdaae81407597,"OrderCancelled 1",b9bc9e190ee6bb8e9a3a5df7ea513cde8dbbdc74188da969011b2edc4d53026d,"OrderCreated (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderCreated 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderCreated 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderCreated 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderPlaced (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderPlaced 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderPlaced 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderPlaced 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderSettled 1",0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8,"PaymentTaken 1",6449fe56fb5e866bccff401e6111e2609d1847fd1b7e79a78c9d57f2038bcce0}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:06.911536+00', '2026-11-30 23:24:09.131909+00'),
	('parcels', 2, 'public', 'live', 11454, 'CREATE TABLE parcel (order_id text PRIMARY KEY, weight numeric NOT NULL, carrier text NOT NULL)-- version 1', '{"ParcelSent 1",428061ed27ea9dbfed22fd6d134545ad0edd5bf56b7a9ab21eb2242ea4b518f1,"ParcelSent 2",2bb6049bd092b4621988b4148003f3064ed3e9f9b79c648bd9aedc401006e0e1}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:17.748123+00', '2026-11-30 23:24:18.114162+00'),
	('customers', 1, 'evolvent_customers_1', 'kept', 11454, 'CREATE TABLE "customers" ("customer" text NOT NULL, "orders" integer NOT NULL, "cents" bigint NOT NULL, PRIMARY KEY ("customer"));
-- version 1', '{"OrderCreated (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderCreated 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderCreated 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderCreated 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderPlaced (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderPlaced 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderPlaced 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderPlaced 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}', 0, NULL, NULL, NULL, '{}', '2126-11-06 23:24:17.471307+00', '2026-11-30 23:24:09.889265+00', '2026-11-30 23:24:17.470944+00'),
	('addresses', 1, 'public', 'live', 11454, 'CREATE TABLE "addresses" ("order_id" text NOT NULL, "name" text NOT NULL, "city" text NOT NULL, "phone" text, PRIMARY KEY ("order_id"));
-- version 1', '{"AddressChanged 1",78483e0f40f16981abcd94cf2ef97923f4dd2f63828cbf2c24b6f1912b4b58ab,"AddressChanged 2",6246d3c1445ab60da9e4ccf56858aad026b8908fe5d78b70d3c2d24b1dddeb14,"AddressChanged 3",1f5d87294ce19f9fdacef90cae84cc7a56642b82f46c29f023f4b7f55b841737,"AddressChanged 4",82ba9ea0dcf4731da973bd4bdaf242aeef1a9f42a6cea20fb6cecf3e6f5c4aae}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:11.377357+00', '2026-11-30 23:24:11.851051+00'),
	('channels', 2, 'evolvent_channels_2', 'catching up', 11454, 'CREATE TABLE "channels" ("channel" text NOT NULL, "orders" bigint NOT NULL, "share" double precision NOT NULL, PRIMARY KEY ("channel"));
CREATE INDEX channels_orders ON channels (orders);
-- version 1', '{"OrderCreated (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderCreated 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderCreated 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderCreated 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderPlaced (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderPlaced 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderPlaced 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderPlaced 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}', 0, NULL, NULL, NULL, '{"SET LOCAL search_path = \"evolvent_channels_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; SET LOCAL default_tablespace = ''''; ALTER TABLE channels ADD CONSTRAINT channels_pkey PRIMARY KEY (channel)","SET LOCAL search_path = \"evolvent_channels_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; SET LOCAL default_tablespace = ''''; CREATE INDEX channels_orders ON channels USING btree (orders)","SET LOCAL search_path = \"evolvent_channels_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; ALTER TABLE channels REPLICA IDENTITY DEFAULT; ALTER TABLE channels DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY; REVOKE ALL ON TABLE channels FROM PUBLIC CASCADE; REVOKE ALL ON TABLE channels FROM postgres CASCADE; GRANT DELETE ON TABLE channels TO postgres; GRANT INSERT ON TABLE channels TO postgres; GRANT REFERENCES ON TABLE channels TO postgres; GRANT SELECT ON TABLE channels TO postgres; GRANT TRIGGER ON TABLE channels TO postgres; GRANT TRUNCATE ON TABLE channels TO postgres; GRANT UPDATE ON TABLE channels TO postgres","ANALYZE \"evolvent_channels_2\".\"channels\""}', NULL, '2026-11-30 23:24:44.791527+00', '2026-11-30 23:24:44.854483+00'),
	('channels', 1, 'public', 'live', 11454, 'CREATE TABLE "channels" ("channel" text NOT NULL, "orders" bigint NOT NULL, "share" double precision NOT NULL, PRIMARY KEY ("channel"));
CREATE INDEX channels_orders ON channels (orders);
-- version 1', '{"OrderCreated (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderCreated 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderCreated 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderCreated 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderPlaced (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderPlaced 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderPlaced 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderPlaced 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:12.207892+00', '2026-11-30 23:24:12.919555+00'),
	('Sales per day', 1, 'Read models', 'live', 11454, 'CREATE TABLE "Sales per day" (day date PRIMARY KEY, orders int NOT NULL, cents bigint NOT NULL)-- version 1', '{"OrderCreated (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderCreated 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderCreated 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderCreated 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderPlaced (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderPlaced 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderPlaced 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderPlaced 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:13.311145+00', '2026-11-30 23:24:14.258133+00'),
	('parcels', 1, 'evolvent_parcels_1', 'kept', 11454, 'CREATE TABLE parcel (order_id text PRIMARY KEY, weight numeric NOT NULL, carrier text NOT NULL)-- version 1', '{"ParcelSent 1",428061ed27ea9dbfed22fd6d134545ad0edd5bf56b7a9ab21eb2242ea4b518f1,"ParcelSent 2",2bb6049bd092b4621988b4148003f3064ed3e9f9b79c648bd9aedc401006e0e1}', 0, NULL, NULL, NULL, '{}', '2026-11-30 23:24:18.113427+00', '2026-11-30 23:24:15.838819+00', '2026-11-30 23:24:18.113165+00'),
	('stock', 1, 'public', 'live', 11490, 'adopted', '{"LinesAdded 1",f493833cd1ca13af78ecfe660617364134156f22119489305f1d621616de56e4,"LinesAdded 2",7edd55abc3cb1aa346cbdda75a2262a6b32c585859f805e7bdfbdaae81407597}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:16.743865+00', '2026-11-30 23:24:18.318802+00'),
	('payments', 1, 'public', 'live', 11490, 'CREATE TABLE payment (order_id text PRIMARY KEY, cents bigint NOT NULL CHECK (cents < 9000));
CREATE TABLE payment_log (order_id text PRIMARY KEY REFERENCES payment, cents bigint NOT NULL)-- version 2', '{"OrderSettled 1",0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8,"PaymentTaken 1",6449fe56fb5e866bccff401e6111e2609d1847fd1b7e79a78c9d57f2038bcce0}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:14.620267+00', '2026-11-30 23:24:18.387851+00'),
	('receipts', 1, 'public', 'live', 11454, 'adopted', '{"OrderSettled 1",0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8,"ReceiptSent 1",efc1410856403b177198d4767da7ab76f84056fc47219eabf603e29ecf862d67}', 0, 'SELECT position FROM public.receipts_progress', 'UPDATE public.receipts_progress SET position = ?', NULL, '{}', NULL, '2026-11-30 23:24:16.864423+00', '2026-11-30 23:24:16.864423+00'),
	('customers', 2, 'public', 'live', 11490, 'CREATE TABLE "customers" ("customer" text NOT NULL, "orders" integer NOT NULL, "cents" bigint NOT NULL, PRIMARY KEY ("customer"));
-- version 1', '{"OrderCreated (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderCreated 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderCreated 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderCreated 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderPlaced (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderPlaced 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderPlaced 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderPlaced 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:17.033411+00', '2026-11-30 23:24:18.253576+00'),
	('Sales per day', 2, 'evolvent_Sales per day_2', 'verified', 11454, 'CREATE TABLE "Sales per day" (day date PRIMARY KEY, orders int NOT NULL, cents bigint NOT NULL)-- version 1', '{"OrderCreated (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderCreated 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderCreated 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderCreated 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderPlaced (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderPlaced 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderPlaced 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderPlaced 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c}', 0, NULL, NULL, NULL, '{}', NULL, '2026-11-30 23:24:18.551292+00', '2026-11-30 23:24:18.749542+00'),
	('receipts', 2, 'evolvent_receipts_2', 'verified', 11454, 'CREATE TABLE "receipts" ("order_id" text NOT NULL, "receipt" text NOT NULL, PRIMARY KEY ("order_id"));
-- version 1', '{"OrderSettled 1",0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8,"ReceiptSent 1",efc1410856403b177198d4767da7ab76f84056fc47219eabf603e29ecf862d67}', 0, 'SELECT position FROM public.receipts_progress', 'UPDATE public.receipts_progress SET position = ?', NULL, '{}', NULL, '2026-11-30 23:24:18.944835+00', '2026-11-30 23:24:19.306256+00'),
	('orders', 2, 'evolvent_orders_2', 'replaying', 11300, 'CREATE TABLE "orders" ("order_id" text NOT NULL, "customer" text NOT NULL, "amount" numeric NOT NULL, "channel" text NOT NULL, "payments" integer NOT NULL, "packed_at" timestamp with time zone, "cancelled" boolean NOT NULL, PRIMARY KEY ("order_id"));
CREATE INDEX orders_customer ON orders (customer);
-- version 3', '{"LinesAdded 1",f493833cd1ca13af78ecfe660617364134156f22119489305f1d621616de56e4,"LinesAdded 2",7edd55abc3cb1aa346cbdda75a2262a6b32c585859f805e7bdfbdaae81407597,"OrderCancelled 1",b9bc9e190ee6bb8e9a3a5df7ea513cde8dbbdc74188da969011b2edc4d53026d,"OrderCreated (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderCreated 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderCreated 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderCreated 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderPlaced (none)",7b3cd4264899d0b84301cb66aa770df0ad82a163e59efd8ef9453658d829075d,"OrderPlaced 1",37ee95cb292f279ed0abe5a08e4c64b4d2d1a9ff3f29601125cc96764cbdd711,"OrderPlaced 2",c73dddb105a1179c11e6fa6fee8d8f42fd4678e189c28bc93751b03d642e9b9b,"OrderPlaced 3",7ffd65d39309b24e0570d8708490d6582cca97b61487a624f570f9ee272fe98c,"OrderSettled 1",0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8,"PaymentTaken 1",6449fe56fb5e866bccff401e6111e2609d1847fd1b7e79a78c9d57f2038bcce0}', 0, NULL, NULL, NULL, '{"SET LOCAL search_path = \"evolvent_orders_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; SET LOCAL default_tablespace = ''''; ALTER TABLE orders ADD CONSTRAINT orders_pkey PRIMARY KEY (order_id)","SET LOCAL search_path = \"evolvent_orders_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; SET LOCAL default_tablespace = ''''; CREATE INDEX orders_customer ON orders USING btree (customer)","SET LOCAL search_path = \"evolvent_orders_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; ALTER TABLE orders REPLICA IDENTITY DEFAULT; ALTER TABLE orders DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY; REVOKE ALL ON TABLE orders FROM PUBLIC CASCADE; REVOKE ALL ON TABLE orders FROM postgres CASCADE; GRANT DELETE ON TABLE orders TO postgres; GRANT INSERT ON TABLE orders TO postgres; GRANT REFERENCES ON TABLE orders TO postgres; GRANT SELECT ON TABLE orders TO postgres; GRANT TRIGGER ON TABLE orders TO postgres; GRANT TRUNCATE ON TABLE orders TO postgres; GRANT UPDATE ON TABLE orders TO postgres","ANALYZE \"evolvent_orders_2\".\"orders\""}', NULL, '2026-11-30 23:24:19.661303+00', '2026-11-30 23:24:31.771801+00'),
	('payments', 2, 'evolvent_payments_2', 'replaying', 10631, 'CREATE TABLE payment (order_id text PRIMARY KEY, cents bigint NOT NULL CHECK (cents < 9000));
CREATE TABLE payment_log (order_id text PRIMARY KEY REFERENCES payment, cents bigint NOT NULL)-- version 2', '{"OrderSettled 1",0eb8fd4043ae34873cdcbb50f6ad8abce2732378151577c428f9c0de2aa93ce8,"PaymentTaken 1",6449fe56fb5e866bccff401e6111e2609d1847fd1b7e79a78c9d57f2038bcce0}', 0, NULL, NULL, NULL, '{"SET LOCAL search_path = \"evolvent_payments_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; ALTER TABLE payment_log ADD CONSTRAINT payment_log_order_id_fkey FOREIGN KEY (order_id) REFERENCES payment(order_id)","SET LOCAL search_path = \"evolvent_payments_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; ALTER TABLE payment REPLICA IDENTITY DEFAULT; ALTER TABLE payment DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY; REVOKE ALL ON TABLE payment FROM PUBLIC CASCADE; REVOKE ALL ON TABLE payment FROM postgres CASCADE; GRANT DELETE ON TABLE payment TO postgres; GRANT INSERT ON TABLE payment TO postgres; GRANT REFERENCES ON TABLE payment TO postgres; GRANT SELECT ON TABLE payment TO postgres; GRANT TRIGGER ON TABLE payment TO postgres; GRANT TRUNCATE ON TABLE payment TO postgres; GRANT UPDATE ON TABLE payment TO postgres","SET LOCAL search_path = \"evolvent_payments_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; ALTER TABLE payment_log REPLICA IDENTITY DEFAULT; ALTER TABLE payment_log DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY; REVOKE ALL ON TABLE payment_log FROM PUBLIC CASCADE; REVOKE ALL ON TABLE payment_log FROM postgres CASCADE; GRANT DELETE ON TABLE payment_log TO postgres; GRANT INSERT ON TABLE payment_log TO postgres; GRANT REFERENCES ON TABLE payment_log TO postgres; GRANT SELECT ON TABLE payment_log TO postgres; GRANT TRIGGER ON TABLE payment_log TO postgres; GRANT TRUNCATE ON TABLE payment_log TO postgres; GRANT UPDATE ON TABLE payment_log TO postgres","ANALYZE \"evolvent_payments_2\".\"payment\"","ANALYZE \"evolvent_payments_2\".\"payment_log\""}', NULL, '2026-11-30 23:24:43.228817+00', '2026-11-30 23:24:43.441342+00'),
	('addresses', 2, 'evolvent_addresses_2', 'replaying', -9223372036854775808, 'CREATE TABLE "addresses" ("order_id" text NOT NULL, "name" text NOT NULL, "city" text NOT NULL, "phone" text, PRIMARY KEY ("order_id"));
-- version 1', '{"AddressChanged 1",78483e0f40f16981abcd94cf2ef97923f4dd2f63828cbf2c24b6f1912b4b58ab,"AddressChanged 2",6246d3c1445ab60da9e4ccf56858aad026b8908fe5d78b70d3c2d24b1dddeb14,"AddressChanged 3",1f5d87294ce19f9fdacef90cae84cc7a56642b82f46c29f023f4b7f55b841737,"AddressChanged 4",82ba9ea0dcf4731da973bd4bdaf242aeef1a9f42a6cea20fb6cecf3e6f5c4aae}', 0, NULL, NULL, NULL, '{"SET LOCAL search_path = \"evolvent_addresses_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; SET LOCAL default_tablespace = ''''; ALTER TABLE addresses ADD CONSTRAINT addresses_pkey PRIMARY KEY (order_id)","SET LOCAL search_path = \"evolvent_addresses_2\", \"public\", pg_temp; SET LOCAL default_tablespace = ''''; ALTER TABLE addresses REPLICA IDENTITY DEFAULT; ALTER TABLE addresses DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY; REVOKE ALL ON TABLE addresses FROM PUBLIC CASCADE; REVOKE ALL ON TABLE addresses FROM postgres CASCADE; GRANT DELETE ON TABLE addresses TO postgres; GRANT INSERT ON TABLE addresses TO postgres; GRANT REFERENCES ON TABLE addresses TO postgres; GRANT SELECT ON TABLE addresses TO postgres; GRANT TRIGGER ON TABLE addresses TO postgres; GRANT TRUNCATE ON TABLE addresses TO postgres; GRANT UPDATE ON TABLE addresses TO postgres","ANALYZE \"evolvent_addresses_2\".\"addresses\""}', NULL, '2026-11-30 23:24:44.390104+00', '2026-11-30 23:24:44.390104+00');


--
-- Data for Name: projection_quarantine; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.projection_quarantine VALUES
	('orders', 1, 'o-50', 10312, 0, 'f3d2a7b6-240a-e76e-f52d-e43f8fb87000', 'OrderCreated (none) at position 10312 (stream order/o-50, version 1)', '{"cust": "refused", "amount": 50.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 10312 (stream order/o-50, version 1): java.lang.IllegalStateException: o-50 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:08.313605+00'),
	('orders', 1, 'o-50', 10313, 0, '7db7bef4-fb6e-98b7-97b3-dccc644bf799', 'LinesAdded 1 at position 10313 (stream order/o-50, version 2)', '{"at": 1767225650, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', NULL, '2026-11-30 23:24:08.313835+00'),
	('orders', 1, 'o-50', 10314, 0, '582b6eb4-9aa6-a9f1-c409-020032b7b958', 'OrderSettled 1 at position 10314 (stream order/o-50, version 3)', '{"amount": 50}', NULL, '2026-11-30 23:24:08.313865+00'),
	('orders', 1, 'o-100', 10495, 0, 'f3859230-d680-547d-1784-cc2e6cb50bd0', 'OrderCreated (none) at position 10495 (stream order/o-100, version 1)', '{"cust": "refused", "amount": 100.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 10495 (stream order/o-100, version 1): java.lang.IllegalStateException: o-100 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:08.313886+00'),
	('orders', 1, 'o-100', 10496, 0, '78fb529d-4cdf-913b-fe1a-cd0fe421f5c2', 'LinesAdded 1 at position 10496 (stream order/o-100, version 2)', '{"at": 1767225700, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', NULL, '2026-11-30 23:24:08.313905+00'),
	('orders', 1, 'o-100', 10497, 0, '8ba0cfd0-d02f-d979-9bfc-1ac50cdbc173', 'OrderSettled 1 at position 10497 (stream order/o-100, version 3)', '{"amount": 100}', NULL, '2026-11-30 23:24:08.313928+00'),
	('orders', 1, 'o-150', 10679, 0, '1b89d654-e55f-fed1-0f58-952d46fec34f', 'OrderCreated (none) at position 10679 (stream order/o-150, version 1)', '{"cust": "refused", "amount": 150.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 10679 (stream order/o-150, version 1): java.lang.IllegalStateException: o-150 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:08.31394+00'),
	('orders', 1, 'o-150', 10680, 0, '925cdc05-502d-799c-bdde-51ccb4f2cd01', 'LinesAdded 1 at position 10680 (stream order/o-150, version 2)', '{"at": 1767225750, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', NULL, '2026-11-30 23:24:08.313953+00'),
	('orders', 1, 'o-150', 10681, 0, '3173f4be-200d-25b9-5da7-1a59aa58c6e0', 'OrderSettled 1 at position 10681 (stream order/o-150, version 3)', '{"amount": 150, "receipt": "r-150"}', NULL, '2026-11-30 23:24:08.313964+00'),
	('orders', 1, 'o-200', 10862, 0, '594190af-17e9-4994-fe88-7f77c5cd7765', 'OrderCreated (none) at position 10862 (stream order/o-200, version 1)', '{"cust": "refused", "amount": 200.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 10862 (stream order/o-200, version 1): java.lang.IllegalStateException: o-200 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:08.313979+00'),
	('orders', 1, 'o-200', 10863, 0, 'fd6e4195-1827-08c4-90e7-e3148b541260', 'LinesAdded 1 at position 10863 (stream order/o-200, version 2)', '{"at": 1767225800, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', NULL, '2026-11-30 23:24:08.313994+00'),
	('orders', 1, 'o-200', 10864, 0, 'c4e9ffeb-497d-ca42-21b3-33ada2fffd3b', 'OrderSettled 1 at position 10864 (stream order/o-200, version 3)', '{"amount": 200}', NULL, '2026-11-30 23:24:08.314004+00'),
	('orders', 1, 'o-250', 11047, 0, '6e8253fe-59fe-cbed-90bf-faa8f8ac3c72', 'OrderCreated (none) at position 11047 (stream order/o-250, version 1)', '{"cust": "refused", "amount": 250.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 11047 (stream order/o-250, version 1): java.lang.IllegalStateException: o-250 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:08.314013+00'),
	('orders', 1, 'o-250', 11048, 0, '9acb11ed-b9fb-1089-6eba-ea55f641562c', 'LinesAdded 1 at position 11048 (stream order/o-250, version 2)', '{"at": 1767225850, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', NULL, '2026-11-30 23:24:08.314023+00'),
	('orders', 1, 'o-250', 11049, 0, '49f2e8fd-c900-963e-0d0a-e03084a4ea88', 'OrderSettled 1 at position 11049 (stream order/o-250, version 3)', '{"amount": 250}', NULL, '2026-11-30 23:24:08.314032+00'),
	('orders', 1, 'o-300', 11229, 0, 'befeb707-cbdb-70bb-2eac-f89f80f61f5a', 'OrderCreated (none) at position 11229 (stream order/o-300, version 1)', '{"cust": "refused", "amount": 300.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 11229 (stream order/o-300, version 1): java.lang.IllegalStateException: o-300 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:08.314041+00'),
	('orders', 1, 'o-300', 11230, 0, '53ac34fa-d3ac-b162-ef0d-284a6d755f7f', 'LinesAdded 1 at position 11230 (stream order/o-300, version 2)', '{"at": 1767225900, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', NULL, '2026-11-30 23:24:08.314053+00'),
	('orders', 1, 'o-300', 11231, 0, 'a6e74aa3-0a03-a9f7-63d6-055150886263', 'OrderSettled 1 at position 11231 (stream order/o-300, version 3)', '{"amount": 10000, "receipt": "r-10000"}', NULL, '2026-11-30 23:24:08.314062+00'),
	('orders', 1, 'o-350', 11414, 0, 'a1533df4-d374-587d-fc84-90c19806dc6b', 'OrderCreated (none) at position 11414 (stream order/o-350, version 1)', '{"cust": "refused", "amount": 350.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 11414 (stream order/o-350, version 1): java.lang.IllegalStateException: o-350 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:08.314072+00'),
	('orders', 1, 'o-350', 11415, 0, 'd998d875-dfc0-8336-a143-ff0610ffc936', 'LinesAdded 1 at position 11415 (stream order/o-350, version 2)', '{"at": 1767225950, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', NULL, '2026-11-30 23:24:08.314081+00'),
	('orders', 1, 'o-350', 11416, 0, '5340bc66-3e81-e9b6-33ad-aed03b45660a', 'OrderSettled 1 at position 11416 (stream order/o-350, version 3)', '{"amount": 350}', NULL, '2026-11-30 23:24:08.314095+00'),
	('orders', 1, 'o-350', 11417, 0, '6d3c8677-95b4-c639-6a10-5de7ef0c21e5', 'OrderCancelled 1 at position 11417 (stream order/o-350, version 5)', '{}', NULL, '2026-11-30 23:24:08.314109+00'),
	('payments', 1, 'o-60', 10349, 0, 'd7222f79-dcc6-9fc0-451b-77ac1ecdea39', 'OrderSettled 1 at position 10349 (stream order/o-60, version 3)', '{"amount": 10000, "receipt": "r-10000"}', 'EV-4004: Projection payments failed on OrderSettled 1 at position 10349 (stream order/o-60, version 3): dev.evolvent.projections.statements.StatementFailedException: EV-4032: Statement payment failed: new row for relation "payment" violates check constraint "payment_cents_check" (SQLSTATE 23514). Its parameters are [:order text, :cents bigint]. It is: INSERT INTO payment (order_id, cents) VALUES (:order, :cents). Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:14.888781+00'),
	('orders', 2, 'o-150', 10680, 0, '925cdc05-502d-799c-bdde-51ccb4f2cd01', 'LinesAdded 1 at position 10680 (stream order/o-150, version 2)', '{"at": 1767225750, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', NULL, '2026-11-30 23:24:31.768454+00'),
	('orders', 2, 'o-150', 10681, 0, '3173f4be-200d-25b9-5da7-1a59aa58c6e0', 'OrderSettled 1 at position 10681 (stream order/o-150, version 3)', '{"amount": 150, "receipt": "r-150"}', NULL, '2026-11-30 23:24:31.76847+00'),
	('payments', 1, 'o-120', 10570, 0, 'bc2a3ab8-c121-29c8-7eee-7e68319af8e7', 'OrderSettled 1 at position 10570 (stream order/o-120, version 3)', '{"amount": 10000, "receipt": "r-10000"}', 'EV-4004: Projection payments failed on OrderSettled 1 at position 10570 (stream order/o-120, version 3): dev.evolvent.projections.statements.StatementFailedException: EV-4032: Statement payment failed: new row for relation "payment" violates check constraint "payment_cents_check" (SQLSTATE 23514). Its parameters are [:order text, :cents bigint]. It is: INSERT INTO payment (order_id, cents) VALUES (:order, :cents). Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:14.888857+00'),
	('payments', 1, 'o-180', 10790, 0, 'e7cf4f6e-8542-0f26-4ec0-740cd04eda65', 'OrderSettled 1 at position 10790 (stream order/o-180, version 3)', '{"amount": 10000, "receipt": "r-10000"}', 'EV-4004: Projection payments failed on OrderSettled 1 at position 10790 (stream order/o-180, version 3): dev.evolvent.projections.statements.StatementFailedException: EV-4032: Statement payment failed: new row for relation "payment" violates check constraint "payment_cents_check" (SQLSTATE 23514). Its parameters are [:order text, :cents bigint]. It is: INSERT INTO payment (order_id, cents) VALUES (:order, :cents). Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:14.939884+00'),
	('payments', 1, 'o-240', 11011, 0, 'c7be9256-d307-5506-32d8-d3769f00a2d1', 'OrderSettled 1 at position 11011 (stream order/o-240, version 3)', '{"amount": 10000, "receipt": "r-10000"}', 'EV-4004: Projection payments failed on OrderSettled 1 at position 11011 (stream order/o-240, version 3): dev.evolvent.projections.statements.StatementFailedException: EV-4032: Statement payment failed: new row for relation "payment" violates check constraint "payment_cents_check" (SQLSTATE 23514). Its parameters are [:order text, :cents bigint]. It is: INSERT INTO payment (order_id, cents) VALUES (:order, :cents). Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:14.939954+00'),
	('payments', 1, 'o-300', 11231, 0, 'a6e74aa3-0a03-a9f7-63d6-055150886263', 'OrderSettled 1 at position 11231 (stream order/o-300, version 3)', '{"amount": 10000, "receipt": "r-10000"}', 'EV-4004: Projection payments failed on OrderSettled 1 at position 11231 (stream order/o-300, version 3): dev.evolvent.projections.statements.StatementFailedException: EV-4032: Statement payment failed: new row for relation "payment" violates check constraint "payment_cents_check" (SQLSTATE 23514). Its parameters are [:order text, :cents bigint]. It is: INSERT INTO payment (order_id, cents) VALUES (:order, :cents). Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:14.990497+00'),
	('payments', 1, 'o-360', 11452, 0, 'c4994a9b-5ff9-a693-8b28-0d28f5af9652', 'OrderSettled 1 at position 11452 (stream order/o-360, version 3)', '{"amount": 10000, "receipt": "r-10000"}', 'EV-4004: Projection payments failed on OrderSettled 1 at position 11452 (stream order/o-360, version 3): dev.evolvent.projections.statements.StatementFailedException: EV-4032: Statement payment failed: new row for relation "payment" violates check constraint "payment_cents_check" (SQLSTATE 23514). Its parameters are [:order text, :cents bigint]. It is: INSERT INTO payment (order_id, cents) VALUES (:order, :cents). Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:14.990569+00'),
	('parcels', 1, 'o-125', 10590, 0, 'f064eac4-c292-dc12-3f92-cc416e12165d', 'ParcelSent 2 at position 10590 (stream order/o-125, version 4)', '{"weight": 2.5, "carrier": "refused", "express": false}', 'EV-4004: Projection parcels failed on ParcelSent 2 at position 10590 (stream order/o-125, version 4): java.lang.IllegalStateException: o-125 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:16.221082+00'),
	('parcels', 1, 'o-325', 11325, 0, '61bca696-ca07-545d-b46d-802808d85de9', 'ParcelSent 2 at position 11325 (stream order/o-325, version 4)', '{"weight": 2.5, "carrier": "refused", "express": false}', 'EV-4004: Projection parcels failed on ParcelSent 2 at position 11325 (stream order/o-325, version 4): java.lang.IllegalStateException: o-325 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:16.255358+00'),
	('parcels', 2, 'o-125', 10590, 0, 'f064eac4-c292-dc12-3f92-cc416e12165d', 'ParcelSent 2 at position 10590 (stream order/o-125, version 4)', '{"weight": 2.5, "carrier": "refused", "express": false}', 'EV-4004: Projection parcels failed on ParcelSent 2 at position 10590 (stream order/o-125, version 4): java.lang.IllegalStateException: o-125 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:17.820495+00'),
	('parcels', 2, 'o-325', 11325, 0, '61bca696-ca07-545d-b46d-802808d85de9', 'ParcelSent 2 at position 11325 (stream order/o-325, version 4)', '{"weight": 2.5, "carrier": "refused", "express": false}', 'EV-4004: Projection parcels failed on ParcelSent 2 at position 11325 (stream order/o-325, version 4): java.lang.IllegalStateException: o-325 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:17.844881+00'),
	('orders', 2, 'o-50', 10312, 0, 'f3d2a7b6-240a-e76e-f52d-e43f8fb87000', 'OrderCreated (none) at position 10312 (stream order/o-50, version 1)', '{"cust": "refused", "amount": 50.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 10312 (stream order/o-50, version 1): java.lang.IllegalStateException: o-50 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:31.768249+00'),
	('orders', 2, 'o-50', 10313, 0, '7db7bef4-fb6e-98b7-97b3-dccc644bf799', 'LinesAdded 1 at position 10313 (stream order/o-50, version 2)', '{"at": 1767225650, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', NULL, '2026-11-30 23:24:31.768354+00'),
	('orders', 2, 'o-50', 10314, 0, '582b6eb4-9aa6-a9f1-c409-020032b7b958', 'OrderSettled 1 at position 10314 (stream order/o-50, version 3)', '{"amount": 50}', NULL, '2026-11-30 23:24:31.768375+00'),
	('orders', 2, 'o-100', 10495, 0, 'f3859230-d680-547d-1784-cc2e6cb50bd0', 'OrderCreated (none) at position 10495 (stream order/o-100, version 1)', '{"cust": "refused", "amount": 100.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 10495 (stream order/o-100, version 1): java.lang.IllegalStateException: o-100 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:31.768394+00'),
	('orders', 2, 'o-100', 10496, 0, '78fb529d-4cdf-913b-fe1a-cd0fe421f5c2', 'LinesAdded 1 at position 10496 (stream order/o-100, version 2)', '{"at": 1767225700, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', NULL, '2026-11-30 23:24:31.768412+00'),
	('orders', 2, 'o-100', 10497, 0, '8ba0cfd0-d02f-d979-9bfc-1ac50cdbc173', 'OrderSettled 1 at position 10497 (stream order/o-100, version 3)', '{"amount": 100}', NULL, '2026-11-30 23:24:31.768433+00'),
	('orders', 2, 'o-150', 10679, 0, '1b89d654-e55f-fed1-0f58-952d46fec34f', 'OrderCreated (none) at position 10679 (stream order/o-150, version 1)', '{"cust": "refused", "amount": 150.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 10679 (stream order/o-150, version 1): java.lang.IllegalStateException: o-150 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:31.768444+00'),
	('orders', 2, 'o-200', 10862, 0, '594190af-17e9-4994-fe88-7f77c5cd7765', 'OrderCreated (none) at position 10862 (stream order/o-200, version 1)', '{"cust": "refused", "amount": 200.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 10862 (stream order/o-200, version 1): java.lang.IllegalStateException: o-200 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:31.76848+00'),
	('orders', 2, 'o-200', 10863, 0, 'fd6e4195-1827-08c4-90e7-e3148b541260', 'LinesAdded 1 at position 10863 (stream order/o-200, version 2)', '{"at": 1767225800, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', NULL, '2026-11-30 23:24:31.768523+00'),
	('orders', 2, 'o-200', 10864, 0, 'c4e9ffeb-497d-ca42-21b3-33ada2fffd3b', 'OrderSettled 1 at position 10864 (stream order/o-200, version 3)', '{"amount": 200}', NULL, '2026-11-30 23:24:31.768533+00'),
	('orders', 2, 'o-250', 11047, 0, '6e8253fe-59fe-cbed-90bf-faa8f8ac3c72', 'OrderCreated (none) at position 11047 (stream order/o-250, version 1)', '{"cust": "refused", "amount": 250.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 11047 (stream order/o-250, version 1): java.lang.IllegalStateException: o-250 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:31.768542+00'),
	('orders', 2, 'o-250', 11048, 0, '9acb11ed-b9fb-1089-6eba-ea55f641562c', 'LinesAdded 1 at position 11048 (stream order/o-250, version 2)', '{"at": 1767225850, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', NULL, '2026-11-30 23:24:31.768551+00'),
	('orders', 2, 'o-250', 11049, 0, '49f2e8fd-c900-963e-0d0a-e03084a4ea88', 'OrderSettled 1 at position 11049 (stream order/o-250, version 3)', '{"amount": 250}', NULL, '2026-11-30 23:24:31.76856+00'),
	('orders', 2, 'o-300', 11229, 0, 'befeb707-cbdb-70bb-2eac-f89f80f61f5a', 'OrderCreated (none) at position 11229 (stream order/o-300, version 1)', '{"cust": "refused", "amount": 300.25, "channel": "web"}', 'EV-4004: Projection orders failed on OrderCreated (none) at position 11229 (stream order/o-300, version 1): java.lang.IllegalStateException: o-300 is refused. Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:31.768569+00'),
	('orders', 2, 'o-300', 11230, 0, '53ac34fa-d3ac-b162-ef0d-284a6d755f7f', 'LinesAdded 1 at position 11230 (stream order/o-300, version 2)', '{"at": 1767225900, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', NULL, '2026-11-30 23:24:31.768578+00'),
	('orders', 2, 'o-300', 11231, 0, 'a6e74aa3-0a03-a9f7-63d6-055150886263', 'OrderSettled 1 at position 11231 (stream order/o-300, version 3)', '{"amount": 10000, "receipt": "r-10000"}', NULL, '2026-11-30 23:24:31.768589+00');
INSERT INTO evolvent.projection_quarantine VALUES
	('payments', 2, 'o-60', 10349, 0, 'd7222f79-dcc6-9fc0-451b-77ac1ecdea39', 'OrderSettled 1 at position 10349 (stream order/o-60, version 3)', '{"amount": 10000, "receipt": "r-10000"}', 'EV-4004: Projection payments failed on OrderSettled 1 at position 10349 (stream order/o-60, version 3): dev.evolvent.projections.statements.StatementFailedException: EV-4032: Statement payment failed: new row for relation "payment" violates check constraint "payment_cents_check" (SQLSTATE 23514). Its parameters are [:order text, :cents bigint]. It is: INSERT INTO payment (order_id, cents) VALUES (:order, :cents). Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:43.441012+00'),
	('payments', 2, 'o-120', 10570, 0, 'bc2a3ab8-c121-29c8-7eee-7e68319af8e7', 'OrderSettled 1 at position 10570 (stream order/o-120, version 3)', '{"amount": 10000, "receipt": "r-10000"}', 'EV-4004: Projection payments failed on OrderSettled 1 at position 10570 (stream order/o-120, version 3): dev.evolvent.projections.statements.StatementFailedException: EV-4032: Statement payment failed: new row for relation "payment" violates check constraint "payment_cents_check" (SQLSTATE 23514). Its parameters are [:order text, :cents bigint]. It is: INSERT INTO payment (order_id, cents) VALUES (:order, :cents). Everything before it is done; correct the projection, and the same command goes on from there.', '2026-11-30 23:24:43.441085+00');


--
-- Data for Name: projection_runs; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.projection_runs VALUES
	('customers', 'done', 'vm', 12224, 360, 0, 11454, 11454, '2026-11-30 23:24:16.94545+00', '2026-11-30 23:24:17.500443+00', NULL, NULL, NULL, NULL, false, true, false),
	('parcels', 'done', 'vm', 12224, 1323, 0, 11454, 11454, '2026-11-30 23:24:17.622574+00', '2026-11-30 23:24:18.131144+00', NULL, NULL, NULL, NULL, false, true, true),
	('Sales per day', 'done', 'vm', 12224, 1323, 0, 11454, 11454, '2026-11-30 23:24:18.435815+00', '2026-11-30 23:24:18.762228+00', NULL, NULL, NULL, NULL, false, false, false),
	('receipts', 'done', 'vm', 12224, 360, 0, 11454, 11454, '2026-11-30 23:24:18.825948+00', '2026-11-30 23:24:19.322038+00', NULL, NULL, NULL, NULL, false, false, false),
	('orders', 'paused', 'vm', 12224, 1000, 0, 11300, 11454, '2026-11-30 23:24:19.457397+00', '2026-11-30 23:24:43.095149+00', NULL, 'pause', NULL, 500, false, true, true),
	('payments', 'replaying', 'vm', 12224, 500, 0, 10631, 11490, '2026-11-30 23:24:43.146649+00', '2026-11-30 23:24:44.257382+00', NULL, NULL, NULL, 500, false, true, true),
	('addresses', 'replaying', 'vm', 12224, 30, 0, 3818, 11454, '2026-11-30 23:24:44.303365+00', '2026-11-30 23:24:44.59542+00', NULL, NULL, NULL, NULL, false, true, false),
	('channels', 'building', 'vm', 12224, 360, 0, 11454, 11454, '2026-11-30 23:24:44.67257+00', '2026-11-30 23:24:44.858017+00', NULL, NULL, NULL, NULL, false, true, false);


--
-- Data for Name: projection_slices; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.projection_slices VALUES
	('addresses', 2, 2, 3, 'replaying', -9223372036854775808, 11454, -9223372036854775808, 0, NULL, NULL, NULL),
	('addresses', 2, 3, 3, 'replaying', -9223372036854775808, 11454, -9223372036854775808, 0, NULL, NULL, NULL),
	('addresses', 2, 1, 3, 'catching up', 11454, 11454, 11454, 90, 'vm', 12224, '2026-11-30 23:24:44.594305+00');


--
-- Data for Name: projection_states; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.projection_states VALUES
	('orders', 2, 1, 1, '\x0000002b046f2d353104632d31310c0002000000000002003309c4035745420400000001080002ea470df292c001000000002c056f2d32393604632d31360c0002000000000002012809c4035745420400000001080002ea471c8cfa0001000000002b046f2d333804632d33380a0001ffff000000020ed8054f544845520400000001080002ea470d2c3580010000000029046f2d363404632d32340a0001ffff000000021900035745420400000001080002ea470eb8f00001000000002b046f2d393004632d31300c0002000000000002005a09c4035745420400000001080002ea471045aa8001000000002c056f2d32313004632d31300c000200000000000200d209c4035745420400000001080002ea47176cb88001010000002c056f2d31303504632d32350c0002000000000002006909c4035745420400000001080002ea470d97054001010000002d046f2d373704632d33370c0002000000000002004d1388054f544845520400000001080002ea470bebc64001010000002c056f2d31333104632d31310c0002000000000002008309c4035745420400000001080002ea470b9038c001000000002e056f2d33303204632d32320c0002000000000002012e1388054f544845520400000001080002ea471ce8878001000000002e056f2d32323304632d32330c0002000000000002000208fc054f544845520400000001080002ea470d7880c001000000002e056f2d31313804632d33380c000200000000000200010708054f544845520400000001080002ea4711f0e98001000000002c056f2d31343404632d32340c000200000000000200011130035745420400000001080002ea47137da40001000000002c056f2d33313504632d33350c0002000000000002013b09c4035745420400000001080002ea470bcd41c001010000002c056f2d31373004632d31300c000200000000000200aa09c4035745420400000001080002ea47150a5e8001000000002c056f2d32333604632d33360c000200000000000200ec09c4035745420400000001080002ea4718f9730001000000002e056f2d32363204632d32320c000200000000000201061388054f544845520400000001080002ea471a862d8001000000002e056f2d31353704632d33370c0002000000000002009d1388054f544845520400000001080002ea470d1cf34001000000002e056f2d31383304632d32330c00020000000000020001206c054f544845520400000001080002ea470b1626c001000000002b056f2d32343903632d390c000200000000000200021324035745420400000001080002ea470b71b44001000000002b046f2d333004632d33300c0002000000000002001e09c4035745420400000001080002ea470cb22380010000000029036f2d3803632d380a0001ffff000000020320054f544845520400000001080002ea470b62720001000000002c056f2d32373504632d33350c0002000000000002011309c4035745420400000001080002ea470cfe6ec001000000002d046f2d313704632d31370c000200000000000200111388054f544845520400000001080002ea470bebc64001000000002c056f2d31393604632d33360c000200000000000200c409c4035745420400000001080002ea471697190001010000002a046f2d343303632d330a0001ffff0000000210cc054f544845520400000001080002ea470d7880c001000000002d056f2d32383803632d380c000200000000000200022260054f544845520400000001080002ea471c12e80001000000002b046f2d353604632d31360c0002000000000002003809c4035745420400000001080002ea470e3ede0001010000002c056f2d31313004632d33300c0002000000000002006e09c4035745420400000001080002ea471176d78001000000002c046f2d383203632d320c000200000000000200521388054f544845520400000001080002ea470fcb988001000000002d056f2d32303203632d320c000200000000000200ca1388054f544845520400000001080002ea4716f2a680010000000029046f2d363904632d32390a0001ffff000000021af4035745420400000001080002ea470b71b44001000000002d056f2d31323303632d330c0002000000000002000108fc054f544845520400000001080002ea470b1626c001000000002b046f2d393504632d31350c0002000000000002005f09c4035745420400000001080002ea470cfe6ec001000000002c056f2d32313504632d31350c000200000000000200d709c4035745420400000001080002ea470cfe6ec001000000002b056f2d32343103632d310c000200000000000200f109c4035745420400000001080002ea470af7a24001000000002c056f2d31333604632d31360c0002000000000002008809c4035745420400000001080002ea471303920001000000002e056f2d33303704632d32370c000200000000000201331388054f544845520400000001080002ea470b532fc001000000002d056f2d31363203632d320c000200000000000200a21388054f544845520400000001080002ea4714904c8001000000002e056f2d32323804632d32380c000200000000000200020af0054f544845520400000001080002ea47187f610001000000002c056f2d32353404632d31340c000200000000000200021518035745420400000001080002ea471a0c1b8001000000002c056f2d31343904632d32390c000200000000000200011324035745420400000001080002ea470ca2e14001000000002b056f2d32383003632d300c0002000000000002011809c4035745420400000001080002ea471b98d60001010000002c056f2d31373504632d31350c000200000000000200af09c4035745420400000001080002ea470e2f9bc001010000002d046f2d323204632d32320c000200000000000200161388054f544845520400000001080002ea470c38118001000000002e056f2d32363704632d32370c0002000000000002010b1388054f544845520400000001080002ea470c845cc001000000002e056f2d32393304632d31330c000200000000000200022454054f544845520400000001080002ea470e11174001000000002e056f2d31383804632d32380c000200000000000200012260054f544845520400000001080002ea47161d070001000000002b046f2d333504632d33350c0002000000000002002309c4035745420400000001080002ea470cfe6ec001010000002b046f2d363104632d32310c0002000000000002003d09c4035745420400000001080002ea470af7a24001000000002a046f2d343803632d380a0001ffff0000000212c0054f544845520400000001080002ea470dc4cc0001000000002e056f2d31303204632d32320c000200000000000200661388054f544845520400000001080002ea4710fcc580010000000029046f2d373404632d33340a0001ffff000000021ce8035745420400000001080002ea470f51868001000000002c056f2d32323004632d32300c000200000000000200dc09c4035745420400000001080002ea4718054f0001000000002c056f2d31313504632d33350c0002000000000002007309c4035745420400000001080002ea470e2f9bc001000000002c046f2d383703632d370c000200000000000200571388054f544845520400000001080002ea470c845cc001000000002c056f2d31343104632d32310c0002000000000002008d09c4035745420400000001080002ea470c28cf4001000000002e056f2d33313204632d33320c000200000000000201381388054f544845520400000001080002ea471d811e0001000000002d056f2d32303703632d370c000200000000000200cf1388054f544845520400000001080002ea470c845cc001000000002e056f2d32333304632d33330c000200000000000200020ce4054f544845520400000001080002ea470e11174001000000002d056f2d31323803632d380c000200000000000200010af0054f544845520400000001080002ea471289800001000000002c056f2d31353404632d33340c000200000000000200011518035745420400000001080002ea4714163a8001010000002c056f2d31383004632d32300c000200000000000200b409c4035745420400000001080002ea4715a2f50001000000002b056f2d32343603632d360c000200000000000200f609c4035745420400000001080002ea4719920980010000000029036f2d3503632d350c0002000000000002000509c4035745420400000001080002ea470b34ab4001000000002e056f2d32373204632d33320c000200000000000201101388054f544845520400000001080002ea471b1ec40001000000002d056f2d31363703632d370c000200000000000200a71388054f544845520400000001080002ea470db589c0010000000029046f2d313404632d31340a0001ffff000000020578035745420400000001080002ea470bbdff8001010000002e056f2d31393304632d33330c000200000000000200012454054f544845520400000001080002ea470baebd4001000000002c056f2d32353904632d31390c00020000000000020002170c035745420400000001080002ea470c0a4ac001010000002a046f2d343003632d300c0002000000000002002809c4035745420400000001080002ea470d4aba0001000000002b056f2d32383503632d350c0002000000000002011d09c4035745420400000001080002ea470d97054001000000002d046f2d323704632d32370c0002000000000002001b1388054f544845520400000001080002ea470c845cc001000000002b046f2d353304632d31330a0001ffff0000000214b4054f544845520400000001080002ea470e11174001000000002e056f2d32393804632d31380c000200000000000200022648054f544845520400000001080002ea471cab7e8001000000002b046f2d363604632d32360c0002000000000002004209c4035745420400000001080002ea470ed7748001000000002b056f2d31323003632d300c0002000000000002007809c4035745420400000001080002ea47120f6e0001000000002d046f2d393204632d31320c0002000000000002005c1388054f544845520400000001080002ea4710642f0001000000002e056f2d32313204632d31320c000200000000000200d41388054f544845520400000001080002ea47178b3d0001000000002e056f2d31303704632d32370c0002000000000002006b1388054f544845520400000001080002ea470db589c0010000000029046f2d373904632d33390a0001ffff000000021edc035745420400000001080002ea470c0a4ac001000000002e056f2d31333304632d31330c000200000000000200010ce4054f544845520400000001080002ea470baebd4001010000002c056f2d33303404632d32340c000200000000000200030190035745420400000001080002ea471d070c0001000000002c056f2d32323504632d32350c000200000000000200e109c4035745420400000001080002ea470d97054001000000002c056f2d32353104632d31310c000200000000000200fb09c4035745420400000001080002ea470b9038c001000000002c056f2d31343604632d32360c0002000000000002009209c4035745420400000001080002ea47139c288001000000002e056f2d33313704632d33370c0002000000000002013d1388054f544845520400000001080002ea470bebc64001000000002e056f2d31373204632d31320c000200000000000200ac1388054f544845520400000001080002ea471528e30001000000002e056f2d32333804632d33380c000200000000000200020ed8054f544845520400000001080002ea471917f78001010000002c056f2d32363404632d32340c000200000000000200021900035745420400000001080002ea471aa4b20001000000002c056f2d31353904632d33390c00020000000000020001170c035745420400000001080002ea470d3b77c001000000002c056f2d32393004632d31300c0002000000000002012209c4035745420400000001080002ea471c316c8001000000002c056f2d31383504632d32350c000200000000000200b909c4035745420400000001080002ea470b34ab4001000000002d046f2d333204632d33320c000200000000000200201388054f544845520400000001080002ea470cd0a80001000000002e056f2d32373704632d33370c000200000000000201151388054f544845520400000001080002ea470d1cf340010000000029046f2d313904632d31390a0001ffff00000002076c035745420400000001080002ea470c0a4ac001000000002e056f2d31393804632d33380c000200000000000200012648054f544845520400000001080002ea4716b59d8001000000002a046f2d343503632d350c0002000000000002002d09c4035745420400000001080002ea470d97054001000000002b046f2d373104632d33310c0002000000000002004709c4035745420400000001080002ea470b9038c001000000002b046f2d353804632d31380a0001ffff0000000216a8054f544845520400000001080002ea470e5d628001000000002e056f2d31313204632d33320c000200000000000200701388054f544845520400000001080002ea4711955c00010100000028046f2d383403632d340a0001ffff0000000220d0035745420400000001080002ea470fea1d0001010000002b056f2d32303403632d340c000200000000000200020190035745420400000001080002ea4717112b0001000000002c056f2d32333004632d33300c000200000000000200e609c4035745420400000001080002ea47189de58001000000002b056f2d31323503632d350c0002000000000002007d09c4035745420400000001080002ea470b34ab4001000000002d046f2d393704632d31370c000200000000000200611388054f544845520400000001080002ea470d1cf34001000000002c056f2d31353104632d33310c0002000000000002009709c4035745420400000001080002ea470cc165c001000000002e056f2d32313704632d31370c000200000000000200d91388054f544845520400000001080002ea470d1cf34001010000002d056f2d32343303632d330c0002000000000002000210cc054f544845520400000001080002ea470b1626c001000000002e056f2d31333804632d31380c000200000000000200010ed8054f544845520400000001080002ea471322168001000000002c056f2d33303904632d32390c000200000000000200030384035745420400000001080002ea470b71b44001000000002b036f2d3203632d320c000200000000000200021388054f544845520400000001080002ea470b06e48001000000002b056f2d31363403632d340c000200000000000200011900035745420400000001080002ea4714aed10001000000002b046f2d313104632d31310c0002000000000002000b09c4035745420400000001080002ea470b9038c001000000002c056f2d31393004632d33300c000200000000000200be09c4035745420400000001080002ea47163b8b8001000000002c056f2d32353604632d31360c0002000000000002010009c4035745420400000001080002ea471a2aa00001000000002d056f2d32383203632d320c0002000000000002011a1388054f544845520400000001080002ea471bb75a8001000000002e056f2d31373704632d31370c000200000000000200b11388054f544845520400000001080002ea470e4e2040010000000029046f2d323404632d32340a0001ffff000000020960035745420400000001080002ea470c56960001000000002c056f2d32363904632d32390c000200000000000200021af4035745420400000001080002ea470ca2e14001000000002c056f2d32393504632d31350c0002000000000002012709c4035745420400000001080002ea470e2f9bc001000000002d046f2d333704632d33370c000200000000000200251388054f544845520400000001080002ea470d1cf34001000000002b046f2d363304632d32330a0001ffff00000002189c054f544845520400000001080002ea470b1626c001010000002c056f2d31303404632d32340c000200000000000200010190035745420400000001080002ea47111b4a0001000000002b046f2d373604632d33360c0002000000000002004c09c4035745420400000001080002ea470f700b0001000000002c056f2d31333004632d31300c0002000000000002008209c4035745420400000001080002ea4712a8048001000000002c056f2d33303104632d32310c0002000000000002012d09c4035745420400000001080002ea470af7a24001010000002e056f2d32323204632d32320c000200000000000200de1388054f544845520400000001080002ea471823d38001000000002e056f2d31313704632d33370c000200000000000200751388054f544845520400000001080002ea470e4e2040010000000028046f2d383903632d390a0001ffff0000000222c4035745420400000001080002ea470ca2e14001000000002e056f2d31343304632d32330c0002000000000002000110cc054f544845520400000001080002ea470c4753c001000000002c056f2d33313404632d33340c000200000000000200030578035745420400000001080002ea471d9fa28001000000002b056f2d32303903632d390c000200000000000200020384035745420400000001080002ea470ca2e14001000000002c056f2d32333504632d33350c000200000000000200eb09c4035745420400000001080002ea470e2f9bc001000000002c056f2d32363104632d32310c0002000000000002010509c4035745420400000001080002ea470c28cf4001000000002c056f2d31353604632d33360c0002000000000002009c09c4035745420400000001080002ea471434bf0001000000002e056f2d31383204632d32320c000200000000000200b61388054f544845520400000001080002ea4715c1798001010000002d056f2d32343803632d380c0002000000000002000212c0054f544845520400000001080002ea4719b08e0001000000002b036f2d3703632d370c000200000000000200071388054f544845520400000001080002ea470b532fc001010000002c056f2d32373404632d33340c000200000000000200021ce8035745420400000001080002ea471b3d488001000000002b056f2d31363903632d390c000200000000000200011af4035745420400000001080002ea470dd40e4001000000002b046f2d313604632d31360c0002000000000002001009c4035745420400000001080002ea470bdc840001000000002c056f2d31393504632d33350c000200000000000200c309c4035745420400000001080002ea470bcd41c001000000002c046f2d343203632d320c0002000000000002002a1388054f544845520400000001080002ea470d693e8001010000002d056f2d32383703632d370c0002000000000002011f1388054f544845520400000001080002ea470db589c0010100000029046f2d323904632d32390a0001ffff000000020b54035745420400000001080002ea470ca2e14001000000002b046f2d353504632d31350c0002000000000002003709c4035745420400000001080002ea470e2f9bc001000000002a046f2d383103632d310c0002000000000002005109c4035745420400000001080002ea470c28cf4001000000002b056f2d32303103632d310c000200000000000200c909c4035745420400000001080002ea470c28cf4001000000002b046f2d363804632d32380a0001ffff000000021a90054f544845520400000001080002ea470ef5f90001000000002d056f2d31323203632d320c0002000000000002007a1388054f544845520400000001080002ea47122df280010000000029046f2d393404632d31340a0001ffff0000000224b8035745420400000001080002ea471082b38001000000002c056f2d32313404632d31340c000200000000000200020578035745420400000001080002ea4717a9c18001000000002c056f2d31303904632d32390c000200000000000200010384035745420400000001080002ea470dd40e4001000000002b056f2d32343003632d300c000200000000000200f009c4035745420400000001080002ea4719367c0001000000002c056f2d31333504632d31350c0002000000000002008709c4035745420400000001080002ea470bcd41c001000000002c056f2d33303604632d32360c0002000000000002013209c4035745420400000001080002ea471d25908001000000002b056f2d31363103632d310c000200000000000200a109c4035745420400000001080002ea470d59fc4001010000002e056f2d32323704632d32370c000200000000000200e31388054f544845520400000001080002ea470db589c001000000002e056f2d32353304632d31330c0002000000000002000214b4054f544845520400000001080002ea470baebd4001000000002e056f2d31343804632d32380c0002000000000002000112c0054f544845520400000001080002ea4713baad00010000000024056f2d33313904632d33390c00020000000000020003076c035745420400000000fe01000000002c056f2d31373404632d31340c000200000000000200011ce8035745420400000001080002ea471547678001000000002b046f2d323104632d32310c0002000000000002001509c4035745420400000001080002ea470c28cf4001010000002c056f2d32363604632d32360c0002000000000002010a09c4035745420400000001080002ea471ac3368001010000002e056f2d32393204632d31320c000200000000000201241388054f544845520400000001080002ea471c4ff10001000000002e056f2d31383704632d32370c000200000000000200bb1388054f544845520400000001080002ea470b532fc0010000000029046f2d333404632d33340a0001ffff000000020d48035745420400000001080002ea470cef2c8001000000002c056f2d32373904632d33390c000200000000000200021edc035745420400000001080002ea470d3b77c001000000002b046f2d363004632d32300c0002000000000002003c09c4035745420400000001080002ea470e7be70001000000002c046f2d343703632d370c0002000000000002002f1388054f544845520400000001080002ea470db589c001000000002c056f2d31303104632d32310c0002000000000002006509c4035745420400000001080002ea470d59fc4001000000002b046f2d373304632d33330a0001ffff000000021c84054f544845520400000001080002ea470baebd4001000000002c056f2d31313404632d33340c000200000000000200010578035745420400000001080002ea4711b3e08001000000002a046f2d383603632d360c0002000000000002005609c4035745420400000001080002ea471008a18001000000002c056f2d31343004632d32300c0002000000000002008c09c4035745420400000001080002ea4713409b0001010000002c056f2d33313104632d33310c0002000000000002013709c4035745420400000001080002ea470b9038c001000000002b056f2d32303603632d360c000200000000000200ce09c4035745420400000001080002ea47172faf8001000000002e056f2d32333204632d33320c000200000000000200e81388054f544845520400000001080002ea4718bc6a0001000000002d056f2d31323703632d370c0002000000000002007f1388054f544845520400000001080002ea470b532fc0010000000029046f2d393904632d31390a0001ffff0000000226ac035745420400000001080002ea470d3b77c001000000002e056f2d31353304632d33330c0002000000000002000114b4054f544845520400000001080002ea470cdfea4001000000002c056f2d32313904632d31390c00020000000000020002076c035745420400000001080002ea470d3b77c001000000002b056f2d32343503632d350c000200000000000200f509c4035745420400000001080002ea470b34ab40010100000027036f2d3403632d340a0001ffff000000020190035745420400000001080002ea470b25690001000000002c056f2d32373104632d33310c0002000000000002010f09c4035745420400000001080002ea470cc165c001000000002b056f2d31363603632d360c000200000000000200a609c4035745420400000001080002ea4714cd558001000000002b046f2d313304632d31330a0001ffff000000020514054f544845520400000001080002ea470baebd4001000000002e056f2d31393204632d33320c000200000000000200c01388054f544845520400000001080002ea47165a100001000000002e056f2d32353804632d31380c0002000000000002000216a8054f544845520400000001080002ea471a49248001000000002b056f2d32383403632d340c0002000000000002000220d0035745420400000001080002ea471bd5df0001000000002c056f2d31373904632d31390c000200000000000200011edc035745420400000001080002ea470e6ca4c001000000002b046f2d323604632d32360c0002000000000002001a09c4035745420400000001080002ea470c751a8001000000002d046f2d353204632d31320c000200000000000200341388054f544845520400000001080002ea470e01d50001000000002e056f2d32393704632d31370c000200000000000201291388054f544845520400000001080002ea470e4e2040010000000029046f2d333904632d33390a0001ffff000000020f3c035745420400000001080002ea470d3b77c001000000002b046f2d363504632d32350c0002000000000002004109c4035745420400000001080002ea470b34ab4001000000002b046f2d393104632d31310c0002000000000002005b09c4035745420400000001080002ea470cc165c001010000002c056f2d32313104632d31310c000200000000000200d309c4035745420400000001080002ea470cc165c001000000002c056f2d31303604632d32360c0002000000000002006a09c4035745420400000001080002ea471139ce8001000000002b046f2d373804632d33380a0001ffff000000021e78054f544845520400000001080002ea470f8e8f8001000000002e056f2d31333204632d31320c000200000000000200841388054f544845520400000001080002ea4712c6890001000000002e056f2d33303304632d32330c00020000000000020003012c054f544845520400000001080002ea470b1626c001000000002c056f2d32323404632d32340c000200000000000200020960035745420400000001080002ea471842580001010000002c056f2d31313904632d33390c00020000000000020001076c035745420400000001080002ea470e6ca4c001010000002c056f2d31343504632d32350c0002000000000002009109c4035745420400000001080002ea470c65d84001000000002c056f2d33313604632d33360c0002000000000002013c09c4035745420400000001080002ea471dbe270001000000002c056f2d31373104632d31310c000200000000000200ab09c4035745420400000001080002ea470df292c001000000002e056f2d32333704632d33370c000200000000000200ed1388054f544845520400000001080002ea470e4e204001000000002e056f2d32363304632d32330c00020000000000020002189c054f544845520400000001080002ea470c4753c001000000002e056f2d31353804632d33380c0002000000000002000116a8054f544845520400000001080002ea471453438001000000002c056f2d31383404632d32340c0002000000000002000120d0035745420400000001080002ea4715dffe0001000000002b046f2d333104632d33310c0002000000000002001f09c4035745420400000001080002ea470cc165c0010000000027036f2d3903632d390a0001ffff000000020384035745420400000001080002ea470b71b44001000000002c056f2d32373604632d33360c0002000000000002011409c4035745420400000001080002ea471b5bcd0001000000002b046f2d313804632d31380a0001ffff000000020708054f544845520400000001080002ea470bfb088001000000002e056f2d31393704632d33370c000200000000000200c51388054f544845520400000001080002ea470bebc640010000000028046f2d343403632d340a0001ffff000000021130035745420400000001080002ea470d87c30001000000002b056f2d32383903632d390c0002000000000002000222c4035745420400000001080002ea470dd40e4001000000002b046f2d373004632d33300c0002000000000002004609c4035745420400000001080002ea470f147d8001010000002d046f2d353704632d31370c000200000000000200391388054f544845520400000001080002ea470e4e204001000000002c056f2d31313104632d33310c0002000000000002006f09c4035745420400000001080002ea470df292c001000000002a046f2d383303632d330a0001ffff00000002206c054f544845520400000001080002ea470c4753c001000000002d056f2d32303303632d330c00020000000000020002012c054f544845520400000001080002ea470c4753c001010000002b056f2d31323403632d340c000200000000000200010960035745420400000001080002ea47124c770001000000002b046f2d393604632d31360c0002000000000002006009c4035745420400000001080002ea4710a1380001000000002c056f2d32313604632d31360c000200000000000200d809c4035745420400000001080002ea4717c8460001000000002d056f2d32343203632d320c000200000000000200f21388054f544845520400000001080002ea471955008001000000002e056f2d31333704632d31370c000200000000000200891388054f544845520400000001080002ea470bebc64001000000002e056f2d33303804632d32380c000200000000000200030320054f544845520400000001080002ea471d441500010100000029036f2d3103632d310c0002000000000002000109c4035745420400000001080002ea470af7a24001000000002d056f2d31363303632d330c00020000000000020001189c054f544845520400000001080002ea470d7880c001000000002c056f2d32323904632d32390c000200000000000200020b54035745420400000001080002ea470dd40e4001000000002b046f2d313004632d31300c0002000000000002000a09c4035745420400000001080002ea470b80f68001000000002c056f2d32353504632d31350c000200000000000200ff09c4035745420400000001080002ea470bcd41c001000000002b056f2d32383103632d310c0002000000000002011909c4035745420400000001080002ea470d59fc4001000000002c056f2d31373604632d31360c000200000000000200b009c4035745420400000001080002ea471565ec0001000000002b046f2d323304632d32330a0001ffff0000000208fc054f544845520400000001080002ea470c4753c001000000002e056f2d32363804632d32380c000200000000000200021a90054f544845520400000001080002ea471ae1bb0001000000002c056f2d32393404632d31340c0002000000000002000224b8035745420400000001080002ea471c6e758001010000002c056f2d31383904632d32390c0002000000000002000122c4035745420400000001080002ea470b71b44001010000002b046f2d333604632d33360c0002000000000002002409c4035745420400000001080002ea470d0db10001000000002d046f2d363204632d32320c0002000000000002003e1388054f544845520400000001080002ea470e9a6b80010000000028046f2d343903632d390a0001ffff000000021324035745420400000001080002ea470dd40e4001010000002e056f2d31303304632d32330c00020000000000020001012c054f544845520400000001080002ea470d7880c001000000002b046f2d373504632d33350c0002000000000002004b09c4035745420400000001080002ea470bcd41c001000000002c056f2d32323104632d32310c000200000000000200dd09c4035745420400000001080002ea470d59fc4001000000002c056f2d31313604632d33360c0002000000000002007409c4035745420400000001080002ea4711d2650001000000002a046f2d383803632d380a0001ffff000000022260054f544845520400000001080002ea471027260001000000002e056f2d31343204632d32320c0002000000000002008e1388054f544845520400000001080002ea47135f1f8001000000002e056f2d33313304632d33330c000200000000000200030514054f544845520400000001080002ea470baebd4001000000002d056f2d32303803632d380c000200000000000200020320054f544845520400000001080002ea47174e340001000000002c056f2d32333404632d33340c000200000000000200020d48035745420400000001080002ea4718daee8001000000002b056f2d31323903632d390c000200000000000200010b54035745420400000001080002ea470b71b44001000000002c056f2d32363004632d32300c0002000000000002010409c4035745420400000001080002ea471a67a90001000000002c056f2d31353504632d33350c0002000000000002009b09c4035745420400000001080002ea470cfe6ec001000000002c056f2d31383104632d32310c000200000000000200b509c4035745420400000001080002ea470af7a24001000000002d056f2d32343703632d370c000200000000000200f71388054f544845520400000001080002ea470b532fc0010000000029036f2d3603632d360c0002000000000002000609c4035745420400000001080002ea470b43ed8001000000002e056f2d32373304632d33330c000200000000000200021c84054f544845520400000001080002ea470cdfea4001010000002d056f2d31363803632d380c000200000000000200011a90054f544845520400000001080002ea4714ebda0001010000002b046f2d313504632d31350c0002000000000002000f09c4035745420400000001080002ea470bcd41c001000000002c056f2d31393404632d33340c0002000000000002000124b8035745420400000001080002ea471678948001000000002a046f2d343103632d310c0002000000000002002909c4035745420400000001080002ea470d59fc4001000000002b056f2d32383603632d360c0002000000000002011e09c4035745420400000001080002ea471bf4638001000000002b046f2d323804632d32380a0001ffff000000020af0054f544845520400000001080002ea470c939f00010100000029046f2d353404632d31340a0001ffff000000021518035745420400000001080002ea470e20598001000000002c056f2d32393904632d31390c0002000000000002000226ac035745420400000001080002ea470e6ca4c001000000002a046f2d383003632d300c0002000000000002005009c4035745420400000001080002ea470fad140001000000002d046f2d363704632d32370c000200000000000200431388054f544845520400000001080002ea470b532fc001000000002b056f2d31323103632d310c0002000000000002007909c4035745420400000001080002ea470af7a24001000000002b046f2d393304632d31330a0001ffff000000022454054f544845520400000001080002ea470cdfea4001000000002e056f2d32313304632d31330c000200000000000200020514054f544845520400000001080002ea470cdfea4001000000002e056f2d31303804632d32380c000200000000000200010320054f544845520400000001080002ea471158530001000000002c056f2d31333404632d31340c000200000000000200010d48035745420400000001080002ea4712e50d8001000000002c056f2d33303504632d32350c0002000000000002013109c4035745420400000001080002ea470b34ab4001000000002b056f2d31363003632d300c000200000000000200a009c4035745420400000001080002ea471471c80001000000002c056f2d32323604632d32360c000200000000000200e209c4035745420400000001080002ea471860dc8001000000002e056f2d32353204632d31320c000200000000000200fc1388054f544845520400000001080002ea4719ed970001010000002e056f2d31343704632d32370c000200000000000200931388054f544845520400000001080002ea470c845cc001010000002e056f2d33313804632d33380c000200000000000200030708054f544845520400000001080002ea471ddcab8001000000002e056f2d31373304632d31330c000200000000000200011c84054f544845520400000001080002ea470e11174001000000002c056f2d32333904632d33390c000200000000000200020f3c035745420400000001080002ea470e6ca4c001000000002b046f2d323004632d32300c0002000000000002001409c4035745420400000001080002ea470c198d0001000000002c056f2d32363504632d32350c0002000000000002010909c4035745420400000001080002ea470c65d84001000000002c056f2d32393104632d31310c0002000000000002012309c4035745420400000001080002ea470df292c001000000002c056f2d31383604632d32360c000200000000000200ba09c4035745420400000001080002ea4715fe828001000000002b046f2d333304632d33330a0001ffff000000020ce4054f544845520400000001080002ea470cdfea4001000000002e056f2d32373804632d33380c000200000000000200021e78054f544845520400000001080002ea471b7a518001000000002c056f2d31393904632d33390c0002000000000002000126ac035745420400000001080002ea470c0a4ac001000000002a046f2d343603632d360c0002000000000002002e09c4035745420400000001080002ea470da6478001000000002d046f2d373204632d33320c000200000000000200481388054f544845520400000001080002ea470f330200010000000029046f2d353904632d31390a0001ffff00000002170c035745420400000001080002ea470e6ca4c001000000002e056f2d31313304632d33330c000200000000000200010514054f544845520400000001080002ea470e11174001000000002a046f2d383503632d350c0002000000000002005509c4035745420400000001080002ea470c65d84001000000002c056f2d33313004632d33300c0002000000000002013609c4035745420400000001080002ea471d62998001000000002b056f2d32303503632d350c000200000000000200cd09c4035745420400000001080002ea470c65d84001000000002c056f2d32333104632d33310c000200000000000200e709c4035745420400000001080002ea470df292c001010000002b056f2d31323603632d360c0002000000000002007e09c4035745420400000001080002ea47126afb8001010000002b046f2d393804632d31380a0001ffff000000022648054f544845520400000001080002ea4710bfbc8001010000002e056f2d31353204632d33320c000200000000000200981388054f544845520400000001080002ea4713f7b60001000000002e056f2d32313804632d31380c000200000000000200020708054f544845520400000001080002ea4717e6ca8001000000002b056f2d32343403632d340c000200000000000200021130035745420400000001080002ea471973850001000000002c056f2d31333904632d31390c000200000000000200010f3c035745420400000001080002ea470c0a4ac0010000000029036f2d3303632d330a0001ffff00000002012c054f544845520400000001080002ea470b1626c001000000002c056f2d32373004632d33300c0002000000000002010e09c4035745420400000001080002ea471b003f8001000000002b056f2d31363503632d350c000200000000000200a509c4035745420400000001080002ea470d97054001000000002d046f2d313204632d31320c0002000000000002000c1388054f544845520400000001080002ea470b9f7b0001000000002c056f2d31393104632d33310c000200000000000200bf09c4035745420400000001080002ea470b9038c001000000002e056f2d32353704632d31370c000200000000000201011388054f544845520400000001080002ea470bebc64001000000002d056f2d32383303632d330c00020000000000020002206c054f544845520400000001080002ea470d7880c001000000002e056f2d31373804632d31380c000200000000000200011e78054f544845520400000001080002ea471584708001000000002b046f2d323504632d32350c0002000000000002001909c4035745420400000001080002ea470c65d8400100');


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: evolvent; Owner: -
--

INSERT INTO evolvent.schema_migrations VALUES
	('V1', 1, 1, 'shop', 'sql', 'CREATE TABLE public.events (
    id uuid PRIMARY KEY, aggregate_id text NOT NULL, aggregate_type text NOT NULL, event_type text NOT NULL,
    event_version text, payload jsonb NOT NULL, metadata jsonb, version bigint NOT NULL,
    created_at timestamptz NOT NULL, UNIQUE (aggregate_id, version));
CREATE TABLE public.stock (sku text PRIMARY KEY, quantity bigint NOT NULL, label text NOT NULL);
CREATE TABLE public.receipts (order_id text PRIMARY KEY, receipt text NOT NULL);
CREATE TABLE public.receipts_progress (position bigint NOT NULL);

CREATE SCHEMA "Read models";
CREATE SCHEMA backoffice;
CREATE TABLE backoffice.outbox (
    id uuid PRIMARY KEY, aggregate_id text NOT NULL, aggregate_type text NOT NULL, event_type text NOT NULL,
    event_version text, payload jsonb NOT NULL, metadata jsonb, version bigint NOT NULL, created_at timestamptz NOT NULL);
CREATE TABLE backoffice.inbox (LIKE backoffice.outbox INCLUDING ALL);
CREATE TABLE backoffice.journal (LIKE backoffice.outbox INCLUDING ALL);
CREATE TABLE backoffice.supplier (id int PRIMARY KEY, name text, vat text NOT NULL, rating int NOT NULL);
CREATE TABLE backoffice.invoice (
    id int PRIMARY KEY, supplier int NOT NULL, total numeric(12, 2) NOT NULL, issued text NOT NULL);
CREATE TABLE backoffice.scan (id int PRIMARY KEY, body bytea NOT NULL);
CREATE TABLE backoffice.note (id int PRIMARY KEY, text text NOT NULL, context jsonb);
CREATE TABLE backoffice.contact (id int PRIMARY KEY, phone text NOT NULL, old_code text NOT NULL, remark text);
CREATE TABLE backoffice.leaflet (id int PRIMARY KEY, title text NOT NULL);
CREATE TABLE backoffice.scrap (id int PRIMARY KEY);
', '36bb9e26df1de689ef08220644007ec466d681e3e2a7bee5dcacedb15a04db07', 'baseline', 0, 0, 'postgres', '2026-11-30 23:24:02.594555+00', '2026-11-30 23:24:02.594555+00', '2026-11-30 23:24:02.594551+00', 'd1a8ad9edc30bea20e9a0f09b38aa10c67792b87e03fd6cc773b808d9e1118ed'),
	('V3', 3, 3, 'outbox sequence', 'add-sequence', 'add-sequence: {table: backoffice.outbox, column: position, strategy: shadow, order-by: [created_at, version, id]}', '30ce366b1b794c443f56e2a722772724c6c818f11db51afd0087b36f28b46313', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.110269+00', '2026-11-30 23:24:03.261223+00', '2026-11-30 23:24:03.261223+00', '973239d7bafd636f4051f59623d732b6fcde94ee846efa779e033fb155d768ec'),
	('V12', 12, 12, 'supplier vat', 'create-unique-index', 'create-unique-index: {CREATE UNIQUE INDEX "supplier_vat_key" ON "backoffice"."supplier" ("vat")}', '4a4aef1c4eddc32fff604278fa274cca8d1094697a845e68f3e4f9bbff69863b', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.613319+00', '2026-11-30 23:24:03.633013+00', '2026-11-30 23:24:03.633013+00', 'ffc223c1ce68f417bd7ba1615b1ba45407f8e4ae59d7b83cf8b80e4ab698339d'),
	('V4', 4, 4, 'inbox sequence', 'add-sequence', 'add-sequence: {table: backoffice.inbox, column: sequence, strategy: side-table, order-by: [created_at, version, id]}', '282f49adc6fcf4a9f7f97c1abcc5c48d15e9c38f8ec1fe1cccbe1514136abfde', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.271445+00', '2026-11-30 23:24:03.31895+00', '2026-11-30 23:24:03.318951+00', '4cfdfd1ecec3662a689bbb7bfddf037a871d0e66ff9837befb90f28b0026e205'),
	('V5', 5, 5, 'supplier grade', 'add-column', 'add-column: {table: backoffice.supplier, column: grade, type: text, value: CASE WHEN rating > 5 THEN ''good'' ELSE ''fair'' END, not-null: true}', '256f1c19173c7b61db7088911dd6f336d62b26dfb799de8b3a9c4fb7211d63c6', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.328235+00', '2026-11-30 23:24:03.339423+00', '2026-11-30 23:24:03.339423+00', '4ac638001e0b3424df53851514e85b8c245734c53b64c0713435a9d55339ad9c'),
	('V8', 8, 8, 'invoice supplier', 'add-foreign-key', 'add-foreign-key: {ALTER TABLE "backoffice"."invoice" ADD CONSTRAINT "invoice_supplier" FOREIGN KEY ("supplier") REFERENCES "backoffice"."supplier" ("id") ON DELETE RESTRICT ON UPDATE CASCADE}', 'fc9a68486330f766b62076d5818cca4e0b42e799bb40385e7ce0a4fef4a463e3', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.503993+00', '2026-11-30 23:24:03.532583+00', '2026-11-30 23:24:03.532583+00', 'a74f446955fbda470c2bc9910e97199f52a181c35eddf017782b2829c9f3012b'),
	('V2', 2, 2, 'event sequence', 'add-sequence', 'add-sequence: {table: public.events, column: sequence, strategy: in-place, order-by: [created_at, version, id]}', 'f4b2fe36bfae8aa5d25bd924da2fde9c2bce1fa8c6e78d0f083bda7a0f9b46b6', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:02.828169+00', '2026-11-30 23:24:03.098214+00', '2026-11-30 23:24:03.098214+00', '8c03bb945b10b27d12c856a8991031059abc7a55766d950b25f6888f1dc595cc'),
	('V11', 11, 11, 'supplier search', 'create-index', 'create-index: {CREATE INDEX "supplier_search" ON "backoffice"."supplier" USING "btree" ("rating", (lower(name))) INCLUDE ("vat") WHERE (rating > 0)}', 'c5d9586a018e88d307df3d68f92499e44f87634068c3d2a4d37c10c7be475638', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.578862+00', '2026-11-30 23:24:03.609145+00', '2026-11-30 23:24:03.609145+00', '9b0fcd613bec2988a0c0302ec10a964c8c949ede5983699c4deb592e9aadf405'),
	('V6', 6, 6, 'note tenant', 'add-column', 'add-column: {table: backoffice.note, column: tenant, type: text, value: {column: context, path: [who, tenant], otherwise: acme}, not-null: true, row-security: {setting: app.tenant, force: true}}', '956901fa437a749eb5af9cbd5fff52b3e677fe4b227a04a78d689e112fda90ab', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.352175+00', '2026-11-30 23:24:03.450491+00', '2026-11-30 23:24:03.450491+00', 'e1b7c90eaca1888aa9b3dd44594035227546a36f49233c157ff0ba022cb2a96d'),
	('V7', 7, 7, 'invoice total', 'add-constraint', 'add-constraint: {ALTER TABLE "backoffice"."invoice" ADD CONSTRAINT "invoice_total_not_negative" CHECK (total >= 0)}', '34c87cfa99d62be770bb51db6ee07836953caba1656b586e567d084623a62153', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.453098+00', '2026-11-30 23:24:03.492808+00', '2026-11-30 23:24:03.492808+00', 'fb26e95da8e6d84703c39faaf26dd81045c9cabc05df6aa06dfb7cb9edafd5d2'),
	('V9', 9, 9, 'supplier name', 'set-not-null', 'set-not-null: {ALTER TABLE "backoffice"."supplier" ALTER COLUMN "name" SET NOT NULL}', '4604815d618a2b2d8ffb97647364337b313559659ab45b72f017db858a1fee9f', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.53997+00', '2026-11-30 23:24:03.561681+00', '2026-11-30 23:24:03.561681+00', '466dedd922a1b581eb8def1adb1d3ae8722ca4cb5434c966fd88feeb77b07590'),
	('V13', 13, 13, 'invoice issued', 'convert-type', 'convert-type: {table: backoffice.invoice, column: issued, type: timestamptz, using: , back: , default: , time-zone: , quarantine: false, accept-loss: false}', '8a2513aa853a7e141894a8c84a5aec95f9d9d528eda614ba86b45e6eb78f87d2', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.659987+00', '2026-11-30 23:24:03.82607+00', '2026-11-30 23:24:03.82607+00', '3d0a93379045ea637b3b9ea976ac7020eecdb6a8fa5b62b521f2c9d6fd968543'),
	('V10', 10, 10, 'supplier scores', 'java', 'supplier scores, times 5', '23753106aadab0a26c6b9b52d693241ebcc109c77e8ed1097c24666321d94986', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.564572+00', '2026-11-30 23:24:03.576077+00', '2026-11-30 23:24:03.576077+00', '40384c21c6cd60502e65736b89481e909375c45282309c950989a21e0b5377f2'),
	('V14', 14, 14, 'contact code', 'convert-type', 'convert-type: {table: backoffice.contact, column: old_code, type: bigint, using: (substr(old_code, 2))::bigint, back: (''x'' || old_code), default: 0, time-zone: , quarantine: false, accept-loss: false}', 'eb2964a1dee00fdd734cb3ca2764ecd01ea28c526adf65ecd59fb763b707309e', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.830806+00', '2026-11-30 23:24:03.971268+00', '2026-11-30 23:24:03.971268+00', 'b291dc29f2e2be25a792ca1f2e1534290f9b8b90c7370210a8b07433bebab08c'),
	('V15', 15, 15, 'scan body', 'convert-type', 'convert-type: {table: backoffice.scan, column: body, type: jsonb, using: , back: , default: , time-zone: , quarantine: true, accept-loss: true}', '7ddc658e84fe71a60dec9ee99d9e420bfae2408724ad7bac8e02af991f0467ec', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:03.980339+00', '2026-11-30 23:24:04.128696+00', '2026-11-30 23:24:04.128696+00', '3f5174fcecbae2632054e46c735cad23b8a91dc016b62cac3e82725418516b83'),
	('V18', 18, 18, 'contact without remark', 'drop-column', 'drop-column: {ALTER TABLE "backoffice"."contact" DROP COLUMN "remark"}', 'aa46efcc5bf87ef5ec85d70ae95017b43edfc0db647fa3db00b226eb84a05a30', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.232551+00', '2026-11-30 23:24:04.260516+00', '2026-11-30 23:24:04.260516+00', 'f04902c325d6f5ac4ab4770eed85cbb25cf944db91e2d8fcdd9e0217ae6a9408'),
	('V23', 23, 23, 'supplier country index', 'sql', '-- evolvent: no transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS supplier_country ON backoffice.supplier (country);
', '310c4a94583c16aa94c78000fa12553714e1e31f232910786543f0d5ed6c08dc', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.370074+00', '2026-11-30 23:24:04.384173+00', '2026-11-30 23:24:04.384174+00', '010cbe4b6254048faf1ce9696576b3d45d3630e3ef2cdf1d6c268814b38023bd'),
	('V21', 21, 21, 'events notify', 'notify-on-append', 'notify-on-append: {table: public.events}', '846908559a19f8486e4e1d62830f25893295fff03240442a2264118701f15607', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.32248+00', '2026-11-30 23:24:04.342749+00', '2026-11-30 23:24:04.342749+00', '2ab0cb92e29318d681be5e44762f836d2dcfdaa0e0eb3265627f1f9d22a39a2f'),
	('V16', 16, 16, 'contact telephone', 'rename-column', 'rename-column: {ALTER TABLE "backoffice"."contact" RENAME COLUMN "phone" TO "telephone"}', 'e15f4311a32076e0aa3c6c2c5999cfb4f328f613c585e1d0cecbdd58eb591892', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.139786+00', '2026-11-30 23:24:04.195285+00', '2026-11-30 23:24:04.195285+00', '121f984d766aef25118b48cfc32afce4c1a8cfb972bc8b149c0eaae0fd9b4ef3'),
	('V20261101', 24, 20261101, 'hypertable', 'sql', '-- evolvent: requires extension nobody_has_this
SELECT create_hypertable(''events'', ''created_at'');
', '8c8c8a2b1bec932770170eee2e4f4f8ffbc64c6b6a2bba82fcc9b8f8e4e97c05', 'skipped', 0, 0, 'postgres', '2026-11-30 23:24:04.428385+00', '2026-11-30 23:24:04.428385+00', '2026-11-30 23:24:04.428381+00', '6a9f3b5f92bc6e7ca750bd037a2a1d8f057dde46bc2bfac7bd92e035864e3032'),
	('V19', 19, 19, 'no scrap', 'drop-table', 'drop-table: {DROP TABLE "backoffice"."scrap"}', 'c080f690bfef9438ac7224ed583e9185d2cf6bb07dfcbe11a69fb825ac2d7eba', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.265253+00', '2026-11-30 23:24:04.287294+00', '2026-11-30 23:24:04.287295+00', '4e9b35cb8778db80bd918a84952c1a7c92ab86d5e049e1ea8bb56d8b72761541'),
	('V20261102', 26, 20261102, 'supplier rating', 'create-index', 'create-index: {CREATE INDEX "supplier_rating_idx" ON "backoffice"."supplier" ("rating")}', '2d5db27066055a6277e5d997955d833316be4ee171012affdaa216d5b2b6094e', 'rolled back', 0, 0, 'postgres', '2026-11-30 23:24:04.668247+00', '2026-11-30 23:24:04.836791+00', '2026-11-30 23:24:04.836791+00', '8c5a080ea5f669c08e4dc4fdd93d350101c90001ce1b8bad2a286aec4514fbbb'),
	('V17', 17, 17, 'flyer', 'rename-table', 'rename-table: {ALTER TABLE "backoffice"."leaflet" RENAME TO "flyer"}', 'a007c03b0750f4687a29c46da11a0c6d22ec8f57c91ac9b025af88c37c965452', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.198482+00', '2026-11-30 23:24:04.221957+00', '2026-11-30 23:24:04.221957+00', 'ef2642e9fff7017dde696e01786a5dc90a0e9e6711ee6eb324f248a3612a3d60'),
	('V22', 22, 22, 'supplier country', 'sql', 'ALTER TABLE backoffice.supplier ADD COLUMN country text;
UPDATE backoffice.supplier SET country = left(vat, 2);
', '779ebb2e9f67a18df350906f4e2a629cdfc3da24f57f72e4e64b4362ad182b56', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.348177+00', '2026-11-30 23:24:04.368264+00', '2026-11-30 23:24:04.368264+00', '8b281b9032886f3321ea393d1b11a230dc7d492f39e8e859f3913eb45d5816e8'),
	('V20', 20, 20, 'events stay', 'append-only-guard', 'append-only-guard: {table: public.events}', 'fb1fb8353e9dd712f4b3bcc374b392b4e1285e8a5e39327dbacfd0bc58d924b9', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.293258+00', '2026-11-30 23:24:04.316349+00', '2026-11-30 23:24:04.316349+00', 'd4c8bb052300330f27d3603b7ea9679df9424a0f131f49611211554951648ecd'),
	('R supplier report', 27, NULL, 'supplier report', 'sql', 'CREATE OR REPLACE VIEW backoffice.supplier_report AS
    SELECT country, count(*) AS suppliers FROM backoffice.supplier GROUP BY country;
', '53dd426562c5b6efc90982ef6abcfb9b5fb934bc565cba7d40961f7fef276266', 'completed', 0, 0, 'postgres', '2026-11-30 23:24:04.951008+00', '2026-11-30 23:24:04.976195+00', '2026-11-30 23:24:04.976195+00', '15fcaf40d709fb904c11d8b395d9ddf12c17700163adfb4b2633baf283ea7512'),
	('V20261103', 28, 20261103, 'journal sequence', 'add-sequence', 'add-sequence: {table: backoffice.journal, column: sequence, strategy: shadow, order-by: [created_at, version, id]}', 'aac3497704dbbf77f1225ca9e56d65e8e2bba2220e187b0d956a06b4b3679956', 'backfilling', 2, 1000, 'postgres', '2026-11-30 23:24:44.905877+00', '2026-11-30 23:24:44.975778+00', NULL, 'f13063c250b66e07279f50fe4859f297cfca2934453c54205f05114c2847bd89');


--
-- Data for Name: Sales per day; Type: TABLE DATA; Schema: evolvent_Sales per day_2; Owner: -
--

INSERT INTO "evolvent_Sales per day_2"."Sales per day" VALUES
	('2026-01-13', 24, 423735),
	('2026-01-01', 23, 17086),
	('2026-01-08', 24, 254535),
	('2026-01-14', 24, 456610),
	('2026-01-02', 24, 54812),
	('2026-01-09', 24, 287410),
	('2026-01-15', 24, 489460),
	('2026-01-03', 24, 85335),
	('2026-01-16', 1, 36025),
	('2026-01-10', 24, 320260),
	('2026-01-04', 24, 118210),
	('2026-01-11', 24, 379271),
	('2026-01-05', 24, 151060),
	('2026-01-12', 24, 416972),
	('2026-01-06', 24, 198191),
	('2026-01-07', 24, 235892);


--
-- Data for Name: addresses; Type: TABLE DATA; Schema: evolvent_addresses_2; Owner: -
--

INSERT INTO evolvent_addresses_2.addresses VALUES
	('o-296', 'King, Ada', 'Rome', '3'),
	('o-64', 'King, Ada', 'Oslo', '1'),
	('o-144', 'King, Ada', 'Oslo', '1'),
	('o-328', 'King, Ada', 'Rome', '3'),
	('o-280', 'King, Ada', 'Rome', '3'),
	('o-312', 'King, Ada', 'Rome', '3'),
	('o-180', 'King, Ada', 'Oslo', '2'),
	('o-40', 'King, Ada', 'Rome', '3'),
	('o-304', 'King, Ada', 'Oslo', '1'),
	('o-112', 'King, Ada', 'Oslo', '1'),
	('o-204', 'King, Ada', 'Rome', NULL),
	('o-348', 'King, Ada', 'Rome', NULL),
	('o-340', 'King, Ada', 'Oslo', '2'),
	('o-248', 'King, Ada', 'Rome', '3'),
	('o-68', 'King, Ada', 'Oslo', '2'),
	('o-148', 'King, Ada', 'Oslo', '2'),
	('o-140', 'King, Ada', 'Rome', NULL),
	('o-52', 'King, Ada', 'Oslo', '2'),
	('o-316', 'King, Ada', 'Rome', NULL),
	('o-124', 'King, Ada', 'Rome', NULL),
	('o-96', 'King, Ada', 'Oslo', '1'),
	('o-216', 'King, Ada', 'Rome', '3'),
	('o-176', 'King, Ada', 'Oslo', '1'),
	('o-268', 'King, Ada', 'Rome', NULL),
	('o-36', 'King, Ada', 'Oslo', '2'),
	('o-116', 'King, Ada', 'Oslo', '2'),
	('o-88', 'King, Ada', 'Rome', '3'),
	('o-28', 'King, Ada', 'Rome', NULL),
	('o-80', 'King, Ada', 'Oslo', '1'),
	('o-200', 'King, Ada', 'Rome', '3'),
	('o-108', 'King, Ada', 'Rome', NULL),
	('o-160', 'King, Ada', 'Oslo', '1'),
	('o-72', 'King, Ada', 'Rome', '3');


--
-- Data for Name: channels; Type: TABLE DATA; Schema: evolvent_channels_2; Owner: -
--

INSERT INTO evolvent_channels_2.channels VALUES
	('OTHER', 144, 0.25),
	('WEB', 216, 0.25);


--
-- Data for Name: customers; Type: TABLE DATA; Schema: evolvent_customers_1; Owner: -
--

INSERT INTO evolvent_customers_1.customers VALUES
	('c-14', 9, 1566),
	('c-27', 9, 168750),
	('c-5', 9, 148725),
	('c-32', 9, 173250),
	('c-19', 9, 1611),
	('c-11', 9, 154125),
	('c-24', 9, 1656),
	('c-37', 9, 177750),
	('c-2', 9, 146250),
	('c-16', 9, 158625),
	('c-29', 9, 1701),
	('c-7', 9, 150750),
	('c-21', 9, 163125),
	('c-34', 9, 1746),
	('c-13', 9, 1557),
	('c-26', 9, 167625),
	('c-39', 9, 1791),
	('c-4', 9, 1476),
	('c-31', 9, 172125),
	('c-18', 9, 1602),
	('c-9', 9, 1521),
	('c-10', 7, 123175),
	('c-23', 9, 1647),
	('c-36', 9, 176625),
	('c-1', 9, 145125),
	('c-15', 9, 157725),
	('c-28', 9, 1692),
	('c-6', 9, 149625),
	('c-20', 7, 122175),
	('c-33', 9, 1737),
	('refused', 7, 140175),
	('c-12', 9, 155250),
	('c-25', 9, 166725),
	('c-38', 9, 1782),
	('c-3', 9, 1467),
	('c-30', 7, 121175),
	('c-17', 9, 159750),
	('c-8', 9, 1512),
	('c-22', 9, 164250),
	('c-35', 9, 175725),
	('c-0', 8, 160200);


--
-- Data for Name: orders; Type: TABLE DATA; Schema: evolvent_orders_2; Owner: -
--



--
-- Data for Name: parcel; Type: TABLE DATA; Schema: evolvent_parcels_1; Owner: -
--

INSERT INTO evolvent_parcels_1.parcel VALUES
	('o-1', 1.5, 'post'),
	('o-5', 2.5, 'post'),
	('o-9', 1.5, 'post'),
	('o-13', 2.5, 'post'),
	('o-17', 1.5, 'post'),
	('o-21', 2.5, 'post'),
	('o-25', 1.5, 'post'),
	('o-29', 2.5, 'post'),
	('o-33', 1.5, 'post'),
	('o-37', 2.5, 'post'),
	('o-41', 1.5, 'post'),
	('o-45', 2.5, 'post'),
	('o-49', 1.5, 'post'),
	('o-53', 2.5, 'post'),
	('o-57', 1.5, 'post'),
	('o-61', 2.5, 'post'),
	('o-65', 1.5, 'post'),
	('o-69', 2.5, 'post'),
	('o-73', 1.5, 'post'),
	('o-77', 2.5, 'post'),
	('o-81', 1.5, 'post'),
	('o-85', 2.5, 'post'),
	('o-89', 1.5, 'post'),
	('o-93', 2.5, 'post'),
	('o-97', 1.5, 'post'),
	('o-101', 2.5, 'post'),
	('o-105', 1.5, 'post'),
	('o-109', 2.5, 'post'),
	('o-113', 1.5, 'post'),
	('o-117', 2.5, 'post'),
	('o-121', 1.5, 'post'),
	('o-129', 1.5, 'post'),
	('o-133', 2.5, 'post'),
	('o-137', 1.5, 'post'),
	('o-141', 2.5, 'post'),
	('o-145', 1.5, 'post'),
	('o-149', 2.5, 'post'),
	('o-153', 1.5, 'post'),
	('o-157', 2.5, 'post'),
	('o-161', 1.5, 'post'),
	('o-165', 2.5, 'post'),
	('o-169', 1.5, 'post'),
	('o-173', 2.5, 'post'),
	('o-177', 1.5, 'post'),
	('o-181', 2.5, 'post'),
	('o-185', 1.5, 'post'),
	('o-189', 2.5, 'post'),
	('o-193', 1.5, 'post'),
	('o-197', 2.5, 'post'),
	('o-201', 1.5, 'post');
INSERT INTO evolvent_parcels_1.parcel VALUES
	('o-205', 2.5, 'post'),
	('o-209', 1.5, 'post'),
	('o-213', 2.5, 'post'),
	('o-217', 1.5, 'post'),
	('o-221', 2.5, 'post'),
	('o-225', 1.5, 'post'),
	('o-229', 2.5, 'post'),
	('o-233', 1.5, 'post'),
	('o-237', 2.5, 'post'),
	('o-241', 1.5, 'post'),
	('o-245', 2.5, 'post'),
	('o-249', 1.5, 'post'),
	('o-253', 2.5, 'post'),
	('o-257', 1.5, 'post'),
	('o-261', 2.5, 'post'),
	('o-265', 1.5, 'post'),
	('o-269', 2.5, 'post'),
	('o-273', 1.5, 'post'),
	('o-277', 2.5, 'post'),
	('o-281', 1.5, 'post'),
	('o-285', 2.5, 'post'),
	('o-289', 1.5, 'post'),
	('o-293', 2.5, 'post'),
	('o-297', 1.5, 'post'),
	('o-301', 2.5, 'post'),
	('o-305', 1.5, 'post'),
	('o-309', 2.5, 'post'),
	('o-313', 1.5, 'post'),
	('o-317', 2.5, 'post'),
	('o-321', 1.5, 'post'),
	('o-329', 1.5, 'post'),
	('o-333', 2.5, 'post'),
	('o-337', 1.5, 'post'),
	('o-341', 2.5, 'post'),
	('o-345', 1.5, 'post'),
	('o-349', 2.5, 'post'),
	('o-353', 1.5, 'post'),
	('o-357', 2.5, 'post');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: evolvent_payments_2; Owner: -
--

INSERT INTO evolvent_payments_2.payment VALUES
	('o-1', 1),
	('o-2', 2),
	('o-3', 3),
	('o-4', 4),
	('o-5', 5),
	('o-6', 6),
	('o-7', 7),
	('o-8', 8),
	('o-9', 9),
	('o-10', 10),
	('o-11', 11),
	('o-12', 12),
	('o-13', 13),
	('o-14', 14),
	('o-15', 15),
	('o-16', 16),
	('o-17', 17),
	('o-18', 18),
	('o-19', 19),
	('o-20', 20),
	('o-21', 21),
	('o-22', 22),
	('o-23', 23),
	('o-24', 24),
	('o-25', 25),
	('o-26', 26),
	('o-27', 27),
	('o-28', 28),
	('o-29', 29),
	('o-30', 30),
	('o-31', 31),
	('o-32', 32),
	('o-33', 33),
	('o-34', 34),
	('o-35', 35),
	('o-36', 36),
	('o-37', 37),
	('o-38', 38),
	('o-39', 39),
	('o-40', 40),
	('o-41', 41),
	('o-42', 42),
	('o-43', 43),
	('o-44', 44),
	('o-45', 45),
	('o-46', 46),
	('o-47', 47),
	('o-48', 48),
	('o-49', 49),
	('o-50', 50);
INSERT INTO evolvent_payments_2.payment VALUES
	('o-51', 51),
	('o-52', 52),
	('o-53', 53),
	('o-54', 54),
	('o-55', 55),
	('o-56', 56),
	('o-57', 57),
	('o-58', 58),
	('o-59', 59),
	('o-61', 61),
	('o-62', 62),
	('o-63', 63),
	('o-64', 64),
	('o-65', 65),
	('o-66', 66),
	('o-67', 67),
	('o-68', 68),
	('o-69', 69),
	('o-70', 70),
	('o-71', 71),
	('o-72', 72),
	('o-73', 73),
	('o-74', 74),
	('o-75', 75),
	('o-76', 76),
	('o-77', 77),
	('o-78', 78),
	('o-79', 79),
	('o-80', 80),
	('o-81', 81),
	('o-82', 82),
	('o-83', 83),
	('o-84', 84),
	('o-85', 85),
	('o-86', 86),
	('o-87', 87),
	('o-88', 88),
	('o-89', 89),
	('o-90', 90),
	('o-91', 91),
	('o-92', 92),
	('o-93', 93),
	('o-94', 94),
	('o-95', 95),
	('o-96', 96),
	('o-97', 97),
	('o-98', 98),
	('o-99', 99),
	('o-100', 100),
	('o-101', 101);
INSERT INTO evolvent_payments_2.payment VALUES
	('o-102', 102),
	('o-103', 103),
	('o-104', 104),
	('o-105', 105),
	('o-106', 106),
	('o-107', 107),
	('o-108', 108),
	('o-109', 109),
	('o-110', 110),
	('o-111', 111),
	('o-112', 112),
	('o-113', 113),
	('o-114', 114),
	('o-115', 115),
	('o-116', 116),
	('o-117', 117),
	('o-118', 118),
	('o-119', 119),
	('o-121', 121),
	('o-122', 122),
	('o-123', 123),
	('o-124', 124),
	('o-125', 125),
	('o-126', 126),
	('o-127', 127),
	('o-128', 128),
	('o-129', 129),
	('o-130', 130),
	('o-131', 131),
	('o-132', 132),
	('o-133', 133),
	('o-134', 134),
	('o-135', 135),
	('o-136', 136);


--
-- Data for Name: payment_log; Type: TABLE DATA; Schema: evolvent_payments_2; Owner: -
--

INSERT INTO evolvent_payments_2.payment_log VALUES
	('o-1', 1),
	('o-2', 2),
	('o-3', 3),
	('o-4', 4),
	('o-5', 5),
	('o-6', 6),
	('o-7', 7),
	('o-8', 8),
	('o-9', 9),
	('o-10', 10),
	('o-11', 11),
	('o-12', 12),
	('o-13', 13),
	('o-14', 14),
	('o-15', 15),
	('o-16', 16),
	('o-17', 17),
	('o-18', 18),
	('o-19', 19),
	('o-20', 20),
	('o-21', 21),
	('o-22', 22),
	('o-23', 23),
	('o-24', 24),
	('o-25', 25),
	('o-26', 26),
	('o-27', 27),
	('o-28', 28),
	('o-29', 29),
	('o-30', 30),
	('o-31', 31),
	('o-32', 32),
	('o-33', 33),
	('o-34', 34),
	('o-35', 35),
	('o-36', 36),
	('o-37', 37),
	('o-38', 38),
	('o-39', 39),
	('o-40', 40),
	('o-41', 41),
	('o-42', 42),
	('o-43', 43),
	('o-44', 44),
	('o-45', 45),
	('o-46', 46),
	('o-47', 47),
	('o-48', 48),
	('o-49', 49),
	('o-50', 50);
INSERT INTO evolvent_payments_2.payment_log VALUES
	('o-51', 51),
	('o-52', 52),
	('o-53', 53),
	('o-54', 54),
	('o-55', 55),
	('o-56', 56),
	('o-57', 57),
	('o-58', 58),
	('o-59', 59),
	('o-61', 61),
	('o-62', 62),
	('o-63', 63),
	('o-64', 64),
	('o-65', 65),
	('o-66', 66),
	('o-67', 67),
	('o-68', 68),
	('o-69', 69),
	('o-70', 70),
	('o-71', 71),
	('o-72', 72),
	('o-73', 73),
	('o-74', 74),
	('o-75', 75),
	('o-76', 76),
	('o-77', 77),
	('o-78', 78),
	('o-79', 79),
	('o-80', 80),
	('o-81', 81),
	('o-82', 82),
	('o-83', 83),
	('o-84', 84),
	('o-85', 85),
	('o-86', 86),
	('o-87', 87),
	('o-88', 88),
	('o-89', 89),
	('o-90', 90),
	('o-91', 91),
	('o-92', 92),
	('o-93', 93),
	('o-94', 94),
	('o-95', 95),
	('o-96', 96),
	('o-97', 97),
	('o-98', 98),
	('o-99', 99),
	('o-100', 100),
	('o-101', 101);
INSERT INTO evolvent_payments_2.payment_log VALUES
	('o-102', 102),
	('o-103', 103),
	('o-104', 104),
	('o-105', 105),
	('o-106', 106),
	('o-107', 107),
	('o-108', 108),
	('o-109', 109),
	('o-110', 110),
	('o-111', 111),
	('o-112', 112),
	('o-113', 113),
	('o-114', 114),
	('o-115', 115),
	('o-116', 116),
	('o-117', 117),
	('o-118', 118),
	('o-119', 119),
	('o-121', 121),
	('o-122', 122),
	('o-123', 123),
	('o-124', 124),
	('o-125', 125),
	('o-126', 126),
	('o-127', 127),
	('o-128', 128),
	('o-129', 129),
	('o-130', 130),
	('o-131', 131),
	('o-132', 132),
	('o-133', 133),
	('o-134', 134),
	('o-135', 135),
	('o-136', 136);


--
-- Data for Name: receipts; Type: TABLE DATA; Schema: evolvent_receipts_2; Owner: -
--

INSERT INTO evolvent_receipts_2.receipts VALUES
	('o-51', 'r-51'),
	('o-90', 'r-90'),
	('o-210', 'r-210'),
	('o-105', 'r-105'),
	('o-144', 'r-144'),
	('o-315', 'r-315'),
	('o-183', 'r-183'),
	('o-354', 'r-354'),
	('o-249', 'r-249'),
	('o-30', 'r-30'),
	('o-288', 'r-288'),
	('o-69', 'r-69'),
	('o-123', 'r-123'),
	('o-162', 'r-162'),
	('o-333', 'r-333'),
	('o-228', 'r-228'),
	('o-267', 'r-267'),
	('o-48', 'r-48'),
	('o-102', 'r-102'),
	('o-87', 'r-87'),
	('o-141', 'r-141'),
	('o-312', 'r-312'),
	('o-207', 'r-207'),
	('o-180', 'r-10000'),
	('o-351', 'r-351'),
	('o-246', 'r-246'),
	('o-285', 'r-285'),
	('o-27', 'r-27'),
	('o-66', 'r-66'),
	('o-120', 'r-10000'),
	('o-330', 'r-330'),
	('o-225', 'r-225'),
	('o-264', 'r-264'),
	('o-159', 'r-159'),
	('o-198', 'r-198'),
	('o-45', 'r-45'),
	('o-84', 'r-84'),
	('o-204', 'r-204'),
	('o-243', 'r-243'),
	('o-138', 'r-138'),
	('o-309', 'r-309'),
	('o-282', 'r-282'),
	('o-177', 'r-177'),
	('o-348', 'r-348'),
	('o-24', 'r-24'),
	('o-63', 'r-63'),
	('o-222', 'r-222'),
	('o-117', 'r-117'),
	('o-261', 'r-261'),
	('o-156', 'r-156');
INSERT INTO evolvent_receipts_2.receipts VALUES
	('o-327', 'r-327'),
	('o-195', 'r-195'),
	('o-42', 'r-42'),
	('o-81', 'r-81'),
	('o-201', 'r-201'),
	('o-240', 'r-10000'),
	('o-135', 'r-135'),
	('o-306', 'r-306'),
	('o-174', 'r-174'),
	('o-345', 'r-345'),
	('o-21', 'r-21'),
	('o-279', 'r-279'),
	('o-60', 'r-10000'),
	('o-114', 'r-114'),
	('o-99', 'r-99'),
	('o-153', 'r-153'),
	('o-324', 'r-324'),
	('o-219', 'r-219'),
	('o-192', 'r-192'),
	('o-258', 'r-258'),
	('o-297', 'r-297'),
	('o-39', 'r-39'),
	('o-78', 'r-78'),
	('o-132', 'r-132'),
	('o-303', 'r-303'),
	('o-171', 'r-171'),
	('o-342', 'r-342'),
	('o-237', 'r-237'),
	('o-9', 'r-9'),
	('o-276', 'r-276'),
	('o-18', 'r-18'),
	('o-57', 'r-57'),
	('o-111', 'r-111'),
	('o-96', 'r-96'),
	('o-150', 'r-150'),
	('o-321', 'r-321'),
	('o-216', 'r-216'),
	('o-360', 'r-10000'),
	('o-255', 'r-255'),
	('o-294', 'r-294'),
	('o-189', 'r-189'),
	('o-36', 'r-36'),
	('o-75', 'r-75'),
	('o-300', 'r-10000'),
	('o-234', 'r-234'),
	('o-129', 'r-129'),
	('o-6', 'r-6'),
	('o-273', 'r-273'),
	('o-168', 'r-168'),
	('o-339', 'r-339');
INSERT INTO evolvent_receipts_2.receipts VALUES
	('o-15', 'r-15'),
	('o-54', 'r-54'),
	('o-93', 'r-93'),
	('o-213', 'r-213'),
	('o-108', 'r-108'),
	('o-252', 'r-252'),
	('o-147', 'r-147'),
	('o-318', 'r-318'),
	('o-291', 'r-291'),
	('o-186', 'r-186'),
	('o-357', 'r-357'),
	('o-33', 'r-33'),
	('o-72', 'r-72'),
	('o-231', 'r-231'),
	('o-126', 'r-126'),
	('o-3', 'r-3'),
	('o-270', 'r-270'),
	('o-165', 'r-165'),
	('o-336', 'r-336'),
	('o-12', 'r-12');


--
-- Data for Name: addresses; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.addresses VALUES
	('o-296', 'King, Ada', 'Rome', '3'),
	('o-64', 'King, Ada', 'Oslo', '1'),
	('o-144', 'King, Ada', 'Oslo', '1'),
	('o-236', 'King, Ada', 'Rome', NULL),
	('o-328', 'King, Ada', 'Rome', '3'),
	('o-8', 'King, Ada', 'Rome', '3'),
	('o-196', 'King, Ada', 'Oslo', '2'),
	('o-288', 'King, Ada', 'Oslo', '1'),
	('o-56', 'King, Ada', 'Rome', '3'),
	('o-320', 'King, Ada', 'Oslo', '1'),
	('o-136', 'King, Ada', 'Rome', '3'),
	('o-228', 'King, Ada', 'Oslo', '2'),
	('o-280', 'King, Ada', 'Rome', '3'),
	('o-188', 'King, Ada', 'Rome', NULL),
	('o-48', 'King, Ada', 'Oslo', '1'),
	('o-220', 'King, Ada', 'Rome', NULL),
	('o-312', 'King, Ada', 'Rome', '3'),
	('o-128', 'King, Ada', 'Oslo', '1'),
	('o-180', 'King, Ada', 'Oslo', '2'),
	('o-272', 'King, Ada', 'Oslo', '1'),
	('o-40', 'King, Ada', 'Rome', '3'),
	('o-120', 'King, Ada', 'Rome', '3'),
	('o-92', 'King, Ada', 'Rome', NULL),
	('o-212', 'King, Ada', 'Oslo', '2'),
	('o-304', 'King, Ada', 'Oslo', '1'),
	('o-172', 'King, Ada', 'Rome', NULL),
	('o-264', 'King, Ada', 'Rome', '3'),
	('o-356', 'King, Ada', 'Oslo', '2'),
	('o-32', 'King, Ada', 'Oslo', '1'),
	('o-112', 'King, Ada', 'Oslo', '1'),
	('o-84', 'King, Ada', 'Oslo', '2'),
	('o-204', 'King, Ada', 'Rome', NULL),
	('o-164', 'King, Ada', 'Oslo', '2'),
	('o-256', 'King, Ada', 'Oslo', '1'),
	('o-348', 'King, Ada', 'Rome', NULL),
	('o-24', 'King, Ada', 'Rome', '3'),
	('o-104', 'King, Ada', 'Rome', '3'),
	('o-76', 'King, Ada', 'Rome', NULL),
	('o-340', 'King, Ada', 'Oslo', '2'),
	('o-156', 'King, Ada', 'Rome', NULL),
	('o-248', 'King, Ada', 'Rome', '3'),
	('o-16', 'King, Ada', 'Oslo', '1'),
	('o-68', 'King, Ada', 'Oslo', '2'),
	('o-240', 'King, Ada', 'Oslo', '1'),
	('o-332', 'King, Ada', 'Rome', NULL),
	('o-148', 'King, Ada', 'Oslo', '2'),
	('o-292', 'King, Ada', 'Oslo', '2'),
	('o-60', 'King, Ada', 'Rome', NULL),
	('o-140', 'King, Ada', 'Rome', NULL),
	('o-232', 'King, Ada', 'Rome', '3');
INSERT INTO public.addresses VALUES
	('o-324', 'King, Ada', 'Oslo', '2'),
	('o-4', 'King, Ada', 'Oslo', '2'),
	('o-192', 'King, Ada', 'Oslo', '1'),
	('o-284', 'King, Ada', 'Rome', NULL),
	('o-52', 'King, Ada', 'Oslo', '2'),
	('o-132', 'King, Ada', 'Oslo', '2'),
	('o-224', 'King, Ada', 'Oslo', '1'),
	('o-316', 'King, Ada', 'Rome', NULL),
	('o-184', 'King, Ada', 'Rome', '3'),
	('o-276', 'King, Ada', 'Oslo', '2'),
	('o-44', 'King, Ada', 'Rome', NULL),
	('o-124', 'King, Ada', 'Rome', NULL),
	('o-96', 'King, Ada', 'Oslo', '1'),
	('o-216', 'King, Ada', 'Rome', '3'),
	('o-308', 'King, Ada', 'Oslo', '2'),
	('o-360', 'King, Ada', 'Rome', '3'),
	('o-176', 'King, Ada', 'Oslo', '1'),
	('o-268', 'King, Ada', 'Rome', NULL),
	('o-36', 'King, Ada', 'Oslo', '2'),
	('o-300', 'King, Ada', 'Rome', NULL),
	('o-116', 'King, Ada', 'Oslo', '2'),
	('o-88', 'King, Ada', 'Rome', '3'),
	('o-208', 'King, Ada', 'Oslo', '1'),
	('o-260', 'King, Ada', 'Oslo', '2'),
	('o-352', 'King, Ada', 'Oslo', '1'),
	('o-168', 'King, Ada', 'Rome', '3'),
	('o-28', 'King, Ada', 'Rome', NULL),
	('o-80', 'King, Ada', 'Oslo', '1'),
	('o-200', 'King, Ada', 'Rome', '3'),
	('o-108', 'King, Ada', 'Rome', NULL),
	('o-160', 'King, Ada', 'Oslo', '1'),
	('o-252', 'King, Ada', 'Rome', NULL),
	('o-344', 'King, Ada', 'Rome', '3'),
	('o-20', 'King, Ada', 'Oslo', '2'),
	('o-100', 'King, Ada', 'Oslo', '2'),
	('o-72', 'King, Ada', 'Rome', '3'),
	('o-152', 'King, Ada', 'Rome', '3'),
	('o-244', 'King, Ada', 'Oslo', '2'),
	('o-336', 'King, Ada', 'Oslo', '1'),
	('o-12', 'King, Ada', 'Rome', NULL);


--
-- Data for Name: channels; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.channels VALUES
	('OTHER', 144, 0.25),
	('WEB', 216, 0.25);


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.customers VALUES
	('c-14', 9, 1566),
	('c-27', 9, 168750),
	('c-32', 9, 173250),
	('c-19', 9, 1611),
	('c-11', 9, 154125),
	('c-24', 9, 1656),
	('c-37', 9, 177750),
	('c-16', 9, 158625),
	('c-29', 9, 1701),
	('c-21', 9, 163125),
	('c-34', 9, 1746),
	('c-13', 9, 1557),
	('c-26', 9, 167625),
	('c-39', 9, 1791),
	('c-31', 9, 172125),
	('c-18', 9, 1602),
	('c-23', 9, 1647),
	('c-36', 9, 176625),
	('c-15', 9, 157725),
	('c-28', 9, 1692),
	('c-20', 7, 122175),
	('c-33', 9, 1737),
	('refused', 7, 140175),
	('c-12', 9, 155250),
	('c-25', 9, 166725),
	('c-38', 9, 1782),
	('c-30', 7, 121175),
	('c-17', 9, 159750),
	('c-22', 9, 164250),
	('c-35', 9, 175725),
	('c-0', 8, 160200),
	('c-5', 10, 185250),
	('c-2', 10, 182500),
	('c-7', 10, 187500),
	('c-4', 10, 1840),
	('c-9', 10, 1890),
	('c-10', 8, 160200),
	('c-1', 10, 181250),
	('c-6', 10, 186250),
	('c-3', 10, 1830),
	('c-8', 10, 1880);


--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events VALUES
	('dfc9bc38-56ff-d45b-91be-69a0c26e8202', 'o-92', 'order', 'LinesAdded', '1', '{"at": 1767225692, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 20:00:02+00', 10467),
	('c35287e0-a1b4-b07d-34f3-b5424d6b8bad', 'o-92', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-04 20:00:04+00', 10469),
	('265fe263-9194-28cc-170b-df7d5f22dcfc', 'o-93', 'order', 'OrderPlaced', '2', '{"cents": 93, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-04 21:00:01+00', 10470),
	('950bdbf0-2767-a6e2-1ed4-bb7559798a53', 'o-93', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:33Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 21:00:02+00', 10471),
	('a021d5d7-47a6-1802-2535-efcdbfeef335', 'o-93', 'order', 'OrderSettled', '1', '{"amount": 93, "receipt": "r-93"}', NULL, 3, '2026-01-04 21:00:03+00', 10472),
	('6c993a93-176c-9973-e8b4-f80e83d7c588', 'o-93', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-04 21:00:04+00', 10473),
	('e338df20-47aa-8671-9bf7-88ba67e4773b', 'o-94', 'order', 'OrderPlaced', '3', '{"price": {"cents": 94, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-04 22:00:01+00', 10474),
	('0d6f7629-6e53-3a63-c326-cc0a445b1c4e', 'o-94', 'order', 'LinesAdded', '1', '{"at": 1767225694, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 22:00:02+00', 10475),
	('810979d6-fe27-ce10-9762-3b050b7af045', 'o-94', 'order', 'OrderSettled', '1', '{"amount": 94}', NULL, 3, '2026-01-04 22:00:03+00', 10476),
	('2f88608d-75c2-2d5d-cdcf-ae4d07a131c3', 'o-95', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 95.25, "channel": "web"}', NULL, 1, '2026-01-04 23:00:01+00', 10477),
	('fa05459d-0ade-d614-c420-a5e01d600f80', 'o-95', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:35Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 23:00:02+00', 10478),
	('cbb0c5ed-f79d-aee9-ffbc-9521f1643862', 'o-95', 'order', 'OrderSettled', '1', '{"amount": 95}', NULL, 3, '2026-01-04 23:00:03+00', 10479),
	('aefd23cb-4f0c-d482-9c9e-cb76b2aaad24', 'o-96', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 96.25, "channel": "web"}', NULL, 1, '2026-01-05 00:00:01+00', 10480),
	('4a41bdd8-1a31-7a12-a284-73f64906c3b2', 'o-96', 'order', 'LinesAdded', '1', '{"at": 1767225696, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 00:00:02+00', 10481),
	('db1e0217-5e6f-5329-c0f9-10f8f3bb8921', 'o-96', 'order', 'OrderSettled', '1', '{"amount": 96, "receipt": "r-96"}', NULL, 3, '2026-01-05 00:00:03+00', 10482),
	('cbf9ece3-146b-2610-a50f-63199600f367', 'o-96', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-05 00:00:04+00', 10483),
	('ebd35bc2-3a3b-4a3a-87b8-c987beb2f611', 'o-97', 'order', 'OrderPlaced', '1', '{"amount": 97.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-05 01:00:01+00', 10484),
	('82b0dd15-4ccb-d857-5298-0bd83cd092eb', 'o-97', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:37Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 01:00:02+00', 10485),
	('5baba9c7-1f7b-c2ca-28e1-fd4f86909313', 'o-97', 'order', 'OrderSettled', '1', '{"amount": 97}', NULL, 3, '2026-01-05 01:00:03+00', 10486),
	('c05febe8-2eaf-7d88-5b02-3314250cd103', 'o-97', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-05 01:00:04+00', 10487),
	('0232d3c3-bee5-6931-314f-72c80800e83e', 'o-98', 'order', 'OrderPlaced', '2', '{"cents": 98, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-05 02:00:01+00', 10488),
	('a6ef03cf-aa4b-a097-55dc-b4f04412de32', 'o-98', 'order', 'LinesAdded', '1', '{"at": 1767225698, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 02:00:02+00', 10489),
	('0cf6ca97-9120-1b10-41e7-d3b7e03759d1', 'o-98', 'order', 'OrderSettled', '1', '{"amount": 98}', NULL, 3, '2026-01-05 02:00:03+00', 10490),
	('9c7289d0-d50e-ffa0-5608-beaab6828c01', 'o-98', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-05 02:00:05+00', 10491),
	('f4582121-52f6-7f74-d3f3-81b8fc471f0c', 'o-99', 'order', 'OrderPlaced', '3', '{"price": {"cents": 99, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-05 03:00:01+00', 10492),
	('63770d52-96d5-86ce-77e7-51824208dda6', 'o-99', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:39Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 03:00:02+00', 10493),
	('5a4d00ac-6199-715d-3412-5f319f068aef', 'o-99', 'order', 'OrderSettled', '1', '{"amount": 99, "receipt": "r-99"}', NULL, 3, '2026-01-05 03:00:03+00', 10494),
	('f3859230-d680-547d-1784-cc2e6cb50bd0', 'o-100', 'order', 'OrderCreated', NULL, '{"cust": "refused", "amount": 100.25, "channel": "web"}', NULL, 1, '2026-01-05 04:00:01+00', 10495),
	('78fb529d-4cdf-913b-fe1a-cd0fe421f5c2', 'o-100', 'order', 'LinesAdded', '1', '{"at": 1767225700, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 04:00:02+00', 10496),
	('8ba0cfd0-d02f-d979-9bfc-1ac50cdbc173', 'o-100', 'order', 'OrderSettled', '1', '{"amount": 100}', NULL, 3, '2026-01-05 04:00:03+00', 10497),
	('e1f3d5f2-05cf-9777-c495-04f88c6a87a4', 'o-100', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-05 04:00:04+00', 10498),
	('42678075-d1e0-18ea-afdd-52fb4aae1b86', 'o-101', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 101.25, "channel": "web"}', NULL, 1, '2026-01-05 05:00:01+00', 10499),
	('63c24767-0e82-68b9-b2b5-7bc69e3a03d5', 'o-101', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:41Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 05:00:02+00', 10500),
	('076ae8b2-0cc9-cbd7-8f8b-77b832dae5be', 'o-101', 'order', 'OrderSettled', '1', '{"amount": 101}', NULL, 3, '2026-01-05 05:00:03+00', 10501),
	('a3100f3f-20dc-bdce-c01b-dfd73d68c24d', 'o-101', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-05 05:00:04+00', 10502),
	('6f71e3fa-b9a7-89eb-d025-a31dbb862873', 'o-102', 'order', 'OrderPlaced', '1', '{"amount": 102.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-05 06:00:01+00', 10503),
	('8360d2a9-ec67-b5fd-61e0-f8274b2eebb1', 'o-102', 'order', 'LinesAdded', '1', '{"at": 1767225702, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 06:00:02+00', 10504),
	('80ad939f-2ac0-d943-7849-8c99d55ffcad', 'o-102', 'order', 'OrderSettled', '1', '{"amount": 102, "receipt": "r-102"}', NULL, 3, '2026-01-05 06:00:03+00', 10505),
	('7d68b5d6-989c-e6dd-93f2-f5193ae3dddb', 'o-103', 'order', 'OrderPlaced', '2', '{"cents": 103, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-05 07:00:01+00', 10506),
	('552a551f-2797-af98-0b08-4a13a5bc55d6', 'o-103', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:43Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 07:00:02+00', 10507),
	('255c4710-0b0b-17a4-756a-805e1f603410', 'o-103', 'order', 'OrderSettled', '1', '{"amount": 103}', NULL, 3, '2026-01-05 07:00:03+00', 10508),
	('3e3643c2-0a76-59a7-eb3d-cdb67bbbfcd4', 'o-104', 'order', 'OrderPlaced', '3', '{"price": {"cents": 104, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-05 08:00:01+00', 10509),
	('c1d5b92c-8f56-93bb-ef58-73ef5684bc0b', 'o-104', 'order', 'LinesAdded', '1', '{"at": 1767225704, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 08:00:02+00', 10510),
	('d7913d6a-11c9-dd2f-1c71-d235d2e656fe', 'o-104', 'order', 'OrderSettled', '1', '{"amount": 104}', NULL, 3, '2026-01-05 08:00:03+00', 10511),
	('c91c7418-73ed-32f6-0906-917ad6278821', 'o-1', 'order', 'OrderSettled', '1', '{"amount": 1}', NULL, 3, '2026-01-01 01:00:03+00', 10134),
	('182e0494-4d72-63af-5377-1b44a23f9365', 'o-104', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-05 08:00:04+00', 10512),
	('0b234826-b39e-1746-9d60-c7234b834a1f', 'o-105', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 105.25, "channel": "web"}', NULL, 1, '2026-01-05 09:00:01+00', 10513),
	('bc1f1968-4031-8d20-66d4-b701d784ad45', 'o-105', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:45Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 09:00:02+00', 10514),
	('25ef07f8-229b-0125-aa9f-6054be55bed3', 'o-105', 'order', 'OrderSettled', '1', '{"amount": 105, "receipt": "r-105"}', NULL, 3, '2026-01-05 09:00:03+00', 10515),
	('4f489953-0165-a047-c3d3-6ff94a456f3c', 'o-105', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-05 09:00:04+00', 10516);
INSERT INTO public.events VALUES
	('75fe5932-9dd8-4a6c-5421-37db5e71b9df', 'o-105', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-05 09:00:05+00', 10517),
	('54f4e98b-0d49-ceae-af65-f951f5f16798', 'o-106', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 106.25, "channel": "web"}', NULL, 1, '2026-01-05 10:00:01+00', 10518),
	('60e2d9ee-59a2-bc82-0821-2fd87025503d', 'o-106', 'order', 'LinesAdded', '1', '{"at": 1767225706, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 10:00:02+00', 10519),
	('ccc6262a-421d-b02b-799c-565871ce6320', 'o-106', 'order', 'OrderSettled', '1', '{"amount": 106}', NULL, 3, '2026-01-05 10:00:03+00', 10520),
	('445bd2df-35fb-5291-a738-c4b2a18c4c79', 'o-107', 'order', 'OrderPlaced', '1', '{"amount": 107.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-05 11:00:01+00', 10521),
	('182a11a5-facc-9f10-81da-3b8bac299780', 'o-107', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:47Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 11:00:02+00', 10522),
	('c88f5efd-ac4f-116b-bcda-893ce770e83e', 'o-107', 'order', 'OrderSettled', '1', '{"amount": 107}', NULL, 3, '2026-01-05 11:00:03+00', 10523),
	('baf89863-14c0-93c1-b3e6-0114ca2f140e', 'o-108', 'order', 'OrderPlaced', '2', '{"cents": 108, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-05 12:00:01+00', 10524),
	('d4d30c62-ae8f-fa82-facd-49120aded9f0', 'o-108', 'order', 'LinesAdded', '1', '{"at": 1767225708, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 12:00:02+00', 10525),
	('7de81544-a5b8-2508-017c-f18f104b39e9', 'o-108', 'order', 'OrderSettled', '1', '{"amount": 108, "receipt": "r-108"}', NULL, 3, '2026-01-05 12:00:03+00', 10526),
	('c69b0321-95e8-c320-9266-8adf7877a1aa', 'o-108', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-05 12:00:04+00', 10527),
	('1dae6387-2fa7-a83a-35a2-80f907ff0ea6', 'o-109', 'order', 'OrderPlaced', '3', '{"price": {"cents": 109, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-05 13:00:01+00', 10528),
	('cf37b88f-2003-125f-80c3-4e903ef45be8', 'o-109', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:49Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 13:00:02+00', 10529),
	('b493ca97-4cac-af1b-613a-10fcae936fbc', 'o-109', 'order', 'OrderSettled', '1', '{"amount": 109}', NULL, 3, '2026-01-05 13:00:03+00', 10530),
	('d17b304f-6ccf-0163-6e2a-c8fbd8eb46fc', 'o-109', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-05 13:00:04+00', 10531),
	('80db3264-4fb0-32fe-eff5-d08d2c94a253', 'o-110', 'order', 'OrderCreated', NULL, '{"cust": "c-30", "amount": 110.25, "channel": "web"}', NULL, 1, '2026-01-05 14:00:01+00', 10532),
	('f058b49d-fe4f-2c5a-888b-430ac6339a5e', 'o-110', 'order', 'LinesAdded', '1', '{"at": 1767225710, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 14:00:02+00', 10533),
	('e3ac420d-7bb7-ff05-f56b-2f3d7dd46109', 'o-110', 'order', 'OrderSettled', '1', '{"amount": 110}', NULL, 3, '2026-01-05 14:00:03+00', 10534),
	('1e30b62b-e80d-4d41-4b26-c54251ae5c43', 'o-111', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 111.25, "channel": "web"}', NULL, 1, '2026-01-05 15:00:01+00', 10535),
	('abbc098d-4305-4c6a-3491-2b0c75faceeb', 'o-111', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:51Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 15:00:02+00', 10536),
	('51e261a1-dad9-fff1-c17c-5a2685d14840', 'o-111', 'order', 'OrderSettled', '1', '{"amount": 111, "receipt": "r-111"}', NULL, 3, '2026-01-05 15:00:03+00', 10537),
	('dbb35537-f0b2-670b-ea18-0f3eb68468b6', 'o-112', 'order', 'OrderPlaced', '1', '{"amount": 112.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-05 16:00:01+00', 10538),
	('d01d3332-0480-3591-1916-04997d2ef8af', 'o-112', 'order', 'LinesAdded', '1', '{"at": 1767225712, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 16:00:02+00', 10539),
	('27079cd4-867f-82e1-4a46-748d6e07453b', 'o-112', 'order', 'OrderSettled', '1', '{"amount": 112}', NULL, 3, '2026-01-05 16:00:03+00', 10540),
	('b4b964c4-cfd0-112f-12d9-065d8621169c', 'o-112', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-05 16:00:04+00', 10541),
	('2c17a9d2-3bc0-caad-1f86-72b34b0b0860', 'o-112', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-05 16:00:05+00', 10542),
	('a53b9ee7-8e4b-5041-d4d6-6795f394cb88', 'o-113', 'order', 'OrderPlaced', '2', '{"cents": 113, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-05 17:00:01+00', 10543),
	('e4510f64-01ca-0652-d95d-d08955b6fc16', 'o-113', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:53Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 17:00:02+00', 10544),
	('8f7d9d10-ab03-91b3-6499-ed273b161f8e', 'o-113', 'order', 'OrderSettled', '1', '{"amount": 113}', NULL, 3, '2026-01-05 17:00:03+00', 10545),
	('220e84e8-b2e3-56cc-b9a0-dca1b1bfb2f7', 'o-113', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-05 17:00:04+00', 10546),
	('8de6f9fe-65c1-cbc2-ee82-ab9d0ccea1ae', 'o-114', 'order', 'OrderPlaced', '3', '{"price": {"cents": 114, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-05 18:00:01+00', 10547),
	('0549f515-d8af-bb41-451a-a635be7b7b1a', 'o-114', 'order', 'LinesAdded', '1', '{"at": 1767225714, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 18:00:02+00', 10548),
	('a34c0b10-fa77-ee71-ba9c-584743e5c01c', 'o-114', 'order', 'OrderSettled', '1', '{"amount": 114, "receipt": "r-114"}', NULL, 3, '2026-01-05 18:00:03+00', 10549),
	('09474649-0786-750d-b4ec-74b36ef0b4c5', 'o-115', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 115.25, "channel": "web"}', NULL, 1, '2026-01-05 19:00:01+00', 10550),
	('84c78370-e106-54aa-27af-1b0b75cd89d4', 'o-115', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:55Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 19:00:02+00', 10551),
	('6d5e8999-bccc-378f-e56f-e25e665d1bf5', 'o-115', 'order', 'OrderSettled', '1', '{"amount": 115}', NULL, 3, '2026-01-05 19:00:03+00', 10552),
	('26fe8c35-389e-2a3c-7237-534b409d3ac4', 'o-116', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 116.25, "channel": "web"}', NULL, 1, '2026-01-05 20:00:01+00', 10553),
	('927b510f-676b-7c9b-3682-c0f953b35eee', 'o-116', 'order', 'LinesAdded', '1', '{"at": 1767225716, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 20:00:02+00', 10554),
	('8d94a27a-c3b6-65cc-dd63-bb521d9f6aee', 'o-116', 'order', 'OrderSettled', '1', '{"amount": 116}', NULL, 3, '2026-01-05 20:00:03+00', 10555),
	('e78e8404-edeb-3325-f9cc-6c2527bb33e3', 'o-116', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-05 20:00:04+00', 10556),
	('6735938b-0ded-110a-66eb-f90d5a047f86', 'o-117', 'order', 'OrderPlaced', '1', '{"amount": 117.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-05 21:00:01+00', 10557),
	('7a1e2cc4-eb15-1fcc-0d37-589184812706', 'o-117', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:57Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 21:00:02+00', 10558),
	('e88bbb85-bf32-1499-a73d-bfa62c8e81ba', 'o-117', 'order', 'OrderSettled', '1', '{"amount": 117, "receipt": "r-117"}', NULL, 3, '2026-01-05 21:00:03+00', 10559),
	('be269877-fc23-73ee-bd6f-061d2667da8a', 'o-117', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-05 21:00:04+00', 10560),
	('d47024e2-1122-e277-16dd-92ea1b5a1aaf', 'o-118', 'order', 'OrderPlaced', '2', '{"cents": 118, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-05 22:00:01+00', 10561),
	('4295e1eb-c682-0a2b-95b8-0888dcf4c122', 'o-118', 'order', 'LinesAdded', '1', '{"at": 1767225718, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-05 22:00:02+00', 10562),
	('deaa6580-6398-0f54-e11e-773d6c6e666e', 'o-118', 'order', 'OrderSettled', '1', '{"amount": 118}', NULL, 3, '2026-01-05 22:00:03+00', 10563),
	('81e05159-7dce-ee08-7919-a773c0a98b56', 'o-119', 'order', 'OrderPlaced', '3', '{"price": {"cents": 119, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-05 23:00:01+00', 10564),
	('f935b71a-f737-dbdb-42b9-185cf3a80189', 'o-119', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:59Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-05 23:00:02+00', 10565),
	('dc5c2efa-4a41-1f4b-81f4-4d6374d9e444', 'o-119', 'order', 'OrderSettled', '1', '{"amount": 119}', NULL, 3, '2026-01-05 23:00:03+00', 10566);
INSERT INTO public.events VALUES
	('482801a8-7779-f775-5600-7904fc1df857', 'o-119', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-05 23:00:05+00', 10567),
	('3477bbd9-f7ef-1ec7-4f06-76ab682361f3', 'o-120', 'order', 'OrderCreated', NULL, '{"cust": "c-0", "amount": 120.25, "channel": "web"}', NULL, 1, '2026-01-06 00:00:01+00', 10568),
	('2df46675-070b-7a76-c440-fc6f6a55e8cc', 'o-120', 'order', 'LinesAdded', '1', '{"at": 1767225720, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 00:00:02+00', 10569),
	('bc2a3ab8-c121-29c8-7eee-7e68319af8e7', 'o-120', 'order', 'OrderSettled', '1', '{"amount": 10000, "receipt": "r-10000"}', NULL, 3, '2026-01-06 00:00:03+00', 10570),
	('7b298b45-edf6-e68c-c0c0-c0f0975a0dc6', 'o-120', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-06 00:00:04+00', 10571),
	('6bdb27d1-c4ec-357b-d2ea-dbce7286b8af', 'o-121', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 121.25, "channel": "web"}', NULL, 1, '2026-01-06 01:00:01+00', 10573),
	('1a835cd2-3e71-fc52-8628-8d48185e216c', 'o-121', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:01Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 01:00:02+00', 10574),
	('d48ccd3d-97c9-de22-4bda-e9920765a5fa', 'o-121', 'order', 'OrderSettled', '1', '{"amount": 121}', NULL, 3, '2026-01-06 01:00:03+00', 10575),
	('54894c92-59e4-999c-2fe2-ad23d3456473', 'o-121', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-06 01:00:04+00', 10576),
	('8a6cd87a-bb50-c871-c057-8a45112bc051', 'o-122', 'order', 'OrderPlaced', '1', '{"amount": 122.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-06 02:00:01+00', 10577),
	('da40bcea-ff85-e596-8e12-cdb2b7221865', 'o-122', 'order', 'LinesAdded', '1', '{"at": 1767225722, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 02:00:02+00', 10578),
	('e8553231-8817-5693-1f47-5a3802fc9195', 'o-122', 'order', 'OrderSettled', '1', '{"amount": 122}', NULL, 3, '2026-01-06 02:00:03+00', 10579),
	('e889e8b1-cb62-eda9-e208-5f0ab124cb17', 'o-123', 'order', 'OrderPlaced', '2', '{"cents": 123, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-06 03:00:01+00', 10580),
	('3b8de6ce-0444-9e8b-98b9-5ac205ef2a81', 'o-123', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:03Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 03:00:02+00', 10581),
	('d56a57d0-474c-cf34-fa68-04e56ec0ff81', 'o-123', 'order', 'OrderSettled', '1', '{"amount": 123, "receipt": "r-123"}', NULL, 3, '2026-01-06 03:00:03+00', 10582),
	('717807e6-dcb8-6fde-90a4-0c5096538df6', 'o-124', 'order', 'OrderPlaced', '3', '{"price": {"cents": 124, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-06 04:00:01+00', 10583),
	('82c4fe4d-95fe-c892-8fa8-5a9bfacf432e', 'o-124', 'order', 'LinesAdded', '1', '{"at": 1767225724, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 04:00:02+00', 10584),
	('fe8acdb1-f2f8-c68d-a7d0-ef3ae374ae32', 'o-124', 'order', 'OrderSettled', '1', '{"amount": 124}', NULL, 3, '2026-01-06 04:00:03+00', 10585),
	('73b09b50-8043-807b-189b-b0f4b53fbb4a', 'o-124', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-06 04:00:04+00', 10586),
	('384c6c48-91f6-1eb9-e648-42278d541329', 'o-125', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 125.25, "channel": "web"}', NULL, 1, '2026-01-06 05:00:01+00', 10587),
	('5d9e4473-6480-c210-583c-a0a74b7ea7c5', 'o-125', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:05Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 05:00:02+00', 10588),
	('d3c6dad6-e31c-127f-2df3-3a6d9fd6250a', 'o-125', 'order', 'OrderSettled', '1', '{"amount": 125}', NULL, 3, '2026-01-06 05:00:03+00', 10589),
	('f064eac4-c292-dc12-3f92-cc416e12165d', 'o-125', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "refused", "express": false}', NULL, 4, '2026-01-06 05:00:04+00', 10590),
	('25235891-2e54-621f-dfb6-779b5baa8354', 'o-126', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 126.25, "channel": "web"}', NULL, 1, '2026-01-06 06:00:01+00', 10591),
	('ac5c690c-51ff-29bd-fe23-1c9f9019248b', 'o-126', 'order', 'LinesAdded', '1', '{"at": 1767225726, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 06:00:02+00', 10592),
	('fa76138b-e748-4121-00c6-20764572bc7a', 'o-126', 'order', 'OrderSettled', '1', '{"amount": 126, "receipt": "r-126"}', NULL, 3, '2026-01-06 06:00:03+00', 10593),
	('594d3dcb-0280-506d-e1f0-952e4597ff45', 'o-126', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-06 06:00:05+00', 10594),
	('9c7b2b3c-45a8-e076-b8c5-d871dfd9332c', 'o-127', 'order', 'OrderPlaced', '1', '{"amount": 127.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-06 07:00:01+00', 10595),
	('c3b569c2-f6ec-f6a9-0b06-cc96512b1f84', 'o-127', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:07Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 07:00:02+00', 10596),
	('ad1ac836-075b-8e23-01cc-2b747a422049', 'o-127', 'order', 'OrderSettled', '1', '{"amount": 127}', NULL, 3, '2026-01-06 07:00:03+00', 10597),
	('c9dedf94-6552-ef9f-33c2-6355db036068', 'o-128', 'order', 'OrderPlaced', '2', '{"cents": 128, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-06 08:00:01+00', 10598),
	('40f3087b-2b0c-4970-4962-33eb21742277', 'o-128', 'order', 'LinesAdded', '1', '{"at": 1767225728, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 08:00:02+00', 10599),
	('be488fbf-3496-d838-6319-4f0f0f533635', 'o-128', 'order', 'OrderSettled', '1', '{"amount": 128}', NULL, 3, '2026-01-06 08:00:03+00', 10600),
	('728f21a9-7629-ee7e-c93b-0d2c54a04722', 'o-128', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-06 08:00:04+00', 10601),
	('6d687996-f925-b84f-1c14-4aae182238a2', 'o-129', 'order', 'OrderPlaced', '3', '{"price": {"cents": 129, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-06 09:00:01+00', 10602),
	('de4f919f-4ded-6e54-e777-e876ff8a2016', 'o-28', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-02 04:00:05+00', 10233),
	('513015ac-7431-6bc7-e9e8-8791bd09e79b', 'o-129', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:09Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 09:00:02+00', 10603),
	('b5666f4c-2dc2-895c-1c49-01b1f9fdf990', 'o-129', 'order', 'OrderSettled', '1', '{"amount": 129, "receipt": "r-129"}', NULL, 3, '2026-01-06 09:00:03+00', 10604),
	('5980b2ed-217c-5598-ec1f-ac13e3b4b132', 'o-129', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-06 09:00:04+00', 10605),
	('2a58070f-a168-039e-94e2-db99d3feb391', 'o-130', 'order', 'OrderCreated', NULL, '{"cust": "c-10", "amount": 130.25, "channel": "web"}', NULL, 1, '2026-01-06 10:00:01+00', 10606),
	('185f9e46-3df6-4745-eac7-dd2f394c744b', 'o-130', 'order', 'LinesAdded', '1', '{"at": 1767225730, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 10:00:02+00', 10607),
	('05ce9516-518c-e6a6-a385-57745edae139', 'o-130', 'order', 'OrderSettled', '1', '{"amount": 130}', NULL, 3, '2026-01-06 10:00:03+00', 10608),
	('a8ca6e61-119d-f1de-03c5-216e443be4b1', 'o-131', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 131.25, "channel": "web"}', NULL, 1, '2026-01-06 11:00:01+00', 10609),
	('9edccc76-8663-036a-7daa-f230ad4dab19', 'o-131', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:11Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 11:00:02+00', 10610),
	('2299d04a-8bda-784d-8bd0-90abe6a3834e', 'o-132', 'order', 'OrderPlaced', '1', '{"amount": 132.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-06 12:00:01+00', 10612),
	('5b1ca27e-fb9c-2be7-0a58-ff3ea0a0d3b9', 'o-132', 'order', 'LinesAdded', '1', '{"at": 1767225732, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 12:00:02+00', 10613),
	('412483f7-01bf-8eec-a3ef-2e7654fcbd33', 'o-132', 'order', 'OrderSettled', '1', '{"amount": 132, "receipt": "r-132"}', NULL, 3, '2026-01-06 12:00:03+00', 10614),
	('52ebb2fe-4cd2-09bc-6767-85b4b3b279f9', 'o-132', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-06 12:00:04+00', 10615),
	('8ac8bca4-d6e9-aafb-46bc-4d7614cd513a', 'o-133', 'order', 'OrderPlaced', '2', '{"cents": 133, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-06 13:00:01+00', 10616),
	('d03043b4-1d70-86e1-799f-9d7c1a7d6e7d', 'o-133', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:13Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 13:00:02+00', 10617);
INSERT INTO public.events VALUES
	('08a6fcae-0609-e031-c507-bea48a9fb244', 'o-133', 'order', 'OrderSettled', '1', '{"amount": 133}', NULL, 3, '2026-01-06 13:00:03+00', 10618),
	('41f7cfd9-bf9b-8fb0-dc30-614e99594d95', 'o-133', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-06 13:00:04+00', 10619),
	('7e6f097d-96ff-9f5b-c320-5ae2abe301de', 'o-133', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-06 13:00:05+00', 10620),
	('7eac2907-2b5a-33e6-db3c-fd35b1dab672', 'o-134', 'order', 'OrderPlaced', '3', '{"price": {"cents": 134, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-06 14:00:01+00', 10621),
	('9dbf0409-60d1-5f45-fe8d-32ac38e6c89e', 'o-134', 'order', 'LinesAdded', '1', '{"at": 1767225734, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 14:00:02+00', 10622),
	('6ccede94-b44e-bddd-7795-ecb35c1ec833', 'o-134', 'order', 'OrderSettled', '1', '{"amount": 134}', NULL, 3, '2026-01-06 14:00:03+00', 10623),
	('0d20326a-1036-51f5-470d-6683a2b962a2', 'o-135', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 135.25, "channel": "web"}', NULL, 1, '2026-01-06 15:00:01+00', 10624),
	('a0459af2-45e0-d820-2da3-d41cfbcae7df', 'o-135', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:15Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 15:00:02+00', 10625),
	('9d873313-7f46-2422-698e-fe96789636e0', 'o-135', 'order', 'OrderSettled', '1', '{"amount": 135, "receipt": "r-135"}', NULL, 3, '2026-01-06 15:00:03+00', 10626),
	('9830cdfe-d5b1-5c54-e2ac-86f732fc1e45', 'o-136', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 136.25, "channel": "web"}', NULL, 1, '2026-01-06 16:00:01+00', 10627),
	('7ee7bb27-ad42-8695-697e-385f3746a73b', 'o-136', 'order', 'LinesAdded', '1', '{"at": 1767225736, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 16:00:02+00', 10628),
	('81e770cd-54bf-f9b0-a322-e3582b163d27', 'o-136', 'order', 'OrderSettled', '1', '{"amount": 136}', NULL, 3, '2026-01-06 16:00:03+00', 10629),
	('e8fecae2-1d15-c2a2-85d7-3813a98f612f', 'o-136', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-06 16:00:04+00', 10630),
	('65b8a770-37a1-cd66-e87c-ec2db8470b60', 'o-137', 'order', 'OrderPlaced', '1', '{"amount": 137.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-06 17:00:01+00', 10631),
	('c49c9b72-fc25-57ce-3c9e-39efcc5d481c', 'o-137', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:17Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 17:00:02+00', 10632),
	('7d321c50-97f6-6ceb-80cd-eb8b5a7cd748', 'o-137', 'order', 'OrderSettled', '1', '{"amount": 137}', NULL, 3, '2026-01-06 17:00:03+00', 10633),
	('fe9807fc-62d2-0aa7-01a4-1a064b08e900', 'o-137', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-06 17:00:04+00', 10634),
	('8c204353-5d1e-add7-4224-bbab2349f555', 'o-138', 'order', 'OrderPlaced', '2', '{"cents": 138, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-06 18:00:01+00', 10635),
	('b6e8d546-384b-d852-95e8-ac25e52fc942', 'o-138', 'order', 'LinesAdded', '1', '{"at": 1767225738, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 18:00:02+00', 10636),
	('ed0ff1f9-8bc0-dfcf-d620-3053b5d3441c', 'o-138', 'order', 'OrderSettled', '1', '{"amount": 138, "receipt": "r-138"}', NULL, 3, '2026-01-06 18:00:03+00', 10637),
	('6f7e3596-9846-a09b-daa3-8131ffaf8696', 'o-139', 'order', 'OrderPlaced', '3', '{"price": {"cents": 139, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-06 19:00:01+00', 10638),
	('75a8ccf8-7ecd-87d0-0e79-ae24486a3c70', 'o-139', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:19Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 19:00:02+00', 10639),
	('41365c39-1895-14d7-47bb-0e771d4717fd', 'o-139', 'order', 'OrderSettled', '1', '{"amount": 139}', NULL, 3, '2026-01-06 19:00:03+00', 10640),
	('4a9ef78c-4168-ddea-9e46-00e72be8d5cb', 'o-140', 'order', 'OrderCreated', NULL, '{"cust": "c-20", "amount": 140.25, "channel": "web"}', NULL, 1, '2026-01-06 20:00:01+00', 10641),
	('2f12e942-8563-20a2-ee65-30590b9b5e52', 'o-140', 'order', 'LinesAdded', '1', '{"at": 1767225740, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 20:00:02+00', 10642),
	('a62e3dc0-e670-2d7a-02aa-4c44b2a25374', 'o-140', 'order', 'OrderSettled', '1', '{"amount": 140}', NULL, 3, '2026-01-06 20:00:03+00', 10643),
	('64f335ab-cfd2-0847-5d4c-7e41969ec199', 'o-140', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-06 20:00:04+00', 10644),
	('be5d6da8-af29-46a1-4cc0-c6d829b58d6a', 'o-140', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-06 20:00:05+00', 10645),
	('993deea9-b64e-46eb-c110-20d7d1395194', 'o-141', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 141.25, "channel": "web"}', NULL, 1, '2026-01-06 21:00:01+00', 10646),
	('5fc0dcbc-8443-0aef-9b73-67ca840efb5f', 'o-141', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:21Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 21:00:02+00', 10647),
	('609c6004-854e-b442-4880-76e6f36c2210', 'o-141', 'order', 'OrderSettled', '1', '{"amount": 141, "receipt": "r-141"}', NULL, 3, '2026-01-06 21:00:03+00', 10648),
	('28e786fb-3296-a91f-aea0-3487bc628159', 'o-141', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-06 21:00:04+00', 10649),
	('17980c97-776c-cad0-a940-754937dcbf1c', 'o-142', 'order', 'OrderPlaced', '1', '{"amount": 142.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-06 22:00:01+00', 10650),
	('934f42d4-d9c6-48b0-4dbb-def2a789839d', 'o-142', 'order', 'LinesAdded', '1', '{"at": 1767225742, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-06 22:00:02+00', 10651),
	('7a71d208-2ab0-99a2-91f8-60f48f765841', 'o-142', 'order', 'OrderSettled', '1', '{"amount": 142}', NULL, 3, '2026-01-06 22:00:03+00', 10652),
	('3de03eba-6789-fa2f-4afb-7d84427ae31e', 'o-143', 'order', 'OrderPlaced', '2', '{"cents": 143, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-06 23:00:01+00', 10653),
	('02b353a9-9c39-6c73-1949-5c50e45f4b37', 'o-143', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:23Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-06 23:00:02+00', 10654),
	('2463270c-6af8-821e-111e-db452b34d3ae', 'o-143', 'order', 'OrderSettled', '1', '{"amount": 143}', NULL, 3, '2026-01-06 23:00:03+00', 10655),
	('34949a6f-f762-d30b-1614-8384d16fea9b', 'o-144', 'order', 'OrderPlaced', '3', '{"price": {"cents": 144, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-07 00:00:01+00', 10656),
	('1e0e6bf1-215a-892c-c5b4-30b6752d55eb', 'o-144', 'order', 'LinesAdded', '1', '{"at": 1767225744, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 00:00:02+00', 10657),
	('51192d78-80f7-4c07-c11b-791cb9e3f991', 'o-144', 'order', 'OrderSettled', '1', '{"amount": 144, "receipt": "r-144"}', NULL, 3, '2026-01-07 00:00:03+00', 10658),
	('478263e8-bc5f-c086-e5c5-9e5171604b7d', 'o-144', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-07 00:00:04+00', 10659),
	('91f2886f-1b6b-76e9-e435-7c815d4952d0', 'o-145', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 145.25, "channel": "web"}', NULL, 1, '2026-01-07 01:00:01+00', 10660),
	('47b7c255-217c-3838-8505-ce588396a1e5', 'o-145', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:25Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 01:00:02+00', 10661),
	('3b7edc49-6520-05e8-79b6-60bb55c594ad', 'o-145', 'order', 'OrderSettled', '1', '{"amount": 145}', NULL, 3, '2026-01-07 01:00:03+00', 10662),
	('e570a5c8-2fac-7d3e-2123-df8b57a999e3', 'o-145', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-07 01:00:04+00', 10663),
	('5904a70f-aae5-3507-5837-2654f85e34f8', 'o-146', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 146.25, "channel": "web"}', NULL, 1, '2026-01-07 02:00:01+00', 10664),
	('70ecd8e8-fe95-76cd-648b-dc9de8890ad1', 'o-146', 'order', 'LinesAdded', '1', '{"at": 1767225746, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 02:00:02+00', 10665),
	('5ecbcd9f-1027-e4a1-f8fe-85f2fb122444', 'o-146', 'order', 'OrderSettled', '1', '{"amount": 146}', NULL, 3, '2026-01-07 02:00:03+00', 10666),
	('7149de8d-5bfb-694e-69ab-0e6a73aed0ef', 'o-147', 'order', 'OrderPlaced', '1', '{"amount": 147.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-07 03:00:01+00', 10667);
INSERT INTO public.events VALUES
	('f53fe1d9-e166-b909-f5d5-19cc07071a15', 'o-147', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:27Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 03:00:02+00', 10668),
	('9f1728da-deac-9afc-f700-c77b2a1948cc', 'o-147', 'order', 'OrderSettled', '1', '{"amount": 147, "receipt": "r-147"}', NULL, 3, '2026-01-07 03:00:03+00', 10669),
	('a5f919d6-35af-33e7-0ada-551ac5ed6906', 'o-147', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-07 03:00:05+00', 10670),
	('bae133d0-13b9-1565-810e-eb826fae03d1', 'o-148', 'order', 'OrderPlaced', '2', '{"cents": 148, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-07 04:00:01+00', 10671),
	('952841b1-6429-4ca3-e955-7fdbb9294b8e', 'o-148', 'order', 'LinesAdded', '1', '{"at": 1767225748, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 04:00:02+00', 10672),
	('ff88aa3d-64be-3c10-7db5-fc55b966a9f9', 'o-148', 'order', 'OrderSettled', '1', '{"amount": 148}', NULL, 3, '2026-01-07 04:00:03+00', 10673),
	('ac68396c-db69-e0a8-9e5d-5e79b7e52249', 'o-148', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-07 04:00:04+00', 10674),
	('b9b3a485-eef3-0986-5b86-2b7cf09f06dc', 'o-149', 'order', 'OrderPlaced', '3', '{"price": {"cents": 149, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-07 05:00:01+00', 10675),
	('5bd5a615-40a8-5679-013b-095b1d496d27', 'o-149', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:29Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 05:00:02+00', 10676),
	('20bc082d-4015-3118-3fc2-47dd4802788d', 'o-149', 'order', 'OrderSettled', '1', '{"amount": 149}', NULL, 3, '2026-01-07 05:00:03+00', 10677),
	('4d0d649f-0f9c-7793-0bc8-ae8f616225a6', 'o-149', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-07 05:00:04+00', 10678),
	('1b89d654-e55f-fed1-0f58-952d46fec34f', 'o-150', 'order', 'OrderCreated', NULL, '{"cust": "refused", "amount": 150.25, "channel": "web"}', NULL, 1, '2026-01-07 06:00:01+00', 10679),
	('925cdc05-502d-799c-bdde-51ccb4f2cd01', 'o-150', 'order', 'LinesAdded', '1', '{"at": 1767225750, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 06:00:02+00', 10680),
	('3173f4be-200d-25b9-5da7-1a59aa58c6e0', 'o-150', 'order', 'OrderSettled', '1', '{"amount": 150, "receipt": "r-150"}', NULL, 3, '2026-01-07 06:00:03+00', 10681),
	('2ce648ac-9c95-8b2d-8017-605b82cf5329', 'o-150', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-07 06:00:06+00', 10682),
	('b232ce6d-5330-b5c2-ca75-bfb8c54fb8ad', 'o-151', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 151.25, "channel": "web"}', NULL, 1, '2026-01-07 07:00:01+00', 10683),
	('f138e805-231a-1aff-fb4a-c35b4eef8911', 'o-151', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:31Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 07:00:02+00', 10684),
	('46d687e2-2aa0-6bc3-2dd9-3a75c4fb4a31', 'o-151', 'order', 'OrderSettled', '1', '{"amount": 151}', NULL, 3, '2026-01-07 07:00:03+00', 10685),
	('bd47a201-ab5f-3078-d95e-efb4650e03ed', 'o-152', 'order', 'OrderPlaced', '1', '{"amount": 152.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-07 08:00:01+00', 10686),
	('22f52b16-cda7-2ccf-3829-27812178f34b', 'o-152', 'order', 'LinesAdded', '1', '{"at": 1767225752, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 08:00:02+00', 10687),
	('40beb690-2119-f190-9aca-b8b7666b6f6a', 'o-152', 'order', 'OrderSettled', '1', '{"amount": 152}', NULL, 3, '2026-01-07 08:00:03+00', 10688),
	('5e4070e4-2612-4e80-e43c-8da09ddaab9a', 'o-152', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-07 08:00:04+00', 10689),
	('639416e9-8356-ddfc-b76f-6817bb7a6684', 'o-153', 'order', 'OrderPlaced', '2', '{"cents": 153, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-07 09:00:01+00', 10690),
	('881269d4-61c0-27b3-7fa2-2f1329cd1ed0', 'o-153', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:33Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 09:00:02+00', 10691),
	('e8b39f2c-666f-56b7-dac0-bddf3baaa5c5', 'o-153', 'order', 'OrderSettled', '1', '{"amount": 153, "receipt": "r-153"}', NULL, 3, '2026-01-07 09:00:03+00', 10692),
	('e46c56eb-7bae-69ea-bbd7-7006051ff913', 'o-153', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-07 09:00:04+00', 10693),
	('f3a6d8c2-75f0-6f68-2dc1-4d194a00c7c5', 'o-280', 'order', 'OrderCreated', NULL, '{"cust": "c-0", "amount": 280.25, "channel": "web"}', NULL, 1, '2026-01-12 16:00:01+00', 11156),
	('54d60ac7-2956-536a-b027-860b1d3309a7', 'o-154', 'order', 'OrderPlaced', '3', '{"price": {"cents": 154, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-07 10:00:01+00', 10694),
	('907c7527-4a93-f161-bb06-e629294ff000', 'o-154', 'order', 'LinesAdded', '1', '{"at": 1767225754, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 10:00:02+00', 10695),
	('d65f94e0-acc6-6392-18f0-f091ed1d261d', 'o-154', 'order', 'OrderSettled', '1', '{"amount": 154}', NULL, 3, '2026-01-07 10:00:03+00', 10696),
	('c71fa6b0-ffb0-8fa7-aba9-5b5242aa6753', 'o-154', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-07 10:00:05+00', 10697),
	('4aee9a75-a92f-637d-d46d-4804c7bfcf63', 'o-155', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 155.25, "channel": "web"}', NULL, 1, '2026-01-07 11:00:01+00', 10698),
	('a5e3a792-f18d-ca06-ab29-7fdb4ea22efe', 'o-155', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:35Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 11:00:02+00', 10699),
	('db052388-959d-d3f2-5362-3c27319c1c13', 'o-155', 'order', 'OrderSettled', '1', '{"amount": 155}', NULL, 3, '2026-01-07 11:00:03+00', 10700),
	('7e65239d-5dcc-36cf-21e9-a609cb7ce2ab', 'o-156', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 156.25, "channel": "web"}', NULL, 1, '2026-01-07 12:00:01+00', 10701),
	('971c0a97-5e2e-f25a-679a-a02b71082c07', 'o-156', 'order', 'LinesAdded', '1', '{"at": 1767225756, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 12:00:02+00', 10702),
	('54275a96-25de-984d-3711-ea756a3acfc3', 'o-156', 'order', 'OrderSettled', '1', '{"amount": 156, "receipt": "r-156"}', NULL, 3, '2026-01-07 12:00:03+00', 10703),
	('8388667b-332e-5d78-1153-2067b0091feb', 'o-156', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-07 12:00:04+00', 10704),
	('fe859d7a-0421-5ad9-5df9-8f0d8979f9d7', 'o-157', 'order', 'OrderPlaced', '1', '{"amount": 157.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-07 13:00:01+00', 10705),
	('13048c6f-7846-666e-705c-5377d4e7c749', 'o-157', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:37Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 13:00:02+00', 10706),
	('390323fd-7d03-b1d6-e0f0-2783f1f48c60', 'o-157', 'order', 'OrderSettled', '1', '{"amount": 157}', NULL, 3, '2026-01-07 13:00:03+00', 10707),
	('03f7b4cd-572a-9e7e-ce8d-7246746064ee', 'o-157', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-07 13:00:04+00', 10708),
	('f8fe9a0b-3552-1c38-f5ba-427325329184', 'o-158', 'order', 'OrderPlaced', '2', '{"cents": 158, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-07 14:00:01+00', 10709),
	('aa213284-3435-d7f2-cd14-b74cae553dbe', 'o-158', 'order', 'LinesAdded', '1', '{"at": 1767225758, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 14:00:02+00', 10710),
	('807d76db-c68f-4042-9e95-afd04c8156dd', 'o-158', 'order', 'OrderSettled', '1', '{"amount": 158}', NULL, 3, '2026-01-07 14:00:03+00', 10711),
	('387b1e74-930e-e1f8-e1c6-a27b406e2ab7', 'o-159', 'order', 'OrderPlaced', '3', '{"price": {"cents": 159, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-07 15:00:01+00', 10712),
	('7dfa3140-6b9a-cf5d-6246-03ab45dbce10', 'o-159', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:39Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 15:00:02+00', 10713),
	('312b040d-2970-c426-ace1-0269709b1a31', 'o-159', 'order', 'OrderSettled', '1', '{"amount": 159, "receipt": "r-159"}', NULL, 3, '2026-01-07 15:00:03+00', 10714),
	('a3a29873-a93f-85f6-6eef-037f151ed7d0', 'o-160', 'order', 'OrderCreated', NULL, '{"cust": "c-0", "amount": 160.25, "channel": "web"}', NULL, 1, '2026-01-07 16:00:01+00', 10715),
	('482f1781-1746-42cd-e9b3-920b55cb7b2e', 'o-160', 'order', 'LinesAdded', '1', '{"at": 1767225760, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 16:00:02+00', 10716);
INSERT INTO public.events VALUES
	('790b8f00-f1c2-8542-570f-2b80d54a87ec', 'o-160', 'order', 'OrderSettled', '1', '{"amount": 160}', NULL, 3, '2026-01-07 16:00:03+00', 10717),
	('9567620c-501b-5b3b-e478-0bf6a125202c', 'o-160', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-07 16:00:04+00', 10718),
	('28adfd23-ceb0-a4a4-ebca-59b120a40249', 'o-161', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 161.25, "channel": "web"}', NULL, 1, '2026-01-07 17:00:01+00', 10719),
	('a3367c20-164a-6769-eb28-4859a78b3f40', 'o-161', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:41Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 17:00:02+00', 10720),
	('b95b5cea-0414-d2cc-e358-b9377657d725', 'o-161', 'order', 'OrderSettled', '1', '{"amount": 161}', NULL, 3, '2026-01-07 17:00:03+00', 10721),
	('da2e72ab-2ec8-8581-47c4-50c02a6e6538', 'o-161', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-07 17:00:04+00', 10722),
	('d8ffca2a-4147-001b-82fb-7c15251f7651', 'o-161', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-07 17:00:05+00', 10723),
	('513741a2-9bbb-532e-de15-a719cbd9d793', 'o-162', 'order', 'OrderPlaced', '1', '{"amount": 162.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-07 18:00:01+00', 10724),
	('a30b5e4a-0f86-af67-2f06-77e8e8311758', 'o-162', 'order', 'LinesAdded', '1', '{"at": 1767225762, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 18:00:02+00', 10725),
	('cb5dcf98-3185-c660-0dbd-991ff4e65d90', 'o-162', 'order', 'OrderSettled', '1', '{"amount": 162, "receipt": "r-162"}', NULL, 3, '2026-01-07 18:00:03+00', 10726),
	('544bf1bf-8dfd-af26-c9f7-ee11f2da371a', 'o-163', 'order', 'OrderPlaced', '2', '{"cents": 163, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-07 19:00:01+00', 10727),
	('ba64fd6b-28ec-2bbe-4a35-d07fc2b9ee20', 'o-163', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:43Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 19:00:02+00', 10728),
	('01266c3e-1817-eded-00d6-ea34943da8e0', 'o-163', 'order', 'OrderSettled', '1', '{"amount": 163}', NULL, 3, '2026-01-07 19:00:03+00', 10729),
	('bb8af084-df6a-b7a2-9872-5d97a4745ddf', 'o-164', 'order', 'OrderPlaced', '3', '{"price": {"cents": 164, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-07 20:00:01+00', 10730),
	('cc7ea930-96c7-179a-af37-0b9703c46a9e', 'o-164', 'order', 'LinesAdded', '1', '{"at": 1767225764, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 20:00:02+00', 10731),
	('6e7fcac6-2d7e-eed1-e68f-4b4cb2b5d6bd', 'o-164', 'order', 'OrderSettled', '1', '{"amount": 164}', NULL, 3, '2026-01-07 20:00:03+00', 10732),
	('ef8af76f-f226-cd09-7639-f02dd927615f', 'o-164', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-07 20:00:04+00', 10733),
	('c32a1607-25b8-3b0f-6c86-e9e195a97c22', 'o-165', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 165.25, "channel": "web"}', NULL, 1, '2026-01-07 21:00:01+00', 10734),
	('7e2a4d1a-7a08-7c2d-cb46-671720174bdd', 'o-165', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:45Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 21:00:02+00', 10735),
	('b7ac631e-fe62-55eb-9a4d-803287acb5a2', 'o-165', 'order', 'OrderSettled', '1', '{"amount": 165, "receipt": "r-165"}', NULL, 3, '2026-01-07 21:00:03+00', 10736),
	('682481d5-bac8-60da-8f2b-7e53ad3c1e0d', 'o-165', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-07 21:00:04+00', 10737),
	('8afad51e-6e54-7335-425c-3336eb845dc6', 'o-166', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 166.25, "channel": "web"}', NULL, 1, '2026-01-07 22:00:01+00', 10738),
	('931f5664-84c8-0871-04f5-a49a3c64776c', 'o-166', 'order', 'LinesAdded', '1', '{"at": 1767225766, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-07 22:00:02+00', 10739),
	('0b358b11-bd1f-1549-f34c-717476754aff', 'o-91', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 91.25, "channel": "web"}', NULL, 1, '2026-01-04 19:00:01+00', 10462),
	('682a89d5-27d5-97e0-7b0d-d7c83237dc86', 'o-91', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:31Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 19:00:02+00', 10463),
	('11cb71f1-09d5-45a4-1f85-d6a8a94d9723', 'o-91', 'order', 'OrderSettled', '1', '{"amount": 91}', NULL, 3, '2026-01-04 19:00:03+00', 10464),
	('3fcf405a-7484-4230-007a-1692324205b8', 'o-91', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-04 19:00:05+00', 10465),
	('195779a4-1539-4a17-f60c-a3e9002663d5', 'o-92', 'order', 'OrderPlaced', '1', '{"amount": 92.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-04 20:00:01+00', 10466),
	('15c04bd0-d575-349f-c783-967124f954a3', 'o-166', 'order', 'OrderSettled', '1', '{"amount": 166}', NULL, 3, '2026-01-07 22:00:03+00', 10740),
	('a2bf5889-f8f1-b846-4cba-293080579e04', 'o-167', 'order', 'OrderPlaced', '1', '{"amount": 167.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-07 23:00:01+00', 10741),
	('a043100b-126c-4866-6a64-663e77080d6a', 'o-167', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:47Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-07 23:00:02+00', 10742),
	('6f34fd08-f7ce-84a5-c97c-12a5d3360e73', 'o-167', 'order', 'OrderSettled', '1', '{"amount": 167}', NULL, 3, '2026-01-07 23:00:03+00', 10743),
	('510cd4d9-3bb1-14b7-6b2d-1a8dd4f66506', 'o-168', 'order', 'OrderPlaced', '2', '{"cents": 168, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-08 00:00:01+00', 10744),
	('a578f55f-1fc4-01f4-f72c-000ab6ffd581', 'o-168', 'order', 'LinesAdded', '1', '{"at": 1767225768, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 00:00:02+00', 10745),
	('10bf59ae-b9e4-1e66-958b-813351c632ca', 'o-168', 'order', 'OrderSettled', '1', '{"amount": 168, "receipt": "r-168"}', NULL, 3, '2026-01-08 00:00:03+00', 10746),
	('2640e6d6-b25c-a097-1fff-1b9885f70cf5', 'o-168', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-08 00:00:04+00', 10747),
	('528f150d-84f5-bfe7-512c-d206844823cd', 'o-168', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-08 00:00:05+00', 10748),
	('ac95ecfd-3e96-ba63-1674-3dd764c143f2', 'o-169', 'order', 'OrderPlaced', '3', '{"price": {"cents": 169, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-08 01:00:01+00', 10749),
	('cae6e29c-cb71-78d4-d9a3-fc810decd99a', 'o-169', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:49Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 01:00:02+00', 10750),
	('3a2d2ef5-3584-4884-661d-1594825dd5f9', 'o-169', 'order', 'OrderSettled', '1', '{"amount": 169}', NULL, 3, '2026-01-08 01:00:03+00', 10751),
	('0628ac7e-4c53-9f26-bb6f-1545641a451e', 'o-169', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-08 01:00:04+00', 10752),
	('46de3d2c-6b64-8837-97f3-0dc60e930797', 'o-170', 'order', 'OrderCreated', NULL, '{"cust": "c-10", "amount": 170.25, "channel": "web"}', NULL, 1, '2026-01-08 02:00:01+00', 10753),
	('e63ad0ca-8029-01df-de87-3b8c26dabee0', 'o-170', 'order', 'LinesAdded', '1', '{"at": 1767225770, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 02:00:02+00', 10754),
	('db380a28-7624-2ea8-7f7d-c05f570d6dda', 'o-170', 'order', 'OrderSettled', '1', '{"amount": 170}', NULL, 3, '2026-01-08 02:00:03+00', 10755),
	('02af3363-f3cc-47e1-b098-c376a39365ba', 'o-171', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 171.25, "channel": "web"}', NULL, 1, '2026-01-08 03:00:01+00', 10756),
	('e476f438-464b-87f6-2dd5-cd67fd64360b', 'o-171', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:51Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 03:00:02+00', 10757),
	('4f163c95-8724-01e3-efa0-09a8cf7795ae', 'o-171', 'order', 'OrderSettled', '1', '{"amount": 171, "receipt": "r-171"}', NULL, 3, '2026-01-08 03:00:03+00', 10758),
	('6f64af4e-25c7-f89c-e301-65a2dfc3f727', 'o-172', 'order', 'OrderPlaced', '1', '{"amount": 172.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-08 04:00:01+00', 10759),
	('26f5025c-fcec-427f-812f-1783b71f55da', 'o-172', 'order', 'LinesAdded', '1', '{"at": 1767225772, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 04:00:02+00', 10760),
	('7df1e58c-e13a-1be8-89ae-d09aed0c03ba', 'o-172', 'order', 'OrderSettled', '1', '{"amount": 172}', NULL, 3, '2026-01-08 04:00:03+00', 10761);
INSERT INTO public.events VALUES
	('120e2d61-6ec6-2c72-98da-deb54916549e', 'o-172', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-08 04:00:04+00', 10762),
	('2141f253-80c4-c0ee-c8c7-7083bb7df2fd', 'o-173', 'order', 'OrderPlaced', '2', '{"cents": 173, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-08 05:00:01+00', 10763),
	('2ace6c7b-f37f-08bb-69cf-0a9965614f2d', 'o-173', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:53Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 05:00:02+00', 10764),
	('94248f84-967c-35c1-59d9-3e816a9badbb', 'o-173', 'order', 'OrderSettled', '1', '{"amount": 173}', NULL, 3, '2026-01-08 05:00:03+00', 10765),
	('13370b03-6db7-0436-7ddd-2d3e71b32f6e', 'o-173', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-08 05:00:04+00', 10766),
	('ac3d8518-56e6-19fd-72ea-4325af83b3c0', 'o-174', 'order', 'OrderPlaced', '3', '{"price": {"cents": 174, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-08 06:00:01+00', 10767),
	('69988a24-2da2-0c0a-4cae-25ce727ba4ff', 'o-174', 'order', 'LinesAdded', '1', '{"at": 1767225774, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 06:00:02+00', 10768),
	('11a065bf-f491-52f1-232b-8e7fb6a9d97b', 'o-174', 'order', 'OrderSettled', '1', '{"amount": 174, "receipt": "r-174"}', NULL, 3, '2026-01-08 06:00:03+00', 10769),
	('b914e27e-2da5-9f94-1bac-5f9408567fc8', 'o-175', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 175.25, "channel": "web"}', NULL, 1, '2026-01-08 07:00:01+00', 10770),
	('160248be-8e89-7f8f-6930-c1fb2651efca', 'o-175', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:55Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 07:00:02+00', 10771),
	('80cad9c7-c4ec-161d-b1f4-388d46d84a47', 'o-175', 'order', 'OrderSettled', '1', '{"amount": 175}', NULL, 3, '2026-01-08 07:00:03+00', 10772),
	('23160f72-90da-f396-8cac-f7c0dd420435', 'o-175', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-08 07:00:05+00', 10773),
	('bff29013-225b-180e-6797-b121ecf032ae', 'o-176', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 176.25, "channel": "web"}', NULL, 1, '2026-01-08 08:00:01+00', 10774),
	('2466d6c0-42c9-6cdc-0acd-5a163c8bb59d', 'o-176', 'order', 'LinesAdded', '1', '{"at": 1767225776, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 08:00:02+00', 10775),
	('47d5e86f-f71e-d578-d99d-fb3fc4bda213', 'o-183', 'order', 'OrderPlaced', '2', '{"cents": 183, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-08 15:00:01+00', 10801),
	('4173a769-0c1c-47d1-1c8d-b538f4f92ebc', 'o-183', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:03Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 15:00:02+00', 10802),
	('b7ed34d0-029a-40b9-96be-47a9aed638b1', 'o-79', 'order', 'OrderSettled', '1', '{"amount": 79}', NULL, 3, '2026-01-04 07:00:03+00', 10420),
	('5eba3e4a-bee7-a1b7-694c-ab71fa2b7758', 'o-183', 'order', 'OrderSettled', '1', '{"amount": 183, "receipt": "r-183"}', NULL, 3, '2026-01-08 15:00:03+00', 10803),
	('eb60492a-0130-dd0e-3c85-f7968b740b41', 'o-184', 'order', 'OrderPlaced', '3', '{"price": {"cents": 184, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-08 16:00:01+00', 10804),
	('51d5494c-757a-6d8d-6d08-099ff5613935', 'o-184', 'order', 'LinesAdded', '1', '{"at": 1767225784, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 16:00:02+00', 10805),
	('fd1d4d64-b691-3fc6-04c8-fde5b8876819', 'o-184', 'order', 'OrderSettled', '1', '{"amount": 184}', NULL, 3, '2026-01-08 16:00:03+00', 10806),
	('d2d2d8a6-96e7-193d-95d8-44fdb2482996', 'o-184', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-08 16:00:04+00', 10807),
	('13d0bfe2-2949-6fc5-447e-f27b430ce153', 'o-185', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 185.25, "channel": "web"}', NULL, 1, '2026-01-08 17:00:01+00', 10808),
	('3851eb46-302d-7ed0-4fd6-419ee591d293', 'o-185', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:05Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 17:00:02+00', 10809),
	('abd71623-a5f6-50ad-91db-d4fd1f5e7c9b', 'o-185', 'order', 'OrderSettled', '1', '{"amount": 185}', NULL, 3, '2026-01-08 17:00:03+00', 10810),
	('27f63d8f-134a-b65b-e695-02c87dd9997d', 'o-185', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-08 17:00:04+00', 10811),
	('301a442b-cc9a-53bc-1c87-d2fa1ebea768', 'o-186', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 186.25, "channel": "web"}', NULL, 1, '2026-01-08 18:00:01+00', 10812),
	('d355295f-8a2a-2e24-0b3e-c1e8130b1528', 'o-186', 'order', 'LinesAdded', '1', '{"at": 1767225786, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 18:00:02+00', 10813),
	('b95fa114-c794-2f9c-4994-975a88c5df28', 'o-186', 'order', 'OrderSettled', '1', '{"amount": 186, "receipt": "r-186"}', NULL, 3, '2026-01-08 18:00:03+00', 10814),
	('6b6026d0-dca0-08f8-8e9c-c4aedbb7b18e', 'o-187', 'order', 'OrderPlaced', '1', '{"amount": 187.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-08 19:00:01+00', 10815),
	('152ff7ef-d886-1134-20e7-34dd186773c8', 'o-187', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:07Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 19:00:02+00', 10816),
	('625d6a68-14f4-7a11-1962-cfc3d67f8d0b', 'o-187', 'order', 'OrderSettled', '1', '{"amount": 187}', NULL, 3, '2026-01-08 19:00:03+00', 10817),
	('84f97c74-4c6a-5032-3ec0-7f5fd1e328e7', 'o-188', 'order', 'OrderPlaced', '2', '{"cents": 188, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-08 20:00:01+00', 10818),
	('8d46734f-afe4-a447-b7d9-0ee9cf95f50d', 'o-188', 'order', 'LinesAdded', '1', '{"at": 1767225788, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 20:00:02+00', 10819),
	('577dda67-0a93-4ac7-2a93-aea539e6b6b9', 'o-188', 'order', 'OrderSettled', '1', '{"amount": 188}', NULL, 3, '2026-01-08 20:00:03+00', 10820),
	('f45ac649-dcef-f902-a805-a60a26dfa4e4', 'o-188', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-08 20:00:04+00', 10821),
	('86520eee-2781-f074-c25f-593acde707af', 'o-189', 'order', 'OrderPlaced', '3', '{"price": {"cents": 189, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-08 21:00:01+00', 10822),
	('ad7d0c6b-6469-5b97-9b9f-3821f0b084ee', 'o-189', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:09Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 21:00:02+00', 10823),
	('d63ddee7-9a64-bad4-94c0-7108098b1fc2', 'o-189', 'order', 'OrderSettled', '1', '{"amount": 189, "receipt": "r-189"}', NULL, 3, '2026-01-08 21:00:03+00', 10824),
	('39b0c274-1bf9-dbdc-a4fe-0dd36ccf7984', 'o-189', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-08 21:00:04+00', 10825),
	('2ffe3a70-8fac-1a8c-c8f5-8b9320c8e950', 'o-189', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-08 21:00:05+00', 10826),
	('4b63cfad-8654-2598-a02c-ab41c7a565c2', 'o-190', 'order', 'OrderCreated', NULL, '{"cust": "c-30", "amount": 190.25, "channel": "web"}', NULL, 1, '2026-01-08 22:00:01+00', 10827),
	('0ba4f133-cb82-b3f2-0da3-419190b8025e', 'o-190', 'order', 'LinesAdded', '1', '{"at": 1767225790, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 22:00:02+00', 10828),
	('a1ea89b7-1b56-8b4c-530e-804e92397068', 'o-190', 'order', 'OrderSettled', '1', '{"amount": 190}', NULL, 3, '2026-01-08 22:00:03+00', 10829),
	('da936d1d-99d0-e169-ebcd-b46b591f50dd', 'o-191', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 191.25, "channel": "web"}', NULL, 1, '2026-01-08 23:00:01+00', 10830),
	('900a355f-c134-d2de-52ef-ef96d5d6ccf8', 'o-191', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:11Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 23:00:02+00', 10831),
	('1c5dfcba-92a7-fc52-39d6-716b8b60d854', 'o-191', 'order', 'OrderSettled', '1', '{"amount": 191}', NULL, 3, '2026-01-08 23:00:03+00', 10832),
	('5a1a5889-f0a3-567a-cbf1-0634eda19674', 'o-192', 'order', 'OrderPlaced', '1', '{"amount": 192.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-09 00:00:01+00', 10833),
	('dcf868a6-8004-4a6c-d6ab-1c8ff2c90495', 'o-192', 'order', 'LinesAdded', '1', '{"at": 1767225792, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 00:00:02+00', 10834),
	('f6dd9ba0-ebe6-0371-d336-3abc3a71bc89', 'o-192', 'order', 'OrderSettled', '1', '{"amount": 192, "receipt": "r-192"}', NULL, 3, '2026-01-09 00:00:03+00', 10835);
INSERT INTO public.events VALUES
	('b570049a-8eb1-9075-7793-8f87ffbd3192', 'o-192', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-09 00:00:04+00', 10836),
	('3c716a0d-1103-33d9-0ec3-68da9e93e36f', 'o-193', 'order', 'OrderPlaced', '2', '{"cents": 193, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-09 01:00:01+00', 10837),
	('73e18fd8-df95-2bdf-07e8-836ee405bba8', 'o-193', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:13Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 01:00:02+00', 10838),
	('c18073e2-342a-b7e3-f25e-1c81aefe87f8', 'o-193', 'order', 'OrderSettled', '1', '{"amount": 193}', NULL, 3, '2026-01-09 01:00:03+00', 10839),
	('6cef7a62-cc04-277e-a3d5-658a76e03011', 'o-193', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-09 01:00:04+00', 10840),
	('44a0731b-0f9d-e38e-3b2d-356495bb541b', 'o-194', 'order', 'OrderPlaced', '3', '{"price": {"cents": 194, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-09 02:00:01+00', 10841),
	('8dbf0b20-9b8d-eb92-cf66-fdc4958f3afb', 'o-194', 'order', 'LinesAdded', '1', '{"at": 1767225794, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 02:00:02+00', 10842),
	('449032e2-0bc5-dabe-ac03-78a5acd20f1b', 'o-194', 'order', 'OrderSettled', '1', '{"amount": 194}', NULL, 3, '2026-01-09 02:00:03+00', 10843),
	('ef0ce5f0-ea84-f0bf-680d-63947edd1492', 'o-195', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 195.25, "channel": "web"}', NULL, 1, '2026-01-09 03:00:01+00', 10844),
	('ba611296-a4b0-4ccc-5f5b-263c58ea97b6', 'o-195', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:15Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 03:00:02+00', 10845),
	('c624a86b-ad3c-caf1-4fd2-a472b688c54c', 'o-195', 'order', 'OrderSettled', '1', '{"amount": 195, "receipt": "r-195"}', NULL, 3, '2026-01-09 03:00:03+00', 10846),
	('2147bc04-ae1d-b924-3b15-c956c172dec8', 'o-196', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 196.25, "channel": "web"}', NULL, 1, '2026-01-09 04:00:01+00', 10847),
	('cbc662f2-36eb-979b-d950-e1c7f3c4ebac', 'o-196', 'order', 'LinesAdded', '1', '{"at": 1767225796, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 04:00:02+00', 10848),
	('d160e6ed-36a8-290d-3aee-9b53a102cb91', 'o-92', 'order', 'OrderSettled', '1', '{"amount": 92}', NULL, 3, '2026-01-04 20:00:03+00', 10468),
	('b2f1aa2d-7e2a-d3ad-e506-ebeff94cbfb3', 'o-196', 'order', 'OrderSettled', '1', '{"amount": 196}', NULL, 3, '2026-01-09 04:00:03+00', 10849),
	('361f947f-048e-91cc-e195-464d9cb2e416', 'o-196', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-09 04:00:04+00', 10850),
	('c32be5d5-98b6-80a4-737f-530c56535c54', 'o-196', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-09 04:00:05+00', 10851),
	('5d5794a0-ae23-1053-e322-fefb6972324a', 'o-197', 'order', 'OrderPlaced', '1', '{"amount": 197.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-09 05:00:01+00', 10852),
	('8fb16f2c-b5e3-d001-d0eb-cdc17f01daa3', 'o-197', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:17Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 05:00:02+00', 10853),
	('d2d03434-9c76-2f40-46d6-71db6ec92a5f', 'o-197', 'order', 'OrderSettled', '1', '{"amount": 197}', NULL, 3, '2026-01-09 05:00:03+00', 10854),
	('313ea699-5489-621a-0f06-d5d28d5beb69', 'o-197', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-09 05:00:04+00', 10855),
	('e85c4318-4d09-4db9-015f-e0e75fdf8058', 'o-198', 'order', 'OrderPlaced', '2', '{"cents": 198, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-09 06:00:01+00', 10856),
	('8be9ecc8-f7a2-8d67-fb5e-ef87cfe8de71', 'o-198', 'order', 'LinesAdded', '1', '{"at": 1767225798, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 06:00:02+00', 10857),
	('faa59d73-47ce-eb48-c834-b6264cb1ec9a', 'o-198', 'order', 'OrderSettled', '1', '{"amount": 198, "receipt": "r-198"}', NULL, 3, '2026-01-09 06:00:03+00', 10858),
	('2b58bb21-5051-a2e7-d39a-e89eabf1147f', 'o-199', 'order', 'OrderPlaced', '3', '{"price": {"cents": 199, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-09 07:00:01+00', 10859),
	('d2f0ed30-1c6d-412a-983d-d5e5a798e066', 'o-199', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:19Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 07:00:02+00', 10860),
	('df18ed1c-1684-c4a9-e6b5-dcc19a481694', 'o-199', 'order', 'OrderSettled', '1', '{"amount": 199}', NULL, 3, '2026-01-09 07:00:03+00', 10861),
	('594190af-17e9-4994-fe88-7f77c5cd7765', 'o-200', 'order', 'OrderCreated', NULL, '{"cust": "refused", "amount": 200.25, "channel": "web"}', NULL, 1, '2026-01-09 08:00:01+00', 10862),
	('fd6e4195-1827-08c4-90e7-e3148b541260', 'o-200', 'order', 'LinesAdded', '1', '{"at": 1767225800, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 08:00:02+00', 10863),
	('c4e9ffeb-497d-ca42-21b3-33ada2fffd3b', 'o-200', 'order', 'OrderSettled', '1', '{"amount": 200}', NULL, 3, '2026-01-09 08:00:03+00', 10864),
	('807bc7ea-77bd-b919-2bb9-2ce0df4a64fe', 'o-200', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-09 08:00:04+00', 10865),
	('354f07b0-8ec8-80fb-f10e-7c0921b6c4a9', 'o-201', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 201.25, "channel": "web"}', NULL, 1, '2026-01-09 09:00:01+00', 10866),
	('c066788c-e070-4685-2cd3-19a97370a1ca', 'o-201', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:21Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 09:00:02+00', 10867),
	('972dadcc-0196-123a-e89b-055334276ce7', 'o-201', 'order', 'OrderSettled', '1', '{"amount": 201, "receipt": "r-201"}', NULL, 3, '2026-01-09 09:00:03+00', 10868),
	('420f63e7-870c-3959-60a4-7d7d286d94b4', 'o-201', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-09 09:00:04+00', 10869),
	('86a67f3c-70cc-b18e-3d0f-214be5d51ef9', 'o-202', 'order', 'OrderPlaced', '1', '{"amount": 202.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-09 10:00:01+00', 10870),
	('f4b64fdd-8771-c170-9c05-981f24490a7a', 'o-202', 'order', 'LinesAdded', '1', '{"at": 1767225802, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 10:00:02+00', 10871),
	('a609eabc-61c6-9232-688e-2f5985b5776c', 'o-202', 'order', 'OrderSettled', '1', '{"amount": 202}', NULL, 3, '2026-01-09 10:00:03+00', 10872),
	('d9b9d0f8-b843-90ea-3681-29adbd7fd8fe', 'o-203', 'order', 'OrderPlaced', '2', '{"cents": 203, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-09 11:00:01+00', 10873),
	('cb0e1864-6012-dbf9-e8a0-f277eea1b263', 'o-203', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:23Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 11:00:02+00', 10874),
	('5509e933-aa6f-e1ca-f4fc-e4aab447e1da', 'o-203', 'order', 'OrderSettled', '1', '{"amount": 203}', NULL, 3, '2026-01-09 11:00:03+00', 10875),
	('afb5cbc0-878f-71ac-a0b3-dfd9b580d3ba', 'o-203', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-09 11:00:05+00', 10876),
	('54ba899f-bc6e-641a-611d-6275b37527cb', 'o-204', 'order', 'OrderPlaced', '3', '{"price": {"cents": 204, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-09 12:00:01+00', 10877),
	('3fc4c741-2295-3baa-948f-8cf4120675b8', 'o-204', 'order', 'LinesAdded', '1', '{"at": 1767225804, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 12:00:02+00', 10878),
	('45f93d27-aa04-f681-c954-5f6fd187d851', 'o-204', 'order', 'OrderSettled', '1', '{"amount": 204, "receipt": "r-204"}', NULL, 3, '2026-01-09 12:00:03+00', 10879),
	('e8efa086-0fbe-4020-2648-85b666e68510', 'o-204', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-09 12:00:04+00', 10880),
	('9568306b-30ea-f1dd-533d-347ffd04dae2', 'o-205', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 205.25, "channel": "web"}', NULL, 1, '2026-01-09 13:00:01+00', 10881),
	('6fa4312b-56d1-dbf7-3daa-8d5f374965aa', 'o-205', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:25Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 13:00:02+00', 10882),
	('218b489d-f95a-4952-6dc9-a95d437fd3a5', 'o-205', 'order', 'OrderSettled', '1', '{"amount": 205}', NULL, 3, '2026-01-09 13:00:03+00', 10883),
	('5e14a17a-d1a8-3875-92b6-215790096dd4', 'o-205', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-09 13:00:04+00', 10884);
INSERT INTO public.events VALUES
	('fd1b62e5-e823-ec3b-f684-71532c10d286', 'o-206', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 206.25, "channel": "web"}', NULL, 1, '2026-01-09 14:00:01+00', 10885),
	('d1e6bba0-5a12-f04e-13f2-e73cb67477ec', 'o-206', 'order', 'LinesAdded', '1', '{"at": 1767225806, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 14:00:02+00', 10886),
	('4c414d80-8c44-622f-dcd3-dd095d33e599', 'o-206', 'order', 'OrderSettled', '1', '{"amount": 206}', NULL, 3, '2026-01-09 14:00:03+00', 10887),
	('39e774f3-5d35-c62e-e65f-da0008f159d3', 'o-207', 'order', 'OrderPlaced', '1', '{"amount": 207.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-09 15:00:01+00', 10888),
	('13bcf456-22ca-5932-f172-7bad9c6e5ccf', 'o-207', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:27Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 15:00:02+00', 10889),
	('2428faf7-1ed7-5f96-bc00-ea3d10ee461e', 'o-207', 'order', 'OrderSettled', '1', '{"amount": 207, "receipt": "r-207"}', NULL, 3, '2026-01-09 15:00:03+00', 10890),
	('045b4cdb-c13a-d639-5ee6-99d062834a71', 'o-208', 'order', 'OrderPlaced', '2', '{"cents": 208, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-09 16:00:01+00', 10891),
	('466c4ca4-3121-48a7-3069-57d902cf40f5', 'o-208', 'order', 'LinesAdded', '1', '{"at": 1767225808, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 16:00:02+00', 10892),
	('fe2be25e-5396-9a99-5b49-f0f05b4e24b9', 'o-208', 'order', 'OrderSettled', '1', '{"amount": 208}', NULL, 3, '2026-01-09 16:00:03+00', 10893),
	('115d15cf-514d-2b28-a0a2-b60ed0277e25', 'o-208', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-09 16:00:04+00', 10894),
	('395525e1-64e0-bf8f-e865-9261b8c50f47', 'o-209', 'order', 'OrderPlaced', '3', '{"price": {"cents": 209, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-09 17:00:01+00', 10895),
	('02a9b68f-b4b5-771b-a453-e04abc94fb1c', 'o-209', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:29Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 17:00:02+00', 10896),
	('6fa19e90-5015-d2b3-bc7d-b193604160bd', 'o-209', 'order', 'OrderSettled', '1', '{"amount": 209}', NULL, 3, '2026-01-09 17:00:03+00', 10897),
	('912a7c1d-94eb-38e6-1ab9-5395f213cad8', 'o-209', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-09 17:00:04+00', 10898),
	('4328109d-b964-0c63-35e7-240c6d5d3c6b', 'o-210', 'order', 'OrderCreated', NULL, '{"cust": "c-10", "amount": 210.25, "channel": "web"}', NULL, 1, '2026-01-09 18:00:01+00', 10899),
	('f170ac8e-0c2b-31ef-a8f9-1f88301c199f', 'o-210', 'order', 'LinesAdded', '1', '{"at": 1767225810, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 18:00:02+00', 10900),
	('11a16ee4-fe2e-c61c-b2b4-517065b0427a', 'o-210', 'order', 'OrderSettled', '1', '{"amount": 210, "receipt": "r-210"}', NULL, 3, '2026-01-09 18:00:03+00', 10901),
	('e1d54965-d15d-b618-ccf3-57585072b4b1', 'o-210', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-09 18:00:05+00', 10902),
	('b6548844-38fc-5b7c-c0ed-ce94d94061cf', 'o-210', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-09 18:00:06+00', 10903),
	('af2a027e-2e07-aba7-ab80-e136e12308fd', 'o-211', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 211.25, "channel": "web"}', NULL, 1, '2026-01-09 19:00:01+00', 10904),
	('8650dd35-75d9-30cf-fb0a-45aeac799a47', 'o-211', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:31Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 19:00:02+00', 10905),
	('21d78bf4-3aef-a8f6-d48d-57c7429617ab', 'o-211', 'order', 'OrderSettled', '1', '{"amount": 211}', NULL, 3, '2026-01-09 19:00:03+00', 10906),
	('7279b37a-61f7-cb71-a0a2-e325372eb4b8', 'o-212', 'order', 'OrderPlaced', '1', '{"amount": 212.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-09 20:00:01+00', 10907),
	('3aa2d61f-b91a-1e00-35a3-c317377b201b', 'o-212', 'order', 'LinesAdded', '1', '{"at": 1767225812, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 20:00:02+00', 10908),
	('610d80c1-2b43-0cf8-02ac-ca11dd1c43a3', 'o-212', 'order', 'OrderSettled', '1', '{"amount": 212}', NULL, 3, '2026-01-09 20:00:03+00', 10909),
	('d81e0b6c-0ce2-75ec-e182-92e69e462bf3', 'o-212', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-09 20:00:04+00', 10910),
	('89c6fe0b-8d30-4504-1bfa-ca6c47ea490a', 'o-213', 'order', 'OrderPlaced', '2', '{"cents": 213, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-09 21:00:01+00', 10911),
	('26405d76-1c46-48fc-db1b-29510ba2fd9a', 'o-213', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:33Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 21:00:02+00', 10912),
	('93898af0-e74e-7039-6c22-35b77ddf1e4d', 'o-213', 'order', 'OrderSettled', '1', '{"amount": 213, "receipt": "r-213"}', NULL, 3, '2026-01-09 21:00:03+00', 10913),
	('bd42fe9c-b846-974b-99d1-824d0a47f7d3', 'o-213', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-09 21:00:04+00', 10914),
	('4817d44a-cc84-6805-0e68-5a1db7460f79', 'o-214', 'order', 'OrderPlaced', '3', '{"price": {"cents": 214, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-09 22:00:01+00', 10915),
	('e744d1ef-91f5-1082-b16b-62bb8117d841', 'o-214', 'order', 'LinesAdded', '1', '{"at": 1767225814, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-09 22:00:02+00', 10916),
	('80dd9fbf-76b8-bc37-9723-6cb42c5308cc', 'o-214', 'order', 'OrderSettled', '1', '{"amount": 214}', NULL, 3, '2026-01-09 22:00:03+00', 10917),
	('466d18c1-7f45-111d-1308-b4e2a49317ad', 'o-215', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 215.25, "channel": "web"}', NULL, 1, '2026-01-09 23:00:01+00', 10918),
	('10b1aaaa-a426-4a17-faef-b952dd2a3192', 'o-215', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:35Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-09 23:00:02+00', 10919),
	('024e07b7-be66-8294-89c6-7489a32c5cfb', 'o-215', 'order', 'OrderSettled', '1', '{"amount": 215}', NULL, 3, '2026-01-09 23:00:03+00', 10920),
	('52398435-1e89-7f98-d121-5323a82e604d', 'o-216', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 216.25, "channel": "web"}', NULL, 1, '2026-01-10 00:00:01+00', 10921),
	('1c1a4ea3-0372-b863-a147-3f2a3538fc89', 'o-216', 'order', 'LinesAdded', '1', '{"at": 1767225816, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 00:00:02+00', 10922),
	('8d6ec249-650e-93a4-edbe-cd19afc006a5', 'o-216', 'order', 'OrderSettled', '1', '{"amount": 216, "receipt": "r-216"}', NULL, 3, '2026-01-10 00:00:03+00', 10923),
	('633a891f-6cb9-c97d-74cb-08841afa9a0d', 'o-216', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-10 00:00:04+00', 10924),
	('2d71da5b-8bf0-8a69-ef8a-f58812fc4524', 'o-217', 'order', 'OrderPlaced', '1', '{"amount": 217.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-10 01:00:01+00', 10925),
	('47853452-78cc-3a77-6fc9-5edceac02ab0', 'o-217', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:37Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 01:00:02+00', 10926),
	('294002d6-7c89-236f-0dba-4693c97d7525', 'o-217', 'order', 'OrderSettled', '1', '{"amount": 217}', NULL, 3, '2026-01-10 01:00:03+00', 10927),
	('6f76d6fe-37db-7a36-dd07-9d521eb7e528', 'o-217', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-10 01:00:04+00', 10928),
	('7d6a6b04-c721-5a90-7314-89aa642d263c', 'o-217', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-10 01:00:05+00', 10929),
	('ac11eba0-3e2f-54c1-4a8b-faea35a2cc1c', 'o-218', 'order', 'OrderPlaced', '2', '{"cents": 218, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-10 02:00:01+00', 10930),
	('23d646ab-357d-1aff-956e-f69e5c6c4d22', 'o-218', 'order', 'LinesAdded', '1', '{"at": 1767225818, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 02:00:02+00', 10931),
	('106d5d2d-e828-d326-8421-65922e1749cf', 'o-218', 'order', 'OrderSettled', '1', '{"amount": 218}', NULL, 3, '2026-01-10 02:00:03+00', 10932),
	('0dd7584d-f162-abc4-7184-364d5a7ce29d', 'o-219', 'order', 'OrderPlaced', '3', '{"price": {"cents": 219, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-10 03:00:01+00', 10933),
	('e34db3dc-cd68-5ab9-e037-79545accb97c', 'o-219', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:39Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 03:00:02+00', 10934);
INSERT INTO public.events VALUES
	('6c3d6a1f-644c-efff-4feb-a41e556423a9', 'o-219', 'order', 'OrderSettled', '1', '{"amount": 219, "receipt": "r-219"}', NULL, 3, '2026-01-10 03:00:03+00', 10935),
	('31269811-5590-28b6-4099-768dcc05096a', 'o-220', 'order', 'OrderCreated', NULL, '{"cust": "c-20", "amount": 220.25, "channel": "web"}', NULL, 1, '2026-01-10 04:00:01+00', 10936),
	('277b0f1f-a6f8-434f-fc47-4222cba3454f', 'o-220', 'order', 'LinesAdded', '1', '{"at": 1767225820, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 04:00:02+00', 10937),
	('913f6cd2-2d4d-aa91-a233-8209a1d30394', 'o-220', 'order', 'OrderSettled', '1', '{"amount": 220}', NULL, 3, '2026-01-10 04:00:03+00', 10938),
	('1c1d2d87-f893-432c-c0af-02d12d339c05', 'o-220', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-10 04:00:04+00', 10939),
	('7e3343ed-0153-271f-77a5-1e7177af9f73', 'o-120', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-06 00:00:06+00', 10572),
	('bc24201c-34ad-4134-cd27-ad458122a9c3', 'o-221', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 221.25, "channel": "web"}', NULL, 1, '2026-01-10 05:00:01+00', 10940),
	('857833df-b016-3675-bcee-e210f354d4b9', 'o-221', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:41Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 05:00:02+00', 10941),
	('ff3ba2e3-0baa-7261-44c4-d0fb5d9deb7f', 'o-221', 'order', 'OrderSettled', '1', '{"amount": 221}', NULL, 3, '2026-01-10 05:00:03+00', 10942),
	('154c4fe1-f287-b12b-3009-c40cec95f0e6', 'o-221', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-10 05:00:04+00', 10943),
	('66d010c4-072d-8b14-6a87-b34b52d26ec9', 'o-222', 'order', 'OrderPlaced', '1', '{"amount": 222.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-10 06:00:01+00', 10944),
	('7e335af2-1e2d-555c-a9f7-beebebf54108', 'o-222', 'order', 'LinesAdded', '1', '{"at": 1767225822, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 06:00:02+00', 10945),
	('6a273653-faa7-e387-8322-a6b19b2a5814', 'o-222', 'order', 'OrderSettled', '1', '{"amount": 222, "receipt": "r-222"}', NULL, 3, '2026-01-10 06:00:03+00', 10946),
	('8014b52b-b791-df09-fecf-9e7481b8d580', 'o-223', 'order', 'OrderPlaced', '2', '{"cents": 223, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-10 07:00:01+00', 10947),
	('72c34ee0-de1c-96f4-9abd-de4eeac63691', 'o-223', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:43Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 07:00:02+00', 10948),
	('d23bae2e-ae60-8888-2137-e1b34d9d528d', 'o-223', 'order', 'OrderSettled', '1', '{"amount": 223}', NULL, 3, '2026-01-10 07:00:03+00', 10949),
	('ec49339c-db50-b143-ed19-f625c57bca5c', 'o-224', 'order', 'OrderPlaced', '3', '{"price": {"cents": 224, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-10 08:00:01+00', 10950),
	('3ee6f44a-edcf-b73d-ddda-15916b9059b1', 'o-224', 'order', 'LinesAdded', '1', '{"at": 1767225824, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 08:00:02+00', 10951),
	('e83aeb26-eb73-67c1-a8c3-fe7cb0c95f94', 'o-224', 'order', 'OrderSettled', '1', '{"amount": 224}', NULL, 3, '2026-01-10 08:00:03+00', 10952),
	('24ec3408-bb6b-43dc-685f-e59700b3f278', 'o-224', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-10 08:00:04+00', 10953),
	('c94e2925-0ee3-8b16-16b2-2c2a7b636a69', 'o-225', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 225.25, "channel": "web"}', NULL, 1, '2026-01-10 09:00:01+00', 10955),
	('1a2351dd-d833-92be-010e-6a05cfff0641', 'o-225', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:45Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 09:00:02+00', 10956),
	('ac5743e0-ad7d-8b30-506f-a0006c6873fb', 'o-225', 'order', 'OrderSettled', '1', '{"amount": 225, "receipt": "r-225"}', NULL, 3, '2026-01-10 09:00:03+00', 10957),
	('d577f8ae-3581-8017-294c-494f7e412c3f', 'o-225', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-10 09:00:04+00', 10958),
	('ac884375-5f4c-c6a6-3cc8-cf5dde4ab163', 'o-226', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 226.25, "channel": "web"}', NULL, 1, '2026-01-10 10:00:01+00', 10959),
	('51f478a5-e945-8be4-54db-327e3787fed9', 'o-226', 'order', 'LinesAdded', '1', '{"at": 1767225826, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 10:00:02+00', 10960),
	('e2d0370a-8425-89a6-71bf-fd314fa0155b', 'o-226', 'order', 'OrderSettled', '1', '{"amount": 226}', NULL, 3, '2026-01-10 10:00:03+00', 10961),
	('7478d8f7-1f5c-f3f1-2b65-a9fc0bda2662', 'o-227', 'order', 'OrderPlaced', '1', '{"amount": 227.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-10 11:00:01+00', 10962),
	('95ac7bbc-0317-00d1-c712-d603273237b6', 'o-227', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:47Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 11:00:02+00', 10963),
	('6ad0efbe-5619-0ccb-f42c-5754929d3b8b', 'o-227', 'order', 'OrderSettled', '1', '{"amount": 227}', NULL, 3, '2026-01-10 11:00:03+00', 10964),
	('fca5de2a-8fda-f55a-4937-c8074e0ce236', 'o-228', 'order', 'OrderPlaced', '2', '{"cents": 228, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-10 12:00:01+00', 10965),
	('3ef6aad2-80e4-cc74-5a36-e52b4ef9153b', 'o-228', 'order', 'LinesAdded', '1', '{"at": 1767225828, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 12:00:02+00', 10966),
	('7e9a1653-1eb9-ede0-2ea3-2a3a834a6bc3', 'o-228', 'order', 'OrderSettled', '1', '{"amount": 228, "receipt": "r-228"}', NULL, 3, '2026-01-10 12:00:03+00', 10967),
	('143ffe7f-fe31-2076-1f00-aa725a8ad639', 'o-228', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-10 12:00:04+00', 10968),
	('b1d9ea47-0f89-977b-96f9-7b41dbbab24e', 'o-229', 'order', 'OrderPlaced', '3', '{"price": {"cents": 229, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-10 13:00:01+00', 10969),
	('d2e87c17-27b2-f0a2-09b2-ad6e7b1751cd', 'o-229', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:49Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 13:00:02+00', 10970),
	('bd3c79d2-be5b-e7d1-d2be-38dace1f5653', 'o-229', 'order', 'OrderSettled', '1', '{"amount": 229}', NULL, 3, '2026-01-10 13:00:03+00', 10971),
	('cfd0df04-b173-95ef-b968-3820a9690587', 'o-229', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-10 13:00:04+00', 10972),
	('60567b77-1820-394f-e715-f917cb75b2c3', 'o-230', 'order', 'OrderCreated', NULL, '{"cust": "c-30", "amount": 230.25, "channel": "web"}', NULL, 1, '2026-01-10 14:00:01+00', 10973),
	('7350d56d-6f24-c77b-0115-e477425e2326', 'o-230', 'order', 'LinesAdded', '1', '{"at": 1767225830, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 14:00:02+00', 10974),
	('31e49866-add1-04c7-626b-91181a5b0a63', 'o-230', 'order', 'OrderSettled', '1', '{"amount": 230}', NULL, 3, '2026-01-10 14:00:03+00', 10975),
	('ae6719df-0341-36c6-dbb4-967655ebc23a', 'o-231', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 231.25, "channel": "web"}', NULL, 1, '2026-01-10 15:00:01+00', 10976),
	('e2e6184c-9528-f438-6c56-5d037cf6eb9d', 'o-231', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:51Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 15:00:02+00', 10977),
	('e4243bde-d89f-12cd-2bd2-6ce1167546ca', 'o-231', 'order', 'OrderSettled', '1', '{"amount": 231, "receipt": "r-231"}', NULL, 3, '2026-01-10 15:00:03+00', 10978),
	('204563df-4df4-9cb0-40b8-4342a8603b50', 'o-231', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-10 15:00:05+00', 10979),
	('15fb41fc-7e97-7fde-44b9-a98d6b05a5a6', 'o-232', 'order', 'OrderPlaced', '1', '{"amount": 232.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-10 16:00:01+00', 10980),
	('5d402038-ca8a-5902-3d0d-65a85110fe42', 'o-232', 'order', 'LinesAdded', '1', '{"at": 1767225832, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 16:00:02+00', 10981),
	('820730b2-9b0a-fcba-62e1-ace4e18e2d87', 'o-232', 'order', 'OrderSettled', '1', '{"amount": 232}', NULL, 3, '2026-01-10 16:00:03+00', 10982),
	('987e76aa-aaa3-e014-9f52-eb09a02ef5b9', 'o-232', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-10 16:00:04+00', 10983),
	('766dca64-e538-31e8-99d7-4a98af81abaf', 'o-233', 'order', 'OrderPlaced', '2', '{"cents": 233, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-10 17:00:01+00', 10984);
INSERT INTO public.events VALUES
	('6239e1f3-6cd0-bc78-0897-211d77f81133', 'o-131', 'order', 'OrderSettled', '1', '{"amount": 131}', NULL, 3, '2026-01-06 11:00:03+00', 10611),
	('f660e10c-4148-51b2-4277-2d4c0e16cf2a', 'o-233', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:53Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 17:00:02+00', 10985),
	('2e010248-8009-f376-0af1-f146c77c4b15', 'o-233', 'order', 'OrderSettled', '1', '{"amount": 233}', NULL, 3, '2026-01-10 17:00:03+00', 10986),
	('d6bf0510-c8f8-2071-7994-19f8122a7a19', 'o-233', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-10 17:00:04+00', 10987),
	('73c07f62-baf0-e6c5-6202-0361157fedf4', 'o-234', 'order', 'OrderPlaced', '3', '{"price": {"cents": 234, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-10 18:00:01+00', 10988),
	('f9187ed2-4377-d655-5a02-2c6a485508d6', 'o-234', 'order', 'LinesAdded', '1', '{"at": 1767225834, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 18:00:02+00', 10989),
	('af830e5d-e0a6-be8f-f1b4-52acd34714f1', 'o-234', 'order', 'OrderSettled', '1', '{"amount": 234, "receipt": "r-234"}', NULL, 3, '2026-01-10 18:00:03+00', 10990),
	('00db47de-8c49-f745-2d63-0317236c80c9', 'o-235', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:55Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 19:00:02+00', 10992),
	('1b391de7-a508-d4d2-2db9-0e31a9d3fee1', 'o-235', 'order', 'OrderSettled', '1', '{"amount": 235}', NULL, 3, '2026-01-10 19:00:03+00', 10993),
	('efe94d52-eeb1-70b6-33f7-f6e04a2baf71', 'o-236', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 236.25, "channel": "web"}', NULL, 1, '2026-01-10 20:00:01+00', 10994),
	('78267b01-d089-c749-8f72-c0d36b06976b', 'o-236', 'order', 'LinesAdded', '1', '{"at": 1767225836, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 20:00:02+00', 10995),
	('14f1921f-c952-a0d5-86d8-114fe2c8860d', 'o-236', 'order', 'OrderSettled', '1', '{"amount": 236}', NULL, 3, '2026-01-10 20:00:03+00', 10996),
	('7ab1def8-1b3b-a340-596a-ca7ea93696ed', 'o-236', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-10 20:00:04+00', 10997),
	('5649c67e-db78-a9f0-1e55-636e756cef36', 'o-237', 'order', 'OrderPlaced', '1', '{"amount": 237.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-10 21:00:01+00', 10998),
	('61a54901-4f11-78cc-e01a-ec223e20f513', 'o-237', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:57Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 21:00:02+00', 10999),
	('400bccdb-61ee-1feb-f06f-f5a93ff84043', 'o-237', 'order', 'OrderSettled', '1', '{"amount": 237, "receipt": "r-237"}', NULL, 3, '2026-01-10 21:00:03+00', 11000),
	('8f383730-98b7-c9bb-a42c-b5443c5fdd84', 'o-237', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-10 21:00:04+00', 11001),
	('5c0e8d35-eb60-51e8-db9b-0256c1d841eb', 'o-238', 'order', 'OrderPlaced', '2', '{"cents": 238, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-10 22:00:01+00', 11002),
	('60816dcb-2248-ebb6-918e-1851bf13fc8f', 'o-238', 'order', 'LinesAdded', '1', '{"at": 1767225838, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-10 22:00:02+00', 11003),
	('9e4a5ede-6b64-de23-3a60-5a2552aa7da4', 'o-238', 'order', 'OrderSettled', '1', '{"amount": 238}', NULL, 3, '2026-01-10 22:00:03+00', 11004),
	('893c3f40-a5e4-037f-aa0c-a429f2b3a84c', 'o-238', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-10 22:00:05+00', 11005),
	('dba74089-5429-3f1f-e721-8e8720ad463f', 'o-239', 'order', 'OrderPlaced', '3', '{"price": {"cents": 239, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-10 23:00:01+00', 11006),
	('12641236-d963-b4c4-5934-f98ea00efdb6', 'o-239', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:59Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-10 23:00:02+00', 11007),
	('08b1649e-3202-48f7-0a1d-e08117dea8e5', 'o-239', 'order', 'OrderSettled', '1', '{"amount": 239}', NULL, 3, '2026-01-10 23:00:03+00', 11008),
	('d6c1fd0c-aa91-e366-43ec-042b916e0787', 'o-240', 'order', 'OrderCreated', NULL, '{"cust": "c-0", "amount": 240.25, "channel": "web"}', NULL, 1, '2026-01-11 00:00:01+00', 11009),
	('c6ab85e8-6706-4dd5-6199-595a27878cbe', 'o-240', 'order', 'LinesAdded', '1', '{"at": 1767225840, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 00:00:02+00', 11010),
	('c7be9256-d307-5506-32d8-d3769f00a2d1', 'o-240', 'order', 'OrderSettled', '1', '{"amount": 10000, "receipt": "r-10000"}', NULL, 3, '2026-01-11 00:00:03+00', 11011),
	('4cb1a4ef-77c3-1f57-6081-34ab0061b26b', 'o-240', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-11 00:00:04+00', 11012),
	('5b2b2f78-88b6-0d54-4c9b-dc264d75b6de', 'o-240', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-11 00:00:06+00', 11013),
	('b615459d-7661-f42b-f0ce-43885762a31d', 'o-241', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 241.25, "channel": "web"}', NULL, 1, '2026-01-11 01:00:01+00', 11014),
	('4fcdd585-b2ea-4c05-9e07-ea60f7669bdb', 'o-241', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:01Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 01:00:02+00', 11015),
	('8945b607-d402-2dec-dfdf-567aca73a49d', 'o-241', 'order', 'OrderSettled', '1', '{"amount": 241}', NULL, 3, '2026-01-11 01:00:03+00', 11016),
	('36f6ede2-9448-a813-b188-270fdcc3e612', 'o-241', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-11 01:00:04+00', 11017),
	('c86b6e9d-dc68-af3b-271b-4ebce445bac2', 'o-242', 'order', 'OrderPlaced', '1', '{"amount": 242.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-11 02:00:01+00', 11018),
	('7cd1c186-e01a-126e-33c3-1fc35572144f', 'o-242', 'order', 'LinesAdded', '1', '{"at": 1767225842, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 02:00:02+00', 11019),
	('7e29be0c-144e-7ca3-c500-c616cb2ff119', 'o-242', 'order', 'OrderSettled', '1', '{"amount": 242}', NULL, 3, '2026-01-11 02:00:03+00', 11020),
	('225ea48c-f608-b11d-e39e-0adb85a23a1c', 'o-243', 'order', 'OrderPlaced', '2', '{"cents": 243, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-11 03:00:01+00', 11021),
	('c6f47dd3-2cb7-47c8-3914-f46bdaab621c', 'o-243', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:03Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 03:00:02+00', 11022),
	('b55f9efc-2322-1368-88f7-cdcf7d10c78a', 'o-243', 'order', 'OrderSettled', '1', '{"amount": 243, "receipt": "r-243"}', NULL, 3, '2026-01-11 03:00:03+00', 11023),
	('41746abc-4759-4c3e-976e-53987ba27b96', 'o-244', 'order', 'OrderPlaced', '3', '{"price": {"cents": 244, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-11 04:00:01+00', 11024),
	('193b8414-d43d-6e8d-69d4-0ffeb465f50e', 'o-244', 'order', 'LinesAdded', '1', '{"at": 1767225844, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 04:00:02+00', 11025),
	('7852891b-aa57-a643-c03d-84591163b301', 'o-244', 'order', 'OrderSettled', '1', '{"amount": 244}', NULL, 3, '2026-01-11 04:00:03+00', 11026),
	('d3d22f25-99d7-23e4-cc28-b98948297680', 'o-244', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-11 04:00:04+00', 11027),
	('3252bbfc-95b1-bbb5-ec6e-e2552f9602fb', 'o-245', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 245.25, "channel": "web"}', NULL, 1, '2026-01-11 05:00:01+00', 11028),
	('0797ec25-4e96-608a-cecd-1d426980c798', 'o-245', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:05Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 05:00:02+00', 11029),
	('f463a35d-1f11-8e1e-18fe-5e9ccdf33adf', 'o-245', 'order', 'OrderSettled', '1', '{"amount": 245}', NULL, 3, '2026-01-11 05:00:03+00', 11030),
	('4eba91bd-4520-fce3-84c5-1b32c93169e6', 'o-245', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-11 05:00:04+00', 11031),
	('f6142439-bcda-ef89-8d77-28598c532460', 'o-245', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-11 05:00:05+00', 11032),
	('32e70356-bc8f-53f8-99dd-4ef9069873ea', 'o-246', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 246.25, "channel": "web"}', NULL, 1, '2026-01-11 06:00:01+00', 11033),
	('b5c8e280-1322-1daa-9e79-20537134ee97', 'o-246', 'order', 'LinesAdded', '1', '{"at": 1767225846, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 06:00:02+00', 11034);
INSERT INTO public.events VALUES
	('32fcc83e-7beb-4967-c8a9-fd00299b6532', 'o-246', 'order', 'OrderSettled', '1', '{"amount": 246, "receipt": "r-246"}', NULL, 3, '2026-01-11 06:00:03+00', 11035),
	('a404a319-4ed0-9fae-5f64-d9fab84e71cc', 'o-247', 'order', 'OrderPlaced', '1', '{"amount": 247.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-11 07:00:01+00', 11036),
	('496a887a-b9f8-81e3-ad0d-f74a9b258081', 'o-247', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:07Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 07:00:02+00', 11037),
	('b08ae1c8-a740-4b68-b215-682866e2dec3', 'o-247', 'order', 'OrderSettled', '1', '{"amount": 247}', NULL, 3, '2026-01-11 07:00:03+00', 11038),
	('81b25eed-7395-52e0-b030-a2ced5843f1d', 'o-248', 'order', 'OrderPlaced', '2', '{"cents": 248, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-11 08:00:01+00', 11039),
	('bab0bcdb-230b-30fb-0222-3defb08fdd80', 'o-261', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 261.25, "channel": "web"}', NULL, 1, '2026-01-11 21:00:01+00', 11087),
	('3a3564a8-b72b-4ba0-635e-9b0035e1f64d', 'o-248', 'order', 'LinesAdded', '1', '{"at": 1767225848, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 08:00:02+00', 11040),
	('e74bba69-b381-a360-69ce-88893a03a19b', 'o-248', 'order', 'OrderSettled', '1', '{"amount": 248}', NULL, 3, '2026-01-11 08:00:03+00', 11041),
	('ff7cb657-86cf-4eef-d16e-6b4cf3b668da', 'o-248', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-11 08:00:04+00', 11042),
	('5ec841f9-0178-af93-11d2-c7d16d73dd08', 'o-249', 'order', 'OrderPlaced', '3', '{"price": {"cents": 249, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-11 09:00:01+00', 11043),
	('c6d0dc0b-ccf7-f5e2-6e53-a93636e184e2', 'o-249', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:09Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 09:00:02+00', 11044),
	('b54ac007-09fe-949a-1fb1-7e4bc49ea075', 'o-249', 'order', 'OrderSettled', '1', '{"amount": 249, "receipt": "r-249"}', NULL, 3, '2026-01-11 09:00:03+00', 11045),
	('f25beff4-d574-31fe-42e8-ae53a45d15df', 'o-249', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-11 09:00:04+00', 11046),
	('6e8253fe-59fe-cbed-90bf-faa8f8ac3c72', 'o-250', 'order', 'OrderCreated', NULL, '{"cust": "refused", "amount": 250.25, "channel": "web"}', NULL, 1, '2026-01-11 10:00:01+00', 11047),
	('9acb11ed-b9fb-1089-6eba-ea55f641562c', 'o-250', 'order', 'LinesAdded', '1', '{"at": 1767225850, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 10:00:02+00', 11048),
	('49f2e8fd-c900-963e-0d0a-e03084a4ea88', 'o-250', 'order', 'OrderSettled', '1', '{"amount": 250}', NULL, 3, '2026-01-11 10:00:03+00', 11049),
	('6075a112-2302-c73d-1ae6-cfbc95b22248', 'o-251', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 251.25, "channel": "web"}', NULL, 1, '2026-01-11 11:00:01+00', 11050),
	('2c245cc2-6509-0613-9fb5-1df77231b283', 'o-251', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:11Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 11:00:02+00', 11051),
	('644e0108-0fb1-c965-a68c-83d22500a94c', 'o-251', 'order', 'OrderSettled', '1', '{"amount": 251}', NULL, 3, '2026-01-11 11:00:03+00', 11052),
	('b33e5f72-fb66-a4d4-db32-154a7c6b2ec7', 'o-252', 'order', 'OrderPlaced', '1', '{"amount": 252.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-11 12:00:01+00', 11053),
	('7d32d022-9b03-0d87-0284-0f6798baded9', 'o-252', 'order', 'LinesAdded', '1', '{"at": 1767225852, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 12:00:02+00', 11054),
	('965f9e85-28be-cde0-0984-fa3ad97f8562', 'o-252', 'order', 'OrderSettled', '1', '{"amount": 252, "receipt": "r-252"}', NULL, 3, '2026-01-11 12:00:03+00', 11055),
	('19314719-ef13-015a-053d-9038f0276fbd', 'o-252', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-11 12:00:04+00', 11056),
	('713d8e04-8af7-683c-767d-5a2f88594072', 'o-252', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-11 12:00:05+00', 11057),
	('cda2848a-82c3-12b3-d000-a1e507704350', 'o-253', 'order', 'OrderPlaced', '2', '{"cents": 253, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-11 13:00:01+00', 11058),
	('acaf338f-9045-c7fa-430e-69b457c0bfbc', 'o-253', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:13Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 13:00:02+00', 11059),
	('30ed3338-df2a-9ae3-dd41-9a2fa5e7d180', 'o-253', 'order', 'OrderSettled', '1', '{"amount": 253}', NULL, 3, '2026-01-11 13:00:03+00', 11060),
	('d3532bdc-988a-3622-d1b2-270c210860aa', 'o-253', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-11 13:00:04+00', 11061),
	('192113ac-3e44-a7df-39e6-21813501dfd0', 'o-254', 'order', 'OrderPlaced', '3', '{"price": {"cents": 254, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-11 14:00:01+00', 11062),
	('5cb403d1-a1ad-b564-fdf3-f90a711d46b0', 'o-254', 'order', 'LinesAdded', '1', '{"at": 1767225854, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 14:00:02+00', 11063),
	('73a13a3d-e3d2-0dc8-452c-94615e07debe', 'o-254', 'order', 'OrderSettled', '1', '{"amount": 254}', NULL, 3, '2026-01-11 14:00:03+00', 11064),
	('3a9d4a68-7bc8-b6c9-0125-45b9058e8935', 'o-255', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 255.25, "channel": "web"}', NULL, 1, '2026-01-11 15:00:01+00', 11065),
	('78dde229-b90a-e709-6833-4187abccc098', 'o-255', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:15Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 15:00:02+00', 11066),
	('5a1887f0-0a01-726d-b2a3-98eda2ad8344', 'o-255', 'order', 'OrderSettled', '1', '{"amount": 255, "receipt": "r-255"}', NULL, 3, '2026-01-11 15:00:03+00', 11067),
	('ee2fdb35-3f0c-ec13-d49a-45fc2037519c', 'o-256', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 256.25, "channel": "web"}', NULL, 1, '2026-01-11 16:00:01+00', 11068),
	('e21c8d8a-cd10-b266-7af7-d1cacb543850', 'o-256', 'order', 'LinesAdded', '1', '{"at": 1767225856, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 16:00:02+00', 11069),
	('34d5953c-cb01-aa38-03b7-f94c30570ad6', 'o-256', 'order', 'OrderSettled', '1', '{"amount": 256}', NULL, 3, '2026-01-11 16:00:03+00', 11070),
	('d9dd9728-99da-83bd-e9b2-97b1acc8339f', 'o-256', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-11 16:00:04+00', 11071),
	('5ba3afe3-b3ff-faf2-e675-f3dd3125a354', 'o-257', 'order', 'OrderPlaced', '1', '{"amount": 257.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-11 17:00:01+00', 11072),
	('462cb98f-89cc-3c92-c60a-37ce6726a09e', 'o-257', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:17Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 17:00:02+00', 11073),
	('b8f6e662-5333-7f57-9ef5-f280fafab463', 'o-257', 'order', 'OrderSettled', '1', '{"amount": 257}', NULL, 3, '2026-01-11 17:00:03+00', 11074),
	('f47c49a2-2988-228e-a4ad-e4174b1bac0d', 'o-257', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-11 17:00:04+00', 11075),
	('00cb1fc5-2db2-fb21-0c75-b14e7179fc55', 'o-361', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 361.25, "channel": "web"}', NULL, 1, '2026-01-16 01:00:01+00', 11455),
	('3f23ceb4-4cbe-e636-9f29-07cd508b1314', 'o-181', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 181.25, "channel": "web"}', NULL, 1, '2026-01-08 13:00:01+00', 10793),
	('53ea8661-fef0-df59-98ae-9351788756d7', 'o-181', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:01Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 13:00:02+00', 10794),
	('0b076c76-05ad-c3f7-9b66-4f3992b20c99', 'o-181', 'order', 'OrderSettled', '1', '{"amount": 181}', NULL, 3, '2026-01-08 13:00:03+00', 10795),
	('30707847-d5c8-1c36-a898-405e36e0ab82', 'o-181', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-08 13:00:04+00', 10796),
	('fcedbc36-8342-e2cf-19fb-2340f501e3e6', 'o-182', 'order', 'OrderPlaced', '1', '{"amount": 182.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-08 14:00:01+00', 10797),
	('542e16cf-e488-98a0-7d4f-ecafd59e1ab5', 'o-182', 'order', 'LinesAdded', '1', '{"at": 1767225782, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 14:00:02+00', 10798),
	('cb6356be-d9ed-923d-8421-cf0bf9cf2cc3', 'o-182', 'order', 'OrderSettled', '1', '{"amount": 182}', NULL, 3, '2026-01-08 14:00:03+00', 10799);
INSERT INTO public.events VALUES
	('af5363de-88cb-44f7-be2c-258db2cd3e25', 'o-182', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-08 14:00:05+00', 10800),
	('5171f192-dddf-50ca-6bdd-3b585ce1bb32', 'o-235', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 235.25, "channel": "web"}', NULL, 1, '2026-01-10 19:00:01+00', 10991),
	('feae29ba-dc46-bc99-fd41-6b80ac204a43', 'o-258', 'order', 'OrderPlaced', '2', '{"cents": 258, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-11 18:00:01+00', 11076),
	('ff190349-f506-f8d2-69e4-de650c86687f', 'o-258', 'order', 'LinesAdded', '1', '{"at": 1767225858, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 18:00:02+00', 11077),
	('41418d5c-83b6-c47c-ac62-f510e2bb934a', 'o-258', 'order', 'OrderSettled', '1', '{"amount": 258, "receipt": "r-258"}', NULL, 3, '2026-01-11 18:00:03+00', 11078),
	('e307f7e7-d31c-c0db-55b0-41e6a72d92f6', 'o-259', 'order', 'OrderPlaced', '3', '{"price": {"cents": 259, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-11 19:00:01+00', 11079),
	('86a8cfb9-c995-4e1e-696f-d677955fb1dc', 'o-259', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:19Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 19:00:02+00', 11080),
	('c24fd492-3d68-d1f5-53a5-0a5e1a372303', 'o-259', 'order', 'OrderSettled', '1', '{"amount": 259}', NULL, 3, '2026-01-11 19:00:03+00', 11081),
	('8620d6fb-107f-86db-d498-aac7b56c392b', 'o-259', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-11 19:00:05+00', 11082),
	('b23dbf33-253b-59e6-206a-4c6d14b2eac8', 'o-260', 'order', 'OrderCreated', NULL, '{"cust": "c-20", "amount": 260.25, "channel": "web"}', NULL, 1, '2026-01-11 20:00:01+00', 11083),
	('6105edda-f884-14a1-cca6-960dc675c7d6', 'o-260', 'order', 'LinesAdded', '1', '{"at": 1767225860, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 20:00:02+00', 11084),
	('6cc556a3-a0fd-323f-8aeb-c2cd1d9d4a2f', 'o-260', 'order', 'OrderSettled', '1', '{"amount": 260}', NULL, 3, '2026-01-11 20:00:03+00', 11085),
	('7e477842-4582-a236-7ae4-56ff29f508b0', 'o-260', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-11 20:00:04+00', 11086),
	('6c4bc101-90da-674c-f16b-532ce759df69', 'o-261', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:21Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 21:00:02+00', 11088),
	('bc996234-bfe4-ad09-5588-066f2d82da4a', 'o-261', 'order', 'OrderSettled', '1', '{"amount": 261, "receipt": "r-261"}', NULL, 3, '2026-01-11 21:00:03+00', 11089),
	('788ea8af-fee2-798c-7824-8419a04f5084', 'o-261', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-11 21:00:04+00', 11090),
	('77bf0273-ba03-d3ff-f3b7-1fc0e2821b02', 'o-262', 'order', 'OrderPlaced', '1', '{"amount": 262.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-11 22:00:01+00', 11091),
	('0d56e77a-8b30-2229-633a-f7ae3407e1c0', 'o-262', 'order', 'LinesAdded', '1', '{"at": 1767225862, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-11 22:00:02+00', 11092),
	('d4406cf0-5ea7-dc87-7807-5147c889a27c', 'o-262', 'order', 'OrderSettled', '1', '{"amount": 262}', NULL, 3, '2026-01-11 22:00:03+00', 11093),
	('1a00169a-85e4-7e36-eb80-ddf799fd4dae', 'o-263', 'order', 'OrderPlaced', '2', '{"cents": 263, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-11 23:00:01+00', 11094),
	('5da27341-c271-bad9-2e2b-e66902420a42', 'o-263', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:23Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-11 23:00:02+00', 11095),
	('ab41ab06-94b3-bee7-fddb-51a4f2d04835', 'o-263', 'order', 'OrderSettled', '1', '{"amount": 263}', NULL, 3, '2026-01-11 23:00:03+00', 11096),
	('545da3d7-4f7b-7989-0c53-ccd188daa740', 'o-264', 'order', 'OrderPlaced', '3', '{"price": {"cents": 264, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-12 00:00:01+00', 11097),
	('4fa04860-4de6-ebf4-aa07-26088cedebc0', 'o-264', 'order', 'LinesAdded', '1', '{"at": 1767225864, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 00:00:02+00', 11098),
	('3ba5f76e-8b30-5738-8a9d-6acee7beb8eb', 'o-264', 'order', 'OrderSettled', '1', '{"amount": 264, "receipt": "r-264"}', NULL, 3, '2026-01-12 00:00:03+00', 11099),
	('5d760e88-2be5-d0e5-f3a1-01f553adaffb', 'o-264', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-12 00:00:04+00', 11100),
	('a308e17c-afb3-8dad-8b38-74e30df4c693', 'o-265', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 265.25, "channel": "web"}', NULL, 1, '2026-01-12 01:00:01+00', 11101),
	('e9bb6f86-c58a-c734-44d9-fc31b278ea52', 'o-265', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:25Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 01:00:02+00', 11102),
	('39f2a9c0-e035-d0a3-4d1c-c63f856cb6c6', 'o-265', 'order', 'OrderSettled', '1', '{"amount": 265}', NULL, 3, '2026-01-12 01:00:03+00', 11103),
	('6937809c-d3b4-4086-a5d2-f7a580e083b7', 'o-265', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-12 01:00:04+00', 11104),
	('d5f15689-23bd-13ab-c3be-85bd1660032b', 'o-266', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 266.25, "channel": "web"}', NULL, 1, '2026-01-12 02:00:01+00', 11105),
	('3e1bf22f-6791-4d26-d461-7aef58dd9c72', 'o-280', 'order', 'LinesAdded', '1', '{"at": 1767225880, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 16:00:02+00', 11157),
	('7cb57ccf-c04f-cfeb-b49e-f253ccd79bac', 'o-280', 'order', 'OrderSettled', '1', '{"amount": 280}', NULL, 3, '2026-01-12 16:00:03+00', 11158),
	('d20c40b4-1a69-9be2-6a47-a844e6513abb', 'o-280', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-12 16:00:04+00', 11159),
	('0db4becb-ab12-71a2-231a-75066f3c354d', 'o-280', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-12 16:00:05+00', 11160),
	('71b5530d-4ea3-4032-c2cd-c8a3306ab62d', 'o-281', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 281.25, "channel": "web"}', NULL, 1, '2026-01-12 17:00:01+00', 11161),
	('1a3e6668-5039-6681-444c-f1f62599457b', 'o-281', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:41Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 17:00:02+00', 11162),
	('d3ce0cf3-5634-f1d1-68c0-cb99b3991787', 'o-281', 'order', 'OrderSettled', '1', '{"amount": 281}', NULL, 3, '2026-01-12 17:00:03+00', 11163),
	('79b153d0-4422-2703-8e6a-40b1d856ca76', 'o-281', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-12 17:00:04+00', 11164),
	('6492b1fd-43dc-d292-04e8-4db4a0fe9466', 'o-282', 'order', 'OrderPlaced', '1', '{"amount": 282.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-12 18:00:01+00', 11165),
	('d617eb37-0d55-b3c0-8e60-8f7bbddf46eb', 'o-282', 'order', 'LinesAdded', '1', '{"at": 1767225882, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 18:00:02+00', 11166),
	('eb2029b5-86cc-b1c9-6f56-35ea9cb86636', 'o-282', 'order', 'OrderSettled', '1', '{"amount": 282, "receipt": "r-282"}', NULL, 3, '2026-01-12 18:00:03+00', 11167),
	('9638a437-5f14-5718-c1df-61fa80510122', 'o-283', 'order', 'OrderPlaced', '2', '{"cents": 283, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-12 19:00:01+00', 11168),
	('1ba43abd-8ca7-e671-93df-2ca7f456683a', 'o-283', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:43Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 19:00:02+00', 11169),
	('48ebbeb5-c215-5449-ce8a-20038f915499', 'o-283', 'order', 'OrderSettled', '1', '{"amount": 283}', NULL, 3, '2026-01-12 19:00:03+00', 11170),
	('f70ac9b2-4dad-95c6-4471-b17a7970ceec', 'o-284', 'order', 'OrderPlaced', '3', '{"price": {"cents": 284, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-12 20:00:01+00', 11171),
	('a1506b08-ff12-9924-7954-845865746dcd', 'o-284', 'order', 'LinesAdded', '1', '{"at": 1767225884, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 20:00:02+00', 11172),
	('73bdcded-821f-d7b4-25fa-8682ac90233e', 'o-284', 'order', 'OrderSettled', '1', '{"amount": 284}', NULL, 3, '2026-01-12 20:00:03+00', 11173),
	('95959699-69b5-690a-b89a-f85ecc60d2e4', 'o-284', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-12 20:00:04+00', 11174),
	('83558b47-8c43-f3f0-d616-0685cbb02cd5', 'o-285', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 285.25, "channel": "web"}', NULL, 1, '2026-01-12 21:00:01+00', 11175);
INSERT INTO public.events VALUES
	('5a1f299f-4d02-4f29-6943-9b6c7dc74058', 'o-285', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:45Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 21:00:02+00', 11176),
	('8a71e3da-dd8d-170f-e9c3-3833160637a9', 'o-285', 'order', 'OrderSettled', '1', '{"amount": 285, "receipt": "r-285"}', NULL, 3, '2026-01-12 21:00:03+00', 11177),
	('8b09e5a1-c84e-9d02-8061-70a4f805932c', 'o-285', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-12 21:00:04+00', 11178),
	('2234aa72-4632-9688-bc78-99ee897e8637', 'o-286', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 286.25, "channel": "web"}', NULL, 1, '2026-01-12 22:00:01+00', 11179),
	('c0b7a251-7c2f-2f4c-e281-8fbcdb78a3de', 'o-286', 'order', 'LinesAdded', '1', '{"at": 1767225886, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 22:00:02+00', 11180),
	('8b7fe08e-f034-5c05-7284-aebc91167c5f', 'o-286', 'order', 'OrderSettled', '1', '{"amount": 286}', NULL, 3, '2026-01-12 22:00:03+00', 11181),
	('bfc9d104-f2dd-da53-38d8-6887236e5cb6', 'o-287', 'order', 'OrderPlaced', '1', '{"amount": 287.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-12 23:00:01+00', 11182),
	('d86bbc11-5680-e567-f67f-97133ba1e357', 'o-326', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 326.25, "channel": "web"}', NULL, 1, '2026-01-14 14:00:01+00', 11326),
	('2ce8b6cd-62cb-0f58-5365-4f1d921f091d', 'o-287', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:47Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 23:00:02+00', 11183),
	('23647a59-e84f-1a73-7e9e-42effaa172f5', 'o-287', 'order', 'OrderSettled', '1', '{"amount": 287}', NULL, 3, '2026-01-12 23:00:03+00', 11184),
	('51a48d2c-e2b7-f681-f05e-0dd9f41459fb', 'o-287', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-12 23:00:05+00', 11185),
	('9cd7101b-d2f5-1969-fe22-88535b31f324', 'o-288', 'order', 'OrderPlaced', '2', '{"cents": 288, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-13 00:00:01+00', 11186),
	('3d8bbd56-40d8-c352-76bc-c5748a373cb2', 'o-288', 'order', 'LinesAdded', '1', '{"at": 1767225888, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 00:00:02+00', 11187),
	('ce5279db-e8d4-79a6-9833-4cdb87801a5e', 'o-288', 'order', 'OrderSettled', '1', '{"amount": 288, "receipt": "r-288"}', NULL, 3, '2026-01-13 00:00:03+00', 11188),
	('f1d03ae3-2ecc-c9de-e292-8012c81aec11', 'o-288', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-13 00:00:04+00', 11189),
	('d48f3313-fb21-8afb-ef1b-6595c1b18340', 'o-289', 'order', 'OrderPlaced', '3', '{"price": {"cents": 289, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-13 01:00:01+00', 11190),
	('6d469ccb-41a8-5b9e-1837-b234f282036c', 'o-289', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:49Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 01:00:02+00', 11191),
	('da975f81-7d30-2b79-1026-9923bb879c91', 'o-289', 'order', 'OrderSettled', '1', '{"amount": 289}', NULL, 3, '2026-01-13 01:00:03+00', 11192),
	('792472f9-8669-9b9d-e826-1522e74e0939', 'o-289', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-13 01:00:04+00', 11193),
	('f60f1b71-49c2-d2ca-66cc-29125e0d0159', 'o-290', 'order', 'OrderCreated', NULL, '{"cust": "c-10", "amount": 290.25, "channel": "web"}', NULL, 1, '2026-01-13 02:00:01+00', 11194),
	('3716a10e-266f-dfac-c073-7802d1e84144', 'o-290', 'order', 'LinesAdded', '1', '{"at": 1767225890, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 02:00:02+00', 11195),
	('e42d95f9-0ca1-93fe-ea88-253521dbe199', 'o-290', 'order', 'OrderSettled', '1', '{"amount": 290}', NULL, 3, '2026-01-13 02:00:03+00', 11196),
	('e6bd0d2c-49ad-0504-8b5a-451b1b7ce278', 'o-291', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 291.25, "channel": "web"}', NULL, 1, '2026-01-13 03:00:01+00', 11197),
	('c11b28f1-63ba-1253-f733-1500a7096e4f', 'o-291', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:51Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 03:00:02+00', 11198),
	('cfa5207c-e0e9-6b54-a010-2e35000fe334', 'o-291', 'order', 'OrderSettled', '1', '{"amount": 291, "receipt": "r-291"}', NULL, 3, '2026-01-13 03:00:03+00', 11199),
	('e0e91b97-706b-b914-0b9c-9861ca398f93', 'o-292', 'order', 'OrderPlaced', '1', '{"amount": 292.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-13 04:00:01+00', 11200),
	('0871a88b-3468-6d85-ba9a-059bdbc121d6', 'o-292', 'order', 'LinesAdded', '1', '{"at": 1767225892, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 04:00:02+00', 11201),
	('94206301-c2c3-e865-32f5-7e242edb29cf', 'o-292', 'order', 'OrderSettled', '1', '{"amount": 292}', NULL, 3, '2026-01-13 04:00:03+00', 11202),
	('b72b7bf6-8145-cff2-c088-f535c96f32ac', 'o-292', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-13 04:00:04+00', 11203),
	('324c4717-a78b-26d0-4ba7-e17bd394b78a', 'o-293', 'order', 'OrderPlaced', '2', '{"cents": 293, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-13 05:00:01+00', 11204),
	('faa862d5-84a2-869c-c988-660d543e5620', 'o-293', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:53Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 05:00:02+00', 11205),
	('f48ef194-2efb-05dd-f02f-be4c2c3590be', 'o-293', 'order', 'OrderSettled', '1', '{"amount": 293}', NULL, 3, '2026-01-13 05:00:03+00', 11206),
	('a981d7ed-1d15-80bd-4dea-c70a0ce2dedb', 'o-293', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-13 05:00:04+00', 11207),
	('2935a56a-81a3-75e6-3d1b-6084d1583caa', 'o-294', 'order', 'OrderPlaced', '3', '{"price": {"cents": 294, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-13 06:00:01+00', 11208),
	('31b203e6-5789-32df-8475-65ddf7a589de', 'o-366', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 366.25, "channel": "web"}', NULL, 1, '2026-01-16 06:00:01+00', 11474),
	('1ecc6a89-9b00-472b-5182-fb6e935cfddf', 'o-294', 'order', 'LinesAdded', '1', '{"at": 1767225894, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 06:00:02+00', 11209),
	('bd835169-2b81-46e3-dd7e-df9236a86e80', 'o-294', 'order', 'OrderSettled', '1', '{"amount": 294, "receipt": "r-294"}', NULL, 3, '2026-01-13 06:00:03+00', 11210),
	('a976113f-6867-058f-bb40-3eee77918f38', 'o-294', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-13 06:00:05+00', 11211),
	('2994badb-d99b-da4a-8d64-588e0335c3c4', 'o-295', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 295.25, "channel": "web"}', NULL, 1, '2026-01-13 07:00:01+00', 11212),
	('e25f7539-8222-01ca-9837-3170ae831d94', 'o-295', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:55Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 07:00:02+00', 11213),
	('45061759-858d-e3f0-55ba-1de8d38b9574', 'o-295', 'order', 'OrderSettled', '1', '{"amount": 295}', NULL, 3, '2026-01-13 07:00:03+00', 11214),
	('504f9610-eca3-ae42-b3ad-21de05edff35', 'o-296', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 296.25, "channel": "web"}', NULL, 1, '2026-01-13 08:00:01+00', 11215),
	('82b07435-35a3-3db5-5cd6-bf34526ef03c', 'o-296', 'order', 'LinesAdded', '1', '{"at": 1767225896, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 08:00:02+00', 11216),
	('a19a80be-4e55-d171-1b2d-f3dfc7924bb6', 'o-296', 'order', 'OrderSettled', '1', '{"amount": 296}', NULL, 3, '2026-01-13 08:00:03+00', 11217),
	('78daa0a2-b235-a442-eb02-e20b55631313', 'o-296', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-13 08:00:04+00', 11218),
	('b6cb0544-636e-5e00-cdbf-77ca8b327a66', 'o-297', 'order', 'OrderPlaced', '1', '{"amount": 297.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-13 09:00:01+00', 11219),
	('74606751-b7eb-1426-a603-8b61d7549843', 'o-297', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:57Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 09:00:02+00', 11220),
	('bbd64b14-a22c-189b-4270-3c30b20fb4d8', 'o-297', 'order', 'OrderSettled', '1', '{"amount": 297, "receipt": "r-297"}', NULL, 3, '2026-01-13 09:00:03+00', 11221),
	('7d034d38-fb43-e2ea-5646-f04ec7ed44e1', 'o-297', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-13 09:00:04+00', 11222),
	('cb756300-33ee-c362-6cb9-9993c3f0fa1f', 'o-298', 'order', 'OrderPlaced', '2', '{"cents": 298, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-13 10:00:01+00', 11223);
INSERT INTO public.events VALUES
	('ef160136-93b2-cf74-cebd-1352a1e2c9f5', 'o-298', 'order', 'LinesAdded', '1', '{"at": 1767225898, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 10:00:02+00', 11224),
	('a0c1f963-9bf2-fd0b-cfb1-209428a22180', 'o-298', 'order', 'OrderSettled', '1', '{"amount": 298}', NULL, 3, '2026-01-13 10:00:03+00', 11225),
	('96bf7807-1109-0342-22dd-f4d77a620dcc', 'o-299', 'order', 'OrderPlaced', '3', '{"price": {"cents": 299, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-13 11:00:01+00', 11226),
	('33eeeac9-423e-f022-8285-fb0e958b27eb', 'o-299', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:59Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 11:00:02+00', 11227),
	('24910d6a-3722-f622-fd47-3290f79655f2', 'o-299', 'order', 'OrderSettled', '1', '{"amount": 299}', NULL, 3, '2026-01-13 11:00:03+00', 11228),
	('befeb707-cbdb-70bb-2eac-f89f80f61f5a', 'o-300', 'order', 'OrderCreated', NULL, '{"cust": "refused", "amount": 300.25, "channel": "web"}', NULL, 1, '2026-01-13 12:00:01+00', 11229),
	('53ac34fa-d3ac-b162-ef0d-284a6d755f7f', 'o-300', 'order', 'LinesAdded', '1', '{"at": 1767225900, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 12:00:02+00', 11230),
	('a6e74aa3-0a03-a9f7-63d6-055150886263', 'o-300', 'order', 'OrderSettled', '1', '{"amount": 10000, "receipt": "r-10000"}', NULL, 3, '2026-01-13 12:00:03+00', 11231),
	('287e15cf-a392-0819-0358-3485aa0f4e75', 'o-300', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-13 12:00:04+00', 11232),
	('3f491327-1ee3-e7be-9670-749946f394f7', 'o-301', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 301.25, "channel": "web"}', NULL, 1, '2026-01-13 13:00:01+00', 11234),
	('77b93d8c-14ba-1c7e-3bc8-3d8abe301569', 'o-301', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:01Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 13:00:02+00', 11235),
	('38130ae7-e350-1b2f-b2b1-cb396921e6b4', 'o-301', 'order', 'OrderSettled', '1', '{"amount": 301}', NULL, 3, '2026-01-13 13:00:03+00', 11236),
	('58c3a1c7-f7d8-da3e-c3b0-c066b217a73c', 'o-301', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-13 13:00:04+00', 11237),
	('65bf4664-bd63-fcdf-ad0b-451b1e636849', 'o-301', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-13 13:00:05+00', 11238),
	('fb733fbb-ca0e-8e82-78d0-1e3dc3548883', 'o-302', 'order', 'OrderPlaced', '1', '{"amount": 302.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-13 14:00:01+00', 11239),
	('af8bb8bd-aa82-0c79-9ea6-e695c828624b', 'o-302', 'order', 'LinesAdded', '1', '{"at": 1767225902, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 14:00:02+00', 11240),
	('e5e55ad6-3841-cf87-542d-db73f0b70fd6', 'o-302', 'order', 'OrderSettled', '1', '{"amount": 302}', NULL, 3, '2026-01-13 14:00:03+00', 11241),
	('d58c19a0-2d86-e023-1962-2a0ed4e9e2c4', 'o-303', 'order', 'OrderPlaced', '2', '{"cents": 303, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-13 15:00:01+00', 11242),
	('ef658db2-63a5-7b42-d582-ea03e1fe6dd3', 'o-303', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:03Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 15:00:02+00', 11243),
	('60642298-6f2a-2a02-04d6-6914caa138bd', 'o-303', 'order', 'OrderSettled', '1', '{"amount": 303, "receipt": "r-303"}', NULL, 3, '2026-01-13 15:00:03+00', 11244),
	('f1d23a71-9a0e-02a8-33a6-c9190fec80ee', 'o-304', 'order', 'OrderPlaced', '3', '{"price": {"cents": 304, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-13 16:00:01+00', 11245),
	('82ae5146-5c2c-63df-94ac-b2c059e0b17d', 'o-304', 'order', 'LinesAdded', '1', '{"at": 1767225904, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 16:00:02+00', 11246),
	('8186d8c0-58e6-41d9-49d4-246deef5651b', 'o-304', 'order', 'OrderSettled', '1', '{"amount": 304}', NULL, 3, '2026-01-13 16:00:03+00', 11247),
	('69231a34-792e-3909-04a1-94d270167219', 'o-304', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-13 16:00:04+00', 11248),
	('d07234cf-563c-43d3-a90c-06265c510258', 'o-305', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 305.25, "channel": "web"}', NULL, 1, '2026-01-13 17:00:01+00', 11249),
	('3d3e1bf9-a93e-549e-e29a-3a34ae4dfdae', 'o-305', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:05Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 17:00:02+00', 11250),
	('bf5857d1-2e9c-927c-7d87-a6f35c2def27', 'o-305', 'order', 'OrderSettled', '1', '{"amount": 305}', NULL, 3, '2026-01-13 17:00:03+00', 11251),
	('3af25c0a-6584-5b3e-86b1-89ada11527dd', 'o-305', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-13 17:00:04+00', 11252),
	('c48a4c2d-375d-d48a-d66c-58ff3677e5ff', 'o-306', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 306.25, "channel": "web"}', NULL, 1, '2026-01-13 18:00:01+00', 11253),
	('71294b7e-9fee-666f-7242-fd55d08e401b', 'o-306', 'order', 'LinesAdded', '1', '{"at": 1767225906, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 18:00:02+00', 11254),
	('bd6e239b-d5be-b180-953f-35adb17445f3', 'o-306', 'order', 'OrderSettled', '1', '{"amount": 306, "receipt": "r-306"}', NULL, 3, '2026-01-13 18:00:03+00', 11255),
	('0e2a5588-12e5-e9e0-1015-44dec13b967a', 'o-307', 'order', 'OrderPlaced', '1', '{"amount": 307.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-13 19:00:01+00', 11256),
	('c0ff3acc-756d-90a3-1a99-ddc81c593b66', 'o-307', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:07Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 19:00:02+00', 11257),
	('e024255b-e783-ae9a-8799-83ab00750903', 'o-307', 'order', 'OrderSettled', '1', '{"amount": 307}', NULL, 3, '2026-01-13 19:00:03+00', 11258),
	('1fb1b971-9a13-0aaf-5535-056e2815b846', 'o-308', 'order', 'OrderPlaced', '2', '{"cents": 308, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-13 20:00:01+00', 11259),
	('48741d0f-1e33-7731-e96c-e2ce355d2ceb', 'o-308', 'order', 'LinesAdded', '1', '{"at": 1767225908, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 20:00:02+00', 11260),
	('27fbbee6-0c56-70b7-f215-03977e1e0f16', 'o-308', 'order', 'OrderSettled', '1', '{"amount": 308}', NULL, 3, '2026-01-13 20:00:03+00', 11261),
	('946605fe-b420-01d3-dd4c-b582cd0aaa15', 'o-308', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-13 20:00:04+00', 11262),
	('29660bb2-5420-b1e8-7371-1afc5cf161c1', 'o-308', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-13 20:00:05+00', 11263),
	('3689389f-20c1-5c58-170a-18d4fa89186a', 'o-309', 'order', 'OrderPlaced', '3', '{"price": {"cents": 309, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-13 21:00:01+00', 11264),
	('f38f584a-00fe-4a62-66db-b706dea6b9bc', 'o-309', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:09Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 21:00:02+00', 11265),
	('79724076-8588-cfc7-e491-5e3df31b3923', 'o-309', 'order', 'OrderSettled', '1', '{"amount": 309, "receipt": "r-309"}', NULL, 3, '2026-01-13 21:00:03+00', 11266),
	('73992946-a5dc-698f-9a1d-5e1337c309b1', 'o-309', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-13 21:00:04+00', 11267),
	('a798a9a6-8f24-2c69-4443-912eacb91221', 'o-310', 'order', 'OrderCreated', NULL, '{"cust": "c-30", "amount": 310.25, "channel": "web"}', NULL, 1, '2026-01-13 22:00:01+00', 11268),
	('9a5e7b51-ab0c-dcca-e6cb-c83529842b35', 'o-310', 'order', 'LinesAdded', '1', '{"at": 1767225910, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-13 22:00:02+00', 11269),
	('8b698f58-478e-1242-015c-93784439adf1', 'o-310', 'order', 'OrderSettled', '1', '{"amount": 310}', NULL, 3, '2026-01-13 22:00:03+00', 11270),
	('5a577cd0-962f-3bed-aa32-f6bdd144f6a1', 'o-311', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 311.25, "channel": "web"}', NULL, 1, '2026-01-13 23:00:01+00', 11271),
	('c28d7f4b-28e0-a3bc-9f34-aa1c92e9fd25', 'o-311', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:11Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-13 23:00:02+00', 11272),
	('b80b9470-be3a-b77d-fe50-d12f52ae9043', 'o-311', 'order', 'OrderSettled', '1', '{"amount": 311}', NULL, 3, '2026-01-13 23:00:03+00', 11273),
	('0aaac7e3-ef2d-14e7-d6d8-b215ecf509d1', 'o-312', 'order', 'OrderPlaced', '1', '{"amount": 312.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-14 00:00:01+00', 11274);
INSERT INTO public.events VALUES
	('af5c67f6-440e-8372-a873-358ca9f4bab1', 'o-312', 'order', 'LinesAdded', '1', '{"at": 1767225912, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 00:00:02+00', 11275),
	('4729ef30-4402-75ec-2fef-c3c7bec57ac4', 'o-312', 'order', 'OrderSettled', '1', '{"amount": 312, "receipt": "r-312"}', NULL, 3, '2026-01-14 00:00:03+00', 11276),
	('0971e212-748b-2c28-0789-25cbacb8445e', 'o-312', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-14 00:00:04+00', 11277),
	('9161e0e9-00a3-99e4-6702-d6497cdc9a5b', 'o-313', 'order', 'OrderPlaced', '2', '{"cents": 313, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-14 01:00:01+00', 11278),
	('507aa50d-6973-3c98-7e39-d6420ec88249', 'o-313', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:13Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 01:00:02+00', 11279),
	('fb19c4c0-f424-45fa-8435-40afa19fca84', 'o-313', 'order', 'OrderSettled', '1', '{"amount": 313}', NULL, 3, '2026-01-14 01:00:03+00', 11280),
	('70459fb0-2f03-cadd-a6c3-ef15307d7992', 'o-313', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-14 01:00:04+00', 11281),
	('1f5db6dd-154b-999b-196c-f790579eb9d7', 'o-314', 'order', 'OrderPlaced', '3', '{"price": {"cents": 314, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-14 02:00:01+00', 11282),
	('c21795b0-a677-95d4-2e3c-d0fe2c722c9d', 'o-314', 'order', 'LinesAdded', '1', '{"at": 1767225914, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 02:00:02+00', 11283),
	('5934f8fa-7a0e-700a-3a63-ef4c16d2b52f', 'o-314', 'order', 'OrderSettled', '1', '{"amount": 314}', NULL, 3, '2026-01-14 02:00:03+00', 11284),
	('6f591b4e-6f99-27ef-0ceb-0b294bc7c6f3', 'o-315', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 315.25, "channel": "web"}', NULL, 1, '2026-01-14 03:00:01+00', 11285),
	('c0ad42f1-b9c1-9573-2dfe-ce9154f2e85b', 'o-315', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:15Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 03:00:02+00', 11286),
	('62136935-688e-c625-5571-87711d507917', 'o-315', 'order', 'OrderSettled', '1', '{"amount": 315, "receipt": "r-315"}', NULL, 3, '2026-01-14 03:00:03+00', 11287),
	('c1aafc82-b78f-7027-1e28-75460053ac64', 'o-315', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-14 03:00:05+00', 11288),
	('9f402542-fe5e-69b1-b28e-fbdb10621e8f', 'o-316', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 316.25, "channel": "web"}', NULL, 1, '2026-01-14 04:00:01+00', 11289),
	('fb3e54a9-e7b2-7b95-ff47-d6e39b4af039', 'o-316', 'order', 'LinesAdded', '1', '{"at": 1767225916, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 04:00:02+00', 11290),
	('57a809a6-a9c8-047e-7f62-1d95c3f6ef7b', 'o-316', 'order', 'OrderSettled', '1', '{"amount": 316}', NULL, 3, '2026-01-14 04:00:03+00', 11291),
	('16fde11d-0556-b830-9db8-19a15810e92a', 'o-316', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-14 04:00:04+00', 11292),
	('99c65c4a-b3bb-162a-dabd-fbbabc55a80c', 'o-317', 'order', 'OrderPlaced', '1', '{"amount": 317.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-14 05:00:01+00', 11293),
	('58304314-e94a-c8b5-b245-99ee7848e390', 'o-317', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:17Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 05:00:02+00', 11294),
	('b058691b-fe40-3f02-c14e-6c9423e01681', 'o-317', 'order', 'OrderSettled', '1', '{"amount": 317}', NULL, 3, '2026-01-14 05:00:03+00', 11295),
	('d6ce352a-ff50-26e8-e76f-9c5957a4eac2', 'o-317', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-14 05:00:04+00', 11296),
	('55939bdf-c9f8-5b12-6281-ded82e50591e', 'o-318', 'order', 'OrderPlaced', '2', '{"cents": 318, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-14 06:00:01+00', 11297),
	('0ef684e8-1ec3-4e67-88db-c5d2db724ca9', 'o-318', 'order', 'LinesAdded', '1', '{"at": 1767225918, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 06:00:02+00', 11298),
	('253a8af7-9cae-d683-0c8f-2baf3a2e4f72', 'o-318', 'order', 'OrderSettled', '1', '{"amount": 318, "receipt": "r-318"}', NULL, 3, '2026-01-14 06:00:03+00', 11299),
	('8843b9b2-e726-67c9-1264-b5d40f0e4dff', 'o-319', 'order', 'OrderPlaced', '3', '{"price": {"cents": 319, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-14 07:00:01+00', 11300),
	('b37868c8-3381-77ec-725d-99b536702348', 'o-319', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:19Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 07:00:02+00', 11301),
	('83d20523-40ca-9235-d485-a61a39cc198e', 'o-319', 'order', 'OrderSettled', '1', '{"amount": 319}', NULL, 3, '2026-01-14 07:00:03+00', 11302),
	('877fa9eb-6fdb-2567-aff7-5135182ed32e', 'o-320', 'order', 'OrderCreated', NULL, '{"cust": "c-0", "amount": 320.25, "channel": "web"}', NULL, 1, '2026-01-14 08:00:01+00', 11303),
	('f9d4b87c-b5f1-bb90-3542-91e970c9659f', 'o-320', 'order', 'LinesAdded', '1', '{"at": 1767225920, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 08:00:02+00', 11304),
	('04a7ab94-6295-e13b-76ff-e1ef979d1370', 'o-320', 'order', 'OrderSettled', '1', '{"amount": 320}', NULL, 3, '2026-01-14 08:00:03+00', 11305),
	('0612b92b-d3cf-602e-0ad5-146cd1e1a7f5', 'o-320', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-14 08:00:04+00', 11306),
	('71e1e3fe-b8c8-e846-5708-2d5740790549', 'o-321', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 321.25, "channel": "web"}', NULL, 1, '2026-01-14 09:00:01+00', 11307),
	('d7a3f665-880a-3ef5-c278-eaf87fc36f33', 'o-321', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:21Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 09:00:02+00', 11308),
	('9a0a5c3a-ecb2-f059-f35a-a223503a6de9', 'o-321', 'order', 'OrderSettled', '1', '{"amount": 321, "receipt": "r-321"}', NULL, 3, '2026-01-14 09:00:03+00', 11309),
	('9653c71d-cde1-657a-dbf3-631e645046f9', 'o-321', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-14 09:00:04+00', 11310),
	('05625d28-7355-12ca-b39e-69028ed61a67', 'o-322', 'order', 'OrderPlaced', '1', '{"amount": 322.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-14 10:00:01+00', 11311),
	('05318f39-d3d3-3219-ff62-0d97d50725d1', 'o-322', 'order', 'LinesAdded', '1', '{"at": 1767225922, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 10:00:02+00', 11312),
	('7018de6c-e1d7-7cd0-41a0-f059cc05d09a', 'o-322', 'order', 'OrderSettled', '1', '{"amount": 322}', NULL, 3, '2026-01-14 10:00:03+00', 11313),
	('12027bb9-71c1-6733-2d97-0b676870d0df', 'o-322', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-14 10:00:05+00', 11314),
	('0433028b-c1cf-b1d4-9112-081199efb911', 'o-323', 'order', 'OrderPlaced', '2', '{"cents": 323, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-14 11:00:01+00', 11315),
	('3e072f09-5d02-9163-918b-785611c07881', 'o-323', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:23Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 11:00:02+00', 11316),
	('520061fe-3ee9-9925-8156-088390624501', 'o-323', 'order', 'OrderSettled', '1', '{"amount": 323}', NULL, 3, '2026-01-14 11:00:03+00', 11317),
	('6929066a-0be2-50f9-da96-e586929c3048', 'o-324', 'order', 'OrderPlaced', '3', '{"price": {"cents": 324, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-14 12:00:01+00', 11318),
	('73ecc70f-8c39-1df1-ab60-aa0144d939e0', 'o-324', 'order', 'LinesAdded', '1', '{"at": 1767225924, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 12:00:02+00', 11319),
	('2a6efc25-7f25-cdc7-3edc-8862f39a07f5', 'o-324', 'order', 'OrderSettled', '1', '{"amount": 324, "receipt": "r-324"}', NULL, 3, '2026-01-14 12:00:03+00', 11320),
	('3e6d33cb-1ca3-4065-9f09-001585981b1d', 'o-324', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-14 12:00:04+00', 11321),
	('4bafd6a7-73ca-fceb-040c-466b383b2f10', 'o-325', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 325.25, "channel": "web"}', NULL, 1, '2026-01-14 13:00:01+00', 11322),
	('75ba6a3c-ad28-c63d-895b-557f40ff3e0d', 'o-325', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:25Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 13:00:02+00', 11323),
	('b3cc5b8f-96a8-d02e-ea3a-f6439f8e8577', 'o-325', 'order', 'OrderSettled', '1', '{"amount": 325}', NULL, 3, '2026-01-14 13:00:03+00', 11324);
INSERT INTO public.events VALUES
	('61bca696-ca07-545d-b46d-802808d85de9', 'o-325', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "refused", "express": false}', NULL, 4, '2026-01-14 13:00:04+00', 11325),
	('26f0613b-43c3-53e5-fe95-8bfa7c7df7ea', 'o-326', 'order', 'LinesAdded', '1', '{"at": 1767225926, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 14:00:02+00', 11327),
	('a568e26e-050b-eae5-8b77-0c7dd88ad807', 'o-326', 'order', 'OrderSettled', '1', '{"amount": 326}', NULL, 3, '2026-01-14 14:00:03+00', 11328),
	('939c6c94-e314-c32a-41e8-9ca07a1bb1f2', 'o-327', 'order', 'OrderPlaced', '1', '{"amount": 327.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-14 15:00:01+00', 11329),
	('e1c98bb1-0446-e096-9916-b7988674bc7a', 'o-327', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:27Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 15:00:02+00', 11330),
	('ce601691-dc74-13df-c480-0301975253cb', 'o-327', 'order', 'OrderSettled', '1', '{"amount": 327, "receipt": "r-327"}', NULL, 3, '2026-01-14 15:00:03+00', 11331),
	('9b42109f-2081-5f0f-a5ce-908fb6ef9863', 'o-328', 'order', 'OrderPlaced', '2', '{"cents": 328, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-14 16:00:01+00', 11332),
	('ddf8199a-194b-f604-ae81-d56e361d3e2b', 'o-328', 'order', 'LinesAdded', '1', '{"at": 1767225928, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 16:00:02+00', 11333),
	('8f7178ef-cb90-f807-a639-c21a9c51278a', 'o-328', 'order', 'OrderSettled', '1', '{"amount": 328}', NULL, 3, '2026-01-14 16:00:03+00', 11334),
	('5ccbcb3f-62ec-37ec-9a3b-2bfdef7d5d63', 'o-328', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-14 16:00:04+00', 11335),
	('47823a49-e367-f72d-757a-feb4d9e30f26', 'o-329', 'order', 'OrderPlaced', '3', '{"price": {"cents": 329, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-14 17:00:01+00', 11336),
	('f3312fb4-7802-d8a7-11b1-74e750b33ff2', 'o-329', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:29Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 17:00:02+00', 11337),
	('d2be62a2-0e74-895e-fe82-184d67c9ad60', 'o-329', 'order', 'OrderSettled', '1', '{"amount": 329}', NULL, 3, '2026-01-14 17:00:03+00', 11338),
	('e90d2681-70d6-192e-c420-30ad5550f5a9', 'o-329', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-14 17:00:04+00', 11339),
	('af77e3ef-7670-ed53-4268-eb42c4aa0441', 'o-329', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-14 17:00:05+00', 11340),
	('44780801-dc04-e759-7d7c-363a09c297de', 'o-330', 'order', 'OrderCreated', NULL, '{"cust": "c-10", "amount": 330.25, "channel": "web"}', NULL, 1, '2026-01-14 18:00:01+00', 11341),
	('42eeff5b-4937-3283-81dd-e2edcd6571f7', 'o-330', 'order', 'LinesAdded', '1', '{"at": 1767225930, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 18:00:02+00', 11342),
	('120d1eae-50fd-acf6-0ca4-19a608e3f069', 'o-330', 'order', 'OrderSettled', '1', '{"amount": 330, "receipt": "r-330"}', NULL, 3, '2026-01-14 18:00:03+00', 11343),
	('68847dd1-00ed-6a84-bc53-c979a5f4a055', 'o-330', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-14 18:00:06+00', 11344),
	('0e0850c5-b15b-b337-a31f-6b8a7e5260ad', 'o-331', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 331.25, "channel": "web"}', NULL, 1, '2026-01-14 19:00:01+00', 11345),
	('46849c18-e6c7-7ffc-2248-984ed8b7e2c1', 'o-224', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-10 08:00:05+00', 10954),
	('91bee684-4252-d808-0699-a39b8c357ea1', 'o-331', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:31Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 19:00:02+00', 11346),
	('022f3cb1-7cc1-f1c5-9f04-6699ee5e9053', 'o-331', 'order', 'OrderSettled', '1', '{"amount": 331}', NULL, 3, '2026-01-14 19:00:03+00', 11347),
	('6a39be56-dc2d-8b67-75a5-b8d6312c6936', 'o-332', 'order', 'OrderPlaced', '1', '{"amount": 332.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-14 20:00:01+00', 11348),
	('1011e462-7a6f-a385-ef0e-c974a099ae87', 'o-332', 'order', 'LinesAdded', '1', '{"at": 1767225932, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 20:00:02+00', 11349),
	('330de3c2-1bfc-b714-3066-bc829ba3e440', 'o-332', 'order', 'OrderSettled', '1', '{"amount": 332}', NULL, 3, '2026-01-14 20:00:03+00', 11350),
	('31cb987f-4cc4-47d1-1cf5-1e62739e48f6', 'o-332', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-14 20:00:04+00', 11351),
	('c59acf90-62f8-965f-a47f-d7a70ef78eed', 'o-333', 'order', 'OrderPlaced', '2', '{"cents": 333, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-14 21:00:01+00', 11352),
	('058e139a-a6ea-d6bc-acc7-972a24f4b418', 'o-333', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:33Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 21:00:02+00', 11353),
	('4dcbb462-1114-115d-b61a-17bb41411f0d', 'o-333', 'order', 'OrderSettled', '1', '{"amount": 333, "receipt": "r-333"}', NULL, 3, '2026-01-14 21:00:03+00', 11354),
	('636a5020-3a4a-f723-183b-203089578cc3', 'o-333', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-14 21:00:04+00', 11355),
	('f1d90a2f-ab10-415f-991d-58f469b40c7b', 'o-334', 'order', 'OrderPlaced', '3', '{"price": {"cents": 334, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-14 22:00:01+00', 11356),
	('3c083746-b7ce-05aa-d83a-3521ab549e1a', 'o-334', 'order', 'LinesAdded', '1', '{"at": 1767225934, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-14 22:00:02+00', 11357),
	('9e4c87a0-7e7a-2fec-e0a1-6d4f30260616', 'o-334', 'order', 'OrderSettled', '1', '{"amount": 334}', NULL, 3, '2026-01-14 22:00:03+00', 11358),
	('f8c76128-55d1-75af-91e1-29a557b0c29a', 'o-335', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 335.25, "channel": "web"}', NULL, 1, '2026-01-14 23:00:01+00', 11359),
	('c7c2cabc-12f9-7ee4-e5f3-d54116b52f0d', 'o-335', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:35Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-14 23:00:02+00', 11360),
	('80ea9483-83ac-aee3-489e-1bfe4e898c2c', 'o-335', 'order', 'OrderSettled', '1', '{"amount": 335}', NULL, 3, '2026-01-14 23:00:03+00', 11361),
	('8bb9308c-41a5-0085-9fc0-49c71b1c8a63', 'o-336', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 336.25, "channel": "web"}', NULL, 1, '2026-01-15 00:00:01+00', 11362),
	('5e6d0b22-7722-d96c-9a86-8421b8041da7', 'o-336', 'order', 'LinesAdded', '1', '{"at": 1767225936, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 00:00:02+00', 11363),
	('4fb240f3-81ac-d832-abac-eda12b2859e2', 'o-336', 'order', 'OrderSettled', '1', '{"amount": 336, "receipt": "r-336"}', NULL, 3, '2026-01-15 00:00:03+00', 11364),
	('97e3af6a-f41d-8a03-8a0b-baf13d1fd065', 'o-336', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-15 00:00:04+00', 11365),
	('f74e85ec-d621-7925-f004-c7912f87738b', 'o-336', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-15 00:00:05+00', 11366),
	('db0139d2-d71b-1429-4282-1c8feb8fa550', 'o-337', 'order', 'OrderPlaced', '1', '{"amount": 337.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-15 01:00:01+00', 11367),
	('af6c1c5c-9191-820d-295f-8405e583605b', 'o-337', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:37Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 01:00:02+00', 11368),
	('a4412982-d662-14c5-e095-dfdb7a13d295', 'o-337', 'order', 'OrderSettled', '1', '{"amount": 337}', NULL, 3, '2026-01-15 01:00:03+00', 11369),
	('cb2fbfdc-4b81-0e9b-d969-9a99c07a95be', 'o-337', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-15 01:00:04+00', 11370),
	('73b62768-af08-6d84-70c8-8090622321de', 'o-338', 'order', 'OrderPlaced', '2', '{"cents": 338, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-15 02:00:01+00', 11371),
	('168457ff-b0ef-7fae-e131-e2fd81018c3d', 'o-338', 'order', 'LinesAdded', '1', '{"at": 1767225938, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 02:00:02+00', 11372),
	('b039c35a-72a2-ccf2-f905-968d50dab285', 'o-338', 'order', 'OrderSettled', '1', '{"amount": 338}', NULL, 3, '2026-01-15 02:00:03+00', 11373),
	('d70937a5-9c3f-0f24-e2de-59b0abd59ef3', 'o-339', 'order', 'OrderPlaced', '3', '{"price": {"cents": 339, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-15 03:00:01+00', 11374);
INSERT INTO public.events VALUES
	('865bb0e9-2154-629c-917f-aa3ad4b5526a', 'o-339', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:39Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 03:00:02+00', 11375),
	('79ccd18e-21fe-2789-7e3f-fd71d51e1cb6', 'o-339', 'order', 'OrderSettled', '1', '{"amount": 339, "receipt": "r-339"}', NULL, 3, '2026-01-15 03:00:03+00', 11376),
	('84526ac4-337b-7931-511e-371782efb8ff', 'o-340', 'order', 'OrderCreated', NULL, '{"cust": "c-20", "amount": 340.25, "channel": "web"}', NULL, 1, '2026-01-15 04:00:01+00', 11377),
	('daf9dc57-06b1-93d1-ec54-5ebc8627f952', 'o-340', 'order', 'LinesAdded', '1', '{"at": 1767225940, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 04:00:02+00', 11378),
	('ebedc86b-5283-0d39-1e57-7b6c55b1e6c0', 'o-340', 'order', 'OrderSettled', '1', '{"amount": 340}', NULL, 3, '2026-01-15 04:00:03+00', 11379),
	('faafbe8e-4863-c078-64d6-8af32151d1c4', 'o-340', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-15 04:00:04+00', 11380),
	('de2833db-78d1-37f3-dbf5-c4cdd5df85c6', 'o-341', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 341.25, "channel": "web"}', NULL, 1, '2026-01-15 05:00:01+00', 11381),
	('cfb496c3-ba81-38f9-1b91-6b552a23f45e', 'o-341', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:41Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 05:00:02+00', 11382),
	('b11a36b8-3da7-f672-8c86-4661b61306c9', 'o-341', 'order', 'OrderSettled', '1', '{"amount": 341}', NULL, 3, '2026-01-15 05:00:03+00', 11383),
	('ea4a9f01-0c1f-e0c2-869a-5e195c6ba6ae', 'o-341', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-15 05:00:04+00', 11384),
	('ca44bed4-c436-48d3-5952-56470f0fc62d', 'o-342', 'order', 'OrderPlaced', '1', '{"amount": 342.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-15 06:00:01+00', 11385),
	('5f121645-d03e-d9e8-bf8c-d5428da0f98d', 'o-342', 'order', 'LinesAdded', '1', '{"at": 1767225942, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 06:00:02+00', 11386),
	('d9e3ce64-7a66-14d7-6102-3f2535544184', 'o-342', 'order', 'OrderSettled', '1', '{"amount": 342, "receipt": "r-342"}', NULL, 3, '2026-01-15 06:00:03+00', 11387),
	('fe608735-a2b1-fbf9-0ba1-a0414d51d262', 'o-343', 'order', 'OrderPlaced', '2', '{"cents": 343, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-15 07:00:01+00', 11388),
	('07e87efc-7b65-824c-bd93-7aad1165c493', 'o-343', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:43Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 07:00:02+00', 11389),
	('199ea44d-b19e-03a0-26e6-69ad35960fe3', 'o-343', 'order', 'OrderSettled', '1', '{"amount": 343}', NULL, 3, '2026-01-15 07:00:03+00', 11390),
	('e90fc882-1959-cac5-4c7e-cee006cb30dd', 'o-343', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-15 07:00:05+00', 11391),
	('da865a78-361e-8691-d504-42a38862179c', 'o-344', 'order', 'OrderPlaced', '3', '{"price": {"cents": 344, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-15 08:00:01+00', 11392),
	('8f9cfb9a-9c61-337a-ebff-47381a79a2f3', 'o-344', 'order', 'LinesAdded', '1', '{"at": 1767225944, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 08:00:02+00', 11393),
	('fade37f3-4853-ec96-5da7-f6dfaa4b908d', 'o-344', 'order', 'OrderSettled', '1', '{"amount": 344}', NULL, 3, '2026-01-15 08:00:03+00', 11394),
	('296f66df-0451-305a-9f43-c661bb130a7b', 'o-344', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-15 08:00:04+00', 11395),
	('ce1c74d8-2342-f92b-fb87-2352c924e6df', 'o-345', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 345.25, "channel": "web"}', NULL, 1, '2026-01-15 09:00:01+00', 11396),
	('b93a8f1f-0a71-07d9-608e-1a27ab8c27c1', 'o-345', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:45Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 09:00:02+00', 11397),
	('c221862a-a29d-f1f7-aba2-8f705eb69205', 'o-345', 'order', 'OrderSettled', '1', '{"amount": 345, "receipt": "r-345"}', NULL, 3, '2026-01-15 09:00:03+00', 11398),
	('4d694aca-38e0-97bc-fd13-af2e051be634', 'o-345', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-15 09:00:04+00', 11399),
	('5e70bc7c-55a8-c496-5f78-cfb3b5596da2', 'o-346', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 346.25, "channel": "web"}', NULL, 1, '2026-01-15 10:00:01+00', 11400),
	('ce3d3871-3d90-174e-709d-b8527e691920', 'o-346', 'order', 'LinesAdded', '1', '{"at": 1767225946, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 10:00:02+00', 11401),
	('26935ad9-b4e9-ffda-2955-d990f7a51403', 'o-346', 'order', 'OrderSettled', '1', '{"amount": 346}', NULL, 3, '2026-01-15 10:00:03+00', 11402),
	('9b7288a3-cbf9-3184-6edd-ddefa8e0ff0d', 'o-347', 'order', 'OrderPlaced', '1', '{"amount": 347.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-15 11:00:01+00', 11403),
	('e31f3b7c-3bcc-7db6-ae2d-41a8730c813c', 'o-347', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:47Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 11:00:02+00', 11404),
	('618078bf-f182-48c8-d9bd-0b1ae27c7d46', 'o-347', 'order', 'OrderSettled', '1', '{"amount": 347}', NULL, 3, '2026-01-15 11:00:03+00', 11405),
	('424715f8-756d-ad4e-8ba8-df5d0ceb5eaa', 'o-348', 'order', 'OrderPlaced', '2', '{"cents": 348, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-15 12:00:01+00', 11406),
	('5b64e1fd-f7e8-4a54-c7dc-d61b4894f526', 'o-348', 'order', 'LinesAdded', '1', '{"at": 1767225948, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 12:00:02+00', 11407),
	('cbebd7c1-2dc7-fb76-0f07-fa70060bd816', 'o-348', 'order', 'OrderSettled', '1', '{"amount": 348, "receipt": "r-348"}', NULL, 3, '2026-01-15 12:00:03+00', 11408),
	('b7c6d61c-cfb8-a53f-0e0d-528e1c58f6b6', 'o-348', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-15 12:00:04+00', 11409),
	('b3e9a646-77f0-e91e-6c05-c73bbf1e6231', 'o-349', 'order', 'OrderPlaced', '3', '{"price": {"cents": 349, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-15 13:00:01+00', 11410),
	('d9fbcc85-8fa2-7499-6f43-acd7fe81ef89', 'o-349', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:49Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 13:00:02+00', 11411),
	('f19fb082-717d-96e8-0b6f-322e605eaef2', 'o-349', 'order', 'OrderSettled', '1', '{"amount": 349}', NULL, 3, '2026-01-15 13:00:03+00', 11412),
	('35e0b314-725b-3d2e-e3c7-9eacd120adc5', 'o-349', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-15 13:00:04+00', 11413),
	('a1533df4-d374-587d-fc84-90c19806dc6b', 'o-350', 'order', 'OrderCreated', NULL, '{"cust": "refused", "amount": 350.25, "channel": "web"}', NULL, 1, '2026-01-15 14:00:01+00', 11414),
	('d998d875-dfc0-8336-a143-ff0610ffc936', 'o-350', 'order', 'LinesAdded', '1', '{"at": 1767225950, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 14:00:02+00', 11415),
	('5340bc66-3e81-e9b6-33ad-aed03b45660a', 'o-350', 'order', 'OrderSettled', '1', '{"amount": 350}', NULL, 3, '2026-01-15 14:00:03+00', 11416),
	('6d3c8677-95b4-c639-6a10-5de7ef0c21e5', 'o-350', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-15 14:00:05+00', 11417),
	('07f1675c-09ae-8856-3fb8-8e6e77325dc1', 'o-351', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 351.25, "channel": "web"}', NULL, 1, '2026-01-15 15:00:01+00', 11418),
	('4c35bc43-c1a0-c165-3d43-e72cbaae9813', 'o-351', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:51Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 15:00:02+00', 11419),
	('f303997d-a61a-d5d6-fd2c-2149b0bee0a5', 'o-351', 'order', 'OrderSettled', '1', '{"amount": 351, "receipt": "r-351"}', NULL, 3, '2026-01-15 15:00:03+00', 11420),
	('c31fb5e3-d11d-7afa-df48-d71810652297', 'o-352', 'order', 'OrderPlaced', '1', '{"amount": 352.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-15 16:00:01+00', 11421),
	('1d226def-7b52-6af8-baca-ad0e9af60bc6', 'o-352', 'order', 'LinesAdded', '1', '{"at": 1767225952, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 16:00:02+00', 11422),
	('ce1e7100-0f5b-bfe5-bfd0-7be9f67e5e54', 'o-352', 'order', 'OrderSettled', '1', '{"amount": 352}', NULL, 3, '2026-01-15 16:00:03+00', 11423),
	('e3d6140c-3a3c-b8c8-ba7e-953837080ee3', 'o-352', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-15 16:00:04+00', 11424);
INSERT INTO public.events VALUES
	('a447256c-d99f-6898-1fcd-60ea9ac27056', 'o-353', 'order', 'OrderPlaced', '2', '{"cents": 353, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-15 17:00:01+00', 11425),
	('7f109d49-8ecc-b25c-b501-54391db3a965', 'o-353', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:53Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 17:00:02+00', 11426),
	('3754483c-2f3b-2ffc-93b2-74d26ea7538a', 'o-353', 'order', 'OrderSettled', '1', '{"amount": 353}', NULL, 3, '2026-01-15 17:00:03+00', 11427),
	('d744f74b-a9fe-3601-3371-0be5a959e742', 'o-353', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-15 17:00:04+00', 11428),
	('7a268d53-34ee-9c6b-56cc-347cab9677b6', 'o-354', 'order', 'OrderPlaced', '3', '{"price": {"cents": 354, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-15 18:00:01+00', 11429),
	('45fae082-05b1-39c9-6de5-b42df66802f4', 'o-354', 'order', 'LinesAdded', '1', '{"at": 1767225954, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 18:00:02+00', 11430),
	('da89a082-ff7f-aa8f-5afa-a7e895d9f346', 'o-354', 'order', 'OrderSettled', '1', '{"amount": 354, "receipt": "r-354"}', NULL, 3, '2026-01-15 18:00:03+00', 11431),
	('6f41aabe-3d1f-e9d3-c47e-c9bb9df4a4ad', 'o-355', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 355.25, "channel": "web"}', NULL, 1, '2026-01-15 19:00:01+00', 11432),
	('f36adbf5-483e-56d4-f3ec-4d74dcb955a8', 'o-355', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:55Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 19:00:02+00', 11433),
	('d4b65740-c1cf-f29a-5c93-e06aef934a48', 'o-355', 'order', 'OrderSettled', '1', '{"amount": 355}', NULL, 3, '2026-01-15 19:00:03+00', 11434),
	('ea4dadc3-c8b9-4e41-eab1-ce02ab8d814c', 'o-356', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 356.25, "channel": "web"}', NULL, 1, '2026-01-15 20:00:01+00', 11435),
	('4c9ad8e7-3970-8e1c-11dd-4298dcb8e3aa', 'o-176', 'order', 'OrderSettled', '1', '{"amount": 176}', NULL, 3, '2026-01-08 08:00:03+00', 10776),
	('bbe29c5c-86cc-be14-fd6e-8f0ce5760b5f', 'o-271', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 271.25, "channel": "web"}', NULL, 1, '2026-01-12 07:00:01+00', 11124),
	('814aaf48-dfa8-6487-0ea4-9b0919892ecd', 'o-271', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:31Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 07:00:02+00', 11125),
	('42768f8a-f95f-16ef-22cd-16ea58b61c95', 'o-271', 'order', 'OrderSettled', '1', '{"amount": 271}', NULL, 3, '2026-01-12 07:00:03+00', 11126),
	('5ff4e805-ebec-dbc0-3496-3fb45a9b621f', 'o-272', 'order', 'OrderPlaced', '1', '{"amount": 272.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-12 08:00:01+00', 11127),
	('1d93ea08-4f11-fde3-e069-35ad9516993c', 'o-272', 'order', 'LinesAdded', '1', '{"at": 1767225872, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 08:00:02+00', 11128),
	('02383625-40e7-c8fd-b98b-e1b85b3000b1', 'o-272', 'order', 'OrderSettled', '1', '{"amount": 272}', NULL, 3, '2026-01-12 08:00:03+00', 11129),
	('969ece9e-683a-c17e-05ef-2f4c0224d1b7', 'o-272', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-12 08:00:04+00', 11130),
	('5c45115a-fd34-bbc1-ebda-b1333668eddf', 'o-273', 'order', 'OrderPlaced', '2', '{"cents": 273, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-12 09:00:01+00', 11131),
	('c977cbb8-d512-98d7-7ac1-9b65bc8286b5', 'o-273', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:33Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 09:00:02+00', 11132),
	('93ef326e-4eba-3da3-a359-6f7b98758357', 'o-273', 'order', 'OrderSettled', '1', '{"amount": 273, "receipt": "r-273"}', NULL, 3, '2026-01-12 09:00:03+00', 11133),
	('1510fe0e-17ee-6040-6ac1-b7b8823bcf28', 'o-273', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-12 09:00:04+00', 11134),
	('1dfcba99-bac7-282c-62b6-ca881358f782', 'o-273', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-12 09:00:05+00', 11135),
	('723c5481-7a6e-8fb9-0a96-32c71b5d5da7', 'o-356', 'order', 'LinesAdded', '1', '{"at": 1767225956, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 20:00:02+00', 11436),
	('324bbbb1-ddd2-f768-bf50-854ac4e9f21d', 'o-356', 'order', 'OrderSettled', '1', '{"amount": 356}', NULL, 3, '2026-01-15 20:00:03+00', 11437),
	('05ea24d9-4c23-af32-f410-68a2c92b2f16', 'o-356', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-15 20:00:04+00', 11438),
	('2f2cd903-31c9-63fe-2eb2-6357a1e40f38', 'o-357', 'order', 'OrderPlaced', '1', '{"amount": 357.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-15 21:00:01+00', 11439),
	('e16dfd44-ebb0-0644-41f4-b6522a21fb40', 'o-357', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:57Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 21:00:02+00', 11440),
	('639fbc59-758d-ab8e-bc7c-d3c1b68cfcad', 'o-357', 'order', 'OrderSettled', '1', '{"amount": 357, "receipt": "r-357"}', NULL, 3, '2026-01-15 21:00:03+00', 11441),
	('07e23677-de57-9ded-fd86-c656970b42ae', 'o-357', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-15 21:00:04+00', 11442),
	('6ed71597-84d7-fc4e-eb65-48d0b7337846', 'o-357', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-15 21:00:05+00', 11443),
	('83650b8a-7e58-9a4d-ae0e-2e6a1bbf3d06', 'o-358', 'order', 'OrderPlaced', '2', '{"cents": 358, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-15 22:00:01+00', 11444),
	('0fe05841-21ad-8ef8-8482-a04e1615ea03', 'o-358', 'order', 'LinesAdded', '1', '{"at": 1767225958, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-15 22:00:02+00', 11445),
	('f30618c9-1ae3-fb0f-61b3-902789dcbf11', 'o-358', 'order', 'OrderSettled', '1', '{"amount": 358}', NULL, 3, '2026-01-15 22:00:03+00', 11446),
	('934a2afd-7a00-4171-3d37-538b26c67b92', 'o-359', 'order', 'OrderPlaced', '3', '{"price": {"cents": 359, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-15 23:00:01+00', 11447),
	('b9952ff7-74ef-9423-8a6b-f6d14e163ca3', 'o-359', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:59Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-15 23:00:02+00', 11448),
	('f72aaee9-9369-64eb-202a-a8e49ea07c31', 'o-359', 'order', 'OrderSettled', '1', '{"amount": 359}', NULL, 3, '2026-01-15 23:00:03+00', 11449),
	('8c43ead9-5a38-9992-5816-0d05472184c8', 'o-360', 'order', 'OrderCreated', NULL, '{"cust": "c-0", "amount": 360.25, "channel": "web"}', NULL, 1, '2026-01-16 00:00:01+00', 11450),
	('ba0a8aaa-155a-aec2-0404-98bae9be2dbd', 'o-360', 'order', 'LinesAdded', '1', '{"at": 1767225960, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-16 00:00:02+00', 11451),
	('c4994a9b-5ff9-a693-8b28-0d28f5af9652', 'o-360', 'order', 'OrderSettled', '1', '{"amount": 10000, "receipt": "r-10000"}', NULL, 3, '2026-01-16 00:00:03+00', 11452),
	('20354d8e-3f68-3457-00ae-5e85d359f6d4', 'o-360', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-16 00:00:04+00', 11453),
	('1d1eceef-9a1d-e2f8-210e-138bc70b6270', 'o-360', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-16 00:00:06+00', 11454),
	('25f36d22-5389-acf0-fe7b-0c2a143e3be2', 'o-361', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:01Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-16 01:00:02+00', 11456),
	('55ec2c42-a66f-aaba-5d68-e8fa8e5b5c33', 'o-361', 'order', 'OrderSettled', '1', '{"amount": 361}', NULL, 3, '2026-01-16 01:00:03+00', 11457),
	('3061f205-3af4-5ad0-c1e9-e929cff264b3', 'o-361', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-16 01:00:04+00', 11458),
	('e79688f1-e5b9-bbfd-c415-7603e3abe10c', 'o-362', 'order', 'OrderPlaced', '1', '{"amount": 362.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-16 02:00:01+00', 11459),
	('1cc207d4-f3e2-71a8-b7e4-3ffa27d411f5', 'o-362', 'order', 'LinesAdded', '1', '{"at": 1767225962, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-16 02:00:02+00', 11460),
	('400455e2-c335-209a-199c-335bc950c726', 'o-362', 'order', 'OrderSettled', '1', '{"amount": 362}', NULL, 3, '2026-01-16 02:00:03+00', 11461),
	('bfb43e0c-ab95-6108-d7eb-de21a6bfb2d4', 'o-363', 'order', 'OrderPlaced', '2', '{"cents": 363, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-16 03:00:01+00', 11462);
INSERT INTO public.events VALUES
	('39d719dd-a888-0560-2f61-3d615d94a178', 'o-363', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:03Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-16 03:00:02+00', 11463),
	('f9c805fb-58ca-c952-96a1-c59071d7ae78', 'o-363', 'order', 'OrderSettled', '1', '{"amount": 363, "receipt": "r-363"}', NULL, 3, '2026-01-16 03:00:03+00', 11464),
	('13781b75-0799-6fa3-b754-c15f3ea25506', 'o-364', 'order', 'OrderPlaced', '3', '{"price": {"cents": 364, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-16 04:00:01+00', 11465),
	('b2392e52-1ae8-a8b7-4dca-df4400b2870a', 'o-364', 'order', 'LinesAdded', '1', '{"at": 1767225964, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-16 04:00:02+00', 11466),
	('0ecb2ed0-6d3e-1393-0eb7-48d98aa0f68a', 'o-364', 'order', 'OrderSettled', '1', '{"amount": 364}', NULL, 3, '2026-01-16 04:00:03+00', 11467),
	('f5167a8e-bdf7-fc71-db30-741f522b18f6', 'o-364', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-16 04:00:04+00', 11468),
	('e5f8df87-cb06-c233-06e3-c2267f304aed', 'o-364', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-16 04:00:05+00', 11469),
	('02a6fc09-53b9-d684-4474-cd4b6d52bf16', 'o-365', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 365.25, "channel": "web"}', NULL, 1, '2026-01-16 05:00:01+00', 11470),
	('6fd20d3f-eb02-1c9e-bad7-75332a94913e', 'o-42', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-02 18:00:05+00', 10285),
	('220e4a4d-b924-4436-6671-1e2f97237b24', 'o-300', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-13 12:00:06+00', 11233),
	('168334c7-2a2d-5709-9274-293aae826944', 'o-55', 'order', 'OrderSettled', '1', '{"amount": 55}', NULL, 3, '2026-01-03 07:00:03+00', 10331),
	('75c124fa-e7a8-b8b8-9183-d4de196613b3', 'o-1', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 1.25, "channel": "web"}', NULL, 1, '2026-01-01 01:00:01+00', 10132),
	('31371f19-9688-ae40-ba84-c37a303411be', 'o-1', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:01Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 01:00:02+00', 10133),
	('6f56517a-024c-6452-6d52-b0cfdf038dfa', 'o-1', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-01 01:00:04+00', 10135),
	('e5f49677-6d0b-e90c-523f-fd4a458d7179', 'o-2', 'order', 'OrderPlaced', '1', '{"amount": 2.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-01 02:00:01+00', 10136),
	('0b82639f-b43d-db7a-8708-225fa9c50c9a', 'o-2', 'order', 'LinesAdded', '1', '{"at": 1767225602, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 02:00:02+00', 10137),
	('a2d9b333-04a1-2228-54ca-faf96187e00d', 'o-2', 'order', 'OrderSettled', '1', '{"amount": 2}', NULL, 3, '2026-01-01 02:00:03+00', 10138),
	('39c34c1a-5f43-fabf-4c89-03c4f4a91e29', 'o-3', 'order', 'OrderPlaced', '2', '{"cents": 3, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-01 03:00:01+00', 10139),
	('2869c1bd-bad5-6642-e96d-bfd66d34a679', 'o-3', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:03Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 03:00:02+00', 10140),
	('9c905217-e641-c131-5231-2788378e4b5f', 'o-3', 'order', 'OrderSettled', '1', '{"amount": 3, "receipt": "r-3"}', NULL, 3, '2026-01-01 03:00:03+00', 10141),
	('8a59e170-d916-edf7-45d9-3cf88d36213b', 'o-4', 'order', 'OrderPlaced', '3', '{"price": {"cents": 4, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-01 04:00:01+00', 10142),
	('5d7e3b8c-5b60-68bb-5928-93adefc2d03a', 'o-4', 'order', 'LinesAdded', '1', '{"at": 1767225604, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 04:00:02+00', 10143),
	('1c2919e2-090f-e6eb-0ab7-7f528023df99', 'o-4', 'order', 'OrderSettled', '1', '{"amount": 4}', NULL, 3, '2026-01-01 04:00:03+00', 10144),
	('0cae2224-af68-a62e-3982-b80c5087c1dd', 'o-4', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-01 04:00:04+00', 10145),
	('1dc1130f-c812-821d-8e4d-291e52278263', 'o-5', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 5.25, "channel": "web"}', NULL, 1, '2026-01-01 05:00:01+00', 10146),
	('1c1cf9d1-c8a0-a48d-30ab-b84163f87eaa', 'o-5', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:05Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 05:00:02+00', 10147),
	('f9ae99a2-5115-4424-ac7c-77c185a84eef', 'o-5', 'order', 'OrderSettled', '1', '{"amount": 5}', NULL, 3, '2026-01-01 05:00:03+00', 10148),
	('0cbb0a6e-88ba-d3d4-5893-664014cf03aa', 'o-5', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-01 05:00:04+00', 10149),
	('e9153d0f-ab3a-021e-3aec-90fecff30bdd', 'o-6', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 6.25, "channel": "web"}', NULL, 1, '2026-01-01 06:00:01+00', 10150),
	('5b51c004-efa8-079e-c570-f83793d36dd7', 'o-6', 'order', 'LinesAdded', '1', '{"at": 1767225606, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 06:00:02+00', 10151),
	('06ee1dd8-8778-ad08-a80c-1601c7273369', 'o-6', 'order', 'OrderSettled', '1', '{"amount": 6, "receipt": "r-6"}', NULL, 3, '2026-01-01 06:00:03+00', 10152),
	('6b219cd4-78e5-d5ef-2754-12c6f975e58f', 'o-7', 'order', 'OrderPlaced', '1', '{"amount": 7.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-01 07:00:01+00', 10153),
	('79ecd81b-2e04-d1af-1aa7-e88b958760a8', 'o-7', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:07Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 07:00:02+00', 10154),
	('5f03e543-8336-e93b-b9ce-bc8d8a9a5416', 'o-7', 'order', 'OrderSettled', '1', '{"amount": 7}', NULL, 3, '2026-01-01 07:00:03+00', 10155),
	('42d85055-57ee-6307-c95b-21741cbe7bd5', 'o-7', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-01 07:00:05+00', 10156),
	('412547bf-c8f1-888e-3974-ac586bd46fb1', 'o-8', 'order', 'OrderPlaced', '2', '{"cents": 8, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-01 08:00:01+00', 10157),
	('5c6f42a6-8692-3c38-a917-020151446511', 'o-8', 'order', 'LinesAdded', '1', '{"at": 1767225608, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 08:00:02+00', 10158),
	('d09e4d40-210d-f0fc-b805-90993104e293', 'o-8', 'order', 'OrderSettled', '1', '{"amount": 8}', NULL, 3, '2026-01-01 08:00:03+00', 10159),
	('0ec7c33a-40d7-53d6-266f-c923aca1f3e8', 'o-8', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-01 08:00:04+00', 10160),
	('c075a3ab-cbe1-c136-d965-ffeb0a5a3910', 'o-9', 'order', 'OrderPlaced', '3', '{"price": {"cents": 9, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-01 09:00:01+00', 10161),
	('03c6b58d-fea6-27de-d2c1-4f2cffdeb3cc', 'o-9', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:09Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 09:00:02+00', 10162),
	('3c43e4a1-0e6a-3fed-aeaa-3035e3a68001', 'o-9', 'order', 'OrderSettled', '1', '{"amount": 9, "receipt": "r-9"}', NULL, 3, '2026-01-01 09:00:03+00', 10163),
	('e2793298-8f72-c291-ebf3-eaaa089c5d3e', 'o-9', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-01 09:00:04+00', 10164),
	('77ab9bef-5110-1931-c7f4-2a71a2de6de8', 'o-10', 'order', 'OrderCreated', NULL, '{"cust": "c-10", "amount": 10.25, "channel": "web"}', NULL, 1, '2026-01-01 10:00:01+00', 10165),
	('5d021660-db0c-7c75-47f7-2d10080ca920', 'o-10', 'order', 'LinesAdded', '1', '{"at": 1767225610, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 10:00:02+00', 10166),
	('1861fdf0-7f7c-c67e-00a7-1f4ca5898fbd', 'o-10', 'order', 'OrderSettled', '1', '{"amount": 10}', NULL, 3, '2026-01-01 10:00:03+00', 10167),
	('74e7bec7-b5e5-b68b-0623-cf6984261303', 'o-11', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 11.25, "channel": "web"}', NULL, 1, '2026-01-01 11:00:01+00', 10168),
	('3f4a7808-7448-1d76-6104-01e5643b9a03', 'o-11', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:11Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 11:00:02+00', 10169),
	('238fa63c-0ce2-c1ed-1889-e1ee4579cc0f', 'o-11', 'order', 'OrderSettled', '1', '{"amount": 11}', NULL, 3, '2026-01-01 11:00:03+00', 10170),
	('a3a8f1f0-47fd-8ec1-e2ab-cf1444a880b5', 'o-12', 'order', 'OrderPlaced', '1', '{"amount": 12.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-01 12:00:01+00', 10171);
INSERT INTO public.events VALUES
	('792350ec-6fe9-bfba-95f2-18c590504f00', 'o-12', 'order', 'LinesAdded', '1', '{"at": 1767225612, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 12:00:02+00', 10172),
	('8787ae48-ed1d-2b18-c277-5021703b9e12', 'o-12', 'order', 'OrderSettled', '1', '{"amount": 12, "receipt": "r-12"}', NULL, 3, '2026-01-01 12:00:03+00', 10173),
	('23833f1b-6bc0-e278-36c0-8bd3cc8b3819', 'o-12', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-01 12:00:04+00', 10174),
	('1c84da06-8c78-4915-ba2c-9357dbee8b98', 'o-13', 'order', 'OrderPlaced', '2', '{"cents": 13, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-01 13:00:01+00', 10175),
	('8d35ef5f-c962-86e9-b8ac-ea3f71eb4f64', 'o-13', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:13Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 13:00:02+00', 10176),
	('4ee193e8-a6a0-a6b8-0033-9be150c4de2f', 'o-13', 'order', 'OrderSettled', '1', '{"amount": 13}', NULL, 3, '2026-01-01 13:00:03+00', 10177),
	('3381418d-5a1c-e447-3dcc-fd7c700d1c5c', 'o-13', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-01 13:00:04+00', 10178),
	('45bf115a-e506-8bbe-c948-727151dee751', 'o-14', 'order', 'OrderPlaced', '3', '{"price": {"cents": 14, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-01 14:00:01+00', 10179),
	('1a9197e6-308b-37f5-3939-6c9769ecdf41', 'o-14', 'order', 'LinesAdded', '1', '{"at": 1767225614, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 14:00:02+00', 10180),
	('41737b88-c82b-3f58-c803-e3f50ca2cec1', 'o-14', 'order', 'OrderSettled', '1', '{"amount": 14}', NULL, 3, '2026-01-01 14:00:03+00', 10181),
	('bba23e5b-e46a-79b6-29dc-7ca28a59d5bf', 'o-14', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-01 14:00:05+00', 10182),
	('46905d6f-3595-b548-ab15-5268e9af97ca', 'o-15', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 15.25, "channel": "web"}', NULL, 1, '2026-01-01 15:00:01+00', 10183),
	('ed898e1a-fc28-79aa-f0ca-0ba7ff22e60e', 'o-15', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:15Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 15:00:02+00', 10184),
	('2ace9795-ed44-d5bd-5fd8-33eaa1d903c0', 'o-15', 'order', 'OrderSettled', '1', '{"amount": 15, "receipt": "r-15"}', NULL, 3, '2026-01-01 15:00:03+00', 10185),
	('01bb8e12-5296-805f-f8d9-d526100ac994', 'o-16', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 16.25, "channel": "web"}', NULL, 1, '2026-01-01 16:00:01+00', 10186),
	('c0cbb367-7b5c-263b-c595-bd6b2ee6562e', 'o-16', 'order', 'LinesAdded', '1', '{"at": 1767225616, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 16:00:02+00', 10187),
	('d22e666a-4506-e9e4-2660-1f09a717d20f', 'o-16', 'order', 'OrderSettled', '1', '{"amount": 16}', NULL, 3, '2026-01-01 16:00:03+00', 10188),
	('ce27509f-4d5a-4d24-4bfb-837524a3d904', 'o-16', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-01 16:00:04+00', 10189),
	('1cdfa570-b76f-8045-06f1-43c288d641fc', 'o-17', 'order', 'OrderPlaced', '1', '{"amount": 17.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-01 17:00:01+00', 10190),
	('9df1e630-b58b-7659-bf0f-d447085a3b29', 'o-17', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:17Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 17:00:02+00', 10191),
	('9f8e3b80-5419-f096-4a74-5dd7bfeab2a5', 'o-17', 'order', 'OrderSettled', '1', '{"amount": 17}', NULL, 3, '2026-01-01 17:00:03+00', 10192),
	('57dbb0a6-7097-da10-79e8-d59c1c86b2ac', 'o-17', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-01 17:00:04+00', 10193),
	('297a9e41-c2b9-d440-22fd-916567f3d673', 'o-18', 'order', 'OrderPlaced', '2', '{"cents": 18, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-01 18:00:01+00', 10194),
	('19c98167-e639-cda2-04d0-c9bd714ede62', 'o-18', 'order', 'LinesAdded', '1', '{"at": 1767225618, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 18:00:02+00', 10195),
	('ef270dd3-f5ec-4b34-c19e-6f9f6618a6fc', 'o-18', 'order', 'OrderSettled', '1', '{"amount": 18, "receipt": "r-18"}', NULL, 3, '2026-01-01 18:00:03+00', 10196),
	('92db6789-fb45-d729-ef22-bafcd09d2c72', 'o-19', 'order', 'OrderPlaced', '3', '{"price": {"cents": 19, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-01 19:00:01+00', 10197),
	('20cfc22b-8c0a-5230-8887-bd892b6c8862', 'o-19', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:19Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 19:00:02+00', 10198),
	('ed9e6048-2349-8d0e-b440-bb5e28410ff9', 'o-19', 'order', 'OrderSettled', '1', '{"amount": 19}', NULL, 3, '2026-01-01 19:00:03+00', 10199),
	('243af2c8-b291-b578-b6a6-22822494e7e3', 'o-20', 'order', 'OrderCreated', NULL, '{"cust": "c-20", "amount": 20.25, "channel": "web"}', NULL, 1, '2026-01-01 20:00:01+00', 10200),
	('adde71fe-8f96-c527-2595-72a81520bf93', 'o-20', 'order', 'LinesAdded', '1', '{"at": 1767225620, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 20:00:02+00', 10201),
	('009d0d80-cbb9-c17b-d6e6-0db6d52b2840', 'o-20', 'order', 'OrderSettled', '1', '{"amount": 20}', NULL, 3, '2026-01-01 20:00:03+00', 10202),
	('a4c2b4db-11a4-b2d1-7cdd-943452ad5624', 'o-20', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-01 20:00:04+00', 10203),
	('c0d0377f-eedd-1af3-adff-cab658844bdc', 'o-21', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 21.25, "channel": "web"}', NULL, 1, '2026-01-01 21:00:01+00', 10204),
	('b121190c-8283-b284-ded7-fb03854eb857', 'o-21', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:21Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 21:00:02+00', 10205),
	('ac8ddf75-5fd1-e1a1-e1d5-aff58faae94c', 'o-21', 'order', 'OrderSettled', '1', '{"amount": 21, "receipt": "r-21"}', NULL, 3, '2026-01-01 21:00:03+00', 10206),
	('6ab21d8d-6722-5586-3d14-2f2fbe3c1cf0', 'o-21', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-01 21:00:04+00', 10207),
	('28145687-0bf7-136a-b7c0-caa1f54673b7', 'o-21', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-01 21:00:05+00', 10208),
	('afd750aa-3801-736f-9bbd-7603cef87f15', 'o-22', 'order', 'OrderPlaced', '1', '{"amount": 22.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-01 22:00:01+00', 10209),
	('39c03068-4648-675d-f6b8-a4a771637b2e', 'o-22', 'order', 'LinesAdded', '1', '{"at": 1767225622, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-01 22:00:02+00', 10210),
	('e6d97dc5-d57f-0b19-edf1-10ad31064a3f', 'o-22', 'order', 'OrderSettled', '1', '{"amount": 22}', NULL, 3, '2026-01-01 22:00:03+00', 10211),
	('0da6705f-89d6-b23d-f1e0-e194d76598e6', 'o-23', 'order', 'OrderPlaced', '2', '{"cents": 23, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-01 23:00:01+00', 10212),
	('7dcff535-77c3-6a47-6747-62b651c54727', 'o-23', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:23Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-01 23:00:02+00', 10213),
	('7bf1cb23-4147-3b8f-8368-3c55092b2658', 'o-23', 'order', 'OrderSettled', '1', '{"amount": 23}', NULL, 3, '2026-01-01 23:00:03+00', 10214),
	('62790992-6c62-2580-d4af-5ac69e3ad0b6', 'o-24', 'order', 'OrderPlaced', '3', '{"price": {"cents": 24, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-02 00:00:01+00', 10215),
	('b2d7782f-ac40-3ce7-cf72-4bafdb3bb624', 'o-24', 'order', 'LinesAdded', '1', '{"at": 1767225624, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 00:00:02+00', 10216),
	('97855324-81d1-469f-960b-9e8414554eed', 'o-24', 'order', 'OrderSettled', '1', '{"amount": 24, "receipt": "r-24"}', NULL, 3, '2026-01-02 00:00:03+00', 10217),
	('b5b0b981-7d0b-c297-726c-053133cfa93c', 'o-24', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-02 00:00:04+00', 10218),
	('0cd458f9-ae1e-598d-d537-490ca029c794', 'o-25', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 25.25, "channel": "web"}', NULL, 1, '2026-01-02 01:00:01+00', 10219),
	('9327c144-a36d-ddc0-dbe3-2405667cd0f5', 'o-25', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:25Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 01:00:02+00', 10220),
	('478b45bd-a792-0188-aa7f-6dbe7ac65397', 'o-25', 'order', 'OrderSettled', '1', '{"amount": 25}', NULL, 3, '2026-01-02 01:00:03+00', 10221);
INSERT INTO public.events VALUES
	('adb64c64-5254-10af-f9e3-7d08169c4003', 'o-25', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-02 01:00:04+00', 10222),
	('922f3de1-87b0-f1c0-76e6-20fea99c7404', 'o-26', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 26.25, "channel": "web"}', NULL, 1, '2026-01-02 02:00:01+00', 10223),
	('5184b82f-eb92-7436-165c-48ede6301db5', 'o-26', 'order', 'LinesAdded', '1', '{"at": 1767225626, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 02:00:02+00', 10224),
	('0f98b262-d179-b239-8bfc-76696d1d57c8', 'o-26', 'order', 'OrderSettled', '1', '{"amount": 26}', NULL, 3, '2026-01-02 02:00:03+00', 10225),
	('494a0478-0a77-c509-6a06-499954503817', 'o-27', 'order', 'OrderPlaced', '1', '{"amount": 27.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-02 03:00:01+00', 10226),
	('148e39f0-0258-6132-51dc-c8d69f77af95', 'o-27', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:27Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 03:00:02+00', 10227),
	('f8b6003c-e49c-683d-2eee-f03f35039440', 'o-27', 'order', 'OrderSettled', '1', '{"amount": 27, "receipt": "r-27"}', NULL, 3, '2026-01-02 03:00:03+00', 10228),
	('fec09404-081a-5dde-522e-427b5554de9b', 'o-28', 'order', 'OrderPlaced', '2', '{"cents": 28, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-02 04:00:01+00', 10229),
	('d88f08e3-89f7-9df0-bcb2-72fcaff2556e', 'o-28', 'order', 'LinesAdded', '1', '{"at": 1767225628, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 04:00:02+00', 10230),
	('6a7375d8-4f09-6f4d-b02f-fc5a516de93c', 'o-28', 'order', 'OrderSettled', '1', '{"amount": 28}', NULL, 3, '2026-01-02 04:00:03+00', 10231),
	('0d7d1c3b-1dc4-c16d-e057-66cc2f4d793b', 'o-28', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-02 04:00:04+00', 10232),
	('80fdf96e-720a-e985-8515-f631e8e3b703', 'o-29', 'order', 'OrderPlaced', '3', '{"price": {"cents": 29, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-02 05:00:01+00', 10234),
	('02561569-0c25-769e-f199-187b433cfd14', 'o-29', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:29Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 05:00:02+00', 10235),
	('6d4dcb6b-dde0-ae26-365e-83d7624c34d4', 'o-29', 'order', 'OrderSettled', '1', '{"amount": 29}', NULL, 3, '2026-01-02 05:00:03+00', 10236),
	('132e758a-6284-4176-a2de-838a6d62a2eb', 'o-29', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-02 05:00:04+00', 10237),
	('72d537f7-2f1b-9211-d484-22ef7e91a90d', 'o-30', 'order', 'OrderCreated', NULL, '{"cust": "c-30", "amount": 30.25, "channel": "web"}', NULL, 1, '2026-01-02 06:00:01+00', 10238),
	('44d94478-a518-bfcc-afe8-ddbb46206487', 'o-30', 'order', 'LinesAdded', '1', '{"at": 1767225630, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 06:00:02+00', 10239),
	('244d8eb7-685d-c5b8-2c7e-c0ff396a10ed', 'o-30', 'order', 'OrderSettled', '1', '{"amount": 30, "receipt": "r-30"}', NULL, 3, '2026-01-02 06:00:03+00', 10240),
	('d899012e-b485-16fe-7afa-92a0525255a1', 'o-30', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-02 06:00:06+00', 10241),
	('a3f77099-438d-d6d0-f84b-cf806e7c33b4', 'o-31', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 31.25, "channel": "web"}', NULL, 1, '2026-01-02 07:00:01+00', 10242),
	('0b94cbeb-5655-02cc-24aa-3a2b20056d63', 'o-31', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:31Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 07:00:02+00', 10243),
	('864d85ea-546b-2ad2-1662-7a14cc5ace30', 'o-31', 'order', 'OrderSettled', '1', '{"amount": 31}', NULL, 3, '2026-01-02 07:00:03+00', 10244),
	('806d225e-246d-b6c3-3c84-85655e0da3b9', 'o-32', 'order', 'OrderPlaced', '1', '{"amount": 32.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-02 08:00:01+00', 10245),
	('2ab4c34a-8748-4990-415b-e6aa40197f88', 'o-32', 'order', 'LinesAdded', '1', '{"at": 1767225632, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 08:00:02+00', 10246),
	('dd7b05b1-1586-38f5-13f2-ef6b4b8c3ce5', 'o-32', 'order', 'OrderSettled', '1', '{"amount": 32}', NULL, 3, '2026-01-02 08:00:03+00', 10247),
	('34ac0f7e-cb17-224d-c745-3c5657fe198e', 'o-32', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-02 08:00:04+00', 10248),
	('6427522f-027b-971c-7e50-d7d8c1634709', 'o-33', 'order', 'OrderPlaced', '2', '{"cents": 33, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-02 09:00:01+00', 10249),
	('f87a6116-4f75-cef6-caa4-90d61bbb3ca4', 'o-33', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:33Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 09:00:02+00', 10250),
	('53a3c2d0-a000-a34e-362e-0b4ff681d920', 'o-33', 'order', 'OrderSettled', '1', '{"amount": 33, "receipt": "r-33"}', NULL, 3, '2026-01-02 09:00:03+00', 10251),
	('50028c84-6124-6031-ef31-683e711249d9', 'o-33', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-02 09:00:04+00', 10252),
	('2a6ba93f-5ed9-b80c-f8b1-4ebdd130577c', 'o-34', 'order', 'OrderPlaced', '3', '{"price": {"cents": 34, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-02 10:00:01+00', 10253),
	('781fe6ba-dff0-fd04-5718-0aa9f4d49811', 'o-34', 'order', 'LinesAdded', '1', '{"at": 1767225634, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 10:00:02+00', 10254),
	('61c6130a-40f7-52a6-1e83-c58b4a62aa9e', 'o-34', 'order', 'OrderSettled', '1', '{"amount": 34}', NULL, 3, '2026-01-02 10:00:03+00', 10255),
	('58f22fae-927a-1c87-010d-baea0cf773f8', 'o-35', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 35.25, "channel": "web"}', NULL, 1, '2026-01-02 11:00:01+00', 10256),
	('3ca6ca36-b24f-b071-c527-0ce5540f1fd3', 'o-35', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:35Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 11:00:02+00', 10257),
	('41753807-6636-4d24-bd8c-b0ae56d7bfc7', 'o-35', 'order', 'OrderSettled', '1', '{"amount": 35}', NULL, 3, '2026-01-02 11:00:03+00', 10258),
	('1e6ea01c-9331-0ca5-8ee7-a9a5a7d88f40', 'o-35', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-02 11:00:05+00', 10259),
	('5c483209-718d-8649-3321-4fa1815a62f7', 'o-36', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 36.25, "channel": "web"}', NULL, 1, '2026-01-02 12:00:01+00', 10260),
	('53c306f3-8caa-e2b1-79e9-7c6e4c552d60', 'o-36', 'order', 'LinesAdded', '1', '{"at": 1767225636, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 12:00:02+00', 10261),
	('1ad91002-d0a5-c0fa-3a0b-ea84aefead02', 'o-36', 'order', 'OrderSettled', '1', '{"amount": 36, "receipt": "r-36"}', NULL, 3, '2026-01-02 12:00:03+00', 10262),
	('9c362b34-73ab-066a-efc7-1642d952b6d2', 'o-36', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-02 12:00:04+00', 10263),
	('e4fdfe5d-823f-b4cc-96a2-d457fe9e5f29', 'o-37', 'order', 'OrderPlaced', '1', '{"amount": 37.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-02 13:00:01+00', 10264),
	('5d9458a1-1b47-a711-0d66-73493af0a079', 'o-37', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:37Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 13:00:02+00', 10265),
	('17ff4bd3-8043-7585-36c9-272ae8364022', 'o-37', 'order', 'OrderSettled', '1', '{"amount": 37}', NULL, 3, '2026-01-02 13:00:03+00', 10266),
	('13c2252c-ea26-9889-c57f-24a0bbbeec70', 'o-37', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-02 13:00:04+00', 10267),
	('afd6e253-b783-681c-b962-db4c139e5077', 'o-38', 'order', 'OrderPlaced', '2', '{"cents": 38, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-02 14:00:01+00', 10268),
	('3396793d-a6b6-8f54-ba56-79f6afca8019', 'o-38', 'order', 'LinesAdded', '1', '{"at": 1767225638, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 14:00:02+00', 10269),
	('0ec92676-3321-62c4-f7ae-9f78a69248c3', 'o-38', 'order', 'OrderSettled', '1', '{"amount": 38}', NULL, 3, '2026-01-02 14:00:03+00', 10270),
	('cd5a5ccd-56e6-7627-9e92-98e21ca15dcc', 'o-39', 'order', 'OrderPlaced', '3', '{"price": {"cents": 39, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-02 15:00:01+00', 10271),
	('a8e695ca-c4e6-9a2d-de5c-9a1e6efb1d2b', 'o-39', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:39Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 15:00:02+00', 10272);
INSERT INTO public.events VALUES
	('35482168-bb11-d977-721f-26534311abd7', 'o-39', 'order', 'OrderSettled', '1', '{"amount": 39, "receipt": "r-39"}', NULL, 3, '2026-01-02 15:00:03+00', 10273),
	('06144973-90eb-7cfd-fe7e-66f3f0ff5600', 'o-40', 'order', 'OrderCreated', NULL, '{"cust": "c-0", "amount": 40.25, "channel": "web"}', NULL, 1, '2026-01-02 16:00:01+00', 10274),
	('eed01fc8-8a41-a6ea-7ecd-ee232e6ba4a3', 'o-40', 'order', 'LinesAdded', '1', '{"at": 1767225640, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 16:00:02+00', 10275),
	('06f4b6d7-c754-1e06-25de-0ecd87180a1c', 'o-40', 'order', 'OrderSettled', '1', '{"amount": 40}', NULL, 3, '2026-01-02 16:00:03+00', 10276),
	('2f4a21a2-f315-d444-3d27-54e70705f244', 'o-40', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-02 16:00:04+00', 10277),
	('8916a1ce-1c8f-4f5b-7272-2f642be9289b', 'o-41', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 41.25, "channel": "web"}', NULL, 1, '2026-01-02 17:00:01+00', 10278),
	('719b09f0-d84d-1d66-7ac8-08ca59eb42af', 'o-41', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:41Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 17:00:02+00', 10279),
	('042bf28f-ffeb-d0e3-98a1-5ca2b6d537f4', 'o-41', 'order', 'OrderSettled', '1', '{"amount": 41}', NULL, 3, '2026-01-02 17:00:03+00', 10280),
	('7c47244a-58c6-dc2e-e750-eec5c69ee5c8', 'o-41', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-02 17:00:04+00', 10281),
	('dadb032e-2466-5f69-94c7-ee7a3262a435', 'o-42', 'order', 'OrderPlaced', '1', '{"amount": 42.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-02 18:00:01+00', 10282),
	('84ea5eca-a849-e47a-f7c5-33eda7c8f2e5', 'o-42', 'order', 'LinesAdded', '1', '{"at": 1767225642, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 18:00:02+00', 10283),
	('09f279cc-6b6b-ee1d-1480-c55435ceca25', 'o-42', 'order', 'OrderSettled', '1', '{"amount": 42, "receipt": "r-42"}', NULL, 3, '2026-01-02 18:00:03+00', 10284),
	('989e76aa-b9a0-9cab-5b85-29871bd6839e', 'o-43', 'order', 'OrderPlaced', '2', '{"cents": 43, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-02 19:00:01+00', 10286),
	('ebea9da1-b62b-0371-0bf2-c6cd71b37504', 'o-43', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:43Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 19:00:02+00', 10287),
	('14919d66-4db5-95d6-dc6f-2051468a0b18', 'o-43', 'order', 'OrderSettled', '1', '{"amount": 43}', NULL, 3, '2026-01-02 19:00:03+00', 10288),
	('9cf23eba-6c0a-6834-349a-96c66afc0642', 'o-44', 'order', 'OrderPlaced', '3', '{"price": {"cents": 44, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-02 20:00:01+00', 10289),
	('868e5713-df27-a39f-6e0c-5261d13e5cc8', 'o-44', 'order', 'LinesAdded', '1', '{"at": 1767225644, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 20:00:02+00', 10290),
	('f6da7876-1c42-97e7-ab5b-44ba61191a89', 'o-44', 'order', 'OrderSettled', '1', '{"amount": 44}', NULL, 3, '2026-01-02 20:00:03+00', 10291),
	('edb3a814-60e8-1490-afbd-035c623ac860', 'o-44', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-02 20:00:04+00', 10292),
	('3e2be075-750f-4de8-c0cb-6756466c4388', 'o-45', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 45.25, "channel": "web"}', NULL, 1, '2026-01-02 21:00:01+00', 10293),
	('14406813-3932-cce8-685d-8f13d99b9688', 'o-45', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:45Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 21:00:02+00', 10294),
	('aa39c3b3-c3de-3d56-5608-ef6c03a269d9', 'o-45', 'order', 'OrderSettled', '1', '{"amount": 45, "receipt": "r-45"}', NULL, 3, '2026-01-02 21:00:03+00', 10295),
	('7aae206f-a687-ba08-d742-9a07c7defb31', 'o-45', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-02 21:00:04+00', 10296),
	('6ec38afa-c35f-f69c-3c99-008778229af7', 'o-46', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 46.25, "channel": "web"}', NULL, 1, '2026-01-02 22:00:01+00', 10297),
	('6f9fa51d-5236-0147-767d-9faf9209591b', 'o-46', 'order', 'LinesAdded', '1', '{"at": 1767225646, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-02 22:00:02+00', 10298),
	('06a6963f-9f92-cb00-5416-eeb5801093e4', 'o-46', 'order', 'OrderSettled', '1', '{"amount": 46}', NULL, 3, '2026-01-02 22:00:03+00', 10299),
	('bafc0d74-61ec-a814-c041-f429e44d193f', 'o-47', 'order', 'OrderPlaced', '1', '{"amount": 47.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-02 23:00:01+00', 10300),
	('a86d2034-beaf-4caa-fb06-caa68f5d45c6', 'o-47', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:47Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-02 23:00:02+00', 10301),
	('7d754b0d-b0f0-8d2f-f523-18260b323a74', 'o-47', 'order', 'OrderSettled', '1', '{"amount": 47}', NULL, 3, '2026-01-02 23:00:03+00', 10302),
	('59008d64-6319-4085-a731-a045737671db', 'o-48', 'order', 'OrderPlaced', '2', '{"cents": 48, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-03 00:00:01+00', 10303),
	('3bb1cd04-f822-f2a5-08f8-3d1633267ea6', 'o-48', 'order', 'LinesAdded', '1', '{"at": 1767225648, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 00:00:02+00', 10304),
	('b7129779-85aa-e023-d967-eaae9c4420eb', 'o-48', 'order', 'OrderSettled', '1', '{"amount": 48, "receipt": "r-48"}', NULL, 3, '2026-01-03 00:00:03+00', 10305),
	('83529717-7fbe-1d85-f8d4-e741a9e278c1', 'o-48', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-03 00:00:04+00', 10306),
	('dce74974-fe84-596d-b2b7-ff3b7e0e4295', 'o-49', 'order', 'OrderPlaced', '3', '{"price": {"cents": 49, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-03 01:00:01+00', 10307),
	('fe846622-ec5c-f78f-db8b-bc80f63b96f9', 'o-49', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:49Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 01:00:02+00', 10308),
	('8ab432a6-41dd-9d9a-cc43-53bd9046bc3e', 'o-49', 'order', 'OrderSettled', '1', '{"amount": 49}', NULL, 3, '2026-01-03 01:00:03+00', 10309),
	('ba2b33c3-b2b2-18df-0dfd-d1034eba5307', 'o-49', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-03 01:00:04+00', 10310),
	('2a5bc820-f9cc-364e-28f4-7bb3d4c388ad', 'o-49', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-03 01:00:05+00', 10311),
	('f3d2a7b6-240a-e76e-f52d-e43f8fb87000', 'o-50', 'order', 'OrderCreated', NULL, '{"cust": "refused", "amount": 50.25, "channel": "web"}', NULL, 1, '2026-01-03 02:00:01+00', 10312),
	('7db7bef4-fb6e-98b7-97b3-dccc644bf799', 'o-50', 'order', 'LinesAdded', '1', '{"at": 1767225650, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 02:00:02+00', 10313),
	('582b6eb4-9aa6-a9f1-c409-020032b7b958', 'o-50', 'order', 'OrderSettled', '1', '{"amount": 50}', NULL, 3, '2026-01-03 02:00:03+00', 10314),
	('a4aa7d2f-02e0-ef3b-ead0-6bc4702dce04', 'o-51', 'order', 'OrderPlaced', NULL, '{"cust": "c-11", "amount": 51.25, "channel": "web"}', NULL, 1, '2026-01-03 03:00:01+00', 10315),
	('332826de-cdb0-2649-2593-335c423bc84c', 'o-51', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:51Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 03:00:02+00', 10316),
	('dfbdba48-368d-6669-21ac-751fd8fdcedf', 'o-51', 'order', 'OrderSettled', '1', '{"amount": 51, "receipt": "r-51"}', NULL, 3, '2026-01-03 03:00:03+00', 10317),
	('baddd059-ca3b-df54-e0c0-a5aa6cd04d93', 'o-52', 'order', 'OrderPlaced', '1', '{"amount": 52.5, "channel": "shop", "customer": "c-12"}', NULL, 1, '2026-01-03 04:00:01+00', 10318),
	('67987e05-0a92-1d20-50a2-76aede604c92', 'o-52', 'order', 'LinesAdded', '1', '{"at": 1767225652, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 04:00:02+00', 10319),
	('cba0a905-a00c-0475-00e7-e5e0e28dbc07', 'o-52', 'order', 'OrderSettled', '1', '{"amount": 52}', NULL, 3, '2026-01-03 04:00:03+00', 10320),
	('52f8981a-dd68-ad27-667f-bf670546ff0f', 'o-52', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-03 04:00:04+00', 10321),
	('ad81bba4-3961-8136-9982-bb55496be549', 'o-53', 'order', 'OrderPlaced', '2', '{"cents": 53, "channel": "fax", "currency": "EUR", "customer": "c-13"}', NULL, 1, '2026-01-03 05:00:01+00', 10322),
	('f262aa2b-7966-e09b-1f23-e643b81dc9ef', 'o-53', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:53Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 05:00:02+00', 10323);
INSERT INTO public.events VALUES
	('77f0f387-4c8e-3516-1a9f-0a5d3f9b0557', 'o-53', 'order', 'OrderSettled', '1', '{"amount": 53}', NULL, 3, '2026-01-03 05:00:03+00', 10324),
	('9104fdb3-dde0-73fb-2cf6-ae967e91aedc', 'o-53', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-03 05:00:04+00', 10325),
	('7d918f95-3503-50f8-be91-cbb9c88f5545', 'o-54', 'order', 'OrderPlaced', '3', '{"price": {"cents": 54, "currency": "USD"}, "channel": "WEB", "customer": "c-14"}', NULL, 1, '2026-01-03 06:00:01+00', 10326),
	('7daf9c22-f041-5fe2-be37-17b926aed2e6', 'o-54', 'order', 'LinesAdded', '1', '{"at": 1767225654, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 06:00:02+00', 10327),
	('7196792b-7ce1-21fb-382b-abcc650c89d3', 'o-54', 'order', 'OrderSettled', '1', '{"amount": 54, "receipt": "r-54"}', NULL, 3, '2026-01-03 06:00:03+00', 10328),
	('2f1dfe06-84f5-ebd8-7e0c-5e0817492fa1', 'o-55', 'order', 'OrderCreated', NULL, '{"cust": "c-15", "amount": 55.25, "channel": "web"}', NULL, 1, '2026-01-03 07:00:01+00', 10329),
	('9c6840b6-a97c-cb07-33d6-872d2e92acea', 'o-55', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:55Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 07:00:02+00', 10330),
	('1ee110a7-e4a6-f71f-ba83-350352c6fee6', 'o-56', 'order', 'OrderPlaced', NULL, '{"cust": "c-16", "amount": 56.25, "channel": "web"}', NULL, 1, '2026-01-03 08:00:01+00', 10332),
	('0db607a2-bd73-2391-72e0-f8fff6cd7fcb', 'o-56', 'order', 'LinesAdded', '1', '{"at": 1767225656, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 08:00:02+00', 10333),
	('6d0b2a64-07ad-56be-3933-0c0ca231199d', 'o-56', 'order', 'OrderSettled', '1', '{"amount": 56}', NULL, 3, '2026-01-03 08:00:03+00', 10334),
	('241d72c4-7db6-4a35-6de5-b8f8ce18bd28', 'o-56', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-03 08:00:04+00', 10335),
	('3c7f3ef6-4a5d-3803-93cd-ffe80ee32034', 'o-56', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-03 08:00:05+00', 10336),
	('7695f26c-4a35-541f-bedf-6a55e25d35a4', 'o-57', 'order', 'OrderPlaced', '1', '{"amount": 57.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-03 09:00:01+00', 10337),
	('179f25c9-2c4a-273d-d44e-2fd2105c5d40', 'o-57', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:57Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 09:00:02+00', 10338),
	('34ef5313-ea70-b745-cd1a-ac0df6a5a503', 'o-57', 'order', 'OrderSettled', '1', '{"amount": 57, "receipt": "r-57"}', NULL, 3, '2026-01-03 09:00:03+00', 10339),
	('111ee4b5-e223-d680-e10e-94be7aa0bbee', 'o-57', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-03 09:00:04+00', 10340),
	('8336b2f8-3445-ed32-b175-df52c33ef5bb', 'o-58', 'order', 'OrderPlaced', '2', '{"cents": 58, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-03 10:00:01+00', 10341),
	('6104fc8a-ebbd-a4f5-5409-809d5ecf41ee', 'o-58', 'order', 'LinesAdded', '1', '{"at": 1767225658, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 10:00:02+00', 10342),
	('a52ed013-43c1-9d08-88ba-1489739f8ed1', 'o-58', 'order', 'OrderSettled', '1', '{"amount": 58}', NULL, 3, '2026-01-03 10:00:03+00', 10343),
	('f58326cb-8f15-84a6-ace9-071fd7794ac8', 'o-59', 'order', 'OrderPlaced', '3', '{"price": {"cents": 59, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-03 11:00:01+00', 10344),
	('e62aea6d-601d-f9a0-ea58-924012fe97dc', 'o-59', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:59Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 11:00:02+00', 10345),
	('2b1192f3-115b-eb20-7e46-93bdfc4e5f36', 'o-59', 'order', 'OrderSettled', '1', '{"amount": 59}', NULL, 3, '2026-01-03 11:00:03+00', 10346),
	('357453aa-b493-72e5-e673-c032e8d4dbcf', 'o-60', 'order', 'OrderCreated', NULL, '{"cust": "c-20", "amount": 60.25, "channel": "web"}', NULL, 1, '2026-01-03 12:00:01+00', 10347),
	('089999b4-ded6-b61e-8f2c-aba266268350', 'o-60', 'order', 'LinesAdded', '1', '{"at": 1767225660, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 12:00:02+00', 10348),
	('d7222f79-dcc6-9fc0-451b-77ac1ecdea39', 'o-60', 'order', 'OrderSettled', '1', '{"amount": 10000, "receipt": "r-10000"}', NULL, 3, '2026-01-03 12:00:03+00', 10349),
	('2e9608cf-8ea4-8a3a-91ac-a92bcd793f89', 'o-60', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-03 12:00:04+00', 10350),
	('287ebe8b-5fb7-44e4-4d80-38413adfcf15', 'o-60', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-03 12:00:06+00', 10351),
	('0acd15b6-8a27-69bd-3cf5-42989bfa0983', 'o-61', 'order', 'OrderPlaced', NULL, '{"cust": "c-21", "amount": 61.25, "channel": "web"}', NULL, 1, '2026-01-03 13:00:01+00', 10352),
	('8f97ec66-ee8d-ef90-7503-8f2c32854351', 'o-61', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:01Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 13:00:02+00', 10353),
	('3b71e159-2abe-5860-0464-2a505b5a0c3f', 'o-61', 'order', 'OrderSettled', '1', '{"amount": 61}', NULL, 3, '2026-01-03 13:00:03+00', 10354),
	('92b145a3-175b-8ae8-8a45-d7679160a356', 'o-61', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-03 13:00:04+00', 10355),
	('93ad39ce-2bad-f525-c131-cc0f96f67b05', 'o-62', 'order', 'OrderPlaced', '1', '{"amount": 62.5, "channel": "shop", "customer": "c-22"}', NULL, 1, '2026-01-03 14:00:01+00', 10356),
	('90f2dd87-ae6f-2a31-bed9-5396783f9a7f', 'o-62', 'order', 'LinesAdded', '1', '{"at": 1767225662, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 14:00:02+00', 10357),
	('baa0ac6f-859a-8f17-3b64-36165417dd5a', 'o-62', 'order', 'OrderSettled', '1', '{"amount": 62}', NULL, 3, '2026-01-03 14:00:03+00', 10358),
	('496d995f-7efa-316d-ba51-da35f32ad7ef', 'o-63', 'order', 'OrderPlaced', '2', '{"cents": 63, "channel": "fax", "currency": "EUR", "customer": "c-23"}', NULL, 1, '2026-01-03 15:00:01+00', 10359),
	('eba3c969-5094-fccb-7e60-bc515fa78a59', 'o-63', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:03Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 15:00:02+00', 10360),
	('4ce95f09-259a-d024-ec64-821c18775621', 'o-63', 'order', 'OrderSettled', '1', '{"amount": 63, "receipt": "r-63"}', NULL, 3, '2026-01-03 15:00:03+00', 10361),
	('2aa81fd7-de08-5245-a5a4-fa4ae0f2c839', 'o-63', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-03 15:00:05+00', 10362),
	('75661d0e-387f-7a45-c50e-674959bd42fd', 'o-64', 'order', 'OrderPlaced', '3', '{"price": {"cents": 64, "currency": "USD"}, "channel": "WEB", "customer": "c-24"}', NULL, 1, '2026-01-03 16:00:01+00', 10363),
	('edd2801f-53e6-67ec-1d0a-e938ed501bbe', 'o-64', 'order', 'LinesAdded', '1', '{"at": 1767225664, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 16:00:02+00', 10364),
	('3f25a5a8-23d0-73b9-e9da-b760369b4d3a', 'o-64', 'order', 'OrderSettled', '1', '{"amount": 64}', NULL, 3, '2026-01-03 16:00:03+00', 10365),
	('fbb6ea23-b43e-5dd9-ef04-d60974e53e60', 'o-64', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-03 16:00:04+00', 10366),
	('9977f860-8b39-5b8e-ef42-34ced6415872', 'o-65', 'order', 'OrderCreated', NULL, '{"cust": "c-25", "amount": 65.25, "channel": "web"}', NULL, 1, '2026-01-03 17:00:01+00', 10367),
	('0a575945-701d-b628-dab8-bf9c40c05a37', 'o-65', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:05Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 17:00:02+00', 10368),
	('a5b70167-8743-a7b2-16d9-a31825c32f53', 'o-65', 'order', 'OrderSettled', '1', '{"amount": 65}', NULL, 3, '2026-01-03 17:00:03+00', 10369),
	('76be0bdd-fb7d-ec1e-53ab-73069b593ff2', 'o-65', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-03 17:00:04+00', 10370),
	('d9dd5da8-c446-4fba-1103-0dcec371b63a', 'o-66', 'order', 'OrderPlaced', NULL, '{"cust": "c-26", "amount": 66.25, "channel": "web"}', NULL, 1, '2026-01-03 18:00:01+00', 10371),
	('734e5e9c-f924-8648-f7ee-9156a28bb963', 'o-66', 'order', 'LinesAdded', '1', '{"at": 1767225666, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 18:00:02+00', 10372),
	('36da8a7d-c51b-9d6a-2549-da8c2f780abd', 'o-66', 'order', 'OrderSettled', '1', '{"amount": 66, "receipt": "r-66"}', NULL, 3, '2026-01-03 18:00:03+00', 10373),
	('186e58a9-90af-a90f-590c-e25adf756ba6', 'o-67', 'order', 'OrderPlaced', '1', '{"amount": 67.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-03 19:00:01+00', 10374);
INSERT INTO public.events VALUES
	('8b2c3322-d82e-c38e-b644-aae1b6737e07', 'o-67', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:07Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 19:00:02+00', 10375),
	('901fcbbc-5018-8630-8d79-3af9d7220c6f', 'o-67', 'order', 'OrderSettled', '1', '{"amount": 67}', NULL, 3, '2026-01-03 19:00:03+00', 10376),
	('25d1bde4-86e4-94e2-03db-4538905fd866', 'o-68', 'order', 'OrderPlaced', '2', '{"cents": 68, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-03 20:00:01+00', 10377),
	('72e44424-a178-0cb1-b59c-e6d29cb513c2', 'o-68', 'order', 'LinesAdded', '1', '{"at": 1767225668, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 20:00:02+00', 10378),
	('3ae0b565-ac1a-3e98-a025-6f42328b9495', 'o-68', 'order', 'OrderSettled', '1', '{"amount": 68}', NULL, 3, '2026-01-03 20:00:03+00', 10379),
	('36eb70b4-ccfb-55dd-5106-3ab9f53bb9d2', 'o-68', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-03 20:00:04+00', 10380),
	('f81c93b5-9614-494a-964c-44b8fa8afe30', 'o-69', 'order', 'OrderPlaced', '3', '{"price": {"cents": 69, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-03 21:00:01+00', 10381),
	('ecd7ba3f-85d1-bb70-bfc1-7137f04f5f60', 'o-69', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:09Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 21:00:02+00', 10382),
	('39cbb6a6-9ece-7cf9-376e-989c38d702b9', 'o-69', 'order', 'OrderSettled', '1', '{"amount": 69, "receipt": "r-69"}', NULL, 3, '2026-01-03 21:00:03+00', 10383),
	('1163d741-db51-5676-f810-c9ff89dc5ffc', 'o-69', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-03 21:00:04+00', 10384),
	('2015de35-f8a7-eebc-1e1d-9c70f62e136b', 'o-70', 'order', 'OrderCreated', NULL, '{"cust": "c-30", "amount": 70.25, "channel": "web"}', NULL, 1, '2026-01-03 22:00:01+00', 10385),
	('9bfdb901-7acf-0c1e-64c6-75d17939df4a', 'o-70', 'order', 'LinesAdded', '1', '{"at": 1767225670, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-03 22:00:02+00', 10386),
	('e1d87da5-9221-5bb9-6488-a36dd3cba5a0', 'o-70', 'order', 'OrderSettled', '1', '{"amount": 70}', NULL, 3, '2026-01-03 22:00:03+00', 10387),
	('614a73d6-c08f-7da7-81a9-27c4383d4dd7', 'o-70', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-03 22:00:05+00', 10388),
	('c3f493e0-1877-f5ac-81d0-6e73558d7605', 'o-71', 'order', 'OrderPlaced', NULL, '{"cust": "c-31", "amount": 71.25, "channel": "web"}', NULL, 1, '2026-01-03 23:00:01+00', 10389),
	('608d99c4-85e3-322b-c394-24153945ba33', 'o-71', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:11Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-03 23:00:02+00', 10390),
	('9127170c-5489-cf2f-c0a7-743b892aa1c8', 'o-71', 'order', 'OrderSettled', '1', '{"amount": 71}', NULL, 3, '2026-01-03 23:00:03+00', 10391),
	('9c1e77af-2893-021a-bf88-a5f42e5ad847', 'o-72', 'order', 'OrderPlaced', '1', '{"amount": 72.5, "channel": "shop", "customer": "c-32"}', NULL, 1, '2026-01-04 00:00:01+00', 10392),
	('d29eb902-b202-2ed4-a0c6-4a6a9b7859db', 'o-72', 'order', 'LinesAdded', '1', '{"at": 1767225672, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 00:00:02+00', 10393),
	('17af49e6-970f-fa6c-149b-e24863537dd2', 'o-72', 'order', 'OrderSettled', '1', '{"amount": 72, "receipt": "r-72"}', NULL, 3, '2026-01-04 00:00:03+00', 10394),
	('a01e4b15-57db-7d42-87d8-eb37cad03100', 'o-72', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-04 00:00:04+00', 10395),
	('0c02246b-c6ef-bd70-217d-ef4ec96b91a6', 'o-73', 'order', 'OrderPlaced', '2', '{"cents": 73, "channel": "fax", "currency": "EUR", "customer": "c-33"}', NULL, 1, '2026-01-04 01:00:01+00', 10396),
	('a0dc28b9-75ee-d02c-b352-7c92d5ceb2e0', 'o-73', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:13Z", "lines": [{"sku": "s-1", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 01:00:02+00', 10397),
	('39735a65-e318-c543-3d44-24cb79279cb7', 'o-73', 'order', 'OrderSettled', '1', '{"amount": 73}', NULL, 3, '2026-01-04 01:00:03+00', 10398),
	('7d55feb4-b811-a579-6d86-a40781b8fdde', 'o-73', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-04 01:00:04+00', 10399),
	('5135a599-de91-9371-294b-9459d53578cc', 'o-74', 'order', 'OrderPlaced', '3', '{"price": {"cents": 74, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-04 02:00:01+00', 10400),
	('55c1f42c-2e71-fd18-f6f5-9a1750887065', 'o-74', 'order', 'LinesAdded', '1', '{"at": 1767225674, "lines": [{"qty": "2", "sku": "s-2", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 02:00:02+00', 10401),
	('03a8feba-0d3b-a65e-fede-fd88f34f2609', 'o-74', 'order', 'OrderSettled', '1', '{"amount": 74}', NULL, 3, '2026-01-04 02:00:03+00', 10402),
	('b5e74f3a-494d-dbc6-b01a-01388b37219c', 'o-75', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 75.25, "channel": "web"}', NULL, 1, '2026-01-04 03:00:01+00', 10403),
	('971b4469-738a-2e1f-cca5-91df91acf178', 'o-75', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:15Z", "lines": [{"sku": "s-3", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 03:00:02+00', 10404),
	('1922fe4e-69db-51ed-51d1-f0b9c71f3555', 'o-75', 'order', 'OrderSettled', '1', '{"amount": 75, "receipt": "r-75"}', NULL, 3, '2026-01-04 03:00:03+00', 10405),
	('eac60da0-84ad-42a2-4ac7-48ff9b37fe7e', 'o-76', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 76.25, "channel": "web"}', NULL, 1, '2026-01-04 04:00:01+00', 10406),
	('406c7be0-c12d-9605-e9e3-71bdd1b07e1f', 'o-76', 'order', 'LinesAdded', '1', '{"at": 1767225676, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 04:00:02+00', 10407),
	('2ba3851b-e448-dcce-ce7f-80eedd4a95b0', 'o-76', 'order', 'OrderSettled', '1', '{"amount": 76}', NULL, 3, '2026-01-04 04:00:03+00', 10408),
	('5dc350fd-a8a9-2936-8cfe-c6de2b3e72bd', 'o-76', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-04 04:00:04+00', 10409),
	('640b4079-9af7-2798-61c4-d9689755b81f', 'o-77', 'order', 'OrderPlaced', '1', '{"amount": 77.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-04 05:00:01+00', 10410),
	('9cafe85f-0dd1-de2c-1ea4-3d9f766eec8e', 'o-77', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:17Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 05:00:02+00', 10411),
	('5008939d-def2-d918-6a43-e62fe4c1776a', 'o-77', 'order', 'OrderSettled', '1', '{"amount": 77}', NULL, 3, '2026-01-04 05:00:03+00', 10412),
	('fc644d14-62be-d058-15cb-7850c38b69d7', 'o-77', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-04 05:00:04+00', 10413),
	('e53b710d-5187-79df-f32c-74563db83add', 'o-77', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-04 05:00:05+00', 10414),
	('52b49b91-0267-8fe6-3716-dbd8c5a1ff66', 'o-78', 'order', 'OrderPlaced', '2', '{"cents": 78, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-04 06:00:01+00', 10415),
	('00ee61b1-1fba-19a5-a213-03701beae7de', 'o-78', 'order', 'LinesAdded', '1', '{"at": 1767225678, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 06:00:02+00', 10416),
	('8392f01d-d3ed-e363-1b2f-bc67d908dbeb', 'o-78', 'order', 'OrderSettled', '1', '{"amount": 78, "receipt": "r-78"}', NULL, 3, '2026-01-04 06:00:03+00', 10417),
	('31a1592f-f40e-184c-659c-1da17bcf04da', 'o-79', 'order', 'OrderPlaced', '3', '{"price": {"cents": 79, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-04 07:00:01+00', 10418),
	('a9cc10a9-a506-700a-8d70-e811d2d1e800', 'o-79', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:19Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 07:00:02+00', 10419),
	('f673a93a-e49d-8b75-aaf1-2bc986ae3bfe', 'o-80', 'order', 'OrderCreated', NULL, '{"cust": "c-0", "amount": 80.25, "channel": "web"}', NULL, 1, '2026-01-04 08:00:01+00', 10421),
	('4c8e65bf-5bfe-b907-580e-9acc92980f5f', 'o-80', 'order', 'LinesAdded', '1', '{"at": 1767225680, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 08:00:02+00', 10422),
	('a934d04f-4de6-0afc-71ea-4604847f1983', 'o-80', 'order', 'OrderSettled', '1', '{"amount": 80}', NULL, 3, '2026-01-04 08:00:03+00', 10423),
	('1fa123e9-0ea2-6145-bdee-f38e368777bb', 'o-80', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-04 08:00:04+00', 10424),
	('0d9b6bd8-eead-0fcb-3b75-e0c90a9fde92', 'o-81', 'order', 'OrderPlaced', NULL, '{"cust": "c-1", "amount": 81.25, "channel": "web"}', NULL, 1, '2026-01-04 09:00:01+00', 10425);
INSERT INTO public.events VALUES
	('2caee59b-e056-b66e-f493-0235d8afa097', 'o-81', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:21Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 09:00:02+00', 10426),
	('c4efdda5-ca42-40f7-f7d8-1b999c5dac31', 'o-81', 'order', 'OrderSettled', '1', '{"amount": 81, "receipt": "r-81"}', NULL, 3, '2026-01-04 09:00:03+00', 10427),
	('2fd258a2-ead2-66c3-e080-6f5af953bb36', 'o-81', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-04 09:00:04+00', 10428),
	('9500b950-f691-e10e-07ad-75062afcc4a1', 'o-82', 'order', 'OrderPlaced', '1', '{"amount": 82.5, "channel": "shop", "customer": "c-2"}', NULL, 1, '2026-01-04 10:00:01+00', 10429),
	('e0b93889-d5a5-26b2-d430-b60948e7114f', 'o-82', 'order', 'LinesAdded', '1', '{"at": 1767225682, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 10:00:02+00', 10430),
	('e6828107-f47d-21a2-3fd8-936a112e9167', 'o-82', 'order', 'OrderSettled', '1', '{"amount": 82}', NULL, 3, '2026-01-04 10:00:03+00', 10431),
	('a9924e23-9fb8-ca76-f068-98cb0bf6c600', 'o-83', 'order', 'OrderPlaced', '2', '{"cents": 83, "channel": "fax", "currency": "EUR", "customer": "c-3"}', NULL, 1, '2026-01-04 11:00:01+00', 10432),
	('d645fb29-eea2-2754-cdbf-8cf680371aa9', 'o-83', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:23Z", "lines": [{"sku": "s-2", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 11:00:02+00', 10433),
	('9cb533bb-3d79-51b8-37c3-558cb6dfd721', 'o-83', 'order', 'OrderSettled', '1', '{"amount": 83}', NULL, 3, '2026-01-04 11:00:03+00', 10434),
	('7a9eb827-9245-ac6b-6b4e-acbe5ed0cc5a', 'o-84', 'order', 'OrderPlaced', '3', '{"price": {"cents": 84, "currency": "USD"}, "channel": "WEB", "customer": "c-4"}', NULL, 1, '2026-01-04 12:00:01+00', 10435),
	('fff06831-c2d4-b47a-c693-667c5bca4d92', 'o-84', 'order', 'LinesAdded', '1', '{"at": 1767225684, "lines": [{"qty": "2", "sku": "s-3", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 12:00:02+00', 10436),
	('413176c8-cc07-f2d4-3cfb-880dd86da227', 'o-84', 'order', 'OrderSettled', '1', '{"amount": 84, "receipt": "r-84"}', NULL, 3, '2026-01-04 12:00:03+00', 10437),
	('6be94b03-a3db-0778-d841-7de3eb08a158', 'o-84', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-04 12:00:04+00', 10438),
	('f2d72c96-ac19-b7c9-b335-4c025c3996da', 'o-84', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-04 12:00:05+00', 10439),
	('3e826be9-7a00-8fcb-9000-d4a5ca60dfe9', 'o-85', 'order', 'OrderCreated', NULL, '{"cust": "c-5", "amount": 85.25, "channel": "web"}', NULL, 1, '2026-01-04 13:00:01+00', 10440),
	('8b71612e-8b60-5a17-9243-5c64d396b954', 'o-85', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:25Z", "lines": [{"sku": "s-4", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 13:00:02+00', 10441),
	('eceafafc-c0b7-91f8-55e6-ad3e84fd6619', 'o-85', 'order', 'OrderSettled', '1', '{"amount": 85}', NULL, 3, '2026-01-04 13:00:03+00', 10442),
	('cb884f1c-8c0a-e455-9d07-b1db080b0eab', 'o-85', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-04 13:00:04+00', 10443),
	('64d60b1e-ac01-1e8c-f79f-134191487a24', 'o-86', 'order', 'OrderPlaced', NULL, '{"cust": "c-6", "amount": 86.25, "channel": "web"}', NULL, 1, '2026-01-04 14:00:01+00', 10444),
	('4b12edb1-7353-d4f6-e73a-163c8bb15d5e', 'o-86', 'order', 'LinesAdded', '1', '{"at": 1767225686, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 14:00:02+00', 10445),
	('f676f424-44b5-e340-00f4-f22a0859f7c2', 'o-86', 'order', 'OrderSettled', '1', '{"amount": 86}', NULL, 3, '2026-01-04 14:00:03+00', 10446),
	('21d3c268-1ba2-eae9-a50a-f745618fcd25', 'o-87', 'order', 'OrderPlaced', '1', '{"amount": 87.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-04 15:00:01+00', 10447),
	('1d1af714-41d8-6b7d-fa63-8e3d7a8fa9b1', 'o-87', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:27Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 15:00:02+00', 10448),
	('4a10c543-db7b-e3d6-c0d3-e966bbd8aebc', 'o-87', 'order', 'OrderSettled', '1', '{"amount": 87, "receipt": "r-87"}', NULL, 3, '2026-01-04 15:00:03+00', 10449),
	('84a2340d-a671-a1dd-966e-7a2848598c12', 'o-88', 'order', 'OrderPlaced', '2', '{"cents": 88, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-04 16:00:01+00', 10450),
	('7eefbe21-556d-c4b0-b09e-32d92b67fa92', 'o-88', 'order', 'LinesAdded', '1', '{"at": 1767225688, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 16:00:02+00', 10451),
	('d66ab27d-998c-d84e-9648-bc8a81253c42', 'o-88', 'order', 'OrderSettled', '1', '{"amount": 88}', NULL, 3, '2026-01-04 16:00:03+00', 10452),
	('9532b227-f345-f53e-55f8-0076e1da2e54', 'o-88', 'order', 'AddressChanged', '3', '{"last": "King", "first": "Ada", "phones": ["3", "4"], "address": {"city": "Rome"}}', NULL, 4, '2026-01-04 16:00:04+00', 10453),
	('e46e2f47-df58-7c5d-0d92-17686b41e955', 'o-89', 'order', 'OrderPlaced', '3', '{"price": {"cents": 89, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-04 17:00:01+00', 10454),
	('baf27626-987f-022b-96ea-c1ffb7e1b62f', 'o-89', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:29Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-04 17:00:02+00', 10455),
	('9d3a69ba-f72a-92d5-2c60-1751e44ad9b8', 'o-89', 'order', 'OrderSettled', '1', '{"amount": 89}', NULL, 3, '2026-01-04 17:00:03+00', 10456),
	('c0d84cf0-98d7-cb92-f8f2-7ae832ba8ab8', 'o-89', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-04 17:00:04+00', 10457),
	('f93a87f3-4133-5aac-5291-d17f368b0971', 'o-90', 'order', 'OrderCreated', NULL, '{"cust": "c-10", "amount": 90.25, "channel": "web"}', NULL, 1, '2026-01-04 18:00:01+00', 10458),
	('70159f8e-3629-37a0-c1a5-2501463a6d78', 'o-90', 'order', 'LinesAdded', '1', '{"at": 1767225690, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-04 18:00:02+00', 10459),
	('3ba436cd-fbd8-0c9a-6561-c66e976bec55', 'o-90', 'order', 'OrderSettled', '1', '{"amount": 90, "receipt": "r-90"}', NULL, 3, '2026-01-04 18:00:03+00', 10460),
	('dbe3a41c-7fc0-2c57-14ff-567f34bd1fec', 'o-90', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-04 18:00:06+00', 10461),
	('cb79b02c-8feb-b50c-7417-cac4585e88d7', 'o-176', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-08 08:00:04+00', 10777),
	('5297ebfa-ec63-7302-f8d6-8f5f1ba42235', 'o-177', 'order', 'OrderPlaced', '1', '{"amount": 177.5, "channel": "shop", "customer": "c-17"}', NULL, 1, '2026-01-08 09:00:01+00', 10778),
	('856b174c-b680-2061-0594-101cb2db3072', 'o-177', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:57Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 09:00:02+00', 10779),
	('4f8227d7-a0e5-74a9-4bb1-8baf60088ecb', 'o-177', 'order', 'OrderSettled', '1', '{"amount": 177, "receipt": "r-177"}', NULL, 3, '2026-01-08 09:00:03+00', 10780),
	('86cf6048-1933-459c-d5bb-e1e98ee4143c', 'o-177', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-08 09:00:04+00', 10781),
	('a357915a-7789-0a0d-c25d-1005a7f02b0a', 'o-178', 'order', 'OrderPlaced', '2', '{"cents": 178, "channel": "fax", "currency": "EUR", "customer": "c-18"}', NULL, 1, '2026-01-08 10:00:01+00', 10782),
	('cc412adb-70c7-a38c-e969-81ffe093ce2e', 'o-178', 'order', 'LinesAdded', '1', '{"at": 1767225778, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 10:00:02+00', 10783),
	('6d87301b-8ec5-0334-8ccd-64632a031ee7', 'o-178', 'order', 'OrderSettled', '1', '{"amount": 178}', NULL, 3, '2026-01-08 10:00:03+00', 10784),
	('ce608399-1fb7-1d8c-cf97-d1a26862c0c4', 'o-179', 'order', 'OrderPlaced', '3', '{"price": {"cents": 179, "currency": "USD"}, "channel": "WEB", "customer": "c-19"}', NULL, 1, '2026-01-08 11:00:01+00', 10785),
	('6c57ae23-4592-c173-e547-7bcf784149e4', 'o-179', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:59Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-08 11:00:02+00', 10786),
	('0e0e4f9e-4167-006d-6fc7-ee3788c962a4', 'o-179', 'order', 'OrderSettled', '1', '{"amount": 179}', NULL, 3, '2026-01-08 11:00:03+00', 10787),
	('63b7a75f-e179-397b-037d-2f6a1c7f25c8', 'o-180', 'order', 'OrderCreated', NULL, '{"cust": "c-20", "amount": 180.25, "channel": "web"}', NULL, 1, '2026-01-08 12:00:01+00', 10788),
	('c8d9d35e-0cf3-3a21-aa02-e74b713deda1', 'o-180', 'order', 'LinesAdded', '1', '{"at": 1767225780, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-08 12:00:02+00', 10789),
	('e7cf4f6e-8542-0f26-4ec0-740cd04eda65', 'o-180', 'order', 'OrderSettled', '1', '{"amount": 10000, "receipt": "r-10000"}', NULL, 3, '2026-01-08 12:00:03+00', 10790);
INSERT INTO public.events VALUES
	('ef177c88-f36d-d324-6e93-82f577f5fbcd', 'o-180', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-08 12:00:04+00', 10791),
	('01dc759c-8be6-22cc-fc87-23f6a7f6f78b', 'o-180', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-08 12:00:06+00', 10792),
	('dd655f93-ec0b-aed4-d758-2c1019f00298', 'o-266', 'order', 'LinesAdded', '1', '{"at": 1767225866, "lines": [{"qty": "2", "sku": "s-5", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 02:00:02+00', 11106),
	('bacc74e3-22fa-b321-8728-3d720abcd902', 'o-266', 'order', 'OrderSettled', '1', '{"amount": 266}', NULL, 3, '2026-01-12 02:00:03+00', 11107),
	('b7422bd8-68ba-b58b-15aa-f76deeb06962', 'o-266', 'order', 'OrderCancelled', '1', '{}', NULL, 5, '2026-01-12 02:00:05+00', 11108),
	('c48a8790-5dcb-2676-65c8-f64d88833f13', 'o-267', 'order', 'OrderPlaced', '1', '{"amount": 267.5, "channel": "shop", "customer": "c-27"}', NULL, 1, '2026-01-12 03:00:01+00', 11109),
	('00358c2f-f7ff-50f7-7e57-d20cfb0ec016', 'o-267', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:27Z", "lines": [{"sku": "s-6", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 03:00:02+00', 11110),
	('b5cde086-fa04-f5b1-02b7-8e618fd442f3', 'o-267', 'order', 'OrderSettled', '1', '{"amount": 267, "receipt": "r-267"}', NULL, 3, '2026-01-12 03:00:03+00', 11111),
	('7d8d7914-9d23-3062-ca44-fa31b37e1132', 'o-268', 'order', 'OrderPlaced', '2', '{"cents": 268, "channel": "fax", "currency": "EUR", "customer": "c-28"}', NULL, 1, '2026-01-12 04:00:01+00', 11112),
	('a28d203c-9abd-fe56-eca7-6ee48544ba6c', 'o-268', 'order', 'LinesAdded', '1', '{"at": 1767225868, "lines": [{"qty": "2", "sku": "s-7", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 04:00:02+00', 11113),
	('b3b6c5a0-976d-8eb0-29ae-c9aff15f6b2a', 'o-268', 'order', 'OrderSettled', '1', '{"amount": 268}', NULL, 3, '2026-01-12 04:00:03+00', 11114),
	('51124e58-8d36-c4c2-c728-429ebb706bd1', 'o-268', 'order', 'AddressChanged', '4', '{"name": "King, Ada", "phones": [], "address": {"city": "Rome"}}', NULL, 4, '2026-01-12 04:00:04+00', 11115),
	('0b423163-f412-c971-913f-26c93f3a8976', 'o-269', 'order', 'OrderPlaced', '3', '{"price": {"cents": 269, "currency": "USD"}, "channel": "WEB", "customer": "c-29"}', NULL, 1, '2026-01-12 05:00:01+00', 11116),
	('c63f7c48-f51d-6604-e94e-d4f7b4da432e', 'o-269', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:29Z", "lines": [{"sku": "s-8", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 05:00:02+00', 11117),
	('bd35e1d3-754e-6b9d-c809-085bd9b47aca', 'o-269', 'order', 'OrderSettled', '1', '{"amount": 269}', NULL, 3, '2026-01-12 05:00:03+00', 11118),
	('7669699a-6cd6-6661-409e-d4987d957e1b', 'o-269', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-12 05:00:04+00', 11119),
	('6137cfad-b88a-4b23-f29f-f8f88dc7ac6b', 'o-270', 'order', 'OrderCreated', NULL, '{"cust": "c-30", "amount": 270.25, "channel": "web"}', NULL, 1, '2026-01-12 06:00:01+00', 11120),
	('f4a2a85c-101b-ef85-7341-8789e89b5a45', 'o-270', 'order', 'LinesAdded', '1', '{"at": 1767225870, "lines": [{"qty": "2", "sku": "s-0", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 06:00:02+00', 11121),
	('eaec8b3c-9ed4-30f2-1166-cc70264fd424', 'o-270', 'order', 'OrderSettled', '1', '{"amount": 270, "receipt": "r-270"}', NULL, 3, '2026-01-12 06:00:03+00', 11122),
	('1f1fb3fe-3de1-d14a-4a28-0499ba2afe54', 'o-270', 'order', 'Ping', NULL, '{}', NULL, 6, '2026-01-12 06:00:06+00', 11123),
	('659feb11-bda3-db5d-23ec-a023db749522', 'o-274', 'order', 'OrderPlaced', '3', '{"price": {"cents": 274, "currency": "USD"}, "channel": "WEB", "customer": "c-34"}', NULL, 1, '2026-01-12 10:00:01+00', 11136),
	('e4707e36-7eb9-092e-6169-a086f9f81b63', 'o-274', 'order', 'LinesAdded', '1', '{"at": 1767225874, "lines": [{"qty": "2", "sku": "s-4", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 10:00:02+00', 11137),
	('60cf7171-47f8-21ba-832e-70f274ce0e44', 'o-274', 'order', 'OrderSettled', '1', '{"amount": 274}', NULL, 3, '2026-01-12 10:00:03+00', 11138),
	('60fcc0bd-1ad9-b126-ffd1-4dae9fc94983', 'o-275', 'order', 'OrderCreated', NULL, '{"cust": "c-35", "amount": 275.25, "channel": "web"}', NULL, 1, '2026-01-12 11:00:01+00', 11139),
	('3b804b1b-10e2-b779-b15c-001c6fbdc7c3', 'o-275', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:35Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 11:00:02+00', 11140),
	('af8ae41a-e251-54f1-13c1-86185ef3f80f', 'o-275', 'order', 'OrderSettled', '1', '{"amount": 275}', NULL, 3, '2026-01-12 11:00:03+00', 11141),
	('58bdc6c1-cd40-1f1e-8195-609bc3c0055c', 'o-276', 'order', 'OrderPlaced', NULL, '{"cust": "c-36", "amount": 276.25, "channel": "web"}', NULL, 1, '2026-01-12 12:00:01+00', 11142),
	('9dbc831a-0502-5c86-fefc-0cb7cd13f103', 'o-276', 'order', 'LinesAdded', '1', '{"at": 1767225876, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 12:00:02+00', 11143),
	('a6136ce8-319f-74ae-746c-158b87c7d656', 'o-276', 'order', 'OrderSettled', '1', '{"amount": 276, "receipt": "r-276"}', NULL, 3, '2026-01-12 12:00:03+00', 11144),
	('cb58cd4c-329a-713b-af4d-a80b4f46f93e', 'o-276', 'order', 'AddressChanged', '2', '{"city": "Oslo", "last": "King", "first": "Ada", "phone": "2"}', NULL, 4, '2026-01-12 12:00:04+00', 11145),
	('dd8bb804-f518-bf18-6112-3b98cc273258', 'o-277', 'order', 'OrderPlaced', '1', '{"amount": 277.5, "channel": "shop", "customer": "c-37"}', NULL, 1, '2026-01-12 13:00:01+00', 11146),
	('fd55525b-c71d-3054-5d42-3c7fcb8b8293', 'o-277', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:37Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 13:00:02+00', 11147),
	('73b3c9aa-42b1-bc3a-6414-6e7911d6c1d1', 'o-277', 'order', 'OrderSettled', '1', '{"amount": 277}', NULL, 3, '2026-01-12 13:00:03+00', 11148),
	('9edb73ac-6843-94fa-27f7-803d63837c73', 'o-277', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-12 13:00:04+00', 11149),
	('4215cc1e-e1cf-6282-992f-467e9702f7c6', 'o-278', 'order', 'OrderPlaced', '2', '{"cents": 278, "channel": "fax", "currency": "EUR", "customer": "c-38"}', NULL, 1, '2026-01-12 14:00:01+00', 11150),
	('06bc9982-90c4-23e1-b92e-64323cea3c4a', 'o-278', 'order', 'LinesAdded', '1', '{"at": 1767225878, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-12 14:00:02+00', 11151),
	('997e88ac-f0df-cd2c-74c7-fafb44375fc2', 'o-278', 'order', 'OrderSettled', '1', '{"amount": 278}', NULL, 3, '2026-01-12 14:00:03+00', 11152),
	('be3b8324-ce96-77b0-4322-f76e828e30e6', 'o-279', 'order', 'OrderPlaced', '3', '{"price": {"cents": 279, "currency": "USD"}, "channel": "WEB", "customer": "c-39"}', NULL, 1, '2026-01-12 15:00:01+00', 11153),
	('c788d546-8350-c764-6cbd-49351a16e887', 'o-279', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:39Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-12 15:00:02+00', 11154),
	('ec956a5c-6826-6eb5-84bf-ae53958aaeb0', 'o-279', 'order', 'OrderSettled', '1', '{"amount": 279, "receipt": "r-279"}', NULL, 3, '2026-01-12 15:00:03+00', 11155),
	('3caa6550-00ea-b8a8-8973-773dbc632a41', 'o-365', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:05Z", "lines": [{"sku": "s-5", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-16 05:00:02+00', 11471),
	('5fc26ca8-0fce-7c65-e5b0-fd091c3c4246', 'o-365', 'order', 'OrderSettled', '1', '{"amount": 365}', NULL, 3, '2026-01-16 05:00:03+00', 11472),
	('cd6848da-7620-9828-585a-ad1b719b0ae2', 'o-365', 'order', 'ParcelSent', '2', '{"weight": 2.5, "carrier": "post", "express": false}', NULL, 4, '2026-01-16 05:00:04+00', 11473),
	('e040db24-e5c8-53ce-ebfc-eda2af8c8f39', 'o-366', 'order', 'LinesAdded', '1', '{"at": 1767225966, "lines": [{"qty": "2", "sku": "s-6", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-16 06:00:02+00', 11475),
	('a2c08c1f-ef6a-feb2-f6c3-3eeebd6a8c7d', 'o-366', 'order', 'OrderSettled', '1', '{"amount": 366, "receipt": "r-366"}', NULL, 3, '2026-01-16 06:00:03+00', 11476),
	('4a76862e-09d7-9bd5-46f9-c25edb80ad67', 'o-367', 'order', 'OrderPlaced', '1', '{"amount": 367.5, "channel": "shop", "customer": "c-7"}', NULL, 1, '2026-01-16 07:00:01+00', 11477),
	('2805bcd6-c560-9e57-e25d-8d6e069f7827', 'o-367', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:07Z", "lines": [{"sku": "s-7", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-16 07:00:02+00', 11478),
	('c60b4475-076f-4f7c-994c-9816867b9d7c', 'o-367', 'order', 'OrderSettled', '1', '{"amount": 367}', NULL, 3, '2026-01-16 07:00:03+00', 11479),
	('1806d400-3af3-9823-ad24-c48f9ab92b1a', 'o-368', 'order', 'OrderPlaced', '2', '{"cents": 368, "channel": "fax", "currency": "EUR", "customer": "c-8"}', NULL, 1, '2026-01-16 08:00:01+00', 11480),
	('56227585-ebe1-df55-11d5-d40cc57fddea', 'o-368', 'order', 'LinesAdded', '1', '{"at": 1767225968, "lines": [{"qty": "2", "sku": "s-8", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-16 08:00:02+00', 11481);
INSERT INTO public.events VALUES
	('c0bad634-de46-b912-dd00-b1dd378962dc', 'o-368', 'order', 'OrderSettled', '1', '{"amount": 368}', NULL, 3, '2026-01-16 08:00:03+00', 11482),
	('8315649d-edb5-ca9f-1165-9f9905525d2a', 'o-368', 'order', 'AddressChanged', '1', '{"city": "Oslo", "name": "Ada King", "phone": "1"}', NULL, 4, '2026-01-16 08:00:04+00', 11483),
	('0406745e-28a9-f355-9416-1449815522b2', 'o-369', 'order', 'OrderPlaced', '3', '{"price": {"cents": 369, "currency": "USD"}, "channel": "WEB", "customer": "c-9"}', NULL, 1, '2026-01-16 09:00:01+00', 11484),
	('419c073a-4611-999f-229f-9e5f5476e5ff', 'o-369', 'order', 'LinesAdded', '2', '{"at": "2026-01-01T00:00:09Z", "lines": [{"sku": "s-0", "label": "odd", "quantity": 3}]}', '{"usr": "u"}', 2, '2026-01-16 09:00:02+00', 11485),
	('e4a025b4-302d-c448-5b4e-d480f8eb73c1', 'o-369', 'order', 'OrderSettled', '1', '{"amount": 369, "receipt": "r-369"}', NULL, 3, '2026-01-16 09:00:03+00', 11486),
	('4372bf4f-b588-fb49-1545-cb8e056d1486', 'o-369', 'order', 'ParcelSent', '1', '{"parcel": {"weight": 1.5}, "express": "true", "carriers": ["post", "air"]}', NULL, 4, '2026-01-16 09:00:04+00', 11487),
	('50c520aa-6751-6827-44c9-a82aa7985637', 'o-370', 'order', 'OrderCreated', NULL, '{"cust": "c-10", "amount": 370.25, "channel": "web"}', NULL, 1, '2026-01-16 10:00:01+00', 11488),
	('90552a4d-705c-edd0-da57-4fb6c02c7f57', 'o-370', 'order', 'LinesAdded', '1', '{"at": 1767225970, "lines": [{"qty": "2", "sku": "s-1", "note": "n"}]}', '{"usr": "u"}', 2, '2026-01-16 10:00:02+00', 11489),
	('887a5eb2-c6f1-3772-098c-609de1099f1d', 'o-370', 'order', 'OrderSettled', '1', '{"amount": 370}', NULL, 3, '2026-01-16 10:00:03+00', 11490);


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.orders VALUES
	('o-51', 'c-11', 51.25, 'WEB', 1, '2026-01-01 00:00:51+00', false),
	('o-296', 'c-16', 296.25, 'WEB', 1, '2026-01-01 00:04:56+00', false),
	('o-38', 'c-38', 0.38, 'OTHER', 1, '2026-01-01 00:00:38+00', false),
	('o-64', 'c-24', 0.64, 'WEB', 1, '2026-01-01 00:01:04+00', false),
	('o-90', 'c-10', 90.25, 'WEB', 1, '2026-01-01 00:01:30+00', false),
	('o-210', 'c-10', 210.25, 'WEB', 1, '2026-01-01 00:03:30+00', true),
	('o-105', 'c-25', 105.25, 'WEB', 1, '2026-01-01 00:00:45+00', true),
	('o-77', 'c-37', 77.50, 'OTHER', 1, '2026-01-01 00:00:17+00', true),
	('o-131', 'c-11', 131.25, 'WEB', 1, '2026-01-01 00:00:11+00', false),
	('o-302', 'c-22', 302.50, 'OTHER', 1, '2026-01-01 00:05:02+00', false),
	('o-223', 'c-23', 2.23, 'OTHER', 1, '2026-01-01 00:00:43+00', false),
	('o-118', 'c-38', 1.18, 'OTHER', 1, '2026-01-01 00:01:58+00', false),
	('o-144', 'c-24', 1.44, 'WEB', 1, '2026-01-01 00:02:24+00', false),
	('o-315', 'c-35', 315.25, 'WEB', 1, '2026-01-01 00:00:15+00', true),
	('o-170', 'c-10', 170.25, 'WEB', 1, '2026-01-01 00:02:50+00', false),
	('o-341', 'c-21', 341.25, 'WEB', 1, '2026-01-01 00:00:41+00', false),
	('o-236', 'c-36', 236.25, 'WEB', 1, '2026-01-01 00:03:56+00', false),
	('o-262', 'c-22', 262.50, 'OTHER', 1, '2026-01-01 00:04:22+00', false),
	('o-157', 'c-37', 157.50, 'OTHER', 1, '2026-01-01 00:00:37+00', false),
	('o-328', 'c-8', 3.28, 'OTHER', 1, '2026-01-01 00:05:28+00', false),
	('o-183', 'c-23', 1.83, 'OTHER', 1, '2026-01-01 00:00:03+00', false),
	('o-354', 'c-34', 3.54, 'WEB', 1, '2026-01-01 00:05:54+00', false),
	('o-249', 'c-9', 2.49, 'WEB', 1, '2026-01-01 00:00:09+00', false),
	('o-30', 'c-30', 30.25, 'WEB', 1, '2026-01-01 00:00:30+00', false),
	('o-8', 'c-8', 0.08, 'OTHER', 1, '2026-01-01 00:00:08+00', false),
	('o-275', 'c-35', 275.25, 'WEB', 1, '2026-01-01 00:00:35+00', false),
	('o-17', 'c-17', 17.50, 'OTHER', 1, '2026-01-01 00:00:17+00', false),
	('o-196', 'c-36', 196.25, 'WEB', 1, '2026-01-01 00:03:16+00', true),
	('o-43', 'c-3', 0.43, 'OTHER', 1, '2026-01-01 00:00:43+00', false),
	('o-288', 'c-8', 2.88, 'OTHER', 1, '2026-01-01 00:04:48+00', false),
	('o-56', 'c-16', 56.25, 'WEB', 1, '2026-01-01 00:00:56+00', true),
	('o-110', 'c-30', 110.25, 'WEB', 1, '2026-01-01 00:01:50+00', false),
	('o-82', 'c-2', 82.50, 'OTHER', 1, '2026-01-01 00:01:22+00', false),
	('o-202', 'c-2', 202.50, 'OTHER', 1, '2026-01-01 00:03:22+00', false),
	('o-69', 'c-29', 0.69, 'WEB', 1, '2026-01-01 00:00:09+00', false),
	('o-123', 'c-3', 1.23, 'OTHER', 1, '2026-01-01 00:00:03+00', false),
	('o-95', 'c-15', 95.25, 'WEB', 1, '2026-01-01 00:00:35+00', false),
	('o-320', 'c-0', 320.25, 'WEB', 1, '2026-01-01 00:05:20+00', false),
	('o-215', 'c-15', 215.25, 'WEB', 1, '2026-01-01 00:00:35+00', false),
	('o-241', 'c-1', 241.25, 'WEB', 1, '2026-01-01 00:00:01+00', false),
	('o-136', 'c-16', 136.25, 'WEB', 1, '2026-01-01 00:02:16+00', false),
	('o-307', 'c-27', 307.50, 'OTHER', 1, '2026-01-01 00:00:07+00', false),
	('o-162', 'c-2', 162.50, 'OTHER', 1, '2026-01-01 00:02:42+00', false),
	('o-333', 'c-13', 3.33, 'OTHER', 1, '2026-01-01 00:00:33+00', false),
	('o-228', 'c-28', 2.28, 'OTHER', 1, '2026-01-01 00:03:48+00', false),
	('o-254', 'c-14', 2.54, 'WEB', 1, '2026-01-01 00:04:14+00', false),
	('o-149', 'c-29', 1.49, 'WEB', 1, '2026-01-01 00:00:29+00', false),
	('o-280', 'c-0', 280.25, 'WEB', 1, '2026-01-01 00:04:40+00', true),
	('o-175', 'c-15', 175.25, 'WEB', 1, '2026-01-01 00:00:55+00', true),
	('o-346', 'c-26', 346.25, 'WEB', 1, '2026-01-01 00:05:46+00', false);
INSERT INTO public.orders VALUES
	('o-22', 'c-22', 22.50, 'OTHER', 1, '2026-01-01 00:00:22+00', false),
	('o-267', 'c-27', 267.50, 'OTHER', 1, '2026-01-01 00:00:27+00', false),
	('o-293', 'c-13', 2.93, 'OTHER', 1, '2026-01-01 00:00:53+00', false),
	('o-188', 'c-28', 1.88, 'OTHER', 1, '2026-01-01 00:03:08+00', false),
	('o-359', 'c-39', 3.59, 'WEB', 1, '2026-01-01 00:00:59+00', false),
	('o-35', 'c-35', 35.25, 'WEB', 1, '2026-01-01 00:00:35+00', true),
	('o-61', 'c-21', 61.25, 'WEB', 1, '2026-01-01 00:00:01+00', false),
	('o-48', 'c-8', 0.48, 'OTHER', 1, '2026-01-01 00:00:48+00', false),
	('o-102', 'c-22', 102.50, 'OTHER', 1, '2026-01-01 00:01:42+00', false),
	('o-74', 'c-34', 0.74, 'WEB', 1, '2026-01-01 00:01:14+00', false),
	('o-220', 'c-20', 220.25, 'WEB', 1, '2026-01-01 00:03:40+00', false),
	('o-115', 'c-35', 115.25, 'WEB', 1, '2026-01-01 00:00:55+00', false),
	('o-87', 'c-7', 87.50, 'OTHER', 1, '2026-01-01 00:00:27+00', false),
	('o-141', 'c-21', 141.25, 'WEB', 1, '2026-01-01 00:00:21+00', false),
	('o-312', 'c-32', 312.50, 'OTHER', 1, '2026-01-01 00:05:12+00', false),
	('o-207', 'c-7', 207.50, 'OTHER', 1, '2026-01-01 00:00:27+00', false),
	('o-233', 'c-33', 2.33, 'OTHER', 1, '2026-01-01 00:00:53+00', false),
	('o-128', 'c-8', 1.28, 'OTHER', 1, '2026-01-01 00:02:08+00', false),
	('o-154', 'c-34', 1.54, 'WEB', 1, '2026-01-01 00:02:34+00', true),
	('o-325', 'c-5', 325.25, 'WEB', 1, '2026-01-01 00:00:25+00', false),
	('o-180', 'c-20', 180.25, 'WEB', 1, '2026-01-01 00:03:00+00', false),
	('o-351', 'c-31', 351.25, 'WEB', 1, '2026-01-01 00:00:51+00', false),
	('o-246', 'c-6', 246.25, 'WEB', 1, '2026-01-01 00:04:06+00', false),
	('o-5', 'c-5', 5.25, 'WEB', 1, '2026-01-01 00:00:05+00', false),
	('o-272', 'c-32', 272.50, 'OTHER', 1, '2026-01-01 00:04:32+00', false),
	('o-167', 'c-7', 167.50, 'OTHER', 1, '2026-01-01 00:00:47+00', false),
	('o-338', 'c-18', 3.38, 'OTHER', 1, '2026-01-01 00:05:38+00', false),
	('o-14', 'c-14', 0.14, 'WEB', 1, '2026-01-01 00:00:14+00', true),
	('o-193', 'c-33', 1.93, 'OTHER', 1, '2026-01-01 00:00:13+00', false),
	('o-259', 'c-19', 2.59, 'WEB', 1, '2026-01-01 00:00:19+00', true),
	('o-40', 'c-0', 40.25, 'WEB', 1, '2026-01-01 00:00:40+00', false),
	('o-285', 'c-5', 285.25, 'WEB', 1, '2026-01-01 00:00:45+00', false),
	('o-27', 'c-27', 27.50, 'OTHER', 1, '2026-01-01 00:00:27+00', false),
	('o-53', 'c-13', 0.53, 'OTHER', 1, '2026-01-01 00:00:53+00', false),
	('o-298', 'c-18', 2.98, 'OTHER', 1, '2026-01-01 00:04:58+00', false),
	('o-66', 'c-26', 66.25, 'WEB', 1, '2026-01-01 00:01:06+00', false),
	('o-120', 'c-0', 120.25, 'WEB', 1, '2026-01-01 00:02:00+00', false),
	('o-92', 'c-12', 92.50, 'OTHER', 1, '2026-01-01 00:01:32+00', false),
	('o-212', 'c-12', 212.50, 'OTHER', 1, '2026-01-01 00:03:32+00', false),
	('o-107', 'c-27', 107.50, 'OTHER', 1, '2026-01-01 00:00:47+00', false),
	('o-79', 'c-39', 0.79, 'WEB', 1, '2026-01-01 00:00:19+00', false),
	('o-133', 'c-13', 1.33, 'OTHER', 1, '2026-01-01 00:00:13+00', true),
	('o-304', 'c-24', 3.04, 'WEB', 1, '2026-01-01 00:05:04+00', false),
	('o-330', 'c-10', 330.25, 'WEB', 1, '2026-01-01 00:05:30+00', false),
	('o-225', 'c-25', 225.25, 'WEB', 1, '2026-01-01 00:00:45+00', false),
	('o-251', 'c-11', 251.25, 'WEB', 1, '2026-01-01 00:00:11+00', false),
	('o-146', 'c-26', 146.25, 'WEB', 1, '2026-01-01 00:02:26+00', false),
	('o-317', 'c-37', 317.50, 'OTHER', 1, '2026-01-01 00:00:17+00', false),
	('o-172', 'c-12', 172.50, 'OTHER', 1, '2026-01-01 00:02:52+00', false),
	('o-343', 'c-23', 3.43, 'OTHER', 1, '2026-01-01 00:00:43+00', true);
INSERT INTO public.orders VALUES
	('o-238', 'c-38', 2.38, 'OTHER', 1, '2026-01-01 00:03:58+00', true),
	('o-264', 'c-24', 2.64, 'WEB', 1, '2026-01-01 00:04:24+00', false),
	('o-159', 'c-39', 1.59, 'WEB', 1, '2026-01-01 00:00:39+00', false),
	('o-290', 'c-10', 290.25, 'WEB', 1, '2026-01-01 00:04:50+00', false),
	('o-185', 'c-25', 185.25, 'WEB', 1, '2026-01-01 00:00:05+00', false),
	('o-356', 'c-36', 356.25, 'WEB', 1, '2026-01-01 00:05:56+00', false),
	('o-32', 'c-32', 32.50, 'OTHER', 1, '2026-01-01 00:00:32+00', false),
	('o-277', 'c-37', 277.50, 'OTHER', 1, '2026-01-01 00:00:37+00', false),
	('o-19', 'c-19', 0.19, 'WEB', 1, '2026-01-01 00:00:19+00', false),
	('o-198', 'c-38', 1.98, 'OTHER', 1, '2026-01-01 00:03:18+00', false),
	('o-45', 'c-5', 45.25, 'WEB', 1, '2026-01-01 00:00:45+00', false),
	('o-71', 'c-31', 71.25, 'WEB', 1, '2026-01-01 00:00:11+00', false),
	('o-58', 'c-18', 0.58, 'OTHER', 1, '2026-01-01 00:00:58+00', false),
	('o-112', 'c-32', 112.50, 'OTHER', 1, '2026-01-01 00:01:52+00', true),
	('o-84', 'c-4', 0.84, 'WEB', 1, '2026-01-01 00:01:24+00', true),
	('o-204', 'c-4', 2.04, 'WEB', 1, '2026-01-01 00:03:24+00', false),
	('o-230', 'c-30', 230.25, 'WEB', 1, '2026-01-01 00:03:50+00', false),
	('o-125', 'c-5', 125.25, 'WEB', 1, '2026-01-01 00:00:05+00', false),
	('o-97', 'c-17', 97.50, 'OTHER', 1, '2026-01-01 00:00:37+00', false),
	('o-151', 'c-31', 151.25, 'WEB', 1, '2026-01-01 00:00:31+00', false),
	('o-322', 'c-2', 322.50, 'OTHER', 1, '2026-01-01 00:05:22+00', true),
	('o-217', 'c-17', 217.50, 'OTHER', 1, '2026-01-01 00:00:37+00', true),
	('o-243', 'c-3', 2.43, 'OTHER', 1, '2026-01-01 00:00:03+00', false),
	('o-138', 'c-18', 1.38, 'OTHER', 1, '2026-01-01 00:02:18+00', false),
	('o-309', 'c-29', 3.09, 'WEB', 1, '2026-01-01 00:00:09+00', false),
	('o-2', 'c-2', 2.50, 'OTHER', 1, '2026-01-01 00:00:02+00', false),
	('o-164', 'c-4', 1.64, 'WEB', 1, '2026-01-01 00:02:44+00', false),
	('o-335', 'c-15', 335.25, 'WEB', 1, '2026-01-01 00:00:35+00', false),
	('o-11', 'c-11', 11.25, 'WEB', 1, '2026-01-01 00:00:11+00', false),
	('o-190', 'c-30', 190.25, 'WEB', 1, '2026-01-01 00:03:10+00', false),
	('o-256', 'c-16', 256.25, 'WEB', 1, '2026-01-01 00:04:16+00', false),
	('o-282', 'c-2', 282.50, 'OTHER', 1, '2026-01-01 00:04:42+00', false),
	('o-177', 'c-17', 177.50, 'OTHER', 1, '2026-01-01 00:00:57+00', false),
	('o-348', 'c-28', 3.48, 'OTHER', 1, '2026-01-01 00:05:48+00', false),
	('o-24', 'c-24', 0.24, 'WEB', 1, '2026-01-01 00:00:24+00', false),
	('o-269', 'c-29', 2.69, 'WEB', 1, '2026-01-01 00:00:29+00', false),
	('o-295', 'c-15', 295.25, 'WEB', 1, '2026-01-01 00:00:55+00', false),
	('o-37', 'c-37', 37.50, 'OTHER', 1, '2026-01-01 00:00:37+00', false),
	('o-63', 'c-23', 0.63, 'OTHER', 1, '2026-01-01 00:00:03+00', true),
	('o-104', 'c-24', 1.04, 'WEB', 1, '2026-01-01 00:01:44+00', false),
	('o-76', 'c-36', 76.25, 'WEB', 1, '2026-01-01 00:01:16+00', false),
	('o-130', 'c-10', 130.25, 'WEB', 1, '2026-01-01 00:02:10+00', false),
	('o-301', 'c-21', 301.25, 'WEB', 1, '2026-01-01 00:00:01+00', true),
	('o-222', 'c-22', 222.50, 'OTHER', 1, '2026-01-01 00:03:42+00', false),
	('o-117', 'c-37', 117.50, 'OTHER', 1, '2026-01-01 00:00:57+00', false),
	('o-89', 'c-9', 0.89, 'WEB', 1, '2026-01-01 00:00:29+00', false),
	('o-143', 'c-23', 1.43, 'OTHER', 1, '2026-01-01 00:00:23+00', false),
	('o-314', 'c-34', 3.14, 'WEB', 1, '2026-01-01 00:05:14+00', false),
	('o-209', 'c-9', 2.09, 'WEB', 1, '2026-01-01 00:00:29+00', false),
	('o-340', 'c-20', 340.25, 'WEB', 1, '2026-01-01 00:05:40+00', false);
INSERT INTO public.orders VALUES
	('o-235', 'c-35', 235.25, 'WEB', 1, '2026-01-01 00:00:55+00', false),
	('o-261', 'c-21', 261.25, 'WEB', 1, '2026-01-01 00:00:21+00', false),
	('o-156', 'c-36', 156.25, 'WEB', 1, '2026-01-01 00:02:36+00', false),
	('o-327', 'c-7', 327.50, 'OTHER', 1, '2026-01-01 00:00:27+00', false),
	('o-182', 'c-22', 182.50, 'OTHER', 1, '2026-01-01 00:03:02+00', true),
	('o-353', 'c-33', 3.53, 'OTHER', 1, '2026-01-01 00:00:53+00', false),
	('o-248', 'c-8', 2.48, 'OTHER', 1, '2026-01-01 00:04:08+00', false),
	('o-7', 'c-7', 7.50, 'OTHER', 1, '2026-01-01 00:00:07+00', true),
	('o-274', 'c-34', 2.74, 'WEB', 1, '2026-01-01 00:04:34+00', false),
	('o-169', 'c-9', 1.69, 'WEB', 1, '2026-01-01 00:00:49+00', false),
	('o-16', 'c-16', 16.25, 'WEB', 1, '2026-01-01 00:00:16+00', false),
	('o-195', 'c-35', 195.25, 'WEB', 1, '2026-01-01 00:00:15+00', false),
	('o-42', 'c-2', 42.50, 'OTHER', 1, '2026-01-01 00:00:42+00', true),
	('o-287', 'c-7', 287.50, 'OTHER', 1, '2026-01-01 00:00:47+00', true),
	('o-29', 'c-29', 0.29, 'WEB', 1, '2026-01-01 00:00:29+00', false),
	('o-55', 'c-15', 55.25, 'WEB', 1, '2026-01-01 00:00:55+00', false),
	('o-81', 'c-1', 81.25, 'WEB', 1, '2026-01-01 00:00:21+00', false),
	('o-201', 'c-1', 201.25, 'WEB', 1, '2026-01-01 00:00:21+00', false),
	('o-68', 'c-28', 0.68, 'OTHER', 1, '2026-01-01 00:01:08+00', false),
	('o-122', 'c-2', 122.50, 'OTHER', 1, '2026-01-01 00:02:02+00', false),
	('o-94', 'c-14', 0.94, 'WEB', 1, '2026-01-01 00:01:34+00', false),
	('o-214', 'c-14', 2.14, 'WEB', 1, '2026-01-01 00:03:34+00', false),
	('o-109', 'c-29', 1.09, 'WEB', 1, '2026-01-01 00:00:49+00', false),
	('o-240', 'c-0', 240.25, 'WEB', 1, '2026-01-01 00:04:00+00', false),
	('o-135', 'c-15', 135.25, 'WEB', 1, '2026-01-01 00:00:15+00', false),
	('o-306', 'c-26', 306.25, 'WEB', 1, '2026-01-01 00:05:06+00', false),
	('o-161', 'c-1', 161.25, 'WEB', 1, '2026-01-01 00:00:41+00', true),
	('o-332', 'c-12', 332.50, 'OTHER', 1, '2026-01-01 00:05:32+00', false),
	('o-227', 'c-27', 227.50, 'OTHER', 1, '2026-01-01 00:00:47+00', false),
	('o-253', 'c-13', 2.53, 'OTHER', 1, '2026-01-01 00:00:13+00', false),
	('o-148', 'c-28', 1.48, 'OTHER', 1, '2026-01-01 00:02:28+00', false),
	('o-319', 'c-39', 3.19, 'WEB', 1, '2026-01-01 00:00:19+00', false),
	('o-174', 'c-14', 1.74, 'WEB', 1, '2026-01-01 00:02:54+00', false),
	('o-345', 'c-25', 345.25, 'WEB', 1, '2026-01-01 00:00:45+00', false),
	('o-21', 'c-21', 21.25, 'WEB', 1, '2026-01-01 00:00:21+00', true),
	('o-266', 'c-26', 266.25, 'WEB', 1, '2026-01-01 00:04:26+00', true),
	('o-292', 'c-12', 292.50, 'OTHER', 1, '2026-01-01 00:04:52+00', false),
	('o-187', 'c-27', 187.50, 'OTHER', 1, '2026-01-01 00:00:07+00', false),
	('o-358', 'c-38', 3.58, 'OTHER', 1, '2026-01-01 00:05:58+00', false),
	('o-34', 'c-34', 0.34, 'WEB', 1, '2026-01-01 00:00:34+00', false),
	('o-279', 'c-39', 2.79, 'WEB', 1, '2026-01-01 00:00:39+00', false),
	('o-60', 'c-20', 60.25, 'WEB', 1, '2026-01-01 00:01:00+00', false),
	('o-47', 'c-7', 47.50, 'OTHER', 1, '2026-01-01 00:00:47+00', false),
	('o-101', 'c-21', 101.25, 'WEB', 1, '2026-01-01 00:00:41+00', false),
	('o-73', 'c-33', 0.73, 'OTHER', 1, '2026-01-01 00:00:13+00', false),
	('o-114', 'c-34', 1.14, 'WEB', 1, '2026-01-01 00:01:54+00', false),
	('o-86', 'c-6', 86.25, 'WEB', 1, '2026-01-01 00:01:26+00', false),
	('o-140', 'c-20', 140.25, 'WEB', 1, '2026-01-01 00:02:20+00', true),
	('o-311', 'c-31', 311.25, 'WEB', 1, '2026-01-01 00:00:11+00', false),
	('o-206', 'c-6', 206.25, 'WEB', 1, '2026-01-01 00:03:26+00', false);
INSERT INTO public.orders VALUES
	('o-232', 'c-32', 232.50, 'OTHER', 1, '2026-01-01 00:03:52+00', false),
	('o-127', 'c-7', 127.50, 'OTHER', 1, '2026-01-01 00:00:07+00', false),
	('o-99', 'c-19', 0.99, 'WEB', 1, '2026-01-01 00:00:39+00', false),
	('o-153', 'c-33', 1.53, 'OTHER', 1, '2026-01-01 00:00:33+00', false),
	('o-324', 'c-4', 3.24, 'WEB', 1, '2026-01-01 00:05:24+00', false),
	('o-219', 'c-19', 2.19, 'WEB', 1, '2026-01-01 00:00:39+00', false),
	('o-245', 'c-5', 245.25, 'WEB', 1, '2026-01-01 00:00:05+00', true),
	('o-4', 'c-4', 0.04, 'WEB', 1, '2026-01-01 00:00:04+00', false),
	('o-271', 'c-31', 271.25, 'WEB', 1, '2026-01-01 00:00:31+00', false),
	('o-166', 'c-6', 166.25, 'WEB', 1, '2026-01-01 00:02:46+00', false),
	('o-337', 'c-17', 337.50, 'OTHER', 1, '2026-01-01 00:00:37+00', false),
	('o-13', 'c-13', 0.13, 'OTHER', 1, '2026-01-01 00:00:13+00', false),
	('o-192', 'c-32', 192.50, 'OTHER', 1, '2026-01-01 00:03:12+00', false),
	('o-258', 'c-18', 2.58, 'OTHER', 1, '2026-01-01 00:04:18+00', false),
	('o-284', 'c-4', 2.84, 'WEB', 1, '2026-01-01 00:04:44+00', false),
	('o-179', 'c-19', 1.79, 'WEB', 1, '2026-01-01 00:00:59+00', false),
	('o-26', 'c-26', 26.25, 'WEB', 1, '2026-01-01 00:00:26+00', false),
	('o-52', 'c-12', 52.50, 'OTHER', 1, '2026-01-01 00:00:52+00', false),
	('o-297', 'c-17', 297.50, 'OTHER', 1, '2026-01-01 00:00:57+00', false),
	('o-39', 'c-39', 0.39, 'WEB', 1, '2026-01-01 00:00:39+00', false),
	('o-65', 'c-25', 65.25, 'WEB', 1, '2026-01-01 00:00:05+00', false),
	('o-91', 'c-11', 91.25, 'WEB', 1, '2026-01-01 00:00:31+00', true),
	('o-211', 'c-11', 211.25, 'WEB', 1, '2026-01-01 00:00:31+00', false),
	('o-106', 'c-26', 106.25, 'WEB', 1, '2026-01-01 00:01:46+00', false),
	('o-78', 'c-38', 0.78, 'OTHER', 1, '2026-01-01 00:01:18+00', false),
	('o-132', 'c-12', 132.50, 'OTHER', 1, '2026-01-01 00:02:12+00', false),
	('o-303', 'c-23', 3.03, 'OTHER', 1, '2026-01-01 00:00:03+00', false),
	('o-224', 'c-24', 2.24, 'WEB', 1, '2026-01-01 00:03:44+00', true),
	('o-119', 'c-39', 1.19, 'WEB', 1, '2026-01-01 00:00:59+00', true),
	('o-145', 'c-25', 145.25, 'WEB', 1, '2026-01-01 00:00:25+00', false),
	('o-316', 'c-36', 316.25, 'WEB', 1, '2026-01-01 00:05:16+00', false),
	('o-171', 'c-11', 171.25, 'WEB', 1, '2026-01-01 00:00:51+00', false),
	('o-342', 'c-22', 342.50, 'OTHER', 1, '2026-01-01 00:05:42+00', false),
	('o-237', 'c-37', 237.50, 'OTHER', 1, '2026-01-01 00:00:57+00', false),
	('o-263', 'c-23', 2.63, 'OTHER', 1, '2026-01-01 00:00:23+00', false),
	('o-158', 'c-38', 1.58, 'OTHER', 1, '2026-01-01 00:02:38+00', false),
	('o-329', 'c-9', 3.29, 'WEB', 1, '2026-01-01 00:00:29+00', true),
	('o-184', 'c-24', 1.84, 'WEB', 1, '2026-01-01 00:03:04+00', false),
	('o-355', 'c-35', 355.25, 'WEB', 1, '2026-01-01 00:00:55+00', false),
	('o-31', 'c-31', 31.25, 'WEB', 1, '2026-01-01 00:00:31+00', false),
	('o-9', 'c-9', 0.09, 'WEB', 1, '2026-01-01 00:00:09+00', false),
	('o-276', 'c-36', 276.25, 'WEB', 1, '2026-01-01 00:04:36+00', false),
	('o-18', 'c-18', 0.18, 'OTHER', 1, '2026-01-01 00:00:18+00', false),
	('o-197', 'c-37', 197.50, 'OTHER', 1, '2026-01-01 00:00:17+00', false),
	('o-44', 'c-4', 0.44, 'WEB', 1, '2026-01-01 00:00:44+00', false),
	('o-289', 'c-9', 2.89, 'WEB', 1, '2026-01-01 00:00:49+00', false),
	('o-70', 'c-30', 70.25, 'WEB', 1, '2026-01-01 00:01:10+00', true),
	('o-57', 'c-17', 57.50, 'OTHER', 1, '2026-01-01 00:00:57+00', false),
	('o-111', 'c-31', 111.25, 'WEB', 1, '2026-01-01 00:00:51+00', false),
	('o-83', 'c-3', 0.83, 'OTHER', 1, '2026-01-01 00:00:23+00', false);
INSERT INTO public.orders VALUES
	('o-203', 'c-3', 2.03, 'OTHER', 1, '2026-01-01 00:00:23+00', true),
	('o-124', 'c-4', 1.24, 'WEB', 1, '2026-01-01 00:02:04+00', false),
	('o-96', 'c-16', 96.25, 'WEB', 1, '2026-01-01 00:01:36+00', false),
	('o-321', 'c-1', 321.25, 'WEB', 1, '2026-01-01 00:00:21+00', false),
	('o-216', 'c-16', 216.25, 'WEB', 1, '2026-01-01 00:03:36+00', false),
	('o-242', 'c-2', 242.50, 'OTHER', 1, '2026-01-01 00:04:02+00', false),
	('o-137', 'c-17', 137.50, 'OTHER', 1, '2026-01-01 00:00:17+00', false),
	('o-308', 'c-28', 3.08, 'OTHER', 1, '2026-01-01 00:05:08+00', true),
	('o-1', 'c-1', 1.25, 'WEB', 1, '2026-01-01 00:00:01+00', false),
	('o-163', 'c-3', 1.63, 'OTHER', 1, '2026-01-01 00:00:43+00', false),
	('o-334', 'c-14', 3.34, 'WEB', 1, '2026-01-01 00:05:34+00', false),
	('o-229', 'c-29', 2.29, 'WEB', 1, '2026-01-01 00:00:49+00', false),
	('o-10', 'c-10', 10.25, 'WEB', 1, '2026-01-01 00:00:10+00', false),
	('o-360', 'c-0', 360.25, 'WEB', 1, '2026-01-01 00:06:00+00', false),
	('o-255', 'c-15', 255.25, 'WEB', 1, '2026-01-01 00:00:15+00', false),
	('o-281', 'c-1', 281.25, 'WEB', 1, '2026-01-01 00:00:41+00', false),
	('o-176', 'c-16', 176.25, 'WEB', 1, '2026-01-01 00:02:56+00', false),
	('o-347', 'c-27', 347.50, 'OTHER', 1, '2026-01-01 00:00:47+00', false),
	('o-23', 'c-23', 0.23, 'OTHER', 1, '2026-01-01 00:00:23+00', false),
	('o-268', 'c-28', 2.68, 'OTHER', 1, '2026-01-01 00:04:28+00', false),
	('o-294', 'c-14', 2.94, 'WEB', 1, '2026-01-01 00:04:54+00', true),
	('o-189', 'c-29', 1.89, 'WEB', 1, '2026-01-01 00:00:09+00', true),
	('o-36', 'c-36', 36.25, 'WEB', 1, '2026-01-01 00:00:36+00', false),
	('o-62', 'c-22', 62.50, 'OTHER', 1, '2026-01-01 00:01:02+00', false),
	('o-49', 'c-9', 0.49, 'WEB', 1, '2026-01-01 00:00:49+00', true),
	('o-103', 'c-23', 1.03, 'OTHER', 1, '2026-01-01 00:00:43+00', false),
	('o-75', 'c-35', 75.25, 'WEB', 1, '2026-01-01 00:00:15+00', false),
	('o-221', 'c-21', 221.25, 'WEB', 1, '2026-01-01 00:00:41+00', false),
	('o-116', 'c-36', 116.25, 'WEB', 1, '2026-01-01 00:01:56+00', false),
	('o-88', 'c-8', 0.88, 'OTHER', 1, '2026-01-01 00:01:28+00', false),
	('o-142', 'c-22', 142.50, 'OTHER', 1, '2026-01-01 00:02:22+00', false),
	('o-313', 'c-33', 3.13, 'OTHER', 1, '2026-01-01 00:00:13+00', false),
	('o-208', 'c-8', 2.08, 'OTHER', 1, '2026-01-01 00:03:28+00', false),
	('o-234', 'c-34', 2.34, 'WEB', 1, '2026-01-01 00:03:54+00', false),
	('o-129', 'c-9', 1.29, 'WEB', 1, '2026-01-01 00:00:09+00', false),
	('o-260', 'c-20', 260.25, 'WEB', 1, '2026-01-01 00:04:20+00', false),
	('o-155', 'c-35', 155.25, 'WEB', 1, '2026-01-01 00:00:35+00', false),
	('o-326', 'c-6', 326.25, 'WEB', 1, '2026-01-01 00:05:26+00', false),
	('o-181', 'c-21', 181.25, 'WEB', 1, '2026-01-01 00:00:01+00', false),
	('o-352', 'c-32', 352.50, 'OTHER', 1, '2026-01-01 00:05:52+00', false),
	('o-247', 'c-7', 247.50, 'OTHER', 1, '2026-01-01 00:00:07+00', false),
	('o-6', 'c-6', 6.25, 'WEB', 1, '2026-01-01 00:00:06+00', false),
	('o-273', 'c-33', 2.73, 'OTHER', 1, '2026-01-01 00:00:33+00', true),
	('o-168', 'c-8', 1.68, 'OTHER', 1, '2026-01-01 00:02:48+00', true),
	('o-339', 'c-19', 3.39, 'WEB', 1, '2026-01-01 00:00:39+00', false),
	('o-15', 'c-15', 15.25, 'WEB', 1, '2026-01-01 00:00:15+00', false),
	('o-194', 'c-34', 1.94, 'WEB', 1, '2026-01-01 00:03:14+00', false),
	('o-41', 'c-1', 41.25, 'WEB', 1, '2026-01-01 00:00:41+00', false),
	('o-286', 'c-6', 286.25, 'WEB', 1, '2026-01-01 00:04:46+00', false),
	('o-28', 'c-28', 0.28, 'OTHER', 1, '2026-01-01 00:00:28+00', true);
INSERT INTO public.orders VALUES
	('o-54', 'c-14', 0.54, 'WEB', 1, '2026-01-01 00:00:54+00', false),
	('o-299', 'c-19', 2.99, 'WEB', 1, '2026-01-01 00:00:59+00', false),
	('o-80', 'c-0', 80.25, 'WEB', 1, '2026-01-01 00:01:20+00', false),
	('o-67', 'c-27', 67.50, 'OTHER', 1, '2026-01-01 00:00:07+00', false),
	('o-121', 'c-1', 121.25, 'WEB', 1, '2026-01-01 00:00:01+00', false),
	('o-93', 'c-13', 0.93, 'OTHER', 1, '2026-01-01 00:00:33+00', false),
	('o-213', 'c-13', 2.13, 'OTHER', 1, '2026-01-01 00:00:33+00', false),
	('o-108', 'c-28', 1.08, 'OTHER', 1, '2026-01-01 00:01:48+00', false),
	('o-134', 'c-14', 1.34, 'WEB', 1, '2026-01-01 00:02:14+00', false),
	('o-305', 'c-25', 305.25, 'WEB', 1, '2026-01-01 00:00:05+00', false),
	('o-160', 'c-0', 160.25, 'WEB', 1, '2026-01-01 00:02:40+00', false),
	('o-331', 'c-11', 331.25, 'WEB', 1, '2026-01-01 00:00:31+00', false),
	('o-226', 'c-26', 226.25, 'WEB', 1, '2026-01-01 00:03:46+00', false),
	('o-252', 'c-12', 252.50, 'OTHER', 1, '2026-01-01 00:04:12+00', true),
	('o-147', 'c-27', 147.50, 'OTHER', 1, '2026-01-01 00:00:27+00', true),
	('o-318', 'c-38', 3.18, 'OTHER', 1, '2026-01-01 00:05:18+00', false),
	('o-173', 'c-13', 1.73, 'OTHER', 1, '2026-01-01 00:00:53+00', false),
	('o-344', 'c-24', 3.44, 'WEB', 1, '2026-01-01 00:05:44+00', false),
	('o-239', 'c-39', 2.39, 'WEB', 1, '2026-01-01 00:00:59+00', false),
	('o-20', 'c-20', 20.25, 'WEB', 1, '2026-01-01 00:00:20+00', false),
	('o-265', 'c-25', 265.25, 'WEB', 1, '2026-01-01 00:00:25+00', false),
	('o-291', 'c-11', 291.25, 'WEB', 1, '2026-01-01 00:00:51+00', false),
	('o-186', 'c-26', 186.25, 'WEB', 1, '2026-01-01 00:03:06+00', false),
	('o-357', 'c-37', 357.50, 'OTHER', 1, '2026-01-01 00:00:57+00', true),
	('o-33', 'c-33', 0.33, 'OTHER', 1, '2026-01-01 00:00:33+00', false),
	('o-278', 'c-38', 2.78, 'OTHER', 1, '2026-01-01 00:04:38+00', false),
	('o-199', 'c-39', 1.99, 'WEB', 1, '2026-01-01 00:00:19+00', false),
	('o-46', 'c-6', 46.25, 'WEB', 1, '2026-01-01 00:00:46+00', false),
	('o-72', 'c-32', 72.50, 'OTHER', 1, '2026-01-01 00:01:12+00', false),
	('o-59', 'c-19', 0.59, 'WEB', 1, '2026-01-01 00:00:59+00', false),
	('o-113', 'c-33', 1.13, 'OTHER', 1, '2026-01-01 00:00:53+00', false),
	('o-85', 'c-5', 85.25, 'WEB', 1, '2026-01-01 00:00:25+00', false),
	('o-310', 'c-30', 310.25, 'WEB', 1, '2026-01-01 00:05:10+00', false),
	('o-205', 'c-5', 205.25, 'WEB', 1, '2026-01-01 00:00:25+00', false),
	('o-231', 'c-31', 231.25, 'WEB', 1, '2026-01-01 00:00:51+00', true),
	('o-126', 'c-6', 126.25, 'WEB', 1, '2026-01-01 00:02:06+00', true),
	('o-98', 'c-18', 0.98, 'OTHER', 1, '2026-01-01 00:01:38+00', true),
	('o-152', 'c-32', 152.50, 'OTHER', 1, '2026-01-01 00:02:32+00', false),
	('o-323', 'c-3', 3.23, 'OTHER', 1, '2026-01-01 00:00:23+00', false),
	('o-218', 'c-18', 2.18, 'OTHER', 1, '2026-01-01 00:03:38+00', false),
	('o-244', 'c-4', 2.44, 'WEB', 1, '2026-01-01 00:04:04+00', false),
	('o-139', 'c-19', 1.39, 'WEB', 1, '2026-01-01 00:00:19+00', false),
	('o-3', 'c-3', 0.03, 'OTHER', 1, '2026-01-01 00:00:03+00', false),
	('o-270', 'c-30', 270.25, 'WEB', 1, '2026-01-01 00:04:30+00', false),
	('o-165', 'c-5', 165.25, 'WEB', 1, '2026-01-01 00:00:45+00', false),
	('o-336', 'c-16', 336.25, 'WEB', 1, '2026-01-01 00:05:36+00', true),
	('o-12', 'c-12', 12.50, 'OTHER', 1, '2026-01-01 00:00:12+00', false),
	('o-191', 'c-31', 191.25, 'WEB', 1, '2026-01-01 00:00:11+00', false),
	('o-257', 'c-17', 257.50, 'OTHER', 1, '2026-01-01 00:00:17+00', false),
	('o-283', 'c-3', 2.83, 'OTHER', 1, '2026-01-01 00:00:43+00', false);
INSERT INTO public.orders VALUES
	('o-178', 'c-18', 1.78, 'OTHER', 1, '2026-01-01 00:02:58+00', false),
	('o-349', 'c-29', 3.49, 'WEB', 1, '2026-01-01 00:00:49+00', false),
	('o-25', 'c-25', 25.25, 'WEB', 1, '2026-01-01 00:00:25+00', false);


--
-- Data for Name: parcel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.parcel VALUES
	('o-1', 1.5, 'post'),
	('o-5', 2.5, 'post'),
	('o-9', 1.5, 'post'),
	('o-13', 2.5, 'post'),
	('o-17', 1.5, 'post'),
	('o-21', 2.5, 'post'),
	('o-25', 1.5, 'post'),
	('o-29', 2.5, 'post'),
	('o-33', 1.5, 'post'),
	('o-37', 2.5, 'post'),
	('o-41', 1.5, 'post'),
	('o-45', 2.5, 'post'),
	('o-49', 1.5, 'post'),
	('o-53', 2.5, 'post'),
	('o-57', 1.5, 'post'),
	('o-61', 2.5, 'post'),
	('o-65', 1.5, 'post'),
	('o-69', 2.5, 'post'),
	('o-73', 1.5, 'post'),
	('o-77', 2.5, 'post'),
	('o-81', 1.5, 'post'),
	('o-85', 2.5, 'post'),
	('o-89', 1.5, 'post'),
	('o-93', 2.5, 'post'),
	('o-97', 1.5, 'post'),
	('o-101', 2.5, 'post'),
	('o-105', 1.5, 'post'),
	('o-109', 2.5, 'post'),
	('o-113', 1.5, 'post'),
	('o-117', 2.5, 'post'),
	('o-121', 1.5, 'post'),
	('o-129', 1.5, 'post'),
	('o-133', 2.5, 'post'),
	('o-137', 1.5, 'post'),
	('o-141', 2.5, 'post'),
	('o-145', 1.5, 'post'),
	('o-149', 2.5, 'post'),
	('o-153', 1.5, 'post'),
	('o-157', 2.5, 'post'),
	('o-161', 1.5, 'post'),
	('o-165', 2.5, 'post'),
	('o-169', 1.5, 'post'),
	('o-173', 2.5, 'post'),
	('o-177', 1.5, 'post'),
	('o-181', 2.5, 'post'),
	('o-185', 1.5, 'post'),
	('o-189', 2.5, 'post'),
	('o-193', 1.5, 'post'),
	('o-197', 2.5, 'post'),
	('o-201', 1.5, 'post');
INSERT INTO public.parcel VALUES
	('o-205', 2.5, 'post'),
	('o-209', 1.5, 'post'),
	('o-213', 2.5, 'post'),
	('o-217', 1.5, 'post'),
	('o-221', 2.5, 'post'),
	('o-225', 1.5, 'post'),
	('o-229', 2.5, 'post'),
	('o-233', 1.5, 'post'),
	('o-237', 2.5, 'post'),
	('o-241', 1.5, 'post'),
	('o-245', 2.5, 'post'),
	('o-249', 1.5, 'post'),
	('o-253', 2.5, 'post'),
	('o-257', 1.5, 'post'),
	('o-261', 2.5, 'post'),
	('o-265', 1.5, 'post'),
	('o-269', 2.5, 'post'),
	('o-273', 1.5, 'post'),
	('o-277', 2.5, 'post'),
	('o-281', 1.5, 'post'),
	('o-285', 2.5, 'post'),
	('o-289', 1.5, 'post'),
	('o-293', 2.5, 'post'),
	('o-297', 1.5, 'post'),
	('o-301', 2.5, 'post'),
	('o-305', 1.5, 'post'),
	('o-309', 2.5, 'post'),
	('o-313', 1.5, 'post'),
	('o-317', 2.5, 'post'),
	('o-321', 1.5, 'post'),
	('o-329', 1.5, 'post'),
	('o-333', 2.5, 'post'),
	('o-337', 1.5, 'post'),
	('o-341', 2.5, 'post'),
	('o-345', 1.5, 'post'),
	('o-349', 2.5, 'post'),
	('o-353', 1.5, 'post'),
	('o-357', 2.5, 'post');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('o-1', 1),
	('o-2', 2),
	('o-3', 3),
	('o-4', 4),
	('o-5', 5),
	('o-6', 6),
	('o-7', 7),
	('o-8', 8),
	('o-9', 9),
	('o-10', 10),
	('o-11', 11),
	('o-12', 12),
	('o-13', 13),
	('o-14', 14),
	('o-15', 15),
	('o-16', 16),
	('o-17', 17),
	('o-18', 18),
	('o-19', 19),
	('o-20', 20),
	('o-21', 21),
	('o-22', 22),
	('o-23', 23),
	('o-24', 24),
	('o-25', 25),
	('o-26', 26),
	('o-27', 27),
	('o-28', 28),
	('o-29', 29),
	('o-30', 30),
	('o-31', 31),
	('o-32', 32),
	('o-33', 33),
	('o-34', 34),
	('o-35', 35),
	('o-36', 36),
	('o-37', 37),
	('o-38', 38),
	('o-39', 39),
	('o-40', 40),
	('o-41', 41),
	('o-42', 42),
	('o-43', 43),
	('o-44', 44),
	('o-45', 45),
	('o-46', 46),
	('o-47', 47),
	('o-48', 48),
	('o-49', 49),
	('o-50', 50);
INSERT INTO public.payment VALUES
	('o-51', 51),
	('o-52', 52),
	('o-53', 53),
	('o-54', 54),
	('o-55', 55),
	('o-56', 56),
	('o-57', 57),
	('o-58', 58),
	('o-59', 59),
	('o-61', 61),
	('o-62', 62),
	('o-63', 63),
	('o-64', 64),
	('o-65', 65),
	('o-66', 66),
	('o-67', 67),
	('o-68', 68),
	('o-69', 69),
	('o-70', 70),
	('o-71', 71),
	('o-72', 72),
	('o-73', 73),
	('o-74', 74),
	('o-75', 75),
	('o-76', 76),
	('o-77', 77),
	('o-78', 78),
	('o-79', 79),
	('o-80', 80),
	('o-81', 81),
	('o-82', 82),
	('o-83', 83),
	('o-84', 84),
	('o-85', 85),
	('o-86', 86),
	('o-87', 87),
	('o-88', 88),
	('o-89', 89),
	('o-90', 90),
	('o-91', 91),
	('o-92', 92),
	('o-93', 93),
	('o-94', 94),
	('o-95', 95),
	('o-96', 96),
	('o-97', 97),
	('o-98', 98),
	('o-99', 99),
	('o-100', 100),
	('o-101', 101);
INSERT INTO public.payment VALUES
	('o-102', 102),
	('o-103', 103),
	('o-104', 104),
	('o-105', 105),
	('o-106', 106),
	('o-107', 107),
	('o-108', 108),
	('o-109', 109),
	('o-110', 110),
	('o-111', 111),
	('o-112', 112),
	('o-113', 113),
	('o-114', 114),
	('o-115', 115),
	('o-116', 116),
	('o-117', 117),
	('o-118', 118),
	('o-119', 119),
	('o-121', 121),
	('o-122', 122),
	('o-123', 123),
	('o-124', 124),
	('o-125', 125),
	('o-126', 126),
	('o-127', 127),
	('o-128', 128),
	('o-129', 129),
	('o-130', 130),
	('o-131', 131),
	('o-132', 132),
	('o-133', 133),
	('o-134', 134),
	('o-135', 135),
	('o-136', 136),
	('o-137', 137),
	('o-138', 138),
	('o-139', 139),
	('o-140', 140),
	('o-141', 141),
	('o-142', 142),
	('o-143', 143),
	('o-144', 144),
	('o-145', 145),
	('o-146', 146),
	('o-147', 147),
	('o-148', 148),
	('o-149', 149),
	('o-150', 150),
	('o-151', 151),
	('o-152', 152);
INSERT INTO public.payment VALUES
	('o-153', 153),
	('o-154', 154),
	('o-155', 155),
	('o-156', 156),
	('o-157', 157),
	('o-158', 158),
	('o-159', 159),
	('o-160', 160),
	('o-161', 161),
	('o-162', 162),
	('o-163', 163),
	('o-164', 164),
	('o-165', 165),
	('o-166', 166),
	('o-167', 167),
	('o-168', 168),
	('o-169', 169),
	('o-170', 170),
	('o-171', 171),
	('o-172', 172),
	('o-173', 173),
	('o-174', 174),
	('o-175', 175),
	('o-176', 176),
	('o-177', 177),
	('o-178', 178),
	('o-179', 179),
	('o-181', 181),
	('o-182', 182),
	('o-183', 183),
	('o-184', 184),
	('o-185', 185),
	('o-186', 186),
	('o-187', 187),
	('o-188', 188),
	('o-189', 189),
	('o-190', 190),
	('o-191', 191),
	('o-192', 192),
	('o-193', 193),
	('o-194', 194),
	('o-195', 195),
	('o-196', 196),
	('o-197', 197),
	('o-198', 198),
	('o-199', 199),
	('o-200', 200),
	('o-201', 201),
	('o-202', 202),
	('o-203', 203);
INSERT INTO public.payment VALUES
	('o-204', 204),
	('o-205', 205),
	('o-206', 206),
	('o-207', 207),
	('o-208', 208),
	('o-209', 209),
	('o-210', 210),
	('o-211', 211),
	('o-212', 212),
	('o-213', 213),
	('o-214', 214),
	('o-215', 215),
	('o-216', 216),
	('o-217', 217),
	('o-218', 218),
	('o-219', 219),
	('o-220', 220),
	('o-221', 221),
	('o-222', 222),
	('o-223', 223),
	('o-224', 224),
	('o-225', 225),
	('o-226', 226),
	('o-227', 227),
	('o-228', 228),
	('o-229', 229),
	('o-230', 230),
	('o-231', 231),
	('o-232', 232),
	('o-233', 233),
	('o-234', 234),
	('o-235', 235),
	('o-236', 236),
	('o-237', 237),
	('o-238', 238),
	('o-239', 239),
	('o-241', 241),
	('o-242', 242),
	('o-243', 243),
	('o-244', 244),
	('o-245', 245),
	('o-246', 246),
	('o-247', 247),
	('o-248', 248),
	('o-249', 249),
	('o-250', 250),
	('o-251', 251),
	('o-252', 252),
	('o-253', 253),
	('o-254', 254);
INSERT INTO public.payment VALUES
	('o-255', 255),
	('o-256', 256),
	('o-257', 257),
	('o-258', 258),
	('o-259', 259),
	('o-260', 260),
	('o-261', 261),
	('o-262', 262),
	('o-263', 263),
	('o-264', 264),
	('o-265', 265),
	('o-266', 266),
	('o-267', 267),
	('o-268', 268),
	('o-269', 269),
	('o-270', 270),
	('o-271', 271),
	('o-272', 272),
	('o-273', 273),
	('o-274', 274),
	('o-275', 275),
	('o-276', 276),
	('o-277', 277),
	('o-278', 278),
	('o-279', 279),
	('o-280', 280),
	('o-281', 281),
	('o-282', 282),
	('o-283', 283),
	('o-284', 284),
	('o-285', 285),
	('o-286', 286),
	('o-287', 287),
	('o-288', 288),
	('o-289', 289),
	('o-290', 290),
	('o-291', 291),
	('o-292', 292),
	('o-293', 293),
	('o-294', 294),
	('o-295', 295),
	('o-296', 296),
	('o-297', 297),
	('o-298', 298),
	('o-299', 299),
	('o-301', 301),
	('o-302', 302),
	('o-303', 303),
	('o-304', 304),
	('o-305', 305);
INSERT INTO public.payment VALUES
	('o-306', 306),
	('o-307', 307),
	('o-308', 308),
	('o-309', 309),
	('o-310', 310),
	('o-311', 311),
	('o-312', 312),
	('o-313', 313),
	('o-314', 314),
	('o-315', 315),
	('o-316', 316),
	('o-317', 317),
	('o-318', 318),
	('o-319', 319),
	('o-320', 320),
	('o-321', 321),
	('o-322', 322),
	('o-323', 323),
	('o-324', 324),
	('o-325', 325),
	('o-326', 326),
	('o-327', 327),
	('o-328', 328),
	('o-329', 329),
	('o-330', 330),
	('o-331', 331),
	('o-332', 332),
	('o-333', 333),
	('o-334', 334),
	('o-335', 335),
	('o-336', 336),
	('o-337', 337),
	('o-338', 338),
	('o-339', 339),
	('o-340', 340),
	('o-341', 341),
	('o-342', 342),
	('o-343', 343),
	('o-344', 344),
	('o-345', 345),
	('o-346', 346),
	('o-347', 347),
	('o-348', 348),
	('o-349', 349),
	('o-350', 350),
	('o-351', 351),
	('o-352', 352),
	('o-353', 353),
	('o-354', 354),
	('o-355', 355);
INSERT INTO public.payment VALUES
	('o-356', 356),
	('o-357', 357),
	('o-358', 358),
	('o-359', 359),
	('o-361', 361),
	('o-362', 362),
	('o-363', 363),
	('o-364', 364),
	('o-365', 365),
	('o-366', 366),
	('o-367', 367),
	('o-368', 368),
	('o-369', 369),
	('o-370', 370);


--
-- Data for Name: payment_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_log VALUES
	('o-1', 1),
	('o-2', 2),
	('o-3', 3),
	('o-4', 4),
	('o-5', 5),
	('o-6', 6),
	('o-7', 7),
	('o-8', 8),
	('o-9', 9),
	('o-10', 10),
	('o-11', 11),
	('o-12', 12),
	('o-13', 13),
	('o-14', 14),
	('o-15', 15),
	('o-16', 16),
	('o-17', 17),
	('o-18', 18),
	('o-19', 19),
	('o-20', 20),
	('o-21', 21),
	('o-22', 22),
	('o-23', 23),
	('o-24', 24),
	('o-25', 25),
	('o-26', 26),
	('o-27', 27),
	('o-28', 28),
	('o-29', 29),
	('o-30', 30),
	('o-31', 31),
	('o-32', 32),
	('o-33', 33),
	('o-34', 34),
	('o-35', 35),
	('o-36', 36),
	('o-37', 37),
	('o-38', 38),
	('o-39', 39),
	('o-40', 40),
	('o-41', 41),
	('o-42', 42),
	('o-43', 43),
	('o-44', 44),
	('o-45', 45),
	('o-46', 46),
	('o-47', 47),
	('o-48', 48),
	('o-49', 49),
	('o-50', 50);
INSERT INTO public.payment_log VALUES
	('o-51', 51),
	('o-52', 52),
	('o-53', 53),
	('o-54', 54),
	('o-55', 55),
	('o-56', 56),
	('o-57', 57),
	('o-58', 58),
	('o-59', 59),
	('o-61', 61),
	('o-62', 62),
	('o-63', 63),
	('o-64', 64),
	('o-65', 65),
	('o-66', 66),
	('o-67', 67),
	('o-68', 68),
	('o-69', 69),
	('o-70', 70),
	('o-71', 71),
	('o-72', 72),
	('o-73', 73),
	('o-74', 74),
	('o-75', 75),
	('o-76', 76),
	('o-77', 77),
	('o-78', 78),
	('o-79', 79),
	('o-80', 80),
	('o-81', 81),
	('o-82', 82),
	('o-83', 83),
	('o-84', 84),
	('o-85', 85),
	('o-86', 86),
	('o-87', 87),
	('o-88', 88),
	('o-89', 89),
	('o-90', 90),
	('o-91', 91),
	('o-92', 92),
	('o-93', 93),
	('o-94', 94),
	('o-95', 95),
	('o-96', 96),
	('o-97', 97),
	('o-98', 98),
	('o-99', 99),
	('o-100', 100),
	('o-101', 101);
INSERT INTO public.payment_log VALUES
	('o-102', 102),
	('o-103', 103),
	('o-104', 104),
	('o-105', 105),
	('o-106', 106),
	('o-107', 107),
	('o-108', 108),
	('o-109', 109),
	('o-110', 110),
	('o-111', 111),
	('o-112', 112),
	('o-113', 113),
	('o-114', 114),
	('o-115', 115),
	('o-116', 116),
	('o-117', 117),
	('o-118', 118),
	('o-119', 119),
	('o-121', 121),
	('o-122', 122),
	('o-123', 123),
	('o-124', 124),
	('o-125', 125),
	('o-126', 126),
	('o-127', 127),
	('o-128', 128),
	('o-129', 129),
	('o-130', 130),
	('o-131', 131),
	('o-132', 132),
	('o-133', 133),
	('o-134', 134),
	('o-135', 135),
	('o-136', 136),
	('o-137', 137),
	('o-138', 138),
	('o-139', 139),
	('o-140', 140),
	('o-141', 141),
	('o-142', 142),
	('o-143', 143),
	('o-144', 144),
	('o-145', 145),
	('o-146', 146),
	('o-147', 147),
	('o-148', 148),
	('o-149', 149),
	('o-150', 150),
	('o-151', 151),
	('o-152', 152);
INSERT INTO public.payment_log VALUES
	('o-153', 153),
	('o-154', 154),
	('o-155', 155),
	('o-156', 156),
	('o-157', 157),
	('o-158', 158),
	('o-159', 159),
	('o-160', 160),
	('o-161', 161),
	('o-162', 162),
	('o-163', 163),
	('o-164', 164),
	('o-165', 165),
	('o-166', 166),
	('o-167', 167),
	('o-168', 168),
	('o-169', 169),
	('o-170', 170),
	('o-171', 171),
	('o-172', 172),
	('o-173', 173),
	('o-174', 174),
	('o-175', 175),
	('o-176', 176),
	('o-177', 177),
	('o-178', 178),
	('o-179', 179),
	('o-181', 181),
	('o-182', 182),
	('o-183', 183),
	('o-184', 184),
	('o-185', 185),
	('o-186', 186),
	('o-187', 187),
	('o-188', 188),
	('o-189', 189),
	('o-190', 190),
	('o-191', 191),
	('o-192', 192),
	('o-193', 193),
	('o-194', 194),
	('o-195', 195),
	('o-196', 196),
	('o-197', 197),
	('o-198', 198),
	('o-199', 199),
	('o-200', 200),
	('o-201', 201),
	('o-202', 202),
	('o-203', 203);
INSERT INTO public.payment_log VALUES
	('o-204', 204),
	('o-205', 205),
	('o-206', 206),
	('o-207', 207),
	('o-208', 208),
	('o-209', 209),
	('o-210', 210),
	('o-211', 211),
	('o-212', 212),
	('o-213', 213),
	('o-214', 214),
	('o-215', 215),
	('o-216', 216),
	('o-217', 217),
	('o-218', 218),
	('o-219', 219),
	('o-220', 220),
	('o-221', 221),
	('o-222', 222),
	('o-223', 223),
	('o-224', 224),
	('o-225', 225),
	('o-226', 226),
	('o-227', 227),
	('o-228', 228),
	('o-229', 229),
	('o-230', 230),
	('o-231', 231),
	('o-232', 232),
	('o-233', 233),
	('o-234', 234),
	('o-235', 235),
	('o-236', 236),
	('o-237', 237),
	('o-238', 238),
	('o-239', 239),
	('o-241', 241),
	('o-242', 242),
	('o-243', 243),
	('o-244', 244),
	('o-245', 245),
	('o-246', 246),
	('o-247', 247),
	('o-248', 248),
	('o-249', 249),
	('o-250', 250),
	('o-251', 251),
	('o-252', 252),
	('o-253', 253),
	('o-254', 254);
INSERT INTO public.payment_log VALUES
	('o-255', 255),
	('o-256', 256),
	('o-257', 257),
	('o-258', 258),
	('o-259', 259),
	('o-260', 260),
	('o-261', 261),
	('o-262', 262),
	('o-263', 263),
	('o-264', 264),
	('o-265', 265),
	('o-266', 266),
	('o-267', 267),
	('o-268', 268),
	('o-269', 269),
	('o-270', 270),
	('o-271', 271),
	('o-272', 272),
	('o-273', 273),
	('o-274', 274),
	('o-275', 275),
	('o-276', 276),
	('o-277', 277),
	('o-278', 278),
	('o-279', 279),
	('o-280', 280),
	('o-281', 281),
	('o-282', 282),
	('o-283', 283),
	('o-284', 284),
	('o-285', 285),
	('o-286', 286),
	('o-287', 287),
	('o-288', 288),
	('o-289', 289),
	('o-290', 290),
	('o-291', 291),
	('o-292', 292),
	('o-293', 293),
	('o-294', 294),
	('o-295', 295),
	('o-296', 296),
	('o-297', 297),
	('o-298', 298),
	('o-299', 299),
	('o-301', 301),
	('o-302', 302),
	('o-303', 303),
	('o-304', 304),
	('o-305', 305);
INSERT INTO public.payment_log VALUES
	('o-306', 306),
	('o-307', 307),
	('o-308', 308),
	('o-309', 309),
	('o-310', 310),
	('o-311', 311),
	('o-312', 312),
	('o-313', 313),
	('o-314', 314),
	('o-315', 315),
	('o-316', 316),
	('o-317', 317),
	('o-318', 318),
	('o-319', 319),
	('o-320', 320),
	('o-321', 321),
	('o-322', 322),
	('o-323', 323),
	('o-324', 324),
	('o-325', 325),
	('o-326', 326),
	('o-327', 327),
	('o-328', 328),
	('o-329', 329),
	('o-330', 330),
	('o-331', 331),
	('o-332', 332),
	('o-333', 333),
	('o-334', 334),
	('o-335', 335),
	('o-336', 336),
	('o-337', 337),
	('o-338', 338),
	('o-339', 339),
	('o-340', 340),
	('o-341', 341),
	('o-342', 342),
	('o-343', 343),
	('o-344', 344),
	('o-345', 345),
	('o-346', 346),
	('o-347', 347),
	('o-348', 348),
	('o-349', 349),
	('o-350', 350),
	('o-351', 351),
	('o-352', 352),
	('o-353', 353),
	('o-354', 354),
	('o-355', 355);
INSERT INTO public.payment_log VALUES
	('o-356', 356),
	('o-357', 357),
	('o-358', 358),
	('o-359', 359),
	('o-361', 361),
	('o-362', 362),
	('o-363', 363),
	('o-364', 364),
	('o-365', 365),
	('o-366', 366),
	('o-367', 367),
	('o-368', 368),
	('o-369', 369),
	('o-370', 370);


--
-- Data for Name: receipts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipts VALUES
	('o-93', 'r-93'),
	('o-96', 'r-96'),
	('o-99', 'r-99'),
	('o-102', 'r-102'),
	('o-105', 'r-105'),
	('o-108', 'r-108'),
	('o-111', 'r-111'),
	('o-114', 'r-114'),
	('o-117', 'r-117'),
	('o-120', 'r-10000'),
	('o-123', 'r-123'),
	('o-126', 'r-126'),
	('o-129', 'r-129'),
	('o-132', 'r-132'),
	('o-135', 'r-135'),
	('o-138', 'r-138'),
	('o-141', 'r-141'),
	('o-144', 'r-144'),
	('o-147', 'r-147'),
	('o-150', 'r-150'),
	('o-153', 'r-153'),
	('o-156', 'r-156'),
	('o-159', 'r-159'),
	('o-162', 'r-162'),
	('o-165', 'r-165'),
	('o-168', 'r-168'),
	('o-171', 'r-171'),
	('o-174', 'r-174'),
	('o-183', 'r-183'),
	('o-186', 'r-186'),
	('o-189', 'r-189'),
	('o-192', 'r-192'),
	('o-195', 'r-195'),
	('o-198', 'r-198'),
	('o-201', 'r-201'),
	('o-204', 'r-204'),
	('o-207', 'r-207'),
	('o-210', 'r-210'),
	('o-213', 'r-213'),
	('o-216', 'r-216'),
	('o-219', 'r-219'),
	('o-222', 'r-222'),
	('o-225', 'r-225'),
	('o-228', 'r-228'),
	('o-231', 'r-231'),
	('o-234', 'r-234'),
	('o-237', 'r-237'),
	('o-240', 'r-10000'),
	('o-243', 'r-243'),
	('o-246', 'r-246');
INSERT INTO public.receipts VALUES
	('o-249', 'r-249'),
	('o-252', 'r-252'),
	('o-255', 'r-255'),
	('o-258', 'r-258'),
	('o-261', 'r-261'),
	('o-264', 'r-264'),
	('o-282', 'r-282'),
	('o-285', 'r-285'),
	('o-288', 'r-288'),
	('o-291', 'r-291'),
	('o-294', 'r-294'),
	('o-297', 'r-297'),
	('o-300', 'r-10000'),
	('o-303', 'r-303'),
	('o-306', 'r-306'),
	('o-309', 'r-309'),
	('o-312', 'r-312'),
	('o-315', 'r-315'),
	('o-318', 'r-318'),
	('o-321', 'r-321'),
	('o-324', 'r-324'),
	('o-327', 'r-327'),
	('o-330', 'r-330'),
	('o-333', 'r-333'),
	('o-336', 'r-336'),
	('o-339', 'r-339'),
	('o-342', 'r-342'),
	('o-345', 'r-345'),
	('o-348', 'r-348'),
	('o-351', 'r-351'),
	('o-354', 'r-354'),
	('o-273', 'r-273'),
	('o-357', 'r-357'),
	('o-360', 'r-10000'),
	('o-3', 'r-3'),
	('o-6', 'r-6'),
	('o-9', 'r-9'),
	('o-12', 'r-12'),
	('o-15', 'r-15'),
	('o-18', 'r-18'),
	('o-21', 'r-21'),
	('o-24', 'r-24'),
	('o-27', 'r-27'),
	('o-30', 'r-30'),
	('o-33', 'r-33'),
	('o-36', 'r-36'),
	('o-39', 'r-39'),
	('o-42', 'r-42'),
	('o-45', 'r-45'),
	('o-48', 'r-48');
INSERT INTO public.receipts VALUES
	('o-51', 'r-51'),
	('o-54', 'r-54'),
	('o-57', 'r-57'),
	('o-60', 'r-10000'),
	('o-63', 'r-63'),
	('o-66', 'r-66'),
	('o-69', 'r-69'),
	('o-72', 'r-72'),
	('o-75', 'r-75'),
	('o-78', 'r-78'),
	('o-81', 'r-81'),
	('o-84', 'r-84'),
	('o-87', 'r-87'),
	('o-90', 'r-90'),
	('o-177', 'r-177'),
	('o-180', 'r-10000'),
	('o-267', 'r-267'),
	('o-270', 'r-270'),
	('o-276', 'r-276'),
	('o-279', 'r-279');


--
-- Data for Name: receipts_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipts_progress VALUES
	(11454);


--
-- Data for Name: stock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stock VALUES
	('s-0', 103, 'odd'),
	('s-1', 105, 's-1'),
	('s-2', 102, 's-2'),
	('s-3', 103, 'odd'),
	('s-4', 102, 's-4'),
	('s-5', 103, 'odd'),
	('s-6', 102, 's-6'),
	('s-7', 103, 'odd'),
	('s-8', 102, 's-8');


--
-- Name: inbox_sequence_seq; Type: SEQUENCE SET; Schema: backoffice; Owner: -
--

SELECT pg_catalog.setval('backoffice.inbox_sequence_seq', 10044, false);


--
-- Name: journal_sequence_seq; Type: SEQUENCE SET; Schema: backoffice; Owner: -
--

SELECT pg_catalog.setval('backoffice.journal_sequence_seq', 11210, false);


--
-- Name: outbox_position_seq; Type: SEQUENCE SET; Schema: backoffice; Owner: -
--

SELECT pg_catalog.setval('backoffice.outbox_position_seq', 10044, false);


--
-- Name: append_only_revoked_id_seq; Type: SEQUENCE SET; Schema: evolvent; Owner: -
--

SELECT pg_catalog.setval('evolvent.append_only_revoked_id_seq', 1, false);


--
-- Name: audit_id_seq; Type: SEQUENCE SET; Schema: evolvent; Owner: -
--

SELECT pg_catalog.setval('evolvent.audit_id_seq', 24, true);


--
-- Name: events_sequence_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.events_sequence_seq', 11490, true);


--
-- Name: Sales per day Sales per day_pkey; Type: CONSTRAINT; Schema: Read models; Owner: -
--

ALTER TABLE ONLY "Read models"."Sales per day"
    ADD CONSTRAINT "Sales per day_pkey" PRIMARY KEY (day);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (id);


--
-- Name: inbox inbox_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (id);


--
-- Name: inbox_sequence inbox_sequence_event_id_key; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.inbox_sequence
    ADD CONSTRAINT inbox_sequence_event_id_key UNIQUE (event_id);


--
-- Name: inbox_sequence inbox_sequence_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.inbox_sequence
    ADD CONSTRAINT inbox_sequence_pkey PRIMARY KEY (sequence);


--
-- Name: invoice invoice_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.invoice
    ADD CONSTRAINT invoice_pkey PRIMARY KEY (id);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);


--
-- Name: flyer leaflet_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.flyer
    ADD CONSTRAINT leaflet_pkey PRIMARY KEY (id);


--
-- Name: note note_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.note
    ADD CONSTRAINT note_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: scan scan_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.scan
    ADD CONSTRAINT scan_pkey PRIMARY KEY (id);


--
-- Name: score score_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.score
    ADD CONSTRAINT score_pkey PRIMARY KEY (supplier);


--
-- Name: supplier supplier_pkey; Type: CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.supplier
    ADD CONSTRAINT supplier_pkey PRIMARY KEY (id);


--
-- Name: append_only_revoked append_only_revoked_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.append_only_revoked
    ADD CONSTRAINT append_only_revoked_pkey PRIMARY KEY (id);


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
-- Name: projection_generations projection_generations_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.projection_generations
    ADD CONSTRAINT projection_generations_pkey PRIMARY KEY (projection, generation);


--
-- Name: projection_quarantine projection_quarantine_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.projection_quarantine
    ADD CONSTRAINT projection_quarantine_pkey PRIMARY KEY (projection, generation, key, "position", part);


--
-- Name: projection_runs projection_runs_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.projection_runs
    ADD CONSTRAINT projection_runs_pkey PRIMARY KEY (projection);


--
-- Name: projection_slices projection_slices_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.projection_slices
    ADD CONSTRAINT projection_slices_pkey PRIMARY KEY (projection, generation, slice);


--
-- Name: projection_states projection_states_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.projection_states
    ADD CONSTRAINT projection_states_pkey PRIMARY KEY (projection, generation, slice, piece);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: evolvent; Owner: -
--

ALTER TABLE ONLY evolvent.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (key);


--
-- Name: Sales per day Sales per day_pkey; Type: CONSTRAINT; Schema: evolvent_Sales per day_2; Owner: -
--

ALTER TABLE ONLY "evolvent_Sales per day_2"."Sales per day"
    ADD CONSTRAINT "Sales per day_pkey" PRIMARY KEY (day);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: evolvent_customers_1; Owner: -
--

ALTER TABLE ONLY evolvent_customers_1.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (customer);


--
-- Name: parcel parcel_pkey; Type: CONSTRAINT; Schema: evolvent_parcels_1; Owner: -
--

ALTER TABLE ONLY evolvent_parcels_1.parcel
    ADD CONSTRAINT parcel_pkey PRIMARY KEY (order_id);


--
-- Name: payment_log payment_log_pkey; Type: CONSTRAINT; Schema: evolvent_payments_2; Owner: -
--

ALTER TABLE ONLY evolvent_payments_2.payment_log
    ADD CONSTRAINT payment_log_pkey PRIMARY KEY (order_id);


--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: evolvent_payments_2; Owner: -
--

ALTER TABLE ONLY evolvent_payments_2.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (order_id);


--
-- Name: receipts receipts_pkey; Type: CONSTRAINT; Schema: evolvent_receipts_2; Owner: -
--

ALTER TABLE ONLY evolvent_receipts_2.receipts
    ADD CONSTRAINT receipts_pkey PRIMARY KEY (order_id);


--
-- Name: addresses addresses_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (order_id);


--
-- Name: channels channels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.channels
    ADD CONSTRAINT channels_pkey PRIMARY KEY (channel);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (customer);


--
-- Name: events events_aggregate_id_version_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_aggregate_id_version_key UNIQUE (aggregate_id, version);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (order_id);


--
-- Name: parcel parcel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.parcel
    ADD CONSTRAINT parcel_pkey PRIMARY KEY (order_id);


--
-- Name: payment_log payment_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_log
    ADD CONSTRAINT payment_log_pkey PRIMARY KEY (order_id);


--
-- Name: payment payment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (order_id);


--
-- Name: receipts receipts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT receipts_pkey PRIMARY KEY (order_id);


--
-- Name: stock stock_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stock
    ADD CONSTRAINT stock_pkey PRIMARY KEY (sku);


--
-- Name: outbox_position_key; Type: INDEX; Schema: backoffice; Owner: -
--

CREATE UNIQUE INDEX outbox_position_key ON backoffice.outbox USING btree ("position");


--
-- Name: supplier_country; Type: INDEX; Schema: backoffice; Owner: -
--

CREATE INDEX supplier_country ON backoffice.supplier USING btree (country);


--
-- Name: supplier_search; Type: INDEX; Schema: backoffice; Owner: -
--

CREATE INDEX supplier_search ON backoffice.supplier USING btree (rating, lower(name)) INCLUDE (vat) WHERE (rating > 0);


--
-- Name: supplier_vat_key; Type: INDEX; Schema: backoffice; Owner: -
--

CREATE UNIQUE INDEX supplier_vat_key ON backoffice.supplier USING btree (vat);


--
-- Name: backoffice.journal_sequence_numbering_ordinal_idx; Type: INDEX; Schema: evolvent; Owner: -
--

CREATE INDEX "backoffice.journal_sequence_numbering_ordinal_idx" ON evolvent."backoffice.journal_sequence_numbering" USING brin (ordinal) WITH (pages_per_range='8');


--
-- Name: projection_generations_one_live; Type: INDEX; Schema: evolvent; Owner: -
--

CREATE UNIQUE INDEX projection_generations_one_live ON evolvent.projection_generations USING btree (projection) WHERE (state = 'live'::text);


--
-- Name: channels_orders; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX channels_orders ON public.channels USING btree (orders);


--
-- Name: events_sequence_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX events_sequence_key ON public.events USING btree (sequence);


--
-- Name: orders_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_customer ON public.orders USING btree (customer);


--
-- Name: journal backoffice.journal_sequence_appends; Type: TRIGGER; Schema: backoffice; Owner: -
--

CREATE TRIGGER "backoffice.journal_sequence_appends" AFTER INSERT ON backoffice.journal REFERENCING NEW TABLE AS appended FOR EACH STATEMENT EXECUTE FUNCTION evolvent."backoffice.journal_sequence_appends"();

ALTER TABLE backoffice.journal ENABLE ALWAYS TRIGGER "backoffice.journal_sequence_appends";


--
-- Name: journal backoffice.journal_sequence_changes; Type: TRIGGER; Schema: backoffice; Owner: -
--

CREATE TRIGGER "backoffice.journal_sequence_changes" AFTER DELETE OR UPDATE ON backoffice.journal FOR EACH ROW EXECUTE FUNCTION evolvent."backoffice.journal_sequence_changes"();

ALTER TABLE backoffice.journal ENABLE ALWAYS TRIGGER "backoffice.journal_sequence_changes";


--
-- Name: journal backoffice.journal_sequence_truncates; Type: TRIGGER; Schema: backoffice; Owner: -
--

CREATE TRIGGER "backoffice.journal_sequence_truncates" BEFORE TRUNCATE ON backoffice.journal FOR EACH STATEMENT EXECUTE FUNCTION evolvent."backoffice.journal_sequence_changes"();

ALTER TABLE backoffice.journal ENABLE ALWAYS TRIGGER "backoffice.journal_sequence_truncates";


--
-- Name: inbox inbox_sequence_append; Type: TRIGGER; Schema: backoffice; Owner: -
--

CREATE TRIGGER inbox_sequence_append AFTER INSERT ON backoffice.inbox REFERENCING NEW TABLE AS appended FOR EACH STATEMENT EXECUTE FUNCTION backoffice.inbox_sequence_append();

ALTER TABLE backoffice.inbox ENABLE ALWAYS TRIGGER inbox_sequence_append;


--
-- Name: note note_tenant_fill; Type: TRIGGER; Schema: backoffice; Owner: -
--

CREATE TRIGGER note_tenant_fill BEFORE INSERT ON backoffice.note FOR EACH ROW EXECUTE FUNCTION backoffice.note_tenant_fill();


--
-- Name: supplier supplier_grade_fill; Type: TRIGGER; Schema: backoffice; Owner: -
--

CREATE TRIGGER supplier_grade_fill BEFORE INSERT ON backoffice.supplier FOR EACH ROW EXECUTE FUNCTION backoffice.supplier_grade_fill();


--
-- Name: events evolvent_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER evolvent_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION public.events_evolvent_append_only();

ALTER TABLE public.events ENABLE ALWAYS TRIGGER evolvent_append_only;


--
-- Name: events evolvent_notify; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER evolvent_notify AFTER INSERT ON public.events FOR EACH STATEMENT EXECUTE FUNCTION public.events_evolvent_notify();


--
-- Name: invoice invoice_supplier; Type: FK CONSTRAINT; Schema: backoffice; Owner: -
--

ALTER TABLE ONLY backoffice.invoice
    ADD CONSTRAINT invoice_supplier FOREIGN KEY (supplier) REFERENCES backoffice.supplier(id) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- Name: payment_log payment_log_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_log
    ADD CONSTRAINT payment_log_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.payment(order_id);


--
-- Name: note; Type: ROW SECURITY; Schema: backoffice; Owner: -
--

ALTER TABLE backoffice.note ENABLE ROW LEVEL SECURITY;

--
-- Name: note note_tenant_isolation; Type: POLICY; Schema: backoffice; Owner: -
--

CREATE POLICY note_tenant_isolation ON backoffice.note USING ((tenant = NULLIF(current_setting('app.tenant'::text, true), ''::text))) WITH CHECK ((tenant = NULLIF(current_setting('app.tenant'::text, true), ''::text)));


--
-- PostgreSQL database dump complete
--


