// Written by npm run client, from what the API says of itself.

import { client } from './client.gen.js';
import type { Client, Options as Options2, TDataShape } from './client/index.js';
import type { AccessCloseData, AccessCloseErrors, AccessCloseResponses, AccessGrantData, AccessGrantErrors, AccessGrantResponses, AccessInviteData, AccessInviteErrors, AccessInviteResponses, AccessListData, AccessListErrors, AccessListResponses, AccessRedeemData, AccessRedeemErrors, AccessRedeemResponses, AccessRemoveFactorData, AccessRemoveFactorErrors, AccessRemoveFactorResponses, AccessRevokeSessionsData, AccessRevokeSessionsErrors, AccessRevokeSessionsResponses, AccessUnlockData, AccessUnlockErrors, AccessUnlockResponses, AccessWithdrawData, AccessWithdrawErrors, AccessWithdrawResponses, AccountEarnData, AccountEarnErrors, AccountEarnResponses, AccountGiveData, AccountGiveErrors, AccountGiveResponses, AccountLedgerData, AccountLedgerErrors, AccountLedgerResponses, AccountListData, AccountListErrors, AccountListResponses, AccountMineData, AccountMineErrors, AccountMineResponses, AccountMyStatementData, AccountMyStatementErrors, AccountMyStatementResponses, AccountOneData, AccountOneErrors, AccountOneResponses, AccountOpenData, AccountOpenErrors, AccountOpenResponses, AccountReverseData, AccountReverseEarningData, AccountReverseEarningErrors, AccountReverseEarningResponses, AccountReverseErrors, AccountReverseResponses, AccountSpendData, AccountSpendErrors, AccountSpendResponses, AccountStatementData, AccountStatementErrors, AccountStatementResponses, BenchBenchData, BenchBenchErrors, BenchBenchResponses, BenchGivenBeforeData, BenchGivenBeforeErrors, BenchGivenBeforeResponses, BenchSeatsData, BenchSeatsErrors, BenchSeatsResponses, BenchSimilarData, BenchSimilarErrors, BenchSimilarResponses, CalendarFeedReadData, CalendarFeedReadErrors, CalendarFeedReadResponses, CardsCardData, CardsCardErrors, CardsCardResponses, CaseAcceptData, CaseAcceptErrors, CaseAcceptResponses, CaseAddReferenceData, CaseAddReferenceErrors, CaseAddReferenceResponses, CaseBeginPlanData, CaseBeginPlanErrors, CaseBeginPlanResponses, CaseBindPolicyData, CaseBindPolicyErrors, CaseBindPolicyResponses, CaseCloseAdministrativelyData, CaseCloseAdministrativelyErrors, CaseCloseAdministrativelyResponses, CaseCompleteData, CaseCompleteErrors, CaseCompleteResponses, CaseCorrectData, CaseCorrectErrors, CaseCorrectResponses, CaseDeclareUnreachableData, CaseDeclareUnreachableErrors, CaseDeclareUnreachableResponses, CaseDeclineData, CaseDeclineErrors, CaseDeclineResponses, CaseExplainConsequencesData, CaseExplainConsequencesErrors, CaseExplainConsequencesResponses, CaseExtendCompletionData, CaseExtendCompletionErrors, CaseExtendCompletionResponses, CaseGiveBackData, CaseGiveBackErrors, CaseGiveBackResponses, CaseHoldIntakeData, CaseHoldIntakeErrors, CaseHoldIntakeResponses, CaseLinkRelatedCaseData, CaseLinkRelatedCaseErrors, CaseLinkRelatedCaseResponses, CaseLogContactData, CaseLogContactErrors, CaseLogContactResponses, CaseMarkData, CaseMarkErrors, CaseMarkResponses, CaseNameHarmedPartyData, CaseNameHarmedPartyErrors, CaseNameHarmedPartyResponses, CaseOfferLegalAdviceData, CaseOfferLegalAdviceErrors, CaseOfferLegalAdviceResponses, CaseOverrideData, CaseOverrideErrors, CaseOverrideResponses, CaseReceiveData, CaseReceiveErrors, CaseReceiveResponses, CaseRecordAdmissionData, CaseRecordAdmissionErrors, CaseRecordAdmissionResponses, CaseRecordConsentData, CaseRecordConsentErrors, CaseRecordConsentResponses, CaseRecordFollowUpData, CaseRecordFollowUpErrors, CaseRecordFollowUpResponses, CaseRecordHeardData, CaseRecordHeardErrors, CaseRecordHeardResponses, CaseRecordIntakeMissedData, CaseRecordIntakeMissedErrors, CaseRecordIntakeMissedResponses, CaseRescheduleIntakeData, CaseRescheduleIntakeErrors, CaseRescheduleIntakeResponses, CaseResetHearingData, CaseResetHearingErrors, CaseResetHearingResponses, CaseResumeData, CaseResumeErrors, CaseResumeResponses, CaseScheduleIntakeData, CaseScheduleIntakeErrors, CaseScheduleIntakeResponses, CaseScreenData, CaseScreenErrors, CaseScreenResponses, CaseServeNoticeData, CaseServeNoticeErrors, CaseServeNoticeResponses, CaseSetHearingDateData, CaseSetHearingDateErrors, CaseSetHearingDateResponses, CaseSummariseData, CaseSummariseErrors, CaseSummariseResponses, CaseSuspendData, CaseSuspendErrors, CaseSuspendResponses, CaseUnmarkData, CaseUnmarkErrors, CaseUnmarkResponses, CaseWithdrawAdmissionData, CaseWithdrawAdmissionErrors, CaseWithdrawAdmissionResponses, CaseWithdrawConsentData, CaseWithdrawConsentErrors, CaseWithdrawConsentResponses, ConcernAddData, ConcernAddErrors, ConcernAddResponses, ConcernCloseData, ConcernCloseErrors, ConcernCloseResponses, ConcernDestroyData, ConcernDestroyErrors, ConcernDestroyResponses, ConcernListData, ConcernListErrors, ConcernListResponses, ConcernOneData, ConcernOneErrors, ConcernOneResponses, ConcernRecordData, ConcernRecordErrors, ConcernRecordResponses, ConcernReferData, ConcernReferErrors, ConcernReferResponses, CorrespondenceAnswerData, CorrespondenceAnswerErrors, CorrespondenceAnswerResponses, CorrespondenceInboxData, CorrespondenceInboxErrors, CorrespondenceInboxResponses, CorrespondenceOneData, CorrespondenceOneErrors, CorrespondenceOneResponses, CorrespondenceWriteData, CorrespondenceWriteErrors, CorrespondenceWriteResponses, CourtDayAttendanceData, CourtDayAttendanceErrors, CourtDayAttendanceResponses, CourtDayCheckInData, CourtDayCheckInErrors, CourtDayCheckInResponses, CourtDayCheckOutData, CourtDayCheckOutErrors, CourtDayCheckOutResponses, CourtDayCodesData, CourtDayCodesErrors, CourtDayCodesResponses, CourtDayEnterAttendanceData, CourtDayEnterAttendanceErrors, CourtDayEnterAttendanceResponses, CourtDayHoldData, CourtDayHoldErrors, CourtDayHoldResponses, CourtDayRecordAbsenceData, CourtDayRecordAbsenceErrors, CourtDayRecordAbsenceResponses, CourtDayReleaseData, CourtDayReleaseErrors, CourtDayReleaseResponses, DeliberationAnswerPollData, DeliberationAnswerPollErrors, DeliberationAnswerPollResponses, DeliberationCastData, DeliberationCastErrors, DeliberationCastResponses, DeliberationCheckData, DeliberationCheckErrors, DeliberationCheckResponses, DeliberationCloseBallotData, DeliberationCloseBallotErrors, DeliberationCloseBallotResponses, DeliberationCommentData, DeliberationCommentErrors, DeliberationCommentResponses, DeliberationDischargeData, DeliberationDischargeErrors, DeliberationDischargeResponses, DeliberationEnterRecommendationData, DeliberationEnterRecommendationErrors, DeliberationEnterRecommendationResponses, DeliberationEnterTallyData, DeliberationEnterTallyErrors, DeliberationEnterTallyResponses, DeliberationFeelPushedData, DeliberationFeelPushedErrors, DeliberationFeelPushedResponses, DeliberationKeepNoteData, DeliberationKeepNoteErrors, DeliberationKeepNoteResponses, DeliberationLeaveData, DeliberationLeaveErrors, DeliberationLeaveResponses, DeliberationNameForepersonData, DeliberationNameForepersonErrors, DeliberationNameForepersonResponses, DeliberationOpenBallotData, DeliberationOpenBallotErrors, DeliberationOpenBallotResponses, DeliberationOpenData, DeliberationOpenErrors, DeliberationOpenPollData, DeliberationOpenPollErrors, DeliberationOpenPollResponses, DeliberationOpenResponses, DeliberationProposeData, DeliberationProposeErrors, DeliberationProposeResponses, DeliberationRateData, DeliberationRateErrors, DeliberationRateResponses, DeliberationReadingCommentsData, DeliberationReadingCommentsErrors, DeliberationReadingCommentsResponses, DeliberationReadingMyNoteData, DeliberationReadingMyNoteErrors, DeliberationReadingMyNoteResponses, DeliberationReadingPressureData, DeliberationReadingPressureErrors, DeliberationReadingPressureResponses, DeliberationReadingProgressData, DeliberationReadingProgressErrors, DeliberationReadingProgressResponses, DeliberationReadingRecommendationData, DeliberationReadingRecommendationErrors, DeliberationReadingRecommendationResponses, DeliberationReadingRoomData, DeliberationReadingRoomErrors, DeliberationReadingRoomResponses, DeliberationRecommendData, DeliberationRecommendErrors, DeliberationRecommendResponses, DeliberationReferToJudgeData, DeliberationReferToJudgeErrors, DeliberationReferToJudgeResponses, DeliberationReopenData, DeliberationReopenErrors, DeliberationReopenResponses, DeliberationShowPromptData, DeliberationShowPromptErrors, DeliberationShowPromptResponses, DeliberationWithdrawData, DeliberationWithdrawErrors, DeliberationWithdrawResponses, DeskCaseOutcomesData, DeskCaseOutcomesErrors, DeskCaseOutcomesResponses, DeskCourtDayData, DeskCourtDayErrors, DeskCourtDayResponses, DeskDayCountsData, DeskDayCountsErrors, DeskDayCountsResponses, DeskDueData, DeskDueErrors, DeskDueOfCaseData, DeskDueOfCaseErrors, DeskDueOfCaseResponses, DeskDueResponses, DeskFunnelData, DeskFunnelErrors, DeskFunnelResponses, DeskJuryFiguresData, DeskJuryFiguresErrors, DeskJuryFiguresResponses, DeskNeedsAttentionData, DeskNeedsAttentionErrors, DeskNeedsAttentionResponses, DeskOverdueData, DeskOverdueErrors, DeskOverdueResponses, DeskOwnStatementData, DeskOwnStatementErrors, DeskOwnStatementResponses, DeskStatementData, DeskStatementErrors, DeskStatementResponses, DeskStatementsData, DeskStatementsErrors, DeskStatementsResponses, DeskStepTimesData, DeskStepTimesErrors, DeskStepTimesResponses, DeskTodayData, DeskTodayErrors, DeskTodayResponses, DispositionAcceptData, DispositionAcceptErrors, DispositionAcceptResponses, DispositionApproveData, DispositionApproveErrors, DispositionApproveResponses, DispositionCancelAmendmentData, DispositionCancelAmendmentErrors, DispositionCancelAmendmentResponses, DispositionDecideObjectionData, DispositionDecideObjectionErrors, DispositionDecideObjectionResponses, DispositionEnterDecisionData, DispositionEnterDecisionErrors, DispositionEnterDecisionResponses, DispositionListData, DispositionListErrors, DispositionListResponses, DispositionLowerItemData, DispositionLowerItemErrors, DispositionLowerItemResponses, DispositionObjectData, DispositionObjectErrors, DispositionObjectResponses, DispositionOneData, DispositionOneErrors, DispositionOneResponses, DispositionOpenAmendmentData, DispositionOpenAmendmentErrors, DispositionOpenAmendmentResponses, DispositionPronounceData, DispositionPronounceErrors, DispositionPronounceResponses, DispositionSaveFirstViewData, DispositionSaveFirstViewErrors, DispositionSaveFirstViewResponses, DispositionSendBackData, DispositionSendBackErrors, DispositionSendBackResponses, DispositionSetItemData, DispositionSetItemErrors, DispositionSetItemResponses, DocketBlockedData, DocketBlockedErrors, DocketBlockedResponses, DocketContinuancesData, DocketContinuancesErrors, DocketContinuancesResponses, DocketContinueData, DocketContinueErrors, DocketContinueResponses, DocketDayData, DocketDayErrors, DocketDayResponses, DocketDocketData, DocketDocketErrors, DocketDocketResponses, DocketLiftRestrictionData, DocketLiftRestrictionErrors, DocketLiftRestrictionResponses, DocketMoveData, DocketMoveErrors, DocketMoveResponses, DocketPlaceData, DocketPlaceErrors, DocketPlaceResponses, DocketPostedData, DocketPostedErrors, DocketPostedResponses, DocketPostponeData, DocketPostponeErrors, DocketPostponeResponses, DocketPublishData, DocketPublishErrors, DocketPublishResponses, DocketRecordOutcomeData, DocketRecordOutcomeErrors, DocketRecordOutcomeResponses, DocketRestrictData, DocketRestrictErrors, DocketRestrictResponses, DocketVacateData, DocketVacateErrors, DocketVacateResponses, DocketWithdrawData, DocketWithdrawErrors, DocketWithdrawResponses, DoorApproveData, DoorApproveErrors, DoorApproveResponses, DoorCloseCodeData, DoorCloseCodeErrors, DoorCloseCodeResponses, DoorOpenCodeData, DoorOpenCodeErrors, DoorOpenCodeResponses, DoorRefuseData, DoorRefuseErrors, DoorRefuseResponses, DoorSeatDeviceData, DoorSeatDeviceErrors, DoorSeatDeviceResponses, DoorSeatsData, DoorSeatsErrors, DoorSeatsResponses, DoorVacateData, DoorVacateErrors, DoorVacateResponses, DrawAttemptsData, DrawAttemptsErrors, DrawAttemptsResponses, DrawCloseData, DrawCloseErrors, DrawCloseResponses, DrawCommitData, DrawCommitErrors, DrawCommitResponses, DrawDrawData, DrawDrawErrors, DrawDrawResponses, DrawExclusionsData, DrawExclusionsErrors, DrawExclusionsResponses, DrawListData, DrawListErrors, DrawListResponses, DrawReplayData, DrawReplayErrors, DrawReplayResponses, FeedOfferData, FeedOfferErrors, FeedOfferResponses, FeedOwnData, FeedOwnErrors, FeedOwnResponses, FeedWithdrawData, FeedWithdrawErrors, FeedWithdrawResponses, GlassAcknowledgeData, GlassAcknowledgeErrors, GlassAcknowledgeResponses, GlassBreakData, GlassBreakErrors, GlassBreakResponses, GlassMendData, GlassMendErrors, GlassMendResponses, GlassOfCaseData, GlassOfCaseErrors, GlassOfCaseResponses, GlassWaitingData, GlassWaitingErrors, GlassWaitingResponses, GuardiansAllowReadingData, GuardiansAllowReadingErrors, GuardiansAllowReadingResponses, GuardiansAssignMentorData, GuardiansAssignMentorErrors, GuardiansAssignMentorResponses, GuardiansChangeAuthorityData, GuardiansChangeAuthorityErrors, GuardiansChangeAuthorityResponses, GuardiansEndReadingData, GuardiansEndReadingErrors, GuardiansEndReadingResponses, GuardiansGuardiansData, GuardiansGuardiansErrors, GuardiansGuardiansResponses, GuardiansLinkData, GuardiansLinkErrors, GuardiansLinkResponses, GuardiansNameIndependentAdultData, GuardiansNameIndependentAdultErrors, GuardiansNameIndependentAdultResponses, GuardiansNoteHarmedData, GuardiansNoteHarmedErrors, GuardiansNoteHarmedResponses, GuardiansRelieveMentorData, GuardiansRelieveMentorErrors, GuardiansRelieveMentorResponses, GuardiansUnlinkData, GuardiansUnlinkErrors, GuardiansUnlinkResponses, HealthLiveData, HealthLiveErrors, HealthLiveResponses, HealthReadyData, HealthReadyErrors, HealthReadyResponses, HearingAdjournData, HearingAdjournErrors, HearingAdjournResponses, HearingAskForBreakData, HearingAskForBreakErrors, HearingAskForBreakResponses, HearingAssignInterpreterData, HearingAssignInterpreterErrors, HearingAssignInterpreterResponses, HearingChallengeJurorData, HearingChallengeJurorErrors, HearingChallengeJurorResponses, HearingCorrectLogEntryData, HearingCorrectLogEntryErrors, HearingCorrectLogEntryResponses, HearingDecideChallengeData, HearingDecideChallengeErrors, HearingDecideChallengeResponses, HearingDismissJurorData, HearingDismissJurorErrors, HearingDismissJurorResponses, HearingEndBreakData, HearingEndBreakErrors, HearingEndBreakResponses, HearingEndData, HearingEndErrors, HearingEndResponses, HearingEnterOathData, HearingEnterOathErrors, HearingEnterOathResponses, HearingGiveAccountData, HearingGiveAccountErrors, HearingGiveAccountResponses, HearingIgnoreLogEntryData, HearingIgnoreLogEntryErrors, HearingIgnoreLogEntryResponses, HearingLogMomentData, HearingLogMomentErrors, HearingLogMomentResponses, HearingOpenData, HearingOpenErrors, HearingOpenResponses, HearingReadingBreaksData, HearingReadingBreaksErrors, HearingReadingBreaksResponses, HearingReadingListData, HearingReadingListErrors, HearingReadingListResponses, HearingReadingLogData, HearingReadingLogErrors, HearingReadingLogResponses, HearingReadingOneData, HearingReadingOneErrors, HearingReadingOneResponses, HearingReadingPanelData, HearingReadingPanelErrors, HearingReadingPanelResponses, HearingReconfirmConsentData, HearingReconfirmConsentErrors, HearingReconfirmConsentResponses, HearingRecordGuardianPresenceData, HearingRecordGuardianPresenceErrors, HearingRecordGuardianPresenceResponses, HearingRecuseJurorData, HearingRecuseJurorErrors, HearingRecuseJurorResponses, HearingReplaceForepersonData, HearingReplaceForepersonErrors, HearingReplaceForepersonResponses, HearingReplaceJurorData, HearingReplaceJurorErrors, HearingReplaceJurorResponses, HearingResumeRoomData, HearingResumeRoomErrors, HearingResumeRoomResponses, HearingRetireJuryData, HearingRetireJuryErrors, HearingRetireJuryResponses, HearingSeatPanelData, HearingSeatPanelErrors, HearingSeatPanelResponses, HearingStopRoomData, HearingStopRoomErrors, HearingStopRoomResponses, HearingSubstituteJudgeData, HearingSubstituteJudgeErrors, HearingSubstituteJudgeResponses, HearingSwearInterpreterData, HearingSwearInterpreterErrors, HearingSwearInterpreterResponses, HearingTakeOathData, HearingTakeOathErrors, HearingTakeOathResponses, HearingWithdrawAdmissionData, HearingWithdrawAdmissionErrors, HearingWithdrawAdmissionResponses, HistoryCompareData, HistoryCompareErrors, HistoryCompareResponses, HistoryDocketData, HistoryDocketErrors, HistoryDocketResponses, HistoryEarlierOnesData, HistoryEarlierOnesErrors, HistoryEarlierOnesResponses, HistoryMomentData, HistoryMomentErrors, HistoryMomentResponses, HistoryMomentsData, HistoryMomentsErrors, HistoryMomentsResponses, HistoryTimelineData, HistoryTimelineErrors, HistoryTimelineResponses, InitialsOfData, InitialsOfErrors, InitialsOfResponses, JurorActivateData, JurorActivateErrors, JurorActivateResponses, JurorAnswerData, JurorAnswerErrors, JurorAnswerResponses, JurorCallUpData, JurorCallUpErrors, JurorCallUpResponses, JurorChangeOriginData, JurorChangeOriginErrors, JurorChangeOriginResponses, JurorCompositionData, JurorCompositionErrors, JurorCompositionResponses, JurorConsentData, JurorConsentErrors, JurorConsentResponses, JurorDeclareConflictData, JurorDeclareConflictErrors, JurorDeclareConflictResponses, JurorDeferData, JurorDeferErrors, JurorDeferredData, JurorDeferredErrors, JurorDeferredResponses, JurorDeferResponses, JurorDischargeData, JurorDischargeErrors, JurorDischargeResponses, JurorExcuseData, JurorExcuseErrors, JurorExcuseResponses, JurorInviteData, JurorInvitedData, JurorInvitedErrors, JurorInvitedResponses, JurorInviteErrors, JurorInviteResponses, JurorLapseData, JurorLapseErrors, JurorLapseResponses, JurorMyInvitationsData, JurorMyInvitationsErrors, JurorMyInvitationsResponses, JurorMyServiceData, JurorMyServiceErrors, JurorMyServiceResponses, JurorOneData, JurorOneErrors, JurorOneResponses, JurorOweAgainData, JurorOweAgainErrors, JurorOweAgainResponses, JurorPoolData, JurorPoolErrors, JurorPoolResponses, JurorRecordSeatingData, JurorRecordSeatingErrors, JurorRecordSeatingResponses, JurorRecordServiceData, JurorRecordServiceErrors, JurorRecordServiceResponses, JurorRecruitData, JurorRecruitErrors, JurorRecruitResponses, JurorReinstateData, JurorReinstateErrors, JurorReinstateResponses, JurorRosterData, JurorRosterErrors, JurorRosterResponses, JurorServiceData, JurorServiceErrors, JurorServiceResponses, JurorStandDownData, JurorStandDownErrors, JurorStandDownResponses, JurorTrainData, JurorTrainErrors, JurorTrainResponses, LetterAgainData, LetterAgainErrors, LetterAgainResponses, LetterFailedData, LetterFailedErrors, LetterFailedResponses, LetterSettleData, LetterSettleErrors, LetterSettleResponses, LinkListData, LinkListErrors, LinkListResponses, LinkRedeemData, LinkRedeemErrors, LinkRedeemResponses, LinkSendData, LinkSendErrors, LinkSendResponses, LinkWithdrawData, LinkWithdrawErrors, LinkWithdrawResponses, LiveOpenData, LiveOpenErrors, LiveOpenResponse, LiveOpenResponses, NoteChangeData, NoteChangeErrors, NoteChangeResponses, NoteOfData, NoteOfErrors, NoteOfResponses, NotePassOnData, NotePassOnErrors, NotePassOnResponses, NoteStrikeData, NoteStrikeErrors, NoteStrikeResponses, NoteWriteData, NoteWriteErrors, NoteWriteResponses, OwnBeginPasskeyData, OwnBeginPasskeyErrors, OwnBeginPasskeyResponses, OwnBeginTotpData, OwnBeginTotpErrors, OwnBeginTotpResponses, OwnChangePasswordData, OwnChangePasswordErrors, OwnChangePasswordResponses, OwnConfirmTotpData, OwnConfirmTotpErrors, OwnConfirmTotpResponses, OwnEnrolledData, OwnEnrolledErrors, OwnEnrolledResponses, OwnEnrolPasskeyData, OwnEnrolPasskeyErrors, OwnEnrolPasskeyResponses, OwnListData, OwnListErrors, OwnListResponses, OwnRecoveryCodesData, OwnRecoveryCodesErrors, OwnRecoveryCodesResponses, OwnRemoveFactorData, OwnRemoveFactorErrors, OwnRemoveFactorResponses, OwnRevokeData, OwnRevokeErrors, OwnRevokeResponses, PeopleAccessNeedsData, PeopleAccessNeedsErrors, PeopleAccessNeedsResponses, PeopleClearancesData, PeopleClearancesErrors, PeopleClearancesResponses, PeopleListData, PeopleListErrors, PeopleListResponses, PeopleOneData, PeopleOneErrors, PeopleOneResponses, PeopleParticipationsData, PeopleParticipationsErrors, PeopleParticipationsResponses, PeopleUnavailabilitiesData, PeopleUnavailabilitiesErrors, PeopleUnavailabilitiesResponses, PersonChangeContactData, PersonChangeContactErrors, PersonChangeContactResponses, PersonChangeHouseholdData, PersonChangeHouseholdErrors, PersonChangeHouseholdResponses, PersonChangeLanguageData, PersonChangeLanguageErrors, PersonChangeLanguageResponses, PersonChangeNameData, PersonChangeNameErrors, PersonChangeNameResponses, PersonChangeSchoolData, PersonChangeSchoolErrors, PersonChangeSchoolResponses, PersonChooseParticipationData, PersonChooseParticipationErrors, PersonChooseParticipationResponses, PersonLayDownRoleData, PersonLayDownRoleErrors, PersonLayDownRoleResponses, PersonLiftUnavailabilityData, PersonLiftUnavailabilityErrors, PersonLiftUnavailabilityResponses, PersonRecordAccessNeedsData, PersonRecordAccessNeedsErrors, PersonRecordAccessNeedsResponses, PersonRecordClearanceData, PersonRecordClearanceErrors, PersonRecordClearanceResponses, PersonRecordUnavailabilityData, PersonRecordUnavailabilityErrors, PersonRecordUnavailabilityResponses, PersonRegisterData, PersonRegisterErrors, PersonRegisterResponses, PersonTakeRoleData, PersonTakeRoleErrors, PersonTakeRoleResponses, PersonWithdrawClearanceData, PersonWithdrawClearanceErrors, PersonWithdrawClearanceResponses, PlanAcceptProofData, PlanAcceptProofErrors, PlanAcceptProofResponses, PlanAskExtensionData, PlanAskExtensionErrors, PlanAskExtensionResponses, PlanGrantExtensionData, PlanGrantExtensionErrors, PlanGrantExtensionResponses, PlanLadderAnswerData, PlanLadderAnswerErrors, PlanLadderAnswerResponses, PlanLadderBreachData, PlanLadderBreachErrors, PlanLadderBreachResponses, PlanLadderCallReviewData, PlanLadderCallReviewErrors, PlanLadderCallReviewResponses, PlanLadderDecideReviewData, PlanLadderDecideReviewErrors, PlanLadderDecideReviewResponses, PlanLadderEndData, PlanLadderEndErrors, PlanLadderEndResponses, PlanLadderFailData, PlanLadderFailErrors, PlanLadderFailResponses, PlanLadderPauseData, PlanLadderPauseErrors, PlanLadderPauseResponses, PlanLadderRemindData, PlanLadderRemindErrors, PlanLadderRemindResponses, PlanLadderResumeData, PlanLadderResumeErrors, PlanLadderResumeResponses, PlanLadderWarnData, PlanLadderWarnErrors, PlanLadderWarnResponses, PlanModifyData, PlanModifyErrors, PlanModifyResponses, PlanningCalendarData, PlanningCalendarErrors, PlanningCalendarResponses, PlanningClosedDaysData, PlanningClosedDaysErrors, PlanningClosedDaysResponses, PlanningJurySeatsData, PlanningJurySeatsErrors, PlanningJurySeatsResponses, PlanningMovesData, PlanningMovesErrors, PlanningMovesResponses, PlanningPlacesData, PlanningPlacesErrors, PlanningPlacesResponses, PlanningRecurringData, PlanningRecurringErrors, PlanningRecurringResponses, PlanReadingEnforcementData, PlanReadingEnforcementErrors, PlanReadingEnforcementResponses, PlanReadingLadderData, PlanReadingLadderErrors, PlanReadingLadderResponses, PlanReadingListData, PlanReadingListErrors, PlanReadingListResponses, PlanReadingOneData, PlanReadingOneErrors, PlanReadingOneResponses, PlanReadingOverdueData, PlanReadingOverdueErrors, PlanReadingOverdueResponses, PlanReadingSanctionsData, PlanReadingSanctionsErrors, PlanReadingSanctionsResponses, PlanReadingTermsData, PlanReadingTermsErrors, PlanReadingTermsResponses, PlanReceiveProofData, PlanReceiveProofErrors, PlanReceiveProofResponses, PlanRecordProgressData, PlanRecordProgressErrors, PlanRecordProgressResponses, PlanRefuseExtensionData, PlanRefuseExtensionErrors, PlanRefuseExtensionResponses, PlanReturnProofData, PlanReturnProofErrors, PlanReturnProofResponses, PlanReverseProgressData, PlanReverseProgressErrors, PlanReverseProgressResponses, PlanSubstituteData, PlanSubstituteErrors, PlanSubstituteResponses, PlanWaiveData, PlanWaiveErrors, PlanWaiveResponses, ProgrammeAdoptPolicyData, ProgrammeAdoptPolicyErrors, ProgrammeAdoptPolicyResponses, ProgrammeCloseDayData, ProgrammeCloseDayErrors, ProgrammeCloseDayResponses, ProgrammeFoundData, ProgrammeFoundErrors, ProgrammeFoundResponses, ProgrammeListAgencyData, ProgrammeListAgencyErrors, ProgrammeListAgencyResponses, ProgrammeListData, ProgrammeListErrors, ProgrammeListResponses, ProgrammeOffenceClassesData, ProgrammeOffenceClassesErrors, ProgrammeOffenceClassesResponses, ProgrammeOneData, ProgrammeOneErrors, ProgrammeOneResponses, ProgrammePoliciesData, ProgrammePoliciesErrors, ProgrammePoliciesResponses, ProgrammePresetsData, ProgrammePresetsErrors, ProgrammePresetsResponses, ProgrammeReopenDayData, ProgrammeReopenDayErrors, ProgrammeReopenDayResponses, ProgrammeRetireAgencyData, ProgrammeRetireAgencyErrors, ProgrammeRetireAgencyResponses, ProviderComeBackData, ProviderComeBackErrors, ProviderComeBackResponses, ProviderConnectData, ProviderConnectErrors, ProviderConnectResponses, ProviderDisconnectData, ProviderDisconnectErrors, ProviderDisconnectResponses, ProviderInvitationData, ProviderInvitationErrors, ProviderInvitationResponses, ProviderLinkData, ProviderLinkErrors, ProviderLinkResponses, ProviderNameData, ProviderNameErrors, ProviderNameResponses, ProviderOwnData, ProviderOwnErrors, ProviderOwnResponses, ProviderSignInData, ProviderSignInErrors, ProviderSignInResponses, ProviderUnlinkData, ProviderUnlinkErrors, ProviderUnlinkResponses, QuestionsAskQuestionData, QuestionsAskQuestionErrors, QuestionsAskQuestionResponses, QuestionsClearStatementData, QuestionsClearStatementErrors, QuestionsClearStatementResponses, QuestionsFileStatementData, QuestionsFileStatementErrors, QuestionsFileStatementResponses, QuestionsHearStatementData, QuestionsHearStatementErrors, QuestionsHearStatementResponses, QuestionsHoldBackQuestionData, QuestionsHoldBackQuestionErrors, QuestionsHoldBackQuestionResponses, QuestionsPassQuestionData, QuestionsPassQuestionErrors, QuestionsPassQuestionResponses, QuestionsQuestionsData, QuestionsQuestionsErrors, QuestionsQuestionsResponses, QuestionsStatementsData, QuestionsStatementsErrors, QuestionsStatementsResponses, QuestionsSuggestQuestionData, QuestionsSuggestQuestionErrors, QuestionsSuggestQuestionResponses, QuestionsWithdrawStatementData, QuestionsWithdrawStatementErrors, QuestionsWithdrawStatementResponses, RecordCertificateData, RecordCertificateErrors, RecordCertificateResponses, RecordDueData, RecordDueErrors, RecordDueResponses, RecordExpungeData, RecordExpungeErrors, RecordExpungeResponses, RecordHoldData, RecordHoldErrors, RecordHoldResponses, RecordLiftData, RecordLiftErrors, RecordLiftResponses, RecordListData, RecordListErrors, RecordListResponses, RecordNoticeData, RecordNoticeErrors, RecordNoticeResponses, RecordOneData, RecordOneErrors, RecordOneResponses, RecordReopenData, RecordReopenErrors, RecordReopenResponses, RecordSealData, RecordSealErrors, RecordSealResponses, ReferralsClosingsData, ReferralsClosingsErrors, ReferralsClosingsResponses, ReferralsCompletionData, ReferralsCompletionErrors, ReferralsCompletionResponses, ReferralsDeadlinesData, ReferralsDeadlinesErrors, ReferralsDeadlinesOfData, ReferralsDeadlinesOfErrors, ReferralsDeadlinesOfResponses, ReferralsDeadlinesResponses, ReferralsFollowUpsData, ReferralsFollowUpsErrors, ReferralsFollowUpsResponses, ReferralsHistoryData, ReferralsHistoryErrors, ReferralsHistoryResponses, ReferralsListData, ReferralsListErrors, ReferralsListResponses, ReferralsMineData, ReferralsMineErrors, ReferralsMineResponses, ReferralsOneData, ReferralsOneErrors, ReferralsOneResponses, ReferralsReferralsData, ReferralsReferralsErrors, ReferralsReferralsResponses, ReferralsUnscheduledData, ReferralsUnscheduledErrors, ReferralsUnscheduledResponses, RoomsJurorsData, RoomsJurorsErrors, RoomsJurorsResponses, RoomsPanelData, RoomsPanelErrors, RoomsPanelResponses, RoomsRoomsData, RoomsRoomsErrors, RoomsRoomsResponses, RunningParkedData, RunningParkedErrors, RunningParkedResponses, RunningStuckData, RunningStuckErrors, RunningStuckResponses, SafeguardingNamedData, SafeguardingNamedErrors, SafeguardingNamedResponses, SafeguardingNameSecondAdultData, SafeguardingNameSecondAdultErrors, SafeguardingNameSecondAdultResponses, SafeguardingNameStaffData, SafeguardingNameStaffErrors, SafeguardingNameStaffResponses, SafeguardingReleaseSecondAdultData, SafeguardingReleaseSecondAdultErrors, SafeguardingReleaseSecondAdultResponses, SafeguardingReleaseStaffData, SafeguardingReleaseStaffErrors, SafeguardingReleaseStaffResponses, SearchFindData, SearchFindErrors, SearchFindResponses, SeatAskData, SeatAskErrors, SeatAskResponses, SeatOwnData, SeatOwnErrors, SeatOwnResponses, SeatSeatData, SeatSeatErrors, SeatSeatResponses, SeatTakeByKeyData, SeatTakeByKeyErrors, SeatTakeByKeyResponses, SeatTakeData, SeatTakeErrors, SeatTakeResponses, SessionChallengeData, SessionChallengeErrors, SessionChallengeResponses, SessionProveData, SessionProveErrors, SessionProveResponses, SessionSecondData, SessionSecondErrors, SessionSecondResponses, SessionSignInData, SessionSignInErrors, SessionSignInResponses, SessionSignOutData, SessionSignOutErrors, SessionSignOutResponses, SessionWhoData, SessionWhoErrors, SessionWhoResponses, SheetCsvData, SheetCsvErrors, SheetCsvResponses, SheetPackData, SheetPackErrors, SheetPackResponses, SheetPaperData, SheetPaperErrors, SheetPaperResponses, SheetSheetData, SheetSheetErrors, SheetSheetResponses, SiteLinkListData, SiteLinkListErrors, SiteLinkListResponses, SiteLinkOpenData, SiteLinkOpenErrors, SiteLinkOpenResponses, SiteLinkRevokeData, SiteLinkRevokeErrors, SiteLinkRevokeResponses, SiteLinkSendData, SiteLinkSendErrors, SiteLinkSendResponses, SiteListData, SiteListErrors, SiteListResponses, SiteNameSupervisorData, SiteNameSupervisorErrors, SiteNameSupervisorResponses, SiteRelieveSupervisorData, SiteRelieveSupervisorErrors, SiteRelieveSupervisorResponses, SiteRetireData, SiteRetireErrors, SiteRetireResponses, SiteTakeData, SiteTakeErrors, SiteTakeResponses, SittingAddRoomData, SittingAddRoomErrors, SittingAddRoomResponses, SittingAssignRoleData, SittingAssignRoleErrors, SittingAssignRoleResponses, SittingBlockRoomData, SittingBlockRoomErrors, SittingBlockRoomResponses, SittingCallOffData, SittingCallOffErrors, SittingCallOffResponses, SittingCloseData, SittingCloseErrors, SittingCloseResponses, SittingListData, SittingListErrors, SittingListResponses, SittingOneData, SittingOneErrors, SittingOneResponses, SittingRelieveRoleData, SittingRelieveRoleErrors, SittingRelieveRoleResponses, SittingRolesData, SittingRolesErrors, SittingRolesResponses, SittingScheduleData, SittingScheduleErrors, SittingScheduleResponses, SittingUnblockRoomData, SittingUnblockRoomErrors, SittingUnblockRoomResponses, SittingUnlockData, SittingUnlockErrors, SittingUnlockResponses, SubjectAccessExportData, SubjectAccessExportErrors, SubjectAccessExportResponses, TimesheetAdjustData, TimesheetAdjustErrors, TimesheetAdjustResponses, TimesheetChangeOwedData, TimesheetChangeOwedErrors, TimesheetChangeOwedResponses, TimesheetCodeAttendanceData, TimesheetCodeAttendanceErrors, TimesheetCodeAttendanceResponses, TimesheetEntriesData, TimesheetEntriesErrors, TimesheetEntriesResponses, TimesheetListData, TimesheetListErrors, TimesheetListResponses, TimesheetLogData, TimesheetLogErrors, TimesheetLogResponses, TimesheetMineData, TimesheetMineErrors, TimesheetMineResponses, TimesheetMyEntriesData, TimesheetMyEntriesErrors, TimesheetMyEntriesResponses, TimesheetOneData, TimesheetOneErrors, TimesheetOneResponses, TimesheetOpenData, TimesheetOpenErrors, TimesheetOpenResponses, TimesheetRejectData, TimesheetRejectErrors, TimesheetRejectResponses, TimesheetReverseData, TimesheetReverseErrors, TimesheetReverseResponses, TimesheetVerifyData, TimesheetVerifyErrors, TimesheetVerifyResponses, TimesheetWaitingAnywhereData, TimesheetWaitingAnywhereErrors, TimesheetWaitingAnywhereResponses, TimesheetWaitingData, TimesheetWaitingErrors, TimesheetWaitingResponses, ViewersMineData, ViewersMineErrors, ViewersMineResponses, ViewersOfCaseData, ViewersOfCaseErrors, ViewersOfCaseResponses, ViewersOfPersonData, ViewersOfPersonErrors, ViewersOfPersonResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};

