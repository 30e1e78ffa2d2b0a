export type Rating = 'clearly' | 'partly' | 'not-yet' | 'could-not-tell';
export const INDICATIONS = ['owns', 'impact', 'change', 'ready'] as const;
type Indication = (typeof INDICATIONS)[number];

/** What a juror would ask of one sanction. */
export interface Figure {
  readonly on: boolean;
  readonly amount?: number;
  readonly details?: string;
  /** To whom, where it is not for the young person. */
  readonly addressee?: string;
}

export type Choice = 'for' | 'against' | 'abstain';

/** A vote that is being made. */
export interface VoteDraft {
  readonly itemId: string;
  readonly round: number;
  readonly choice?: Choice;
  readonly amount?: number;
  readonly step: 'choose' | 'review' | 'sent';
}

export const PLACES = ['case', 'questions', 'talk', 'noticed', 'view', 'votes'] as const;
export type Place = (typeof PLACES)[number];

/** What a juror has begun on this tablet and nobody else sees: it survives a reload, and goes when they leave. */
export interface Draft {
  readonly named: boolean;
  readonly place: Place;
  readonly card: number;
  readonly ratings: Readonly<Partial<Record<Indication, Rating>>>;
  readonly rating: number;
  readonly note: string;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly vote: VoteDraft | null;
  /** Seats that have had their turn to speak, for the foreperson. */
  readonly spoken: readonly number[];
  readonly steppingOut: boolean;
}

export const NOTHING_YET: Draft = {
  named: false,
  place: 'case',
  card: 0,
  ratings: {},
  rating: 0,
  note: '',
  figures: {},
  vote: null,
  spoken: [],
  steppingOut: false,
};
