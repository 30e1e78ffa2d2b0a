import { describe, expect, it, jest } from '@jest/globals';
import { fold, type AnyDecider, type By } from '#kernel';
import type { Acting, Keyring, Streams } from '#platform';
import { SOMEONE } from '#spec';
import * as facts from './a-case.testing.js';
import {
  AcceptReferral,
  type CaseCommand,
  LinkRelatedCase,
  ReceiveReferral,
  RecordConsent,
  ScreenReferral,
} from './case.commands.js';
import { CaseHandler } from './case.handler.js';
import type { EarlierCases, GuardianAuthority } from './ports.js';

type Told = { type: string; data: object };

/** A court whose streams are kept in memory. */
function court(mayConsent: (youthId: string, personId: string) => boolean = () => true) {
  const kept = new Map<string, Told[]>();
  const of = (decider: AnyDecider, id: string) => kept.get(`${decider.category}-${id}`) ?? [];
  const streams = {
    file: (decider: AnyDecider, id: string) =>
      Promise.resolve({ file: fold(decider, of(decider, id)), revision: of(decider, id).length - 1 }),
    async perform(decider: AnyDecider, id: string, command: object, by: By, known: unknown) {
      const made = decider.decide[command.constructor.name]!(command, fold(decider, of(decider, id)), by, known) as Told[];
      kept.set(`${decider.category}-${id}`, [...of(decider, id), ...made]);
      return Promise.resolve({ id, revision: of(decider, id).length - 1, position: 0 });
    },
  };
  const participatedBefore = jest.fn((_youthId: string, _exceptCase: string) => Promise.resolve('yes' as const));
  const handler = new CaseHandler(
    streams as unknown as Streams,
    { by: () => SOMEONE } as Acting,
    { digest: (purpose: string, text: string) => `${purpose}:${text}` } as Keyring,
    {
      inForce: () => Promise.resolve(facts.law),
      version: () => Promise.resolve(facts.law),
      closedDays: () => Promise.resolve({}),
      timeZone: () => Promise.resolve('UTC'),
    },
    {
      mayConsent: (youth: string, person: string) => Promise.resolve(mayConsent(youth, person)),
      isOfAge: () => Promise.resolve(false),
    } as GuardianAuthority,
    { participatedBefore } as EarlierCases,
    { isListed: (_, agencyId) => Promise.resolve(agencyId !== 'unlisted') },
  );
  const send = <C extends CaseCommand>(type: new () => C, fields: object) =>
    handler.execute(Object.assign(new type(), { caseId: 'c', ...fields }));
  const told = (stream: string) => (kept.get(stream) ?? []).map(({ type }) => type);
  return { send, told, kept, participatedBefore };
}

describe('a referral at the front door', () => {
  it('takes the agency’s number with it', async () => {
    const { send, told, kept } = court();
    await send(ReceiveReferral, facts.referral);
    expect(told('case-c')).toEqual(['ReferralReceived']);
    expect([...kept.keys()]).toHaveLength(2);
    expect(JSON.stringify([...kept.keys()])).not.toContain('2026-0117');
  });
  it('is not received twice under another case, however the number is written', async () => {
    const { send, told } = court();
    await send(ReceiveReferral, { ...facts.referral, outsideNumber: 'a-17' });
    await expect(send(ReceiveReferral, { ...facts.referral, caseId: 'd', outsideNumber: ' A-17 ' })).rejects.toMatchObject({
      code: 'NumberTaken',
    });
    expect(told('case-d')).toEqual([]);
  });
  it('may have the same number from another agency', async () => {
    const { send, told } = court();
    await send(ReceiveReferral, facts.referral);
    await send(ReceiveReferral, { ...facts.referral, caseId: 'd', agencyId: 'school' });
    expect(told('case-d')).toEqual(['ReferralReceived']);
  });
  it('comes from an agency on the list of the programme', async () => {
    const { send, told } = court();
    await expect(send(ReceiveReferral, { ...facts.referral, agencyId: 'unlisted' })).rejects.toMatchObject({
      code: 'AgencyNotListed',
    });
    expect(told('case-c')).toEqual([]);
  });
  it('takes no other number when it is received again', async () => {
    const { send, told } = court();
    await send(ReceiveReferral, facts.referral);
    await send(ReceiveReferral, { ...facts.referral, outsideNumber: 'b-18' });
    await send(ReceiveReferral, { ...facts.referral, caseId: 'd', outsideNumber: 'b-18' });
    expect(told('case-d')).toEqual(['ReferralReceived']);
  });
  it('frees its number when it is refused', async () => {
    const { send, told } = court();
    await expect(send(ReceiveReferral, { ...facts.referral, receivedOn: '2027-01-01' })).rejects.toMatchObject({
      code: 'ReceivedInFuture',
    });
    await send(ReceiveReferral, { ...facts.referral, caseId: 'd' });
    expect(told('case-d')).toEqual(['ReferralReceived']);
  });
});

describe('what a case command is told', () => {
  it('earlier cases of the same young person, when it screens (F003)', async () => {
    const { send, kept, participatedBefore } = court();
    await send(ReceiveReferral, facts.referral);
    expect(participatedBefore).not.toHaveBeenCalled();
    await send(ScreenReferral, {});
    expect(participatedBefore).toHaveBeenCalledWith('youth', 'c');
    expect(kept.get('case-c')?.at(-1)?.data).toMatchObject({ result: 'excluded' });
    await expect(send(AcceptReferral, {})).rejects.toMatchObject({ code: 'NotEligible' });
  });
  it('who the other young person of a mutual fight is (care 19)', async () => {
    const { send, kept } = court();
    kept.set('case-c', [...facts.taken]);
    kept.set('case-d', [{ ...facts.received, data: { ...facts.received.data, youthId: 'rival' } }]);
    const mutual = { relatedCaseId: 'd', relation: 'mutual' };
    await send(LinkRelatedCase, mutual);
    expect(kept.get('case-c')?.at(-1)).toMatchObject({ type: 'HarmedPartyNamed', data: { personId: 'rival' } });
    await expect(send(LinkRelatedCase, { ...mutual, relatedCaseId: 'nowhere' })).rejects.toMatchObject({ code: 'NoOtherCase' });
  });
  it('whether this person may consent for this young person (care 2)', async () => {
    const { send, kept } = court((youth, person) => youth === 'youth' && person === 'mother');
    kept.set('case-c', [...facts.taken]);
    const consent = { by: 'guardian', textVersion: 'consent-4', signedOn: '2026-03-07', language: 'es' };
    await expect(send(RecordConsent, { ...consent, personId: 'father' })).rejects.toMatchObject({ code: 'MayNotConsent' });
    await send(RecordConsent, { ...consent, personId: 'mother' });
    expect(kept.get('case-c')?.at(-1)).toMatchObject({ type: 'ConsentRecorded', data: { personId: 'mother' } });
  });
});