/**
 * The accounts of the programme: roles and state only.
 */
export const accessList = <ThrowOnError extends boolean = false>(options?: Options<AccessListData, ThrowOnError>) => (options?.client ?? client).get<AccessListResponses, AccessListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access',
    ...options
});

/**
 * Invites an address to a role: a link is sent there that works once, within seven days.
 */
export const accessInvite = <ThrowOnError extends boolean = false>(options: Options<AccessInviteData, ThrowOnError>) => (options.client ?? client).post<AccessInviteResponses, AccessInviteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/invitations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Redeems an invitation: whoever has the link and knows where it was sent sets a login and a password.
 */
export const accessRedeem = <ThrowOnError extends boolean = false>(options: Options<AccessRedeemData, ThrowOnError>) => (options.client ?? client).post<AccessRedeemResponses, AccessRedeemErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/invitations/redeem',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const ownEnrolled = <ThrowOnError extends boolean = false>(options?: Options<OwnEnrolledData, ThrowOnError>) => (options?.client ?? client).get<OwnEnrolledResponses, OwnEnrolledErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/factors',
    ...options
});

export const ownRemoveFactor = <ThrowOnError extends boolean = false>(options: Options<OwnRemoveFactorData, ThrowOnError>) => (options.client ?? client).delete<OwnRemoveFactorResponses, OwnRemoveFactorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/factors/{factorId}',
    ...options
});

