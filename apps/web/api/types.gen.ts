// Written by npm run client, from what the API says of itself.

export type ClientOptions = {
    baseUrl: string;
};

export type AcceptDisposition = {
    by: 'youth' | 'guardian' | 'independent-adult';
    personId: string;
};

export type AcceptProof = {
    sanctionId: string;
    proofId: string;
    amount?: number;
};

export type AcceptReferral = {
    withReservation?: boolean;
    reservation?: string;
    consentDueOn?: string;
};

/**
 * Somebody who came in, as they are told: the token comes as a cookie too.
 */
export type AccessEnteringEntered = {
    token: string;
    programmeId: string;
    role: string;
    personId: string | null;
};

/**
 * What somebody is answered who came in, or came half way.
 */
export type AccessEntranceEntered = {
    token: string;
    sessionId: string;
    pending: 'approval' | 'enrolment' | 'second-factor' | null;
    /**
     * The kinds of second factor they can show.
     */
    factors: Array<'passkey' | 'recovery' | 'totp'>;
    programmeId: string;
    role: string;
    personId: string | null;
};

/**
 * One line per account of the programme: its roles and how it stands. Who it is, only they and `people` know.
 */
export type AccessLine = {
    accountId: string;
    stage: 'closed' | 'invited' | 'open';
    roles: Array<RoleHeld>;
    factors: Array<FactorHeld>;
    invitedUntil: string | null;
    lockedUntil: string | null;
    signedInOn: string | null;
    programmeId: string;
};

/**
 * The balance of each account, in minutes, as the sum of its legs.
 */
export type AccountLine = {
    accountId: string;
    kind: 'court' | 'person';
    balanceMinutes: number;
    lastPostedOn: string | null;
    programmeId: string;
};

export type AcknowledgeBrokenGlass = {
    glassId?: string;
};

export type ActivateJuror = {
    [key: string]: unknown;
};

export type AddReference = {
    kind: string;
    number: string;
};

export type AddRoom = {
    roomId?: string;
    name: string;
};

export type AddToConcern = {
    words: string;
};

export type AdjournHearing = {
    because: 'quorum-lost' | 'no-guardian' | 'no-interpreter' | 'no-adjustment' | 'no-judge' | 'respondent-absent' | 'room-stopped' | 'jury-discharged' | 'improper-contact' | 'unwell' | 'out-of-time' | 'building-closed';
    faultOf: 'respondent' | 'guardian' | 'court' | 'nobody';
};

export type AdjustOwedMinutes = {
    minutes: number;
    because: string;
};

export type AdoptPolicy = {
    effectiveOn: string;
    policy: PolicyTerms;
};

export type AgainBody = {
    [key: string]: unknown;
};

/**
 * One agency that may refer.
 */
export type AgencyLine = {
    agencyId: string;
    name: string;
    kind: string;
    listed: boolean;
};

export type AllowReading = {
    guardianId?: string;
};

export type AnswerInvitation = {
    sittingId: string;
    answer: 'yes' | 'no';
};

export type AnswerPoll = {
    poll: number;
    answer: 'agree' | 'later';
    jurorId: string;
};

export type AnswerYoungPerson = {
    /**
     * The message that is answered.
     */
    answers: string;
    messageId?: string;
    text: string;
};

export type ApproveRecommendation = {
    judgeId: string;
};

export type ApproveSeat = {
    jurorId: string;
};

export type AskBody = {
    code: string;
    device?: string;
};

export type AskExtension = {
    until: string;
    askedBy: string;
    override?: string;
};

export type AskForBreak = {
    jurorId?: string;
    kind: 'break' | 'adult';
};

export type AskQuestion = {
    questionId?: string;
    askedBy: string;
    to: 'respondent' | 'guardian';
    text: string;
    /**
     * The foreperson.
     */
    lead: string;
};

/**
 * A seat that was asked for, as its tablet is told.
 */
export type AskedSeat = {
    seatId: string;
    sign: string | null;
    state: 'approved' | 'asked' | 'handed' | 'refused' | 'taken' | 'vacated';
};

export type AssignInterpreter = {
    interpreterId: string;
    mode: 'in-person' | 'phone' | 'video';
};

export type AssignMentor = {
    mentorId: string;
};

export type AssignRole = {
    roomId?: string;
    role: 'judge' | 'bailiff' | 'clerk' | 'jury-monitor' | 'interpreter' | 'mentor';
    personId: string;
    /**
     * What an interpreter speaks.
     */
    language?: string;
    /**
     * Soft conflicts that somebody looked at and lets stand.
     */
    overrides?: Array<string>;
    /**
     * Who had the role there until now, and hands it over.
     */
    insteadOf?: string;
};

/**
 * One line per person who serves at a sitting: as what, and in which room.
 */
export type AssignmentLine = {
    /**
     * `<sitting>:<person>:<role>:<room or all>`
     */
    key: string;
    sittingId: string;
    on: string;
    roomId: string | null;
    role: string;
    personId: string;
    /**
     * What an interpreter speaks.
     */
    language: string | null;
    programmeId: string;
};

export type AtDoor = {
    hearingId: string;
    code: {
        codeId: string;
        endsAt: string;
    } | null;
    waiting: Array<{
        seatId: string;
        sign: string | null;
        device: string | null;
        endsAt: string;
    }>;
    seated: Array<{
        seatId: string;
        jurorId: string;
        sign: string | null;
        device: string | null;
        state: 'approved' | 'handed' | 'taken';
        /**
         * Seconds since the tablet asked for anything, to about a minute; null where it does not sit, or was put out.
         */
        silent: number | null;
    }>;
};

/**
 * One line per person, sitting and what they came as: when they came and went, or why they did not come.
 */
export type AttendanceLine = {
    /**
     * `<sitting>:<person>:<as>`
     */
    key: string;
    sittingId: string;
    on: string | null;
    personId: string;
    as: string;
    hearingId: string | null;
    /**
     * All hearings they came for.
     */
    hearingIds: Array<string>;
    cameAt: string | null;
    leftAt: string | null;
    /**
     * Minutes of all stays that have ended.
     */
    minutes: number;
    /**
     * When the stay that goes on began.
     */
    hereSince: string | null;
    /**
     * A word of the attendance codes.
     */
    code: string;
    attended: boolean;
    excused: boolean;
    /**
     * A person may act on it.
     */
    enforceable: boolean;
    alert: boolean;
    programmeId: string;
};

export type AuthenticationExtensionsClientInputs = {
    appid?: string;
    credProps?: boolean;
    hmacCreateSecret?: boolean;
    minPinLength?: boolean;
    prf?: AuthenticationExtensionsPrfInputs;
};

export type AuthenticationExtensionsPrfInputs = {
    eval?: AuthenticationExtensionsPrfValues;
    evalByCredential?: {
        [key: string]: AuthenticationExtensionsPrfValues;
    };
};

export type AuthenticationExtensionsPrfValues = {
    first: {
        /**
         * The ArrayBuffer instance referenced by the array.
         */
        buffer: {
            /**
             * Read-only. The length of the ArrayBuffer (in bytes).
             */
            byteLength: number;
        };
        /**
         * The length in bytes of the array.
         */
        byteLength: number;
        /**
         * The offset in bytes of the array.
         */
        byteOffset: number;
    } | {
        /**
         * Read-only. The length of the ArrayBuffer (in bytes).
         */
        byteLength: number;
    };
    second?: {
        /**
         * The ArrayBuffer instance referenced by the array.
         */
        buffer: {
            /**
             * Read-only. The length of the ArrayBuffer (in bytes).
             */
            byteLength: number;
        };
        /**
         * The length in bytes of the array.
         */
        byteLength: number;
        /**
         * The offset in bytes of the array.
         */
        byteOffset: number;
    } | {
        /**
         * Read-only. The length of the ArrayBuffer (in bytes).
         */
        byteLength: number;
    };
};

export type AuthenticatorSelectionCriteria = {
    authenticatorAttachment?: 'cross-platform' | 'platform';
    requireResidentKey?: boolean;
    residentKey?: 'discouraged' | 'preferred' | 'required';
    userVerification?: 'discouraged' | 'preferred' | 'required';
};

export type BeginBody = {
    programmeId: string;
    role?: string;
};

export type BeginPlan = {
    planId: string;
    completeBy: string;
};

export type BindPolicy = {
    hearingId: string;
};

export type BlockRoom = {
    roomId?: string;
    because: string;
};

/**
 * One line per case whose hearing came off the docket or came to nothing, until it is docketed again: why, and what is next.
 */
export type BlockedLine = {
    caseId: string;
    hearingId: string;
    sittingId: string;
    /**
     * continued, postponed, vacated, called-off, or the outcome.
     */
    how: string;
    because: string | null;
    askedBy: string | null;
    since: string;
    /**
     * The next piece of work.
     */
    next: string;
    programmeId: string;
};

export type BreakGlass = {
    reason: string;
    /**
     * What the policy says, unless told.
     */
    forMinutes?: number;
    glassId?: string;
};

/**
 * One line per juror who asked for a break, or for an adult, and to whom nobody has come yet.
 */
export type BreakLine = {
    /**
     * `<hearingId>:<jurorId>`
     */
    id: string;
    hearingId: string;
    jurorId: string;
    seat: number;
    kind: 'adult' | 'break';
    askedAt: string;
    programmeId: string;
};

/**
 * A day of the calendar: its sittings with how far their hearings are, the interviews, and what falls due.
 */
export type CalendarDay = {
    on: string;
    closed: string | null;
    intakes: number;
    due: {
        [key: string]: number;
    };
    sittings: Array<{
        state: string;
        sittingId: string;
        venue: string;
        opensAt: string;
        closesAt: string;
        capacity: number;
        used: number;
        published: string;
        hearings: number;
        stages: {
            [key: string]: number;
        };
    }>;
};

/**
 * One line per calendar feed: whose it is, and as what.
 */
export type CalendarFeedLine = {
    feedId: string;
    accountId: string;
    role: string;
    state: 'open' | 'withdrawn';
    madeOn: string;
    programmeId: string;
};

export type CallOffSitting = {
    because: string;
};

export type CallReview = {
    because: string;
    on?: string;
};

export type CallUpStandby = {
    sittingId: string;
};

/**
 * Somebody as they are called in court, and whether they are here.
 */
export type Called = {
    personId: string;
    given: string | null;
    initial: string | null;
    here: boolean;
};

/**
 * What somebody is called in court: the given name they want, the family name, and its initial.
 */
export type CalledName = {
    given: string;
    family: string;
    initial: string;
};

export type CancelAmendment = {
    because?: string;
};

/**
 * One line per clock of a case. A clock alone decides nothing: what is due is listed for a person.
 */
export type CaseDeadline = {
    /**
     * `<caseId>:<kind>`
     */
    id: string;
    caseId: string;
    kind: 'complete' | 'consent' | 'decide' | 'hear' | 'intake' | 'long-stop' | 'silence';
    dueOn: string;
    settled: boolean;
    paused: boolean;
    programmeId: string;
};

/**
 * One line per fact of a case: what happened, when, who recorded it and why. Nothing is ever taken out; what was corrected is marked.
 */
export type CaseHistoryLine = {
    /**
     * `<caseId>:<revision>`, and `<caseId>:correction:<n>` for a correction.
     */
    id: string;
    caseId: string;
    revision: number;
    at: string;
    recordedAt: string;
    type: string;
    actor: string;
    role: string;
    /**
     * The person for whom the actor did it, where it was for another.
     */
    onBehalfOf: string | null;
    because: string | null;
    /**
     * Revision of the correction that stands in its place.
     */
    supersededBy: number | null;
    programmeId: string;
};

/**
 * One row per referral, so that each is counted once: where it stands or how it ended, and the days it passed on the way.
 */
export type CaseOutcome = {
    caseId: string;
    /**
     * `open:<stage>`, `excluded:<check>`, `declined:<reason>`, `returned:<reason>`, `closed:<reason>` or `completed`.
     */
    bucket: string;
    stage: 'accepted' | 'docketed' | 'heard' | 'in-plan' | 'intake' | 'pronounced' | 'ready' | 'recommended' | 'referred' | 'screened';
    agencyId: string;
    offenceClass: string;
    receivedOn: string;
    /**
     * The first check that the policy did not let pass, unless somebody overrode it.
     */
    excludedBy: string | null;
    withReservation: boolean;
    decidedOn: string | null;
    acceptedOn: string | null;
    intakeOn: string | null;
    readiedOn: string | null;
    /**
     * The day first set for the hearing, and the day it is now set for.
     */
    firstSetFor: string | null;
    setFor: string | null;
    timesSet: number;
    heardOn: string | null;
    recommendedOn: string | null;
    pronouncedOn: string | null;
    planOn: string | null;
    completeBy: string | null;
    /**
     * Why a person ended the plan; the referrer is not told.
     */
    failedBecause: string | null;
    closedOn: string | null;
    sealed?: boolean;
    programmeId: string;
};

/**
 * One line per open case, for the coordinator's desk.
 */
export type Caseload = {
    caseId: string;
    youthId: string;
    agencyId: string;
    incidentId: string;
    stage: 'accepted' | 'docketed' | 'heard' | 'in-plan' | 'intake' | 'ready' | 'received' | 'screened';
    offence: string;
    offenceClass: string;
    ageAtReferral: number;
    receivedOn: string;
    screening: 'eligible' | 'excluded' | 'overridden' | 'unknown' | null;
    withReservation: boolean;
    /**
     * The nearest thing the case waits for.
     */
    next: 'complete' | 'consent' | 'decide' | 'hear' | 'hearing';
    nextDueOn: string;
    hearingId: string | null;
    hearingOn: string | null;
    hearBy: string | null;
    completeBy: string | null;
    /**
     * Hearings the respondent did not come to; `allowanceUsed` when the policy allows no more and a person must decide.
     */
    resets: number;
    allowanceUsed: boolean;
    unreachable: boolean;
    suspended: string | null;
    related: Array<{
        caseId: string;
        relation: string;
    }>;
    programmeId: string;
};

export type CastBallot = {
    itemId?: string;
    ballotId?: string;
    choice: 'for' | 'against' | 'abstain';
    amount?: number;
    /**
     * The round this vote is for: one that was on its way too long does not count in the next.
     */
    round?: number;
    jurorId: string;
};

/**
 * A paper that can be checked without the record, also when nothing is left of it.
 */
export type Certificate = {
    number: string;
    kind: string;
    programmeId: string;
    recordId: string;
    act: 'expunged' | 'sealed';
    level: 'full' | 'partial' | null;
    basis: string;
    order: string | null;
    on: string;
    /**
     * The hash of the fact that made the record vanish.
     */
    event: string;
    /**
     * One hash over the last facts of all that belonged to the record, as they stood then.
     */
    chain: string;
    words: Array<string>;
    signature: string;
};

export type ChallengeJuror = {
    jurorId?: string;
    by: 'respondent' | 'guardian' | 'harmed-party' | 'juror' | 'judge';
    because: string;
};

export type ChangeContact = {
    phone?: string;
    email?: string;
    address?: string;
};

export type ChangeGuardianAuthority = {
    guardianId?: string;
    relation: string;
    consents: boolean;
    attends: boolean;
    notified: boolean;
    reads: boolean;
    restrained: boolean;
    harmed?: boolean;
};

export type ChangeHousehold = {
    householdId?: string;
};

export type ChangeLanguage = {
    language: string;
};

export type ChangeName = {
    given: string;
    family: string;
    preferred?: string;
    effectiveOn: string;
};

export type ChangeNote = {
    text: string;
    noteId?: string;
};

export type ChangeOrigin = {
    origin: 'volunteer' | 'respondent' | 'former-respondent';
    planId?: string;
    sanctionId?: string;
    age?: number;
};

export type ChangeOwedMinutes = {
    owedMinutes: number;
    because: string;
};

export type ChangeSchool = {
    schoolId?: string;
    grade?: string;
    contactId?: string;
};

/**
 * What happened in one part of the record.
 */
export type Chapter = {
    /**
     * Letters are between the person and the adult they chose: only they themselves are given them.
     */
    about: 'a case' | 'a disposition' | 'a hearing' | 'a plan' | 'jury service' | 'letters' | 'service hours' | 'time credits' | 'you';
    /**
     * The part's own id: what to quote when asking the court about it.
     */
    id: string;
    facts: Array<Told>;
};

export type CheckIn = {
    personId: string;
    as: string;
    hearingId?: string;
    at?: string;
};

export type CheckOut = {
    personId: string;
    as: string;
    at?: string;
    because?: 'released' | 'left-early';
};

export type CheckProposal = {
    itemId?: string;
    ok: boolean;
    because?: 'shaming' | 'worship' | 'publicity' | 'physically-impossible' | 'forbidden' | 'no-contact-wanted' | 'names-a-person';
};

export type ChooseParticipation = {
    caseId: string;
    takesPart: 'in-person' | 'in-writing' | 'through-someone' | 'remotely' | 'not-at-all';
    acceptsContact: boolean;
    acceptsLetter: boolean;
};

export type ClearStatement = {
    statementId?: string;
    text?: string;
};

export type CloseAccess = {
    [key: string]: unknown;
};

export type CloseAdministratively = {
    because: 'moved' | 'transferred' | 'died' | 'programme-closed' | 'aged-out' | 'duplicate';
    reason?: string;
};

export type CloseBallot = {
    itemId?: string;
};

export type CloseCandidates = {
    /**
     * The most seats for respondents and former respondents; the only mix there is.
     */
    formerRespondentsAtMost?: number;
};

export type CloseConcern = {
    because: 'referred' | 'safe' | 'unfounded' | 'recorded-twice' | 'moved';
    /**
     * The last day it can be read.
     */
    keepUntil: string;
};

export type CloseDay = {
    on: string;
    because: string;
};

export type CloseRoomCode = {
    [key: string]: unknown;
};

export type CloseSitting = {
    [key: string]: unknown;
};

/**
 * One line per case, by how it ended; without an outcome it is still open. Counts by coded reason start here.
 */
export type Closing = {
    caseId: string;
    /**
     * Null where the record was sealed: the count stays, and nobody's it is.
     */
    youthId: string | null;
    agencyId: string;
    offenceClass: string;
    ageAtReferral: number;
    receivedOn: string;
    /**
     * Whether the court took it in; only then did the young person take part.
     */
    takenIn: boolean;
    withReservation: boolean;
    heardOn: string | null;
    completeBy: string | null;
    outcome: 'administrative' | 'completed' | 'declined' | 'returned' | null;
    because: string | null;
    itemsDone: number | null;
    closedOn: string | null;
    sealed?: boolean;
    programmeId: string;
};

export type Code = {
    code: string;
};

export type CodeAttendance = {
    on: string;
    code: string;
    siteId: string;
};

export type CommitSeed = {
    sittingId: string;
    panelSize?: number;
    standby?: number;
    because?: string;
};

/**
 * One value at two moments.
 */
export type Compared = {
    group: string;
    id: string;
    field: string;
    then?: unknown;
    now?: unknown;
    changed: boolean;
    /**
     * The entries that changed it between the two, or all where it came or went.
     */
    why: Array<number>;
};

export type CompleteCase = {
    completedOn: string;
    itemsDone: number;
};

/**
 * How the cases heard in a period ended.
 */
export type Completion = {
    heard: number;
    /**
     * Neither closed nor past their last day: they count neither for nor against.
     */
    stillOpen: number;
    completed: number;
    /**
     * Completed cases among all that are closed or past their last day; null where there are none, which is not nought.
     */
    rate: number | null;
    /**
     * The coded reasons of those that were not completed, `overdue` where nobody has decided yet.
     */
    failures: {
        [key: string]: number;
    };
};

/**
 * What is feared, of whom, and who wrote it down.
 */
export type Concern = {
    kind: string;
    words: string;
    personId: string | null;
    caseId: string | null;
    hearingId: string | null;
    /**
     * The account that recorded it.
     */
    by: string;
};

export type ConnectProvider = {
    /**
     * What stands on the button.
     */
    name: string;
    issuer: string;
    clientId: string;
    /**
     * Left out where the provider gave none.
     */
    clientSecret?: string;
    /**
     * The address the provider sends people back to, as it was told there; ends with /api/provider/callback.
     */
    returnsTo: string;
};

export type ConsentToServe = {
    by: 'self' | 'guardian' | 'independent-adult';
};

export type Contact = {
    phone?: string;
    email?: string;
    address?: string;
};

/**
 * One line per case: how often its hearing was put off, by whom and why.
 */
export type ContinuanceLine = {
    caseId: string;
    /**
     * Asked for by somebody.
     */
    continued: number;
    /**
     * The court's own.
     */
    postponed: number;
    times: Array<PuttingOff>;
    programmeId: string;
};

export type ContinueHearing = {
    hearingId?: string;
    because: string;
    askedBy: string;
    lengthDays?: number;
};

export type CorrectLogEntry = {
    entryId?: string;
    at: string;
    because: string;
};

export type CorrectReferral = {
    offence: string;
    offenceClass: 'order' | 'curfew' | 'property' | 'person' | 'substance' | 'traffic' | 'fraud' | 'burglary' | 'arson' | 'motor-vehicle' | 'drug-supply' | 'weapon' | 'serious-violence' | 'sexual' | 'status' | 'unclassified';
    severity?: number;
    offenceOn: string;
    ageAtOffence: number;
    ageAtReferral: number;
    because: string;
};

export type CreditRule = {
    /**
     * Whether jury minutes that were owed also earn credits (the Time Dollar Youth Court did).
     */
    owedJuryMinutes: boolean;
    /**
     * Fractions are rounded up to this many minutes.
     */
    roundUpTo: number;
};

export type CreditTerms = {
    owedJuryMinutes: boolean;
    roundUpTo: number;
};

/**
 * The hearings of a day by how far they are; one may need attention besides.
 */
export type DayCounts = {
    scheduled: number;
    checkedIn: number;
    inHearing: number;
    done: number;
    attention: number;
};

/**
 * One day on which somebody in a role looked, without saying who.
 */
export type DayLooked = {
    on: string;
    role: string;
    classes: Array<string>;
    times: number;
    /**
     * Seen only by breaking the glass.
     */
    brokeGlass: boolean;
};

export type DeadlineTerms = {
    decideBusinessDays: number;
    consentDays: number;
    unreachableDays: number;
    hearDays: number;
    completeDays: number;
    longStopDays: number | null;
    objectBusinessDays: number;
    extensionDays: number;
    extensions: number;
    respondDays: number;
};

export type Deadlines = {
    /**
     * The referrer is answered within.
     */
    decideBusinessDays: number;
    consentDays: number;
    /**
     * Silence for this long puts the case on the unreachable list.
     */
    unreachableDays: number;
    /**
     * Heard within, from the day the case is ready.
     */
    hearDays: number;
    /**
     * The plan is completed within, from the hearing.
     */
    completeDays: number;
    /**
     * Legal long-stop from the referral, or null; the earliest clock wins.
     */
    longStopDays: number | null;
    objectBusinessDays: number;
    extensionDays: number;
    extensions: number;
    /**
     * How long a family has to answer a warning.
     */
    respondDays: number;
};

export type DecideChallenge = {
    jurorId?: string;
    upheld: boolean;
};

export type DecideObjection = {
    judgeId: string;
    outcome: 'modified' | 'stands' | 'returned';
    reason?: string;
    lowered?: Array<LoweredPart>;
};

export type DecideReview = {
    outcome: 'continue' | 'modify' | 'extend' | 'return';
};

export type DeclareConflict = {
    withPersonId?: string;
    caseId?: string;
    kind: string;
};

export type DeclareUnreachable = {
    [key: string]: unknown;
};

export type DeclineReferral = {
    because: string;
    reason?: string;
};

export type DeferJuror = {
    sittingId: string;
    because: string;
    until?: string;
};

export type DeskRoomLine = {
    hearingId: string;
    sittingId: string;
    caseId: string;
    callNumber: number;
    roomId: string;
    roomName: string;
    startsAt: string;
    state: string;
    respondent: Called;
    guardians: Array<Called>;
};

export type DestroyConcern = {
    [key: string]: unknown;
};

export type DischargeDeliberation = {
    because: string;
};

export type DischargeDuty = {
    planId: string;
};

export type DisconnectProvider = {
    [key: string]: unknown;
};

export type DismissJuror = {
    jurorId?: string;
    because: string;
};

export type DocketHearing = {
    hearingId?: string;
    caseId: string;
    youthId: string;
    guardianIds: Array<string>;
    roomId: string;
    slot: number;
    /**
     * Consecutive slots it takes; one where nothing is said.
     */
    slots?: number;
    format: string;
    incidentId: string;
    overrides?: Array<string>;
};

/**
 * One line per hearing that was put on a docket: where and when, how it stands, and who of the family is here.
 */
export type DocketLine = {
    hearingId: string;
    caseId: string;
    sittingId: string;
    on: string;
    callNumber: number;
    youthId: string;
    guardianIds: Array<string>;
    incidentId: string;
    roomId: string;
    roomName: string;
    slot: number;
    slots: number;
    startsAt: string;
    format: string;
    /**
     * Language the family needs an interpreter for.
     */
    language: string | null;
    overrides: Array<string>;
    /**
     * docketed, on-hold, how it came off, or how it ended.
     */
    state: string;
    /**
     * It stands on no list that others can read.
     */
    restricted: boolean;
    /**
     * Who is here for it, as `<person>:<as>`.
     */
    here: Array<string>;
    missing: Array<string>;
    readiness: 'nobody' | 'ready' | 'waiting';
    programmeId: string;
};

export type DocketRoomLine = {
    roomId: string;
    name: string;
    /**
     * Why it is out of use.
     */
    blocked: string | null;
    /**
     * Why it is on hold.
     */
    held: string | null;
};

/**
 * Why someone could not be drawn: the coordinator's alone.
 */
export type DrawExclusion = {
    /**
     * `<drawId>:<attempt>:<jurorId>`
     */
    id: string;
    drawId: string;
    attempt: number;
    jurorId: string;
    because: 'already-seated' | 'co-respondent' | 'declared' | 'not-active' | 'not-checked-in' | 'not-trained' | 'outside-age-window' | 'own-case-open' | 'party' | 'same-household' | 'same-incident' | 'same-school';
    programmeId: string;
};

/**
 * Every attempt to draw a panel, the first as well as the later ones: commitment before, seed and panel after.
 */
export type DrawLine = {
    /**
     * `<drawId>:<attempt>`
     */
    id: string;
    drawId: string;
    hearingId: string;
    sittingId: string;
    attempt: number;
    /**
     * Why there was a second draw.
     */
    because: string | null;
    stage: 'closed' | 'committed' | 'drawn' | 'too-few';
    commitment: string;
    committedAt: string;
    closedAt: string | null;
    panelSize: number;
    standbySize: number;
    /**
     * Ids in order; how they came to the jury is not among what a draw shows.
     */
    candidates: Array<string>;
    seed: string | null;
    panel: Array<string>;
    standby: Array<string>;
    forepersonId: string | null;
    /**
     * Seats left empty.
     */
    missing: number;
    programmeId: string;
};

export type DrawPanel = {
    [key: string]: unknown;
};

/**
 * Every day that somebody waits for, in every context. A day that has passed is listed for a person, and nothing else happens.
 */
export type DueDate = {
    /**
     * `<kind>:<id>`
     */
    dueId: string;
    kind: 'answer' | 'clearance' | 'complete' | 'consent' | 'decide' | 'follow-up-12' | 'follow-up-6' | 'hear' | 'intake' | 'long-stop' | 'object' | 'reach' | 'reply' | 'review' | 'sanction';
    caseId: string | null;
    planId: string | null;
    personId: string | null;
    /**
     * What the plan asks by that day.
     */
    sanction: string | null;
    dueOn: string;
    settledOn: string | null;
    /**
     * Stands still while its case is suspended.
     */
    paused: boolean;
    programmeId: string;
};

/**
 * A record whose time has come, or comes by a day.
 */
export type DueRecord = {
    caseId: string;
    recordId: string;
    recordClass: 'case' | 'deliberation' | 'social' | 'trail';
    outcome: string;
    closedOn: string;
    dueOn: string;
    /**
     * What the clock does then; `list` leaves it to a person.
     */
    then: 'full' | 'list' | 'partial' | 'seal';
    /**
     * It stands under a legal hold, and nothing happens until that is lifted.
     */
    held: boolean;
    /**
     * The occasions on which the family should have been told that the record can be sealed, and was not.
     */
    noticesMissing: Array<string>;
};

export type Duties = {
    times: number;
    minutes: number;
};

/**
 * Another case of the same young person: where it stands or how it ended, and none of its words.
 */
export type EarlierCase = {
    caseId: string;
    year: number;
    receivedOn: string;
    offenceClass: string;
    stage: 'closed' | 'open';
    outcome: string | null;
    itemsDone: number | null;
    closedOn: string | null;
};

export type EarnCredits = {
    entryId?: string;
    activity: 'jury-service' | 'community-service' | 'mentoring' | 'training' | 'council' | 'interpreting' | 'court-help';
    minutes: number;
    /**
     * Whether the minutes were owed under a plan; what that earns is the policy's to say.
     */
    owed: boolean;
    /**
     * What was done: the sitting, or the entry of the timesheet. Credited once.
     */
    reference: string;
};

export type Eligibility = {
    minAge: number;
    maxAge: number;
    /**
     * The days on which the age must be inside the window.
     */
    ageTestedAt: Array<'offence' | 'referral'>;
    excludedClasses: Array<string>;
    /**
     * What a known earlier participation means.
     */
    priorParticipation: 'allowed' | 'excludes';
    /**
     * What an unknown earlier record means: never the same as "no".
     */
    unknownPriors: 'accept' | 'review';
};

export type EligibilityTerms = {
    minAge: number;
    maxAge: number;
    ageTestedAt: Array<'offence' | 'referral'>;
    excludedClasses: Array<string>;
    priorParticipation: 'excludes' | 'allowed';
    unknownPriors: 'review' | 'accept';
};

export type EndBreak = {
    jurorId?: string;
};

export type EndHearing = {
    [key: string]: unknown;
};

export type EndPlan = {
    because: string;
};

export type EndReading = {
    guardianId?: string;
};

export type EnterAttendanceFromPaper = {
    personId: string;
    as: string;
    hearingId?: string;
    cameAt: string;
    leftAt?: string;
};

export type EnterDecisionFromPaper = {
    judgeId: string;
    lowered: Array<LoweredPart>;
    reason?: string;
    happenedAt: string;
};

export type EnterOathFromPaper = {
    jurorId: string;
    textVersion: string;
    happenedAt: string;
};

export type EnterRecommendationFromPaper = {
    indications: PaperIndications;
    happenedAt: string;
};

export type EnterTallyFromPaper = {
    itemId?: string;
    sanction: string;
    /**
     * The figure those who were for it wanted.
     */
    amount?: number;
    details?: string;
    inFavour: number;
    against: number;
    abstained: number;
    happenedAt: string;
};

export type ExcuseJuror = {
    sittingId: string;
    because: string;
};

export type ExpectedJuror = {
    personId: string;
    given: string | null;
    initial: string | null;
    here: boolean;
    sittingId: string;
};

export type ExplainConsequences = {
    topics: Array<string>;
    textVersion: string;
    language: string;
};

export type ExpungeRecord = {
    level: 'partial' | 'full';
    alsoEnds?: boolean;
    basis: string;
    order: string;
};

export type ExtendCompletion = {
    planId: string;
    completeBy: string;
};

export type Factor = {
    factorId: string;
    kind: 'passkey' | 'recovery' | 'totp';
};

export type FactorHeld = {
    factorId: string;
    kind: string;
};

export type FailPlan = {
    because: string;
};

export type FeelPushed = {
    jurorId: string;
};

/**
 * One value of a moment, and the entries that changed it; the last of them gave it the value it has.
 */
export type FieldThen = {
    field: string;
    value?: unknown;
    why: Array<number>;
};

export type FileStatement = {
    statementId?: string;
    by: 'guardian' | 'harmed-party' | 'community' | 'respondent';
    mode: 'written' | 'audio' | 'video' | 'drawing';
    text: string;
    recommends?: string;
    /**
     * The speaker agrees that the jury hears it.
     */
    mayBeRead: boolean;
};

/**
 * Two lines per completed case: half a year and a year on. Without a result it is still to be looked at, which is not the same as unknown.
 */
export type FollowUp = {
    /**
     * `<caseId>:<months>`
     */
    id: string;
    caseId: string;
    youthId: string;
    months: number;
    /**
     * The day from which the months count.
     */
    indexOn: string;
    dueOn: string;
    result: 'new-referral' | 'no-new-referral' | 'unknown' | null;
    recordedOn: string | null;
    programmeId: string;
};

/**
 * Somebody found, by their own name or by a guardian's.
 */
export type Found = {
    personId: string;
    name: CalledName;
    through: 'guardian' | 'own-name';
    guardianId: string | null;
};

export type FoundProgramme = {
    name: string;
    timeZone: string;
    clock: 'court' | 'simulated';
    preset: string;
    effectiveOn: string;
};

/**
 * Where every referral of a programme went, and what its people gave. The ends and what is open add up to the referrals.
 */
export type Funnel = {
    programmeId: string;
    referred: number;
    ends: {
        excluded: {
            [key: string]: number;
        };
        declined: {
            [key: string]: number;
        };
        returned: {
            [key: string]: number;
        };
        /**
         * Closed for a reason that is nobody's failure.
         */
        closed: {
            [key: string]: number;
        };
        completed: number;
    };
    open: {
        heard?: number;
        recommended?: number;
        intake?: number;
        referred?: number;
        screened?: number;
        accepted?: number;
        ready?: number;
        docketed?: number;
        pronounced?: number;
        'in-plan'?: number;
    };
    /**
     * How many passed each step, wherever they are now.
     */
    steps: {
        heard: number;
        recommended: number;
        accepted: number;
        pronounced: number;
        readied: number;
        planned: number;
    };
    /**
     * Plans past their day or closed, those of them that were completed, and why the others were ended.
     */
    plans: {
        due: number;
        completed: number;
        failed: {
            [key: string]: number;
        };
    };
    jurors: {
        recruited: {
            respondent: number;
            volunteer: number;
            'former-respondent': number;
        };
        /**
         * Respondents whose case was over and who were asked to serve on, and those who came back.
         */
        askedToServeOn: number;
        servingOn: number;
        served: number;
        duties: {
            respondent: number;
            volunteer: number;
            'former-respondent': number;
        };
    };
    /**
     * What was owed and done stands apart from what was given.
     */
    minutes: {
        service: {
            owed: number;
            given: number;
        };
        jury: {
            owed: number;
            given: number;
        };
    };
    credits: {
        earned: number;
        unspent: number;
    };
};

export type GiveAccount = {
    [key: string]: unknown;
};

export type GiveCredits = {
    entryId?: string;
    toAccountId: string;
    minutes: number;
};

export type GiveSealingNotice = {
    occasion: 'disposition' | 'final-discharge';
    language: string;
    channel: string;
};

export type GiveWarning = {
    number: 1 | 2;
    because: string;
    respondBy?: string;
    looked: Array<string>;
};

export type GlassRule = {
    /**
     * Unless somebody asks for another time.
     */
    minutes: number;
    mostMinutes: number;
};

export type GlassTerms = {
    minutes: number;
    mostMinutes: number;
};

export type GrantExtension = {
    approvedBy: string;
};

export type GrantRole = {
    role: 'coordinator' | 'judge' | 'clerk' | 'bailiff' | 'jury-monitor' | 'evaluator' | 'referrer' | 'mentor' | 'admin' | 'juror' | 'foreperson' | 'respondent' | 'guardian' | 'harmed-party' | 'site-supervisor';
    personId?: string;
};

/**
 * The jury's range for one sanction; amounts in the sanction's unit (service in minutes).
 */
export type GridItem = {
    sanction: string;
    min: number;
    max: number;
    mandatory: boolean;
};

export type GridItemTerms = {
    sanction: string;
    min: number;
    max: number;
    mandatory: boolean;
};

export type GridRow = {
    offenceClass: string;
    items: Array<GridItem>;
};

export type GridRowTerms = {
    offenceClass: string;
    items: Array<GridItemTerms>;
};

export type GroupThen = {
    group: string;
    id: string;
    fields: Array<FieldThen>;
};

export type HearStatement = {
    statementId?: string;
    by: 'guardian' | 'harmed-party' | 'community' | 'respondent';
    mode: 'spoken' | 'remote' | 'written' | 'audio' | 'video' | 'drawing';
    text?: string;
    recommends?: string;
};

/**
 * One line per hearing: where it stands, how its jury is filled, and what came of it.
 */
export type HearingLine = {
    hearingId: string;
    caseId: string;
    sittingId: string;
    roomId: string;
    judgeId: string;
    stage: 'adjourned' | 'called' | 'held' | 'in-session' | 'retired' | 'returned' | 'seated';
    stopped: boolean;
    format: string;
    language: string;
    policyVersion: number;
    panelSize: number;
    quorum: number;
    /**
     * Jurors in their seats, without alternates.
     */
    seated: number;
    /**
     * Jurors and alternates who have taken the oath and are still there.
     */
    sworn: Array<string>;
    alternates: Array<string>;
    guardianNeeded: boolean;
    guardian: 'absent' | 'not-recorded' | 'present';
    deliberationId: string | null;
    /**
     * Why it was adjourned or returned.
     */
    because: string | null;
    faultOf: string | null;
    next: 'coordinator-decides' | 'docket-again' | 'judge-decides' | 'return-to-referrer' | null;
    openedAt: string;
    endedAt: string | null;
    /**
     * Minutes it ran, without those during which the room was stopped.
     */
    minutes: number | null;
    programmeId: string;
};

