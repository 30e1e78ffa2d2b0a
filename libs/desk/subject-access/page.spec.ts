import { describe, expect, it } from '@jest/globals';
import type { Held } from './held.js';
import { pageOf } from './page.js';

const held: Held = {
  version: 1,
  madeAt: '2026-03-07T15:00:00.000Z',
  person: { personId: 'p', name: { given: '<b>Ada</b>', family: 'O"Hara' }, bornOn: null, contact: null, language: 'en' },
  chapters: [
    {
      about: 'a case',
      id: 'c',
      facts: [
        {
          at: '2026-03-07T15:00:00.000Z',
          on: '2026-03-07',
          what: 'Intake held',
          details: { statement: 'I <script>was</script> scared.', strengths: null, youthId: 'you', ageAtOffence: 15 },
          by: 'jury-monitor',
          forYou: true,
        },
      ],
    },
  ],
  hours: { owedMinutes: 480 },
  credits: [],
  juryService: [{ on: '2026-03-07', minutes: 90, hearings: 2 }],
  whoLooked: [{ on: '2026-03-07', role: 'clerk', classes: ['case', 'notes'], times: 3, brokeGlass: true }],
  leftOut: ['Words of other people.'],
};

describe('the page of what is held on a person', () => {
  const page = pageOf(held);
  it('tells each fact in a sentence, with what was said, and in whose name it was done', () =>
    expect(page).toContain(
      '<time datetime="2026-03-07">2026-03-07</time>: Intake held (statement I &lt;script&gt;was&lt;/script&gt; scared., age at offence 15), by jury monitor, in your name.',
    ));
  it('lets no word become markup', () => {
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;b&gt;Ada&lt;/b&gt; O&quot;Hara');
  });
  it('says what is not held, and what is none', () => {
    expect(page).toContain('<td>Phone</td>\n<td>not held</td>'.replace('\n', ''));
    expect(page).toContain('Your credits: none.');
  });
  it('tells who looked, and by breaking the glass', () =>
    expect(page).toContain('<tr><td>2026-03-07</td><td>clerk, by breaking the glass</td><td>case, notes</td><td>3</td></tr>'));
  it('says what is left out', () => expect(page).toContain('<li>Words of other people.</li>'));
});
