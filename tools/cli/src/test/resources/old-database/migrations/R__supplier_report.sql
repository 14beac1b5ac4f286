CREATE OR REPLACE VIEW backoffice.supplier_report AS
    SELECT country, count(*) AS suppliers FROM backoffice.supplier GROUP BY country;
