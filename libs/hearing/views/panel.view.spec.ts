import { describe, expect, it } from '@jest/globals';
import { shown } from '#spec';
import { at, inSession, opened, recused, seated, sworn } from '../story.testing.js';
import { panel } from './panel.view.js';

type Told = { type: string; data: object };
const after = (...facts: readonly Told[]) => shown(panel)(...facts.map((fact) => ['hearing', fact] as const));

describe('the panel', () => {
  it('has a row for each juror and alternate', () =>
    expect(after(opened, seated)).toMatchObject({
      'hearing:ana': { seat: 1, place: 'juror', foreperson: true, sworn: false, state: 'seated' },
      'hearing:dev': { seat: 4, place: 'juror', foreperson: false },
      'hearing:eli': { seat: 5, place: 'alternate' },
    }));

  it('shows who is sworn', () =>
    expect(after(opened, seated, sworn[1]!)).toMatchObject({ 'hearing:ben': { sworn: true }, 'hearing:cleo': { sworn: false } }));

  it('keeps the minutes of a juror who left, and not the reason', () => {
    const row = after(...inSession, recused('ben', true))['hearing:ben'];
    expect(row).toMatchObject({ state: 'left', minutes: 50 });
    expect(JSON.stringify(row)).not.toContain('knows-respondent');
  });

  it('shows who took the seat, with the oath an alternate had sworn', () =>
    expect(
      after(...inSession, recused('ben', true), {
        type: 'JurorReplaced',
        data: { sittingId: 'sitting', jurorId: 'ben', seat: 2, by: 'eli', from: 'alternate', at: at('14:40') },
      }),
    ).toMatchObject({ 'hearing:eli': { place: 'juror', seat: 2, sworn: true } }));

  it('shows an unsworn standby', () =>
    expect(
      after(opened, seated, recused('ben'), {
        type: 'JurorReplaced',
        data: { sittingId: 'sitting', jurorId: 'ben', seat: 2, by: 'fay', from: 'standby', at: at('14:12') },
      }),
    ).toMatchObject({ 'hearing:fay': { place: 'juror', seat: 2, sworn: false, state: 'seated' } }));

  it('shows a challenge until it is decided', () => {
    const challenged = { type: 'JurorChallenged', data: { jurorId: 'ben', by: 'guardian', because: 'neighbour' } };
    const decided = (upheld: boolean) => ({
      type: 'ChallengeDecided',
      data: { sittingId: 'sitting', jurorId: 'ben', upheld, servedMinutes: upheld ? 12 : 0 },
    });
    expect(after(opened, seated, challenged)['hearing:ben']).toMatchObject({ challenged: true });
    expect(after(opened, seated, challenged, decided(false))['hearing:ben']).toMatchObject({
      challenged: false,
      state: 'seated',
    });
    expect(after(opened, seated, challenged, decided(true))['hearing:ben']).toMatchObject({ state: 'left', minutes: 12 });
  });

  it('has one foreperson', () =>
    expect(after(opened, seated, { type: 'ForepersonReplaced', data: { jurorId: 'cleo', former: 'ana' } })).toMatchObject({
      'hearing:ana': { foreperson: false },
      'hearing:cleo': { foreperson: true },
    }));

  it('lets everyone go at the end, with their minutes', () =>
    expect(
      after(...inSession, recused('dev', true), {
        type: 'HearingHeld',
        data: {
          jurors: [
            { jurorId: 'ana', minutes: 70 },
            { jurorId: 'dev', minutes: 50 },
          ],
        },
      }),
    ).toMatchObject({ 'hearing:ana': { state: 'released', minutes: 70 }, 'hearing:dev': { state: 'left', minutes: 50 } }));
});
