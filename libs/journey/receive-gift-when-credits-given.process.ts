import { command, process } from '#kernel';
import { ReceiveGift, type AccountEvents } from '#credit';

/** What one person gives away comes onto the other's account. */
export const receiveGiftWhenCreditsGiven = process<AccountEvents>({
  react: {
    CreditsPosted: ({ newId, data: { basis, ownerId, counterpartId, servedMinutes, entryId } }) =>
      basis === 'gift' && counterpartId !== null
        ? [
            command(ReceiveGift, {
              accountId: counterpartId,
              entryId: newId('gift'),
              fromAccountId: ownerId,
              minutes: servedMinutes,
              reference: entryId,
            }),
          ]
        : [],
  },
});
