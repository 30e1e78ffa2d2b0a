import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { at, guardianHere, inSession, opened, openedData, recused, retired, seated, sworn } from '../story.testing.js';
import { hearings } from './hearings.view.js';

type Told = { type: string; data: object };
const after = (...facts: readonly Told[]) => shown(hearings)(...facts.map((fact) => ['hearing', fact] as const))['hearing'];
const ended = { caseId: 'case', sittingId: 'sitting', jurors: [], deliberationId: null, minutes: 60 };

describe('the list of hearings', () => {
  it('shows a hearing from the moment its case is called', () =>
    expect(after(opened)).toMatchObject({
      stage: 'called',
      roomId: 'room',
      policyVersion: 3,
      panelSize: 4,
      quorum: 3,
      seated: 0,
      guardian: 'not-recorded',
    }));

  it('shows how the jury is filled and sworn', () =>
    expect(after(opened, seated, ...sworn, guardianHere)).toMatchObject({
      stage: 'seated',
      seated: 4,
      sworn: ['ana', 'ben', 'cleo', 'dev', 'eli'],
      alternates: ['eli'],
      guardian: 'present',
    }));

  it('follows a juror who leaves and the one who takes the seat', () =>
    expect(
      after(...inSession, recused('ben', true), {
        type: 'JurorReplaced',
        data: { sittingId: 'sitting', jurorId: 'ben', seat: 2, by: 'eli', from: 'alternate', at: at('14:40') },
      }),
    ).toMatchObject({ stage: 'in-session', seated: 4, sworn: ['ana', 'cleo', 'dev', 'eli'], alternates: [] }));

  it('counts no empty seat for an alternate who leaves', () =>
    expect(after(...inSession, recused('eli', true))).toMatchObject({ seated: 4, alternates: [] }));

  it('shows that a room is stopped, and not why', () => {
    const row = after(opened, { type: 'RoomStopped', data: { because: 'disclosure', at: at('14:30') } });
    expect(row).toMatchObject({ stopped: true });
    expect(JSON.stringify(row)).not.toContain('disclosure');
  });

  it('knows the jury room of a jury that retired', () =>
    expect(after(...inSession, retired)).toMatchObject({ stage: 'retired', deliberationId: 'deliberation' }));

  it('says what follows a hearing that was held', () =>
    expect(
      after(...inSession, retired, { type: 'HearingHeld', data: { ...ended, deliberationId: 'deliberation' } }),
    ).toMatchObject({
      stage: 'held',
      next: 'judge-decides',
      minutes: 60,
    }));

  it('says why it was adjourned, whose doing it is, and what follows', () => {
    const adjourned = (faultOf: string, resets: boolean) =>
      after(opened, { type: 'HearingAdjourned', data: { ...ended, because: 'respondent-absent', faultOf, resets } });
    expect(adjourned('court', true)).toMatchObject({
      stage: 'adjourned',
      because: 'respondent-absent',
      faultOf: 'court',
      next: 'docket-again',
    });
    expect(adjourned('respondent', false)).toMatchObject({ next: 'coordinator-decides' });
  });

  it('says that a case goes back', () =>
    expect(after(opened, { type: 'HearingReturned', data: { ...ended, because: 'admission-withdrawn' } })).toMatchObject({
      stage: 'returned',
      because: 'admission-withdrawn',
      next: 'return-to-referrer',
    }));

  it('names the adult who presides now', () =>
    expect(
      after({ type: 'HearingOpened', data: openedData }, { type: 'JudgeSubstituted', data: { judgeId: 'other' } }),
    ).toMatchObject({ judgeId: 'other' }));
});
