import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { bailiff } from './steps.js';
import type { Court } from './court.js';
import { scriptsOf } from './loaded.js';
import type { Opening, Pages } from './pages.js';

const EN = {
  ...{ join: 'Join', yes: 'Yes, that is me', nobody: 'No, I know nobody', next: 'Next', promise: 'I promise' },
  ...{ noticed: 'What I noticed', keep: 'Save what I noticed', votes: 'Votes', more: 'More' },
  ...{ review: 'Look at my vote', submit: 'Submit my vote', received: /Received by the court/, agree: 'I agree' },
  ...{ finish: 'Finish and clear this tablet', following: 'Ready for the next juror' },
  ratings: ['Clearly', 'Partly', 'Not yet', 'I could not tell'],
  choices: { 'I am for it': 'I am for it', 'I am not for it': 'I am not for it', 'I stand aside': 'I stand aside' },
};
const ES: typeof EN = {
  ...{ join: 'Entrar', yes: 'Sí, soy yo', nobody: 'No, no conozco a nadie', next: 'Siguiente', promise: 'Lo prometo' },
  ...{ noticed: 'Lo que noté', keep: 'Guardar lo que noté', votes: 'Votos', more: 'Más' },
  ...{ review: 'Revisar mi voto', submit: 'Enviar mi voto', received: /Recibido por el tribunal/, agree: 'Estoy de acuerdo' },
  ...{ finish: 'Terminar y limpiar esta tableta', following: 'Lista para el próximo jurado' },
  ratings: ['Claramente', 'En parte', 'Todavía no', 'No lo pude saber'],
  choices: { 'I am for it': 'Estoy a favor', 'I am not for it': 'No estoy a favor', 'I stand aside': 'Me aparto' },
};
const SAID = { en: EN, es: ES };

const PATIENCE_MS = 20_000;

/** Waits until something is so. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const over = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > over) throw new Error('It was not so in time.');
    await pause(100);
  }
}

/** Makes a code for a room. */
export async function codeOf(court: Court, hearingId: string): Promise<string> {
  const answer = (await court.does(bailiff, `/hearings/${hearingId}/room-code`)) as unknown as { code: string };
  return answer.code;
}

/** One juror with a tablet in their hands. */
export class Tablet {
  /** Packed bytes of every script that its page has loaded. */
  readonly scripts: () => Promise<number>;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly words: typeof EN,
  ) {
    this.scripts = scriptsOf(page);
  }

  static async at(pages: Pages, opening: Opening = {}, fragment = ''): Promise<Tablet> {
    const context = await pages.device({ screen: 'tablet', ...opening });
    const page = await context.newPage();
    const tablet = new Tablet(context, page, SAID[opening.language ?? 'en']);
    await page.goto(`/room${fragment && `#${fragment}`}`);
    return tablet;
  }

  /** Types the code and asks for a seat. */
  async types(code: string): Promise<void> {
    await this.page.getByRole('textbox').fill(code);
    await this.press(this.words.join);
  }

  /** The bailiff finds the tablet by the sign on it, and says whose it is. */
  async isLetIn(court: Court, hearingId: string, jurorId: string): Promise<void> {
    const sign = (await this.page.locator('strong').first().textContent())!.toLowerCase();
    const { waiting } = await court.reads<{ waiting: { seatId: string; sign: string }[] }>(
      bailiff,
      `/hearings/${hearingId}/seats`,
    );
    const { seatId } = waiting.find((one) => one.sign === sign)!;
    await court.does(bailiff, `/hearings/${hearingId}/seats/${seatId}/approve`, { jurorId });
  }

  async sitsDown(court: Court, hearingId: string, jurorId: string, code: string): Promise<void> {
    await this.types(code);
    await this.page.locator('[class*=sign]').waitFor();
    await this.isLetIn(court, hearingId, jurorId);
  }

  async promises(): Promise<void> {
    await this.press(this.words.yes);
    await this.page.getByText(this.words.nobody).click();
    await this.press(this.words.next);
    await this.press(this.words.promise);
    await this.page.getByRole('navigation').waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async goes(place: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
  }

  async sees(text: string | RegExp): Promise<void> {
    // As it is written: a banner may say the same in other words.
    const wanted = typeof text === 'string' ? new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)) : text;
    await this.page.getByText(wanted).filter({ visible: true }).first().waitFor();
  }

  /** Says what they noticed. */
  async notices(): Promise<void> {
    const { noticed, ratings, next, keep, received } = this.words;
    await this.goes(noticed);
    for (const rating of ratings) {
      await this.page.getByText(rating, { exact: true }).click();
      await this.press(next);
    }
    await this.press(keep);
    await this.sees(received);
  }

  /** Marks an answer of those that can be chosen: the vote before this one may still stand there in the same words. */
  async chooses(choice: keyof (typeof EN)['choices']): Promise<void> {
    await this.page.locator('label').getByText(this.words.choices[choice], { exact: true }).click();
  }

  /** Votes in the open ballot as far as the tablet has it. */
  async votes(choice: keyof (typeof EN)['choices'], more = 0): Promise<void> {
    const { votes, more: larger, review, submit } = this.words;
    await this.goes(votes);
    await this.chooses(choice);
    for (let i = 0; i < more; i += 1) await this.press(larger);
    await this.press(review);
    await this.press(submit);
  }

  /** Says yes to the draft. */
  async agrees(): Promise<void> {
    await this.press(this.words.agree);
  }

  /** Clears the tablet, and makes it ready for whoever is next. */
  async finishes(): Promise<void> {
    await this.press(this.words.finish);
    await this.press(this.words.following);
    await this.page.getByRole('button', { name: this.words.join }).waitFor();
  }

  /** Everything that a browser keeps for this site, as text. */
  async keeps(): Promise<string> {
    return this.page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error ?? new Error('It cannot be read.'));
        });
      const rows: unknown[] = [];
      for (const { name } of databases) {
        const database = await asked(indexedDB.open(name!));
        for (const store of database.objectStoreNames)
          rows.push(...(await asked(database.transaction(store).objectStore(store).getAll())));
        database.close();
      }
      const cached: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) cached.push(new URL(request.url).pathname);
      }
      return JSON.stringify({ rows, cached, local: { ...localStorage }, session: { ...sessionStorage }, at: location.href });
    });
  }
}
