import { useSyncExternalStore } from 'react';
import type { SeatSeen, SessionWhoResponse } from '../../api/types.gen.js';
import type { Problem } from '../../ask/problem.js';
import { listen, type Change, type Connection } from '../../live/use-live.js';
import { forgetLanguage, speakAfresh } from '../../words/language.js';
import { answeredAt, ask, isProblem, signOut, tell } from './court.js';
import { NOTHING_YET, type Draft } from './draft.js';
import { openShelf } from './kept.js';
import { Outbox, type Queued } from './outbox.js';
import { SIZES, type Asked, type Left, type Mine, type State } from './tablet-state.js';

const NOT_THERE: State = {
  phase: 'opening',
  asked: null,
  tried: null,
  mine: null,
  seat: null,
  turn: 0,
  away: false,
  outbox: [],
  draft: NOTHING_YET,
  left: null,
  size: 0,
  leaving: null,
  unsent: false,
  wiped: false,
};
const ASK_AGAIN_MS = 1_000;
const LOOK_AGAIN_MS = 3_000;
const LOOK_ANYWAY_MS = 45_000;
const KEEP_DRAFT_MS = 150;
/** A seat that was not used for so long is signed out; the court lets a little more pass. */
const SLEPT_MS = 115 * 60_000;
/** So that the tablets of a room do not all ask in the same instant. */
const SPREAD_MS = 80;
const OVER: readonly string[] = ['held', 'adjourned', 'returned'];

/** One juror's tablet: what it knows, and what it does. */
class TabletStore {
  private state = NOT_THERE;
  private readonly hearers = new Set<() => void>();
  private readonly shelf = openShelf();
  private readonly outbox = new Outbox(this.shelf, {
    send: (one) => this.send(one),
    courtTime: () => this.courtTime(),
    alone: (work) => ('locks' in navigator ? navigator.locks.request('jury-room-outbox', work) : work()),
    later: (ms, work) => void setTimeout(work, ms),
    onChange: (outbox) => this.set({ outbox }),
    newKey: () => crypto.randomUUID(),
  });
  private offset = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private draftTimer: ReturnType<typeof setTimeout> | undefined;
  private stopListening = () => {};
  private topics = '';
  private connection: Connection = 'connecting';
  private reading: Promise<void> | null = null;
  private readAgain = false;
  /** Counts up as a seat is asked for, taken or left: an answer to what was asked before that is nobody's here. */
  private life = 0;

  readonly subscribe = (hear: () => void): (() => void) => {
    this.hearers.add(hear);
    return () => void this.hearers.delete(hear);
  };
  readonly snapshot = (): State => this.state;