/**
 * What a browser needs to make a passkey.
 */
export const ownBeginPasskey = <ThrowOnError extends boolean = false>(options?: Options<OwnBeginPasskeyData, ThrowOnError>) => (options?.client ?? client).post<OwnBeginPasskeyResponses, OwnBeginPasskeyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/passkey-challenge',
    ...options
});

/**
 * Keeps a passkey. With a first factor come recovery codes, told this once.
 */
export const ownEnrolPasskey = <ThrowOnError extends boolean = false>(options: Options<OwnEnrolPasskeyData, ThrowOnError>) => (options.client ?? client).post<OwnEnrolPasskeyResponses, OwnEnrolPasskeyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/passkeys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Changes the password; every other session of the account is over.
 */
export const ownChangePassword = <ThrowOnError extends boolean = false>(options: Options<OwnChangePasswordData, ThrowOnError>) => (options.client ?? client).post<OwnChangePasswordResponses, OwnChangePasswordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/password',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Ten new recovery codes, told this once; earlier ones open nothing any more.
 */
export const ownRecoveryCodes = <ThrowOnError extends boolean = false>(options?: Options<OwnRecoveryCodesData, ThrowOnError>) => (options?.client ?? client).post<OwnRecoveryCodesResponses, OwnRecoveryCodesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/recovery-codes',
    ...options
});

export const ownList = <ThrowOnError extends boolean = false>(options?: Options<OwnListData, ThrowOnError>) => (options?.client ?? client).get<OwnListResponses, OwnListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/sessions',
    ...options
});

/**
 * Ends one of one's own sessions, wherever it is open.
 */
export const ownRevoke = <ThrowOnError extends boolean = false>(options: Options<OwnRevokeData, ThrowOnError>) => (options.client ?? client).delete<OwnRevokeResponses, OwnRevokeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/sessions/{sessionId}',
    ...options
});

/**
 * Begins with an authenticator app: its secret is told this once, and counts when a code was confirmed.
 */
export const ownBeginTotp = <ThrowOnError extends boolean = false>(options?: Options<OwnBeginTotpData, ThrowOnError>) => (options?.client ?? client).post<OwnBeginTotpResponses, OwnBeginTotpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/totp',
    ...options
});

/**
 * Confirms the app with its first code. With a first factor come recovery codes, told this once.
 */
export const ownConfirmTotp = <ThrowOnError extends boolean = false>(options: Options<OwnConfirmTotpData, ThrowOnError>) => (options.client ?? client).post<OwnConfirmTotpResponses, OwnConfirmTotpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/own/totp/{factorId}/confirm',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accessClose = <ThrowOnError extends boolean = false>(options: Options<AccessCloseData, ThrowOnError>) => (options.client ?? client).post<AccessCloseResponses, AccessCloseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/{accountId}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * For somebody who lost their telephone or their key.
 */
export const accessRemoveFactor = <ThrowOnError extends boolean = false>(options: Options<AccessRemoveFactorData, ThrowOnError>) => (options.client ?? client).post<AccessRemoveFactorResponses, AccessRemoveFactorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/{accountId}/factors/remove',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accessGrant = <ThrowOnError extends boolean = false>(options: Options<AccessGrantData, ThrowOnError>) => (options.client ?? client).post<AccessGrantResponses, AccessGrantErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/{accountId}/roles',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accessWithdraw = <ThrowOnError extends boolean = false>(options: Options<AccessWithdrawData, ThrowOnError>) => (options.client ?? client).post<AccessWithdrawResponses, AccessWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/{accountId}/roles/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accessRevokeSessions = <ThrowOnError extends boolean = false>(options: Options<AccessRevokeSessionsData, ThrowOnError>) => (options.client ?? client).post<AccessRevokeSessionsResponses, AccessRevokeSessionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/{accountId}/sessions/revoke',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accessUnlock = <ThrowOnError extends boolean = false>(options: Options<AccessUnlockData, ThrowOnError>) => (options.client ?? client).post<AccessUnlockResponses, AccessUnlockErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/access/{accountId}/unlock',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accountList = <ThrowOnError extends boolean = false>(options?: Options<AccountListData, ThrowOnError>) => (options?.client ?? client).get<AccountListResponses, AccountListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts',
    ...options
});

/**
 * The books, leg by leg.
 */
export const accountLedger = <ThrowOnError extends boolean = false>(options?: Options<AccountLedgerData, ThrowOnError>) => (options?.client ?? client).get<AccountLedgerResponses, AccountLedgerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/ledger',
    ...options
});

/**
 * The account of the person who asks.
 */
export const accountMine = <ThrowOnError extends boolean = false>(options?: Options<AccountMineData, ThrowOnError>) => (options?.client ?? client).get<AccountMineResponses, AccountMineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/me',
    ...options
});

export const accountMyStatement = <ThrowOnError extends boolean = false>(options?: Options<AccountMyStatementData, ThrowOnError>) => (options?.client ?? client).get<AccountMyStatementResponses, AccountMyStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/me/statement',
    ...options
});

export const accountOne = <ThrowOnError extends boolean = false>(options: Options<AccountOneData, ThrowOnError>) => (options.client ?? client).get<AccountOneResponses, AccountOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/{accountId}',
    ...options
});

export const accountEarn = <ThrowOnError extends boolean = false>(options: Options<AccountEarnData, ThrowOnError>) => (options.client ?? client).post<AccountEarnResponses, AccountEarnErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/{accountId}/earn',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accountReverseEarning = <ThrowOnError extends boolean = false>(options: Options<AccountReverseEarningData, ThrowOnError>) => (options.client ?? client).post<AccountReverseEarningResponses, AccountReverseEarningErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/{accountId}/earnings/{reference}/reverse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accountReverse = <ThrowOnError extends boolean = false>(options: Options<AccountReverseData, ThrowOnError>) => (options.client ?? client).post<AccountReverseResponses, AccountReverseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/{accountId}/entries/{entryId}/reverse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accountGive = <ThrowOnError extends boolean = false>(options: Options<AccountGiveData, ThrowOnError>) => (options.client ?? client).post<AccountGiveResponses, AccountGiveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/{accountId}/give',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accountOpen = <ThrowOnError extends boolean = false>(options: Options<AccountOpenData, ThrowOnError>) => (options.client ?? client).post<AccountOpenResponses, AccountOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/{accountId}/open',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accountSpend = <ThrowOnError extends boolean = false>(options: Options<AccountSpendData, ThrowOnError>) => (options.client ?? client).post<AccountSpendResponses, AccountSpendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/{accountId}/spend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const accountStatement = <ThrowOnError extends boolean = false>(options: Options<AccountStatementData, ThrowOnError>) => (options.client ?? client).get<AccountStatementResponses, AccountStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/accounts/{accountId}/statement',
    ...options
});

/**
 * What nobody has acknowledged yet, the oldest first.
 */
export const glassWaiting = <ThrowOnError extends boolean = false>(options?: Options<GlassWaitingData, ThrowOnError>) => (options?.client ?? client).get<GlassWaitingResponses, GlassWaitingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/broken-glass',
    ...options
});

export const glassAcknowledge = <ThrowOnError extends boolean = false>(options: Options<GlassAcknowledgeData, ThrowOnError>) => (options.client ?? client).post<GlassAcknowledgeResponses, GlassAcknowledgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/broken-glass/{glassId}/acknowledge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const glassMend = <ThrowOnError extends boolean = false>(options: Options<GlassMendData, ThrowOnError>) => (options.client ?? client).post<GlassMendResponses, GlassMendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/broken-glass/{glassId}/mend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const referralsList = <ThrowOnError extends boolean = false>(options?: Options<ReferralsListData, ThrowOnError>) => (options?.client ?? client).get<ReferralsListResponses, ReferralsListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases',
    ...options
});

export const caseReceive = <ThrowOnError extends boolean = false>(options: Options<CaseReceiveData, ThrowOnError>) => (options.client ?? client).post<CaseReceiveResponses, CaseReceiveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const referralsClosings = <ThrowOnError extends boolean = false>(options?: Options<ReferralsClosingsData, ThrowOnError>) => (options?.client ?? client).get<ReferralsClosingsResponses, ReferralsClosingsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/closings',
    ...options
});

/**
 * The completion rate of the cases heard in a period, with the coded reasons of those that were not completed.
 */
export const referralsCompletion = <ThrowOnError extends boolean = false>(options: Options<ReferralsCompletionData, ThrowOnError>) => (options.client ?? client).get<ReferralsCompletionResponses, ReferralsCompletionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/completion',
    ...options
});

/**
 * What is due until a day, for a person to decide.
 */
export const referralsDeadlines = <ThrowOnError extends boolean = false>(options: Options<ReferralsDeadlinesData, ThrowOnError>) => (options.client ?? client).get<ReferralsDeadlinesResponses, ReferralsDeadlinesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/deadlines',
    ...options
});

export const referralsFollowUps = <ThrowOnError extends boolean = false>(options: Options<ReferralsFollowUpsData, ThrowOnError>) => (options.client ?? client).get<ReferralsFollowUpsResponses, ReferralsFollowUpsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/follow-ups',
    ...options
});

/**
 * The cases of the person who asks: their own, or of whom they answer for, were harmed by or walk beside.
 */
export const referralsMine = <ThrowOnError extends boolean = false>(options?: Options<ReferralsMineData, ThrowOnError>) => (options?.client ?? client).get<ReferralsMineResponses, ReferralsMineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/mine',
    ...options
});

/**
 * A referrer sees what it entered itself.
 */
export const referralsReferrals = <ThrowOnError extends boolean = false>(options?: Options<ReferralsReferralsData, ThrowOnError>) => (options?.client ?? client).get<ReferralsReferralsResponses, ReferralsReferralsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/referrals',
    ...options
});

export const referralsUnscheduled = <ThrowOnError extends boolean = false>(options?: Options<ReferralsUnscheduledData, ThrowOnError>) => (options?.client ?? client).get<ReferralsUnscheduledResponses, ReferralsUnscheduledErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/unscheduled',
    ...options
});

export const referralsOne = <ThrowOnError extends boolean = false>(options: Options<ReferralsOneData, ThrowOnError>) => (options.client ?? client).get<ReferralsOneResponses, ReferralsOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}',
    ...options
});

export const caseAccept = <ThrowOnError extends boolean = false>(options: Options<CaseAcceptData, ThrowOnError>) => (options.client ?? client).post<CaseAcceptResponses, CaseAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseRecordAdmission = <ThrowOnError extends boolean = false>(options: Options<CaseRecordAdmissionData, ThrowOnError>) => (options.client ?? client).post<CaseRecordAdmissionResponses, CaseRecordAdmissionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/admission',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseWithdrawAdmission = <ThrowOnError extends boolean = false>(options: Options<CaseWithdrawAdmissionData, ThrowOnError>) => (options.client ?? client).post<CaseWithdrawAdmissionResponses, CaseWithdrawAdmissionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/admission/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const glassBreak = <ThrowOnError extends boolean = false>(options: Options<GlassBreakData, ThrowOnError>) => (options.client ?? client).post<GlassBreakResponses, GlassBreakErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/break-glass',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const glassOfCase = <ThrowOnError extends boolean = false>(options: Options<GlassOfCaseData, ThrowOnError>) => (options.client ?? client).get<GlassOfCaseResponses, GlassOfCaseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/broken-glass',
    ...options
});

export const caseCloseAdministratively = <ThrowOnError extends boolean = false>(options: Options<CaseCloseAdministrativelyData, ThrowOnError>) => (options.client ?? client).post<CaseCloseAdministrativelyResponses, CaseCloseAdministrativelyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseComplete = <ThrowOnError extends boolean = false>(options: Options<CaseCompleteData, ThrowOnError>) => (options.client ?? client).post<CaseCompleteResponses, CaseCompleteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/complete',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseRecordConsent = <ThrowOnError extends boolean = false>(options: Options<CaseRecordConsentData, ThrowOnError>) => (options.client ?? client).post<CaseRecordConsentResponses, CaseRecordConsentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/consents',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseWithdrawConsent = <ThrowOnError extends boolean = false>(options: Options<CaseWithdrawConsentData, ThrowOnError>) => (options.client ?? client).post<CaseWithdrawConsentResponses, CaseWithdrawConsentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/consents/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseExplainConsequences = <ThrowOnError extends boolean = false>(options: Options<CaseExplainConsequencesData, ThrowOnError>) => (options.client ?? client).post<CaseExplainConsequencesResponses, CaseExplainConsequencesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/consequences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseLogContact = <ThrowOnError extends boolean = false>(options: Options<CaseLogContactData, ThrowOnError>) => (options.client ?? client).post<CaseLogContactResponses, CaseLogContactErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/contacts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseCorrect = <ThrowOnError extends boolean = false>(options: Options<CaseCorrectData, ThrowOnError>) => (options.client ?? client).post<CaseCorrectResponses, CaseCorrectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/correct',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const referralsDeadlinesOf = <ThrowOnError extends boolean = false>(options: Options<ReferralsDeadlinesOfData, ThrowOnError>) => (options.client ?? client).get<ReferralsDeadlinesOfResponses, ReferralsDeadlinesOfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/deadlines',
    ...options
});

export const caseDecline = <ThrowOnError extends boolean = false>(options: Options<CaseDeclineData, ThrowOnError>) => (options.client ?? client).post<CaseDeclineResponses, CaseDeclineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/decline',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Where the hearings of the case stand on the docket, the latest first.
 */
export const historyDocket = <ThrowOnError extends boolean = false>(options: Options<HistoryDocketData, ThrowOnError>) => (options.client ?? client).get<HistoryDocketResponses, HistoryDocketErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/docket',
    ...options
});

/**
 * Other cases of the same young person, the latest first, each in one line.
 */
export const historyEarlierOnes = <ThrowOnError extends boolean = false>(options: Options<HistoryEarlierOnesData, ThrowOnError>) => (options.client ?? client).get<HistoryEarlierOnesResponses, HistoryEarlierOnesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/earlier',
    ...options
});

export const caseRecordFollowUp = <ThrowOnError extends boolean = false>(options: Options<CaseRecordFollowUpData, ThrowOnError>) => (options.client ?? client).post<CaseRecordFollowUpResponses, CaseRecordFollowUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/follow-ups',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseNameHarmedParty = <ThrowOnError extends boolean = false>(options: Options<CaseNameHarmedPartyData, ThrowOnError>) => (options.client ?? client).post<CaseNameHarmedPartyResponses, CaseNameHarmedPartyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/harmed-parties',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseRecordHeard = <ThrowOnError extends boolean = false>(options: Options<CaseRecordHeardData, ThrowOnError>) => (options.client ?? client).post<CaseRecordHeardResponses, CaseRecordHeardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/heard',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseSetHearingDate = <ThrowOnError extends boolean = false>(options: Options<CaseSetHearingDateData, ThrowOnError>) => (options.client ?? client).post<CaseSetHearingDateResponses, CaseSetHearingDateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/hearing-date',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseResetHearing = <ThrowOnError extends boolean = false>(options: Options<CaseResetHearingData, ThrowOnError>) => (options.client ?? client).post<CaseResetHearingResponses, CaseResetHearingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/hearing-date/reset',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseServeNotice = <ThrowOnError extends boolean = false>(options: Options<CaseServeNoticeData, ThrowOnError>) => (options.client ?? client).post<CaseServeNoticeResponses, CaseServeNoticeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/hearing-notice',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const referralsHistory = <ThrowOnError extends boolean = false>(options: Options<ReferralsHistoryData, ThrowOnError>) => (options.client ?? client).get<ReferralsHistoryResponses, ReferralsHistoryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/history',
    ...options
});