/**
 * Where the hearing stands, for those who sit in it.
 */
export type HearingSeen = {
    stage: 'adjourned' | 'called' | 'held' | 'in-session' | 'retired' | 'returned' | 'seated';
    stopped: boolean;
    language: string;
    openedAt: string;
};

/**
 * Everything the court holds on a person, as they are given it. Version 1 of the shape.
 */
export type Held = {
    version: 1;
    madeAt: string;
    person: {
        personId: string;
        name: {
            given: string;
            family: string;
            preferred?: string;
        } | null;
        bornOn: string | null;
        contact: {
            phone?: string;
            email?: string;
            address?: string;
        } | null;
        language: string;
    };
    chapters: Array<Chapter>;
    /**
     * Minutes owed, served, given and earned; null where there are none.
     */
    hours: {
        [key: string]: number;
    } | null;
    credits: Array<{
        on: string;
        activity: string;
        minutes: number;
    }>;
    juryService: Array<{
        on: string;
        minutes: number;
        hearings: number;
    }>;
    whoLooked: Array<DayLooked>;
    /**
     * What is not in here, and why, in sentences.
     */
    leftOut: Array<string>;
};

export type HoldBackQuestion = {
    questionId?: string;
    because: 'immigration-status' | 'birthplace' | 'act-not-referred' | 'about-another-case' | 'shaming' | 'private-life' | 'asked-before';
};

export type HoldIntake = {
    interviewerId: string;
    statement: string;
    strengths?: string;
    offers?: string;
};

export type HoldRoom = {
    roomId?: string;
    because: string;
};

/**
 * One line per entry of a timesheet. What was taken back stays, marked.
 */
export type HoursLine = {
    /**
     * `<timesheetId>:<entryId>`
     */
    id: string;
    entryId: string;
    timesheetId: string;
    personId: string;
    siteId: string | null;
    task: string;
    performedOn: string;
    fromAt: string | null;
    untilAt: string | null;
    minutes: number;
    state: 'logged' | 'rejected' | 'reversed' | 'verified';
    countedMinutes: number;
    givenMinutes: number;
    supervisorId: string | null;
    method: string | null;
    /**
     * Why it was rejected or reversed.
     */
    because: string | null;
    programmeId: string;
};

/**
 * One line per subject of a sign-in service that opens an account; neither who nor where stands here.
 */
export type IdentityLine = {
    identityId: string;
    accountId: string;
    by: 'invitation' | 'signed-in';
    linkedOn: string;
    programmeId: string;
};

export type IgnoreLogEntry = {
    entryId?: string;
    because: string;
};

/**
 * What similar cases were given of one sanction: the middle half of them. Null where too few were.
 */
export type Interval = {
    sanction: string;
    unit: string;
    cases: number | null;
    low: number | null;
    middle: number | null;
    high: number | null;
};

/**
 * Who was asked to which sitting, and what they said. Nothing here tells how a juror came to the jury.
 */
export type Invitation = {
    /**
     * `<sittingId>:<jurorId>`
     */
    id: string;
    sittingId: string;
    jurorId: string;
    on: string;
    replyBy: string;
    standby: boolean;
    state: 'accepted' | 'declined' | 'deferred' | 'excused' | 'invited' | 'lapsed';
    answeredOn: string | null;
    because: string | null;
    programmeId: string;
};

export type InvitationBody = {
    token: string;
    address: string;
};

export type InvitationOffer = {
    address: string;
    role: 'coordinator' | 'judge' | 'clerk' | 'bailiff' | 'jury-monitor' | 'evaluator' | 'referrer' | 'mentor' | 'admin' | 'juror' | 'foreperson' | 'respondent' | 'guardian' | 'harmed-party' | 'site-supervisor';
    personId?: string;
};

export type InviteJuror = {
    sittingId: string;
    on: string;
    replyBy: string;
    standby: boolean;
};

/**
 * Raising is never among them: it goes back to the jury.
 */
export type JudgePowers = {
    mayLower: boolean;
    maySendBack: boolean;
    setsDeadlockedItems: boolean;
};

export type JudgeTerms = {
    mayLower: boolean;
    maySendBack: boolean;
    setsDeadlockedItems: boolean;
};

/**
 * One line per sitting a juror came to. It reads the same whether the duty was owed or given.
 */
export type JurorService = {
    /**
     * `<jurorId>:<sittingId>`
     */
    id: string;
    jurorId: string;
    sittingId: string;
    servedOn: string;
    minutes: number;
    hearings: number;
    as: 'alternate' | 'called-off' | 'challenged' | 'dismissed' | 'panel' | 'recused' | 'sat-out' | 'standby' | 'undrawn' | null;
    /**
     * Why the sitting did not count, or null when it did.
     */
    notCounted: 'dismissed' | 'left-early' | null;
    programmeId: string;
};

/**
 * Who serves on the juries of a programme, as numbers: never of one panel.
 */
export type JuryComposition = {
    /**
     * The programme.
     */
    id: string;
    /**
     * People who served at least once, in any way.
     */
    jurors: number;
    /**
     * Of these: people who served after their own case was over.
     */
    formerRespondents: number;
    services: number;
    servicesByFormerRespondents: number;
    minutes: number;
    programmeId: string;
};

/**
 * Jury duty that plans ask for, against the seats that the calendar has.
 */
export type JuryDuty = {
    asOf: string;
    offered: number;
    booked: number;
    open: number;
    owed: number;
    /**
     * Seats booked by those who owe: so much of what is owed has its seat.
     */
    bookedByOwing: number;
    short: number;
    enough: boolean;
    sittings: Array<SeatsOfSitting>;
    /**
     * Days up to which more falls due than seats are open.
     */
    warnings: Array<{
        by: string;
        owed: number;
        open: number;
        short: number;
    }>;
};

/**
 * What comes of asking jurors, and who serves: of a whole programme, never of one panel.
 */
export type JuryFigures = {
    asked: number;
    saidYes: number;
    /**
     * Of those who were asked: came.
     */
    came: number;
    noShows: number;
    services: number;
    servicesByFormerRespondents: number;
    minutes: number;
    /**
     * Came of those asked, and former respondents' part of all services; null where there is nothing to divide.
     */
    attendance: number | null;
    formerRespondents: number | null;
};

/**
 * One line per juror, for the coordinator alone: it says who serves a sanction.
 */
export type JuryPool = {
    jurorId: string;
    status: 'active' | 'asked-to-serve-on' | 'recruited' | 'stood-down';
    because: string | null;
    origin: 'former-respondent' | 'respondent' | 'volunteer';
    planId: string | null;
    /**
     * Duties counted for that plan.
     */
    dutiesForPlan: number;
    courses: Array<string>;
    consents: Array<string>;
    times: number;
    minutes: number;
    lastServedOn: string | null;
    notBefore: string | null;
    recruitedOn: string;
    programmeId: string;
};

export type KeepNote = {
    text: string;
    jurorId: string;
};

export type KeyBody = {
    key: string;
};

/**
 * One line per plan: the step it has come to, and every step before.
 */
export type LadderLine = {
    planId: string;
    caseId: string;
    youthId: string;
    step: string;
    respondBy: string | null;
    /**
     * Channels on which the family was tried since the last warning.
     */
    channels: Array<string>;
    steps: Array<LadderStep>;
    open: boolean;
    programmeId: string;
};

/**
 * One step that a person took, and until when the family could answer it.
 */
export type LadderStep = {
    step: string;
    on: string;
    because: string | null;
    respondBy: string | null;
};

export type LapseInvitation = {
    sittingId: string;
};

export type LayDownRole = {
    role?: string;
};

export type LeaveDeliberation = {
    jurorId?: string;
};

/**
 * The books: one row per leg. The minutes of the whole table sum to zero. For the coordinator alone: the basis tells what was owed.
 */
export type LedgerLeg = {
    /**
     * `<accountId>:<entryId>:<n>`, or `<accountId>:<entryId>:reversal:<n>`
     */
    id: string;
    entryId: string;
    accountId: string;
    minutes: number;
    activity: string;
    basis: 'gift' | 'gift-received' | 'owed-jury' | 'redemption' | 'voluntary';
    /**
     * What was done for it, counted once; null on a counter-entry.
     */
    reference: string | null;
    postedOn: string;
    /**
     * The entry this one takes back.
     */
    reverses: string | null;
    because: string | null;
    programmeId: string;
};

export type LiftLegalHold = {
    holdId?: string;
    basis: string;
    order: string;
};

export type LiftRestriction = {
    hearingId?: string;
};

export type LiftUnavailability = {
    from: string;
    until: string;
};

export type LinkGuardian = {
    guardianId: string;
    relation: string;
    consents: boolean;
    attends: boolean;
    notified: boolean;
    reads: boolean;
    restrained: boolean;
    harmed?: boolean;
};

/**
 * One line per one-time link that was sent, for those who send them.
 */
export type LinkLine = {
    linkId: string;
    personId: string;
    role: string;
    concernsId: string;
    state: 'ended' | 'redeemed' | 'sent';
    misses: number;
    sentAt: string;
    endsAt: string;
    programmeId: string;
};

export type LinkRelatedCase = {
    relatedCaseId: string;
    relation: 'co-respondent' | 'mutual' | 'sibling';
};

export type ListAgency = {
    agencyId: string;
    name: string;
    kind: string;
};

export type ListSite = {
    name: string;
    kind: 'non-profit' | 'government' | 'school' | 'faith';
    minAge?: number;
    capacity?: number;
};

export type LogContactAttempt = {
    channel: string;
    language: string;
    outcome: string;
};

export type LogHours = {
    entryId?: string;
    siteId?: string;
    task: string;
    performedOn: string;
    fromAt?: string;
    untilAt?: string;
    minutes: number;
};

/**
 * One line for each thing that happened in a hearing. A correction keeps the first time, an ignored line stays. What the
 * young person passed on, and why a room was stopped, stand in no log.
 */
export type LogLine = {
    /**
     * The event's own id, or the one given to a moment the clerk logged.
     */
    entryId: string;
    hearingId: string;
    place: number;
    what: string;
    /**
     * The reason of an outcome, a code.
     */
    because: string | null;
    at: string;
    /**
     * The time that stood here before it was corrected.
     */
    firstAt: string | null;
    correctedBecause: string | null;
    ignoredBecause: string | null;
    programmeId: string;
};

export type LogMoment = {
    entryId?: string;
    what: string;
    at: string;
};

export type LogReminder = {
    channel: string;
    language: string;
    outcome: string;
};

export type LowerItem = {
    itemId: string;
    amount: number;
    because: string;
    reason: string;
};

export type LoweredPart = {
    itemId: string;
    amount: number;
};

export type MakeComment = {
    commentId?: string;
    itemId?: string;
    text: string;
    jurorId: string;
};

export type MakeRecommendation = {
    /**
     * The foreperson.
     */
    jurorId: string;
};

/**
 * An entry in one small line, for a slider and its ticks.
 */
export type Mark = {
    n: number;
    eventId: string;
    type: string;
    kind: 'access' | 'closing' | 'corrections' | 'docket' | 'documents' | 'hearing' | 'hours' | 'intake' | 'messages' | 'order' | 'plan' | 'referral' | 'withheld';
    milestone: boolean;
    occurredAt: string;
    recordedAt: string;
    /**
     * It was recorded on a later day than it happened.
     */
    late: boolean;
};

export type MarkCase = {
    marker: 'safety' | 'no-contact' | 'confidentiality' | 'interpreter' | 'accommodation';
    note?: string;
};

export type MendGlass = {
    glassId?: string;
};

export type ModifySanction = {
    sanctionId: string;
    amount?: number;
    dueOn?: string;
    because: string;
    reason: string;
    approvedBy: string;
};

export type MongoQuery = {
    [key: string]: unknown;
};

export type MoveHearing = {
    hearingId?: string;
    roomId: string;
    slot: number;
    because: string;
    overrides?: Array<string>;
};

/**
 * A person's hours over all timesheets: what was owed on one side, what was given on the other.
 */
export type MyHours = {
    /**
     * `<programmeId>:<personId>`
     */
    id: string;
    personId: string;
    /**
     * By timesheet, in minutes.
     */
    owed: {
        [key: string]: {
            required: number;
            adjusted: number;
            done: number;
        };
    };
    /**
     * Logged and waiting for a supervisor, by timesheet.
     */
    waiting: {
        [key: string]: number;
    };
    remainingMinutes: number;
    doneMinutes: number;
    givenMinutes: number;
    pendingMinutes: number;
    programmeId: string;
};

export type NameForeperson = {
    jurorId: string;
};

export type NameHarmedParty = {
    personId: string;
    kind: string;
};

export type NameIndependentAdult = {
    adultId: string;
};

export type NameSafeguardingStaff = {
    adultId: string;
};

export type NameSecondAdult = {
    adultId: string;
};

export type NameSupervisor = {
    supervisorId: string;
};

/**
 * One line per adult and what they are named for.
 */
export type NamedAdult = {
    /**
     * `<programme>:<duty>:<adult>`
     */
    key: string;
    adultId: string;
    duty: 'safeguarding-staff' | 'second-adult';
    since: string;
    programmeId: string;
};

/**
 * One row per case on its way to a hearing: what it lacks, what blocks it, and since when it waits for a day.
 */
export type NeedsAttention = {
    caseId: string;
    youthId: string;
    /**
     * Whether a person has something to do here.
     */
    attention: boolean;
    /**
     * What must be there before the case is ready.
     */
    missing: Array<string>;
    adultNeeded: boolean;
    /**
     * Ready, and without a hearing date, since this day.
     */
    unscheduledSince: string | null;
    hearBy: string | null;
    /**
     * Why nothing can go on until somebody decides.
     */
    blockedBy: Array<string>;
    /**
     * What the docket asks to be done next.
     */
    next: string | null;
    programmeId: string;
};

/**
 * What somebody needs to take part.
 */
export type NeedsTold = {
    programmeId: string;
    personId: string;
    needs: Array<string>;
    /**
     * Language of the interpreter.
     */
    interpreter: string | null;
    notes?: string | null;
    /**
     * Null where nothing was recorded.
     */
    recordedOn: string | null;
};

export type NewPasskey = {
    /**
     * What the browser made of the options.
     */
    passkey: {
        [key: string]: unknown;
    };
};

export type NewPassword = {
    password: string;
    newPassword: string;
};

export type NoteGuardianHarmed = {
    guardianId?: string;
};

/**
 * What is sworn at court, in the words in which it is said.
 */
export type Oath = {
    code: 'interpreter' | 'juror';
    textVersion: string;
    text: {
        en: string;
        es: string;
    };
};

export type ObjectToDisposition = {
    by: 'youth' | 'guardian' | 'independent-adult';
    personId: string;
    reason: string;
};

/**
 * The court's own offence classes, the same in every programme, so that referrals, grids and statistics can be compared.
 * A programme's published classes (A to D, 1 to 4) are mapped onto these in its grid. Which classes a programme excludes
 * is its policy.
 */
export type OffenceClass = {
    code: string;
    name: string;
    /**
     * What a clerk files under it.
     */
    covers: string;
};

export type OfferCalendarFeed = {
    [key: string]: unknown;
};

export type OfferLegalAdvice = {
    taken: boolean;
    textVersion: string;
    language: string;
};

export type OpenAccount = {
    [key: string]: unknown;
};

export type OpenAmendment = {
    judgeId: string;
    because: string;
    reason: string;
};

export type OpenBallot = {
    itemId?: string;
};

export type OpenDeliberation = {
    hearingId: string;
    caseId: string;
    dispositionId: string;
    policyVersion: number;
    jurors: Array<string>;
    foreperson: string;
    offenceClass: string;
};

export type OpenHearing = {
    caseId: string;
    sittingId: string;
    roomId: string;
    judgeId: string;
    format: string;
    language: string;
    interpreterId?: string;
};

export type OpenPoll = {
    [key: string]: unknown;
};

export type OpenRoomCode = {
    codeId?: string;
};

export type OpenSiteBody = {
    link: string;
    pin: string;
    choose?: boolean;
};

export type OpenTimesheet = {
    personId: string;
    kind: 'owed' | 'voluntary';
    planId?: string;
    caseId?: string;
    sanctionId?: string;
    owedMinutes?: number;
    /**
     * The policy the plan is bound to; the one in force when absent.
     */
    policyVersion?: number;
};

export type OverrideEligibility = {
    because: string;
    reason: string;
    permittedBy: string;
};

export type OweDutyAgain = {
    planId: string;
    sanctionId: string;
    times: number;
    /**
     * What had counted.
     */
    reference: string;
};

export type Panel = {
    size: number;
    quorum: number;
    standby: number;
    decision: 'consensus' | 'majority' | 'unanimous';
    /**
     * Rounds of ballots on one item before it counts as deadlocked.
     */
    rounds: number;
    /**
     * Juror's age window.
     */
    minAge: number;
    maxAge: number;
    /**
     * How long the ballots, ratings and talk of a jury room can be opened; until its decision is final unless told.
     */
    secretKept?: 'until-final' | 'with-the-case';
};

/**
 * Somebody on the panel, as jurors call each other.
 */
export type PanelMate = {
    seat: number;
    given: string | null;
    place: 'alternate' | 'juror';
    foreperson: boolean;
    sworn: boolean;
    you: boolean;
};

/**
 * A juror of a hearing. Nothing here tells how they came to serve, or why they left.
 */
export type PanelSeat = {
    /**
     * `<hearingId>:<jurorId>`
     */
    id: string;
    hearingId: string;
    jurorId: string;
    seat: number;
    place: 'alternate' | 'juror';
    foreperson: boolean;
    sworn: boolean;
    challenged: boolean;
    state: 'dismissed' | 'left' | 'released' | 'seated';
    /**
     * Minutes served, once the juror is free to go.
     */
    minutes: number | null;
    programmeId: string;
};

export type PanelTerms = {
    size: number;
    quorum: number;
    standby: number;
    decision: 'unanimous' | 'consensus' | 'majority';
    rounds: number;
    minAge: number;
    maxAge: number;
    secretKept?: 'until-final' | 'with-the-case';
};

/**
 * One line per thing that was written on paper and entered later: when it happened, who entered it when, and what was not in order.
 */
export type PaperEntry = {
    entryId: string;
    sittingId: string | null;
    hearingId: string | null;
    personId: string | null;
    what: 'attendance' | 'decision' | 'oath' | 'recommendation' | 'tally';
    happenedAt: string;
    enteredAt: string;
    /**
     * Role of whoever entered it.
     */
    enteredBy: string;
    /**
     * What would have been refused, had it been done on a screen.
     */
    irregular: Array<string>;
    programmeId: string;
};

export type PaperIndications = {
    owns: PaperTally;
    impact: PaperTally;
    change: PaperTally;
    ready: PaperTally;
};

export type PaperTally = {
    clearly: number;
    partly: number;
    'not-yet': number;
    'could-not-tell': number;
};

/**
 * A stream that a view has set aside, at the fact it could not take.
 */
export type Parked = {
    view: string;
    stream: string;
    position: number;
    parkedAt: string;
};

/**
 * One line per harmed party and case: whether and how they take part, and what they want to receive.
 */
export type Participation = {
    /**
     * `<person>:<case>`
     */
    key: string;
    personId: string;
    caseId: string;
    takesPart: string;
    acceptsContact: boolean;
    acceptsLetter: boolean;
    chosenOn: string;
    programmeId: string;
};

/**
 * Somebody whose case it is, by initials: a name is opened elsewhere, and the opening noted.
 */
export type Party = {
    personId: string;
    as: 'guardian' | 'harmed-party' | 'independent-adult' | 'respondent';
    initials: string | null;
};

export type PassNoteOn = {
    toPersonId: string;
    toRole: 'judge' | 'coordinator';
    noteId?: string;
};

export type PassQuestion = {
    questionId?: string;
    how: 'pass' | 'confer' | 'in-writing';
};

export type PausePlan = {
    because: string;
    since: string;
};

export type PlaceLegalHold = {
    holdId?: string;
    basis: string;
    order: string;
};

/**
 * One line per day that a plan waits for. A day that has passed puts its line on a list, and does nothing else.
 */
export type PlanDate = {
    dateId: string;
    kind: 'answer' | 'plan' | 'sanction';
    planId: string;
    sanctionId: string | null;
    sanction: string | null;
    dueOn: string;
    /**
     * Stands still while its case is suspended.
     */
    paused: boolean;
    programmeId: string;
};

/**
 * One line per plan: how far it is, what is due next, and whether more time was asked for.
 */
export type PlanLine = {
    planId: string;
    caseId: string;
    youthId: string;
    dispositionId: string;
    stage: 'completed' | 'ended' | 'failed' | 'running';
    madeOn: string;
    completeBy: string;
    items: Array<PlannedItem>;
    itemsDone: number;
    /**
     * Items that count: neither substituted nor waived.
     */
    itemsAsked: number;
    nextDueOn: string | null;
    askedUntil: string | null;
    extensions: number;
    /**
     * Since when it stands still with its case.
     */
    pausedSince: string | null;
    lastProgressOn: string | null;
    closedOn: string | null;
    programmeId: string;
};

export type PlannedItem = {
    sanctionId: string;
    sanction: string;
    unit: string;
    amount: number;
    done: number;
    dueOn: string;
    state: 'completed' | 'open' | 'substituted' | 'waived';
};

/**
 * One law of a court programme, in force from a day until the next version. Plain data, so that it can be adopted, compared and bound to a case.
 */
export type Policy = {
    eligibility: Eligibility;
    /**
     * Range by offence class; a class that is not in the grid cannot be heard.
     */
    grid: Array<GridRow>;
    catalogue: Array<Sanction>;
    deadlines: Deadlines;
    panel: Panel;
    judge: JudgePowers;
    service: ServiceRules;
    credit: CreditRule;
    /**
     * How long a record may be opened by breaking the glass; what `GLASS_RULE` says where the policy is silent.
     */
    glass?: GlassRule;
    /**
     * Days on which the court does not sit and the business-day clock stands still.
     */
    nonSittingDays: Array<string>;
    /**
     * How records end; a policy that says nothing lets them be sealed and expunged by order, and nothing happen by itself.
     */
    records?: RecordRules;
};

export type PolicyTerms = {
    eligibility: EligibilityTerms;
    grid: Array<GridRowTerms>;
    catalogue: Array<SanctionTerms>;
    deadlines: DeadlineTerms;
    panel: PanelTerms;
    judge: JudgeTerms;
    service: ServiceTerms;
    credit: CreditTerms;
    glass?: GlassTerms;
    nonSittingDays: Array<string>;
    records?: RecordTerms;
};

/**
 * Every version of every policy, whole, so that any two can be laid side by side.
 */
export type PolicyVersionRow = {
    /**
     * `<programmeId>:<version>`
     */
    id: string;
    version: number;
    effectiveOn: string;
    adoptedOn: string;
    adoptedBy: string;
    policy: Policy;
    programmeId: string;
};

/**
 * How many have answered a poll, and once all have, how.
 */
export type PollShown = {
    poll: number;
    answered: number;
    agree: number | null;
    notYet: number | null;
};

export type PostponeHearing = {
    hearingId?: string;
    because: string;
    lengthDays?: number;
};

export type Problem = {
    type: string;
    /**
     * One sentence a clerk can read aloud.
     */
    title: string;
    status: number;
    code: string;
    fields?: Array<{
        field?: string;
        problems?: Array<string>;
    }>;
    correlation?: string;
};

/**
 * One line per court programme: its clock, its zone, its agencies, and every policy with the day it starts.
 */
export type ProgrammeLine = {
    id: string;
    name: string;
    timeZone: string;
    clock: 'court' | 'simulated';
    /**
     * The newest version adopted, and the day from which it is in force.
     */
    policyVersion: number;
    effectiveOn: string | null;
    versions: Array<{
        version: number;
        effectiveOn: string;
    }>;
    agencies: Array<AgencyLine>;
    programmeId: string;
};

export type PronounceDisposition = {
    judgeId: string;
    /**
     * The plan's own id; the disposition's when none is given.
     */
    planId?: string;
    /**
     * By default the policy's days from today.
     */
    completeBy?: string;
    terms?: Array<TermsPart>;
    /**
     * The items to which the harmed party agreed, where the catalogue asks for it.
     */
    harmedPartyAgreedTo?: Array<string>;
};

export type Proof = {
    /**
     * A code of the authenticator app or a recovery code.
     */
    code?: string;
    /**
     * What the browser answered to the challenge.
     */
    passkey?: {
        [key: string]: unknown;
    };
    password: string;
};

export type ProposeItem = {
    itemId?: string;
    /**
     * A sanction of the range, or `third-party` for a recommendation to somebody else.
     */
    sanction: string;
    amount?: number;
    details?: string;
    addressee?: string;
    /**
     * Whose wish the juror takes up.
     */
    wishOf?: 'juror' | 'respondent' | 'guardian' | 'harmed-party' | 'community';
    jurorId: string;
};

/**
 * A variant of PublicKeyCredentialCreationOptions suitable for JSON transmission to the browser to
 * (eventually) get passed into navigator.credentials.create(...) in the browser.
 *
 * This should eventually get replaced with official TypeScript DOM types when WebAuthn L3 types
 * eventually make it into the language:
 *
 * https://w3c.github.io/webauthn/#dictdef-publickeycredentialcreationoptionsjson
 */
export type PublicKeyCredentialCreationOptionsJson = {
    rp: PublicKeyCredentialRpEntity;
    user: PublicKeyCredentialUserEntityJson;
    challenge: string;
    pubKeyCredParams: Array<PublicKeyCredentialParameters>;
    timeout?: number;
    excludeCredentials?: Array<PublicKeyCredentialDescriptorJson>;
    authenticatorSelection?: AuthenticatorSelectionCriteria;
    hints?: Array<'client-device' | 'hybrid' | 'security-key'>;
    attestation?: 'direct' | 'enterprise' | 'indirect' | 'none';
    attestationFormats?: Array<'android-key' | 'android-safetynet' | 'apple' | 'fido-u2f' | 'none' | 'packed' | 'tpm'>;
    extensions?: AuthenticationExtensionsClientInputs;
};

export type PublicKeyCredentialDescriptorJson = {
    id: string;
    transports?: Array<string>;
    type: string;
};

export type PublicKeyCredentialParameters = {
    alg: number;
    type: 'public-key';
};

/**
 * A variant of PublicKeyCredentialRequestOptions suitable for JSON transmission to the browser to
 * (eventually) get passed into navigator.credentials.get(...) in the browser.
 */
export type PublicKeyCredentialRequestOptionsJson = {
    challenge: string;
    timeout?: number;
    rpId?: string;
    allowCredentials?: Array<PublicKeyCredentialDescriptorJson>;
    userVerification?: 'discouraged' | 'preferred' | 'required';
    hints?: Array<'client-device' | 'hybrid' | 'security-key'>;
    extensions?: AuthenticationExtensionsClientInputs;
};

export type PublicKeyCredentialRpEntity = {
    id?: string;
    name: string;
};

/**
 * https://w3c.github.io/webauthn/#dictdef-publickeycredentialuserentityjson
 */
export type PublicKeyCredentialUserEntityJson = {
    id: string;
    name: string;
    displayName: string;
};

export type PublishDocket = {
    [key: string]: unknown;
};

/**
 * One time a hearing was put off.
 */
export type PuttingOff = {
    hearingId: string;
    how: 'continued' | 'postponed';
    because: string;
    askedBy: string;
    on: string;
    /**
     * Days asked for, where they were said.
     */
    lengthDays: number | null;
};

/**
 * What the policy lets this jury ask of one sanction.
 */
export type Range = {
    sanction: string;
    name: string;
    unit: string;
    min: number;
    max: number;
    mandatory: boolean;
    /**
     * An adult checks the proposal before the ballot.
     */
    checked: boolean;
    /**
     * The proposal says what about and how long.
     */
    detailed: boolean;
    /**
     * Each proposal is a thing of its own; otherwise one agreed proposal of this sanction is enough.
     */
    freeForm: boolean;
};

export type RateIndications = {
    owns: 'clearly' | 'partly' | 'not-yet' | 'could-not-tell';
    impact: 'clearly' | 'partly' | 'not-yet' | 'could-not-tell';
    change: 'clearly' | 'partly' | 'not-yet' | 'could-not-tell';
    ready: 'clearly' | 'partly' | 'not-yet' | 'could-not-tell';
    note?: string;
    jurorId: string;
};

/**
 * What must be there before a case is called; true where it is.
 */
export type Readiness = {
    respondent: boolean;
    guardian: boolean;
    /**
     * Null where nobody needs one.
     */
    interpreter: boolean | null;
    panel: boolean;
    judge: boolean;
};

/**
 * Where the thing stands now, and the place in the record a reader must have reached to see it.
 */
export type Receipt = {
    id: string;
    revision: number;
    position: number;
};

export type ReceiveProof = {
    sanctionId: string;
    proofId: string;
    kind: string;
};

export type ReceiveReferral = {
    youthId: string;
    agencyId: string;
    outsideNumber?: string;
    offence: string;
    offenceClass: 'order' | 'curfew' | 'property' | 'person' | 'substance' | 'traffic' | 'fraud' | 'burglary' | 'arson' | 'motor-vehicle' | 'drug-supply' | 'weapon' | 'serious-violence' | 'sexual' | 'status' | 'unclassified';
    severity?: number;
    offenceOn: string;
    receivedOn: string;
    ageAtOffence: number;
    ageAtReferral: number;
    /**
     * The same for everybody who took part in one incident.
     */
    incidentId: string;
    narrative?: string;
    /**
     * Whether the referrer knows of an earlier record; an unknown one is not the same as none.
     */
    priors: 'yes' | 'no' | 'unknown';
    priorsSource?: string;
};

export type ReconfirmConsent = {
    agrees: boolean;
};

export type RecordAbsence = {
    personId: string;
    as: string;
    hearingId?: string;
    because: string;
    excused?: boolean;
};

export type RecordAccessNeeds = {
    needs: Array<string>;
    interpreter?: string;
    notes?: string;
};

export type RecordAdmission = {
    kind: string;
    textVersion: string;
};

export type RecordAnswer = {
    answer: string;
};

export type RecordBreach = {
    because: string;
    reason?: string;
};

export type RecordClearance = {
    kind: string;
    until: string;
};

export type RecordConcern = {
    kind: 'abuse' | 'neglect' | 'self-harm' | 'threat' | 'exploitation' | 'distress' | 'other';
    words: string;
    /**
     * Whom it is about.
     */
    personId?: string;
    caseId?: string;
    /**
     * The hearing in which it came up, whose room may have been stopped for it.
     */
    hearingId?: string;
};

export type RecordConsent = {
    by: 'youth' | 'guardian' | 'independent-adult';
    personId: string;
    textVersion: string;
    signedOn: string;
    language: string;
};

export type RecordFollowUp = {
    months: 6 | 12;
    result: 'no-new-referral' | 'new-referral' | 'unknown';
};

export type RecordGuardianPresence = {
    present: boolean;
    adultId?: string;
    kind: 'guardian' | 'independent-adult';
};

export type RecordHeard = {
    hearingId: string;
    dispositionId?: string;
};

export type RecordIntakeMissed = {
    by: string;
    because: string;
};

export type RecordOutcome = {
    hearingId?: string;
    outcome: string;
};

export type RecordProgress = {
    sanctionId: string;
    amount: number;
    source: string;
    reference: string;
    performedOn?: string;
};

export type RecordRules = {
    /**
     * How a record may vanish.
     */
    levels: Array<'full' | 'partial' | 'seal'>;
    retention: Array<Retention>;
    /**
     * How long a one-way token of name and birth date stays for the eligibility check alone, or null: it never does.
     */
    matchTokenMonths: number | null;
    /**
     * The family is told that the record can be sealed one day, at the disposition and at the end.
     */
    noticeTwice: boolean;
};

export type RecordSeating = {
    sittingId: string;
    hearingId: string;
    as: 'panel' | 'alternate' | 'standby' | 'recused' | 'challenged' | 'dismissed' | 'sat-out';
};

export type RecordService = {
    sittingId: string;
    fromAt?: string;
    untilAt?: string;
    /**
     * False when the juror left before being released.
     */
    released?: boolean;
    as?: 'panel' | 'alternate' | 'standby' | 'recused' | 'challenged' | 'dismissed' | 'sat-out' | 'undrawn' | 'called-off';
};

export type RecordTerms = {
    levels: Array<'seal' | 'partial' | 'full'>;
    retention: Array<RetentionTerms>;
    matchTokenMonths: number | null;
    noticeTwice: boolean;
};

export type RecordUnavailability = {
    from: string;
    until: string;
    because: string;
};

export type RecruitJuror = {
    origin: 'volunteer' | 'respondent' | 'former-respondent';
    schoolId?: string;
    householdId?: string;
    age?: number;
    planId?: string;
    sanctionId?: string;
};

export type RecuseJuror = {
    jurorId?: string;
    because: string;
};

export type RedeemBody = {
    link: string;
    bornOn: string;
};

export type Redemption = {
    token: string;
    address: string;
    login: string;
    password: string;
};

export type ReferConcern = {
    authority: 'child-protection' | 'police' | 'health' | 'school' | 'crisis-line' | 'court' | 'other';
    referredOn: string;
    /**
     * Its number there, or whom one spoke to.
     */
    reference?: string;
};

export type ReferItemToJudge = {
    itemId?: string;
};

export type RefuseExtension = {
    because: string;
};

export type RefuseSeat = {
    because: string;
};

export type RegisterPerson = {
    given: string;
    family: string;
    preferred?: string;
    bornOn?: string;
    phone?: string;
    email?: string;
    address?: string;
    language: string;
    schoolId?: string;
    householdId?: string;
};

export type ReinstateJuror = {
    [key: string]: unknown;
};

export type RejectHours = {
    entryId?: string;
    because: string;
};

export type ReleaseRoom = {
    roomId?: string;
};

export type ReleaseSafeguardingStaff = {
    adultId?: string;
};

export type ReleaseSecondAdult = {
    adultId?: string;
};

export type RelieveMentor = {
    mentorId: string;
};

export type RelieveRole = {
    roomId?: string;
    role: string;
    personId: string;
};

export type RelieveSupervisor = {
    supervisorId: string;
};

export type RemoveSecondFactor = {
    factorId: string;
};

export type ReopenDay = {
    on: string;
};

export type ReopenDeliberation = {
    because: string;
};

export type ReopenRecord = {
    basis: string;
    order: string;
};

export type ReplaceForeperson = {
    jurorId: string;
};

export type ReplaceJuror = {
    jurorId?: string;
    by: string;
};

export type RescheduleIntake = {
    interviewerId: string;
    at: string;
    intakeOn: string;
    because: string;
};

export type ResetHearing = {
    hearingId: string;
    because: string;
    faultOf?: string;
};

export type RestrictEntry = {
    hearingId?: string;
    because: string;
};

export type ResumeCase = {
    [key: string]: unknown;
};

export type ResumePlan = {
    since: string;
    pausedDays: number;
    completeBy: string;
};

export type ResumeRoom = {
    [key: string]: unknown;
};

/**
 * How long a class of record is kept after its case was closed, and what happens then.
 */
export type Retention = {
    recordClass: 'case' | 'deliberation' | 'social' | 'trail';
    /**
     * For cases that ended so; null for all.
     */
    outcome: 'administrative' | 'completed' | 'declined' | 'returned' | null;
    months: number;
    then: 'full' | 'list' | 'partial' | 'seal';
};

export type RetentionTerms = {
    recordClass: 'case' | 'social' | 'deliberation' | 'trail';
    outcome: 'completed' | 'returned' | 'declined' | 'administrative';
    months: number;
    then: 'seal' | 'partial' | 'full' | 'list';
};

export type RetireAgency = {
    agencyId?: string;
};

export type RetireJury = {
    deliberationId?: string;
};

export type RetireSite = {
    [key: string]: unknown;
};

export type ReturnProof = {
    sanctionId: string;
    proofId: string;
    because: string;
};

export type ReturnReferral = {
    because: string;
    reason?: string;
    itemsDone?: number;
};

export type ReverseEarning = {
    reference?: string;
    reversalId?: string;
    because: 'posted-twice' | 'wrong-amount' | 'wrong-person' | 'hours-reversed' | 'gift-returned' | 'reward-returned';
};

export type ReverseHours = {
    entryId?: string;
    because: string;
};

export type ReversePosting = {
    entryId?: string;
    reversalId?: string;
    because: 'posted-twice' | 'wrong-amount' | 'wrong-person' | 'hours-reversed' | 'gift-returned' | 'reward-returned';
};

export type ReverseProgress = {
    reference: string;
    because: string;
};

