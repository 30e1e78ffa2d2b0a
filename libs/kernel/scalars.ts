/**
 * Text that may stand in the record in clear: an id, a date or a code.
 * Everything a person said, wrote or is called is a `Sealed` instead; `test/rules` fails on a bare string in an event.
 */
type Clear<Name extends string> = string & { readonly [brand]?: Name };
declare const brand: unique symbol;

/** A UUID, or an id derived from one. */
export type Id = Clear<'Id'>;
/** A day as `YYYY-MM-DD`, in the programme's time zone. */
export type Day = Clear<'Day'>;
/** An instant as ISO 8601 in UTC, to the millisecond. */
export type Moment = Clear<'Moment'>;
/** A word of a closed or a catalogued list: an offence class, a reason code, a unit. */
export type Code = Clear<'Code'>;
/** Words the court publishes about itself: the name of a programme, a room, a site, a sanction. Never about a person. */
export type Label = Clear<'Label'>;
/** A whole number of minutes. */
export type Minutes = number;
