import { only, type Shape } from '#platform';
import type { AssignmentLine } from './views/assignments.view.js';
import type { AttendanceLine } from './views/attendance.view.js';
import type { SittingLine } from './views/sittings.view.js';

export const sittingShapes = { calendar: only<SittingLine>('sittingId', 'on', 'opensAt', 'closesAt', 'venue', 'state') };

/** Which posts are filled. */
export const assignmentShapes = { posts: only<AssignmentLine>('sittingId', 'on', 'roomId', 'role', 'language') };

export const attendanceShapes: Record<'door', Shape<AttendanceLine>> = {
  door: (row, see) => ({
    ...only<AttendanceLine>('sittingId', 'on', 'as', 'cameAt', 'leftAt', 'minutes', 'hereSince')(row, see),
    ...only<AttendanceLine>('code', 'attended', 'excused', 'alert')(row, see),
    personId: see.persona(row.personId, row.sittingId, row.as),
  }),
};
