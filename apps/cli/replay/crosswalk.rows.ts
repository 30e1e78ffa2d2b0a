import type { Code } from '#kernel';

/** How one NIBRS offence name is filed in this court. */
export interface CrosswalkRow {
  readonly offence: string;
  readonly offenceClass: Code;
  readonly because: string;
  /** The FBI categories under which a charge list names it; its severity is read there. */
  readonly fbiCategories: readonly string[];
}

const LARCENY = 'Larceny-Theft (except Motor vehicle theft)';
const OTHER = 'All Other Offense (except traffic)';
const SEX = 'Sex Offenses (except forcible rape)';
const RAPE = 'Forcible Rape';
const GAMBLING = 'All Other Gambling';
const BETTING = [GAMBLING, 'Bookmaking (Horse and Sport Book)', 'Numbers and Lottery'];
const DRUGS = [
  'Opium or Cocaine and their derivatives (Morphine, Heroin, Codeine)',
  'Marijuana',
  'Synthetic Narcotics – Manufactured Narcotics which can cause true drug addiction (Demerol, Methadones)',
  'Drug Abuse Violations',
];

const row = (offence: string, offenceClass: Code, because: string, fbiCategories: readonly string[]): CrosswalkRow => ({
  offence,
  offenceClass,
  because,
  fbiCategories,
});

/** Every offence name that police report to the National Incident-Based Reporting System for young people, by the alphabet. */
export const CROSSWALK: readonly CrosswalkRow[] = [
  row('Aggravated Assault', 'serious-violence', 'A grave injury, or the threat of one.', ['Aggravated Assault']),
  row('All Other Larceny', 'property', 'Theft without force.', [LARCENY]),
  row('All Other Offenses', 'unclassified', 'The name does not say what was done, so a person decides.', [OTHER]),
  row('Arson', 'arson', 'Setting a fire.', ['Arson']),
  row('Assisting or Promoting Prostitution', 'sexual', 'A sexual offence against another person.', [
    'Prostitution and Commercialized Vice',
  ]),
  row('Bad Checks', 'fraud', 'Gain by deceit.', ['Forgery and Counterfeiting']),
  row('Betting/Wagering', 'order', 'A wager harms the peace rather than a person.', BETTING),
  row('Bribery', 'fraud', 'Dishonest gain; the court has no class of its own for it.', [OTHER]),
  row('Burglary/Breaking & Entering', 'burglary', 'Entering a building to offend in it.', ['Burglary – Breaking or Entering']),
  row('Counterfeiting/Forgery', 'fraud', 'Gain by deceit.', ['Forgery and Counterfeiting']),
  row('Credit Card/Automatic Teller Fraud', 'fraud', 'Gain by deceit.', ['Fraud']),
  row('Curfew/Loitering/Vagrancy Violations', 'curfew', 'Being out, and nothing more.', [OTHER]),
  row('Destruction/Damage/Vandalism of Property', 'property', 'Damage to a thing.', ['Vandalism']),
  row('Disorderly Conduct', 'order', 'Disturbing the peace.', ['Disorderly Conduct']),
  row(
    'Driving Under the Influence',
    'motor-vehicle',
    'A danger on the road; the court files it with vehicles, not with alcohol.',
    ['Driving Under the Influence'],
  ),
  row('Drug Equipment Violations', 'substance', 'Things for one’s own use.', ['Drug Abuse Violations']),
  row(
    'Drug/Narcotic Violations',
    'substance',
    'The name covers possession and sale alike; among the young it is mostly possession, and a referral that names a sale is classed as drug supply.',
    DRUGS,
  ),
  row('Drunkenness', 'substance', 'Alcohol under age.', ['Liquor Laws']),
  row('Embezzlement', 'fraud', 'Gain by a breach of trust.', ['Embezzlement']),
  row('Extortion/Blackmail', 'person', 'A threat to a person, for gain.', [OTHER]),
  row('False Pretenses/Swindle/Confidence Game', 'fraud', 'Gain by deceit.', ['Fraud']),
  row('Family Offenses (Nonviolent)', 'person', 'Harm to a member of the family, without violence.', [
    'Offenses Against Family and Children',
  ]),
  row('Fondling', 'sexual', 'A sexual offence.', [SEX]),
  row('Gambling Equipment Violations', 'order', 'A wager harms the peace rather than a person.', [GAMBLING]),
  row('Impersonation', 'fraud', 'Deceit about who one is.', ['Fraud']),
  row('Incest', 'sexual', 'A sexual offence.', [SEX]),
  row('Intimidation', 'person', 'A threat to a person.', ['Other Assaults']),
  row('Kidnapping/Abduction', 'serious-violence', 'Taking a person’s freedom.', [OTHER]),
  row('Liquor Law Violations', 'substance', 'Alcohol under age.', ['Liquor Laws']),
  row('Motor Vehicle Theft', 'motor-vehicle', 'Taking a vehicle.', ['Motor Vehicle Theft']),
  row('Murder and Nonnegligent Manslaughter', 'serious-violence', 'A death.', ['Murder and nonnegligent manslaughter']),
  row('Negligent Manslaughter', 'serious-violence', 'A death.', ['Murder and nonnegligent manslaughter']),
  row('Operating/Promoting/Assisting Gambling', 'order', 'A wager harms the peace rather than a person.', BETTING),
  row('Peeping Tom', 'sexual', 'A sexual offence.', [SEX]),
  row('Pocket-picking', 'property', 'Theft without force.', [LARCENY]),
  row('Pornography/Obscene Material', 'sexual', 'A sexual offence.', [SEX]),
  row('Prostitution', 'sexual', 'A young person here is first of all someone to protect; no jury of peers hears it.', [
    'Prostitution and Commercialized Vice',
  ]),
  row('Purse-snatching', 'property', 'Theft from a person, without the force that would make it robbery.', [LARCENY]),
  row('Rape', 'sexual', 'A sexual offence.', [RAPE]),
  row('Robbery', 'serious-violence', 'Theft by force or threat.', ['Robbery']),
  row('Runaway', 'status', 'No offence for an adult.', [OTHER]),
  row('Sexual Assault With An Object', 'sexual', 'A sexual offence.', [RAPE]),
  row('Shoplifting', 'property', 'Theft without force.', [LARCENY]),
  row('Simple Assault', 'person', 'An assault without a weapon or a grave injury.', ['Other Assaults']),
  row('Sodomy', 'sexual', 'A sexual offence.', [RAPE]),
  row('Statutory Rape', 'sexual', 'A sexual offence.', [SEX]),
  row('Stolen Property Offenses', 'property', 'Having what someone else stole.', [
    'Stolen Property (buying , receiving, possessing)',
  ]),
  row('Theft From Building', 'property', 'Theft without force.', [LARCENY]),
  row('Theft From Coin Operated Machine or Device', 'property', 'Theft without force.', [LARCENY]),
  row('Theft From Motor Vehicle', 'property', 'Theft from a vehicle, not of it.', [LARCENY]),
  row('Theft of Motor Vehicle Parts/Accessories', 'property', 'Theft of parts; the vehicle stays.', [LARCENY]),
  row('Trespass of Real Property', 'order', 'Being where one may not be.', [OTHER]),
  row('Weapon Law Violations', 'weapon', 'Carrying or having a weapon.', ['Weapons (carrying, possessing)']),
  row('Wire Fraud', 'fraud', 'Gain by deceit.', ['Fraud']),
];