export type RevokeAllSessions = {
    because: string;
};

export type RevokeSiteLink = {
    because: string;
};

export type RoleHeld = {
    programmeId: string;
    role: string;
    personId: string | null;
};

/**
 * What an adult is shown of a code that was made; it is kept nowhere.
 */
export type RoomCode = {
    code: string;
    endsAt: string;
    id: string;
    revision: number;
    position: number;
};

export type RoomOfSitting = {
    [key: string]: unknown;
};

/**
 * What is before the jury: counts, proposals and their tallies. Nobody's vote is in it, not even one's own.
 */
export type RoomSeen = {
    stage: 'deliberating' | 'discharged' | 'recommended';
    deliberationId: string;
    rule: string;
    rounds: number;
    quorum: number;
    /**
     * Jurors present who have rated the four indications.
     */
    rated: number;
    votingOn: string | null;
    round: number | null;
    /**
     * Jurors present who have voted in the open ballot.
     */
    votesIn: number;
    ranges: Array<Range>;
    /**
     * What the foreperson asks the jury to talk about.
     */
    prompt: string | null;
    poll: PollShown | null;
    present: number;
    lead: boolean;
    items: Array<{
        state: 'agreed' | 'deadlocked' | 'open' | 'rejected' | 'struck' | 'to-check' | 'to-judge' | 'withdrawn';
        sanction: string;
        unit: string;
        rounds: Array<RoundShown>;
        itemId: string;
        amount: number | null;
        addressee: string | null;
        wishOf: 'community' | 'guardian' | 'harmed-party' | 'juror' | 'respondent';
        agreed: number | null;
        details: string | null;
    }>;
};

/**
 * What one round came to: counts, and the figures argued over.
 */
export type RoundShown = {
    round: number;
    for: number;
    against: number;
    abstain: number;
    outcome: 'agreed' | 'deadlocked' | 'open' | 'rejected';
    lowest: number | null;
    highest: number | null;
};

/**
 * Words and the account they are from.
 */
export type Said = {
    words: string | null;
    by: string;
};

export type Sanction = {
    code: string;
    name: string;
    unit: 'days' | 'documents' | 'dollars' | 'minutes' | 'none' | 'times';
    /**
     * What shows that it was done: timesheet, check-in, document, certificate, word.
     */
    proof: string;
    requires: Array<'harmed-party-consent' | 'topic-and-length'>;
    /**
     * A free-form sanction is checked by an adult before the ballot.
     */
    freeForm: boolean;
};

export type SanctionTerms = {
    code: string;
    name: string;
    unit: 'minutes' | 'times' | 'documents' | 'days' | 'dollars' | 'none';
    proof: string;
    requires: Array<'harmed-party-consent' | 'topic-and-length'>;
    freeForm: boolean;
};

export type SaveFirstView = {
    leaning: 'approve' | 'lower' | 'send-back';
};

export type ScheduleIntake = {
    interviewerId: string;
    at: string;
    intakeOn: string;
};

export type ScheduleSitting = {
    on: string;
    opensAt: string;
    closesAt: string;
    venue: string;
    rooms: Array<RoomOfSitting>;
    slotMinutes: number;
    slotsPerRoom: number;
};

export type ScreenReferral = {
    priors?: 'yes' | 'no' | 'unknown';
    priorsSource?: string;
};

export type SealRecord = {
    basis: string;
    order: string;
};

export type SeatDevice = {
    seatId?: string;
    jurorId: string;
};

/**
 * What an adult is shown of a key for the tablet in their hands; it is kept nowhere.
 */
export type SeatKey = {
    key: string;
    id: string;
    revision: number;
    position: number;
};

export type SeatPanel = {
    jurors: Array<SeatTaken>;
    alternates: Array<SeatTaken>;
    drawId: string;
    forepersonId: string;
};

/**
 * All that a juror's tablet shows beside the case itself, in one answer.
 */
export type SeatSeen = {
    hearingId: string;
    now: string;
    /**
     * Their own id, by which they act.
     */
    ownId: string;
    hearing: HearingSeen;
    panel: Array<PanelMate>;
    /**
     * Null until the jury retires, for an alternate, and while the room is stopped.
     */
    room: RoomSeen | null;
};

export type SeatTaken = {
    jurorId: string;
    seat: number;
};

/**
 * A juror of a panel, as whoever keeps the room calls them.
 */
export type SeatedJuror = {
    state: 'dismissed' | 'left' | 'released' | 'seated';
    hearingId: string;
    jurorId: string;
    seat: number;
    place: 'alternate' | 'juror';
    foreperson: boolean;
    sworn: boolean;
    challenged: boolean;
    given: string | null;
    initial: string | null;
};

export type SeatsOfSitting = {
    sittingId: string;
    on: string;
    offered: number;
    booked: number;
    open: number;
};

export type SecondFactor = {
    /**
     * A code of the authenticator app or a recovery code.
     */
    code?: string;
    /**
     * What the browser answered to the challenge.
     */
    passkey?: {
        [key: string]: unknown;
    };
};

export type SendBackRecommendation = {
    because: string;
    reason: string;
};

export type SendLink = {
    personId: string;
    role: 'respondent' | 'guardian' | 'harmed-party';
    concernsId: string;
};

export type SendSiteLink = {
    siteId: string;
    supervisorId: string;
};

export type ServeHearingNotice = {
    hearingId: string;
    to: 'respondent' | 'guardian' | 'both';
    channel: string;
    language: string;
};

export type ServiceRules = {
    dailyCapMinutes: number;
    /**
     * What one "time" of jury duty stands for when hours are reported.
     */
    minutesPerJuryDuty: number;
    /**
     * The most service one disposition may ask, or null.
     */
    totalCapMinutes: number | null;
    /**
     * How often a hearing may be reset after an unexcused absence of the respondent.
     */
    resets: number;
    /**
     * A guardian must attend below this age.
     */
    guardianBelowAge: number;
};

export type ServiceTerms = {
    dailyCapMinutes: number;
    minutesPerJuryDuty: number;
    totalCapMinutes: number | null;
    resets: number;
    guardianBelowAge: number;
};

export type SetDeadlockedItem = {
    itemId: string;
    amount: number;
    details?: string;
};

export type SetHearingDate = {
    hearingId: string;
    sittingId: string;
    hearingOn: string;
};

export type SettleBody = {
    [key: string]: unknown;
};

export type Sheet = {
    owed: number;
    served: number;
};

/**
 * A hearing on the printed docket: initials, and nothing by which anybody outside would know whose it is.
 */
export type SheetLine = {
    hearingId: string;
    caseId: string;
    callNumber: number;
    docketNumber: string;
    initials: string | null;
    startsAt: string;
    roomId: string;
    room: string;
    stage: string;
    language: string | null;
    flags: Array<string>;
    restricted: boolean;
};

export type ShowPrompt = {
    prompt: string;
};

export type SignInBody = {
    login: string;
    password: string;
    /**
     * Needed only by those who hold more than one role.
     */
    programmeId?: string;
    role?: string;
    /**
     * A code of the authenticator app or a recovery code.
     */
    code?: string;
};

export type Similar = {
    /**
     * Null: fewer than five.
     */
    cases: number | null;
    items: Array<Interval>;
};

/**
 * One line per place where young people serve or served.
 */
export type SiteLine = {
    siteId: string;
    name: string;
    kind: string;
    minAge: number | null;
    capacity: number | null;
    retiredOn: string | null;
    programmeId: string;
};

/**
 * One line per link that a supervisor was sent for a site.
 */
export type SiteLinkLine = {
    linkId: string;
    siteId: string;
    supervisorId: string;
    state: 'in-use' | 'revoked' | 'sent';
    /**
     * Wrong PINs since the last right one.
     */
    misses: number;
    sentAt: string;
    endsAt: string;
    lastUsedAt: string | null;
    programmeId: string;
};

export type SpendCredits = {
    entryId?: string;
    minutes: number;
    /**
     * The claim that was approved.
     */
    reference: string;
};

export type StandJurorDown = {
    because: string;
};

/**
 * A person's statement: what was done, when, and the credits for it. Nothing tells an hour owed from an hour given.
 */
export type StatementEntry = {
    /**
     * `<accountId>:<entryId>`, or `<accountId>:<entryId>:reversal`
     */
    id: string;
    /**
     * The entry, or the counter-entry.
     */
    entryId: string;
    ownerId: string;
    activity: string;
    minutes: number;
    postedOn: string;
    /**
     * The other person of a gift.
     */
    counterpartId: string | null;
    /**
     * The entry this one corrects, and why.
     */
    corrects: string | null;
    because: string | null;
    programmeId: string;
};

/**
 * Days from one step to the next: how many cases took it, the middle one, and the one in ten that took longest.
 */
export type StepTime = {
    cases: number;
    median: number | null;
    ninetieth: number | null;
};

/**
 * The measures of a court's own pace; each counts cases whose step fell in the period.
 */
export type StepTimes = {
    /**
     * Closed in the period, and received in it: clearance is the one divided by the other.
     */
    received: number;
    closed: number;
    decided: StepTime;
    intake: StepTime;
    readied: StepTime;
    heard: StepTime;
    completed: StepTime;
    /**
     * Age in days of the cases open on the last day.
     */
    pending: StepTime;
    /**
     * Heard on the day first set for it, of all heard.
     */
    onTheDayFirstSet: number;
};

export type StopRoom = {
    because: 'disclosure' | 'threat' | 'distress' | 'illness' | 'disorder' | 'building';
};

export type StrikeNote = {
    noteId?: string;
};

/**
 * A step that a process asked for and that was refused.
 */
export type Stuck = {
    id: string;
    eventId: string;
    process: string;
    stream: string;
    revision: number;
    command: string;
    code: string;
    sentence: string;
    stuckAt: string;
};

export type SubstituteJudge = {
    judgeId: string;
};

export type SubstitutePart = {
    sanctionId: string;
    sanction: string;
    amount: number;
    dueOn: string;
    details?: string | null;
};

export type SubstituteSanction = {
    sanctionId: string;
    by: SubstitutePart;
    because: string;
    reason: string;
    approvedBy: string;
};

export type SuggestQuestion = {
    questionId?: string;
    askedBy: string;
    to: 'respondent' | 'guardian';
    text: string;
};

export type SummariseForJury = {
    whatHappened: string;
    respondentSaid?: string;
    strengths?: string;
    offers?: string;
};

export type SuspendCase = {
    because: string;
};

export type SwearInterpreter = {
    textVersion: string;
};

export type TakeOath = {
    jurorId?: string;
    textVersion: string;
    method: 'spoken' | 'tablet' | 'paper';
};

export type TakeRole = {
    role: string;
};

export type TermsPart = {
    itemId: string;
    dueOn?: string;
    details?: string;
};

/**
 * The five ticks of the docket: what must be there before a case is called, and how far each is.
 */
export type Ticks = {
    notice: 'not-served' | 'served';
    consent: 'complete' | 'missing';
    /**
     * Of whoever was harmed; `not-wanted` where they take no part, `none` where none is in.
     */
    statement: 'cleared' | 'filed' | 'heard' | 'none' | 'not-wanted';
    interpreter: 'booked' | 'here' | 'missing' | 'not-needed';
    jury: {
        seated: number;
        drawn: number;
        expected: number;
        quorum: number;
        enough: boolean;
    };
};

/**
 * One line per person: what is owed, what was given, and what is to spend, each in a column of its own. Minutes owed never
 * become credits here; a credit is only what the account says.
 */
export type TimeStatement = {
    personId: string;
    /**
     * Service minutes a plan asks for, and those of them served.
     */
    owedMinutes: number;
    owedMinutesServed: number;
    /**
     * Jury duties served because a plan asks for them, and their time.
     */
    owedDutiesServed: number;
    owedJuryMinutes: number;
    /**
     * What is owed and served of it, by timesheet; duties and their time, by plan.
     */
    sheets: {
        [key: string]: Sheet;
    };
    duties: {
        [key: string]: Duties;
    };
    /**
     * Given freely: service beyond what was owed, and jury service that nobody had asked for.
     */
    givenMinutes: number;
    givenJuryMinutes: number;
    givenDuties: number;
    /**
     * Earned in all, and what is left to spend.
     */
    earnedMinutes: number;
    creditMinutes: number;
    programmeId: string;
};

/**
 * What was required of whom, what was done, adjusted and remains; all in whole minutes. It says nothing of the case.
 */
export type TimesheetLine = {
    timesheetId: string;
    personId: string;
    planId: string | null;
    sanctionId: string | null;
    kind: 'owed' | 'voluntary';
    requiredMinutes: number;
    adjustedMinutes: number;
    doneMinutes: number;
    remainingMinutes: number;
    /**
     * Given freely: beyond the caps, or on a voluntary sheet.
     */
    givenMinutes: number;
    /**
     * Logged and waiting for a supervisor.
     */
    pendingMinutes: number;
    dailyCapMinutes: number;
    policyVersion: number;
    settledOn: string | null;
    programmeId: string;
};

/**
 * What waits for the coordinator.
 */
export type Today = {
    unscheduled: number;
    blocked: number;
    missingConsents: number;
    overdue: number;
    /**
     * Hearings that came off the docket and are not docketed again.
     */
    offDocket: number;
};

/**
 * One thing that happened, told to the person it happened to.
 */
export type Told = {
    at: string;
    on: string;
    /**
     * `ReferralAccepted` as "Referral accepted".
     */
    what: string;
    details: {
        [key: string]: unknown;
    };
    /**
     * The role in which somebody did it.
     */
    by: string;
    /**
     * Done by somebody else in the person's own name.
     */
    forYou: boolean;
};

export type TrainJuror = {
    course: string;
    on: string;
};

/**
 * One line per stretch of days on which somebody cannot come.
 */
export type Unavailability = {
    /**
     * `<person>:<first day>:<last day>`
     */
    key: string;
    personId: string;
    fromOn: string;
    untilOn: string;
    because: string;
    programmeId: string;
};

export type UnblockRoom = {
    roomId?: string;
};

export type UnlinkGuardian = {
    guardianId?: string;
};

export type UnlinkIdentity = {
    accountId: string;
};

export type UnlockAccess = {
    [key: string]: unknown;
};

export type UnlockDay = {
    because: string;
};

export type UnmarkCase = {
    marker?: 'safety' | 'no-contact' | 'confidentiality' | 'interpreter' | 'accommodation';
};

/**
 * One line per case that is ready and not yet heard; those that wait for a hearing date are `waiting`.
 */
export type Unscheduled = {
    caseId: string;
    youthId: string;
    incidentId: string;
    waiting: boolean;
    suspended: boolean;
    since: string;
    hearBy: string;
    longStopOn: string | null;
    /**
     * Why it came off its last sitting.
     */
    because: string | null;
    resets: number;
    allowanceUsed: boolean;
    programmeId: string;
};

export type VacateHearing = {
    hearingId?: string;
    because: string;
    askedBy: string;
};

export type VacateSeat = {
    because: string;
};

export type VerifyHours = {
    entryId?: string;
    supervisorId: string;
    method: 'signature' | 'pin' | 'kiosk' | 'call' | 'photo';
};

export type WaiveSanction = {
    sanctionId: string;
    because: string;
    reason: string;
    approvedBy: string;
};

export type WithdrawAdmission = {
    itemsDone?: number;
};

export type WithdrawAdmissionInHearing = {
    [key: string]: unknown;
};

export type WithdrawCalendarFeed = {
    [key: string]: unknown;
};

export type WithdrawClearance = {
    kind?: string;
};

export type WithdrawConsent = {
    by: 'youth' | 'guardian' | 'independent-adult';
    personId: string;
    itemsDone?: number;
};

export type WithdrawDocket = {
    because: string;
};

export type WithdrawItem = {
    itemId?: string;
    jurorId: string;
};

export type WithdrawLink = {
    [key: string]: unknown;
};

export type WithdrawRole = {
    role: 'coordinator' | 'judge' | 'clerk' | 'bailiff' | 'jury-monitor' | 'evaluator' | 'referrer' | 'mentor' | 'admin' | 'juror' | 'foreperson' | 'respondent' | 'guardian' | 'harmed-party' | 'site-supervisor';
};

export type WithdrawStatement = {
    statementId?: string;
};

export type WriteNote = {
    text: string;
    /**
     * The id of the fact.
     */
    pinnedTo?: string;
    noteId?: string;
};

export type WriteToCourt = {
    /**
     * The adult it is for; without one it is for the coordinators.
     */
    adultId?: string;
    messageId?: string;
    text: string;
};

export type AccessListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/access';
};

export type AccessListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessListError = AccessListErrors[keyof AccessListErrors];

export type AccessListResponses = {
    200: Array<AccessLine>;
};

export type AccessListResponse = AccessListResponses[keyof AccessListResponses];

export type AccessInviteData = {
    body: InvitationOffer;
    path?: never;
    query?: never;
    url: '/api/access/invitations';
};

export type AccessInviteErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessInviteError = AccessInviteErrors[keyof AccessInviteErrors];

export type AccessInviteResponses = {
    201: Receipt;
};

export type AccessInviteResponse = AccessInviteResponses[keyof AccessInviteResponses];

export type AccessRedeemData = {
    body: Redemption;
    path?: never;
    query?: never;
    url: '/api/access/invitations/redeem';
};

export type AccessRedeemErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessRedeemError = AccessRedeemErrors[keyof AccessRedeemErrors];

export type AccessRedeemResponses = {
    204: void;
};

export type AccessRedeemResponse = AccessRedeemResponses[keyof AccessRedeemResponses];

export type OwnEnrolledData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/access/own/factors';
};

export type OwnEnrolledErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnEnrolledError = OwnEnrolledErrors[keyof OwnEnrolledErrors];

export type OwnEnrolledResponses = {
    200: Array<Factor>;
};

export type OwnEnrolledResponse = OwnEnrolledResponses[keyof OwnEnrolledResponses];

export type OwnRemoveFactorData = {
    body?: never;
    path: {
        factorId: string;
    };
    query?: never;
    url: '/api/access/own/factors/{factorId}';
};

export type OwnRemoveFactorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnRemoveFactorError = OwnRemoveFactorErrors[keyof OwnRemoveFactorErrors];

export type OwnRemoveFactorResponses = {
    204: void;
};

export type OwnRemoveFactorResponse = OwnRemoveFactorResponses[keyof OwnRemoveFactorResponses];

export type OwnBeginPasskeyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/access/own/passkey-challenge';
};

export type OwnBeginPasskeyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnBeginPasskeyError = OwnBeginPasskeyErrors[keyof OwnBeginPasskeyErrors];

export type OwnBeginPasskeyResponses = {
    200: PublicKeyCredentialCreationOptionsJson;
};

export type OwnBeginPasskeyResponse = OwnBeginPasskeyResponses[keyof OwnBeginPasskeyResponses];

export type OwnEnrolPasskeyData = {
    body: NewPasskey;
    path?: never;
    query?: never;
    url: '/api/access/own/passkeys';
};

export type OwnEnrolPasskeyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnEnrolPasskeyError = OwnEnrolPasskeyErrors[keyof OwnEnrolPasskeyErrors];

export type OwnEnrolPasskeyResponses = {
    200: {
        token?: string;
        sessionId?: string;
        pending?: 'approval' | 'enrolment' | 'second-factor' | null;
        /**
         * The kinds of second factor they can show.
         */
        factors?: Array<'passkey' | 'recovery' | 'totp'>;
        programmeId?: string;
        role?: string;
        personId?: string | null;
        recoveryCodes?: Array<string>;
    };
};

export type OwnEnrolPasskeyResponse = OwnEnrolPasskeyResponses[keyof OwnEnrolPasskeyResponses];

export type OwnChangePasswordData = {
    body: NewPassword;
    path?: never;
    query?: never;
    url: '/api/access/own/password';
};

export type OwnChangePasswordErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnChangePasswordError = OwnChangePasswordErrors[keyof OwnChangePasswordErrors];

export type OwnChangePasswordResponses = {
    204: void;
};

export type OwnChangePasswordResponse = OwnChangePasswordResponses[keyof OwnChangePasswordResponses];

export type OwnRecoveryCodesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/access/own/recovery-codes';
};

export type OwnRecoveryCodesErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnRecoveryCodesError = OwnRecoveryCodesErrors[keyof OwnRecoveryCodesErrors];

export type OwnRecoveryCodesResponses = {
    200: {
        recoveryCodes: Array<string>;
    };
};

export type OwnRecoveryCodesResponse = OwnRecoveryCodesResponses[keyof OwnRecoveryCodesResponses];

export type OwnListData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/access/own/sessions';
};

export type OwnListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnListError = OwnListErrors[keyof OwnListErrors];

export type OwnListResponses = {
    200: Array<{
        current: boolean;
        sessionId: string;
        programmeId: string;
        role: string;
        kind: 'family' | 'juror' | 'site' | 'staff';
        startedAt: string;
        usedAt: string;
        endsAt: string;
    }>;
};

export type OwnListResponse = OwnListResponses[keyof OwnListResponses];

export type OwnRevokeData = {
    body?: never;
    path: {
        sessionId: string;
    };
    query?: never;
    url: '/api/access/own/sessions/{sessionId}';
};

export type OwnRevokeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnRevokeError = OwnRevokeErrors[keyof OwnRevokeErrors];

export type OwnRevokeResponses = {
    204: void;
};

export type OwnRevokeResponse = OwnRevokeResponses[keyof OwnRevokeResponses];

export type OwnBeginTotpData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/access/own/totp';
};

export type OwnBeginTotpErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnBeginTotpError = OwnBeginTotpErrors[keyof OwnBeginTotpErrors];

export type OwnBeginTotpResponses = {
    201: {
        factorId: string;
        secret: string;
        uri: string;
    };
};

export type OwnBeginTotpResponse = OwnBeginTotpResponses[keyof OwnBeginTotpResponses];

export type OwnConfirmTotpData = {
    body: Code;
    path: {
        factorId: string;
    };
    query?: never;
    url: '/api/access/own/totp/{factorId}/confirm';
};

export type OwnConfirmTotpErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type OwnConfirmTotpError = OwnConfirmTotpErrors[keyof OwnConfirmTotpErrors];

export type OwnConfirmTotpResponses = {
    200: {
        token?: string;
        sessionId?: string;
        pending?: 'approval' | 'enrolment' | 'second-factor' | null;
        /**
         * The kinds of second factor they can show.
         */
        factors?: Array<'passkey' | 'recovery' | 'totp'>;
        programmeId?: string;
        role?: string;
        personId?: string | null;
        recoveryCodes?: Array<string>;
    };
};

export type OwnConfirmTotpResponse = OwnConfirmTotpResponses[keyof OwnConfirmTotpResponses];

export type AccessCloseData = {
    body: CloseAccess;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/access/{accountId}/close';
};

export type AccessCloseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessCloseError = AccessCloseErrors[keyof AccessCloseErrors];

export type AccessCloseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccessCloseResponse = AccessCloseResponses[keyof AccessCloseResponses];

export type AccessRemoveFactorData = {
    body: RemoveSecondFactor;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/access/{accountId}/factors/remove';
};

export type AccessRemoveFactorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessRemoveFactorError = AccessRemoveFactorErrors[keyof AccessRemoveFactorErrors];

export type AccessRemoveFactorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccessRemoveFactorResponse = AccessRemoveFactorResponses[keyof AccessRemoveFactorResponses];

export type AccessGrantData = {
    body: GrantRole;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/access/{accountId}/roles';
};

export type AccessGrantErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessGrantError = AccessGrantErrors[keyof AccessGrantErrors];

export type AccessGrantResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccessGrantResponse = AccessGrantResponses[keyof AccessGrantResponses];

export type AccessWithdrawData = {
    body: WithdrawRole;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/access/{accountId}/roles/withdraw';
};

export type AccessWithdrawErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessWithdrawError = AccessWithdrawErrors[keyof AccessWithdrawErrors];

export type AccessWithdrawResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccessWithdrawResponse = AccessWithdrawResponses[keyof AccessWithdrawResponses];

export type AccessRevokeSessionsData = {
    body: RevokeAllSessions;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/access/{accountId}/sessions/revoke';
};

export type AccessRevokeSessionsErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessRevokeSessionsError = AccessRevokeSessionsErrors[keyof AccessRevokeSessionsErrors];

export type AccessRevokeSessionsResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccessRevokeSessionsResponse = AccessRevokeSessionsResponses[keyof AccessRevokeSessionsResponses];

export type AccessUnlockData = {
    body: UnlockAccess;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/access/{accountId}/unlock';
};

export type AccessUnlockErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccessUnlockError = AccessUnlockErrors[keyof AccessUnlockErrors];

export type AccessUnlockResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccessUnlockResponse = AccessUnlockResponses[keyof AccessUnlockResponses];

export type AccountListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/accounts';
};

export type AccountListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountListError = AccountListErrors[keyof AccountListErrors];

export type AccountListResponses = {
    200: Array<AccountLine>;
};

export type AccountListResponse = AccountListResponses[keyof AccountListResponses];

export type AccountLedgerData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/accounts/ledger';
};

export type AccountLedgerErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountLedgerError = AccountLedgerErrors[keyof AccountLedgerErrors];

export type AccountLedgerResponses = {
    200: Array<LedgerLeg>;
};

export type AccountLedgerResponse = AccountLedgerResponses[keyof AccountLedgerResponses];

export type AccountMineData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/accounts/me';
};

export type AccountMineErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountMineError = AccountMineErrors[keyof AccountMineErrors];

export type AccountMineResponses = {
    200: Array<AccountLine>;
};

export type AccountMineResponse = AccountMineResponses[keyof AccountMineResponses];

export type AccountMyStatementData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/accounts/me/statement';
};

export type AccountMyStatementErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountMyStatementError = AccountMyStatementErrors[keyof AccountMyStatementErrors];

export type AccountMyStatementResponses = {
    200: Array<StatementEntry>;
};

export type AccountMyStatementResponse = AccountMyStatementResponses[keyof AccountMyStatementResponses];

export type AccountOneData = {
    body?: never;
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}';
};

export type AccountOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountOneError = AccountOneErrors[keyof AccountOneErrors];

export type AccountOneResponses = {
    200: AccountLine;
};

export type AccountOneResponse = AccountOneResponses[keyof AccountOneResponses];

export type AccountEarnData = {
    body: EarnCredits;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/earn';
};

export type AccountEarnErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountEarnError = AccountEarnErrors[keyof AccountEarnErrors];

export type AccountEarnResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccountEarnResponse = AccountEarnResponses[keyof AccountEarnResponses];

export type AccountReverseEarningData = {
    body: ReverseEarning;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
        reference: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/earnings/{reference}/reverse';
};

export type AccountReverseEarningErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountReverseEarningError = AccountReverseEarningErrors[keyof AccountReverseEarningErrors];

export type AccountReverseEarningResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccountReverseEarningResponse = AccountReverseEarningResponses[keyof AccountReverseEarningResponses];

export type AccountReverseData = {
    body: ReversePosting;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
        entryId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/entries/{entryId}/reverse';
};

export type AccountReverseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountReverseError = AccountReverseErrors[keyof AccountReverseErrors];

export type AccountReverseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccountReverseResponse = AccountReverseResponses[keyof AccountReverseResponses];

export type AccountGiveData = {
    body: GiveCredits;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/give';
};

export type AccountGiveErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountGiveError = AccountGiveErrors[keyof AccountGiveErrors];

export type AccountGiveResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccountGiveResponse = AccountGiveResponses[keyof AccountGiveResponses];

export type AccountOpenData = {
    body: OpenAccount;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/open';
};

export type AccountOpenErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountOpenError = AccountOpenErrors[keyof AccountOpenErrors];

export type AccountOpenResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccountOpenResponse = AccountOpenResponses[keyof AccountOpenResponses];

export type AccountSpendData = {
    body: SpendCredits;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        accountId: string;
    };
    query?: never;
    url: '/api/accounts/{accountId}/spend';
};

export type AccountSpendErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountSpendError = AccountSpendErrors[keyof AccountSpendErrors];

export type AccountSpendResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type AccountSpendResponse = AccountSpendResponses[keyof AccountSpendResponses];

export type AccountStatementData = {
    body?: never;
    path: {
        accountId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/accounts/{accountId}/statement';
};

export type AccountStatementErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type AccountStatementError = AccountStatementErrors[keyof AccountStatementErrors];

export type AccountStatementResponses = {
    200: Array<StatementEntry>;
};

export type AccountStatementResponse = AccountStatementResponses[keyof AccountStatementResponses];

export type GlassWaitingData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/broken-glass';
};

export type GlassWaitingErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GlassWaitingError = GlassWaitingErrors[keyof GlassWaitingErrors];

export type GlassWaitingResponses = {
    200: Array<{
        glassId: string;
        caseId: string;
        accountId: string;
        role: string;
        brokenAt: string;
        /**
         * When it closes or was closed.
         */
        until: string;
        reason: string | null;
        acknowledgedAt: string | null;
        acknowledgedBy: string | null;
        mended: boolean;
        programmeId: string;
    }>;
};

export type GlassWaitingResponse = GlassWaitingResponses[keyof GlassWaitingResponses];

export type GlassAcknowledgeData = {
    body: AcknowledgeBrokenGlass;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        glassId: string;
    };
    query?: never;
    url: '/api/broken-glass/{glassId}/acknowledge';
};

export type GlassAcknowledgeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GlassAcknowledgeError = GlassAcknowledgeErrors[keyof GlassAcknowledgeErrors];

export type GlassAcknowledgeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GlassAcknowledgeResponse = GlassAcknowledgeResponses[keyof GlassAcknowledgeResponses];

export type GlassMendData = {
    body: MendGlass;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        glassId: string;
    };
    query?: never;
    url: '/api/broken-glass/{glassId}/mend';
};

export type GlassMendErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GlassMendError = GlassMendErrors[keyof GlassMendErrors];

export type GlassMendResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GlassMendResponse = GlassMendResponses[keyof GlassMendResponses];

export type ReferralsListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
        stage?: 'received' | 'screened' | 'accepted' | 'intake' | 'ready' | 'docketed' | 'heard' | 'in-plan';
        youthId?: string;
        unreachable?: boolean;
        number?: string;
    };
    url: '/api/cases';
};

export type ReferralsListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsListError = ReferralsListErrors[keyof ReferralsListErrors];

export type ReferralsListResponses = {
    200: Array<Caseload>;
};

export type ReferralsListResponse = ReferralsListResponses[keyof ReferralsListResponses];

export type CaseReceiveData = {
    body: ReceiveReferral;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/cases';
};

export type CaseReceiveErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseReceiveError = CaseReceiveErrors[keyof CaseReceiveErrors];

export type CaseReceiveResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseReceiveResponse = CaseReceiveResponses[keyof CaseReceiveResponses];

export type ReferralsClosingsData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
        youthId?: string;
        number?: string;
    };
    url: '/api/cases/closings';
};

export type ReferralsClosingsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsClosingsError = ReferralsClosingsErrors[keyof ReferralsClosingsErrors];

export type ReferralsClosingsResponses = {
    200: Array<Closing>;
};

export type ReferralsClosingsResponse = ReferralsClosingsResponses[keyof ReferralsClosingsResponses];

export type ReferralsCompletionData = {
    body?: never;
    path?: never;
    query: {
        from: string;
        until: string;
    };
    url: '/api/cases/completion';
};

export type ReferralsCompletionErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsCompletionError = ReferralsCompletionErrors[keyof ReferralsCompletionErrors];

export type ReferralsCompletionResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Completion;
};

export type ReferralsCompletionResponse = ReferralsCompletionResponses[keyof ReferralsCompletionResponses];

export type ReferralsDeadlinesData = {
    body?: never;
    path?: never;
    query: {
        take?: number;
        skip?: number;
        until: string;
    };
    url: '/api/cases/deadlines';
};

export type ReferralsDeadlinesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsDeadlinesError = ReferralsDeadlinesErrors[keyof ReferralsDeadlinesErrors];

export type ReferralsDeadlinesResponses = {
    200: Array<CaseDeadline>;
};

export type ReferralsDeadlinesResponse = ReferralsDeadlinesResponses[keyof ReferralsDeadlinesResponses];

export type ReferralsFollowUpsData = {
    body?: never;
    path?: never;
    query: {
        take?: number;
        skip?: number;
        until: string;
    };
    url: '/api/cases/follow-ups';
};

export type ReferralsFollowUpsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsFollowUpsError = ReferralsFollowUpsErrors[keyof ReferralsFollowUpsErrors];

export type ReferralsFollowUpsResponses = {
    200: Array<FollowUp>;
};

export type ReferralsFollowUpsResponse = ReferralsFollowUpsResponses[keyof ReferralsFollowUpsResponses];

export type ReferralsMineData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/cases/mine';
};

export type ReferralsMineErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsMineError = ReferralsMineErrors[keyof ReferralsMineErrors];

export type ReferralsMineResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        caseId: string;
        stage: 'accepted' | 'closed' | 'docketed' | 'heard' | 'in-plan' | 'intake' | 'ready' | 'received' | 'screened';
        youthId: string;
        agencyId: string;
        incidentId: string;
        outsideNumber: string | null;
        references: Array<{
            kind: string;
            number: string | null;
        }>;
        offence: string;
        offenceClass: string;
        severity: number | null;
        offenceOn: string;
        receivedOn: string;
        ageAtOffence: number;
        ageAtReferral: number;
        narrative: string | null;
        priors: string;
        priorsSource: string | null;
        decideBy: string;
        silentUntil: string;
        unreachable: boolean;
        /**
         * What is to be minded by whoever plans for this case.
         */
        markers: Array<{
            marker: string;
            note: string | null;
            on: string;
        }>;
        /**
         * What the jury is given to read.
         */
        jurySummary: {
            whatHappened: string | null;
            respondentSaid: string | null;
            strengths: string | null;
            offers: string | null;
            on: string;
        } | null;
        /**
         * When the family was told of its hearing, the last time.
         */
        notice: {
            hearingId: string;
            to: string;
            channel: string;
            language: string;
            on: string;
        } | null;
        /**
         * What stood before each correction, oldest first.
         */
        corrections: Array<{
            on: string;
            because: string;
            offence: string;
            offenceClass: string;
            severity: number | null;
            offenceOn: string;
            ageAtOffence: number;
            ageAtReferral: number;
        }>;
        harmedParties: Array<{
            personId: string;
            kind: string;
        }>;
        related: Array<{
            caseId: string;
            relation: string;
        }>;
        contacts: Array<{
            channel: string;
            language: string;
            outcome: string;
            silentUntil: string;
            on: string;
        }>;
        screening: {
            policyVersion: number;
            result: 'eligible' | 'excluded' | 'unknown';
            checks: Array<{
                check: string;
                answer: 'no' | 'unknown' | 'yes';
                detail: string | null;
            }>;
            on: string;
        } | null;
        override: {
            because: string;
            reason: string | null;
            permittedBy: string;
            on: string;
        } | null;
        acceptance: {
            withReservation: boolean;
            policyVersion: number;
            consentDueOn: string;
            reservation: string | null;
            on: string;
        } | null;
        appointment: {
            intakeOn: string;
            interviewerId: string;
            at: string;
        } | null;
        missed: Array<{
            by: string;
            because: string;
            on: string;
        }>;
        advice: {
            taken: boolean;
            textVersion: string;
            language: string;
            on: string;
        } | null;
        explained: Array<{
            topics: Array<string>;
            textVersion: string;
            language: string;
            on: string;
        }>;
        interview: {
            interviewerId: string;
            statement: string | null;
            strengths: string | null;
            offers: string | null;
            on: string;
        } | null;
        admission: {
            kind: string;
            textVersion: string;
            on: string;
        } | null;
        consents: Array<{
            by: 'guardian' | 'independent-adult' | 'youth';
            personId: string;
            textVersion: string;
            signedOn: string;
            language: string;
            withdrawnOn: string | null;
            setAside: string | null;
        }>;
        /**
         * An adult's consent was set aside, and no other has come in its place: the case is not heard without one.
         */
        adultMissing: boolean;
        hearBy: string | null;
        completeBy: string | null;
        longStopOn: string | null;
        hearing: {
            hearingId: string;
            sittingId: string;
            hearingOn: string;
            completeBy: string;
        } | null;
        resets: Array<{
            hearingId: string;
            because: string;
            faultOf: string | null;
            resets: number;
            allowanceUsed: boolean;
            on: string;
        }>;
        policyVersion: number | null;
        dispositionId: string | null;
        planId: string | null;
        suspended: {
            because: string;
            since: string;
            planId: string | null;
        } | null;
        outcome: 'administrative' | 'completed' | 'declined' | 'returned' | null;
        because: string | null;
        reason: string | null;
        itemsDone: number | null;
        closedOn: string | null;
        followUps: Array<{
            months: 6 | 12;
            indexOn: string;
            result: 'new-referral' | 'no-new-referral' | 'unknown';
            on: string;
        }>;
        programmeId: string;
    }>;
};

export type ReferralsMineResponse = ReferralsMineResponses[keyof ReferralsMineResponses];

