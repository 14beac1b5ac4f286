CREATE TABLE example (a int);
