ALTER TABLE backoffice.supplier DROP COLUMN country;
