/** A table by id without one of its rows; the given one stays as it is. */
export const without = <Row>(table: Readonly<Record<string, Row>>, key: string): Readonly<Record<string, Row>> => {
  const { [key]: _, ...rest } = table;
  return rest;
};
