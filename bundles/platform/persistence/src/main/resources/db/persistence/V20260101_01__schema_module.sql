-- Which version of each room's tables this database has; read at every opening, so that nothing is migrated twice.
CREATE TABLE SCHEMA_MODULE (
  MODULE_NAME VARCHAR(60) NOT NULL,
  FINGERPRINT VARCHAR(64) NOT NULL,
  CONSTRAINT PK_SCHEMA_MODULE PRIMARY KEY (MODULE_NAME)
);
