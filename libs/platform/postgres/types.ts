import pg from 'pg';

const DATE = 1082;
const TIMESTAMPTZ = 1184;
const BIGINT = 20;

/** Days stay `YYYY-MM-DD`, instants become ISO 8601 in UTC, positions become numbers. Importing this file sets them, once. */
pg.types.setTypeParser(DATE, (text) => text);
pg.types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString());
pg.types.setTypeParser(BIGINT, Number);

export { pg };
