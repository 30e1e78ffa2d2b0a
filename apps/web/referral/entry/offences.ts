/** What a referral is often for, by the class it is heard under. */
export const OFFENCES: readonly (readonly [offence: string, offenceClass: string])[] = [
  ['shoplifting', 'property'],
  ['all-other-larceny', 'property'],
  ['destruction-damage-vandalism-of-property', 'property'],
  ['trespass-of-real-property', 'order'],
  ['disorderly-conduct', 'order'],
  ['curfew', 'curfew'],
  ['simple-assault', 'person'],
  ['intimidation', 'person'],
  ['liquor-law-violations', 'substance'],
  ['drug-equipment-violations', 'substance'],
  ['drug-narcotic-violations', 'substance'],
  ['traffic', 'traffic'],
  ['fraud', 'fraud'],
  ['burglary', 'burglary'],
  ['weapon-law-violations', 'weapon'],
  ['truancy', 'status'],
  ['all-other-offenses', 'unclassified'],
];

export const CLASSES = [
  ...['order', 'curfew', 'property', 'person', 'substance', 'traffic', 'fraud', 'burglary', 'arson', 'motor-vehicle'],
  ...['drug-supply', 'weapon', 'serious-violence', 'sexual', 'status', 'unclassified'],
];