export type ReferralsReferralsData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
        agencyId?: string;
    };
    url: '/api/cases/referrals';
};

export type ReferralsReferralsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsReferralsError = ReferralsReferralsErrors[keyof ReferralsReferralsErrors];

export type ReferralsReferralsResponses = {
    200: Array<{
        caseId: string;
        agencyId: string;
        /**
         * Who entered it.
         */
        referredBy: string;
        outsideNumber: string | null;
        receivedOn: string;
        decideBy: string;
        answeredOn: string | null;
        status: 'accepted' | 'closed' | 'completed' | 'declined' | 'received' | 'returned';
        outcome: string | null;
        itemsDone: number | null;
        programmeId: string;
    }>;
};

export type ReferralsReferralsResponse = ReferralsReferralsResponses[keyof ReferralsReferralsResponses];

export type ReferralsUnscheduledData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/cases/unscheduled';
};

export type ReferralsUnscheduledErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsUnscheduledError = ReferralsUnscheduledErrors[keyof ReferralsUnscheduledErrors];

export type ReferralsUnscheduledResponses = {
    200: Array<Unscheduled>;
};

export type ReferralsUnscheduledResponse = ReferralsUnscheduledResponses[keyof ReferralsUnscheduledResponses];

export type ReferralsOneData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/cases/{caseId}';
};

export type ReferralsOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsOneError = ReferralsOneErrors[keyof ReferralsOneErrors];

export type ReferralsOneResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        caseId: string;
        stage: 'accepted' | 'closed' | 'docketed' | 'heard' | 'in-plan' | 'intake' | 'ready' | 'received' | 'screened';
        youthId: string;
        agencyId: string;
        incidentId: string;
        outsideNumber: string | null;
        references: Array<{
            kind: string;
            number: string | null;
        }>;
        offence: string;
        offenceClass: string;
        severity: number | null;
        offenceOn: string;
        receivedOn: string;
        ageAtOffence: number;
        ageAtReferral: number;
        narrative: string | null;
        priors: string;
        priorsSource: string | null;
        decideBy: string;
        silentUntil: string;
        unreachable: boolean;
        /**
         * What is to be minded by whoever plans for this case.
         */
        markers: Array<{
            marker: string;
            note: string | null;
            on: string;
        }>;
        /**
         * What the jury is given to read.
         */
        jurySummary: {
            whatHappened: string | null;
            respondentSaid: string | null;
            strengths: string | null;
            offers: string | null;
            on: string;
        } | null;
        /**
         * When the family was told of its hearing, the last time.
         */
        notice: {
            hearingId: string;
            to: string;
            channel: string;
            language: string;
            on: string;
        } | null;
        /**
         * What stood before each correction, oldest first.
         */
        corrections: Array<{
            on: string;
            because: string;
            offence: string;
            offenceClass: string;
            severity: number | null;
            offenceOn: string;
            ageAtOffence: number;
            ageAtReferral: number;
        }>;
        harmedParties: Array<{
            personId: string;
            kind: string;
        }>;
        related: Array<{
            caseId: string;
            relation: string;
        }>;
        contacts: Array<{
            channel: string;
            language: string;
            outcome: string;
            silentUntil: string;
            on: string;
        }>;
        screening: {
            policyVersion: number;
            result: 'eligible' | 'excluded' | 'unknown';
            checks: Array<{
                check: string;
                answer: 'no' | 'unknown' | 'yes';
                detail: string | null;
            }>;
            on: string;
        } | null;
        override: {
            because: string;
            reason: string | null;
            permittedBy: string;
            on: string;
        } | null;
        acceptance: {
            withReservation: boolean;
            policyVersion: number;
            consentDueOn: string;
            reservation: string | null;
            on: string;
        } | null;
        appointment: {
            intakeOn: string;
            interviewerId: string;
            at: string;
        } | null;
        missed: Array<{
            by: string;
            because: string;
            on: string;
        }>;
        advice: {
            taken: boolean;
            textVersion: string;
            language: string;
            on: string;
        } | null;
        explained: Array<{
            topics: Array<string>;
            textVersion: string;
            language: string;
            on: string;
        }>;
        interview: {
            interviewerId: string;
            statement: string | null;
            strengths: string | null;
            offers: string | null;
            on: string;
        } | null;
        admission: {
            kind: string;
            textVersion: string;
            on: string;
        } | null;
        consents: Array<{
            by: 'guardian' | 'independent-adult' | 'youth';
            personId: string;
            textVersion: string;
            signedOn: string;
            language: string;
            withdrawnOn: string | null;
            setAside: string | null;
        }>;
        /**
         * An adult's consent was set aside, and no other has come in its place: the case is not heard without one.
         */
        adultMissing: boolean;
        hearBy: string | null;
        completeBy: string | null;
        longStopOn: string | null;
        hearing: {
            hearingId: string;
            sittingId: string;
            hearingOn: string;
            completeBy: string;
        } | null;
        resets: Array<{
            hearingId: string;
            because: string;
            faultOf: string | null;
            resets: number;
            allowanceUsed: boolean;
            on: string;
        }>;
        policyVersion: number | null;
        dispositionId: string | null;
        planId: string | null;
        suspended: {
            because: string;
            since: string;
            planId: string | null;
        } | null;
        outcome: 'administrative' | 'completed' | 'declined' | 'returned' | null;
        because: string | null;
        reason: string | null;
        itemsDone: number | null;
        closedOn: string | null;
        followUps: Array<{
            months: 6 | 12;
            indexOn: string;
            result: 'new-referral' | 'no-new-referral' | 'unknown';
            on: string;
        }>;
        programmeId: string;
    };
};

export type ReferralsOneResponse = ReferralsOneResponses[keyof ReferralsOneResponses];

export type CaseAcceptData = {
    body: AcceptReferral;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/accept';
};

export type CaseAcceptErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseAcceptError = CaseAcceptErrors[keyof CaseAcceptErrors];

export type CaseAcceptResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseAcceptResponse = CaseAcceptResponses[keyof CaseAcceptResponses];

export type CaseRecordAdmissionData = {
    body: RecordAdmission;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/admission';
};

export type CaseRecordAdmissionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseRecordAdmissionError = CaseRecordAdmissionErrors[keyof CaseRecordAdmissionErrors];

export type CaseRecordAdmissionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseRecordAdmissionResponse = CaseRecordAdmissionResponses[keyof CaseRecordAdmissionResponses];

export type CaseWithdrawAdmissionData = {
    body: WithdrawAdmission;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/admission/withdraw';
};

export type CaseWithdrawAdmissionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseWithdrawAdmissionError = CaseWithdrawAdmissionErrors[keyof CaseWithdrawAdmissionErrors];

export type CaseWithdrawAdmissionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseWithdrawAdmissionResponse = CaseWithdrawAdmissionResponses[keyof CaseWithdrawAdmissionResponses];

export type GlassBreakData = {
    body: BreakGlass;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/break-glass';
};

export type GlassBreakErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GlassBreakError = GlassBreakErrors[keyof GlassBreakErrors];

export type GlassBreakResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GlassBreakResponse = GlassBreakResponses[keyof GlassBreakResponses];

export type GlassOfCaseData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/cases/{caseId}/broken-glass';
};

export type GlassOfCaseErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GlassOfCaseError = GlassOfCaseErrors[keyof GlassOfCaseErrors];

export type GlassOfCaseResponses = {
    200: Array<{
        glassId: string;
        caseId: string;
        accountId: string;
        role: string;
        brokenAt: string;
        /**
         * When it closes or was closed.
         */
        until: string;
        reason: string | null;
        acknowledgedAt: string | null;
        acknowledgedBy: string | null;
        mended: boolean;
        programmeId: string;
    }>;
};

export type GlassOfCaseResponse = GlassOfCaseResponses[keyof GlassOfCaseResponses];

export type CaseCloseAdministrativelyData = {
    body: CloseAdministratively;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/close';
};

export type CaseCloseAdministrativelyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseCloseAdministrativelyError = CaseCloseAdministrativelyErrors[keyof CaseCloseAdministrativelyErrors];

export type CaseCloseAdministrativelyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseCloseAdministrativelyResponse = CaseCloseAdministrativelyResponses[keyof CaseCloseAdministrativelyResponses];

export type CaseCompleteData = {
    body: CompleteCase;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/complete';
};

export type CaseCompleteErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseCompleteError = CaseCompleteErrors[keyof CaseCompleteErrors];

export type CaseCompleteResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseCompleteResponse = CaseCompleteResponses[keyof CaseCompleteResponses];

export type CaseRecordConsentData = {
    body: RecordConsent;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/consents';
};

export type CaseRecordConsentErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseRecordConsentError = CaseRecordConsentErrors[keyof CaseRecordConsentErrors];

export type CaseRecordConsentResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseRecordConsentResponse = CaseRecordConsentResponses[keyof CaseRecordConsentResponses];

export type CaseWithdrawConsentData = {
    body: WithdrawConsent;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/consents/withdraw';
};

export type CaseWithdrawConsentErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseWithdrawConsentError = CaseWithdrawConsentErrors[keyof CaseWithdrawConsentErrors];

export type CaseWithdrawConsentResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseWithdrawConsentResponse = CaseWithdrawConsentResponses[keyof CaseWithdrawConsentResponses];

export type CaseExplainConsequencesData = {
    body: ExplainConsequences;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/consequences';
};

export type CaseExplainConsequencesErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseExplainConsequencesError = CaseExplainConsequencesErrors[keyof CaseExplainConsequencesErrors];

export type CaseExplainConsequencesResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseExplainConsequencesResponse = CaseExplainConsequencesResponses[keyof CaseExplainConsequencesResponses];

export type CaseLogContactData = {
    body: LogContactAttempt;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/contacts';
};

export type CaseLogContactErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseLogContactError = CaseLogContactErrors[keyof CaseLogContactErrors];

export type CaseLogContactResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseLogContactResponse = CaseLogContactResponses[keyof CaseLogContactResponses];

export type CaseCorrectData = {
    body: CorrectReferral;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/correct';
};

export type CaseCorrectErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseCorrectError = CaseCorrectErrors[keyof CaseCorrectErrors];

export type CaseCorrectResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseCorrectResponse = CaseCorrectResponses[keyof CaseCorrectResponses];

export type ReferralsDeadlinesOfData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/cases/{caseId}/deadlines';
};

export type ReferralsDeadlinesOfErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsDeadlinesOfError = ReferralsDeadlinesOfErrors[keyof ReferralsDeadlinesOfErrors];

export type ReferralsDeadlinesOfResponses = {
    200: Array<CaseDeadline>;
};

export type ReferralsDeadlinesOfResponse = ReferralsDeadlinesOfResponses[keyof ReferralsDeadlinesOfResponses];

export type CaseDeclineData = {
    body: DeclineReferral;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/decline';
};

export type CaseDeclineErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseDeclineError = CaseDeclineErrors[keyof CaseDeclineErrors];

export type CaseDeclineResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseDeclineResponse = CaseDeclineResponses[keyof CaseDeclineResponses];

export type HistoryDocketData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/cases/{caseId}/docket';
};

export type HistoryDocketErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HistoryDocketError = HistoryDocketErrors[keyof HistoryDocketErrors];

export type HistoryDocketResponses = {
    200: Array<DocketLine>;
};

export type HistoryDocketResponse = HistoryDocketResponses[keyof HistoryDocketResponses];

export type HistoryEarlierOnesData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/earlier';
};

export type HistoryEarlierOnesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HistoryEarlierOnesError = HistoryEarlierOnesErrors[keyof HistoryEarlierOnesErrors];

export type HistoryEarlierOnesResponses = {
    200: Array<EarlierCase>;
};

export type HistoryEarlierOnesResponse = HistoryEarlierOnesResponses[keyof HistoryEarlierOnesResponses];

export type CaseRecordFollowUpData = {
    body: RecordFollowUp;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/follow-ups';
};

export type CaseRecordFollowUpErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseRecordFollowUpError = CaseRecordFollowUpErrors[keyof CaseRecordFollowUpErrors];

export type CaseRecordFollowUpResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseRecordFollowUpResponse = CaseRecordFollowUpResponses[keyof CaseRecordFollowUpResponses];

export type CaseNameHarmedPartyData = {
    body: NameHarmedParty;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/harmed-parties';
};

export type CaseNameHarmedPartyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseNameHarmedPartyError = CaseNameHarmedPartyErrors[keyof CaseNameHarmedPartyErrors];

export type CaseNameHarmedPartyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseNameHarmedPartyResponse = CaseNameHarmedPartyResponses[keyof CaseNameHarmedPartyResponses];

export type CaseRecordHeardData = {
    body: RecordHeard;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/heard';
};

export type CaseRecordHeardErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseRecordHeardError = CaseRecordHeardErrors[keyof CaseRecordHeardErrors];

export type CaseRecordHeardResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseRecordHeardResponse = CaseRecordHeardResponses[keyof CaseRecordHeardResponses];

export type CaseSetHearingDateData = {
    body: SetHearingDate;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/hearing-date';
};

export type CaseSetHearingDateErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseSetHearingDateError = CaseSetHearingDateErrors[keyof CaseSetHearingDateErrors];

export type CaseSetHearingDateResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseSetHearingDateResponse = CaseSetHearingDateResponses[keyof CaseSetHearingDateResponses];

export type CaseResetHearingData = {
    body: ResetHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/hearing-date/reset';
};

export type CaseResetHearingErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseResetHearingError = CaseResetHearingErrors[keyof CaseResetHearingErrors];

export type CaseResetHearingResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseResetHearingResponse = CaseResetHearingResponses[keyof CaseResetHearingResponses];

export type CaseServeNoticeData = {
    body: ServeHearingNotice;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/hearing-notice';
};

export type CaseServeNoticeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseServeNoticeError = CaseServeNoticeErrors[keyof CaseServeNoticeErrors];

export type CaseServeNoticeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseServeNoticeResponse = CaseServeNoticeResponses[keyof CaseServeNoticeResponses];

export type ReferralsHistoryData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/cases/{caseId}/history';
};

export type ReferralsHistoryErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ReferralsHistoryError = ReferralsHistoryErrors[keyof ReferralsHistoryErrors];

export type ReferralsHistoryResponses = {
    200: Array<CaseHistoryLine>;
};

export type ReferralsHistoryResponse = ReferralsHistoryResponses[keyof ReferralsHistoryResponses];

export type CaseScheduleIntakeData = {
    body: ScheduleIntake;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/intake';
};

export type CaseScheduleIntakeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseScheduleIntakeError = CaseScheduleIntakeErrors[keyof CaseScheduleIntakeErrors];

export type CaseScheduleIntakeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseScheduleIntakeResponse = CaseScheduleIntakeResponses[keyof CaseScheduleIntakeResponses];

export type CaseHoldIntakeData = {
    body: HoldIntake;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/intake/held';
};

export type CaseHoldIntakeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseHoldIntakeError = CaseHoldIntakeErrors[keyof CaseHoldIntakeErrors];

export type CaseHoldIntakeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseHoldIntakeResponse = CaseHoldIntakeResponses[keyof CaseHoldIntakeResponses];

export type CaseRecordIntakeMissedData = {
    body: RecordIntakeMissed;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/intake/missed';
};

export type CaseRecordIntakeMissedErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseRecordIntakeMissedError = CaseRecordIntakeMissedErrors[keyof CaseRecordIntakeMissedErrors];

export type CaseRecordIntakeMissedResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseRecordIntakeMissedResponse = CaseRecordIntakeMissedResponses[keyof CaseRecordIntakeMissedResponses];

export type CaseRescheduleIntakeData = {
    body: RescheduleIntake;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/intake/reschedule';
};

export type CaseRescheduleIntakeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseRescheduleIntakeError = CaseRescheduleIntakeErrors[keyof CaseRescheduleIntakeErrors];

export type CaseRescheduleIntakeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseRescheduleIntakeResponse = CaseRescheduleIntakeResponses[keyof CaseRescheduleIntakeResponses];

export type CaseSummariseData = {
    body: SummariseForJury;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/jury-summary';
};

export type CaseSummariseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseSummariseError = CaseSummariseErrors[keyof CaseSummariseErrors];

export type CaseSummariseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseSummariseResponse = CaseSummariseResponses[keyof CaseSummariseResponses];

export type CaseOfferLegalAdviceData = {
    body: OfferLegalAdvice;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/legal-advice';
};

export type CaseOfferLegalAdviceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseOfferLegalAdviceError = CaseOfferLegalAdviceErrors[keyof CaseOfferLegalAdviceErrors];

export type CaseOfferLegalAdviceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseOfferLegalAdviceResponse = CaseOfferLegalAdviceResponses[keyof CaseOfferLegalAdviceResponses];

export type CaseMarkData = {
    body: MarkCase;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/markers';
};

export type CaseMarkErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseMarkError = CaseMarkErrors[keyof CaseMarkErrors];

export type CaseMarkResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseMarkResponse = CaseMarkResponses[keyof CaseMarkResponses];

export type CaseUnmarkData = {
    body: UnmarkCase;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
        marker: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/markers/{marker}/lift';
};

export type CaseUnmarkErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseUnmarkError = CaseUnmarkErrors[keyof CaseUnmarkErrors];

export type CaseUnmarkResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseUnmarkResponse = CaseUnmarkResponses[keyof CaseUnmarkResponses];

export type HistoryMomentData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        as?: 'known' | 'happened';
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
    };
    url: '/api/cases/{caseId}/moment';
};

export type HistoryMomentErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HistoryMomentError = HistoryMomentErrors[keyof HistoryMomentErrors];

export type HistoryMomentResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        entry: Mark;
        groups: Array<GroupThen>;
        caseId: string;
        at: number;
        total: number;
        as: 'happened' | 'known';
        now: boolean;
    };
};

export type HistoryMomentResponse = HistoryMomentResponses[keyof HistoryMomentResponses];

export type HistoryMomentsData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/moments';
};

export type HistoryMomentsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HistoryMomentsError = HistoryMomentsErrors[keyof HistoryMomentsErrors];

export type HistoryMomentsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        total: number;
        marks: Array<Mark>;
        caseId: string;
        youthId: string;
        age: number;
        stage: 'accepted' | 'closed' | 'docketed' | 'heard' | 'in-plan' | 'intake' | 'ready' | 'received' | 'screened';
        hearingOn: string | null;
    };
};

export type HistoryMomentsResponse = HistoryMomentsResponses[keyof HistoryMomentsResponses];

export type HistoryCompareData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        as?: 'known' | 'happened';
        from?: number;
        to?: number;
    };
    url: '/api/cases/{caseId}/moments/compare';
};

export type HistoryCompareErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HistoryCompareError = HistoryCompareErrors[keyof HistoryCompareErrors];

export type HistoryCompareResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        caseId: string;
        from: number;
        to: number;
        total: number;
        as: 'happened' | 'known';
        rows: Array<Compared>;
    };
};

export type HistoryCompareResponse = HistoryCompareResponses[keyof HistoryCompareResponses];

export type NoteOfData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/notes';
};

export type NoteOfErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type NoteOfError = NoteOfErrors[keyof NoteOfErrors];

export type NoteOfResponses = {
    200: Array<{
        own: false;
        passedTo: Array<unknown>;
        noteId: string;
        caseId: string;
        authorRole: string;
        /**
         * The fact of the case it is pinned to.
         */
        pinnedTo: string | null;
        text: string | null;
        writtenAt: string;
        changedAt: string | null;
    } | {
        own: true;
        passedTo: Array<{
            personId: string;
            role: string;
            on: string;
        }>;
        noteId: string;
        caseId: string;
        authorRole: string;
        /**
         * The fact of the case it is pinned to.
         */
        pinnedTo: string | null;
        text: string | null;
        writtenAt: string;
        changedAt: string | null;
    }>;
};

export type NoteOfResponse = NoteOfResponses[keyof NoteOfResponses];

export type NoteWriteData = {
    body: WriteNote;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/notes';
};

export type NoteWriteErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type NoteWriteError = NoteWriteErrors[keyof NoteWriteErrors];

export type NoteWriteResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type NoteWriteResponse = NoteWriteResponses[keyof NoteWriteResponses];

export type NoteChangeData = {
    body: ChangeNote;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
        noteId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/notes/{noteId}/change';
};

export type NoteChangeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type NoteChangeError = NoteChangeErrors[keyof NoteChangeErrors];

export type NoteChangeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type NoteChangeResponse = NoteChangeResponses[keyof NoteChangeResponses];

export type NotePassOnData = {
    body: PassNoteOn;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
        noteId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/notes/{noteId}/pass-on';
};

export type NotePassOnErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type NotePassOnError = NotePassOnErrors[keyof NotePassOnErrors];

export type NotePassOnResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type NotePassOnResponse = NotePassOnResponses[keyof NotePassOnResponses];

export type NoteStrikeData = {
    body: StrikeNote;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
        noteId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/notes/{noteId}/strike';
};

export type NoteStrikeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type NoteStrikeError = NoteStrikeErrors[keyof NoteStrikeErrors];

export type NoteStrikeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type NoteStrikeResponse = NoteStrikeResponses[keyof NoteStrikeResponses];

export type CaseOverrideData = {
    body: OverrideEligibility;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/override';
};

export type CaseOverrideErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseOverrideError = CaseOverrideErrors[keyof CaseOverrideErrors];

export type CaseOverrideResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseOverrideResponse = CaseOverrideResponses[keyof CaseOverrideResponses];

export type CaseBeginPlanData = {
    body: BeginPlan;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/plan';
};

export type CaseBeginPlanErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseBeginPlanError = CaseBeginPlanErrors[keyof CaseBeginPlanErrors];

export type CaseBeginPlanResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseBeginPlanResponse = CaseBeginPlanResponses[keyof CaseBeginPlanResponses];

export type CaseExtendCompletionData = {
    body: ExtendCompletion;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/plan/extend';
};

export type CaseExtendCompletionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseExtendCompletionError = CaseExtendCompletionErrors[keyof CaseExtendCompletionErrors];

export type CaseExtendCompletionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseExtendCompletionResponse = CaseExtendCompletionResponses[keyof CaseExtendCompletionResponses];

export type CaseBindPolicyData = {
    body: BindPolicy;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/policy';
};

export type CaseBindPolicyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseBindPolicyError = CaseBindPolicyErrors[keyof CaseBindPolicyErrors];

export type CaseBindPolicyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseBindPolicyResponse = CaseBindPolicyResponses[keyof CaseBindPolicyResponses];

export type CaseAddReferenceData = {
    body: AddReference;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/references';
};

export type CaseAddReferenceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseAddReferenceError = CaseAddReferenceErrors[keyof CaseAddReferenceErrors];

export type CaseAddReferenceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseAddReferenceResponse = CaseAddReferenceResponses[keyof CaseAddReferenceResponses];

export type CaseLinkRelatedCaseData = {
    body: LinkRelatedCase;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/related-cases';
};

export type CaseLinkRelatedCaseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseLinkRelatedCaseError = CaseLinkRelatedCaseErrors[keyof CaseLinkRelatedCaseErrors];

export type CaseLinkRelatedCaseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseLinkRelatedCaseResponse = CaseLinkRelatedCaseResponses[keyof CaseLinkRelatedCaseResponses];

export type CaseResumeData = {
    body: ResumeCase;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/resume';
};

export type CaseResumeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseResumeError = CaseResumeErrors[keyof CaseResumeErrors];

export type CaseResumeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseResumeResponse = CaseResumeResponses[keyof CaseResumeResponses];

export type CaseGiveBackData = {
    body: ReturnReferral;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/return';
};

export type CaseGiveBackErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseGiveBackError = CaseGiveBackErrors[keyof CaseGiveBackErrors];

export type CaseGiveBackResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseGiveBackResponse = CaseGiveBackResponses[keyof CaseGiveBackResponses];

export type CaseScreenData = {
    body: ScreenReferral;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/screen';
};

export type CaseScreenErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseScreenError = CaseScreenErrors[keyof CaseScreenErrors];

export type CaseScreenResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseScreenResponse = CaseScreenResponses[keyof CaseScreenResponses];

export type CaseSuspendData = {
    body: SuspendCase;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/suspend';
};

export type CaseSuspendErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseSuspendError = CaseSuspendErrors[keyof CaseSuspendErrors];

export type CaseSuspendResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseSuspendResponse = CaseSuspendResponses[keyof CaseSuspendResponses];

export type HistoryTimelineData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        as?: 'known' | 'happened';
        before?: number;
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        limit?: number;
        kind?: Array<'referral' | 'intake' | 'docket' | 'hearing' | 'order' | 'plan' | 'hours' | 'documents' | 'messages' | 'access' | 'corrections' | 'closing'>;
        by?: Array<'court' | 'bench' | 'jury' | 'family' | 'harmed-party' | 'referrer' | 'helpers' | 'system'>;
        type?: Array<string>;
    };
    url: '/api/cases/{caseId}/timeline';
};

export type HistoryTimelineErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HistoryTimelineError = HistoryTimelineErrors[keyof HistoryTimelineErrors];

export type HistoryTimelineResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        next: number | null;
        entries: Array<{
            by: {
                actor: string;
                role: string;
                onBehalfOf: string | null;
                name: {
                    given: string;
                    family: string;
                    initial: string;
                } | {
                    given: string;
                    initial: string;
                } | null;
                onBehalfOfName: {
                    given: string;
                    family: string;
                    initial: string;
                } | {
                    given: string;
                    initial: string;
                } | null;
            };
            /**
             * The code that came with the request.
             */
            reason: string | null;
            /**
             * The reason the fact itself gives.
             */
            because: string | null;
            commandId: string;
            /**
             * The entry it followed from, where that is of this case.
             */
            cause: {
                n: number;
                type: string;
            } | null;
            corrects: Array<{
                n: number;
                type: string;
            }>;
            correctedBy: Array<{
                n: number;
                type: string;
                at: string;
                because: string | null;
            }>;
            /**
             * It does not come back: nothing of what it said is shown.
             */
            takenBack: boolean;
            about: {
                category: string;
                id: string;
            };
            data: {
                [key: string]: unknown;
            };
            withheld: Array<string>;
            revision: number;
            hash: string;
            prev: string;
            n: number;
            eventId: string;
            type: string;
            kind: 'access' | 'closing' | 'corrections' | 'docket' | 'documents' | 'hearing' | 'hours' | 'intake' | 'messages' | 'order' | 'plan' | 'referral' | 'withheld';
            milestone: boolean;
            occurredAt: string;
            recordedAt: string;
            /**
             * It was recorded on a later day than it happened.
             */
            late: boolean;
        }>;
        caseId: string;
        total: number;
    };
};

export type HistoryTimelineResponse = HistoryTimelineResponses[keyof HistoryTimelineResponses];

export type CaseDeclareUnreachableData = {
    body: DeclareUnreachable;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        caseId: string;
    };
    query?: never;
    url: '/api/cases/{caseId}/unreachable';
};

export type CaseDeclareUnreachableErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CaseDeclareUnreachableError = CaseDeclareUnreachableErrors[keyof CaseDeclareUnreachableErrors];

export type CaseDeclareUnreachableResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CaseDeclareUnreachableResponse = CaseDeclareUnreachableResponses[keyof CaseDeclareUnreachableResponses];

export type ViewersOfCaseData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/cases/{caseId}/viewers';
};

export type ViewersOfCaseErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ViewersOfCaseError = ViewersOfCaseErrors[keyof ViewersOfCaseErrors];

export type ViewersOfCaseResponses = {
    200: Array<{
        name: {
            given: string;
            family: string;
            initial: string;
        } | null;
        onBehalfOfName: {
            given: string;
            family: string;
            initial: string;
        } | null;
        seq: number;
        at: string;
        subject: string;
        times: number;
        /**
         * The glass that was broken to see it.
         */
        glass: string | null;
        role: string;
        person: string | null;
        onBehalfOf: string | null;
        account: string;
        /**
         * The reason they gave, as a code.
         */
        why: string | null;
        route: string;
        classes: Array<string>;
    }>;
};

export type ViewersOfCaseResponse = ViewersOfCaseResponses[keyof ViewersOfCaseResponses];

export type ConcernListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/concerns';
};

export type ConcernListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ConcernListError = ConcernListErrors[keyof ConcernListErrors];

export type ConcernListResponses = {
    200: Array<{
        concern: Concern;
        concernId: string;
        stage: 'closed' | 'open' | 'referred';
        additions: Array<{
            at: string;
            said: Said | null;
        }>;
        referrals: Array<{
            authority: string;
            referredOn: string;
            said: Said | null;
        }>;
        recordedAt: string;
        closedOn: string | null;
        because: string | null;
        /**
         * The last day it can be read.
         */
        keepUntil: string | null;
    }>;
};

export type ConcernListResponse = ConcernListResponses[keyof ConcernListResponses];

export type ConcernRecordData = {
    body: RecordConcern;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/concerns';
};

export type ConcernRecordErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ConcernRecordError = ConcernRecordErrors[keyof ConcernRecordErrors];

export type ConcernRecordResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ConcernRecordResponse = ConcernRecordResponses[keyof ConcernRecordResponses];

export type ConcernOneData = {
    body?: never;
    path: {
        concernId: string;
    };
    query?: never;
    url: '/api/concerns/{concernId}';
};

export type ConcernOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ConcernOneError = ConcernOneErrors[keyof ConcernOneErrors];

export type ConcernOneResponses = {
    200: {
        concern: Concern;
        concernId: string;
        stage: 'closed' | 'open' | 'referred';
        additions: Array<{
            at: string;
            said: Said | null;
        }>;
        referrals: Array<{
            authority: string;
            referredOn: string;
            said: Said | null;
        }>;
        recordedAt: string;
        closedOn: string | null;
        because: string | null;
        /**
         * The last day it can be read.
         */
        keepUntil: string | null;
    };
};

export type ConcernOneResponse = ConcernOneResponses[keyof ConcernOneResponses];

export type ConcernAddData = {
    body: AddToConcern;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        concernId: string;
    };
    query?: never;
    url: '/api/concerns/{concernId}/additions';
};

export type ConcernAddErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ConcernAddError = ConcernAddErrors[keyof ConcernAddErrors];

export type ConcernAddResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ConcernAddResponse = ConcernAddResponses[keyof ConcernAddResponses];

export type ConcernCloseData = {
    body: CloseConcern;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        concernId: string;
    };
    query?: never;
    url: '/api/concerns/{concernId}/close';
};

export type ConcernCloseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ConcernCloseError = ConcernCloseErrors[keyof ConcernCloseErrors];

export type ConcernCloseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ConcernCloseResponse = ConcernCloseResponses[keyof ConcernCloseResponses];

export type ConcernDestroyData = {
    body: DestroyConcern;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        concernId: string;
    };
    query?: never;
    url: '/api/concerns/{concernId}/destroy';
};

export type ConcernDestroyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ConcernDestroyError = ConcernDestroyErrors[keyof ConcernDestroyErrors];

export type ConcernDestroyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ConcernDestroyResponse = ConcernDestroyResponses[keyof ConcernDestroyResponses];

export type ConcernReferData = {
    body: ReferConcern;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        concernId: string;
    };
    query?: never;
    url: '/api/concerns/{concernId}/referrals';
};

export type ConcernReferErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ConcernReferError = ConcernReferErrors[keyof ConcernReferErrors];

export type ConcernReferResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ConcernReferResponse = ConcernReferResponses[keyof ConcernReferResponses];

export type CorrespondenceInboxData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/correspondence';
};

export type CorrespondenceInboxErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CorrespondenceInboxError = CorrespondenceInboxErrors[keyof CorrespondenceInboxErrors];

export type CorrespondenceInboxResponses = {
    200: Array<{
        messageId: string;
        youthId: string;
        /**
         * The adult it is between, null where the coordinators are written to.
         */
        adultId: string | null;
        /**
         * The adult who wrote it, null for the young person.
         */
        answeredBy: string | null;
        /**
         * The message it answers.
         */
        answers: string | null;
        text: string | null;
        /**
         * Its place in the correspondence.
         */
        place: number;
        at: string;
    }>;
};

export type CorrespondenceInboxResponse = CorrespondenceInboxResponses[keyof CorrespondenceInboxResponses];

export type CorrespondenceOneData = {
    body?: never;
    path: {
        youthId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/correspondence/{youthId}';
};

export type CorrespondenceOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CorrespondenceOneError = CorrespondenceOneErrors[keyof CorrespondenceOneErrors];

export type CorrespondenceOneResponses = {
    200: Array<{
        messageId: string;
        youthId: string;
        /**
         * The adult it is between, null where the coordinators are written to.
         */
        adultId: string | null;
        /**
         * The adult who wrote it, null for the young person.
         */
        answeredBy: string | null;
        /**
         * The message it answers.
         */
        answers: string | null;
        text: string | null;
        /**
         * Its place in the correspondence.
         */
        place: number;
        at: string;
    }>;
};

export type CorrespondenceOneResponse = CorrespondenceOneResponses[keyof CorrespondenceOneResponses];

export type CorrespondenceAnswerData = {
    body: AnswerYoungPerson;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        youthId: string;
    };
    query?: never;
    url: '/api/correspondence/{youthId}/answers';
};

export type CorrespondenceAnswerErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CorrespondenceAnswerError = CorrespondenceAnswerErrors[keyof CorrespondenceAnswerErrors];

export type CorrespondenceAnswerResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CorrespondenceAnswerResponse = CorrespondenceAnswerResponses[keyof CorrespondenceAnswerResponses];

export type CorrespondenceWriteData = {
    body: WriteToCourt;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        youthId: string;
    };
    query?: never;
    url: '/api/correspondence/{youthId}/messages';
};

export type CorrespondenceWriteErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CorrespondenceWriteError = CorrespondenceWriteErrors[keyof CorrespondenceWriteErrors];

export type CorrespondenceWriteResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CorrespondenceWriteResponse = CorrespondenceWriteResponses[keyof CorrespondenceWriteResponses];

export type DeliberationReadingProgressData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/deliberations';
};

export type DeliberationReadingProgressErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationReadingProgressError = DeliberationReadingProgressErrors[keyof DeliberationReadingProgressErrors];

export type DeliberationReadingProgressResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        present: number;
        proposals: number;
        deliberationId: string;
        hearingId: string;
        caseId: string;
        stage: 'deliberating' | 'discharged' | 'recommended';
        rule: string;
        rounds: number;
        quorum: number;
        /**
         * Jurors present who have rated the four indications.
         */
        rated: number;
        round: number | null;
        /**
         * Jurors present who have voted in the open ballot.
         */
        votesIn: number;
        /**
         * What the foreperson asks the jury to talk about.
         */
        prompt: string | null;
        poll: PollShown | null;
        openedAt: string;
        closedAt: string | null;
        /**
         * Since when nobody can open what was sealed in this room.
         */
        secretDestroyedOn: string | null;
        programmeId: string;
    }>;
};

export type DeliberationReadingProgressResponse = DeliberationReadingProgressResponses[keyof DeliberationReadingProgressResponses];

export type DeliberationOpenData = {
    body: OpenDeliberation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/deliberations';
};

export type DeliberationOpenErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationOpenError = DeliberationOpenErrors[keyof DeliberationOpenErrors];

export type DeliberationOpenResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationOpenResponse = DeliberationOpenResponses[keyof DeliberationOpenResponses];

export type DeliberationReadingPressureData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/deliberations/pressure';
};

export type DeliberationReadingPressureErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationReadingPressureError = DeliberationReadingPressureErrors[keyof DeliberationReadingPressureErrors];

export type DeliberationReadingPressureResponses = {
    200: Array<{
        hearingId: string | null;
        deliberationId: string;
        times: number;
        lastAt: string;
        programmeId: string;
    }>;
};

export type DeliberationReadingPressureResponse = DeliberationReadingPressureResponses[keyof DeliberationReadingPressureResponses];

export type DeliberationReadingRecommendationData = {
    body?: never;
    path: {
        deliberationId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/deliberations/recommendations/{deliberationId}';
};

export type DeliberationReadingRecommendationErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationReadingRecommendationError = DeliberationReadingRecommendationErrors[keyof DeliberationReadingRecommendationErrors];

export type DeliberationReadingRecommendationResponses = {
    200: {
        deliberationId: string;
        hearingId: string;
        caseId: string;
        dispositionId: string;
        policyVersion: number;
        items: Array<{
            itemId: string;
            sanction: string;
            unit: string;
            amount: number;
            min: number;
            max: number;
            details: string | null;
        }>;
        toJudge: Array<{
            itemId: string;
            sanction: string;
            unit: string;
            lowest: number;
            highest: number;
        }>;
        /**
         * Words to third parties, a duty of nobody.
         */
        toOthers: Array<{
            addressee: string;
            text: string | null;
        }>;
        indications: {
            ready: {
                clearly: number;
                partly: number;
                'not-yet': number;
                'could-not-tell': number;
            };
            owns: {
                clearly: number;
                partly: number;
                'not-yet': number;
                'could-not-tell': number;
            };
            impact: {
                clearly: number;
                partly: number;
                'not-yet': number;
                'could-not-tell': number;
            };
            change: {
                clearly: number;
                partly: number;
                'not-yet': number;
                'could-not-tell': number;
            };
        };
        unanimous: boolean;
        minutes: number;
        /**
         * Jurors who made it, and how many were needed.
         */
        jurors: number;
        quorum: number;
        /**
         * Whether the judge had sent an earlier one back, and whether this one was.
         */
        revised: boolean;
        sentBack: boolean;
        madeAt: string;
        programmeId: string;
    };
};

export type DeliberationReadingRecommendationResponse = DeliberationReadingRecommendationResponses[keyof DeliberationReadingRecommendationResponses];

export type DeliberationReadingRoomData = {
    body?: never;
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}';
};

