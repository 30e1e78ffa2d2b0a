import { only, type Revealed, type Shape } from '#platform';
import type { CaseFile } from './views/case-file.view.js';

const WHERE_IT_STANDS = ['caseId', 'stage', 'dispositionId', 'planId', 'outcome', 'closedOn'] as const;
type Shown = Revealed<CaseFile>;

/** A case as those see it who do not keep its file. */
export const caseShapes: Record<'incident' | 'family' | 'harmed' | 'goals', Shape<Shown>> = {
  /** What a judge needs to know of what happened: no interview, no consents, nobody's home. */
  incident: (row, see) => ({
    ...only<Shown>(
      ...WHERE_IT_STANDS,
      ...(['offence', 'offenceClass', 'severity', 'offenceOn', 'ageAtOffence', 'narrative', 'priors', 'harmedParties'] as const),
      ...(['related', 'hearing', 'resets', 'policyVersion', 'hearBy', 'completeBy', 'adultMissing'] as const),
    )(row, see),
    markers: row.markers.map(({ marker, on }) => ({ marker, on })),
  }),
  family: only<Shown>(...WHERE_IT_STANDS, 'youthId', 'hearing', 'hearBy', 'completeBy', 'appointment'),
  harmed: ({ caseId, stage, hearing, outcome, closedOn }) => ({
    ...{ caseId, stage, outcome, closedOn },
    hearing: hearing && { hearingOn: hearing.hearingOn },
  }),
  /** Where a mentor finds the young person and their goals. */
  goals: only<Shown>('youthId', 'planId'),
};
