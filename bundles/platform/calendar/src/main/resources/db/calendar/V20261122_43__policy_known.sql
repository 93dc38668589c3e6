-- Filled in the database of the province only: what each calendar said when it was last looked at, so that the page of all tenants
-- opens no other database.
CREATE TABLE POLICY_KNOWN (
  ID BIGINT NOT NULL PRIMARY KEY,
  TENANT VARCHAR(40) NOT NULL,
  FROM_DAY DATE NOT NULL,
  RULING VARCHAR(4000) NOT NULL,
  VERSION BIGINT NOT NULL,
  CONSTRAINT UQ_POLICY_KNOWN UNIQUE (TENANT, FROM_DAY)
);