export const caseScheduleIntake = <ThrowOnError extends boolean = false>(options: Options<CaseScheduleIntakeData, ThrowOnError>) => (options.client ?? client).post<CaseScheduleIntakeResponses, CaseScheduleIntakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/intake',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseHoldIntake = <ThrowOnError extends boolean = false>(options: Options<CaseHoldIntakeData, ThrowOnError>) => (options.client ?? client).post<CaseHoldIntakeResponses, CaseHoldIntakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/intake/held',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseRecordIntakeMissed = <ThrowOnError extends boolean = false>(options: Options<CaseRecordIntakeMissedData, ThrowOnError>) => (options.client ?? client).post<CaseRecordIntakeMissedResponses, CaseRecordIntakeMissedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/intake/missed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseRescheduleIntake = <ThrowOnError extends boolean = false>(options: Options<CaseRescheduleIntakeData, ThrowOnError>) => (options.client ?? client).post<CaseRescheduleIntakeResponses, CaseRescheduleIntakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/intake/reschedule',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseSummarise = <ThrowOnError extends boolean = false>(options: Options<CaseSummariseData, ThrowOnError>) => (options.client ?? client).post<CaseSummariseResponses, CaseSummariseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/jury-summary',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseOfferLegalAdvice = <ThrowOnError extends boolean = false>(options: Options<CaseOfferLegalAdviceData, ThrowOnError>) => (options.client ?? client).post<CaseOfferLegalAdviceResponses, CaseOfferLegalAdviceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/legal-advice',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseMark = <ThrowOnError extends boolean = false>(options: Options<CaseMarkData, ThrowOnError>) => (options.client ?? client).post<CaseMarkResponses, CaseMarkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/markers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseUnmark = <ThrowOnError extends boolean = false>(options: Options<CaseUnmarkData, ThrowOnError>) => (options.client ?? client).post<CaseUnmarkResponses, CaseUnmarkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/markers/{marker}/lift',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The case as it stood at a moment, each value with the entries it comes from.
 */
export const historyMoment = <ThrowOnError extends boolean = false>(options: Options<HistoryMomentData, ThrowOnError>) => (options.client ?? client).get<HistoryMomentResponses, HistoryMomentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/moment',
    ...options
});

/**
 * Whose case it is, and every entry in one small line, the oldest first.
 */
export const historyMoments = <ThrowOnError extends boolean = false>(options: Options<HistoryMomentsData, ThrowOnError>) => (options.client ?? client).get<HistoryMomentsResponses, HistoryMomentsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/moments',
    ...options
});

/**
 * Two moments of the case side by side.
 */
export const historyCompare = <ThrowOnError extends boolean = false>(options: Options<HistoryCompareData, ThrowOnError>) => (options.client ?? client).get<HistoryCompareResponses, HistoryCompareErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/moments/compare',
    ...options
});

/**
 * One's own notes of the role one acts in, and those that were passed on to one; the newest first.
 */
export const noteOf = <ThrowOnError extends boolean = false>(options: Options<NoteOfData, ThrowOnError>) => (options.client ?? client).get<NoteOfResponses, NoteOfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/notes',
    ...options
});

export const noteWrite = <ThrowOnError extends boolean = false>(options: Options<NoteWriteData, ThrowOnError>) => (options.client ?? client).post<NoteWriteResponses, NoteWriteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const noteChange = <ThrowOnError extends boolean = false>(options: Options<NoteChangeData, ThrowOnError>) => (options.client ?? client).post<NoteChangeResponses, NoteChangeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/notes/{noteId}/change',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const notePassOn = <ThrowOnError extends boolean = false>(options: Options<NotePassOnData, ThrowOnError>) => (options.client ?? client).post<NotePassOnResponses, NotePassOnErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/notes/{noteId}/pass-on',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const noteStrike = <ThrowOnError extends boolean = false>(options: Options<NoteStrikeData, ThrowOnError>) => (options.client ?? client).post<NoteStrikeResponses, NoteStrikeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/notes/{noteId}/strike',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseOverride = <ThrowOnError extends boolean = false>(options: Options<CaseOverrideData, ThrowOnError>) => (options.client ?? client).post<CaseOverrideResponses, CaseOverrideErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/override',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseBeginPlan = <ThrowOnError extends boolean = false>(options: Options<CaseBeginPlanData, ThrowOnError>) => (options.client ?? client).post<CaseBeginPlanResponses, CaseBeginPlanErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/plan',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseExtendCompletion = <ThrowOnError extends boolean = false>(options: Options<CaseExtendCompletionData, ThrowOnError>) => (options.client ?? client).post<CaseExtendCompletionResponses, CaseExtendCompletionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/plan/extend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseBindPolicy = <ThrowOnError extends boolean = false>(options: Options<CaseBindPolicyData, ThrowOnError>) => (options.client ?? client).post<CaseBindPolicyResponses, CaseBindPolicyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/policy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseAddReference = <ThrowOnError extends boolean = false>(options: Options<CaseAddReferenceData, ThrowOnError>) => (options.client ?? client).post<CaseAddReferenceResponses, CaseAddReferenceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/references',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseLinkRelatedCase = <ThrowOnError extends boolean = false>(options: Options<CaseLinkRelatedCaseData, ThrowOnError>) => (options.client ?? client).post<CaseLinkRelatedCaseResponses, CaseLinkRelatedCaseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/related-cases',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseResume = <ThrowOnError extends boolean = false>(options: Options<CaseResumeData, ThrowOnError>) => (options.client ?? client).post<CaseResumeResponses, CaseResumeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/resume',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseGiveBack = <ThrowOnError extends boolean = false>(options: Options<CaseGiveBackData, ThrowOnError>) => (options.client ?? client).post<CaseGiveBackResponses, CaseGiveBackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/return',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseScreen = <ThrowOnError extends boolean = false>(options: Options<CaseScreenData, ThrowOnError>) => (options.client ?? client).post<CaseScreenResponses, CaseScreenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/screen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const caseSuspend = <ThrowOnError extends boolean = false>(options: Options<CaseSuspendData, ThrowOnError>) => (options.client ?? client).post<CaseSuspendResponses, CaseSuspendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/suspend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Who did what, on behalf of whom and why, the newest first; what was corrected stays, and says so.
 */
export const historyTimeline = <ThrowOnError extends boolean = false>(options: Options<HistoryTimelineData, ThrowOnError>) => (options.client ?? client).get<HistoryTimelineResponses, HistoryTimelineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/timeline',
    ...options
});

export const caseDeclareUnreachable = <ThrowOnError extends boolean = false>(options: Options<CaseDeclareUnreachableData, ThrowOnError>) => (options.client ?? client).post<CaseDeclareUnreachableResponses, CaseDeclareUnreachableErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/unreachable',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const viewersOfCase = <ThrowOnError extends boolean = false>(options: Options<ViewersOfCaseData, ThrowOnError>) => (options.client ?? client).get<ViewersOfCaseResponses, ViewersOfCaseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/cases/{caseId}/viewers',
    ...options
});

export const concernList = <ThrowOnError extends boolean = false>(options?: Options<ConcernListData, ThrowOnError>) => (options?.client ?? client).get<ConcernListResponses, ConcernListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/concerns',
    ...options
});

export const concernRecord = <ThrowOnError extends boolean = false>(options: Options<ConcernRecordData, ThrowOnError>) => (options.client ?? client).post<ConcernRecordResponses, ConcernRecordErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/concerns',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const concernOne = <ThrowOnError extends boolean = false>(options: Options<ConcernOneData, ThrowOnError>) => (options.client ?? client).get<ConcernOneResponses, ConcernOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/concerns/{concernId}',
    ...options
});

export const concernAdd = <ThrowOnError extends boolean = false>(options: Options<ConcernAddData, ThrowOnError>) => (options.client ?? client).post<ConcernAddResponses, ConcernAddErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/concerns/{concernId}/additions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const concernClose = <ThrowOnError extends boolean = false>(options: Options<ConcernCloseData, ThrowOnError>) => (options.client ?? client).post<ConcernCloseResponses, ConcernCloseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/concerns/{concernId}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const concernDestroy = <ThrowOnError extends boolean = false>(options: Options<ConcernDestroyData, ThrowOnError>) => (options.client ?? client).post<ConcernDestroyResponses, ConcernDestroyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/concerns/{concernId}/destroy',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const concernRefer = <ThrowOnError extends boolean = false>(options: Options<ConcernReferData, ThrowOnError>) => (options.client ?? client).post<ConcernReferResponses, ConcernReferErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/concerns/{concernId}/referrals',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What has been written to the adult who asks, and what they read along; the latest first.
 */
export const correspondenceInbox = <ThrowOnError extends boolean = false>(options?: Options<CorrespondenceInboxData, ThrowOnError>) => (options?.client ?? client).get<CorrespondenceInboxResponses, CorrespondenceInboxErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/correspondence',
    ...options
});

/**
 * The young person's whole correspondence, or of it what the adult who asks may read.
 */
export const correspondenceOne = <ThrowOnError extends boolean = false>(options: Options<CorrespondenceOneData, ThrowOnError>) => (options.client ?? client).get<CorrespondenceOneResponses, CorrespondenceOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/correspondence/{youthId}',
    ...options
});

export const correspondenceAnswer = <ThrowOnError extends boolean = false>(options: Options<CorrespondenceAnswerData, ThrowOnError>) => (options.client ?? client).post<CorrespondenceAnswerResponses, CorrespondenceAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/correspondence/{youthId}/answers',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const correspondenceWrite = <ThrowOnError extends boolean = false>(options: Options<CorrespondenceWriteData, ThrowOnError>) => (options.client ?? client).post<CorrespondenceWriteResponses, CorrespondenceWriteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/correspondence/{youthId}/messages',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Counts only, for the court outside the jury room.
 */
export const deliberationReadingProgress = <ThrowOnError extends boolean = false>(options?: Options<DeliberationReadingProgressData, ThrowOnError>) => (options?.client ?? client).get<DeliberationReadingProgressResponses, DeliberationReadingProgressErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations',
    ...options
});

export const deliberationOpen = <ThrowOnError extends boolean = false>(options: Options<DeliberationOpenData, ThrowOnError>) => (options.client ?? client).post<DeliberationOpenResponses, DeliberationOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationReadingPressure = <ThrowOnError extends boolean = false>(options?: Options<DeliberationReadingPressureData, ThrowOnError>) => (options?.client ?? client).get<DeliberationReadingPressureResponses, DeliberationReadingPressureErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/pressure',
    ...options
});

export const deliberationReadingRecommendation = <ThrowOnError extends boolean = false>(options: Options<DeliberationReadingRecommendationData, ThrowOnError>) => (options.client ?? client).get<DeliberationReadingRecommendationResponses, DeliberationReadingRecommendationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/recommendations/{deliberationId}',
    ...options
});

export const deliberationReadingRoom = <ThrowOnError extends boolean = false>(options: Options<DeliberationReadingRoomData, ThrowOnError>) => (options.client ?? client).get<DeliberationReadingRoomResponses, DeliberationReadingRoomErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}',
    ...options
});

export const deliberationReadingComments = <ThrowOnError extends boolean = false>(options: Options<DeliberationReadingCommentsData, ThrowOnError>) => (options.client ?? client).get<DeliberationReadingCommentsResponses, DeliberationReadingCommentsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/comments',
    ...options
});

export const deliberationComment = <ThrowOnError extends boolean = false>(options: Options<DeliberationCommentData, ThrowOnError>) => (options.client ?? client).post<DeliberationCommentResponses, DeliberationCommentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/comments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationDischarge = <ThrowOnError extends boolean = false>(options: Options<DeliberationDischargeData, ThrowOnError>) => (options.client ?? client).post<DeliberationDischargeResponses, DeliberationDischargeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/discharge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationNameForeperson = <ThrowOnError extends boolean = false>(options: Options<DeliberationNameForepersonData, ThrowOnError>) => (options.client ?? client).post<DeliberationNameForepersonResponses, DeliberationNameForepersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/foreperson',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationPropose = <ThrowOnError extends boolean = false>(options: Options<DeliberationProposeData, ThrowOnError>) => (options.client ?? client).post<DeliberationProposeResponses, DeliberationProposeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/items',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationCheck = <ThrowOnError extends boolean = false>(options: Options<DeliberationCheckData, ThrowOnError>) => (options.client ?? client).post<DeliberationCheckResponses, DeliberationCheckErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/items/{itemId}/check',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationCloseBallot = <ThrowOnError extends boolean = false>(options: Options<DeliberationCloseBallotData, ThrowOnError>) => (options.client ?? client).post<DeliberationCloseBallotResponses, DeliberationCloseBallotErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/items/{itemId}/close-ballot',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationOpenBallot = <ThrowOnError extends boolean = false>(options: Options<DeliberationOpenBallotData, ThrowOnError>) => (options.client ?? client).post<DeliberationOpenBallotResponses, DeliberationOpenBallotErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/items/{itemId}/open-ballot',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationReferToJudge = <ThrowOnError extends boolean = false>(options: Options<DeliberationReferToJudgeData, ThrowOnError>) => (options.client ?? client).post<DeliberationReferToJudgeResponses, DeliberationReferToJudgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/items/{itemId}/refer-to-judge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationCast = <ThrowOnError extends boolean = false>(options: Options<DeliberationCastData, ThrowOnError>) => (options.client ?? client).post<DeliberationCastResponses, DeliberationCastErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/items/{itemId}/votes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationWithdraw = <ThrowOnError extends boolean = false>(options: Options<DeliberationWithdrawData, ThrowOnError>) => (options.client ?? client).post<DeliberationWithdrawResponses, DeliberationWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/items/{itemId}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationLeave = <ThrowOnError extends boolean = false>(options: Options<DeliberationLeaveData, ThrowOnError>) => (options.client ?? client).post<DeliberationLeaveResponses, DeliberationLeaveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/jurors/{jurorId}/leave',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The note of the juror who asks, wherever their seat has moved. It stands in no view: only the record has it, sealed.
 */
export const deliberationReadingMyNote = <ThrowOnError extends boolean = false>(options: Options<DeliberationReadingMyNoteData, ThrowOnError>) => (options.client ?? client).get<DeliberationReadingMyNoteResponses, DeliberationReadingMyNoteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/my-note',
    ...options
});

export const deliberationKeepNote = <ThrowOnError extends boolean = false>(options: Options<DeliberationKeepNoteData, ThrowOnError>) => (options.client ?? client).post<DeliberationKeepNoteResponses, DeliberationKeepNoteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/my-note',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationEnterRecommendation = <ThrowOnError extends boolean = false>(options: Options<DeliberationEnterRecommendationData, ThrowOnError>) => (options.client ?? client).post<DeliberationEnterRecommendationResponses, DeliberationEnterRecommendationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/paper/recommendation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationEnterTally = <ThrowOnError extends boolean = false>(options: Options<DeliberationEnterTallyData, ThrowOnError>) => (options.client ?? client).post<DeliberationEnterTallyResponses, DeliberationEnterTallyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/paper/tally',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationOpenPoll = <ThrowOnError extends boolean = false>(options: Options<DeliberationOpenPollData, ThrowOnError>) => (options.client ?? client).post<DeliberationOpenPollResponses, DeliberationOpenPollErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/poll',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationAnswerPoll = <ThrowOnError extends boolean = false>(options: Options<DeliberationAnswerPollData, ThrowOnError>) => (options.client ?? client).post<DeliberationAnswerPollResponses, DeliberationAnswerPollErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/poll/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationShowPrompt = <ThrowOnError extends boolean = false>(options: Options<DeliberationShowPromptData, ThrowOnError>) => (options.client ?? client).post<DeliberationShowPromptResponses, DeliberationShowPromptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/prompt',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationFeelPushed = <ThrowOnError extends boolean = false>(options: Options<DeliberationFeelPushedData, ThrowOnError>) => (options.client ?? client).post<DeliberationFeelPushedResponses, DeliberationFeelPushedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/pushed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationRate = <ThrowOnError extends boolean = false>(options: Options<DeliberationRateData, ThrowOnError>) => (options.client ?? client).post<DeliberationRateResponses, DeliberationRateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/ratings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationRecommend = <ThrowOnError extends boolean = false>(options: Options<DeliberationRecommendData, ThrowOnError>) => (options.client ?? client).post<DeliberationRecommendResponses, DeliberationRecommendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/recommend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deliberationReopen = <ThrowOnError extends boolean = false>(options: Options<DeliberationReopenData, ThrowOnError>) => (options.client ?? client).post<DeliberationReopenResponses, DeliberationReopenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/deliberations/{deliberationId}/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const deskCaseOutcomes = <ThrowOnError extends boolean = false>(options?: Options<DeskCaseOutcomesData, ThrowOnError>) => (options?.client ?? client).get<DeskCaseOutcomesResponses, DeskCaseOutcomesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/case-outcomes',
    ...options
});

export const deskDueOfCase = <ThrowOnError extends boolean = false>(options: Options<DeskDueOfCaseData, ThrowOnError>) => (options.client ?? client).get<DeskDueOfCaseResponses, DeskDueOfCaseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/cases/{caseId}/due',
    ...options
});

/**
 * The hearings of a day, each with what is there and what is not.
 */
export const deskCourtDay = <ThrowOnError extends boolean = false>(options: Options<DeskCourtDayData, ThrowOnError>) => (options.client ?? client).get<DeskCourtDayResponses, DeskCourtDayErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/court-day/{on}',
    ...options
});

/**
 * How far a day is, in counts.
 */
export const deskDayCounts = <ThrowOnError extends boolean = false>(options: Options<DeskDayCountsData, ThrowOnError>) => (options.client ?? client).get<DeskDayCountsResponses, DeskDayCountsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/court-day/{on}/counts',
    ...options
});

export const deskDue = <ThrowOnError extends boolean = false>(options: Options<DeskDueData, ThrowOnError>) => (options.client ?? client).get<DeskDueResponses, DeskDueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/due',
    ...options
});

export const deskFunnel = <ThrowOnError extends boolean = false>(options?: Options<DeskFunnelData, ThrowOnError>) => (options?.client ?? client).get<DeskFunnelResponses, DeskFunnelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/funnel',
    ...options
});

/**
 * What the jury may know of whose hearing it is, what the coordinator wrote for it, what was said in the room, and what it may ask.
 */
export const cardsCard = <ThrowOnError extends boolean = false>(options: Options<CardsCardData, ThrowOnError>) => (options.client ?? client).get<CardsCardResponses, CardsCardErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/hearings/{hearingId}/card',
    ...options
});

/**
 * The jurors who sit in a hearing, for whoever has to say which tablet is whose.
 */
export const roomsPanel = <ThrowOnError extends boolean = false>(options: Options<RoomsPanelData, ThrowOnError>) => (options.client ?? client).get<RoomsPanelResponses, RoomsPanelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/hearings/{hearingId}/jurors',
    ...options
});

export const seatSeat = <ThrowOnError extends boolean = false>(options: Options<SeatSeatData, ThrowOnError>) => (options.client ?? client).get<SeatSeatResponses, SeatSeatErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/hearings/{hearingId}/seat',
    ...options
});

export const deskJuryFigures = <ThrowOnError extends boolean = false>(options?: Options<DeskJuryFiguresData, ThrowOnError>) => (options?.client ?? client).get<DeskJuryFiguresResponses, DeskJuryFiguresErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/jury-figures',
    ...options
});

export const deskOwnStatement = <ThrowOnError extends boolean = false>(options?: Options<DeskOwnStatementData, ThrowOnError>) => (options?.client ?? client).get<DeskOwnStatementResponses, DeskOwnStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/me/statement',
    ...options
});

export const deskNeedsAttention = <ThrowOnError extends boolean = false>(options?: Options<DeskNeedsAttentionData, ThrowOnError>) => (options?.client ?? client).get<DeskNeedsAttentionResponses, DeskNeedsAttentionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/needs-attention',
    ...options
});