export type DeliberationReadingRoomErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationReadingRoomError = DeliberationReadingRoomErrors[keyof DeliberationReadingRoomErrors];

export type DeliberationReadingRoomResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        present: number;
        deliberationId: string;
        hearingId: string;
        caseId: string;
        stage: 'deliberating' | 'discharged' | 'recommended';
        rule: string;
        rounds: number;
        quorum: number;
        foreperson: string | null;
        /**
         * Jurors present who have rated the four indications.
         */
        rated: number;
        votingOn: string | null;
        round: number | null;
        /**
         * Jurors present who have voted in the open ballot.
         */
        votesIn: number;
        ranges: Array<{
            sanction: string;
            name: string;
            unit: string;
            min: number;
            max: number;
            mandatory: boolean;
            /**
             * An adult checks the proposal before the ballot.
             */
            checked: boolean;
            /**
             * The proposal says what about and how long.
             */
            detailed: boolean;
            /**
             * Each proposal is a thing of its own; otherwise one agreed proposal of this sanction is enough.
             */
            freeForm: boolean;
        }>;
        items: Array<{
            itemId: string;
            sanction: string;
            unit: string;
            amount: number | null;
            details: string | null;
            addressee: string | null;
            wishOf: 'community' | 'guardian' | 'harmed-party' | 'juror' | 'respondent';
            state: 'agreed' | 'deadlocked' | 'open' | 'rejected' | 'struck' | 'to-check' | 'to-judge' | 'withdrawn';
            agreed: number | null;
            rounds: Array<{
                round: number;
                for: number;
                against: number;
                abstain: number;
                outcome: 'agreed' | 'deadlocked' | 'open' | 'rejected';
                lowest: number | null;
                highest: number | null;
            }>;
        }>;
        /**
         * What the foreperson asks the jury to talk about.
         */
        prompt: string | null;
        poll: {
            poll: number;
            answered: number;
            agree: number | null;
            notYet: number | null;
        } | null;
        openedAt: string;
        closedAt: string | null;
        /**
         * Since when nobody can open what was sealed in this room.
         */
        secretDestroyedOn: string | null;
        programmeId: string;
    } & {
        lead?: boolean;
    };
};

export type DeliberationReadingRoomResponse = DeliberationReadingRoomResponses[keyof DeliberationReadingRoomResponses];

export type DeliberationReadingCommentsData = {
    body?: never;
    path: {
        deliberationId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/deliberations/{deliberationId}/comments';
};

export type DeliberationReadingCommentsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationReadingCommentsError = DeliberationReadingCommentsErrors[keyof DeliberationReadingCommentsErrors];

export type DeliberationReadingCommentsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        commentId: string;
        deliberationId: string;
        itemId: string | null;
        text: string | null;
        at: string;
        programmeId: string;
    }>;
};

export type DeliberationReadingCommentsResponse = DeliberationReadingCommentsResponses[keyof DeliberationReadingCommentsResponses];

export type DeliberationCommentData = {
    body: MakeComment;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/comments';
};

export type DeliberationCommentErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationCommentError = DeliberationCommentErrors[keyof DeliberationCommentErrors];

export type DeliberationCommentResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationCommentResponse = DeliberationCommentResponses[keyof DeliberationCommentResponses];

export type DeliberationDischargeData = {
    body: DischargeDeliberation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/discharge';
};

export type DeliberationDischargeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationDischargeError = DeliberationDischargeErrors[keyof DeliberationDischargeErrors];

export type DeliberationDischargeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationDischargeResponse = DeliberationDischargeResponses[keyof DeliberationDischargeResponses];

export type DeliberationNameForepersonData = {
    body: NameForeperson;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/foreperson';
};

export type DeliberationNameForepersonErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationNameForepersonError = DeliberationNameForepersonErrors[keyof DeliberationNameForepersonErrors];

export type DeliberationNameForepersonResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationNameForepersonResponse = DeliberationNameForepersonResponses[keyof DeliberationNameForepersonResponses];

export type DeliberationProposeData = {
    body: ProposeItem;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/items';
};

export type DeliberationProposeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationProposeError = DeliberationProposeErrors[keyof DeliberationProposeErrors];

export type DeliberationProposeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationProposeResponse = DeliberationProposeResponses[keyof DeliberationProposeResponses];

export type DeliberationCheckData = {
    body: CheckProposal;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
        itemId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/items/{itemId}/check';
};

export type DeliberationCheckErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationCheckError = DeliberationCheckErrors[keyof DeliberationCheckErrors];

export type DeliberationCheckResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationCheckResponse = DeliberationCheckResponses[keyof DeliberationCheckResponses];

export type DeliberationCloseBallotData = {
    body: CloseBallot;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
        itemId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/items/{itemId}/close-ballot';
};

export type DeliberationCloseBallotErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationCloseBallotError = DeliberationCloseBallotErrors[keyof DeliberationCloseBallotErrors];

export type DeliberationCloseBallotResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationCloseBallotResponse = DeliberationCloseBallotResponses[keyof DeliberationCloseBallotResponses];

export type DeliberationOpenBallotData = {
    body: OpenBallot;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
        itemId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/items/{itemId}/open-ballot';
};

export type DeliberationOpenBallotErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationOpenBallotError = DeliberationOpenBallotErrors[keyof DeliberationOpenBallotErrors];

export type DeliberationOpenBallotResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationOpenBallotResponse = DeliberationOpenBallotResponses[keyof DeliberationOpenBallotResponses];

export type DeliberationReferToJudgeData = {
    body: ReferItemToJudge;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
        itemId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/items/{itemId}/refer-to-judge';
};

export type DeliberationReferToJudgeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationReferToJudgeError = DeliberationReferToJudgeErrors[keyof DeliberationReferToJudgeErrors];

export type DeliberationReferToJudgeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationReferToJudgeResponse = DeliberationReferToJudgeResponses[keyof DeliberationReferToJudgeResponses];

export type DeliberationCastData = {
    body: CastBallot;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
        itemId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/items/{itemId}/votes';
};

export type DeliberationCastErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationCastError = DeliberationCastErrors[keyof DeliberationCastErrors];

export type DeliberationCastResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationCastResponse = DeliberationCastResponses[keyof DeliberationCastResponses];

export type DeliberationWithdrawData = {
    body: WithdrawItem;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
        itemId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/items/{itemId}/withdraw';
};

export type DeliberationWithdrawErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationWithdrawError = DeliberationWithdrawErrors[keyof DeliberationWithdrawErrors];

export type DeliberationWithdrawResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationWithdrawResponse = DeliberationWithdrawResponses[keyof DeliberationWithdrawResponses];

export type DeliberationLeaveData = {
    body: LeaveDeliberation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/jurors/{jurorId}/leave';
};

export type DeliberationLeaveErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationLeaveError = DeliberationLeaveErrors[keyof DeliberationLeaveErrors];

export type DeliberationLeaveResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationLeaveResponse = DeliberationLeaveResponses[keyof DeliberationLeaveResponses];

export type DeliberationReadingMyNoteData = {
    body?: never;
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/my-note';
};

export type DeliberationReadingMyNoteErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationReadingMyNoteError = DeliberationReadingMyNoteErrors[keyof DeliberationReadingMyNoteErrors];

export type DeliberationReadingMyNoteResponses = {
    200: {
        text: string | null;
    };
};

export type DeliberationReadingMyNoteResponse = DeliberationReadingMyNoteResponses[keyof DeliberationReadingMyNoteResponses];

export type DeliberationKeepNoteData = {
    body: KeepNote;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/my-note';
};

export type DeliberationKeepNoteErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationKeepNoteError = DeliberationKeepNoteErrors[keyof DeliberationKeepNoteErrors];

export type DeliberationKeepNoteResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationKeepNoteResponse = DeliberationKeepNoteResponses[keyof DeliberationKeepNoteResponses];

export type DeliberationEnterRecommendationData = {
    body: EnterRecommendationFromPaper;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/paper/recommendation';
};

export type DeliberationEnterRecommendationErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationEnterRecommendationError = DeliberationEnterRecommendationErrors[keyof DeliberationEnterRecommendationErrors];

export type DeliberationEnterRecommendationResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationEnterRecommendationResponse = DeliberationEnterRecommendationResponses[keyof DeliberationEnterRecommendationResponses];

export type DeliberationEnterTallyData = {
    body: EnterTallyFromPaper;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/paper/tally';
};

export type DeliberationEnterTallyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationEnterTallyError = DeliberationEnterTallyErrors[keyof DeliberationEnterTallyErrors];

export type DeliberationEnterTallyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationEnterTallyResponse = DeliberationEnterTallyResponses[keyof DeliberationEnterTallyResponses];

export type DeliberationOpenPollData = {
    body: OpenPoll;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/poll';
};

export type DeliberationOpenPollErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationOpenPollError = DeliberationOpenPollErrors[keyof DeliberationOpenPollErrors];

export type DeliberationOpenPollResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationOpenPollResponse = DeliberationOpenPollResponses[keyof DeliberationOpenPollResponses];

export type DeliberationAnswerPollData = {
    body: AnswerPoll;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/poll/answer';
};

export type DeliberationAnswerPollErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationAnswerPollError = DeliberationAnswerPollErrors[keyof DeliberationAnswerPollErrors];

export type DeliberationAnswerPollResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationAnswerPollResponse = DeliberationAnswerPollResponses[keyof DeliberationAnswerPollResponses];

export type DeliberationShowPromptData = {
    body: ShowPrompt;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/prompt';
};

export type DeliberationShowPromptErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationShowPromptError = DeliberationShowPromptErrors[keyof DeliberationShowPromptErrors];

export type DeliberationShowPromptResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationShowPromptResponse = DeliberationShowPromptResponses[keyof DeliberationShowPromptResponses];

export type DeliberationFeelPushedData = {
    body: FeelPushed;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/pushed';
};

export type DeliberationFeelPushedErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationFeelPushedError = DeliberationFeelPushedErrors[keyof DeliberationFeelPushedErrors];

export type DeliberationFeelPushedResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationFeelPushedResponse = DeliberationFeelPushedResponses[keyof DeliberationFeelPushedResponses];

export type DeliberationRateData = {
    body: RateIndications;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/ratings';
};

export type DeliberationRateErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationRateError = DeliberationRateErrors[keyof DeliberationRateErrors];

export type DeliberationRateResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationRateResponse = DeliberationRateResponses[keyof DeliberationRateResponses];

export type DeliberationRecommendData = {
    body: MakeRecommendation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/recommend';
};

export type DeliberationRecommendErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationRecommendError = DeliberationRecommendErrors[keyof DeliberationRecommendErrors];

export type DeliberationRecommendResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationRecommendResponse = DeliberationRecommendResponses[keyof DeliberationRecommendResponses];

export type DeliberationReopenData = {
    body: ReopenDeliberation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        deliberationId: string;
    };
    query?: never;
    url: '/api/deliberations/{deliberationId}/reopen';
};

export type DeliberationReopenErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeliberationReopenError = DeliberationReopenErrors[keyof DeliberationReopenErrors];

export type DeliberationReopenResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DeliberationReopenResponse = DeliberationReopenResponses[keyof DeliberationReopenResponses];

export type DeskCaseOutcomesData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/desk/case-outcomes';
};

export type DeskCaseOutcomesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskCaseOutcomesError = DeskCaseOutcomesErrors[keyof DeskCaseOutcomesErrors];

export type DeskCaseOutcomesResponses = {
    200: Array<CaseOutcome>;
};

export type DeskCaseOutcomesResponse = DeskCaseOutcomesResponses[keyof DeskCaseOutcomesResponses];

export type DeskDueOfCaseData = {
    body?: never;
    path: {
        caseId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/desk/cases/{caseId}/due';
};

export type DeskDueOfCaseErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskDueOfCaseError = DeskDueOfCaseErrors[keyof DeskDueOfCaseErrors];

export type DeskDueOfCaseResponses = {
    200: Array<DueDate>;
};

export type DeskDueOfCaseResponse = DeskDueOfCaseResponses[keyof DeskDueOfCaseResponses];

export type DeskCourtDayData = {
    body?: never;
    path: {
        on: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/desk/court-day/{on}';
};

export type DeskCourtDayErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskCourtDayError = DeskCourtDayErrors[keyof DeskCourtDayErrors];

export type DeskCourtDayResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        judgeId: string | null;
        bailiffId: string | null;
        readiness: Readiness;
        initials?: string | null;
        /**
         * Whole years on the day.
         */
        age?: number | null;
        offence?: string | null;
        offenceClass?: string | null;
        flags?: Array<string>;
        /**
         * Other hearings of the same incident that day.
         */
        related?: Array<string>;
        /**
         * Jurors who wait for a break or an adult.
         */
        breaks?: number;
        /**
         * Jurors who were challenged, and about whom the judge has not decided.
         */
        challenged?: number;
        ticks?: Ticks;
        missing?: Array<string>;
        hearingId: string;
        sittingId: string;
        on: string;
        callNumber: number;
        caseId: string;
        youthId: string;
        roomId: string;
        roomName: string;
        startsAt: string;
        format: string;
        /**
         * Language the family needs an interpreter for.
         */
        language: string | null;
        progress: 'adjourned' | 'announced' | 'called' | 'deliberating' | 'done' | 'off' | 'on-hold' | 'recommended' | 'returned' | 'waiting';
        /**
         * Who is here for it, as `<part>:<person>`.
         */
        here: Array<string>;
        drawn: number;
        seated: number;
        because: string | null;
        changedAt: string;
        programmeId: string;
    }>;
};

export type DeskCourtDayResponse = DeskCourtDayResponses[keyof DeskCourtDayResponses];

export type DeskDayCountsData = {
    body?: never;
    path: {
        on: string;
    };
    query?: never;
    url: '/api/desk/court-day/{on}/counts';
};

export type DeskDayCountsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskDayCountsError = DeskDayCountsErrors[keyof DeskDayCountsErrors];

export type DeskDayCountsResponses = {
    200: DayCounts;
};

export type DeskDayCountsResponse = DeskDayCountsResponses[keyof DeskDayCountsResponses];

export type DeskDueData = {
    body?: never;
    path?: never;
    query: {
        take?: number;
        skip?: number;
        until: string;
    };
    url: '/api/desk/due';
};

export type DeskDueErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskDueError = DeskDueErrors[keyof DeskDueErrors];

export type DeskDueResponses = {
    200: Array<DueDate>;
};

export type DeskDueResponse = DeskDueResponses[keyof DeskDueResponses];

export type DeskFunnelData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/desk/funnel';
};

export type DeskFunnelErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskFunnelError = DeskFunnelErrors[keyof DeskFunnelErrors];

export type DeskFunnelResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Funnel;
};

export type DeskFunnelResponse = DeskFunnelResponses[keyof DeskFunnelResponses];

export type CardsCardData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/desk/hearings/{hearingId}/card';
};

export type CardsCardErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CardsCardError = CardsCardErrors[keyof CardsCardErrors];

export type CardsCardResponses = {
    200: {
        harmedParty: {
            text: string | null;
            wishes: string | null;
        } | null;
        proposals: Array<{
            by: 'community' | 'guardian' | 'harmed-party' | 'respondent';
            text: string;
        }>;
        allowed: Array<{
            sanction: string;
            name: string;
            unit: 'days' | 'documents' | 'dollars' | 'minutes' | 'none' | 'times';
            min: number;
            max: number;
            mandatory: boolean;
            freeForm: boolean;
            detailed: boolean;
        }>;
        words: Array<string>;
        whatHappened: string | null;
        respondentSaid: string | null;
        strengths: string | null;
        offers: string | null;
        hearingId: string;
        called: {
            given: string | null;
            initial: string | null;
        };
        offence: string;
        offenceClass: string;
        language: string | null;
    };
};

export type CardsCardResponse = CardsCardResponses[keyof CardsCardResponses];

export type RoomsPanelData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/desk/hearings/{hearingId}/jurors';
};

export type RoomsPanelErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RoomsPanelError = RoomsPanelErrors[keyof RoomsPanelErrors];

export type RoomsPanelResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<SeatedJuror>;
};

export type RoomsPanelResponse = RoomsPanelResponses[keyof RoomsPanelResponses];

export type SeatSeatData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/desk/hearings/{hearingId}/seat';
};

export type SeatSeatErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SeatSeatError = SeatSeatErrors[keyof SeatSeatErrors];

export type SeatSeatResponses = {
    200: SeatSeen;
};

export type SeatSeatResponse = SeatSeatResponses[keyof SeatSeatResponses];

export type DeskJuryFiguresData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/desk/jury-figures';
};

export type DeskJuryFiguresErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskJuryFiguresError = DeskJuryFiguresErrors[keyof DeskJuryFiguresErrors];

export type DeskJuryFiguresResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: JuryFigures;
};

export type DeskJuryFiguresResponse = DeskJuryFiguresResponses[keyof DeskJuryFiguresResponses];

export type DeskOwnStatementData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/desk/me/statement';
};

export type DeskOwnStatementErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskOwnStatementError = DeskOwnStatementErrors[keyof DeskOwnStatementErrors];

export type DeskOwnStatementResponses = {
    200: TimeStatement;
};

export type DeskOwnStatementResponse = DeskOwnStatementResponses[keyof DeskOwnStatementResponses];

export type DeskNeedsAttentionData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/desk/needs-attention';
};

export type DeskNeedsAttentionErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskNeedsAttentionError = DeskNeedsAttentionErrors[keyof DeskNeedsAttentionErrors];

export type DeskNeedsAttentionResponses = {
    200: Array<NeedsAttention>;
};

export type DeskNeedsAttentionResponse = DeskNeedsAttentionResponses[keyof DeskNeedsAttentionResponses];

export type DeskOverdueData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/desk/overdue';
};

export type DeskOverdueErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskOverdueError = DeskOverdueErrors[keyof DeskOverdueErrors];

export type DeskOverdueResponses = {
    200: Array<DueDate>;
};

export type DeskOverdueResponse = DeskOverdueResponses[keyof DeskOverdueResponses];

export type DeskStatementData = {
    body?: never;
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/desk/people/{personId}/statement';
};

export type DeskStatementErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskStatementError = DeskStatementErrors[keyof DeskStatementErrors];

export type DeskStatementResponses = {
    200: TimeStatement;
};

export type DeskStatementResponse = DeskStatementResponses[keyof DeskStatementResponses];

export type RoomsRoomsData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/desk/rooms/{sittingId}';
};

export type RoomsRoomsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RoomsRoomsError = RoomsRoomsErrors[keyof RoomsRoomsErrors];

export type RoomsRoomsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<DeskRoomLine>;
};

export type RoomsRoomsResponse = RoomsRoomsResponses[keyof RoomsRoomsResponses];

export type RoomsJurorsData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/desk/rooms/{sittingId}/jurors';
};

export type RoomsJurorsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RoomsJurorsError = RoomsJurorsErrors[keyof RoomsJurorsErrors];

export type RoomsJurorsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<ExpectedJuror>;
};

export type RoomsJurorsResponse = RoomsJurorsResponses[keyof RoomsJurorsResponses];

export type DeskStatementsData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/desk/statements';
};

export type DeskStatementsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskStatementsError = DeskStatementsErrors[keyof DeskStatementsErrors];

export type DeskStatementsResponses = {
    200: Array<TimeStatement>;
};

export type DeskStatementsResponse = DeskStatementsResponses[keyof DeskStatementsResponses];

export type DeskStepTimesData = {
    body?: never;
    path?: never;
    query: {
        from: string;
        until: string;
    };
    url: '/api/desk/step-times';
};

export type DeskStepTimesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskStepTimesError = DeskStepTimesErrors[keyof DeskStepTimesErrors];

export type DeskStepTimesResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: StepTimes;
};

export type DeskStepTimesResponse = DeskStepTimesResponses[keyof DeskStepTimesResponses];

export type DeskTodayData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/desk/today';
};

export type DeskTodayErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DeskTodayError = DeskTodayErrors[keyof DeskTodayErrors];

export type DeskTodayResponses = {
    200: Today;
};

export type DeskTodayResponse = DeskTodayResponses[keyof DeskTodayResponses];

export type DispositionListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/dispositions';
};

export type DispositionListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionListError = DispositionListErrors[keyof DispositionListErrors];

export type DispositionListResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        dispositionId: string;
        caseId: string;
        hearingId: string;
        stage: 'agreed' | 'amending' | 'approved' | 'objected' | 'pronounced' | 'recommended' | 'returned' | 'sent-back';
        round: number;
        policyVersion: number;
        judgeId: string | null;
        /**
         * What was read out; empty before.
         */
        items: Array<{
            sanctionId: string;
            itemId: string;
            sanction: string;
            unit: string;
            amount: number;
            dueOn: string;
            proof: string;
            details: string | null;
        }>;
        planId: string | null;
        pronouncedOn: string | null;
        completeBy: string | null;
        objectBy: string | null;
        /**
         * Who has signed what is pronounced now.
         */
        acceptedBy: Array<'guardian' | 'independent-adult' | 'youth'>;
        agreedOn: string | null;
        warnings: Array<string>;
        /**
         * How often it was read out: 1 at first, one more with each change.
         */
        version: number;
        programmeId: string;
    }>;
};

export type DispositionListResponse = DispositionListResponses[keyof DispositionListResponses];

export type DispositionOneData = {
    body?: never;
    path: {
        dispositionId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/dispositions/{dispositionId}';
};

export type DispositionOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionOneError = DispositionOneErrors[keyof DispositionOneErrors];

export type DispositionOneResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        dispositionId: string;
        caseId: string;
        hearingId: string;
        stage: 'agreed' | 'amending' | 'approved' | 'objected' | 'pronounced' | 'recommended' | 'returned' | 'sent-back';
        round: number;
        policyVersion: number;
        judgeId: string | null;
        /**
         * What was read out; empty before.
         */
        items: Array<{
            sanctionId: string;
            itemId: string;
            sanction: string;
            unit: string;
            amount: number;
            dueOn: string;
            proof: string;
            details: string | null;
        }>;
        planId: string | null;
        pronouncedOn: string | null;
        completeBy: string | null;
        objectBy: string | null;
        /**
         * Who has signed what is pronounced now.
         */
        acceptedBy: Array<'guardian' | 'independent-adult' | 'youth'>;
        agreedOn: string | null;
        warnings: Array<string>;
        /**
         * How often it was read out: 1 at first, one more with each change.
         */
        version: number;
        programmeId: string;
    };
};

export type DispositionOneResponse = DispositionOneResponses[keyof DispositionOneResponses];

export type DispositionAcceptData = {
    body: AcceptDisposition;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/accept';
};

export type DispositionAcceptErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionAcceptError = DispositionAcceptErrors[keyof DispositionAcceptErrors];

export type DispositionAcceptResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionAcceptResponse = DispositionAcceptResponses[keyof DispositionAcceptResponses];

export type DispositionApproveData = {
    body: ApproveRecommendation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/approve';
};

export type DispositionApproveErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionApproveError = DispositionApproveErrors[keyof DispositionApproveErrors];

export type DispositionApproveResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionApproveResponse = DispositionApproveResponses[keyof DispositionApproveResponses];

export type BenchBenchData = {
    body?: never;
    path: {
        dispositionId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/dispositions/{dispositionId}/bench';
};

export type BenchBenchErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type BenchBenchError = BenchBenchErrors[keyof BenchBenchErrors];

export type BenchBenchResponses = {
    200: {
        stands: boolean;
        powers: {
            maySendBack: boolean;
            sendings: number;
            mayLower: boolean;
            setsDeadlockedItems: boolean;
        };
        revision: number;
        policyVersion: number;
        parties: Array<Party>;
        items: Array<{
            requires: Array<'harmed-party-consent' | 'topic-and-length'>;
            itemId: string;
            sanction: string;
            unit: string;
            /**
             * What the jury asked, or null where it could not agree.
             */
            recommended: number | null;
            /**
             * What stands now, or null while a deadlocked item waits for the judge.
             */
            amount: number | null;
            min: number;
            max: number;
            state: 'deadlocked' | 'lowered' | 'recommended' | 'set';
            details: string | null;
        }>;
        dispositionId: string;
        caseId: string;
        hearingId: string;
        stage: 'amending' | 'approved' | 'objected' | 'pronounced' | 'recommended' | 'sent-back';
        offenceClass: string | null;
        round: number;
        unanimous: boolean;
        /**
         * Counts only: they guide the talk and size no sanction.
         */
        indications: {
            owns: {
                clearly: number;
                partly: number;
                'not-yet': number;
                'could-not-tell': number;
            };
            impact: {
                clearly: number;
                partly: number;
                'not-yet': number;
                'could-not-tell': number;
            };
            change: {
                clearly: number;
                partly: number;
                'not-yet': number;
                'could-not-tell': number;
            };
            ready: {
                clearly: number;
                partly: number;
                'not-yet': number;
                'could-not-tell': number;
            };
        };
        /**
         * Words to others, a duty of nobody.
         */
        toOthers: Array<{
            addressee: string | null;
            text: string | null;
        }>;
        /**
         * Saved before similar cases are shown; null until then.
         */
        firstView: string | null;
        /**
         * Why an objection was made, while it is open.
         */
        objection: string | null;
        amending: {
            judgeId: string;
            since: string;
            because: string;
            reason: string | null;
            /**
             * The items as they were read out.
             */
            items: Array<{
                itemId: string;
                sanction: string;
                unit: string;
                /**
                 * What the jury asked, or null where it could not agree.
                 */
                recommended: number | null;
                /**
                 * What stands now, or null while a deadlocked item waits for the judge.
                 */
                amount: number | null;
                min: number;
                max: number;
                state: 'deadlocked' | 'lowered' | 'recommended' | 'set';
                details: string | null;
            }>;
        } | null;
        /**
         * How often it was read out.
         */
        version: number;
        programmeId: string;
    };
};

export type BenchBenchResponse = BenchBenchResponses[keyof BenchBenchResponses];

export type DispositionCancelAmendmentData = {
    body: CancelAmendment;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/cancel-amendment';
};

export type DispositionCancelAmendmentErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionCancelAmendmentError = DispositionCancelAmendmentErrors[keyof DispositionCancelAmendmentErrors];

export type DispositionCancelAmendmentResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionCancelAmendmentResponse = DispositionCancelAmendmentResponses[keyof DispositionCancelAmendmentResponses];

export type DispositionDecideObjectionData = {
    body: DecideObjection;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/decide-objection';
};

export type DispositionDecideObjectionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionDecideObjectionError = DispositionDecideObjectionErrors[keyof DispositionDecideObjectionErrors];

export type DispositionDecideObjectionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionDecideObjectionResponse = DispositionDecideObjectionResponses[keyof DispositionDecideObjectionResponses];

export type DispositionSaveFirstViewData = {
    body: SaveFirstView;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/first-view';
};

export type DispositionSaveFirstViewErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionSaveFirstViewError = DispositionSaveFirstViewErrors[keyof DispositionSaveFirstViewErrors];

export type DispositionSaveFirstViewResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionSaveFirstViewResponse = DispositionSaveFirstViewResponses[keyof DispositionSaveFirstViewResponses];

export type BenchGivenBeforeData = {
    body?: never;
    path: {
        dispositionId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/dispositions/{dispositionId}/given-before';
};

export type BenchGivenBeforeErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type BenchGivenBeforeError = BenchGivenBeforeErrors[keyof BenchGivenBeforeErrors];

export type BenchGivenBeforeResponses = {
    200: Array<{
        pronouncedOn: string;
        items: Array<{
            sanction: string;
            unit: string;
            amount: number;
        }>;
    }>;
};

export type BenchGivenBeforeResponse = BenchGivenBeforeResponses[keyof BenchGivenBeforeResponses];

export type DispositionLowerItemData = {
    body: LowerItem;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/lower-item';
};

export type DispositionLowerItemErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionLowerItemError = DispositionLowerItemErrors[keyof DispositionLowerItemErrors];

export type DispositionLowerItemResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionLowerItemResponse = DispositionLowerItemResponses[keyof DispositionLowerItemResponses];

export type DispositionObjectData = {
    body: ObjectToDisposition;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/object';
};

export type DispositionObjectErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionObjectError = DispositionObjectErrors[keyof DispositionObjectErrors];

export type DispositionObjectResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionObjectResponse = DispositionObjectResponses[keyof DispositionObjectResponses];

export type DispositionOpenAmendmentData = {
    body: OpenAmendment;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/open-amendment';
};

export type DispositionOpenAmendmentErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionOpenAmendmentError = DispositionOpenAmendmentErrors[keyof DispositionOpenAmendmentErrors];

export type DispositionOpenAmendmentResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionOpenAmendmentResponse = DispositionOpenAmendmentResponses[keyof DispositionOpenAmendmentResponses];

export type DispositionEnterDecisionData = {
    body: EnterDecisionFromPaper;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/paper/decision';
};

export type DispositionEnterDecisionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionEnterDecisionError = DispositionEnterDecisionErrors[keyof DispositionEnterDecisionErrors];

export type DispositionEnterDecisionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionEnterDecisionResponse = DispositionEnterDecisionResponses[keyof DispositionEnterDecisionResponses];

export type DispositionPronounceData = {
    body: PronounceDisposition;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/pronounce';
};

export type DispositionPronounceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionPronounceError = DispositionPronounceErrors[keyof DispositionPronounceErrors];

export type DispositionPronounceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionPronounceResponse = DispositionPronounceResponses[keyof DispositionPronounceResponses];

export type BenchSeatsData = {
    body?: never;
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/seats';
};

export type BenchSeatsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type BenchSeatsError = BenchSeatsErrors[keyof BenchSeatsErrors];

export type BenchSeatsResponses = {
    200: {
        until: string;
        asked: number;
        seats: number | null;
    };
};

export type BenchSeatsResponse = BenchSeatsResponses[keyof BenchSeatsResponses];

export type DispositionSendBackData = {
    body: SendBackRecommendation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/send-back';
};

export type DispositionSendBackErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionSendBackError = DispositionSendBackErrors[keyof DispositionSendBackErrors];

export type DispositionSendBackResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionSendBackResponse = DispositionSendBackResponses[keyof DispositionSendBackResponses];

export type DispositionSetItemData = {
    body: SetDeadlockedItem;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/set-item';
};

export type DispositionSetItemErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DispositionSetItemError = DispositionSetItemErrors[keyof DispositionSetItemErrors];

export type DispositionSetItemResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DispositionSetItemResponse = DispositionSetItemResponses[keyof DispositionSetItemResponses];

export type BenchSimilarData = {
    body?: never;
    path: {
        dispositionId: string;
    };
    query?: never;
    url: '/api/dispositions/{dispositionId}/similar';
};

export type BenchSimilarErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type BenchSimilarError = BenchSimilarErrors[keyof BenchSimilarErrors];

export type BenchSimilarResponses = {
    200: Similar;
};

export type BenchSimilarResponse = BenchSimilarResponses[keyof BenchSimilarResponses];

export type PlanningPlacesData = {
    body?: never;
    path?: never;
    query: {
        from: string;
        to: string;
        for?: string;
        slots?: number;
    };
    url: '/api/docket/availability';
};

export type PlanningPlacesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanningPlacesError = PlanningPlacesErrors[keyof PlanningPlacesErrors];

export type PlanningPlacesResponses = {
    200: {
        deadline: {
            hearBy: string | null;
            longStopOn: string | null;
        } | null;
        closed: Array<{
            on: string;
            because: string;
        }>;
        sittings: Array<{
            closed: string | null;
            deadline: string | null;
            free: number;
            hard: Array<{
                code: 'AtAnotherSitting' | 'OverCapacity' | 'PartyServesThere' | 'PersonInTwoRooms' | 'RoomBlocked' | 'RoomTaken' | 'RoomUnknown';
                who: Array<string>;
            }>;
            soft: Array<{
                code: 'booked-elsewhere' | 'co-respondents-back-to-back' | 'co-respondents-share-waiting' | 'juror-that-day' | 'no-interpreter' | 'unavailable';
                who: Array<string>;
            }>;
            rooms: Array<{
                places: Array<{
                    slot: number;
                    startsAt: string;
                    hard: {
                        code: 'AtAnotherSitting' | 'OverCapacity' | 'PartyServesThere' | 'PersonInTwoRooms' | 'RoomBlocked' | 'RoomTaken' | 'RoomUnknown';
                        who: Array<string>;
                    } | null;
                    soft: Array<{
                        code: 'booked-elsewhere' | 'co-respondents-back-to-back' | 'co-respondents-share-waiting' | 'juror-that-day' | 'no-interpreter' | 'unavailable';
                        who: Array<string>;
                    }>;
                }>;
                roomId: string;
                name: string;
                blocked: string | null;
            }>;
            sittingId: string;
            on: string;
            venue: string;
            opensAt: string;
            closesAt: string;
            slotMinutes: number;
            capacity: number;
            used: number;
            left: number;
        }>;
        language: string | null;
        slots: number;
        caseId: string | null;
        hearingId: string | null;
        from: string;
        to: string;
    };
};

export type PlanningPlacesResponse = PlanningPlacesResponses[keyof PlanningPlacesResponses];

export type DocketBlockedData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/docket/blocked';
};

export type DocketBlockedErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketBlockedError = DocketBlockedErrors[keyof DocketBlockedErrors];

export type DocketBlockedResponses = {
    200: Array<BlockedLine>;
};

export type DocketBlockedResponse = DocketBlockedResponses[keyof DocketBlockedResponses];

export type PlanningCalendarData = {
    body?: never;
    path?: never;
    query: {
        from: string;
        to: string;
    };
    url: '/api/docket/calendar';
};

export type PlanningCalendarErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanningCalendarError = PlanningCalendarErrors[keyof PlanningCalendarErrors];

export type PlanningCalendarResponses = {
    200: Array<CalendarDay>;
};

export type PlanningCalendarResponse = PlanningCalendarResponses[keyof PlanningCalendarResponses];

export type PlanningClosedDaysData = {
    body?: never;
    path?: never;
    query: {
        from: string;
        to: string;
    };
    url: '/api/docket/closed-days';
};

export type PlanningClosedDaysErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanningClosedDaysError = PlanningClosedDaysErrors[keyof PlanningClosedDaysErrors];

export type PlanningClosedDaysResponses = {
    200: Array<{
        on: string;
        because: string;
    }>;
};

export type PlanningClosedDaysResponse = PlanningClosedDaysResponses[keyof PlanningClosedDaysResponses];

export type DocketContinuancesData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/docket/continuances';
};

export type DocketContinuancesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketContinuancesError = DocketContinuancesErrors[keyof DocketContinuancesErrors];

export type DocketContinuancesResponses = {
    200: Array<ContinuanceLine>;
};

export type DocketContinuancesResponse = DocketContinuancesResponses[keyof DocketContinuancesResponses];

export type PlanningJurySeatsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/docket/jury-seats';
};

export type PlanningJurySeatsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanningJurySeatsError = PlanningJurySeatsErrors[keyof PlanningJurySeatsErrors];

export type PlanningJurySeatsResponses = {
    200: JuryDuty;
};

export type PlanningJurySeatsResponse = PlanningJurySeatsResponses[keyof PlanningJurySeatsResponses];

export type PlanningMovesData = {
    body?: never;
    path?: never;
    query: {
        hearings: string;
        to: string;
        roomId?: string;
    };
    url: '/api/docket/move-preview';
};

export type PlanningMovesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanningMovesError = PlanningMovesErrors[keyof PlanningMovesErrors];

export type PlanningMovesResponses = {
    200: Array<{
        from: {
            sittingId: string;
            roomName: string;
            startsAt: string;
        };
        place: {
            roomId: string;
            roomName: string;
            slot: number;
            startsAt: string;
        } | null;
        hard: Array<{
            code: 'AtAnotherSitting' | 'OverCapacity' | 'PartyServesThere' | 'PersonInTwoRooms' | 'RoomBlocked' | 'RoomTaken' | 'RoomUnknown';
            who: Array<string>;
        }>;
        soft: Array<{
            code: 'booked-elsewhere' | 'co-respondents-back-to-back' | 'co-respondents-share-waiting' | 'juror-that-day' | 'no-interpreter' | 'unavailable';
            who: Array<string>;
        }>;
        commands: Array<{
            path: string;
            body: {
                hearingId: string;
                caseId: string;
                youthId: string;
                guardianIds: Array<string>;
                incidentId: string;
                roomId: string;
                slot: number;
                slots: number;
                format: string;
            };
            asks: Array<string>;
        } | {
            path: string;
            body: {
                [key: string]: unknown;
            };
            asks: Array<string>;
        }>;
        hearingId: string;
        caseId: string;
        callNumber: number;
    }>;
};