  /** Begins with what the address holds, what the court says, or what the tablet kept. */
  async start(fragment: string): Promise<void> {
    addEventListener('online', () => this.soon());
    addEventListener('pageshow', ({ persisted }) => persisted && this.soon());
    document.addEventListener('resume', () => this.soon());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.soon());
    const [mine, seat, draft, asked, size, leaving] = await Promise.all([
      this.shelf.read<Mine>('mine'),
      this.shelf.read<SeatSeen>('seat'),
      this.shelf.read<Draft>('draft'),
      this.shelf.read<Asked>('asked'),
      this.shelf.read<number>('size'),
      this.shelf.read<boolean>('leaving'),
    ]);
    const draftKept = { ...NOTHING_YET, ...draft };
    this.set({ mine: mine ?? null, seat: seat ?? null, draft: draftKept, asked: asked ?? null, size: size ?? 0 });
    if (leaving) {
      this.set({ phase: 'left', left: 'cleared', leaving: 'telling', wiped: true });
      return this.signOff();
    }
    await this.outbox.open();
    if (fragment && (await this.joinBy(fragment).catch(() => 'CodeWrong')) === null) return;
    await this.findOut();
  }

  /** Asks for a seat by the code, or sits down by a key; answers why not, as a word. */
  async joinBy(typed: string): Promise<string | null> {
    const because = await this.tryDoor(typed);
    this.set({ tried: because === null ? null : { typed, because } });
    return because;
  }

  private async tryDoor(typed: string): Promise<string | null> {
    const key = typed.replaceAll(/\s/g, '');
    // A dash may be part of a key; between the characters of a code it only helps to read.
    const code = key.replaceAll('-', '');
    try {
      if (code.length > 8) {
        await tell('/seats/take', { key });
        this.life += 1;
        await this.findOut();
      } else {
        const { sign, state } = await tell<Asked>('/seats', { code });
        this.life += 1;
        await this.forget();
        await this.waitForAdult({ sign, state });
      }
      return null;
    } catch (error) {
      if (!isProblem(error)) throw error;
      return error.passes && error.status !== 429 ? 'Away' : error.code;
    }
  }

  /** Keeps a change of what the juror has begun. */
  begin(change: Partial<Draft>): void {
    this.set({ draft: { ...this.state.draft, ...change } });
    clearTimeout(this.draftTimer);
    this.draftTimer = setTimeout(() => void this.keepDraft(), KEEP_DRAFT_MS);
  }

  /** Sends a command by way of the outbox; what it makes of the draft is kept in the same write. */
  async submit(about: string, path: string, body: object, becomes: Partial<Draft> = {}): Promise<void> {
    clearTimeout(this.draftTimer);
    await this.outbox.add(about, path, body, { ...this.state.draft, ...becomes });
    this.begin(becomes);
  }

  /** Larger or smaller letters, for as long as the juror sits. */
  resize(by: 1 | -1): void {
    const size = Math.min(SIZES.length - 1, Math.max(0, this.state.size + by));
    this.set({ size });
    void this.shelf.keep('size', size);
  }

  /** Leaves the room: nothing stays on the tablet, and the session ends. */
  async leave(left: Left, { unsent = false } = {}): Promise<void> {
    const life = (this.life += 1);
    clearTimeout(this.timer);
    this.hearNothing();
    this.set({ phase: 'left', left, unsent, leaving: 'telling', wiped: false, size: 0 });
    await this.forget();
    if (life !== this.life) return;
    forgetLanguage();
    this.set({ wiped: true });
    await this.signOff();
  }

  /** The tablet is empty, but the court still takes it for the juror's: until it was told, nobody else gets the tablet. */
  private async signOff(): Promise<void> {
    await this.shelf.keep('leaving', true);
    if (!(await signOut())) {
      this.set({ leaving: 'unheard' });
      return this.after(LOOK_AGAIN_MS, () => void this.signOff());
    }
    await this.forget();
    this.set({ leaving: null });
  }

  /** Back to the code, for a tablet that was turned away or waited too long. */
  async askAnew(): Promise<void> {
    await this.leave('cleared');
    if (!this.state.leaving) this.again();
  }

  /** Ready for the next juror. */
  again(): void {
    clearTimeout(this.timer);
    this.set({ ...NOT_THERE, phase: 'join' });
    void speakAfresh();
  }

  /** By the court's clock alone: when it answered last, and how far its own time is from that. */
  courtTime(): string {
    return new Date(answeredAt() + this.offset).toISOString();
  }

  private send({ path, body, key }: Queued): Promise<unknown> {
    return tell(path, body, key).then(
      (answer) => {
        this.set({ away: false });
        this.soon();
        return answer;
      },
      (error: unknown) => {
        if (isProblem(error)) {
          this.set({ away: isAway(error) });
          if (error.status === 401) void this.look();
        }
        throw error;
      },
    );
  }

  private async findOut(): Promise<void> {
    const { life } = this;
    try {
      const who = await ask<SessionWhoResponse>('/session');
      if (life !== this.life) return;
      this.offset = Date.parse(who.court.now) - answeredAt();
      this.set({ away: false });
      if (who.role !== 'juror' && who.role !== 'foreperson') return this.toJoin();
      if (who.pending === 'approval') return await this.waitForAdult(this.state.asked ?? { sign: null, state: 'asked' });
      if (who.pending || !who.personId) return this.toJoin();
      const { hearingId } = who.scope as { hearingId?: string };
      await this.enter(hearingId ?? (await this.ownHearing()), who.personId, who.court.timeZone);
    } catch (error) {
      if (!isProblem(error)) throw error;
      if (life !== this.life) return;
      if (error.status === 401) return this.noSession();
      this.set({ away: true, phase: this.phaseAway() });
      this.after(ASK_AGAIN_MS, () => void this.findOut());
    }
  }

  /** What can be shown while the court is away. */
  private phaseAway(): State['phase'] {
    if (this.state.seat) return 'in';
    return this.state.asked ? 'asked' : 'join';
  }

  private async ownHearing(): Promise<string | null> {
    const hearings = await ask<{ hearingId: string; stage: string }[]>('/hearings');
    return hearings.find(({ stage }) => !OVER.includes(stage))?.hearingId ?? null;
  }

  private async toJoin(): Promise<void> {
    await this.forget();
    this.set({ phase: 'join' });
  }

  /** Nobody is signed in on this tablet: it was put out, or is new here. */
  private async noSession(): Promise<void> {
    const { life } = this;
    const { mine, asked, outbox } = this.state;
    const unsent = outbox.some(({ state, about }) => state === 'saved' && about.startsWith('vote:'));
    if (mine) {
      const slept = await this.slept();
      return life === this.life ? this.leave(slept ? 'slept' : 'moved', { unsent }) : undefined;
    }
    await this.forget();
    this.set(asked ? { phase: 'asked', asked: { ...asked, state: 'vacated' } } : { phase: 'join' });
  }

  /** Whether the seat was not looked at for so long that its session ended by itself. */
  private async slept(): Promise<boolean> {
    const at = await this.shelf.read<number>('looked');
    return at !== undefined && Math.abs(Date.now() - at) > SLEPT_MS;
  }

  private async waitForAdult(asked: Asked): Promise<void> {
    this.set({ phase: 'asked', asked, left: null });
    await this.shelf.keep('asked', asked);
    this.after(ASK_AGAIN_MS, () => void this.whatBecame());
  }

  private async whatBecame(): Promise<void> {
    const { life } = this;
    try {
      const asked = await ask<Asked>('/seats/own');
      if (life !== this.life) return;
      this.set({ away: false, asked });
      if (asked.state === 'approved') {
        await tell('/seats/own/take');
        this.life += 1;
        return await this.findOut();
      }
    } catch (error) {
      if (!isProblem(error)) throw error;
      if (life !== this.life) return;
      if (error.status === 401) return this.noSession();
      if (!error.passes) return this.findOut();
      this.set({ away: true });
    }
    this.after(ASK_AGAIN_MS, () => void this.whatBecame());
  }

  private async enter(hearingId: string | null, jurorId: string, zone: string): Promise<void> {
    const { mine } = this.state;
    if (mine && (mine.jurorId !== jurorId || (hearingId && mine.hearingId !== hearingId))) await this.forget();
    await this.shelf.drop('asked');
    if (!hearingId) {
      this.set({ phase: 'in', asked: null, seat: null });
      return this.after(LOOK_AGAIN_MS, () => void this.findOut());
    }
    const now = { hearingId, jurorId, zone };
    await this.shelf.keep('mine', now);
    this.set({ phase: 'in', asked: null, mine: now, left: null });
    void this.outbox.flush();
    await this.look();
  }

  /** Reads the seat anew; asked again meanwhile, it reads once more. */
  look(): Promise<void> {
    this.readAgain = true;
    this.reading ??= (async () => {
      while (this.readAgain) {
        this.readAgain = false;
        await this.readSeat();
      }
    })().finally(() => (this.reading = null));
    return this.reading;
  }

  private async readSeat(): Promise<void> {
    const { life } = this;
    const { phase, mine } = this.state;
    if (phase !== 'in' || !mine) return;
    try {
      const seat = await ask<SeatSeen>(`/desk/hearings/${mine.hearingId}/seat`);
      if (life !== this.life) return;
      this.offset = Date.parse(seat.now) - answeredAt();
      const wasAway = this.state.away;
      this.set({ seat, away: false, turn: this.state.turn + 1 });
      this.hearOf(seat);
      if (wasAway) void this.outbox.flush();
      await Promise.all([this.shelf.keep('seat', withoutWords(seat)), this.shelf.keep('looked', Date.now())]);
      if (life === this.life && seat.room?.stage === 'recommended') await this.handedOver(seat);
    } catch (error) {
      if (!isProblem(error)) throw error;
      if (life !== this.life || (await this.isOut(error))) return;
      this.set({ away: isAway(error) });
    }
    if (life !== this.life) return;
    this.after(this.connection === 'live' ? LOOK_ANYWAY_MS : LOOK_AGAIN_MS, () => void this.look());
  }

  /** Whether the court says that this seat is not there any more. */
  private async isOut({ status }: Problem): Promise<boolean> {
    const { seat, draft, outbox } = this.state;
    if (status === 401) await this.noSession();
    else if ((status === 403 || status === 404) && seat) {
      const steppedOut = draft.steppingOut || outbox.some(({ about, state }) => about === 'recuse' && state === 'received');
      if (!steppedOut && handsOver(seat)) {
        await this.handedOver(seat);
        return false;
      }
      await this.leave(steppedOut ? 'stepped-out' : 'over');
    } else return false;
    return true;
  }

  private hearOf({ hearingId, room }: SeatSeen): void {
    const topics = [`hearing:${hearingId}`, ...(room ? [`deliberation:${room.deliberationId}`] : [])].join(',');
    if (topics === this.topics) return;
    this.stopListening();
    this.topics = topics;
    this.stopListening = listen(
      `/api/live?about=${encodeURIComponent(topics)}`,
      (change) => this.heard(change),
      (connection) => (this.connection = connection),
    );
  }

  private hearNothing(): void {
    this.stopListening();
    this.stopListening = () => {};
    this.topics = '';
    this.connection = 'connecting';
  }

  /** Counts are told with the change itself; whatever else changed is read. */
  private heard(change: Change | null): void {
    const { seat } = this.state;
    const progress = change?.progress as { ballotsIn: number; rated: number; item?: string; round: number | null } | undefined;
    if (seat?.room && progress && progress.item === seat.room.votingOn && progress.round === seat.room.round)
      this.set({ seat: { ...seat, room: { ...seat.room, votesIn: progress.ballotsIn, rated: progress.rated } } });
    setTimeout(() => void this.look(), Math.random() * SPREAD_MS);
  }

  private soon(): void {
    if (this.state.phase === 'in') void this.look();
    if (this.state.phase === 'asked') void this.whatBecame();
    void this.outbox.flush();
  }

  private after(ms: number, work: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(work, ms);
  }

  private async keepDraft(): Promise<void> {
    clearTimeout(this.draftTimer);
    if (this.state.mine) await this.shelf.keep('draft', this.state.draft);
  }

  /**
   * The jury has handed over, and a juror's right to look ends with that. What was said and begun in the room goes from the
   * tablet at once; the seat is looked at again, since the judge may send the recommendation back.
   */
  private async handedOver(seat: SeatSeen): Promise<void> {
    const { life } = this;
    const { mine, draft, outbox } = this.state;
    const done = { ...seat, room: seat.room && { ...seat.room, stage: 'recommended' as const, items: [], votingOn: null } };
    const begun = outbox.length > 0 || draft.note !== '' || draft.vote !== null || Object.keys(draft.figures).length > 0;
    if (begun) await this.forget();
    if (life !== this.life) return;
    this.set({ mine, seat: done, draft: { ...NOTHING_YET, named: true } });
    const kept = { mine, looked: Date.now(), seat: done };
    await Promise.all(Object.entries(kept).map(([name, value]) => this.shelf.keep(name, value)));
  }

  private async forget(): Promise<void> {
    clearTimeout(this.draftTimer);
    this.outbox.forget();
    await this.shelf.wipe();
    if (this.state.size > 0) await this.shelf.keep('size', this.state.size);
    this.set({ mine: null, seat: null, draft: NOTHING_YET, asked: null });
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const hear of this.hearers) hear();
  }
}

/** Whether nothing comes of asking just now; who asks too often has a court that answers. */
const isAway = ({ passes, status }: Problem): boolean => passes && status !== 429;

/** Whether the last that was heard of a jury is that it asks itself whether its draft is right, or has handed it over. */
const handsOver = ({ room }: SeatSeen): boolean => room !== null && (room.stage === 'recommended' || room.poll !== null);

/** What is kept for a reload without the court: figures and counts, and nothing that anybody wrote. */
const withoutWords = (seat: SeatSeen): SeatSeen => ({
  ...seat,
  room: seat.room && { ...seat.room, items: seat.room.items.map((item) => ({ ...item, details: null })) },
});

export const store = new TabletStore();

export const useTablet = (): State => useSyncExternalStore(store.subscribe, store.snapshot);