/**
 * What has passed its day and is not settled. It is a list; what follows is a person's to decide.
 */
export const deskOverdue = <ThrowOnError extends boolean = false>(options?: Options<DeskOverdueData, ThrowOnError>) => (options?.client ?? client).get<DeskOverdueResponses, DeskOverdueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/overdue',
    ...options
});

export const deskStatement = <ThrowOnError extends boolean = false>(options: Options<DeskStatementData, ThrowOnError>) => (options.client ?? client).get<DeskStatementResponses, DeskStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/people/{personId}/statement',
    ...options
});

export const roomsRooms = <ThrowOnError extends boolean = false>(options: Options<RoomsRoomsData, ThrowOnError>) => (options.client ?? client).get<RoomsRoomsResponses, RoomsRoomsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/rooms/{sittingId}',
    ...options
});

/**
 * The jurors who are expected, for the door.
 */
export const roomsJurors = <ThrowOnError extends boolean = false>(options: Options<RoomsJurorsData, ThrowOnError>) => (options.client ?? client).get<RoomsJurorsResponses, RoomsJurorsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/rooms/{sittingId}/jurors',
    ...options
});

/**
 * Hours owed, hours given and credits of everybody who has any.
 */
export const deskStatements = <ThrowOnError extends boolean = false>(options?: Options<DeskStatementsData, ThrowOnError>) => (options?.client ?? client).get<DeskStatementsResponses, DeskStatementsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/statements',
    ...options
});

/**
 * The pace of the court in a period.
 */
export const deskStepTimes = <ThrowOnError extends boolean = false>(options: Options<DeskStepTimesData, ThrowOnError>) => (options.client ?? client).get<DeskStepTimesResponses, DeskStepTimesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/step-times',
    ...options
});

/**
 * What waits for the coordinator today, in counts.
 */
export const deskToday = <ThrowOnError extends boolean = false>(options?: Options<DeskTodayData, ThrowOnError>) => (options?.client ?? client).get<DeskTodayResponses, DeskTodayErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/desk/today',
    ...options
});

export const dispositionList = <ThrowOnError extends boolean = false>(options?: Options<DispositionListData, ThrowOnError>) => (options?.client ?? client).get<DispositionListResponses, DispositionListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions',
    ...options
});

export const dispositionOne = <ThrowOnError extends boolean = false>(options: Options<DispositionOneData, ThrowOnError>) => (options.client ?? client).get<DispositionOneResponses, DispositionOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}',
    ...options
});

export const dispositionAccept = <ThrowOnError extends boolean = false>(options: Options<DispositionAcceptData, ThrowOnError>) => (options.client ?? client).post<DispositionAcceptResponses, DispositionAcceptErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dispositionApprove = <ThrowOnError extends boolean = false>(options: Options<DispositionApproveData, ThrowOnError>) => (options.client ?? client).post<DispositionApproveResponses, DispositionApproveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The recommendation beside the policy's ranges, whose it is, and what the judge may do with it; `revision` goes into If-Match.
 */
export const benchBench = <ThrowOnError extends boolean = false>(options: Options<BenchBenchData, ThrowOnError>) => (options.client ?? client).get<BenchBenchResponses, BenchBenchErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/bench',
    ...options
});

export const dispositionCancelAmendment = <ThrowOnError extends boolean = false>(options: Options<DispositionCancelAmendmentData, ThrowOnError>) => (options.client ?? client).post<DispositionCancelAmendmentResponses, DispositionCancelAmendmentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/cancel-amendment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dispositionDecideObjection = <ThrowOnError extends boolean = false>(options: Options<DispositionDecideObjectionData, ThrowOnError>) => (options.client ?? client).post<DispositionDecideObjectionResponses, DispositionDecideObjectionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/decide-objection',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dispositionSaveFirstView = <ThrowOnError extends boolean = false>(options: Options<DispositionSaveFirstViewData, ThrowOnError>) => (options.client ?? client).post<DispositionSaveFirstViewResponses, DispositionSaveFirstViewErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/first-view',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What similar cases were given, one by one: only after a first view is saved, and not of so few that they could be told apart.
 */
export const benchGivenBefore = <ThrowOnError extends boolean = false>(options: Options<BenchGivenBeforeData, ThrowOnError>) => (options.client ?? client).get<BenchGivenBeforeResponses, BenchGivenBeforeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/given-before',
    ...options
});

export const dispositionLowerItem = <ThrowOnError extends boolean = false>(options: Options<DispositionLowerItemData, ThrowOnError>) => (options.client ?? client).post<DispositionLowerItemResponses, DispositionLowerItemErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/lower-item',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dispositionObject = <ThrowOnError extends boolean = false>(options: Options<DispositionObjectData, ThrowOnError>) => (options.client ?? client).post<DispositionObjectResponses, DispositionObjectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/object',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dispositionOpenAmendment = <ThrowOnError extends boolean = false>(options: Options<DispositionOpenAmendmentData, ThrowOnError>) => (options.client ?? client).post<DispositionOpenAmendmentResponses, DispositionOpenAmendmentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/open-amendment',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dispositionEnterDecision = <ThrowOnError extends boolean = false>(options: Options<DispositionEnterDecisionData, ThrowOnError>) => (options.client ?? client).post<DispositionEnterDecisionResponses, DispositionEnterDecisionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/paper/decision',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dispositionPronounce = <ThrowOnError extends boolean = false>(options: Options<DispositionPronounceData, ThrowOnError>) => (options.client ?? client).post<DispositionPronounceResponses, DispositionPronounceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/pronounce',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Jury duties asked, beside the seats the court's calendar still has until the plan would be due.
 */
export const benchSeats = <ThrowOnError extends boolean = false>(options: Options<BenchSeatsData, ThrowOnError>) => (options.client ?? client).get<BenchSeatsResponses, BenchSeatsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/seats',
    ...options
});

export const dispositionSendBack = <ThrowOnError extends boolean = false>(options: Options<DispositionSendBackData, ThrowOnError>) => (options.client ?? client).post<DispositionSendBackResponses, DispositionSendBackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/send-back',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const dispositionSetItem = <ThrowOnError extends boolean = false>(options: Options<DispositionSetItemData, ThrowOnError>) => (options.client ?? client).post<DispositionSetItemResponses, DispositionSetItemErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/set-item',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The middle half of what similar cases were given: only after a first view is saved.
 */
export const benchSimilar = <ThrowOnError extends boolean = false>(options: Options<BenchSimilarData, ThrowOnError>) => (options.client ?? client).get<BenchSimilarResponses, BenchSimilarErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/dispositions/{dispositionId}/similar',
    ...options
});

/**
 * The places of every sitting of a period, and what speaks against each for one family.
 */
export const planningPlaces = <ThrowOnError extends boolean = false>(options: Options<PlanningPlacesData, ThrowOnError>) => (options.client ?? client).get<PlanningPlacesResponses, PlanningPlacesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/docket/availability',
    ...options
});

/**
 * Hearings that came off the docket and are not docketed again.
 */
export const docketBlocked = <ThrowOnError extends boolean = false>(options?: Options<DocketBlockedData, ThrowOnError>) => (options?.client ?? client).get<DocketBlockedResponses, DocketBlockedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/docket/blocked',
    ...options
});

/**
 * Week or month, day by day, in counts.
 */
export const planningCalendar = <ThrowOnError extends boolean = false>(options: Options<PlanningCalendarData, ThrowOnError>) => (options.client ?? client).get<PlanningCalendarResponses, PlanningCalendarErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/docket/calendar',
    ...options
});

/**
 * Days on which the court does not sit, and why.
 */
export const planningClosedDays = <ThrowOnError extends boolean = false>(options: Options<PlanningClosedDaysData, ThrowOnError>) => (options.client ?? client).get<PlanningClosedDaysResponses, PlanningClosedDaysErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/docket/closed-days',
    ...options
});

export const docketContinuances = <ThrowOnError extends boolean = false>(options?: Options<DocketContinuancesData, ThrowOnError>) => (options?.client ?? client).get<DocketContinuancesResponses, DocketContinuancesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/docket/continuances',
    ...options
});

/**
 * Whether juries have asked for more jury duty than the calendar has seats.
 */
export const planningJurySeats = <ThrowOnError extends boolean = false>(options?: Options<PlanningJurySeatsData, ThrowOnError>) => (options?.client ?? client).get<PlanningJurySeatsResponses, PlanningJurySeatsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/docket/jury-seats',
    ...options
});

/**
 * Where hearings would stand at another sitting. Nothing is moved: each row says what to send for it.
 */
export const planningMoves = <ThrowOnError extends boolean = false>(options: Options<PlanningMovesData, ThrowOnError>) => (options.client ?? client).get<PlanningMovesResponses, PlanningMovesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/docket/move-preview',
    ...options
});

/**
 * The days of a rule, with what stands on them already; each one that is wanted is scheduled as a sitting.
 */
export const planningRecurring = <ThrowOnError extends boolean = false>(options: Options<PlanningRecurringData, ThrowOnError>) => (options.client ?? client).get<PlanningRecurringResponses, PlanningRecurringErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/docket/recurring',
    ...options
});

export const drawList = <ThrowOnError extends boolean = false>(options?: Options<DrawListData, ThrowOnError>) => (options?.client ?? client).get<DrawListResponses, DrawListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/draws',
    ...options
});

/**
 * Every attempt to draw this hearing's panel.
 */
export const drawAttempts = <ThrowOnError extends boolean = false>(options: Options<DrawAttemptsData, ThrowOnError>) => (options.client ?? client).get<DrawAttemptsResponses, DrawAttemptsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/draws/{drawId}',
    ...options
});

export const drawClose = <ThrowOnError extends boolean = false>(options: Options<DrawCloseData, ThrowOnError>) => (options.client ?? client).post<DrawCloseResponses, DrawCloseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/draws/{drawId}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const drawCommit = <ThrowOnError extends boolean = false>(options: Options<DrawCommitData, ThrowOnError>) => (options.client ?? client).post<DrawCommitResponses, DrawCommitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/draws/{drawId}/commit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const drawDraw = <ThrowOnError extends boolean = false>(options: Options<DrawDrawData, ThrowOnError>) => (options.client ?? client).post<DrawDrawResponses, DrawDrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/draws/{drawId}/draw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const drawExclusions = <ThrowOnError extends boolean = false>(options: Options<DrawExclusionsData, ThrowOnError>) => (options.client ?? client).get<DrawExclusionsResponses, DrawExclusionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/draws/{drawId}/exclusions',
    ...options
});

/**
 * Makes every draw of this hearing again, and says whether the same panel comes out.
 */
export const drawReplay = <ThrowOnError extends boolean = false>(options: Options<DrawReplayData, ThrowOnError>) => (options.client ?? client).get<DrawReplayResponses, DrawReplayErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/draws/{drawId}/replay',
    ...options
});

export const feedOwn = <ThrowOnError extends boolean = false>(options?: Options<FeedOwnData, ThrowOnError>) => (options?.client ?? client).get<FeedOwnResponses, FeedOwnErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/feeds',
    ...options
});

/**
 * Makes a calendar address. It is told here alone; who lost it makes another.
 */
export const feedOffer = <ThrowOnError extends boolean = false>(options: Options<FeedOfferData, ThrowOnError>) => (options.client ?? client).post<FeedOfferResponses, FeedOfferErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/feeds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const feedWithdraw = <ThrowOnError extends boolean = false>(options: Options<FeedWithdrawData, ThrowOnError>) => (options.client ?? client).post<FeedWithdrawResponses, FeedWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/feeds/{feedId}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The sittings and hearings of whoever made the address: call number, room and docket number, and nobody's name.
 */
export const calendarFeedRead = <ThrowOnError extends boolean = false>(options: Options<CalendarFeedReadData, ThrowOnError>) => (options.client ?? client).get<CalendarFeedReadResponses, CalendarFeedReadErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/feeds/{file}',
    ...options
});

export const hearingReadingList = <ThrowOnError extends boolean = false>(options?: Options<HearingReadingListData, ThrowOnError>) => (options?.client ?? client).get<HearingReadingListResponses, HearingReadingListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings',
    ...options
});

/**
 * Jurors who asked for a break or for an adult, and wait for somebody.
 */
export const hearingReadingBreaks = <ThrowOnError extends boolean = false>(options?: Options<HearingReadingBreaksData, ThrowOnError>) => (options?.client ?? client).get<HearingReadingBreaksResponses, HearingReadingBreaksErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/breaks',
    ...options
});

export const hearingReadingOne = <ThrowOnError extends boolean = false>(options: Options<HearingReadingOneData, ThrowOnError>) => (options.client ?? client).get<HearingReadingOneResponses, HearingReadingOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}',
    ...options
});

export const hearingGiveAccount = <ThrowOnError extends boolean = false>(options: Options<HearingGiveAccountData, ThrowOnError>) => (options.client ?? client).post<HearingGiveAccountResponses, HearingGiveAccountErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/account',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingAdjourn = <ThrowOnError extends boolean = false>(options: Options<HearingAdjournData, ThrowOnError>) => (options.client ?? client).post<HearingAdjournResponses, HearingAdjournErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/adjourn',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingEnd = <ThrowOnError extends boolean = false>(options: Options<HearingEndData, ThrowOnError>) => (options.client ?? client).post<HearingEndResponses, HearingEndErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingReplaceForeperson = <ThrowOnError extends boolean = false>(options: Options<HearingReplaceForepersonData, ThrowOnError>) => (options.client ?? client).post<HearingReplaceForepersonResponses, HearingReplaceForepersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/foreperson',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingRecordGuardianPresence = <ThrowOnError extends boolean = false>(options: Options<HearingRecordGuardianPresenceData, ThrowOnError>) => (options.client ?? client).post<HearingRecordGuardianPresenceResponses, HearingRecordGuardianPresenceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/guardian-presence',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingAssignInterpreter = <ThrowOnError extends boolean = false>(options: Options<HearingAssignInterpreterData, ThrowOnError>) => (options.client ?? client).post<HearingAssignInterpreterResponses, HearingAssignInterpreterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/interpreter',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingSwearInterpreter = <ThrowOnError extends boolean = false>(options: Options<HearingSwearInterpreterData, ThrowOnError>) => (options.client ?? client).post<HearingSwearInterpreterResponses, HearingSwearInterpreterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/interpreter/swear',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingAskForBreak = <ThrowOnError extends boolean = false>(options: Options<HearingAskForBreakData, ThrowOnError>) => (options.client ?? client).post<HearingAskForBreakResponses, HearingAskForBreakErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/break',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingEndBreak = <ThrowOnError extends boolean = false>(options: Options<HearingEndBreakData, ThrowOnError>) => (options.client ?? client).post<HearingEndBreakResponses, HearingEndBreakErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/break/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingChallengeJuror = <ThrowOnError extends boolean = false>(options: Options<HearingChallengeJurorData, ThrowOnError>) => (options.client ?? client).post<HearingChallengeJurorResponses, HearingChallengeJurorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/challenge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingDecideChallenge = <ThrowOnError extends boolean = false>(options: Options<HearingDecideChallengeData, ThrowOnError>) => (options.client ?? client).post<HearingDecideChallengeResponses, HearingDecideChallengeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/decide-challenge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingDismissJuror = <ThrowOnError extends boolean = false>(options: Options<HearingDismissJurorData, ThrowOnError>) => (options.client ?? client).post<HearingDismissJurorResponses, HearingDismissJurorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/dismiss',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingTakeOath = <ThrowOnError extends boolean = false>(options: Options<HearingTakeOathData, ThrowOnError>) => (options.client ?? client).post<HearingTakeOathResponses, HearingTakeOathErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/oath',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingRecuseJuror = <ThrowOnError extends boolean = false>(options: Options<HearingRecuseJurorData, ThrowOnError>) => (options.client ?? client).post<HearingRecuseJurorResponses, HearingRecuseJurorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/recuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingReplaceJuror = <ThrowOnError extends boolean = false>(options: Options<HearingReplaceJurorData, ThrowOnError>) => (options.client ?? client).post<HearingReplaceJurorResponses, HearingReplaceJurorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/jurors/{jurorId}/replace',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingReadingLog = <ThrowOnError extends boolean = false>(options: Options<HearingReadingLogData, ThrowOnError>) => (options.client ?? client).get<HearingReadingLogResponses, HearingReadingLogErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/log',
    ...options
});

export const hearingLogMoment = <ThrowOnError extends boolean = false>(options: Options<HearingLogMomentData, ThrowOnError>) => (options.client ?? client).post<HearingLogMomentResponses, HearingLogMomentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/log',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingCorrectLogEntry = <ThrowOnError extends boolean = false>(options: Options<HearingCorrectLogEntryData, ThrowOnError>) => (options.client ?? client).post<HearingCorrectLogEntryResponses, HearingCorrectLogEntryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/log/{entryId}/correct',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingIgnoreLogEntry = <ThrowOnError extends boolean = false>(options: Options<HearingIgnoreLogEntryData, ThrowOnError>) => (options.client ?? client).post<HearingIgnoreLogEntryResponses, HearingIgnoreLogEntryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/log/{entryId}/ignore',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingOpen = <ThrowOnError extends boolean = false>(options: Options<HearingOpenData, ThrowOnError>) => (options.client ?? client).post<HearingOpenResponses, HearingOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/open',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingReadingPanel = <ThrowOnError extends boolean = false>(options: Options<HearingReadingPanelData, ThrowOnError>) => (options.client ?? client).get<HearingReadingPanelResponses, HearingReadingPanelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/panel',
    ...options
});

export const hearingSeatPanel = <ThrowOnError extends boolean = false>(options: Options<HearingSeatPanelData, ThrowOnError>) => (options.client ?? client).post<HearingSeatPanelResponses, HearingSeatPanelErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/panel',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingEnterOath = <ThrowOnError extends boolean = false>(options: Options<HearingEnterOathData, ThrowOnError>) => (options.client ?? client).post<HearingEnterOathResponses, HearingEnterOathErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/paper/oath',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const questionsQuestions = <ThrowOnError extends boolean = false>(options: Options<QuestionsQuestionsData, ThrowOnError>) => (options.client ?? client).get<QuestionsQuestionsResponses, QuestionsQuestionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/questions',
    ...options
});