export type PlanningMovesResponse = PlanningMovesResponses[keyof PlanningMovesResponses];

export type PlanningRecurringData = {
    body?: never;
    path?: never;
    query: {
        from: string;
        to: string;
        weekday: number;
        everyWeeks?: number;
        opens: string;
        closes: string;
    };
    url: '/api/docket/recurring';
};

export type PlanningRecurringErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanningRecurringError = PlanningRecurringErrors[keyof PlanningRecurringErrors];

export type PlanningRecurringResponses = {
    200: Array<{
        closed: string | null;
        sittings: Array<{
            sittingId: string;
            venue: string;
            opensAt: string;
            closesAt: string;
        }>;
        on: string;
        opensAt: string;
        closesAt: string;
    }>;
};

export type PlanningRecurringResponse = PlanningRecurringResponses[keyof PlanningRecurringResponses];

export type DrawListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/draws';
};

export type DrawListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DrawListError = DrawListErrors[keyof DrawListErrors];

export type DrawListResponses = {
    200: Array<DrawLine>;
};

export type DrawListResponse = DrawListResponses[keyof DrawListResponses];

export type DrawAttemptsData = {
    body?: never;
    path: {
        drawId: string;
    };
    query?: never;
    url: '/api/draws/{drawId}';
};

export type DrawAttemptsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DrawAttemptsError = DrawAttemptsErrors[keyof DrawAttemptsErrors];

export type DrawAttemptsResponses = {
    200: Array<DrawLine>;
};

export type DrawAttemptsResponse = DrawAttemptsResponses[keyof DrawAttemptsResponses];

export type DrawCloseData = {
    body: CloseCandidates;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        drawId: string;
    };
    query?: never;
    url: '/api/draws/{drawId}/close';
};

export type DrawCloseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DrawCloseError = DrawCloseErrors[keyof DrawCloseErrors];

export type DrawCloseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DrawCloseResponse = DrawCloseResponses[keyof DrawCloseResponses];

export type DrawCommitData = {
    body: CommitSeed;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        drawId: string;
    };
    query?: never;
    url: '/api/draws/{drawId}/commit';
};

export type DrawCommitErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DrawCommitError = DrawCommitErrors[keyof DrawCommitErrors];

export type DrawCommitResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DrawCommitResponse = DrawCommitResponses[keyof DrawCommitResponses];

export type DrawDrawData = {
    body: DrawPanel;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        drawId: string;
    };
    query?: never;
    url: '/api/draws/{drawId}/draw';
};

export type DrawDrawErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DrawDrawError = DrawDrawErrors[keyof DrawDrawErrors];

export type DrawDrawResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DrawDrawResponse = DrawDrawResponses[keyof DrawDrawResponses];

export type DrawExclusionsData = {
    body?: never;
    path: {
        drawId: string;
    };
    query?: never;
    url: '/api/draws/{drawId}/exclusions';
};

export type DrawExclusionsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DrawExclusionsError = DrawExclusionsErrors[keyof DrawExclusionsErrors];

export type DrawExclusionsResponses = {
    200: Array<DrawExclusion>;
};

export type DrawExclusionsResponse = DrawExclusionsResponses[keyof DrawExclusionsResponses];

export type DrawReplayData = {
    body?: never;
    path: {
        drawId: string;
    };
    query?: never;
    url: '/api/draws/{drawId}/replay';
};

export type DrawReplayErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DrawReplayError = DrawReplayErrors[keyof DrawReplayErrors];

export type DrawReplayResponses = {
    200: Array<{
        attempt: number;
        commitment: string;
        seed: string;
        commitmentHolds: boolean;
        samePanel: boolean;
    }>;
};

export type DrawReplayResponse = DrawReplayResponses[keyof DrawReplayResponses];

export type FeedOwnData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/feeds';
};

export type FeedOwnErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type FeedOwnError = FeedOwnErrors[keyof FeedOwnErrors];

export type FeedOwnResponses = {
    200: Array<CalendarFeedLine>;
};

export type FeedOwnResponse = FeedOwnResponses[keyof FeedOwnResponses];

export type FeedOfferData = {
    body: OfferCalendarFeed;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/feeds';
};

export type FeedOfferErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type FeedOfferError = FeedOfferErrors[keyof FeedOfferErrors];

export type FeedOfferResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type FeedOfferResponse = FeedOfferResponses[keyof FeedOfferResponses];

export type FeedWithdrawData = {
    body: WithdrawCalendarFeed;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        feedId: string;
    };
    query?: never;
    url: '/api/feeds/{feedId}/withdraw';
};

export type FeedWithdrawErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type FeedWithdrawError = FeedWithdrawErrors[keyof FeedWithdrawErrors];

export type FeedWithdrawResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type FeedWithdrawResponse = FeedWithdrawResponses[keyof FeedWithdrawResponses];

export type CalendarFeedReadData = {
    body?: never;
    path: {
        file: string;
    };
    query?: never;
    url: '/api/feeds/{file}';
};

export type CalendarFeedReadErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CalendarFeedReadError = CalendarFeedReadErrors[keyof CalendarFeedReadErrors];

export type CalendarFeedReadResponses = {
    200: string;
};

export type CalendarFeedReadResponse = CalendarFeedReadResponses[keyof CalendarFeedReadResponses];

export type HearingReadingListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/hearings';
};

export type HearingReadingListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingReadingListError = HearingReadingListErrors[keyof HearingReadingListErrors];

export type HearingReadingListResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<HearingLine>;
};

export type HearingReadingListResponse = HearingReadingListResponses[keyof HearingReadingListResponses];

export type HearingReadingBreaksData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/hearings/breaks';
};

export type HearingReadingBreaksErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingReadingBreaksError = HearingReadingBreaksErrors[keyof HearingReadingBreaksErrors];

export type HearingReadingBreaksResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<BreakLine>;
};

export type HearingReadingBreaksResponse = HearingReadingBreaksResponses[keyof HearingReadingBreaksResponses];

export type HearingReadingOneData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/hearings/{hearingId}';
};

export type HearingReadingOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingReadingOneError = HearingReadingOneErrors[keyof HearingReadingOneErrors];

export type HearingReadingOneResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: HearingLine;
};

export type HearingReadingOneResponse = HearingReadingOneResponses[keyof HearingReadingOneResponses];

export type HearingGiveAccountData = {
    body: GiveAccount;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/account';
};

export type HearingGiveAccountErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingGiveAccountError = HearingGiveAccountErrors[keyof HearingGiveAccountErrors];

export type HearingGiveAccountResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingGiveAccountResponse = HearingGiveAccountResponses[keyof HearingGiveAccountResponses];

export type HearingAdjournData = {
    body: AdjournHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/adjourn';
};

export type HearingAdjournErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingAdjournError = HearingAdjournErrors[keyof HearingAdjournErrors];

export type HearingAdjournResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingAdjournResponse = HearingAdjournResponses[keyof HearingAdjournResponses];

export type HearingEndData = {
    body: EndHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/end';
};

export type HearingEndErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingEndError = HearingEndErrors[keyof HearingEndErrors];

export type HearingEndResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingEndResponse = HearingEndResponses[keyof HearingEndResponses];

export type HearingReplaceForepersonData = {
    body: ReplaceForeperson;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/foreperson';
};

export type HearingReplaceForepersonErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingReplaceForepersonError = HearingReplaceForepersonErrors[keyof HearingReplaceForepersonErrors];

export type HearingReplaceForepersonResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingReplaceForepersonResponse = HearingReplaceForepersonResponses[keyof HearingReplaceForepersonResponses];

export type HearingRecordGuardianPresenceData = {
    body: RecordGuardianPresence;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/guardian-presence';
};

export type HearingRecordGuardianPresenceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingRecordGuardianPresenceError = HearingRecordGuardianPresenceErrors[keyof HearingRecordGuardianPresenceErrors];

export type HearingRecordGuardianPresenceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingRecordGuardianPresenceResponse = HearingRecordGuardianPresenceResponses[keyof HearingRecordGuardianPresenceResponses];

export type HearingAssignInterpreterData = {
    body: AssignInterpreter;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/interpreter';
};

export type HearingAssignInterpreterErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingAssignInterpreterError = HearingAssignInterpreterErrors[keyof HearingAssignInterpreterErrors];

export type HearingAssignInterpreterResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingAssignInterpreterResponse = HearingAssignInterpreterResponses[keyof HearingAssignInterpreterResponses];

export type HearingSwearInterpreterData = {
    body: SwearInterpreter;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/interpreter/swear';
};

export type HearingSwearInterpreterErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingSwearInterpreterError = HearingSwearInterpreterErrors[keyof HearingSwearInterpreterErrors];

export type HearingSwearInterpreterResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingSwearInterpreterResponse = HearingSwearInterpreterResponses[keyof HearingSwearInterpreterResponses];

export type HearingAskForBreakData = {
    body: AskForBreak;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/break';
};

export type HearingAskForBreakErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingAskForBreakError = HearingAskForBreakErrors[keyof HearingAskForBreakErrors];

export type HearingAskForBreakResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingAskForBreakResponse = HearingAskForBreakResponses[keyof HearingAskForBreakResponses];

export type HearingEndBreakData = {
    body: EndBreak;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/break/end';
};

export type HearingEndBreakErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingEndBreakError = HearingEndBreakErrors[keyof HearingEndBreakErrors];

export type HearingEndBreakResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingEndBreakResponse = HearingEndBreakResponses[keyof HearingEndBreakResponses];

export type HearingChallengeJurorData = {
    body: ChallengeJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/challenge';
};

export type HearingChallengeJurorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingChallengeJurorError = HearingChallengeJurorErrors[keyof HearingChallengeJurorErrors];

export type HearingChallengeJurorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingChallengeJurorResponse = HearingChallengeJurorResponses[keyof HearingChallengeJurorResponses];

export type HearingDecideChallengeData = {
    body: DecideChallenge;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/decide-challenge';
};

export type HearingDecideChallengeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingDecideChallengeError = HearingDecideChallengeErrors[keyof HearingDecideChallengeErrors];

export type HearingDecideChallengeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingDecideChallengeResponse = HearingDecideChallengeResponses[keyof HearingDecideChallengeResponses];

export type HearingDismissJurorData = {
    body: DismissJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/dismiss';
};

export type HearingDismissJurorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingDismissJurorError = HearingDismissJurorErrors[keyof HearingDismissJurorErrors];

export type HearingDismissJurorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingDismissJurorResponse = HearingDismissJurorResponses[keyof HearingDismissJurorResponses];

export type HearingTakeOathData = {
    body: TakeOath;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/oath';
};

export type HearingTakeOathErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingTakeOathError = HearingTakeOathErrors[keyof HearingTakeOathErrors];

export type HearingTakeOathResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingTakeOathResponse = HearingTakeOathResponses[keyof HearingTakeOathResponses];

export type HearingRecuseJurorData = {
    body: RecuseJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/recuse';
};

export type HearingRecuseJurorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingRecuseJurorError = HearingRecuseJurorErrors[keyof HearingRecuseJurorErrors];

export type HearingRecuseJurorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingRecuseJurorResponse = HearingRecuseJurorResponses[keyof HearingRecuseJurorResponses];

export type HearingReplaceJurorData = {
    body: ReplaceJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        jurorId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/replace';
};

export type HearingReplaceJurorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingReplaceJurorError = HearingReplaceJurorErrors[keyof HearingReplaceJurorErrors];

export type HearingReplaceJurorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingReplaceJurorResponse = HearingReplaceJurorResponses[keyof HearingReplaceJurorResponses];

export type HearingReadingLogData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: {
        take?: number;
        skip?: number;
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/hearings/{hearingId}/log';
};

export type HearingReadingLogErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingReadingLogError = HearingReadingLogErrors[keyof HearingReadingLogErrors];

export type HearingReadingLogResponses = {
    200: Array<LogLine>;
};

export type HearingReadingLogResponse = HearingReadingLogResponses[keyof HearingReadingLogResponses];

export type HearingLogMomentData = {
    body: LogMoment;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/log';
};

export type HearingLogMomentErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingLogMomentError = HearingLogMomentErrors[keyof HearingLogMomentErrors];

export type HearingLogMomentResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingLogMomentResponse = HearingLogMomentResponses[keyof HearingLogMomentResponses];

export type HearingCorrectLogEntryData = {
    body: CorrectLogEntry;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        entryId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/log/{entryId}/correct';
};

export type HearingCorrectLogEntryErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingCorrectLogEntryError = HearingCorrectLogEntryErrors[keyof HearingCorrectLogEntryErrors];

export type HearingCorrectLogEntryResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingCorrectLogEntryResponse = HearingCorrectLogEntryResponses[keyof HearingCorrectLogEntryResponses];

export type HearingIgnoreLogEntryData = {
    body: IgnoreLogEntry;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        entryId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/log/{entryId}/ignore';
};

export type HearingIgnoreLogEntryErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingIgnoreLogEntryError = HearingIgnoreLogEntryErrors[keyof HearingIgnoreLogEntryErrors];

export type HearingIgnoreLogEntryResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingIgnoreLogEntryResponse = HearingIgnoreLogEntryResponses[keyof HearingIgnoreLogEntryResponses];

export type HearingOpenData = {
    body: OpenHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/open';
};

export type HearingOpenErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingOpenError = HearingOpenErrors[keyof HearingOpenErrors];

export type HearingOpenResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingOpenResponse = HearingOpenResponses[keyof HearingOpenResponses];

export type HearingReadingPanelData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/hearings/{hearingId}/panel';
};

export type HearingReadingPanelErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingReadingPanelError = HearingReadingPanelErrors[keyof HearingReadingPanelErrors];

export type HearingReadingPanelResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<PanelSeat & {
        you?: boolean;
    }>;
};

export type HearingReadingPanelResponse = HearingReadingPanelResponses[keyof HearingReadingPanelResponses];

export type HearingSeatPanelData = {
    body: SeatPanel;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/panel';
};

export type HearingSeatPanelErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingSeatPanelError = HearingSeatPanelErrors[keyof HearingSeatPanelErrors];

export type HearingSeatPanelResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingSeatPanelResponse = HearingSeatPanelResponses[keyof HearingSeatPanelResponses];

export type HearingEnterOathData = {
    body: EnterOathFromPaper;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/paper/oath';
};

export type HearingEnterOathErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingEnterOathError = HearingEnterOathErrors[keyof HearingEnterOathErrors];

export type HearingEnterOathResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingEnterOathResponse = HearingEnterOathResponses[keyof HearingEnterOathResponses];

export type QuestionsQuestionsData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/hearings/{hearingId}/questions';
};

export type QuestionsQuestionsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsQuestionsError = QuestionsQuestionsErrors[keyof QuestionsQuestionsErrors];

export type QuestionsQuestionsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        questionId: string;
        hearingId: string;
        /**
         * Null where the juror who asked is not known any more.
         */
        askedBy: string | null;
        to: 'guardian' | 'respondent';
        text: string | null;
        state: 'asked' | 'held-back' | 'waiting';
        at: string;
        programmeId: string;
    } & {
        yours?: boolean;
    }>;
};

export type QuestionsQuestionsResponse = QuestionsQuestionsResponses[keyof QuestionsQuestionsResponses];

export type QuestionsSuggestQuestionData = {
    body: SuggestQuestion;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/questions';
};

export type QuestionsSuggestQuestionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsSuggestQuestionError = QuestionsSuggestQuestionErrors[keyof QuestionsSuggestQuestionErrors];

export type QuestionsSuggestQuestionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type QuestionsSuggestQuestionResponse = QuestionsSuggestQuestionResponses[keyof QuestionsSuggestQuestionResponses];

export type QuestionsAskQuestionData = {
    body: AskQuestion;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        questionId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/questions/{questionId}/ask';
};

export type QuestionsAskQuestionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsAskQuestionError = QuestionsAskQuestionErrors[keyof QuestionsAskQuestionErrors];

export type QuestionsAskQuestionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type QuestionsAskQuestionResponse = QuestionsAskQuestionResponses[keyof QuestionsAskQuestionResponses];

export type QuestionsHoldBackQuestionData = {
    body: HoldBackQuestion;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        questionId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/questions/{questionId}/hold-back';
};

export type QuestionsHoldBackQuestionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsHoldBackQuestionError = QuestionsHoldBackQuestionErrors[keyof QuestionsHoldBackQuestionErrors];

export type QuestionsHoldBackQuestionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type QuestionsHoldBackQuestionResponse = QuestionsHoldBackQuestionResponses[keyof QuestionsHoldBackQuestionResponses];

export type QuestionsPassQuestionData = {
    body: PassQuestion;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        questionId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/questions/{questionId}/pass';
};

export type QuestionsPassQuestionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsPassQuestionError = QuestionsPassQuestionErrors[keyof QuestionsPassQuestionErrors];

export type QuestionsPassQuestionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type QuestionsPassQuestionResponse = QuestionsPassQuestionResponses[keyof QuestionsPassQuestionResponses];

export type HearingReconfirmConsentData = {
    body: ReconfirmConsent;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/reconfirm-consent';
};

export type HearingReconfirmConsentErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingReconfirmConsentError = HearingReconfirmConsentErrors[keyof HearingReconfirmConsentErrors];

export type HearingReconfirmConsentResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingReconfirmConsentResponse = HearingReconfirmConsentResponses[keyof HearingReconfirmConsentResponses];

export type HearingResumeRoomData = {
    body: ResumeRoom;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/resume';
};

export type HearingResumeRoomErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingResumeRoomError = HearingResumeRoomErrors[keyof HearingResumeRoomErrors];

export type HearingResumeRoomResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingResumeRoomResponse = HearingResumeRoomResponses[keyof HearingResumeRoomResponses];

export type HearingRetireJuryData = {
    body: RetireJury;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/retire';
};

export type HearingRetireJuryErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingRetireJuryError = HearingRetireJuryErrors[keyof HearingRetireJuryErrors];

export type HearingRetireJuryResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingRetireJuryResponse = HearingRetireJuryResponses[keyof HearingRetireJuryResponses];

export type DoorOpenCodeData = {
    body: OpenRoomCode;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/room-code';
};

export type DoorOpenCodeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DoorOpenCodeError = DoorOpenCodeErrors[keyof DoorOpenCodeErrors];

export type DoorOpenCodeResponses = {
    /**
     * Done.
     */
    201: RoomCode;
};

export type DoorOpenCodeResponse = DoorOpenCodeResponses[keyof DoorOpenCodeResponses];

export type DoorCloseCodeData = {
    body: CloseRoomCode;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/room-code/close';
};

export type DoorCloseCodeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DoorCloseCodeError = DoorCloseCodeErrors[keyof DoorCloseCodeErrors];

export type DoorCloseCodeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DoorCloseCodeResponse = DoorCloseCodeResponses[keyof DoorCloseCodeResponses];

export type DoorSeatsData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/seats';
};

export type DoorSeatsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DoorSeatsError = DoorSeatsErrors[keyof DoorSeatsErrors];

export type DoorSeatsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: AtDoor;
};

export type DoorSeatsResponse = DoorSeatsResponses[keyof DoorSeatsResponses];

export type DoorSeatDeviceData = {
    body: SeatDevice;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/seats';
};

export type DoorSeatDeviceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DoorSeatDeviceError = DoorSeatDeviceErrors[keyof DoorSeatDeviceErrors];

export type DoorSeatDeviceResponses = {
    /**
     * Done.
     */
    201: SeatKey;
};

export type DoorSeatDeviceResponse = DoorSeatDeviceResponses[keyof DoorSeatDeviceResponses];

export type DoorApproveData = {
    body: ApproveSeat;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        seatId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/seats/{seatId}/approve';
};

export type DoorApproveErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DoorApproveError = DoorApproveErrors[keyof DoorApproveErrors];

export type DoorApproveResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DoorApproveResponse = DoorApproveResponses[keyof DoorApproveResponses];

export type DoorRefuseData = {
    body: RefuseSeat;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        seatId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/seats/{seatId}/refuse';
};

export type DoorRefuseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DoorRefuseError = DoorRefuseErrors[keyof DoorRefuseErrors];

export type DoorRefuseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DoorRefuseResponse = DoorRefuseResponses[keyof DoorRefuseResponses];

export type DoorVacateData = {
    body: VacateSeat;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        seatId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/seats/{seatId}/vacate';
};

export type DoorVacateErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DoorVacateError = DoorVacateErrors[keyof DoorVacateErrors];

export type DoorVacateResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DoorVacateResponse = DoorVacateResponses[keyof DoorVacateResponses];

export type QuestionsStatementsData = {
    body?: never;
    path: {
        hearingId: string;
    };
    query?: {
        take?: number;
        skip?: number;
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/hearings/{hearingId}/statements';
};

export type QuestionsStatementsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsStatementsError = QuestionsStatementsErrors[keyof QuestionsStatementsErrors];

export type QuestionsStatementsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        statementId: string;
        hearingId: string;
        caseId: string;
        by: 'community' | 'guardian' | 'harmed-party' | 'respondent';
        mode: string;
        text: string | null;
        /**
         * What the speaker would have the jury ask.
         */
        recommends: string | null;
        state: 'cleared' | 'filed' | 'heard';
        at: string;
        programmeId: string;
    }>;
};

export type QuestionsStatementsResponse = QuestionsStatementsResponses[keyof QuestionsStatementsResponses];

export type QuestionsFileStatementData = {
    body: FileStatement;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/statements';
};

export type QuestionsFileStatementErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsFileStatementError = QuestionsFileStatementErrors[keyof QuestionsFileStatementErrors];

export type QuestionsFileStatementResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type QuestionsFileStatementResponse = QuestionsFileStatementResponses[keyof QuestionsFileStatementResponses];

export type QuestionsClearStatementData = {
    body: ClearStatement;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        statementId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/statements/{statementId}/clear';
};

export type QuestionsClearStatementErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsClearStatementError = QuestionsClearStatementErrors[keyof QuestionsClearStatementErrors];

export type QuestionsClearStatementResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type QuestionsClearStatementResponse = QuestionsClearStatementResponses[keyof QuestionsClearStatementResponses];

export type QuestionsHearStatementData = {
    body: HearStatement;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        statementId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/statements/{statementId}/hear';
};

export type QuestionsHearStatementErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsHearStatementError = QuestionsHearStatementErrors[keyof QuestionsHearStatementErrors];

export type QuestionsHearStatementResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type QuestionsHearStatementResponse = QuestionsHearStatementResponses[keyof QuestionsHearStatementResponses];

export type QuestionsWithdrawStatementData = {
    body: WithdrawStatement;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
        statementId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/statements/{statementId}/withdraw';
};

export type QuestionsWithdrawStatementErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type QuestionsWithdrawStatementError = QuestionsWithdrawStatementErrors[keyof QuestionsWithdrawStatementErrors];

export type QuestionsWithdrawStatementResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type QuestionsWithdrawStatementResponse = QuestionsWithdrawStatementResponses[keyof QuestionsWithdrawStatementResponses];

export type HearingStopRoomData = {
    body: StopRoom;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/stop';
};

export type HearingStopRoomErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingStopRoomError = HearingStopRoomErrors[keyof HearingStopRoomErrors];

export type HearingStopRoomResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingStopRoomResponse = HearingStopRoomResponses[keyof HearingStopRoomResponses];

export type HearingSubstituteJudgeData = {
    body: SubstituteJudge;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/substitute-judge';
};

export type HearingSubstituteJudgeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingSubstituteJudgeError = HearingSubstituteJudgeErrors[keyof HearingSubstituteJudgeErrors];

export type HearingSubstituteJudgeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingSubstituteJudgeResponse = HearingSubstituteJudgeResponses[keyof HearingSubstituteJudgeResponses];

export type HearingWithdrawAdmissionData = {
    body: WithdrawAdmissionInHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        hearingId: string;
    };
    query?: never;
    url: '/api/hearings/{hearingId}/withdraw-admission';
};

export type HearingWithdrawAdmissionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HearingWithdrawAdmissionError = HearingWithdrawAdmissionErrors[keyof HearingWithdrawAdmissionErrors];

export type HearingWithdrawAdmissionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type HearingWithdrawAdmissionResponse = HearingWithdrawAdmissionResponses[keyof HearingWithdrawAdmissionResponses];

export type ProviderOwnData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/identities';
};

export type ProviderOwnErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderOwnError = ProviderOwnErrors[keyof ProviderOwnErrors];

export type ProviderOwnResponses = {
    200: Array<IdentityLine>;
};

export type ProviderOwnResponse = ProviderOwnResponses[keyof ProviderOwnResponses];

export type ProviderUnlinkData = {
    body: UnlinkIdentity;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        identityId: string;
    };
    query?: never;
    url: '/api/identities/{identityId}/unlink';
};

export type ProviderUnlinkErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderUnlinkError = ProviderUnlinkErrors[keyof ProviderUnlinkErrors];

export type ProviderUnlinkResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProviderUnlinkResponse = ProviderUnlinkResponses[keyof ProviderUnlinkResponses];

export type JurorPoolData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/jurors';
};

export type JurorPoolErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorPoolError = JurorPoolErrors[keyof JurorPoolErrors];

export type JurorPoolResponses = {
    200: Array<JuryPool>;
};

export type JurorPoolResponse = JurorPoolResponses[keyof JurorPoolResponses];

export type JurorCompositionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/jurors/composition';
};

export type JurorCompositionErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorCompositionError = JurorCompositionErrors[keyof JurorCompositionErrors];

export type JurorCompositionResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<JuryComposition>;
};

export type JurorCompositionResponse = JurorCompositionResponses[keyof JurorCompositionResponses];

export type JurorDeferredData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/jurors/deferred';
};

export type JurorDeferredErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorDeferredError = JurorDeferredErrors[keyof JurorDeferredErrors];

export type JurorDeferredResponses = {
    200: Array<{
        jurorId: string;
        sittingId: string;
        on: string;
        because: string | null;
        notBefore: string | null;
    }>;
};

export type JurorDeferredResponse = JurorDeferredResponses[keyof JurorDeferredResponses];

export type JurorInvitedData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/jurors/invited/{sittingId}';
};

export type JurorInvitedErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorInvitedError = JurorInvitedErrors[keyof JurorInvitedErrors];

export type JurorInvitedResponses = {
    200: Array<Invitation>;
};

export type JurorInvitedResponse = JurorInvitedResponses[keyof JurorInvitedResponses];

export type JurorMyInvitationsData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/jurors/me/invitations';
};

export type JurorMyInvitationsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorMyInvitationsError = JurorMyInvitationsErrors[keyof JurorMyInvitationsErrors];

export type JurorMyInvitationsResponses = {
    200: Array<Invitation>;
};

export type JurorMyInvitationsResponse = JurorMyInvitationsResponses[keyof JurorMyInvitationsResponses];

export type JurorMyServiceData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/jurors/me/service';
};

export type JurorMyServiceErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorMyServiceError = JurorMyServiceErrors[keyof JurorMyServiceErrors];

export type JurorMyServiceResponses = {
    200: Array<JurorService>;
};

export type JurorMyServiceResponse = JurorMyServiceResponses[keyof JurorMyServiceResponses];

export type JurorRosterData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/jurors/roster/{sittingId}';
};

export type JurorRosterErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorRosterError = JurorRosterErrors[keyof JurorRosterErrors];

export type JurorRosterResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        sittingId: string;
        jurorId: string;
        state: 'accepted' | 'declined' | 'deferred' | 'excused' | 'invited' | 'lapsed';
        standby: boolean;
    }>;
};

export type JurorRosterResponse = JurorRosterResponses[keyof JurorRosterResponses];

export type JurorOneData = {
    body?: never;
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}';
};

export type JurorOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorOneError = JurorOneErrors[keyof JurorOneErrors];

export type JurorOneResponses = {
    200: JuryPool;
};

export type JurorOneResponse = JurorOneResponses[keyof JurorOneResponses];

export type JurorActivateData = {
    body: ActivateJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/activate';
};

export type JurorActivateErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorActivateError = JurorActivateErrors[keyof JurorActivateErrors];

export type JurorActivateResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorActivateResponse = JurorActivateResponses[keyof JurorActivateResponses];

export type JurorAnswerData = {
    body: AnswerInvitation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/answer';
};

export type JurorAnswerErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorAnswerError = JurorAnswerErrors[keyof JurorAnswerErrors];

export type JurorAnswerResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorAnswerResponse = JurorAnswerResponses[keyof JurorAnswerResponses];

export type JurorCallUpData = {
    body: CallUpStandby;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/call-up';
};

export type JurorCallUpErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorCallUpError = JurorCallUpErrors[keyof JurorCallUpErrors];

export type JurorCallUpResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorCallUpResponse = JurorCallUpResponses[keyof JurorCallUpResponses];

export type JurorDeclareConflictData = {
    body: DeclareConflict;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/conflicts';
};

export type JurorDeclareConflictErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorDeclareConflictError = JurorDeclareConflictErrors[keyof JurorDeclareConflictErrors];

export type JurorDeclareConflictResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorDeclareConflictResponse = JurorDeclareConflictResponses[keyof JurorDeclareConflictResponses];

export type JurorConsentData = {
    body: ConsentToServe;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/consent';
};

export type JurorConsentErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorConsentError = JurorConsentErrors[keyof JurorConsentErrors];

export type JurorConsentResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorConsentResponse = JurorConsentResponses[keyof JurorConsentResponses];

export type JurorDeferData = {
    body: DeferJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/defer';
};

export type JurorDeferErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorDeferError = JurorDeferErrors[keyof JurorDeferErrors];

export type JurorDeferResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorDeferResponse = JurorDeferResponses[keyof JurorDeferResponses];

export type JurorDischargeData = {
    body: DischargeDuty;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/discharge';
};

export type JurorDischargeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorDischargeError = JurorDischargeErrors[keyof JurorDischargeErrors];

export type JurorDischargeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorDischargeResponse = JurorDischargeResponses[keyof JurorDischargeResponses];

export type JurorExcuseData = {
    body: ExcuseJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/excuse';
};

export type JurorExcuseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorExcuseError = JurorExcuseErrors[keyof JurorExcuseErrors];

export type JurorExcuseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorExcuseResponse = JurorExcuseResponses[keyof JurorExcuseResponses];

export type JurorInviteData = {
    body: InviteJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/invite';
};

export type JurorInviteErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorInviteError = JurorInviteErrors[keyof JurorInviteErrors];

export type JurorInviteResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorInviteResponse = JurorInviteResponses[keyof JurorInviteResponses];

export type JurorLapseData = {
    body: LapseInvitation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/lapse';
};

export type JurorLapseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorLapseError = JurorLapseErrors[keyof JurorLapseErrors];

export type JurorLapseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorLapseResponse = JurorLapseResponses[keyof JurorLapseResponses];

export type JurorChangeOriginData = {
    body: ChangeOrigin;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/origin';
};

export type JurorChangeOriginErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorChangeOriginError = JurorChangeOriginErrors[keyof JurorChangeOriginErrors];

export type JurorChangeOriginResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorChangeOriginResponse = JurorChangeOriginResponses[keyof JurorChangeOriginResponses];

export type JurorOweAgainData = {
    body: OweDutyAgain;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/owe-again';
};

export type JurorOweAgainErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorOweAgainError = JurorOweAgainErrors[keyof JurorOweAgainErrors];

export type JurorOweAgainResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorOweAgainResponse = JurorOweAgainResponses[keyof JurorOweAgainResponses];

export type JurorRecruitData = {
    body: RecruitJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/recruit';
};

export type JurorRecruitErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorRecruitError = JurorRecruitErrors[keyof JurorRecruitErrors];

export type JurorRecruitResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorRecruitResponse = JurorRecruitResponses[keyof JurorRecruitResponses];

export type JurorReinstateData = {
    body: ReinstateJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/reinstate';
};

export type JurorReinstateErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorReinstateError = JurorReinstateErrors[keyof JurorReinstateErrors];

export type JurorReinstateResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorReinstateResponse = JurorReinstateResponses[keyof JurorReinstateResponses];

export type JurorRecordSeatingData = {
    body: RecordSeating;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/seatings';
};

export type JurorRecordSeatingErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorRecordSeatingError = JurorRecordSeatingErrors[keyof JurorRecordSeatingErrors];

export type JurorRecordSeatingResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorRecordSeatingResponse = JurorRecordSeatingResponses[keyof JurorRecordSeatingResponses];

export type JurorServiceData = {
    body?: never;
    path: {
        jurorId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/jurors/{jurorId}/service';
};

export type JurorServiceErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorServiceError = JurorServiceErrors[keyof JurorServiceErrors];

export type JurorServiceResponses = {
    200: Array<JurorService>;
};

export type JurorServiceResponse = JurorServiceResponses[keyof JurorServiceResponses];

export type JurorRecordServiceData = {
    body: RecordService;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/service';
};

export type JurorRecordServiceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorRecordServiceError = JurorRecordServiceErrors[keyof JurorRecordServiceErrors];

export type JurorRecordServiceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorRecordServiceResponse = JurorRecordServiceResponses[keyof JurorRecordServiceResponses];

export type JurorStandDownData = {
    body: StandJurorDown;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/stand-down';
};

export type JurorStandDownErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorStandDownError = JurorStandDownErrors[keyof JurorStandDownErrors];

export type JurorStandDownResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorStandDownResponse = JurorStandDownResponses[keyof JurorStandDownResponses];

export type JurorTrainData = {
    body: TrainJuror;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        jurorId: string;
    };
    query?: never;
    url: '/api/jurors/{jurorId}/train';
};

export type JurorTrainErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type JurorTrainError = JurorTrainErrors[keyof JurorTrainErrors];

export type JurorTrainResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type JurorTrainResponse = JurorTrainResponses[keyof JurorTrainResponses];

export type LetterAgainData = {
    body: AgainBody;
    path?: never;
    query?: never;
    url: '/api/letters/again';
};

export type LetterAgainErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type LetterAgainError = LetterAgainErrors[keyof LetterAgainErrors];

export type LetterAgainResponses = {
    204: void;
};

export type LetterAgainResponse = LetterAgainResponses[keyof LetterAgainResponses];

export type LetterFailedData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/letters/failed';
};

export type LetterFailedErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type LetterFailedError = LetterFailedErrors[keyof LetterFailedErrors];

export type LetterFailedResponses = {
    200: Array<{
        personId: string | null;
        concernsId: string | null;
        /**
         * What it brings is no longer good: it is sent no more.
         */
        over: boolean;
        letterId: string;
        kind: 'invitation' | 'link' | 'site-link';
        about: string;
        sentAt: string;
        /**
         * It left and came back; otherwise it never left.
         */
        returned: boolean;
    }>;
};

export type LetterFailedResponse = LetterFailedResponses[keyof LetterFailedResponses];

export type LetterSettleData = {
    body: SettleBody;
    path?: never;
    query?: never;
    url: '/api/letters/settle';
};

export type LetterSettleErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type LetterSettleError = LetterSettleErrors[keyof LetterSettleErrors];

export type LetterSettleResponses = {
    204: void;
};

export type LetterSettleResponse = LetterSettleResponses[keyof LetterSettleResponses];

export type LinkListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/links';
};

export type LinkListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type LinkListError = LinkListErrors[keyof LinkListErrors];

export type LinkListResponses = {
    200: Array<LinkLine>;
};

export type LinkListResponse = LinkListResponses[keyof LinkListResponses];

export type LinkSendData = {
    body: SendLink;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/links';
};

export type LinkSendErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type LinkSendError = LinkSendErrors[keyof LinkSendErrors];

export type LinkSendResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type LinkSendResponse = LinkSendResponses[keyof LinkSendResponses];

export type LinkRedeemData = {
    body: RedeemBody;
    path?: never;
    query?: never;
    url: '/api/links/redeem';
};

export type LinkRedeemErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type LinkRedeemError = LinkRedeemErrors[keyof LinkRedeemErrors];

export type LinkRedeemResponses = {
    200: AccessEnteringEntered;
};

export type LinkRedeemResponse = LinkRedeemResponses[keyof LinkRedeemResponses];

export type LinkWithdrawData = {
    body: WithdrawLink;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        linkId: string;
    };
    query?: never;
    url: '/api/links/{linkId}/withdraw';
};

export type LinkWithdrawErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type LinkWithdrawError = LinkWithdrawErrors[keyof LinkWithdrawErrors];

export type LinkWithdrawResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type LinkWithdrawResponse = LinkWithdrawResponses[keyof LinkWithdrawResponses];

