import { describe, expect, it } from '@jest/globals';
import { folded, formsAsked, formsOf, soundOf } from './name-forms.js';
import type { PersonName } from './person.events.js';

const name = (given: string, family: string, preferred?: string): PersonName => ({
  given,
  family,
  ...(preferred && { preferred }),
});

/** How well each word of a question fits a name, 0 where it does not. */
function fit(question: string, asked: PersonName): number[] {
  const forms = formsOf(asked);
  const best: number[] = [];
  for (const { form, word, weight } of formsAsked(question)) best[word] = Math.max(best[word] ?? 0, forms.has(form) ? weight : 0);
  return best;
}
const found = (question: string, asked: PersonName) => fit(question, asked).every((weight) => weight > 0);

describe('a name', () => {
  it('is read without accents and capitals', () => {
    expect(folded('GONZÁLEZ Núñez Œuvre Strauß Łukasz Þór')).toBe('gonzalez nunez oeuvre strauss lukasz thor');
  });
  it.each([
    ['maria gonzalez', name('María', 'González')],
    ['Gonzales', name('María', 'González')],
    ['GONZÁLES', name('Maria', 'Gonzalez')],
    ['Gonzlaez', name('Maria', 'González')],
    ['Gonzalz', name('Maria', 'González')],
    ['Jon', name('John', 'Doe')],
    ['John', name('Jon', 'Doe')],
    ['Catherine', name('Katherine', 'Lee')],
    ['Kathryn', name('Catherine', 'Lee')],
    ['Stephen', name('Steven', 'Lee')],
    ['Shawn', name('Sean', 'Lee')],
    ['Jimenez', name('Ana', 'Giménez')],
    ['Ernandez', name('Ana', 'Hernández')],
    ['Basquez', name('Ana', 'Vázquez')],
    ['Obrien', name('Pat', 'O’Brien')],
    ["o'brien", name('Pat', 'OBrien')],
    ['o brien', name('Pat', 'O’Brien')],
    ['Garcia', name('Ana', 'García-López')],
    ['Lopez', name('Ana', 'García-López')],
    ['Garcia Lopez', name('Ana', 'García-López')],
    ['delacruz', name('Ana', 'de la Cruz')],
    ['de la Cruz', name('Ana', 'Delacruz')],
    ['Mary Ann', name('Maryann', 'Lee')],
    ['Max', name('Maya', 'Lopez', 'Max')],
    ['Lopez, Maya', name('Maya', 'Lopez')],
    ['李', name('小龙', '李')],
    ['Иван', name('Иван', 'Петров')],
  ])('is found by “%s”: %j', (question, asked) => expect(found(question, asked)).toBe(true));

  it.each([
    ['Smith', name('María', 'González')],
    ['Maria Smith', name('María', 'González')],
    ['Jon', name('Ana', 'Doe')],
    ['Bo', name('Al', 'Li')],
    ['Martinez', name('Ana', 'Hernández')],
  ])('is not found by “%s”: %j', (question, asked) => expect(found(question, asked)).toBe(false));

  it('fits best as it is written, then one letter off, then by its sound', () => {
    const [written] = fit('Katherine', name('Katherine', 'Lee'));
    const [off] = fit('Katherin', name('Katherine', 'Lee'));
    const [sound] = fit('Cathryn', name('Katherine', 'Lee'));
    expect(written!).toBeGreaterThan(off!);
    expect(off!).toBeGreaterThan(sound!);
    expect(sound!).toBeGreaterThan(0);
  });
  it('has no sound where there is too little of it, or the letters are others', () => {
    expect(soundOf('lee')).toBeNull();
    expect(soundOf('李')).toBeNull();
    expect(soundOf('smith')).toBe('smt');
  });
  it('is asked for with a bounded number of forms, however long the question', () => {
    expect(formsAsked(`${'x'.repeat(100)} `.repeat(50)).length).toBeLessThan(3_000);
    expect(formsAsked(' -- ’ ')).toEqual([]);
  });
});
