-- Exactly what closed a period: each part with its editions, their digests and the chosen parameters.
ALTER TABLE CYCLE_PERIOD DROP COLUMN POLICY;
ALTER TABLE CYCLE_PERIOD ADD COLUMN CLOSED_BY VARCHAR(16000) DEFAULT '' NOT NULL;