export type LiveOpenData = {
    body?: never;
    headers?: {
        /**
         * The place to go on from.
         */
        'Last-Event-ID'?: string;
    };
    path?: never;
    query: {
        about: string;
        after?: number;
    };
    url: '/api/live';
};

export type LiveOpenErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type LiveOpenError = LiveOpenErrors[keyof LiveOpenErrors];

export type LiveOpenResponses = {
    /**
     * Server-sent events `changed`, `beat`, `reread` and `ended`.
     */
    200: string;
};

export type LiveOpenResponse = LiveOpenResponses[keyof LiveOpenResponses];

export type PeopleListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/people';
};

export type PeopleListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PeopleListError = PeopleListErrors[keyof PeopleListErrors];

export type PeopleListResponses = {
    200: Array<{
        personId: string;
        role: string;
        since: string;
        name: CalledName | null;
    }>;
};

export type PeopleListResponse = PeopleListResponses[keyof PeopleListResponses];

export type PersonRegisterData = {
    body: RegisterPerson;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/people';
};

export type PersonRegisterErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonRegisterError = PersonRegisterErrors[keyof PersonRegisterErrors];

export type PersonRegisterResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonRegisterResponse = PersonRegisterResponses[keyof PersonRegisterResponses];

export type PeopleClearancesData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/people/clearances';
};

export type PeopleClearancesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PeopleClearancesError = PeopleClearancesErrors[keyof PeopleClearancesErrors];

export type PeopleClearancesResponses = {
    200: Array<{
        personId: string;
        kind: string;
        until: string;
        name: CalledName | null;
    }>;
};

export type PeopleClearancesResponse = PeopleClearancesResponses[keyof PeopleClearancesResponses];

export type InitialsOfData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Up to 200 ids of people, with commas between them.
         */
        ids: string;
    };
    url: '/api/people/initials';
};

export type InitialsOfErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type InitialsOfError = InitialsOfErrors[keyof InitialsOfErrors];

export type InitialsOfResponses = {
    200: Array<{
        personId: string;
        initials: string;
    }>;
};

export type InitialsOfResponse = InitialsOfResponses[keyof InitialsOfResponses];

export type ViewersMineData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/people/me/viewers';
};

export type ViewersMineErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ViewersMineError = ViewersMineErrors[keyof ViewersMineErrors];

export type ViewersMineResponses = {
    200: Array<DayLooked>;
};

export type ViewersMineResponse = ViewersMineResponses[keyof ViewersMineResponses];

export type SearchFindData = {
    body?: never;
    path?: never;
    query: {
        name: string;
    };
    url: '/api/people/search';
};

export type SearchFindErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SearchFindError = SearchFindErrors[keyof SearchFindErrors];

export type SearchFindResponses = {
    200: Array<Found>;
};

export type SearchFindResponse = SearchFindResponses[keyof SearchFindResponses];

export type PeopleUnavailabilitiesData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/people/unavailabilities';
};

export type PeopleUnavailabilitiesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PeopleUnavailabilitiesError = PeopleUnavailabilitiesErrors[keyof PeopleUnavailabilitiesErrors];

export type PeopleUnavailabilitiesResponses = {
    200: Array<Unavailability>;
};

export type PeopleUnavailabilitiesResponse = PeopleUnavailabilitiesResponses[keyof PeopleUnavailabilitiesResponses];

export type PeopleOneData = {
    body?: never;
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}';
};

export type PeopleOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PeopleOneError = PeopleOneErrors[keyof PeopleOneErrors];

export type PeopleOneResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        name: CalledName | {
            given: string;
            initial: string;
        } | null;
        personId?: string;
        bornOn?: string | null;
        contact?: Contact | null;
        language?: string;
        schoolId?: string | null;
        grade?: string | null;
        /**
         * Whom to speak to at the school.
         */
        schoolContactId?: string | null;
        householdId?: string | null;
        programmeId?: string;
    };
};

export type PeopleOneResponse = PeopleOneResponses[keyof PeopleOneResponses];

export type PeopleAccessNeedsData = {
    body?: never;
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/access-needs';
};

export type PeopleAccessNeedsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PeopleAccessNeedsError = PeopleAccessNeedsErrors[keyof PeopleAccessNeedsErrors];

export type PeopleAccessNeedsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: NeedsTold;
};

export type PeopleAccessNeedsResponse = PeopleAccessNeedsResponses[keyof PeopleAccessNeedsResponses];

export type PersonRecordAccessNeedsData = {
    body: RecordAccessNeeds;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/access-needs';
};

export type PersonRecordAccessNeedsErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonRecordAccessNeedsError = PersonRecordAccessNeedsErrors[keyof PersonRecordAccessNeedsErrors];

export type PersonRecordAccessNeedsResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonRecordAccessNeedsResponse = PersonRecordAccessNeedsResponses[keyof PersonRecordAccessNeedsResponses];

export type PersonRecordClearanceData = {
    body: RecordClearance;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/clearances';
};

export type PersonRecordClearanceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonRecordClearanceError = PersonRecordClearanceErrors[keyof PersonRecordClearanceErrors];

export type PersonRecordClearanceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonRecordClearanceResponse = PersonRecordClearanceResponses[keyof PersonRecordClearanceResponses];

export type PersonWithdrawClearanceData = {
    body: WithdrawClearance;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
        kind: string;
    };
    query?: never;
    url: '/api/people/{personId}/clearances/{kind}/withdraw';
};

export type PersonWithdrawClearanceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonWithdrawClearanceError = PersonWithdrawClearanceErrors[keyof PersonWithdrawClearanceErrors];

export type PersonWithdrawClearanceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonWithdrawClearanceResponse = PersonWithdrawClearanceResponses[keyof PersonWithdrawClearanceResponses];

export type PersonChangeContactData = {
    body: ChangeContact;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/contact';
};

export type PersonChangeContactErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonChangeContactError = PersonChangeContactErrors[keyof PersonChangeContactErrors];

export type PersonChangeContactResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonChangeContactResponse = PersonChangeContactResponses[keyof PersonChangeContactResponses];

export type SubjectAccessExportData = {
    body?: never;
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/export';
};

export type SubjectAccessExportErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SubjectAccessExportError = SubjectAccessExportErrors[keyof SubjectAccessExportErrors];

export type SubjectAccessExportResponses = {
    200: Held | string;
};

export type SubjectAccessExportResponse = SubjectAccessExportResponses[keyof SubjectAccessExportResponses];

export type GuardiansGuardiansData = {
    body?: never;
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/guardians';
};

export type GuardiansGuardiansErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansGuardiansError = GuardiansGuardiansErrors[keyof GuardiansGuardiansErrors];

export type GuardiansGuardiansResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        youthId: string;
        name: CalledName | null;
        kind: 'guardian' | 'independent-adult';
        guardianId: string;
        relation: string;
        /**
         * `<young person>:<adult>`
         */
        key?: string;
        consents?: boolean;
        attends?: boolean;
        notified?: boolean;
        reads?: boolean;
        restrained?: boolean;
        harmed?: boolean;
        programmeId?: string;
    } & {
        you?: boolean;
    }>;
};

export type GuardiansGuardiansResponse = GuardiansGuardiansResponses[keyof GuardiansGuardiansResponses];

export type GuardiansLinkData = {
    body: LinkGuardian;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/guardians';
};

export type GuardiansLinkErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansLinkError = GuardiansLinkErrors[keyof GuardiansLinkErrors];

export type GuardiansLinkResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansLinkResponse = GuardiansLinkResponses[keyof GuardiansLinkResponses];

export type GuardiansAllowReadingData = {
    body: AllowReading;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
        guardianId: string;
    };
    query?: never;
    url: '/api/people/{personId}/guardians/{guardianId}/allow-reading';
};

export type GuardiansAllowReadingErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansAllowReadingError = GuardiansAllowReadingErrors[keyof GuardiansAllowReadingErrors];

export type GuardiansAllowReadingResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansAllowReadingResponse = GuardiansAllowReadingResponses[keyof GuardiansAllowReadingResponses];

export type GuardiansChangeAuthorityData = {
    body: ChangeGuardianAuthority;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
        guardianId: string;
    };
    query?: never;
    url: '/api/people/{personId}/guardians/{guardianId}/authority';
};

export type GuardiansChangeAuthorityErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansChangeAuthorityError = GuardiansChangeAuthorityErrors[keyof GuardiansChangeAuthorityErrors];

export type GuardiansChangeAuthorityResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansChangeAuthorityResponse = GuardiansChangeAuthorityResponses[keyof GuardiansChangeAuthorityResponses];

export type GuardiansEndReadingData = {
    body: EndReading;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
        guardianId: string;
    };
    query?: never;
    url: '/api/people/{personId}/guardians/{guardianId}/end-reading';
};

export type GuardiansEndReadingErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansEndReadingError = GuardiansEndReadingErrors[keyof GuardiansEndReadingErrors];

export type GuardiansEndReadingResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansEndReadingResponse = GuardiansEndReadingResponses[keyof GuardiansEndReadingResponses];

export type GuardiansNoteHarmedData = {
    body: NoteGuardianHarmed;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
        guardianId: string;
    };
    query?: never;
    url: '/api/people/{personId}/guardians/{guardianId}/harmed';
};

export type GuardiansNoteHarmedErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansNoteHarmedError = GuardiansNoteHarmedErrors[keyof GuardiansNoteHarmedErrors];

export type GuardiansNoteHarmedResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansNoteHarmedResponse = GuardiansNoteHarmedResponses[keyof GuardiansNoteHarmedResponses];

export type GuardiansUnlinkData = {
    body: UnlinkGuardian;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
        guardianId: string;
    };
    query?: never;
    url: '/api/people/{personId}/guardians/{guardianId}/unlink';
};

export type GuardiansUnlinkErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansUnlinkError = GuardiansUnlinkErrors[keyof GuardiansUnlinkErrors];

export type GuardiansUnlinkResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansUnlinkResponse = GuardiansUnlinkResponses[keyof GuardiansUnlinkResponses];

export type PersonChangeHouseholdData = {
    body: ChangeHousehold;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/household';
};

export type PersonChangeHouseholdErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonChangeHouseholdError = PersonChangeHouseholdErrors[keyof PersonChangeHouseholdErrors];

export type PersonChangeHouseholdResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonChangeHouseholdResponse = PersonChangeHouseholdResponses[keyof PersonChangeHouseholdResponses];

export type GuardiansNameIndependentAdultData = {
    body: NameIndependentAdult;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/independent-adult';
};

export type GuardiansNameIndependentAdultErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansNameIndependentAdultError = GuardiansNameIndependentAdultErrors[keyof GuardiansNameIndependentAdultErrors];

export type GuardiansNameIndependentAdultResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansNameIndependentAdultResponse = GuardiansNameIndependentAdultResponses[keyof GuardiansNameIndependentAdultResponses];

export type PersonChangeLanguageData = {
    body: ChangeLanguage;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/language';
};

export type PersonChangeLanguageErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonChangeLanguageError = PersonChangeLanguageErrors[keyof PersonChangeLanguageErrors];

export type PersonChangeLanguageResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonChangeLanguageResponse = PersonChangeLanguageResponses[keyof PersonChangeLanguageResponses];

export type GuardiansAssignMentorData = {
    body: AssignMentor;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/mentors';
};

export type GuardiansAssignMentorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansAssignMentorError = GuardiansAssignMentorErrors[keyof GuardiansAssignMentorErrors];

export type GuardiansAssignMentorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansAssignMentorResponse = GuardiansAssignMentorResponses[keyof GuardiansAssignMentorResponses];

export type GuardiansRelieveMentorData = {
    body: RelieveMentor;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/mentors/relieve';
};

export type GuardiansRelieveMentorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type GuardiansRelieveMentorError = GuardiansRelieveMentorErrors[keyof GuardiansRelieveMentorErrors];

export type GuardiansRelieveMentorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type GuardiansRelieveMentorResponse = GuardiansRelieveMentorResponses[keyof GuardiansRelieveMentorResponses];

export type PersonChangeNameData = {
    body: ChangeName;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/name';
};

export type PersonChangeNameErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonChangeNameError = PersonChangeNameErrors[keyof PersonChangeNameErrors];

export type PersonChangeNameResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonChangeNameResponse = PersonChangeNameResponses[keyof PersonChangeNameResponses];

export type PeopleParticipationsData = {
    body?: never;
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/participations';
};

export type PeopleParticipationsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PeopleParticipationsError = PeopleParticipationsErrors[keyof PeopleParticipationsErrors];

export type PeopleParticipationsResponses = {
    200: Array<Participation>;
};

export type PeopleParticipationsResponse = PeopleParticipationsResponses[keyof PeopleParticipationsResponses];

export type PersonChooseParticipationData = {
    body: ChooseParticipation;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/participations';
};

export type PersonChooseParticipationErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonChooseParticipationError = PersonChooseParticipationErrors[keyof PersonChooseParticipationErrors];

export type PersonChooseParticipationResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonChooseParticipationResponse = PersonChooseParticipationResponses[keyof PersonChooseParticipationResponses];

export type PersonTakeRoleData = {
    body: TakeRole;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/roles';
};

export type PersonTakeRoleErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonTakeRoleError = PersonTakeRoleErrors[keyof PersonTakeRoleErrors];

export type PersonTakeRoleResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonTakeRoleResponse = PersonTakeRoleResponses[keyof PersonTakeRoleResponses];

export type PersonLayDownRoleData = {
    body: LayDownRole;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
        role: string;
    };
    query?: never;
    url: '/api/people/{personId}/roles/{role}/lay-down';
};

export type PersonLayDownRoleErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonLayDownRoleError = PersonLayDownRoleErrors[keyof PersonLayDownRoleErrors];

export type PersonLayDownRoleResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonLayDownRoleResponse = PersonLayDownRoleResponses[keyof PersonLayDownRoleResponses];

export type PersonChangeSchoolData = {
    body: ChangeSchool;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/school';
};

export type PersonChangeSchoolErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonChangeSchoolError = PersonChangeSchoolErrors[keyof PersonChangeSchoolErrors];

export type PersonChangeSchoolResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonChangeSchoolResponse = PersonChangeSchoolResponses[keyof PersonChangeSchoolResponses];

export type PersonRecordUnavailabilityData = {
    body: RecordUnavailability;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/unavailabilities';
};

export type PersonRecordUnavailabilityErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonRecordUnavailabilityError = PersonRecordUnavailabilityErrors[keyof PersonRecordUnavailabilityErrors];

export type PersonRecordUnavailabilityResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonRecordUnavailabilityResponse = PersonRecordUnavailabilityResponses[keyof PersonRecordUnavailabilityResponses];

export type PersonLiftUnavailabilityData = {
    body: LiftUnavailability;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        personId: string;
    };
    query?: never;
    url: '/api/people/{personId}/unavailabilities/lift';
};

export type PersonLiftUnavailabilityErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PersonLiftUnavailabilityError = PersonLiftUnavailabilityErrors[keyof PersonLiftUnavailabilityErrors];

export type PersonLiftUnavailabilityResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PersonLiftUnavailabilityResponse = PersonLiftUnavailabilityResponses[keyof PersonLiftUnavailabilityResponses];

export type ViewersOfPersonData = {
    body?: never;
    path: {
        personId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/people/{personId}/viewers';
};

export type ViewersOfPersonErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ViewersOfPersonError = ViewersOfPersonErrors[keyof ViewersOfPersonErrors];

export type ViewersOfPersonResponses = {
    200: Array<{
        name: {
            given: string;
            family: string;
            initial: string;
        } | null;
        onBehalfOfName: {
            given: string;
            family: string;
            initial: string;
        } | null;
        seq: number;
        at: string;
        subject: string;
        times: number;
        /**
         * The glass that was broken to see it.
         */
        glass: string | null;
        role: string;
        person: string | null;
        onBehalfOf: string | null;
        account: string;
        /**
         * The reason they gave, as a code.
         */
        why: string | null;
        route: string;
        classes: Array<string>;
    }>;
};

export type ViewersOfPersonResponse = ViewersOfPersonResponses[keyof ViewersOfPersonResponses];

export type PlanReadingListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/plans';
};

export type PlanReadingListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReadingListError = PlanReadingListErrors[keyof PlanReadingListErrors];

export type PlanReadingListResponses = {
    200: Array<PlanLine>;
};

export type PlanReadingListResponse = PlanReadingListResponses[keyof PlanReadingListResponses];

export type PlanReadingEnforcementData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/plans/enforcement';
};

export type PlanReadingEnforcementErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReadingEnforcementError = PlanReadingEnforcementErrors[keyof PlanReadingEnforcementErrors];

export type PlanReadingEnforcementResponses = {
    200: Array<LadderLine>;
};

export type PlanReadingEnforcementResponse = PlanReadingEnforcementResponses[keyof PlanReadingEnforcementResponses];

export type PlanReadingOverdueData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/plans/overdue';
};

export type PlanReadingOverdueErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReadingOverdueError = PlanReadingOverdueErrors[keyof PlanReadingOverdueErrors];

export type PlanReadingOverdueResponses = {
    200: Array<PlanDate>;
};

export type PlanReadingOverdueResponse = PlanReadingOverdueResponses[keyof PlanReadingOverdueResponses];

export type PlanReadingOneData = {
    body?: never;
    path: {
        planId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/plans/{planId}';
};

export type PlanReadingOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReadingOneError = PlanReadingOneErrors[keyof PlanReadingOneErrors];

export type PlanReadingOneResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: PlanLine;
};

export type PlanReadingOneResponse = PlanReadingOneResponses[keyof PlanReadingOneResponses];

export type PlanAcceptProofData = {
    body: AcceptProof;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/accept-proof';
};

export type PlanAcceptProofErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanAcceptProofError = PlanAcceptProofErrors[keyof PlanAcceptProofErrors];

export type PlanAcceptProofResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanAcceptProofResponse = PlanAcceptProofResponses[keyof PlanAcceptProofResponses];

export type PlanLadderAnswerData = {
    body: RecordAnswer;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/answer';
};

export type PlanLadderAnswerErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderAnswerError = PlanLadderAnswerErrors[keyof PlanLadderAnswerErrors];

export type PlanLadderAnswerResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderAnswerResponse = PlanLadderAnswerResponses[keyof PlanLadderAnswerResponses];

export type PlanAskExtensionData = {
    body: AskExtension;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/ask-extension';
};

export type PlanAskExtensionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanAskExtensionError = PlanAskExtensionErrors[keyof PlanAskExtensionErrors];

export type PlanAskExtensionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanAskExtensionResponse = PlanAskExtensionResponses[keyof PlanAskExtensionResponses];

export type PlanLadderBreachData = {
    body: RecordBreach;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/breach';
};

export type PlanLadderBreachErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderBreachError = PlanLadderBreachErrors[keyof PlanLadderBreachErrors];

export type PlanLadderBreachResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderBreachResponse = PlanLadderBreachResponses[keyof PlanLadderBreachResponses];

export type PlanLadderCallReviewData = {
    body: CallReview;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/call-review';
};

export type PlanLadderCallReviewErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderCallReviewError = PlanLadderCallReviewErrors[keyof PlanLadderCallReviewErrors];

export type PlanLadderCallReviewResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderCallReviewResponse = PlanLadderCallReviewResponses[keyof PlanLadderCallReviewResponses];

export type PlanLadderDecideReviewData = {
    body: DecideReview;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/decide-review';
};

export type PlanLadderDecideReviewErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderDecideReviewError = PlanLadderDecideReviewErrors[keyof PlanLadderDecideReviewErrors];

export type PlanLadderDecideReviewResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderDecideReviewResponse = PlanLadderDecideReviewResponses[keyof PlanLadderDecideReviewResponses];

export type PlanLadderEndData = {
    body: EndPlan;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/end';
};

export type PlanLadderEndErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderEndError = PlanLadderEndErrors[keyof PlanLadderEndErrors];

export type PlanLadderEndResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderEndResponse = PlanLadderEndResponses[keyof PlanLadderEndResponses];

export type PlanReadingLadderData = {
    body?: never;
    path: {
        planId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/plans/{planId}/enforcement';
};

export type PlanReadingLadderErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReadingLadderError = PlanReadingLadderErrors[keyof PlanReadingLadderErrors];

export type PlanReadingLadderResponses = {
    200: LadderLine;
};

export type PlanReadingLadderResponse = PlanReadingLadderResponses[keyof PlanReadingLadderResponses];

export type PlanLadderFailData = {
    body: FailPlan;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/fail';
};

export type PlanLadderFailErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderFailError = PlanLadderFailErrors[keyof PlanLadderFailErrors];

export type PlanLadderFailResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderFailResponse = PlanLadderFailResponses[keyof PlanLadderFailResponses];

export type PlanGrantExtensionData = {
    body: GrantExtension;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/grant-extension';
};

export type PlanGrantExtensionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanGrantExtensionError = PlanGrantExtensionErrors[keyof PlanGrantExtensionErrors];

export type PlanGrantExtensionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanGrantExtensionResponse = PlanGrantExtensionResponses[keyof PlanGrantExtensionResponses];

export type PlanModifyData = {
    body: ModifySanction;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/modify';
};

export type PlanModifyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanModifyError = PlanModifyErrors[keyof PlanModifyErrors];

export type PlanModifyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanModifyResponse = PlanModifyResponses[keyof PlanModifyResponses];

export type PlanLadderPauseData = {
    body: PausePlan;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/pause';
};

export type PlanLadderPauseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderPauseError = PlanLadderPauseErrors[keyof PlanLadderPauseErrors];

export type PlanLadderPauseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderPauseResponse = PlanLadderPauseResponses[keyof PlanLadderPauseResponses];

export type PlanRecordProgressData = {
    body: RecordProgress;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/progress';
};

export type PlanRecordProgressErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanRecordProgressError = PlanRecordProgressErrors[keyof PlanRecordProgressErrors];

export type PlanRecordProgressResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanRecordProgressResponse = PlanRecordProgressResponses[keyof PlanRecordProgressResponses];

export type PlanReceiveProofData = {
    body: ReceiveProof;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/receive-proof';
};

export type PlanReceiveProofErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReceiveProofError = PlanReceiveProofErrors[keyof PlanReceiveProofErrors];

export type PlanReceiveProofResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanReceiveProofResponse = PlanReceiveProofResponses[keyof PlanReceiveProofResponses];

export type PlanRefuseExtensionData = {
    body: RefuseExtension;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/refuse-extension';
};

export type PlanRefuseExtensionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanRefuseExtensionError = PlanRefuseExtensionErrors[keyof PlanRefuseExtensionErrors];

export type PlanRefuseExtensionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanRefuseExtensionResponse = PlanRefuseExtensionResponses[keyof PlanRefuseExtensionResponses];

export type PlanLadderRemindData = {
    body: LogReminder;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/remind';
};

export type PlanLadderRemindErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderRemindError = PlanLadderRemindErrors[keyof PlanLadderRemindErrors];

export type PlanLadderRemindResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderRemindResponse = PlanLadderRemindResponses[keyof PlanLadderRemindResponses];

export type PlanLadderResumeData = {
    body: ResumePlan;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/resume';
};

export type PlanLadderResumeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderResumeError = PlanLadderResumeErrors[keyof PlanLadderResumeErrors];

export type PlanLadderResumeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderResumeResponse = PlanLadderResumeResponses[keyof PlanLadderResumeResponses];

export type PlanReturnProofData = {
    body: ReturnProof;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/return-proof';
};

export type PlanReturnProofErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReturnProofError = PlanReturnProofErrors[keyof PlanReturnProofErrors];

export type PlanReturnProofResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanReturnProofResponse = PlanReturnProofResponses[keyof PlanReturnProofResponses];

export type PlanReverseProgressData = {
    body: ReverseProgress;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/reverse-progress';
};

export type PlanReverseProgressErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReverseProgressError = PlanReverseProgressErrors[keyof PlanReverseProgressErrors];

export type PlanReverseProgressResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanReverseProgressResponse = PlanReverseProgressResponses[keyof PlanReverseProgressResponses];

export type PlanReadingSanctionsData = {
    body?: never;
    path: {
        planId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/plans/{planId}/sanctions';
};

export type PlanReadingSanctionsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReadingSanctionsError = PlanReadingSanctionsErrors[keyof PlanReadingSanctionsErrors];

export type PlanReadingSanctionsResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        sanctionId: string;
        planId: string;
        caseId: string;
        youthId: string;
        sanction: string;
        unit: string;
        amount: number;
        done: number;
        /**
         * Done beyond what was owed: it counts as voluntary, never here.
         */
        surplus: number;
        dueOn: string;
        state: 'completed' | 'open' | 'substituted' | 'unfinished' | 'waived';
        proof: string;
        proofState: 'accepted' | 'none' | 'received' | 'returned';
        /**
         * The proof that waits to be looked at.
         */
        waitingProof: string | null;
        /**
         * How often a proof was handed back to be done again.
         */
        returns: number;
        inPlaceOf: string | null;
        details: string | null;
        programmeId: string;
    }>;
};

export type PlanReadingSanctionsResponse = PlanReadingSanctionsResponses[keyof PlanReadingSanctionsResponses];

export type PlanSubstituteData = {
    body: SubstituteSanction;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/substitute';
};

export type PlanSubstituteErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanSubstituteError = PlanSubstituteErrors[keyof PlanSubstituteErrors];

export type PlanSubstituteResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanSubstituteResponse = PlanSubstituteResponses[keyof PlanSubstituteResponses];

export type PlanReadingTermsData = {
    body?: never;
    path: {
        planId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/plans/{planId}/terms';
};

export type PlanReadingTermsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanReadingTermsError = PlanReadingTermsErrors[keyof PlanReadingTermsErrors];

export type PlanReadingTermsResponses = {
    200: Array<{
        termsId: string;
        planId: string;
        /**
         * Null when the whole plan was moved.
         */
        sanctionId: string | null;
        change: 'agreed' | 'extended' | 'in-place' | 'modified' | 'paused' | 'substituted' | 'taken-back' | 'waived';
        fromAmount: number | null;
        fromDueOn: string | null;
        toAmount: number | null;
        toDueOn: string | null;
        changedOn: string;
        because: string | null;
        reason: string | null;
        approvedBy: string | null;
        /**
         * Place in the plan's own history.
         */
        place: number;
        programmeId: string;
    }>;
};

export type PlanReadingTermsResponse = PlanReadingTermsResponses[keyof PlanReadingTermsResponses];

export type PlanWaiveData = {
    body: WaiveSanction;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/waive';
};

export type PlanWaiveErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanWaiveError = PlanWaiveErrors[keyof PlanWaiveErrors];

export type PlanWaiveResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanWaiveResponse = PlanWaiveResponses[keyof PlanWaiveResponses];

export type PlanLadderWarnData = {
    body: GiveWarning;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        planId: string;
    };
    query?: never;
    url: '/api/plans/{planId}/warn';
};

export type PlanLadderWarnErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type PlanLadderWarnError = PlanLadderWarnErrors[keyof PlanLadderWarnErrors];

export type PlanLadderWarnResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type PlanLadderWarnResponse = PlanLadderWarnResponses[keyof PlanLadderWarnResponses];

export type ProgrammeListData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/programmes';
};

export type ProgrammeListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeListError = ProgrammeListErrors[keyof ProgrammeListErrors];

export type ProgrammeListResponses = {
    200: Array<ProgrammeLine>;
};

export type ProgrammeListResponse = ProgrammeListResponses[keyof ProgrammeListResponses];

export type ProgrammeFoundData = {
    body: FoundProgramme;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/programmes';
};

export type ProgrammeFoundErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeFoundError = ProgrammeFoundErrors[keyof ProgrammeFoundErrors];

export type ProgrammeFoundResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProgrammeFoundResponse = ProgrammeFoundResponses[keyof ProgrammeFoundResponses];

export type ProgrammeOffenceClassesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/programmes/offence-classes';
};

export type ProgrammeOffenceClassesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeOffenceClassesError = ProgrammeOffenceClassesErrors[keyof ProgrammeOffenceClassesErrors];

export type ProgrammeOffenceClassesResponses = {
    200: Array<OffenceClass>;
};

export type ProgrammeOffenceClassesResponse = ProgrammeOffenceClassesResponses[keyof ProgrammeOffenceClassesResponses];

export type ProgrammePoliciesData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/programmes/policies';
};

export type ProgrammePoliciesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammePoliciesError = ProgrammePoliciesErrors[keyof ProgrammePoliciesErrors];

export type ProgrammePoliciesResponses = {
    200: Array<PolicyVersionRow>;
};

export type ProgrammePoliciesResponse = ProgrammePoliciesResponses[keyof ProgrammePoliciesResponses];

export type ProgrammePresetsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/programmes/presets';
};

export type ProgrammePresetsErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammePresetsError = ProgrammePresetsErrors[keyof ProgrammePresetsErrors];

export type ProgrammePresetsResponses = {
    200: Array<{
        code: string;
        name: string;
        source: string;
    }>;
};

export type ProgrammePresetsResponse = ProgrammePresetsResponses[keyof ProgrammePresetsResponses];

export type ProgrammeOneData = {
    body?: never;
    path: {
        programmeId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}';
};

export type ProgrammeOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeOneError = ProgrammeOneErrors[keyof ProgrammeOneErrors];

export type ProgrammeOneResponses = {
    200: ProgrammeLine;
};

export type ProgrammeOneResponse = ProgrammeOneResponses[keyof ProgrammeOneResponses];

export type ProgrammeListAgencyData = {
    body: ListAgency;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        programmeId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}/agencies';
};

export type ProgrammeListAgencyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeListAgencyError = ProgrammeListAgencyErrors[keyof ProgrammeListAgencyErrors];

export type ProgrammeListAgencyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProgrammeListAgencyResponse = ProgrammeListAgencyResponses[keyof ProgrammeListAgencyResponses];

export type ProgrammeRetireAgencyData = {
    body: RetireAgency;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        programmeId: string;
        agencyId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}/agencies/{agencyId}/retire';
};

export type ProgrammeRetireAgencyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeRetireAgencyError = ProgrammeRetireAgencyErrors[keyof ProgrammeRetireAgencyErrors];

export type ProgrammeRetireAgencyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProgrammeRetireAgencyResponse = ProgrammeRetireAgencyResponses[keyof ProgrammeRetireAgencyResponses];

export type ProgrammeCloseDayData = {
    body: CloseDay;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        programmeId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}/closed-days';
};

export type ProgrammeCloseDayErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeCloseDayError = ProgrammeCloseDayErrors[keyof ProgrammeCloseDayErrors];

export type ProgrammeCloseDayResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProgrammeCloseDayResponse = ProgrammeCloseDayResponses[keyof ProgrammeCloseDayResponses];

export type ProgrammeReopenDayData = {
    body: ReopenDay;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        programmeId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}/closed-days/reopen';
};

export type ProgrammeReopenDayErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeReopenDayError = ProgrammeReopenDayErrors[keyof ProgrammeReopenDayErrors];

export type ProgrammeReopenDayResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProgrammeReopenDayResponse = ProgrammeReopenDayResponses[keyof ProgrammeReopenDayResponses];

export type ProgrammeAdoptPolicyData = {
    body: AdoptPolicy;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        programmeId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}/policies';
};

export type ProgrammeAdoptPolicyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProgrammeAdoptPolicyError = ProgrammeAdoptPolicyErrors[keyof ProgrammeAdoptPolicyErrors];

export type ProgrammeAdoptPolicyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProgrammeAdoptPolicyResponse = ProgrammeAdoptPolicyResponses[keyof ProgrammeAdoptPolicyResponses];

export type ProviderNameData = {
    body?: never;
    path: {
        programmeId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}/provider';
};

export type ProviderNameErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderNameError = ProviderNameErrors[keyof ProviderNameErrors];

export type ProviderNameResponses = {
    200: {
        name: string;
    };
};

export type ProviderNameResponse = ProviderNameResponses[keyof ProviderNameResponses];

export type ProviderConnectData = {
    body: ConnectProvider;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        programmeId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}/provider';
};

export type ProviderConnectErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderConnectError = ProviderConnectErrors[keyof ProviderConnectErrors];

export type ProviderConnectResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProviderConnectResponse = ProviderConnectResponses[keyof ProviderConnectResponses];

export type ProviderDisconnectData = {
    body: DisconnectProvider;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        programmeId: string;
    };
    query?: never;
    url: '/api/programmes/{programmeId}/provider/disconnect';
};

export type ProviderDisconnectErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderDisconnectError = ProviderDisconnectErrors[keyof ProviderDisconnectErrors];

export type ProviderDisconnectResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type ProviderDisconnectResponse = ProviderDisconnectResponses[keyof ProviderDisconnectResponses];

export type ProviderComeBackData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/provider/callback';
};

export type ProviderComeBackErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderComeBackError = ProviderComeBackErrors[keyof ProviderComeBackErrors];

export type ProviderComeBackResponses = {
    200: unknown;
};

export type ProviderInvitationData = {
    body: InvitationBody;
    path?: never;
    query?: never;
    url: '/api/provider/invitation';
};

export type ProviderInvitationErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderInvitationError = ProviderInvitationErrors[keyof ProviderInvitationErrors];

export type ProviderInvitationResponses = {
    200: {
        goTo: string;
    };
};

export type ProviderInvitationResponse = ProviderInvitationResponses[keyof ProviderInvitationResponses];

export type ProviderLinkData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/provider/link';
};

export type ProviderLinkErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderLinkError = ProviderLinkErrors[keyof ProviderLinkErrors];

export type ProviderLinkResponses = {
    200: {
        goTo: string;
    };
};

export type ProviderLinkResponse = ProviderLinkResponses[keyof ProviderLinkResponses];

export type ProviderSignInData = {
    body: BeginBody;
    path?: never;
    query?: never;
    url: '/api/provider/sign-in';
};

export type ProviderSignInErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type ProviderSignInError = ProviderSignInErrors[keyof ProviderSignInErrors];

export type ProviderSignInResponses = {
    200: {
        goTo: string;
    };
};

export type ProviderSignInResponse = ProviderSignInResponses[keyof ProviderSignInResponses];

export type RecordListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/records';
};

export type RecordListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordListError = RecordListErrors[keyof RecordListErrors];

export type RecordListResponses = {
    200: Array<{
        recordId: string;
        /**
         * Null once the case is not there.
         */
        caseId: string | null;
        state: 'expunged' | 'open' | 'sealed';
        level: 'full' | 'partial' | null;
        basis: string | null;
        order: string | null;
        /**
         * When it was sealed, reopened or expunged.
         */
        changedOn: string | null;
        certificate: string | null;
        holds: Array<{
            holdId: string;
            basis: string;
            on: string;
        }>;
        /**
         * The occasions on which the family was told that the record can be sealed.
         */
        notices: Array<string>;
        programmeId: string;
    }>;
};

export type RecordListResponse = RecordListResponses[keyof RecordListResponses];

export type RecordCertificateData = {
    body?: never;
    path: {
        number: string;
    };
    query?: never;
    url: '/api/records/certificates/{number}';
};

export type RecordCertificateErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordCertificateError = RecordCertificateErrors[keyof RecordCertificateErrors];

export type RecordCertificateResponses = {
    200: Certificate;
};

export type RecordCertificateResponse = RecordCertificateResponses[keyof RecordCertificateResponses];

export type RecordDueData = {
    body?: never;
    path?: never;
    query: {
        until: string;
    };
    url: '/api/records/due';
};

export type RecordDueErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordDueError = RecordDueErrors[keyof RecordDueErrors];

export type RecordDueResponses = {
    200: Array<DueRecord>;
};

export type RecordDueResponse = RecordDueResponses[keyof RecordDueResponses];

export type RecordOneData = {
    body?: never;
    path: {
        recordId: string;
    };
    query?: never;
    url: '/api/records/{recordId}';
};

export type RecordOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordOneError = RecordOneErrors[keyof RecordOneErrors];

export type RecordOneResponses = {
    200: {
        returning: boolean;
        recordId: string;
        /**
         * Null once the case is not there.
         */
        caseId: string | null;
        state: 'expunged' | 'open' | 'sealed';
        level: 'full' | 'partial' | null;
        basis: string | null;
        order: string | null;
        /**
         * When it was sealed, reopened or expunged.
         */
        changedOn: string | null;
        certificate: string | null;
        holds: Array<{
            holdId: string;
            basis: string;
            on: string;
        }>;
        /**
         * The occasions on which the family was told that the record can be sealed.
         */
        notices: Array<string>;
        programmeId: string;
    };
};

export type RecordOneResponse = RecordOneResponses[keyof RecordOneResponses];

export type RecordExpungeData = {
    body: ExpungeRecord;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        recordId: string;
    };
    query?: never;
    url: '/api/records/{recordId}/expunge';
};

export type RecordExpungeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordExpungeError = RecordExpungeErrors[keyof RecordExpungeErrors];

export type RecordExpungeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type RecordExpungeResponse = RecordExpungeResponses[keyof RecordExpungeResponses];

