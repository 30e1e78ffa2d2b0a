import { describe, expect, it } from '@jest/globals';
import { drawPanel } from './draw-panel.js';

const room = 'abcdefghijkl'
  .split('')
  .map((letter, at) => ({ jurorId: letter, origin: at % 3 === 0 ? ('former-respondent' as const) : ('volunteer' as const) }));
const other = (seed: string, rules = {}) => drawPanel(seed, room, 6, 2, rules);

describe('drawing a panel from a seed (F043)', () => {
  it('gives the same panel for the same seed, on any machine and in any year', () =>
    expect(other('4f1c0d')).toMatchInlineSnapshot(`
     {
       "forepersonId": "d",
       "panel": [
         "d",
         "h",
         "i",
         "k",
         "b",
         "e",
       ],
       "standby": [
         "c",
         "l",
       ],
     }
    `));
  it('does not depend on the order in which the candidates arrived', () =>
    expect(drawPanel('4f1c0d', [...room].reverse(), 6, 2)).toEqual(other('4f1c0d')));
  it('gives other panels for other seeds', () =>
    expect(new Set(Array.from({ length: 50 }, (_, seed) => other(`${seed}`).panel.join())).size).toBeGreaterThan(45));
  it('seats nobody twice, and makes the first of the panel the foreperson', () => {
    const { panel, standby, forepersonId } = other('4f1c0d');
    expect(new Set([...panel, ...standby]).size).toBe(8);
    expect(forepersonId).toBe(panel[0]);
  });
  it('gives what there is when the room is short', () => {
    expect(drawPanel('x', room.slice(0, 3), 6, 2).panel).toHaveLength(3);
    expect(drawPanel('x', [], 6, 2)).toEqual({ panel: [], standby: [], forepersonId: null });
  });
  it('seats everyone equally often', () => {
    const seats = new Map(room.map(({ jurorId }) => [jurorId, 0]));
    const forepersons = new Map(seats);
    const draws = 6000;
    for (let seed = 0; seed < draws; seed += 1) {
      const { panel } = drawPanel(`${seed}`, room, 6, 0);
      for (const juror of panel) seats.set(juror, seats.get(juror)! + 1);
      forepersons.set(panel[0]!, forepersons.get(panel[0]!)! + 1);
    }
    // Five standard deviations of a fair draw: 6000 × ½ ± 5√1500, and 6000 × 1/12 ± 5√458.
    for (const times of seats.values()) expect(Math.abs(times - draws / 2)).toBeLessThan(194);
    for (const times of forepersons.values()) expect(Math.abs(times - draws / 12)).toBeLessThan(107);
  });
});

describe('the mix of a panel', () => {
  const origin = new Map(room.map((candidate) => [candidate.jurorId, candidate.origin]));
  const former = (panel: readonly string[]) => panel.filter((juror) => origin.get(juror) !== 'volunteer').length;
  it('seats no more former respondents than it allows while others are there', () => {
    for (let seed = 0; seed < 100; seed += 1)
      expect(former(other(`${seed}`, { mix: { formerRespondentsAtMost: 1 } }).panel)).toBeLessThanOrEqual(1);
  });
  it('gives way before a seat stays empty', () => {
    const { panel } = drawPanel('4f1c0d', room, 10, 2, { mix: { formerRespondentsAtMost: 1 } });
    expect(panel).toHaveLength(10);
    expect(former(panel)).toBe(2);
  });
  it('never seats two who shared an incident, in the panel or as standby', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { panel, standby } = drawPanel(`${seed}`, room, 6, 6, { apart: [['a', 'b', 'c']] });
      expect([...panel, ...standby].filter((juror) => 'abc'.includes(juror))).toHaveLength(1);
    }
  });
});
