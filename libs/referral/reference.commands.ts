/** Takes an agency's number for a case, so that one referral is not received twice. Sent by the case's handler alone. */
export class ReserveReference {
  constructor(
    readonly agencyId: string,
    readonly caseId: string,
  ) {}
}