export type RecordHoldData = {
    body: PlaceLegalHold;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        recordId: string;
    };
    query?: never;
    url: '/api/records/{recordId}/holds';
};

export type RecordHoldErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordHoldError = RecordHoldErrors[keyof RecordHoldErrors];

export type RecordHoldResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type RecordHoldResponse = RecordHoldResponses[keyof RecordHoldResponses];

export type RecordLiftData = {
    body: LiftLegalHold;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        recordId: string;
        holdId: string;
    };
    query?: never;
    url: '/api/records/{recordId}/holds/{holdId}/lift';
};

export type RecordLiftErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordLiftError = RecordLiftErrors[keyof RecordLiftErrors];

export type RecordLiftResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type RecordLiftResponse = RecordLiftResponses[keyof RecordLiftResponses];

export type RecordNoticeData = {
    body: GiveSealingNotice;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        recordId: string;
    };
    query?: never;
    url: '/api/records/{recordId}/notices';
};

export type RecordNoticeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordNoticeError = RecordNoticeErrors[keyof RecordNoticeErrors];

export type RecordNoticeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type RecordNoticeResponse = RecordNoticeResponses[keyof RecordNoticeResponses];

export type RecordReopenData = {
    body: ReopenRecord;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        recordId: string;
    };
    query?: never;
    url: '/api/records/{recordId}/reopen';
};

export type RecordReopenErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordReopenError = RecordReopenErrors[keyof RecordReopenErrors];

export type RecordReopenResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type RecordReopenResponse = RecordReopenResponses[keyof RecordReopenResponses];

export type RecordSealData = {
    body: SealRecord;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        recordId: string;
    };
    query?: never;
    url: '/api/records/{recordId}/seal';
};

export type RecordSealErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RecordSealError = RecordSealErrors[keyof RecordSealErrors];

export type RecordSealResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type RecordSealResponse = RecordSealResponses[keyof RecordSealResponses];

export type RunningParkedData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/running/parked';
};

export type RunningParkedErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RunningParkedError = RunningParkedErrors[keyof RunningParkedErrors];

export type RunningParkedResponses = {
    200: Array<Parked>;
};

export type RunningParkedResponse = RunningParkedResponses[keyof RunningParkedResponses];

export type RunningStuckData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/running/stuck';
};

export type RunningStuckErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type RunningStuckError = RunningStuckErrors[keyof RunningStuckErrors];

export type RunningStuckResponses = {
    200: Array<Stuck>;
};

export type RunningStuckResponse = RunningStuckResponses[keyof RunningStuckResponses];

export type SafeguardingNamedData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/safeguarding';
};

export type SafeguardingNamedErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SafeguardingNamedError = SafeguardingNamedErrors[keyof SafeguardingNamedErrors];

export type SafeguardingNamedResponses = {
    200: Array<NamedAdult>;
};

export type SafeguardingNamedResponse = SafeguardingNamedResponses[keyof SafeguardingNamedResponses];

export type SafeguardingNameSecondAdultData = {
    body: NameSecondAdult;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/safeguarding/second-adults';
};

export type SafeguardingNameSecondAdultErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SafeguardingNameSecondAdultError = SafeguardingNameSecondAdultErrors[keyof SafeguardingNameSecondAdultErrors];

export type SafeguardingNameSecondAdultResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SafeguardingNameSecondAdultResponse = SafeguardingNameSecondAdultResponses[keyof SafeguardingNameSecondAdultResponses];

export type SafeguardingReleaseSecondAdultData = {
    body: ReleaseSecondAdult;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        adultId: string;
    };
    query?: never;
    url: '/api/safeguarding/second-adults/{adultId}/release';
};

export type SafeguardingReleaseSecondAdultErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SafeguardingReleaseSecondAdultError = SafeguardingReleaseSecondAdultErrors[keyof SafeguardingReleaseSecondAdultErrors];

export type SafeguardingReleaseSecondAdultResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SafeguardingReleaseSecondAdultResponse = SafeguardingReleaseSecondAdultResponses[keyof SafeguardingReleaseSecondAdultResponses];

export type SafeguardingNameStaffData = {
    body: NameSafeguardingStaff;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/safeguarding/staff';
};

export type SafeguardingNameStaffErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SafeguardingNameStaffError = SafeguardingNameStaffErrors[keyof SafeguardingNameStaffErrors];

export type SafeguardingNameStaffResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SafeguardingNameStaffResponse = SafeguardingNameStaffResponses[keyof SafeguardingNameStaffResponses];

export type SafeguardingReleaseStaffData = {
    body: ReleaseSafeguardingStaff;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        adultId: string;
    };
    query?: never;
    url: '/api/safeguarding/staff/{adultId}/release';
};

export type SafeguardingReleaseStaffErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SafeguardingReleaseStaffError = SafeguardingReleaseStaffErrors[keyof SafeguardingReleaseStaffErrors];

export type SafeguardingReleaseStaffResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SafeguardingReleaseStaffResponse = SafeguardingReleaseStaffResponses[keyof SafeguardingReleaseStaffResponses];

export type SeatAskData = {
    body: AskBody;
    path?: never;
    query?: never;
    url: '/api/seats';
};

export type SeatAskErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SeatAskError = SeatAskErrors[keyof SeatAskErrors];

export type SeatAskResponses = {
    200: {
        seatId: string;
        sign: string | null;
        state: 'approved' | 'asked' | 'handed' | 'refused' | 'taken' | 'vacated';
        token: string;
    };
};

export type SeatAskResponse = SeatAskResponses[keyof SeatAskResponses];

export type SeatOwnData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/seats/own';
};

export type SeatOwnErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SeatOwnError = SeatOwnErrors[keyof SeatOwnErrors];

export type SeatOwnResponses = {
    200: AskedSeat;
};

export type SeatOwnResponse = SeatOwnResponses[keyof SeatOwnResponses];

export type SeatTakeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/seats/own/take';
};

export type SeatTakeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SeatTakeError = SeatTakeErrors[keyof SeatTakeErrors];

export type SeatTakeResponses = {
    200: AccessEnteringEntered;
};

export type SeatTakeResponse = SeatTakeResponses[keyof SeatTakeResponses];

export type SeatTakeByKeyData = {
    body: KeyBody;
    path?: never;
    query?: never;
    url: '/api/seats/take';
};

export type SeatTakeByKeyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SeatTakeByKeyError = SeatTakeByKeyErrors[keyof SeatTakeByKeyErrors];

export type SeatTakeByKeyResponses = {
    200: AccessEnteringEntered;
};

export type SeatTakeByKeyResponse = SeatTakeByKeyResponses[keyof SeatTakeByKeyResponses];

export type SessionSignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SessionSignOutErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SessionSignOutError = SessionSignOutErrors[keyof SessionSignOutErrors];

export type SessionSignOutResponses = {
    204: void;
};

export type SessionSignOutResponse = SessionSignOutResponses[keyof SessionSignOutResponses];

export type SessionWhoData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SessionWhoErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SessionWhoError = SessionWhoErrors[keyof SessionWhoErrors];

export type SessionWhoResponses = {
    200: {
        sessionId: string;
        accountId: string | null;
        programmeId: string;
        role: string;
        personId: string | null;
        kind: 'family' | 'juror' | 'site' | 'staff';
        scope: {
            [key: string]: string;
        };
        pending: 'approval' | 'enrolment' | 'second-factor' | null;
        court: {
            timeZone: string;
            now: string;
            today: string;
        };
        rules: Array<Array<MongoQuery | 0 | 1 | string | null> | Array<MongoQuery | string | null> | Array<string>>;
    };
};

export type SessionWhoResponse = SessionWhoResponses[keyof SessionWhoResponses];

export type SessionSignInData = {
    body: SignInBody;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SessionSignInErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SessionSignInError = SessionSignInErrors[keyof SessionSignInErrors];

export type SessionSignInResponses = {
    200: AccessEntranceEntered;
};

export type SessionSignInResponse = SessionSignInResponses[keyof SessionSignInResponses];

export type SessionChallengeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session/passkey-challenge';
};

export type SessionChallengeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SessionChallengeError = SessionChallengeErrors[keyof SessionChallengeErrors];

export type SessionChallengeResponses = {
    200: PublicKeyCredentialRequestOptionsJson;
};

export type SessionChallengeResponse = SessionChallengeResponses[keyof SessionChallengeResponses];

export type SessionProveData = {
    body: Proof;
    path?: never;
    query?: never;
    url: '/api/session/proof';
};

export type SessionProveErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SessionProveError = SessionProveErrors[keyof SessionProveErrors];

export type SessionProveResponses = {
    200: {
        token: string;
    };
};

export type SessionProveResponse = SessionProveResponses[keyof SessionProveResponses];

export type SessionSecondData = {
    body: SecondFactor;
    path?: never;
    query?: never;
    url: '/api/session/second-factor';
};

export type SessionSecondErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SessionSecondError = SessionSecondErrors[keyof SessionSecondErrors];

export type SessionSecondResponses = {
    200: AccessEntranceEntered;
};

export type SessionSecondResponse = SessionSecondResponses[keyof SessionSecondResponses];

export type SiteLinkListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/site-links';
};

export type SiteLinkListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteLinkListError = SiteLinkListErrors[keyof SiteLinkListErrors];

export type SiteLinkListResponses = {
    200: Array<SiteLinkLine>;
};

export type SiteLinkListResponse = SiteLinkListResponses[keyof SiteLinkListResponses];

export type SiteLinkSendData = {
    body: SendSiteLink;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/site-links';
};

export type SiteLinkSendErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteLinkSendError = SiteLinkSendErrors[keyof SiteLinkSendErrors];

export type SiteLinkSendResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SiteLinkSendResponse = SiteLinkSendResponses[keyof SiteLinkSendResponses];

export type SiteLinkOpenData = {
    body: OpenSiteBody;
    path?: never;
    query?: never;
    url: '/api/site-links/open';
};

export type SiteLinkOpenErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteLinkOpenError = SiteLinkOpenErrors[keyof SiteLinkOpenErrors];

export type SiteLinkOpenResponses = {
    200: AccessEnteringEntered;
};

export type SiteLinkOpenResponse = SiteLinkOpenResponses[keyof SiteLinkOpenResponses];

export type SiteLinkRevokeData = {
    body: RevokeSiteLink;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        linkId: string;
    };
    query?: never;
    url: '/api/site-links/{linkId}/revoke';
};

export type SiteLinkRevokeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteLinkRevokeError = SiteLinkRevokeErrors[keyof SiteLinkRevokeErrors];

export type SiteLinkRevokeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SiteLinkRevokeResponse = SiteLinkRevokeResponses[keyof SiteLinkRevokeResponses];

export type SiteListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/sites';
};

export type SiteListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteListError = SiteListErrors[keyof SiteListErrors];

export type SiteListResponses = {
    200: Array<SiteLine>;
};

export type SiteListResponse = SiteListResponses[keyof SiteListResponses];

export type SiteTakeData = {
    body: ListSite;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/sites';
};

export type SiteTakeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteTakeError = SiteTakeErrors[keyof SiteTakeErrors];

export type SiteTakeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SiteTakeResponse = SiteTakeResponses[keyof SiteTakeResponses];

export type SiteRetireData = {
    body: RetireSite;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        siteId: string;
    };
    query?: never;
    url: '/api/sites/{siteId}/retire';
};

export type SiteRetireErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteRetireError = SiteRetireErrors[keyof SiteRetireErrors];

export type SiteRetireResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SiteRetireResponse = SiteRetireResponses[keyof SiteRetireResponses];

export type SiteNameSupervisorData = {
    body: NameSupervisor;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        siteId: string;
    };
    query?: never;
    url: '/api/sites/{siteId}/supervisors';
};

export type SiteNameSupervisorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteNameSupervisorError = SiteNameSupervisorErrors[keyof SiteNameSupervisorErrors];

export type SiteNameSupervisorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SiteNameSupervisorResponse = SiteNameSupervisorResponses[keyof SiteNameSupervisorResponses];

export type SiteRelieveSupervisorData = {
    body: RelieveSupervisor;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        siteId: string;
    };
    query?: never;
    url: '/api/sites/{siteId}/supervisors/relieve';
};

export type SiteRelieveSupervisorErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SiteRelieveSupervisorError = SiteRelieveSupervisorErrors[keyof SiteRelieveSupervisorErrors];

export type SiteRelieveSupervisorResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SiteRelieveSupervisorResponse = SiteRelieveSupervisorResponses[keyof SiteRelieveSupervisorResponses];

export type SittingListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
        on?: string;
    };
    url: '/api/sittings';
};

export type SittingListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingListError = SittingListErrors[keyof SittingListErrors];

export type SittingListResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<{
        sittingId: string;
        on: string;
        opensAt: string;
        closesAt: string;
        venue: string;
        rooms: Array<DocketRoomLine>;
        slotMinutes: number;
        slotsPerRoom: number;
        /**
         * Slots of all rooms in use.
         */
        capacity: number;
        used: number;
        state: 'called-off' | 'closed' | 'open';
        /**
         * Why it was called off.
         */
        because: string | null;
        /**
         * When its locked docket was opened again, and why.
         */
        unlocked: Array<{
            on: string;
            because: string;
        }>;
        /**
         * Whether the list of the day hangs out.
         */
        published: 'not-published' | 'published' | 'withdrawn';
        publishedAt: string | null;
        programmeId: string;
    }>;
};

export type SittingListResponse = SittingListResponses[keyof SittingListResponses];

export type SittingScheduleData = {
    body: ScheduleSitting;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/sittings';
};

export type SittingScheduleErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingScheduleError = SittingScheduleErrors[keyof SittingScheduleErrors];

export type SittingScheduleResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingScheduleResponse = SittingScheduleResponses[keyof SittingScheduleResponses];

export type CourtDayCodesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/sittings/attendance-codes';
};

export type CourtDayCodesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CourtDayCodesError = CourtDayCodesErrors[keyof CourtDayCodesErrors];

export type CourtDayCodesResponses = {
    200: Array<{
        says: string;
        attended: boolean;
        /**
         * A person may act on it; never by a clock alone.
         */
        enforceable: boolean;
        /**
         * Somebody at the court should look today.
         */
        alert: boolean;
        code: string;
    }>;
};

export type CourtDayCodesResponse = CourtDayCodesResponses[keyof CourtDayCodesResponses];

export type SittingOneData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}';
};

export type SittingOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingOneError = SittingOneErrors[keyof SittingOneErrors];

export type SittingOneResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: {
        sittingId: string;
        on: string;
        opensAt: string;
        closesAt: string;
        venue: string;
        rooms: Array<DocketRoomLine>;
        slotMinutes: number;
        slotsPerRoom: number;
        /**
         * Slots of all rooms in use.
         */
        capacity: number;
        used: number;
        state: 'called-off' | 'closed' | 'open';
        /**
         * Why it was called off.
         */
        because: string | null;
        /**
         * When its locked docket was opened again, and why.
         */
        unlocked: Array<{
            on: string;
            because: string;
        }>;
        /**
         * Whether the list of the day hangs out.
         */
        published: 'not-published' | 'published' | 'withdrawn';
        publishedAt: string | null;
        programmeId: string;
    };
};

export type SittingOneResponse = SittingOneResponses[keyof SittingOneResponses];

export type CourtDayRecordAbsenceData = {
    body: RecordAbsence;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/absences';
};

export type CourtDayRecordAbsenceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CourtDayRecordAbsenceError = CourtDayRecordAbsenceErrors[keyof CourtDayRecordAbsenceErrors];

export type CourtDayRecordAbsenceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CourtDayRecordAbsenceResponse = CourtDayRecordAbsenceResponses[keyof CourtDayRecordAbsenceResponses];

export type CourtDayAttendanceData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/sittings/{sittingId}/attendance';
};

export type CourtDayAttendanceErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CourtDayAttendanceError = CourtDayAttendanceErrors[keyof CourtDayAttendanceErrors];

export type CourtDayAttendanceResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<AttendanceLine>;
};

export type CourtDayAttendanceResponse = CourtDayAttendanceResponses[keyof CourtDayAttendanceResponses];

export type SittingCallOffData = {
    body: CallOffSitting;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/call-off';
};

export type SittingCallOffErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingCallOffError = SittingCallOffErrors[keyof SittingCallOffErrors];

export type SittingCallOffResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingCallOffResponse = SittingCallOffResponses[keyof SittingCallOffResponses];

export type CourtDayCheckInData = {
    body: CheckIn;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/check-ins';
};

export type CourtDayCheckInErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CourtDayCheckInError = CourtDayCheckInErrors[keyof CourtDayCheckInErrors];

export type CourtDayCheckInResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CourtDayCheckInResponse = CourtDayCheckInResponses[keyof CourtDayCheckInResponses];

export type CourtDayCheckOutData = {
    body: CheckOut;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/check-outs';
};

export type CourtDayCheckOutErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CourtDayCheckOutError = CourtDayCheckOutErrors[keyof CourtDayCheckOutErrors];

export type CourtDayCheckOutResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CourtDayCheckOutResponse = CourtDayCheckOutResponses[keyof CourtDayCheckOutResponses];

export type SittingCloseData = {
    body: CloseSitting;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/close';
};

export type SittingCloseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingCloseError = SittingCloseErrors[keyof SittingCloseErrors];

export type SittingCloseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingCloseResponse = SittingCloseResponses[keyof SittingCloseResponses];

export type DocketDayData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/sittings/{sittingId}/docket';
};

export type DocketDayErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketDayError = DocketDayErrors[keyof DocketDayErrors];

export type DocketDayResponses = {
    200: Array<DocketLine>;
};

export type DocketDayResponse = DocketDayResponses[keyof DocketDayResponses];

export type SheetCsvData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/docket.csv';
};

export type SheetCsvErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SheetCsvError = SheetCsvErrors[keyof SheetCsvErrors];

export type SheetCsvResponses = {
    200: Array<SheetLine>;
};

export type SheetCsvResponse = SheetCsvResponses[keyof SheetCsvResponses];

export type DocketPublishData = {
    body: PublishDocket;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/docket/publish';
};

export type DocketPublishErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketPublishError = DocketPublishErrors[keyof DocketPublishErrors];

export type DocketPublishResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketPublishResponse = DocketPublishResponses[keyof DocketPublishResponses];

export type DocketWithdrawData = {
    body: WithdrawDocket;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/docket/withdraw';
};

export type DocketWithdrawErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketWithdrawError = DocketWithdrawErrors[keyof DocketWithdrawErrors];

export type DocketWithdrawResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketWithdrawResponse = DocketWithdrawResponses[keyof DocketWithdrawResponses];

export type DocketDocketData = {
    body: DocketHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings';
};

export type DocketDocketErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketDocketError = DocketDocketErrors[keyof DocketDocketErrors];

export type DocketDocketResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketDocketResponse = DocketDocketResponses[keyof DocketDocketResponses];

export type DocketPlaceData = {
    body?: never;
    path: {
        sittingId: string;
        hearingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings/{hearingId}';
};

export type DocketPlaceErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketPlaceError = DocketPlaceErrors[keyof DocketPlaceErrors];

export type DocketPlaceResponses = {
    200: {
        sittingId: string;
        hearingId: string;
        caseId: string;
        roomId: string;
        roomName: string;
        slot: number;
        slots: number;
        startsAt: string;
        outcome: string | null;
        revision: number;
    };
};

export type DocketPlaceResponse = DocketPlaceResponses[keyof DocketPlaceResponses];

export type DocketContinueData = {
    body: ContinueHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        hearingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/continue';
};

export type DocketContinueErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketContinueError = DocketContinueErrors[keyof DocketContinueErrors];

export type DocketContinueResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketContinueResponse = DocketContinueResponses[keyof DocketContinueResponses];

export type DocketMoveData = {
    body: MoveHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        hearingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/move';
};

export type DocketMoveErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketMoveError = DocketMoveErrors[keyof DocketMoveErrors];

export type DocketMoveResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketMoveResponse = DocketMoveResponses[keyof DocketMoveResponses];

export type DocketRecordOutcomeData = {
    body: RecordOutcome;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        hearingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/outcome';
};

export type DocketRecordOutcomeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketRecordOutcomeError = DocketRecordOutcomeErrors[keyof DocketRecordOutcomeErrors];

export type DocketRecordOutcomeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketRecordOutcomeResponse = DocketRecordOutcomeResponses[keyof DocketRecordOutcomeResponses];

export type DocketPostponeData = {
    body: PostponeHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        hearingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/postpone';
};

export type DocketPostponeErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketPostponeError = DocketPostponeErrors[keyof DocketPostponeErrors];

export type DocketPostponeResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketPostponeResponse = DocketPostponeResponses[keyof DocketPostponeResponses];

export type DocketRestrictData = {
    body: RestrictEntry;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        hearingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/restrict';
};

export type DocketRestrictErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketRestrictError = DocketRestrictErrors[keyof DocketRestrictErrors];

export type DocketRestrictResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketRestrictResponse = DocketRestrictResponses[keyof DocketRestrictResponses];

export type DocketLiftRestrictionData = {
    body: LiftRestriction;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        hearingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/unrestrict';
};

export type DocketLiftRestrictionErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketLiftRestrictionError = DocketLiftRestrictionErrors[keyof DocketLiftRestrictionErrors];

export type DocketLiftRestrictionResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketLiftRestrictionResponse = DocketLiftRestrictionResponses[keyof DocketLiftRestrictionResponses];

export type DocketVacateData = {
    body: VacateHearing;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        hearingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/vacate';
};

export type DocketVacateErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketVacateError = DocketVacateErrors[keyof DocketVacateErrors];

export type DocketVacateResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type DocketVacateResponse = DocketVacateResponses[keyof DocketVacateResponses];

export type SheetPackData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/pack';
};

export type SheetPackErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SheetPackError = SheetPackErrors[keyof SheetPackErrors];

export type SheetPackResponses = {
    200: {
        jurors: Array<{
            initials: string | null;
            standby: boolean;
        }>;
        rooms: Array<{
            hearings: Array<{
                callNumber: number;
                startsAt: string;
            }>;
            roomId: string;
            name: string;
        }>;
        oaths: Array<Oath>;
        forms: Array<{
            items: Array<{
                sanction: string;
                name: string;
                unit: 'days' | 'documents' | 'dollars' | 'minutes' | 'none' | 'times';
                min: number;
                max: number;
                mandatory: boolean;
                freeForm: boolean;
                detailed: boolean;
            }>;
            decision: 'consensus' | 'majority' | 'unanimous';
            mayLower: boolean;
            maySendBack: boolean;
            hearingId: string;
            callNumber: number;
            offenceClass: string | null;
            seats: number;
            rounds: number;
        }>;
        sittingId: string;
        on: string;
        venue: string;
        opensAt: string;
        closesAt: string;
        caseIds: Array<string>;
        jurorIds: Array<string>;
        docket: Array<SheetLine>;
    };
};

export type SheetPackResponse = SheetPackResponses[keyof SheetPackResponses];

export type SheetPaperData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/paper';
};

export type SheetPaperErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SheetPaperError = SheetPaperErrors[keyof SheetPaperErrors];

export type SheetPaperResponses = {
    200: Array<PaperEntry>;
};

export type SheetPaperResponse = SheetPaperResponses[keyof SheetPaperResponses];

export type CourtDayEnterAttendanceData = {
    body: EnterAttendanceFromPaper;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/paper/attendance';
};

export type CourtDayEnterAttendanceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CourtDayEnterAttendanceError = CourtDayEnterAttendanceErrors[keyof CourtDayEnterAttendanceErrors];

export type CourtDayEnterAttendanceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CourtDayEnterAttendanceResponse = CourtDayEnterAttendanceResponses[keyof CourtDayEnterAttendanceResponses];

export type DocketPostedData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/sittings/{sittingId}/posted-list';
};

export type DocketPostedErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type DocketPostedError = DocketPostedErrors[keyof DocketPostedErrors];

export type DocketPostedResponses = {
    200: Array<{
        callNumber: number;
        room: string;
    }>;
};

export type DocketPostedResponse = DocketPostedResponses[keyof DocketPostedResponses];

export type SittingRolesData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/sittings/{sittingId}/roles';
};

export type SittingRolesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingRolesError = SittingRolesErrors[keyof SittingRolesErrors];

export type SittingRolesResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<AssignmentLine>;
};

export type SittingRolesResponse = SittingRolesResponses[keyof SittingRolesResponses];

export type SittingAssignRoleData = {
    body: AssignRole;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/roles';
};

export type SittingAssignRoleErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingAssignRoleError = SittingAssignRoleErrors[keyof SittingAssignRoleErrors];

export type SittingAssignRoleResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingAssignRoleResponse = SittingAssignRoleResponses[keyof SittingAssignRoleResponses];

export type SittingRelieveRoleData = {
    body: RelieveRole;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/roles/relieve';
};

export type SittingRelieveRoleErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingRelieveRoleError = SittingRelieveRoleErrors[keyof SittingRelieveRoleErrors];

export type SittingRelieveRoleResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingRelieveRoleResponse = SittingRelieveRoleResponses[keyof SittingRelieveRoleResponses];

export type SittingAddRoomData = {
    body: AddRoom;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/rooms';
};

export type SittingAddRoomErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingAddRoomError = SittingAddRoomErrors[keyof SittingAddRoomErrors];

export type SittingAddRoomResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingAddRoomResponse = SittingAddRoomResponses[keyof SittingAddRoomResponses];

export type SittingBlockRoomData = {
    body: BlockRoom;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        roomId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/rooms/{roomId}/block';
};

export type SittingBlockRoomErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingBlockRoomError = SittingBlockRoomErrors[keyof SittingBlockRoomErrors];

export type SittingBlockRoomResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingBlockRoomResponse = SittingBlockRoomResponses[keyof SittingBlockRoomResponses];

export type CourtDayHoldData = {
    body: HoldRoom;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        roomId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/rooms/{roomId}/hold';
};

export type CourtDayHoldErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CourtDayHoldError = CourtDayHoldErrors[keyof CourtDayHoldErrors];

export type CourtDayHoldResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CourtDayHoldResponse = CourtDayHoldResponses[keyof CourtDayHoldResponses];

export type CourtDayReleaseData = {
    body: ReleaseRoom;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        roomId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/rooms/{roomId}/release';
};

export type CourtDayReleaseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type CourtDayReleaseError = CourtDayReleaseErrors[keyof CourtDayReleaseErrors];

export type CourtDayReleaseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type CourtDayReleaseResponse = CourtDayReleaseResponses[keyof CourtDayReleaseResponses];

export type SittingUnblockRoomData = {
    body: UnblockRoom;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
        roomId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/rooms/{roomId}/unblock';
};

export type SittingUnblockRoomErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingUnblockRoomError = SittingUnblockRoomErrors[keyof SittingUnblockRoomErrors];

export type SittingUnblockRoomResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingUnblockRoomResponse = SittingUnblockRoomResponses[keyof SittingUnblockRoomResponses];

export type SheetSheetData = {
    body?: never;
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/sheet';
};

export type SheetSheetErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SheetSheetError = SheetSheetErrors[keyof SheetSheetErrors];

export type SheetSheetResponses = {
    200: Array<SheetLine>;
};

export type SheetSheetResponse = SheetSheetResponses[keyof SheetSheetResponses];

export type SittingUnlockData = {
    body: UnlockDay;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        sittingId: string;
    };
    query?: never;
    url: '/api/sittings/{sittingId}/unlock';
};

export type SittingUnlockErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type SittingUnlockError = SittingUnlockErrors[keyof SittingUnlockErrors];

export type SittingUnlockResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type SittingUnlockResponse = SittingUnlockResponses[keyof SittingUnlockResponses];

export type TimesheetListData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/timesheets';
};

export type TimesheetListErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetListError = TimesheetListErrors[keyof TimesheetListErrors];

export type TimesheetListResponses = {
    200: Array<TimesheetLine>;
};

export type TimesheetListResponse = TimesheetListResponses[keyof TimesheetListResponses];

export type TimesheetOpenData = {
    body: OpenTimesheet;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path?: never;
    query?: never;
    url: '/api/timesheets';
};

export type TimesheetOpenErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetOpenError = TimesheetOpenErrors[keyof TimesheetOpenErrors];

export type TimesheetOpenResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type TimesheetOpenResponse = TimesheetOpenResponses[keyof TimesheetOpenResponses];

export type TimesheetMineData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/timesheets/me';
};

export type TimesheetMineErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetMineError = TimesheetMineErrors[keyof TimesheetMineErrors];

export type TimesheetMineResponses = {
    200: Array<MyHours>;
};

export type TimesheetMineResponse = TimesheetMineResponses[keyof TimesheetMineResponses];

export type TimesheetMyEntriesData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/timesheets/me/entries';
};

export type TimesheetMyEntriesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetMyEntriesError = TimesheetMyEntriesErrors[keyof TimesheetMyEntriesErrors];

export type TimesheetMyEntriesResponses = {
    200: Array<HoursLine>;
};

export type TimesheetMyEntriesResponse = TimesheetMyEntriesResponses[keyof TimesheetMyEntriesResponses];

export type TimesheetWaitingAnywhereData = {
    body?: never;
    path?: never;
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/timesheets/waiting';
};

export type TimesheetWaitingAnywhereErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetWaitingAnywhereError = TimesheetWaitingAnywhereErrors[keyof TimesheetWaitingAnywhereErrors];

export type TimesheetWaitingAnywhereResponses = {
    200: Array<HoursLine>;
};

export type TimesheetWaitingAnywhereResponse = TimesheetWaitingAnywhereResponses[keyof TimesheetWaitingAnywhereResponses];

export type TimesheetWaitingData = {
    body?: never;
    path: {
        siteId: string;
    };
    query?: {
        take?: number;
        skip?: number;
    };
    url: '/api/timesheets/waiting/{siteId}';
};

export type TimesheetWaitingErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetWaitingError = TimesheetWaitingErrors[keyof TimesheetWaitingErrors];

export type TimesheetWaitingResponses = {
    /**
     * Those who may see only a part get some of these fields.
     */
    200: Array<HoursLine>;
};

export type TimesheetWaitingResponse = TimesheetWaitingResponses[keyof TimesheetWaitingResponses];

export type TimesheetOneData = {
    body?: never;
    path: {
        timesheetId: string;
    };
    query?: {
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/timesheets/{timesheetId}';
};

export type TimesheetOneErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetOneError = TimesheetOneErrors[keyof TimesheetOneErrors];

export type TimesheetOneResponses = {
    200: TimesheetLine;
};

export type TimesheetOneResponse = TimesheetOneResponses[keyof TimesheetOneResponses];

export type TimesheetAdjustData = {
    body: AdjustOwedMinutes;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        timesheetId: string;
    };
    query?: never;
    url: '/api/timesheets/{timesheetId}/adjust';
};

export type TimesheetAdjustErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetAdjustError = TimesheetAdjustErrors[keyof TimesheetAdjustErrors];

export type TimesheetAdjustResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type TimesheetAdjustResponse = TimesheetAdjustResponses[keyof TimesheetAdjustResponses];

export type TimesheetCodeAttendanceData = {
    body: CodeAttendance;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        timesheetId: string;
    };
    query?: never;
    url: '/api/timesheets/{timesheetId}/attendance';
};

export type TimesheetCodeAttendanceErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetCodeAttendanceError = TimesheetCodeAttendanceErrors[keyof TimesheetCodeAttendanceErrors];

export type TimesheetCodeAttendanceResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type TimesheetCodeAttendanceResponse = TimesheetCodeAttendanceResponses[keyof TimesheetCodeAttendanceResponses];

export type TimesheetEntriesData = {
    body?: never;
    path: {
        timesheetId: string;
    };
    query?: {
        take?: number;
        skip?: number;
        /**
         * The number of an entry of the case’s history.
         */
        at?: number;
        as?: 'known' | 'happened';
    };
    url: '/api/timesheets/{timesheetId}/entries';
};

export type TimesheetEntriesErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetEntriesError = TimesheetEntriesErrors[keyof TimesheetEntriesErrors];

export type TimesheetEntriesResponses = {
    200: Array<HoursLine>;
};

export type TimesheetEntriesResponse = TimesheetEntriesResponses[keyof TimesheetEntriesResponses];

export type TimesheetLogData = {
    body: LogHours;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        timesheetId: string;
    };
    query?: never;
    url: '/api/timesheets/{timesheetId}/entries';
};

export type TimesheetLogErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetLogError = TimesheetLogErrors[keyof TimesheetLogErrors];

export type TimesheetLogResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type TimesheetLogResponse = TimesheetLogResponses[keyof TimesheetLogResponses];

export type TimesheetRejectData = {
    body: RejectHours;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        timesheetId: string;
        entryId: string;
    };
    query?: never;
    url: '/api/timesheets/{timesheetId}/entries/{entryId}/reject';
};

export type TimesheetRejectErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetRejectError = TimesheetRejectErrors[keyof TimesheetRejectErrors];

export type TimesheetRejectResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type TimesheetRejectResponse = TimesheetRejectResponses[keyof TimesheetRejectResponses];

export type TimesheetReverseData = {
    body: ReverseHours;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        timesheetId: string;
        entryId: string;
    };
    query?: never;
    url: '/api/timesheets/{timesheetId}/entries/{entryId}/reverse';
};

export type TimesheetReverseErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetReverseError = TimesheetReverseErrors[keyof TimesheetReverseErrors];

export type TimesheetReverseResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type TimesheetReverseResponse = TimesheetReverseResponses[keyof TimesheetReverseResponses];

export type TimesheetVerifyData = {
    body: VerifyHours;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        timesheetId: string;
        entryId: string;
    };
    query?: never;
    url: '/api/timesheets/{timesheetId}/entries/{entryId}/verify';
};

export type TimesheetVerifyErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetVerifyError = TimesheetVerifyErrors[keyof TimesheetVerifyErrors];

export type TimesheetVerifyResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type TimesheetVerifyResponse = TimesheetVerifyResponses[keyof TimesheetVerifyResponses];

export type TimesheetChangeOwedData = {
    body: ChangeOwedMinutes;
    headers: {
        'Idempotency-Key': string;
        /**
         * The revision last seen.
         */
        'If-Match'?: string;
    };
    path: {
        timesheetId: string;
    };
    query?: never;
    url: '/api/timesheets/{timesheetId}/owed';
};

export type TimesheetChangeOwedErrors = {
    /**
     * A field is not right.
     */
    400: Problem;
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Refused.
     */
    409: Problem;
    /**
     * It changed since.
     */
    412: Problem;
    /**
     * The key was used for something else.
     */
    422: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type TimesheetChangeOwedError = TimesheetChangeOwedErrors[keyof TimesheetChangeOwedErrors];

export type TimesheetChangeOwedResponses = {
    /**
     * Done.
     */
    201: Receipt;
};

export type TimesheetChangeOwedResponse = TimesheetChangeOwedResponses[keyof TimesheetChangeOwedResponses];

export type HealthLiveData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/live';
};

export type HealthLiveErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HealthLiveError = HealthLiveErrors[keyof HealthLiveErrors];

export type HealthLiveResponses = {
    200: {
        status: string;
    };
};

export type HealthLiveResponse = HealthLiveResponses[keyof HealthLiveResponses];

export type HealthReadyData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/health/ready';
};

export type HealthReadyErrors = {
    /**
     * Not signed in.
     */
    401: Problem;
    /**
     * Not allowed.
     */
    403: Problem;
    /**
     * Nothing here by that id.
     */
    404: Problem;
    /**
     * Too often in a short time; Retry-After says when to ask again.
     */
    429: Problem;
};

export type HealthReadyError = HealthReadyErrors[keyof HealthReadyErrors];

export type HealthReadyResponses = {
    200: {
        /**
         * The overall status of the Health Check
         */
        status: 'degraded' | 'error' | 'ok' | 'shutting_down';
        /**
         * The info object contains information of each health indicator
         * which is of status "up" or "degraded"
         */
        info?: {
            [key: string]: {
                status: 'down';
                [key: string]: unknown;
            };
        } | {
            [key: string]: {
                status: 'up';
                [key: string]: unknown;
            };
        } | {
            [key: string]: {
                [key: string]: unknown;
            };
        };
        /**
         * The error object contains information of each health indicator
         * which is of status "down"
         */
        error?: {
            [key: string]: {
                status: 'down';
                [key: string]: unknown;
            };
        } | {
            [key: string]: {
                status: 'up';
                [key: string]: unknown;
            };
        } | {
            [key: string]: {
                [key: string]: unknown;
            };
        };
        /**
         * The details object contains information of every health indicator.
         */
        details: {
            [key: string]: {
                status: 'down';
                [key: string]: unknown;
            };
        } | {
            [key: string]: {
                status: 'up';
                [key: string]: unknown;
            };
        } | {
            [key: string]: {
                [key: string]: unknown;
            };
        };
    };
};

export type HealthReadyResponse = HealthReadyResponses[keyof HealthReadyResponses];