export const questionsSuggestQuestion = <ThrowOnError extends boolean = false>(options: Options<QuestionsSuggestQuestionData, ThrowOnError>) => (options.client ?? client).post<QuestionsSuggestQuestionResponses, QuestionsSuggestQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/questions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const questionsAskQuestion = <ThrowOnError extends boolean = false>(options: Options<QuestionsAskQuestionData, ThrowOnError>) => (options.client ?? client).post<QuestionsAskQuestionResponses, QuestionsAskQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/questions/{questionId}/ask',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const questionsHoldBackQuestion = <ThrowOnError extends boolean = false>(options: Options<QuestionsHoldBackQuestionData, ThrowOnError>) => (options.client ?? client).post<QuestionsHoldBackQuestionResponses, QuestionsHoldBackQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/questions/{questionId}/hold-back',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const questionsPassQuestion = <ThrowOnError extends boolean = false>(options: Options<QuestionsPassQuestionData, ThrowOnError>) => (options.client ?? client).post<QuestionsPassQuestionResponses, QuestionsPassQuestionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/questions/{questionId}/pass',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingReconfirmConsent = <ThrowOnError extends boolean = false>(options: Options<HearingReconfirmConsentData, ThrowOnError>) => (options.client ?? client).post<HearingReconfirmConsentResponses, HearingReconfirmConsentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/reconfirm-consent',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingResumeRoom = <ThrowOnError extends boolean = false>(options: Options<HearingResumeRoomData, ThrowOnError>) => (options.client ?? client).post<HearingResumeRoomResponses, HearingResumeRoomErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/resume',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingRetireJury = <ThrowOnError extends boolean = false>(options: Options<HearingRetireJuryData, ThrowOnError>) => (options.client ?? client).post<HearingRetireJuryResponses, HearingRetireJuryErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/retire',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The answer holds the code, to be written on a board; it is kept nowhere.
 */
export const doorOpenCode = <ThrowOnError extends boolean = false>(options: Options<DoorOpenCodeData, ThrowOnError>) => (options.client ?? client).post<DoorOpenCodeResponses, DoorOpenCodeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/room-code',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const doorCloseCode = <ThrowOnError extends boolean = false>(options: Options<DoorCloseCodeData, ThrowOnError>) => (options.client ?? client).post<DoorCloseCodeResponses, DoorCloseCodeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/room-code/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Who waits, and who sits; read from the record itself, so that a tablet stands there at once.
 */
export const doorSeats = <ThrowOnError extends boolean = false>(options: Options<DoorSeatsData, ThrowOnError>) => (options.client ?? client).get<DoorSeatsResponses, DoorSeatsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/seats',
    ...options
});

/**
 * The answer holds the key for the tablet, as a picture to be read by it or typed into it.
 */
export const doorSeatDevice = <ThrowOnError extends boolean = false>(options: Options<DoorSeatDeviceData, ThrowOnError>) => (options.client ?? client).post<DoorSeatDeviceResponses, DoorSeatDeviceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/seats',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const doorApprove = <ThrowOnError extends boolean = false>(options: Options<DoorApproveData, ThrowOnError>) => (options.client ?? client).post<DoorApproveResponses, DoorApproveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/seats/{seatId}/approve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const doorRefuse = <ThrowOnError extends boolean = false>(options: Options<DoorRefuseData, ThrowOnError>) => (options.client ?? client).post<DoorRefuseResponses, DoorRefuseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/seats/{seatId}/refuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const doorVacate = <ThrowOnError extends boolean = false>(options: Options<DoorVacateData, ThrowOnError>) => (options.client ?? client).post<DoorVacateResponses, DoorVacateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/seats/{seatId}/vacate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Jurors see what was read; the court also what waits to be.
 */
export const questionsStatements = <ThrowOnError extends boolean = false>(options: Options<QuestionsStatementsData, ThrowOnError>) => (options.client ?? client).get<QuestionsStatementsResponses, QuestionsStatementsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/statements',
    ...options
});

export const questionsFileStatement = <ThrowOnError extends boolean = false>(options: Options<QuestionsFileStatementData, ThrowOnError>) => (options.client ?? client).post<QuestionsFileStatementResponses, QuestionsFileStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/statements',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const questionsClearStatement = <ThrowOnError extends boolean = false>(options: Options<QuestionsClearStatementData, ThrowOnError>) => (options.client ?? client).post<QuestionsClearStatementResponses, QuestionsClearStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/statements/{statementId}/clear',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const questionsHearStatement = <ThrowOnError extends boolean = false>(options: Options<QuestionsHearStatementData, ThrowOnError>) => (options.client ?? client).post<QuestionsHearStatementResponses, QuestionsHearStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/statements/{statementId}/hear',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const questionsWithdrawStatement = <ThrowOnError extends boolean = false>(options: Options<QuestionsWithdrawStatementData, ThrowOnError>) => (options.client ?? client).post<QuestionsWithdrawStatementResponses, QuestionsWithdrawStatementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/statements/{statementId}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingStopRoom = <ThrowOnError extends boolean = false>(options: Options<HearingStopRoomData, ThrowOnError>) => (options.client ?? client).post<HearingStopRoomResponses, HearingStopRoomErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/stop',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingSubstituteJudge = <ThrowOnError extends boolean = false>(options: Options<HearingSubstituteJudgeData, ThrowOnError>) => (options.client ?? client).post<HearingSubstituteJudgeResponses, HearingSubstituteJudgeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/substitute-judge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const hearingWithdrawAdmission = <ThrowOnError extends boolean = false>(options: Options<HearingWithdrawAdmissionData, ThrowOnError>) => (options.client ?? client).post<HearingWithdrawAdmissionResponses, HearingWithdrawAdmissionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/hearings/{hearingId}/withdraw-admission',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The sign-ins elsewhere that open one's own account.
 */
export const providerOwn = <ThrowOnError extends boolean = false>(options?: Options<ProviderOwnData, ThrowOnError>) => (options?.client ?? client).get<ProviderOwnResponses, ProviderOwnErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/identities',
    ...options
});

export const providerUnlink = <ThrowOnError extends boolean = false>(options: Options<ProviderUnlinkData, ThrowOnError>) => (options.client ?? client).post<ProviderUnlinkResponses, ProviderUnlinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/identities/{identityId}/unlink',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The pool, for the coordinator alone: it tells who serves a sanction.
 */
export const jurorPool = <ThrowOnError extends boolean = false>(options?: Options<JurorPoolData, ThrowOnError>) => (options?.client ?? client).get<JurorPoolResponses, JurorPoolErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors',
    ...options
});

export const jurorComposition = <ThrowOnError extends boolean = false>(options?: Options<JurorCompositionData, ThrowOnError>) => (options?.client ?? client).get<JurorCompositionResponses, JurorCompositionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/composition',
    ...options
});

/**
 * Jurors who put a duty off and were not asked to another sitting since, by the sitting they will not come to.
 */
export const jurorDeferred = <ThrowOnError extends boolean = false>(options?: Options<JurorDeferredData, ThrowOnError>) => (options?.client ?? client).get<JurorDeferredResponses, JurorDeferredErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/deferred',
    ...options
});

export const jurorInvited = <ThrowOnError extends boolean = false>(options: Options<JurorInvitedData, ThrowOnError>) => (options.client ?? client).get<JurorInvitedResponses, JurorInvitedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/invited/{sittingId}',
    ...options
});

/**
 * What the person who asks was invited to.
 */
export const jurorMyInvitations = <ThrowOnError extends boolean = false>(options?: Options<JurorMyInvitationsData, ThrowOnError>) => (options?.client ?? client).get<JurorMyInvitationsResponses, JurorMyInvitationsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/me/invitations',
    ...options
});

/**
 * Where the person who asks has served.
 */
export const jurorMyService = <ThrowOnError extends boolean = false>(options?: Options<JurorMyServiceData, ThrowOnError>) => (options?.client ?? client).get<JurorMyServiceResponses, JurorMyServiceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/me/service',
    ...options
});

/**
 * Who is expected, for the desk at the door: no reasons.
 */
export const jurorRoster = <ThrowOnError extends boolean = false>(options: Options<JurorRosterData, ThrowOnError>) => (options.client ?? client).get<JurorRosterResponses, JurorRosterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/roster/{sittingId}',
    ...options
});

export const jurorOne = <ThrowOnError extends boolean = false>(options: Options<JurorOneData, ThrowOnError>) => (options.client ?? client).get<JurorOneResponses, JurorOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}',
    ...options
});

export const jurorActivate = <ThrowOnError extends boolean = false>(options: Options<JurorActivateData, ThrowOnError>) => (options.client ?? client).post<JurorActivateResponses, JurorActivateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/activate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorAnswer = <ThrowOnError extends boolean = false>(options: Options<JurorAnswerData, ThrowOnError>) => (options.client ?? client).post<JurorAnswerResponses, JurorAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorCallUp = <ThrowOnError extends boolean = false>(options: Options<JurorCallUpData, ThrowOnError>) => (options.client ?? client).post<JurorCallUpResponses, JurorCallUpErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/call-up',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorDeclareConflict = <ThrowOnError extends boolean = false>(options: Options<JurorDeclareConflictData, ThrowOnError>) => (options.client ?? client).post<JurorDeclareConflictResponses, JurorDeclareConflictErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/conflicts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorConsent = <ThrowOnError extends boolean = false>(options: Options<JurorConsentData, ThrowOnError>) => (options.client ?? client).post<JurorConsentResponses, JurorConsentErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/consent',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorDefer = <ThrowOnError extends boolean = false>(options: Options<JurorDeferData, ThrowOnError>) => (options.client ?? client).post<JurorDeferResponses, JurorDeferErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/defer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorDischarge = <ThrowOnError extends boolean = false>(options: Options<JurorDischargeData, ThrowOnError>) => (options.client ?? client).post<JurorDischargeResponses, JurorDischargeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/discharge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorExcuse = <ThrowOnError extends boolean = false>(options: Options<JurorExcuseData, ThrowOnError>) => (options.client ?? client).post<JurorExcuseResponses, JurorExcuseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/excuse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorInvite = <ThrowOnError extends boolean = false>(options: Options<JurorInviteData, ThrowOnError>) => (options.client ?? client).post<JurorInviteResponses, JurorInviteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/invite',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorLapse = <ThrowOnError extends boolean = false>(options: Options<JurorLapseData, ThrowOnError>) => (options.client ?? client).post<JurorLapseResponses, JurorLapseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/lapse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorChangeOrigin = <ThrowOnError extends boolean = false>(options: Options<JurorChangeOriginData, ThrowOnError>) => (options.client ?? client).post<JurorChangeOriginResponses, JurorChangeOriginErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/origin',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorOweAgain = <ThrowOnError extends boolean = false>(options: Options<JurorOweAgainData, ThrowOnError>) => (options.client ?? client).post<JurorOweAgainResponses, JurorOweAgainErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/owe-again',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorRecruit = <ThrowOnError extends boolean = false>(options: Options<JurorRecruitData, ThrowOnError>) => (options.client ?? client).post<JurorRecruitResponses, JurorRecruitErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/recruit',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorReinstate = <ThrowOnError extends boolean = false>(options: Options<JurorReinstateData, ThrowOnError>) => (options.client ?? client).post<JurorReinstateResponses, JurorReinstateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/reinstate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorRecordSeating = <ThrowOnError extends boolean = false>(options: Options<JurorRecordSeatingData, ThrowOnError>) => (options.client ?? client).post<JurorRecordSeatingResponses, JurorRecordSeatingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/seatings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorService = <ThrowOnError extends boolean = false>(options: Options<JurorServiceData, ThrowOnError>) => (options.client ?? client).get<JurorServiceResponses, JurorServiceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/service',
    ...options
});

export const jurorRecordService = <ThrowOnError extends boolean = false>(options: Options<JurorRecordServiceData, ThrowOnError>) => (options.client ?? client).post<JurorRecordServiceResponses, JurorRecordServiceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/service',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorStandDown = <ThrowOnError extends boolean = false>(options: Options<JurorStandDownData, ThrowOnError>) => (options.client ?? client).post<JurorStandDownResponses, JurorStandDownErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/stand-down',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const jurorTrain = <ThrowOnError extends boolean = false>(options: Options<JurorTrainData, ThrowOnError>) => (options.client ?? client).post<JurorTrainResponses, JurorTrainErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/jurors/{jurorId}/train',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sends the same letter once more, to the address that is on record now.
 */
export const letterAgain = <ThrowOnError extends boolean = false>(options: Options<LetterAgainData, ThrowOnError>) => (options.client ?? client).post<LetterAgainResponses, LetterAgainErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/letters/again',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Letters that did not leave or came back, of what still waits to be opened; the latest first.
 */
export const letterFailed = <ThrowOnError extends boolean = false>(options?: Options<LetterFailedData, ThrowOnError>) => (options?.client ?? client).get<LetterFailedResponses, LetterFailedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/letters/failed',
    ...options
});

/**
 * Takes a letter off the list, what it was to bring having been brought in another way.
 */
export const letterSettle = <ThrowOnError extends boolean = false>(options: Options<LetterSettleData, ThrowOnError>) => (options.client ?? client).post<LetterSettleResponses, LetterSettleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/letters/settle',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const linkList = <ThrowOnError extends boolean = false>(options?: Options<LinkListData, ThrowOnError>) => (options?.client ?? client).get<LinkListResponses, LinkListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/links',
    ...options
});

export const linkSend = <ThrowOnError extends boolean = false>(options: Options<LinkSendData, ThrowOnError>) => (options.client ?? client).post<LinkSendResponses, LinkSendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Opens the pages of whoever holds the link and knows the birth date; the token comes as a cookie, and in the body for programs.
 */
export const linkRedeem = <ThrowOnError extends boolean = false>(options: Options<LinkRedeemData, ThrowOnError>) => (options.client ?? client).post<LinkRedeemResponses, LinkRedeemErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/links/redeem',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const linkWithdraw = <ThrowOnError extends boolean = false>(options: Options<LinkWithdrawData, ThrowOnError>) => (options.client ?? client).post<LinkWithdrawResponses, LinkWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/links/{linkId}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Each topic has its own rule: who may not read the thing is refused as at its own address.
 */
export const liveOpen = <ThrowOnError extends boolean = false>(options: Options<LiveOpenData, ThrowOnError, LiveOpenResponse>) => (options.client ?? client).sse.get<LiveOpenResponses, LiveOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/live',
    ...options
});

/**
 * Who is what to the court now, sorted by name in the list that is shown.
 */
export const peopleList = <ThrowOnError extends boolean = false>(options?: Options<PeopleListData, ThrowOnError>) => (options?.client ?? client).get<PeopleListResponses, PeopleListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people',
    ...options
});

export const personRegister = <ThrowOnError extends boolean = false>(options: Options<PersonRegisterData, ThrowOnError>) => (options.client ?? client).post<PersonRegisterResponses, PersonRegisterErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const peopleClearances = <ThrowOnError extends boolean = false>(options?: Options<PeopleClearancesData, ThrowOnError>) => (options?.client ?? client).get<PeopleClearancesResponses, PeopleClearancesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/clearances',
    ...options
});

/**
 * The initials of each person that is there.
 */
export const initialsOf = <ThrowOnError extends boolean = false>(options: Options<InitialsOfData, ThrowOnError>) => (options.client ?? client).get<InitialsOfResponses, InitialsOfErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/initials',
    ...options
});

/**
 * Who looked at what the court holds on the person who asks, as roles and days.
 */
export const viewersMine = <ThrowOnError extends boolean = false>(options?: Options<ViewersMineData, ThrowOnError>) => (options?.client ?? client).get<ViewersMineResponses, ViewersMineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/me/viewers',
    ...options
});

/**
 * People by their own or a guardian's name, the best fit first.
 */
export const searchFind = <ThrowOnError extends boolean = false>(options: Options<SearchFindData, ThrowOnError>) => (options.client ?? client).get<SearchFindResponses, SearchFindErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/search',
    ...options
});

export const peopleUnavailabilities = <ThrowOnError extends boolean = false>(options?: Options<PeopleUnavailabilitiesData, ThrowOnError>) => (options?.client ?? client).get<PeopleUnavailabilitiesResponses, PeopleUnavailabilitiesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/unavailabilities',
    ...options
});

export const peopleOne = <ThrowOnError extends boolean = false>(options: Options<PeopleOneData, ThrowOnError>) => (options.client ?? client).get<PeopleOneResponses, PeopleOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}',
    ...options
});

/**
 * What the person needs to take part, nothing where nothing was recorded; the notes are for those who arrange it.
 */
export const peopleAccessNeeds = <ThrowOnError extends boolean = false>(options: Options<PeopleAccessNeedsData, ThrowOnError>) => (options.client ?? client).get<PeopleAccessNeedsResponses, PeopleAccessNeedsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/access-needs',
    ...options
});

export const personRecordAccessNeeds = <ThrowOnError extends boolean = false>(options: Options<PersonRecordAccessNeedsData, ThrowOnError>) => (options.client ?? client).post<PersonRecordAccessNeedsResponses, PersonRecordAccessNeedsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/access-needs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personRecordClearance = <ThrowOnError extends boolean = false>(options: Options<PersonRecordClearanceData, ThrowOnError>) => (options.client ?? client).post<PersonRecordClearanceResponses, PersonRecordClearanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/clearances',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personWithdrawClearance = <ThrowOnError extends boolean = false>(options: Options<PersonWithdrawClearanceData, ThrowOnError>) => (options.client ?? client).post<PersonWithdrawClearanceResponses, PersonWithdrawClearanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/clearances/{kind}/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personChangeContact = <ThrowOnError extends boolean = false>(options: Options<PersonChangeContactData, ThrowOnError>) => (options.client ?? client).post<PersonChangeContactResponses, PersonChangeContactErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/contact',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Everything held on a person: for the coordinator to hand over, or for the person themselves. A page where `Accept` asks for HTML, else JSON.
 */
export const subjectAccessExport = <ThrowOnError extends boolean = false>(options: Options<SubjectAccessExportData, ThrowOnError>) => (options.client ?? client).get<SubjectAccessExportResponses, SubjectAccessExportErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/export',
    ...options
});

/**
 * Names and relations, and for staff the authorities; an address is on nobody's list.
 */
export const guardiansGuardians = <ThrowOnError extends boolean = false>(options: Options<GuardiansGuardiansData, ThrowOnError>) => (options.client ?? client).get<GuardiansGuardiansResponses, GuardiansGuardiansErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/guardians',
    ...options
});

