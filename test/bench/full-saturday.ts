import { AssignRole, CheckIn, DocketHearing, ScheduleSitting } from '#docket';
import { AnswerInvitation, InviteJuror } from '#jury';
import { newId } from '#platform';
import { ListAgency } from '#programme';
import { day, intake, moment, recruit, register, type Court } from './small-court.js';

/** Five weeks after the Saturday of the small court. */
const ON = 68;
const ROOMS = 4;
const SLOTS = 6;
const JURORS = 14;
/** Families who are at the door already. */
const HERE = 8;

/** A Saturday with every slot of four rooms taken, as the coordinator finds it in the morning; answers with its day. */
export async function fillSaturday(court: Court): Promise<string> {
  const [agencyId, sittingId, { programmeId }] = [newId(), newId(), court];
  await court.send(ListAgency, { programmeId, agencyId, name: 'County police', kind: 'police' }, moment(0, '13:00'));
  const jurors = await Promise.all(Array.from({ length: JURORS }, () => recruit(court)));
  const rooms = Array.from({ length: ROOMS }, (_, n) => ({ roomId: newId(), name: `Room ${n + 1}` }));
  const parties = await Promise.all(Array.from({ length: ROOMS * SLOTS }, () => intake(court, agencyId)));
  await court.reactor.drain();
  const hours = { opensAt: moment(ON, '14:00'), closesAt: moment(ON, '17:00'), slotMinutes: 30, slotsPerRoom: SLOTS };
  await court.send(ScheduleSitting, { sittingId, on: day(ON), venue: 'Court house', rooms, ...hours }, moment(9, '15:00'));
  for (const { roomId } of rooms) {
    const personId = await register(court, '1970-03-03', 0);
    await court.send(AssignRole, { sittingId, roomId, role: 'judge', personId }, moment(9, '15:30'));
  }
  for (const jurorId of jurors) {
    const invitation = { jurorId, sittingId, on: day(ON), replyBy: day(ON - 7), standby: false };
    await court.send(InviteJuror, invitation, moment(10, '15:00'));
    await court.send(AnswerInvitation, { jurorId, sittingId, answer: 'yes' }, moment(12, '15:00'));
  }
  for (const [n, { hearingId, caseId, youthId, guardianId, incidentId }] of parties.entries()) {
    const place = { roomId: rooms[n % ROOMS]!.roomId, slot: Math.floor(n / ROOMS) };
    const hearing = { sittingId, hearingId, caseId, youthId, guardianIds: [guardianId], format: 'jury', incidentId, ...place };
    await court.send(DocketHearing, hearing, moment(13, '15:00'));
  }
  await court.reactor.drain();
  for (const { hearingId, youthId, guardianId } of parties.slice(0, HERE)) {
    const at = moment(ON, '13:45');
    await court.send(CheckIn, { sittingId, personId: youthId, as: 'respondent', hearingId }, at);
    await court.send(CheckIn, { sittingId, personId: guardianId, as: 'guardian', hearingId }, at);
  }
  await court.reactor.drain();
  return day(ON);
}
