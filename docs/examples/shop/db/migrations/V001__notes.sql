CREATE TABLE notes (
    order_id uuid PRIMARY KEY,
    note text NOT NULL
);
