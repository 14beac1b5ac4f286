ALTER TABLE backoffice.supplier ADD COLUMN country text;
UPDATE backoffice.supplier SET country = left(vat, 2);