export const guardiansLink = <ThrowOnError extends boolean = false>(options: Options<GuardiansLinkData, ThrowOnError>) => (options.client ?? client).post<GuardiansLinkResponses, GuardiansLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/guardians',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const guardiansAllowReading = <ThrowOnError extends boolean = false>(options: Options<GuardiansAllowReadingData, ThrowOnError>) => (options.client ?? client).post<GuardiansAllowReadingResponses, GuardiansAllowReadingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/guardians/{guardianId}/allow-reading',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const guardiansChangeAuthority = <ThrowOnError extends boolean = false>(options: Options<GuardiansChangeAuthorityData, ThrowOnError>) => (options.client ?? client).post<GuardiansChangeAuthorityResponses, GuardiansChangeAuthorityErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/guardians/{guardianId}/authority',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const guardiansEndReading = <ThrowOnError extends boolean = false>(options: Options<GuardiansEndReadingData, ThrowOnError>) => (options.client ?? client).post<GuardiansEndReadingResponses, GuardiansEndReadingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/guardians/{guardianId}/end-reading',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const guardiansNoteHarmed = <ThrowOnError extends boolean = false>(options: Options<GuardiansNoteHarmedData, ThrowOnError>) => (options.client ?? client).post<GuardiansNoteHarmedResponses, GuardiansNoteHarmedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/guardians/{guardianId}/harmed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const guardiansUnlink = <ThrowOnError extends boolean = false>(options: Options<GuardiansUnlinkData, ThrowOnError>) => (options.client ?? client).post<GuardiansUnlinkResponses, GuardiansUnlinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/guardians/{guardianId}/unlink',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personChangeHousehold = <ThrowOnError extends boolean = false>(options: Options<PersonChangeHouseholdData, ThrowOnError>) => (options.client ?? client).post<PersonChangeHouseholdResponses, PersonChangeHouseholdErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/household',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const guardiansNameIndependentAdult = <ThrowOnError extends boolean = false>(options: Options<GuardiansNameIndependentAdultData, ThrowOnError>) => (options.client ?? client).post<GuardiansNameIndependentAdultResponses, GuardiansNameIndependentAdultErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/independent-adult',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personChangeLanguage = <ThrowOnError extends boolean = false>(options: Options<PersonChangeLanguageData, ThrowOnError>) => (options.client ?? client).post<PersonChangeLanguageResponses, PersonChangeLanguageErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/language',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const guardiansAssignMentor = <ThrowOnError extends boolean = false>(options: Options<GuardiansAssignMentorData, ThrowOnError>) => (options.client ?? client).post<GuardiansAssignMentorResponses, GuardiansAssignMentorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/mentors',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const guardiansRelieveMentor = <ThrowOnError extends boolean = false>(options: Options<GuardiansRelieveMentorData, ThrowOnError>) => (options.client ?? client).post<GuardiansRelieveMentorResponses, GuardiansRelieveMentorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/mentors/relieve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personChangeName = <ThrowOnError extends boolean = false>(options: Options<PersonChangeNameData, ThrowOnError>) => (options.client ?? client).post<PersonChangeNameResponses, PersonChangeNameErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/name',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const peopleParticipations = <ThrowOnError extends boolean = false>(options: Options<PeopleParticipationsData, ThrowOnError>) => (options.client ?? client).get<PeopleParticipationsResponses, PeopleParticipationsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/participations',
    ...options
});

export const personChooseParticipation = <ThrowOnError extends boolean = false>(options: Options<PersonChooseParticipationData, ThrowOnError>) => (options.client ?? client).post<PersonChooseParticipationResponses, PersonChooseParticipationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/participations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personTakeRole = <ThrowOnError extends boolean = false>(options: Options<PersonTakeRoleData, ThrowOnError>) => (options.client ?? client).post<PersonTakeRoleResponses, PersonTakeRoleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/roles',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personLayDownRole = <ThrowOnError extends boolean = false>(options: Options<PersonLayDownRoleData, ThrowOnError>) => (options.client ?? client).post<PersonLayDownRoleResponses, PersonLayDownRoleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/roles/{role}/lay-down',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personChangeSchool = <ThrowOnError extends boolean = false>(options: Options<PersonChangeSchoolData, ThrowOnError>) => (options.client ?? client).post<PersonChangeSchoolResponses, PersonChangeSchoolErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/school',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personRecordUnavailability = <ThrowOnError extends boolean = false>(options: Options<PersonRecordUnavailabilityData, ThrowOnError>) => (options.client ?? client).post<PersonRecordUnavailabilityResponses, PersonRecordUnavailabilityErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/unavailabilities',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const personLiftUnavailability = <ThrowOnError extends boolean = false>(options: Options<PersonLiftUnavailabilityData, ThrowOnError>) => (options.client ?? client).post<PersonLiftUnavailabilityResponses, PersonLiftUnavailabilityErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/unavailabilities/lift',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const viewersOfPerson = <ThrowOnError extends boolean = false>(options: Options<ViewersOfPersonData, ThrowOnError>) => (options.client ?? client).get<ViewersOfPersonResponses, ViewersOfPersonErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/people/{personId}/viewers',
    ...options
});

export const planReadingList = <ThrowOnError extends boolean = false>(options?: Options<PlanReadingListData, ThrowOnError>) => (options?.client ?? client).get<PlanReadingListResponses, PlanReadingListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans',
    ...options
});

export const planReadingEnforcement = <ThrowOnError extends boolean = false>(options?: Options<PlanReadingEnforcementData, ThrowOnError>) => (options?.client ?? client).get<PlanReadingEnforcementResponses, PlanReadingEnforcementErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/enforcement',
    ...options
});

/**
 * What was due before today. A list for a person to read; nothing follows from it by itself.
 */
export const planReadingOverdue = <ThrowOnError extends boolean = false>(options?: Options<PlanReadingOverdueData, ThrowOnError>) => (options?.client ?? client).get<PlanReadingOverdueResponses, PlanReadingOverdueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/overdue',
    ...options
});

export const planReadingOne = <ThrowOnError extends boolean = false>(options: Options<PlanReadingOneData, ThrowOnError>) => (options.client ?? client).get<PlanReadingOneResponses, PlanReadingOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}',
    ...options
});

export const planAcceptProof = <ThrowOnError extends boolean = false>(options: Options<PlanAcceptProofData, ThrowOnError>) => (options.client ?? client).post<PlanAcceptProofResponses, PlanAcceptProofErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/accept-proof',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderAnswer = <ThrowOnError extends boolean = false>(options: Options<PlanLadderAnswerData, ThrowOnError>) => (options.client ?? client).post<PlanLadderAnswerResponses, PlanLadderAnswerErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/answer',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planAskExtension = <ThrowOnError extends boolean = false>(options: Options<PlanAskExtensionData, ThrowOnError>) => (options.client ?? client).post<PlanAskExtensionResponses, PlanAskExtensionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/ask-extension',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderBreach = <ThrowOnError extends boolean = false>(options: Options<PlanLadderBreachData, ThrowOnError>) => (options.client ?? client).post<PlanLadderBreachResponses, PlanLadderBreachErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/breach',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderCallReview = <ThrowOnError extends boolean = false>(options: Options<PlanLadderCallReviewData, ThrowOnError>) => (options.client ?? client).post<PlanLadderCallReviewResponses, PlanLadderCallReviewErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/call-review',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderDecideReview = <ThrowOnError extends boolean = false>(options: Options<PlanLadderDecideReviewData, ThrowOnError>) => (options.client ?? client).post<PlanLadderDecideReviewResponses, PlanLadderDecideReviewErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/decide-review',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderEnd = <ThrowOnError extends boolean = false>(options: Options<PlanLadderEndData, ThrowOnError>) => (options.client ?? client).post<PlanLadderEndResponses, PlanLadderEndErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/end',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planReadingLadder = <ThrowOnError extends boolean = false>(options: Options<PlanReadingLadderData, ThrowOnError>) => (options.client ?? client).get<PlanReadingLadderResponses, PlanReadingLadderErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/enforcement',
    ...options
});

export const planLadderFail = <ThrowOnError extends boolean = false>(options: Options<PlanLadderFailData, ThrowOnError>) => (options.client ?? client).post<PlanLadderFailResponses, PlanLadderFailErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/fail',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planGrantExtension = <ThrowOnError extends boolean = false>(options: Options<PlanGrantExtensionData, ThrowOnError>) => (options.client ?? client).post<PlanGrantExtensionResponses, PlanGrantExtensionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/grant-extension',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planModify = <ThrowOnError extends boolean = false>(options: Options<PlanModifyData, ThrowOnError>) => (options.client ?? client).post<PlanModifyResponses, PlanModifyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/modify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderPause = <ThrowOnError extends boolean = false>(options: Options<PlanLadderPauseData, ThrowOnError>) => (options.client ?? client).post<PlanLadderPauseResponses, PlanLadderPauseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/pause',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planRecordProgress = <ThrowOnError extends boolean = false>(options: Options<PlanRecordProgressData, ThrowOnError>) => (options.client ?? client).post<PlanRecordProgressResponses, PlanRecordProgressErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/progress',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planReceiveProof = <ThrowOnError extends boolean = false>(options: Options<PlanReceiveProofData, ThrowOnError>) => (options.client ?? client).post<PlanReceiveProofResponses, PlanReceiveProofErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/receive-proof',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planRefuseExtension = <ThrowOnError extends boolean = false>(options: Options<PlanRefuseExtensionData, ThrowOnError>) => (options.client ?? client).post<PlanRefuseExtensionResponses, PlanRefuseExtensionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/refuse-extension',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderRemind = <ThrowOnError extends boolean = false>(options: Options<PlanLadderRemindData, ThrowOnError>) => (options.client ?? client).post<PlanLadderRemindResponses, PlanLadderRemindErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/remind',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderResume = <ThrowOnError extends boolean = false>(options: Options<PlanLadderResumeData, ThrowOnError>) => (options.client ?? client).post<PlanLadderResumeResponses, PlanLadderResumeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/resume',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planReturnProof = <ThrowOnError extends boolean = false>(options: Options<PlanReturnProofData, ThrowOnError>) => (options.client ?? client).post<PlanReturnProofResponses, PlanReturnProofErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/return-proof',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planReverseProgress = <ThrowOnError extends boolean = false>(options: Options<PlanReverseProgressData, ThrowOnError>) => (options.client ?? client).post<PlanReverseProgressResponses, PlanReverseProgressErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/reverse-progress',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planReadingSanctions = <ThrowOnError extends boolean = false>(options: Options<PlanReadingSanctionsData, ThrowOnError>) => (options.client ?? client).get<PlanReadingSanctionsResponses, PlanReadingSanctionsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/sanctions',
    ...options
});

export const planSubstitute = <ThrowOnError extends boolean = false>(options: Options<PlanSubstituteData, ThrowOnError>) => (options.client ?? client).post<PlanSubstituteResponses, PlanSubstituteErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/substitute',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Every version of the terms, the oldest first.
 */
export const planReadingTerms = <ThrowOnError extends boolean = false>(options: Options<PlanReadingTermsData, ThrowOnError>) => (options.client ?? client).get<PlanReadingTermsResponses, PlanReadingTermsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/terms',
    ...options
});

export const planWaive = <ThrowOnError extends boolean = false>(options: Options<PlanWaiveData, ThrowOnError>) => (options.client ?? client).post<PlanWaiveResponses, PlanWaiveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/waive',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const planLadderWarn = <ThrowOnError extends boolean = false>(options: Options<PlanLadderWarnData, ThrowOnError>) => (options.client ?? client).post<PlanLadderWarnResponses, PlanLadderWarnErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/plans/{planId}/warn',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The acting programme, and no other.
 */
export const programmeList = <ThrowOnError extends boolean = false>(options?: Options<ProgrammeListData, ThrowOnError>) => (options?.client ?? client).get<ProgrammeListResponses, ProgrammeListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes',
    ...options
});

export const programmeFound = <ThrowOnError extends boolean = false>(options: Options<ProgrammeFoundData, ThrowOnError>) => (options.client ?? client).post<ProgrammeFoundResponses, ProgrammeFoundErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const programmeOffenceClasses = <ThrowOnError extends boolean = false>(options?: Options<ProgrammeOffenceClassesData, ThrowOnError>) => (options?.client ?? client).get<ProgrammeOffenceClassesResponses, ProgrammeOffenceClassesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/offence-classes',
    ...options
});

export const programmePolicies = <ThrowOnError extends boolean = false>(options?: Options<ProgrammePoliciesData, ThrowOnError>) => (options?.client ?? client).get<ProgrammePoliciesResponses, ProgrammePoliciesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/policies',
    ...options
});

export const programmePresets = <ThrowOnError extends boolean = false>(options?: Options<ProgrammePresetsData, ThrowOnError>) => (options?.client ?? client).get<ProgrammePresetsResponses, ProgrammePresetsErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/presets',
    ...options
});

export const programmeOne = <ThrowOnError extends boolean = false>(options: Options<ProgrammeOneData, ThrowOnError>) => (options.client ?? client).get<ProgrammeOneResponses, ProgrammeOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}',
    ...options
});

export const programmeListAgency = <ThrowOnError extends boolean = false>(options: Options<ProgrammeListAgencyData, ThrowOnError>) => (options.client ?? client).post<ProgrammeListAgencyResponses, ProgrammeListAgencyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}/agencies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const programmeRetireAgency = <ThrowOnError extends boolean = false>(options: Options<ProgrammeRetireAgencyData, ThrowOnError>) => (options.client ?? client).post<ProgrammeRetireAgencyResponses, ProgrammeRetireAgencyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}/agencies/{agencyId}/retire',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const programmeCloseDay = <ThrowOnError extends boolean = false>(options: Options<ProgrammeCloseDayData, ThrowOnError>) => (options.client ?? client).post<ProgrammeCloseDayResponses, ProgrammeCloseDayErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}/closed-days',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const programmeReopenDay = <ThrowOnError extends boolean = false>(options: Options<ProgrammeReopenDayData, ThrowOnError>) => (options.client ?? client).post<ProgrammeReopenDayResponses, ProgrammeReopenDayErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}/closed-days/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const programmeAdoptPolicy = <ThrowOnError extends boolean = false>(options: Options<ProgrammeAdoptPolicyData, ThrowOnError>) => (options.client ?? client).post<ProgrammeAdoptPolicyResponses, ProgrammeAdoptPolicyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}/policies',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What stands on the button; nothing where a programme's people sign in here only.
 */
export const providerName = <ThrowOnError extends boolean = false>(options: Options<ProviderNameData, ThrowOnError>) => (options.client ?? client).get<ProviderNameResponses, ProviderNameErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}/provider',
    ...options
});

export const providerConnect = <ThrowOnError extends boolean = false>(options: Options<ProviderConnectData, ThrowOnError>) => (options.client ?? client).post<ProviderConnectResponses, ProviderConnectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}/provider',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const providerDisconnect = <ThrowOnError extends boolean = false>(options: Options<ProviderDisconnectData, ThrowOnError>) => (options.client ?? client).post<ProviderDisconnectResponses, ProviderDisconnectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/programmes/{programmeId}/provider/disconnect',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Where the sign-in service sends the browser back to: from here it goes on to the court.
 */
export const providerComeBack = <ThrowOnError extends boolean = false>(options?: Options<ProviderComeBackData, ThrowOnError>) => (options?.client ?? client).get<ProviderComeBackResponses, ProviderComeBackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/provider/callback',
    ...options
});

/**
 * Begins to redeem an invitation with an account elsewhere, in place of a login and a password here.
 */
export const providerInvitation = <ThrowOnError extends boolean = false>(options: Options<ProviderInvitationData, ThrowOnError>) => (options.client ?? client).post<ProviderInvitationResponses, ProviderInvitationErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/provider/invitation',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Begins to link one's own account to the one elsewhere.
 */
export const providerLink = <ThrowOnError extends boolean = false>(options?: Options<ProviderLinkData, ThrowOnError>) => (options?.client ?? client).post<ProviderLinkResponses, ProviderLinkErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/provider/link',
    ...options
});

/**
 * Begins to sign in: the browser goes on to the address that is answered.
 */
export const providerSignIn = <ThrowOnError extends boolean = false>(options: Options<ProviderSignInData, ThrowOnError>) => (options.client ?? client).post<ProviderSignInResponses, ProviderSignInErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/provider/sign-in',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The register: what was sealed, expunged or held, and nothing of whose it is.
 */
export const recordList = <ThrowOnError extends boolean = false>(options?: Options<RecordListData, ThrowOnError>) => (options?.client ?? client).get<RecordListResponses, RecordListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records',
    ...options
});

export const recordCertificate = <ThrowOnError extends boolean = false>(options: Options<RecordCertificateData, ThrowOnError>) => (options.client ?? client).get<RecordCertificateResponses, RecordCertificateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/certificates/{number}',
    ...options
});

/**
 * Records whose time is over by a day, under the policy in force.
 */
export const recordDue = <ThrowOnError extends boolean = false>(options: Options<RecordDueData, ThrowOnError>) => (options.client ?? client).get<RecordDueResponses, RecordDueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/due',
    ...options
});

/**
 * `returning`: it was reopened, and the lists are still being built with it.
 */
export const recordOne = <ThrowOnError extends boolean = false>(options: Options<RecordOneData, ThrowOnError>) => (options.client ?? client).get<RecordOneResponses, RecordOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/{recordId}',
    ...options
});

export const recordExpunge = <ThrowOnError extends boolean = false>(options: Options<RecordExpungeData, ThrowOnError>) => (options.client ?? client).post<RecordExpungeResponses, RecordExpungeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/{recordId}/expunge',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordHold = <ThrowOnError extends boolean = false>(options: Options<RecordHoldData, ThrowOnError>) => (options.client ?? client).post<RecordHoldResponses, RecordHoldErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/{recordId}/holds',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordLift = <ThrowOnError extends boolean = false>(options: Options<RecordLiftData, ThrowOnError>) => (options.client ?? client).post<RecordLiftResponses, RecordLiftErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/{recordId}/holds/{holdId}/lift',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordNotice = <ThrowOnError extends boolean = false>(options: Options<RecordNoticeData, ThrowOnError>) => (options.client ?? client).post<RecordNoticeResponses, RecordNoticeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/{recordId}/notices',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordReopen = <ThrowOnError extends boolean = false>(options: Options<RecordReopenData, ThrowOnError>) => (options.client ?? client).post<RecordReopenResponses, RecordReopenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/{recordId}/reopen',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const recordSeal = <ThrowOnError extends boolean = false>(options: Options<RecordSealData, ThrowOnError>) => (options.client ?? client).post<RecordSealResponses, RecordSealErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/records/{recordId}/seal',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Streams that a view has set aside, in all programmes; no content.
 */
export const runningParked = <ThrowOnError extends boolean = false>(options?: Options<RunningParkedData, ThrowOnError>) => (options?.client ?? client).get<RunningParkedResponses, RunningParkedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/running/parked',
    ...options
});

/**
 * Steps of this programme that a process asked for and that were refused.
 */
export const runningStuck = <ThrowOnError extends boolean = false>(options?: Options<RunningStuckData, ThrowOnError>) => (options?.client ?? client).get<RunningStuckResponses, RunningStuckErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/running/stuck',
    ...options
});

export const safeguardingNamed = <ThrowOnError extends boolean = false>(options?: Options<SafeguardingNamedData, ThrowOnError>) => (options?.client ?? client).get<SafeguardingNamedResponses, SafeguardingNamedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/safeguarding',
    ...options
});

