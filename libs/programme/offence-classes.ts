import type { Code, Label } from '#kernel';

/**
 * The court's own offence classes, the same in every programme, so that referrals, grids and statistics can be compared.
 * A programme's published classes (A to D, 1 to 4) are mapped onto these in its grid. Which classes a programme excludes
 * is its policy.
 */
export interface OffenceClass {
  readonly code: Code;
  readonly name: Label;
  /** What a clerk files under it. */
  readonly covers: Label;
}

const offenceClass = (code: Code, name: Label, covers: Label): OffenceClass => ({ code, name, covers });

export const OFFENCE_CLASSES: readonly OffenceClass[] = [
  offenceClass('order', 'Public order', 'disorderly conduct, trespass, unlawful entry, disturbing a school, false alarm'),
  offenceClass('curfew', 'Curfew and tobacco', 'out after curfew, loitering, tobacco under age'),
  offenceClass('property', 'Property', 'shoplifting, larceny, vandalism, minor damage, stolen property'),
  offenceClass('person', 'Against a person', 'simple assault, affray, threats, harassment'),
  offenceClass('substance', 'Alcohol and simple possession', 'alcohol under age, marijuana, paraphernalia, simple possession'),
  offenceClass('traffic', 'Traffic', 'speeding, licence, equipment, seat belt'),
  offenceClass('fraud', 'Fraud', 'fraud, forgery, counterfeiting, embezzlement'),
  offenceClass('burglary', 'Burglary', 'burglary, breaking and entering'),
  offenceClass('arson', 'Arson', 'arson'),
  offenceClass('motor-vehicle', 'Motor vehicle', 'motor vehicle theft, driving under the influence, reckless driving'),
  offenceClass('drug-supply', 'Drug supply', 'sale, manufacture and trafficking of drugs'),
  offenceClass('weapon', 'Weapon', 'carrying or using a weapon'),
  offenceClass('serious-violence', 'Serious violence', 'homicide, robbery, aggravated assault, kidnapping'),
  offenceClass('sexual', 'Sexual', 'sexual offences of any kind'),
  offenceClass('status', 'Status', 'running away, truancy, beyond control: no offence for an adult'),
  offenceClass('unclassified', 'Not classified', 'anything a clerk could not place; a person decides'),
];

/** Whether a word is one of the court's offence classes. */
export const isOffenceClass = (code: Code): boolean => OFFENCE_CLASSES.some((known) => known.code === code);
