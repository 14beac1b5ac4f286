CREATE TABLE public.events (
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