export const safeguardingNameSecondAdult = <ThrowOnError extends boolean = false>(options: Options<SafeguardingNameSecondAdultData, ThrowOnError>) => (options.client ?? client).post<SafeguardingNameSecondAdultResponses, SafeguardingNameSecondAdultErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/safeguarding/second-adults',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const safeguardingReleaseSecondAdult = <ThrowOnError extends boolean = false>(options: Options<SafeguardingReleaseSecondAdultData, ThrowOnError>) => (options.client ?? client).post<SafeguardingReleaseSecondAdultResponses, SafeguardingReleaseSecondAdultErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/safeguarding/second-adults/{adultId}/release',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const safeguardingNameStaff = <ThrowOnError extends boolean = false>(options: Options<SafeguardingNameStaffData, ThrowOnError>) => (options.client ?? client).post<SafeguardingNameStaffResponses, SafeguardingNameStaffErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/safeguarding/staff',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const safeguardingReleaseStaff = <ThrowOnError extends boolean = false>(options: Options<SafeguardingReleaseStaffData, ThrowOnError>) => (options.client ?? client).post<SafeguardingReleaseStaffResponses, SafeguardingReleaseStaffErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/safeguarding/staff/{adultId}/release',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Asks for a seat. Until an adult in the room says whose it is, the tablet may do nothing but ask again.
 */
export const seatAsk = <ThrowOnError extends boolean = false>(options: Options<SeatAskData, ThrowOnError>) => (options.client ?? client).post<SeatAskResponses, SeatAskErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/seats',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What became of the seat that was asked for.
 */
export const seatOwn = <ThrowOnError extends boolean = false>(options?: Options<SeatOwnData, ThrowOnError>) => (options?.client ?? client).get<SeatOwnResponses, SeatOwnErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/seats/own',
    ...options
});

/**
 * Sits down, once an adult in the room let the tablet in.
 */
export const seatTake = <ThrowOnError extends boolean = false>(options?: Options<SeatTakeData, ThrowOnError>) => (options?.client ?? client).post<SeatTakeResponses, SeatTakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/seats/own/take',
    ...options
});

/**
 * Sits down by a key that an adult had made for this tablet; a device that was wrong too often may, too.
 */
export const seatTakeByKey = <ThrowOnError extends boolean = false>(options: Options<SeatTakeByKeyData, ThrowOnError>) => (options.client ?? client).post<SeatTakeByKeyResponses, SeatTakeByKeyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/seats/take',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const sessionSignOut = <ThrowOnError extends boolean = false>(options?: Options<SessionSignOutData, ThrowOnError>) => (options?.client ?? client).delete<SessionSignOutResponses, SessionSignOutErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/session',
    ...options
});

export const sessionWho = <ThrowOnError extends boolean = false>(options?: Options<SessionWhoData, ThrowOnError>) => (options?.client ?? client).get<SessionWhoResponses, SessionWhoErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/session',
    ...options
});

/**
 * Signs in. Where `pending` says `second-factor` or `enrolment`, the session opens nothing else until then.
 */
export const sessionSignIn = <ThrowOnError extends boolean = false>(options: Options<SessionSignInData, ThrowOnError>) => (options.client ?? client).post<SessionSignInResponses, SessionSignInErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/session',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What a browser needs to prove a passkey.
 */
export const sessionChallenge = <ThrowOnError extends boolean = false>(options?: Options<SessionChallengeData, ThrowOnError>) => (options?.client ?? client).post<SessionChallengeResponses, SessionChallengeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/session/passkey-challenge',
    ...options
});

/**
 * Proves once more who one is; what asks for a fresh proof may be done for five minutes.
 */
export const sessionProve = <ThrowOnError extends boolean = false>(options: Options<SessionProveData, ThrowOnError>) => (options.client ?? client).post<SessionProveResponses, SessionProveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/session/proof',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Gives the second factor: a code of the app, a recovery code, or a passkey.
 */
export const sessionSecond = <ThrowOnError extends boolean = false>(options: Options<SessionSecondData, ThrowOnError>) => (options.client ?? client).post<SessionSecondResponses, SessionSecondErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/session/second-factor',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const siteLinkList = <ThrowOnError extends boolean = false>(options?: Options<SiteLinkListData, ThrowOnError>) => (options?.client ?? client).get<SiteLinkListResponses, SiteLinkListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/site-links',
    ...options
});

export const siteLinkSend = <ThrowOnError extends boolean = false>(options: Options<SiteLinkSendData, ThrowOnError>) => (options.client ?? client).post<SiteLinkSendResponses, SiteLinkSendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/site-links',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Opens the pages of one site; the token comes as a cookie, and in the body for programs.
 */
export const siteLinkOpen = <ThrowOnError extends boolean = false>(options: Options<SiteLinkOpenData, ThrowOnError>) => (options.client ?? client).post<SiteLinkOpenResponses, SiteLinkOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/site-links/open',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const siteLinkRevoke = <ThrowOnError extends boolean = false>(options: Options<SiteLinkRevokeData, ThrowOnError>) => (options.client ?? client).post<SiteLinkRevokeResponses, SiteLinkRevokeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/site-links/{linkId}/revoke',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const siteList = <ThrowOnError extends boolean = false>(options?: Options<SiteListData, ThrowOnError>) => (options?.client ?? client).get<SiteListResponses, SiteListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sites',
    ...options
});

export const siteTake = <ThrowOnError extends boolean = false>(options: Options<SiteTakeData, ThrowOnError>) => (options.client ?? client).post<SiteTakeResponses, SiteTakeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sites',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const siteRetire = <ThrowOnError extends boolean = false>(options: Options<SiteRetireData, ThrowOnError>) => (options.client ?? client).post<SiteRetireResponses, SiteRetireErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sites/{siteId}/retire',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const siteNameSupervisor = <ThrowOnError extends boolean = false>(options: Options<SiteNameSupervisorData, ThrowOnError>) => (options.client ?? client).post<SiteNameSupervisorResponses, SiteNameSupervisorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sites/{siteId}/supervisors',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const siteRelieveSupervisor = <ThrowOnError extends boolean = false>(options: Options<SiteRelieveSupervisorData, ThrowOnError>) => (options.client ?? client).post<SiteRelieveSupervisorResponses, SiteRelieveSupervisorErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sites/{siteId}/supervisors/relieve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The calendar, newest day first.
 */
export const sittingList = <ThrowOnError extends boolean = false>(options?: Options<SittingListData, ThrowOnError>) => (options?.client ?? client).get<SittingListResponses, SittingListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings',
    ...options
});

export const sittingSchedule = <ThrowOnError extends boolean = false>(options: Options<SittingScheduleData, ThrowOnError>) => (options.client ?? client).post<SittingScheduleResponses, SittingScheduleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The words of attendance and what each means.
 */
export const courtDayCodes = <ThrowOnError extends boolean = false>(options?: Options<CourtDayCodesData, ThrowOnError>) => (options?.client ?? client).get<CourtDayCodesResponses, CourtDayCodesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/attendance-codes',
    ...options
});

export const sittingOne = <ThrowOnError extends boolean = false>(options: Options<SittingOneData, ThrowOnError>) => (options.client ?? client).get<SittingOneResponses, SittingOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}',
    ...options
});

export const courtDayRecordAbsence = <ThrowOnError extends boolean = false>(options: Options<CourtDayRecordAbsenceData, ThrowOnError>) => (options.client ?? client).post<CourtDayRecordAbsenceResponses, CourtDayRecordAbsenceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/absences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const courtDayAttendance = <ThrowOnError extends boolean = false>(options: Options<CourtDayAttendanceData, ThrowOnError>) => (options.client ?? client).get<CourtDayAttendanceResponses, CourtDayAttendanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/attendance',
    ...options
});

export const sittingCallOff = <ThrowOnError extends boolean = false>(options: Options<SittingCallOffData, ThrowOnError>) => (options.client ?? client).post<SittingCallOffResponses, SittingCallOffErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/call-off',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const courtDayCheckIn = <ThrowOnError extends boolean = false>(options: Options<CourtDayCheckInData, ThrowOnError>) => (options.client ?? client).post<CourtDayCheckInResponses, CourtDayCheckInErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/check-ins',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const courtDayCheckOut = <ThrowOnError extends boolean = false>(options: Options<CourtDayCheckOutData, ThrowOnError>) => (options.client ?? client).post<CourtDayCheckOutResponses, CourtDayCheckOutErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/check-outs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const sittingClose = <ThrowOnError extends boolean = false>(options: Options<SittingCloseData, ThrowOnError>) => (options.client ?? client).post<SittingCloseResponses, SittingCloseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/close',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketDay = <ThrowOnError extends boolean = false>(options: Options<DocketDayData, ThrowOnError>) => (options.client ?? client).get<DocketDayResponses, DocketDayErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/docket',
    ...options
});

/**
 * The same for a spreadsheet.
 */
export const sheetCsv = <ThrowOnError extends boolean = false>(options: Options<SheetCsvData, ThrowOnError>) => (options.client ?? client).get<SheetCsvResponses, SheetCsvErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/docket.csv',
    ...options
});

export const docketPublish = <ThrowOnError extends boolean = false>(options: Options<DocketPublishData, ThrowOnError>) => (options.client ?? client).post<DocketPublishResponses, DocketPublishErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/docket/publish',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketWithdraw = <ThrowOnError extends boolean = false>(options: Options<DocketWithdrawData, ThrowOnError>) => (options.client ?? client).post<DocketWithdrawResponses, DocketWithdrawErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/docket/withdraw',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketDocket = <ThrowOnError extends boolean = false>(options: Options<DocketDocketData, ThrowOnError>) => (options.client ?? client).post<DocketDocketResponses, DocketDocketErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Where a hearing stands at this moment, and at which revision of the sitting: what somebody saw who then moves it.
 */
export const docketPlace = <ThrowOnError extends boolean = false>(options: Options<DocketPlaceData, ThrowOnError>) => (options.client ?? client).get<DocketPlaceResponses, DocketPlaceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings/{hearingId}',
    ...options
});

export const docketContinue = <ThrowOnError extends boolean = false>(options: Options<DocketContinueData, ThrowOnError>) => (options.client ?? client).post<DocketContinueResponses, DocketContinueErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/continue',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketMove = <ThrowOnError extends boolean = false>(options: Options<DocketMoveData, ThrowOnError>) => (options.client ?? client).post<DocketMoveResponses, DocketMoveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketRecordOutcome = <ThrowOnError extends boolean = false>(options: Options<DocketRecordOutcomeData, ThrowOnError>) => (options.client ?? client).post<DocketRecordOutcomeResponses, DocketRecordOutcomeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/outcome',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketPostpone = <ThrowOnError extends boolean = false>(options: Options<DocketPostponeData, ThrowOnError>) => (options.client ?? client).post<DocketPostponeResponses, DocketPostponeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/postpone',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketRestrict = <ThrowOnError extends boolean = false>(options: Options<DocketRestrictData, ThrowOnError>) => (options.client ?? client).post<DocketRestrictResponses, DocketRestrictErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/restrict',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketLiftRestriction = <ThrowOnError extends boolean = false>(options: Options<DocketLiftRestrictionData, ThrowOnError>) => (options.client ?? client).post<DocketLiftRestrictionResponses, DocketLiftRestrictionErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/unrestrict',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const docketVacate = <ThrowOnError extends boolean = false>(options: Options<DocketVacateData, ThrowOnError>) => (options.client ?? client).post<DocketVacateResponses, DocketVacateErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/hearings/{hearingId}/vacate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The court-day pack: docket, roster by room, oaths, ballots and decision forms. Jurors are initials, however they came to the jury.
 */
export const sheetPack = <ThrowOnError extends boolean = false>(options: Options<SheetPackData, ThrowOnError>) => (options.client ?? client).get<SheetPackResponses, SheetPackErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/pack',
    ...options
});

/**
 * What was entered from paper for this day, and what of it was not in order.
 */
export const sheetPaper = <ThrowOnError extends boolean = false>(options: Options<SheetPaperData, ThrowOnError>) => (options.client ?? client).get<SheetPaperResponses, SheetPaperErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/paper',
    ...options
});

export const courtDayEnterAttendance = <ThrowOnError extends boolean = false>(options: Options<CourtDayEnterAttendanceData, ThrowOnError>) => (options.client ?? client).post<CourtDayEnterAttendanceResponses, CourtDayEnterAttendanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/paper/attendance',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * What may hang on the wall: call numbers and rooms. Whoever works there sees it before it hangs out.
 */
export const docketPosted = <ThrowOnError extends boolean = false>(options: Options<DocketPostedData, ThrowOnError>) => (options.client ?? client).get<DocketPostedResponses, DocketPostedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/posted-list',
    ...options
});

export const sittingRoles = <ThrowOnError extends boolean = false>(options: Options<SittingRolesData, ThrowOnError>) => (options.client ?? client).get<SittingRolesResponses, SittingRolesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/roles',
    ...options
});

export const sittingAssignRole = <ThrowOnError extends boolean = false>(options: Options<SittingAssignRoleData, ThrowOnError>) => (options.client ?? client).post<SittingAssignRoleResponses, SittingAssignRoleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/roles',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const sittingRelieveRole = <ThrowOnError extends boolean = false>(options: Options<SittingRelieveRoleData, ThrowOnError>) => (options.client ?? client).post<SittingRelieveRoleResponses, SittingRelieveRoleErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/roles/relieve',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const sittingAddRoom = <ThrowOnError extends boolean = false>(options: Options<SittingAddRoomData, ThrowOnError>) => (options.client ?? client).post<SittingAddRoomResponses, SittingAddRoomErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/rooms',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const sittingBlockRoom = <ThrowOnError extends boolean = false>(options: Options<SittingBlockRoomData, ThrowOnError>) => (options.client ?? client).post<SittingBlockRoomResponses, SittingBlockRoomErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/rooms/{roomId}/block',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const courtDayHold = <ThrowOnError extends boolean = false>(options: Options<CourtDayHoldData, ThrowOnError>) => (options.client ?? client).post<CourtDayHoldResponses, CourtDayHoldErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/rooms/{roomId}/hold',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const courtDayRelease = <ThrowOnError extends boolean = false>(options: Options<CourtDayReleaseData, ThrowOnError>) => (options.client ?? client).post<CourtDayReleaseResponses, CourtDayReleaseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/rooms/{roomId}/release',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const sittingUnblockRoom = <ThrowOnError extends boolean = false>(options: Options<SittingUnblockRoomData, ThrowOnError>) => (options.client ?? client).post<SittingUnblockRoomResponses, SittingUnblockRoomErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/rooms/{roomId}/unblock',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const sheetSheet = <ThrowOnError extends boolean = false>(options: Options<SheetSheetData, ThrowOnError>) => (options.client ?? client).get<SheetSheetResponses, SheetSheetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/sheet',
    ...options
});

export const sittingUnlock = <ThrowOnError extends boolean = false>(options: Options<SittingUnlockData, ThrowOnError>) => (options.client ?? client).post<SittingUnlockResponses, SittingUnlockErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/sittings/{sittingId}/unlock',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const timesheetList = <ThrowOnError extends boolean = false>(options?: Options<TimesheetListData, ThrowOnError>) => (options?.client ?? client).get<TimesheetListResponses, TimesheetListErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets',
    ...options
});

export const timesheetOpen = <ThrowOnError extends boolean = false>(options: Options<TimesheetOpenData, ThrowOnError>) => (options.client ?? client).post<TimesheetOpenResponses, TimesheetOpenErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The hours of the person who asks, all told.
 */
export const timesheetMine = <ThrowOnError extends boolean = false>(options?: Options<TimesheetMineData, ThrowOnError>) => (options?.client ?? client).get<TimesheetMineResponses, TimesheetMineErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/me',
    ...options
});

export const timesheetMyEntries = <ThrowOnError extends boolean = false>(options?: Options<TimesheetMyEntriesData, ThrowOnError>) => (options?.client ?? client).get<TimesheetMyEntriesResponses, TimesheetMyEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/me/entries',
    ...options
});

/**
 * What waits to be verified anywhere in the programme, the oldest first.
 */
export const timesheetWaitingAnywhere = <ThrowOnError extends boolean = false>(options?: Options<TimesheetWaitingAnywhereData, ThrowOnError>) => (options?.client ?? client).get<TimesheetWaitingAnywhereResponses, TimesheetWaitingAnywhereErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/waiting',
    ...options
});

/**
 * What waits for a supervisor of this site.
 */
export const timesheetWaiting = <ThrowOnError extends boolean = false>(options: Options<TimesheetWaitingData, ThrowOnError>) => (options.client ?? client).get<TimesheetWaitingResponses, TimesheetWaitingErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/waiting/{siteId}',
    ...options
});

export const timesheetOne = <ThrowOnError extends boolean = false>(options: Options<TimesheetOneData, ThrowOnError>) => (options.client ?? client).get<TimesheetOneResponses, TimesheetOneErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}',
    ...options
});

export const timesheetAdjust = <ThrowOnError extends boolean = false>(options: Options<TimesheetAdjustData, ThrowOnError>) => (options.client ?? client).post<TimesheetAdjustResponses, TimesheetAdjustErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}/adjust',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const timesheetCodeAttendance = <ThrowOnError extends boolean = false>(options: Options<TimesheetCodeAttendanceData, ThrowOnError>) => (options.client ?? client).post<TimesheetCodeAttendanceResponses, TimesheetCodeAttendanceErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}/attendance',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const timesheetEntries = <ThrowOnError extends boolean = false>(options: Options<TimesheetEntriesData, ThrowOnError>) => (options.client ?? client).get<TimesheetEntriesResponses, TimesheetEntriesErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}/entries',
    ...options
});

export const timesheetLog = <ThrowOnError extends boolean = false>(options: Options<TimesheetLogData, ThrowOnError>) => (options.client ?? client).post<TimesheetLogResponses, TimesheetLogErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}/entries',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const timesheetReject = <ThrowOnError extends boolean = false>(options: Options<TimesheetRejectData, ThrowOnError>) => (options.client ?? client).post<TimesheetRejectResponses, TimesheetRejectErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}/entries/{entryId}/reject',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const timesheetReverse = <ThrowOnError extends boolean = false>(options: Options<TimesheetReverseData, ThrowOnError>) => (options.client ?? client).post<TimesheetReverseResponses, TimesheetReverseErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}/entries/{entryId}/reverse',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const timesheetVerify = <ThrowOnError extends boolean = false>(options: Options<TimesheetVerifyData, ThrowOnError>) => (options.client ?? client).post<TimesheetVerifyResponses, TimesheetVerifyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}/entries/{entryId}/verify',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

export const timesheetChangeOwed = <ThrowOnError extends boolean = false>(options: Options<TimesheetChangeOwedData, ThrowOnError>) => (options.client ?? client).post<TimesheetChangeOwedResponses, TimesheetChangeOwedErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/api/timesheets/{timesheetId}/owed',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The process runs.
 */
export const healthLive = <ThrowOnError extends boolean = false>(options?: Options<HealthLiveData, ThrowOnError>) => (options?.client ?? client).get<HealthLiveResponses, HealthLiveErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/health/live',
    ...options
});

/**
 * The record and the database answer, and the views are close behind.
 */
export const healthReady = <ThrowOnError extends boolean = false>(options?: Options<HealthReadyData, ThrowOnError>) => (options?.client ?? client).get<HealthReadyResponses, HealthReadyErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/health/ready',
    ...options
});
