import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Banner, Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Flaws } from '../kit/entry.js';
import { Row } from '../kit/layout.js';
import { dropDraft, readDraft } from '../shell/drafts.js';
import { useTell } from '../shell/notices.js';
import { useToday } from '../shell/session.js';
import { useWhen } from '../words/when.js';
import style from './entry/entry.module.css';
import { emptyEntry, wrongIn, type Entry } from './entry/entry.js';
import { Wrongs } from './entry/inputs.js';
import { AdultsPart, OffencePart, ReferrerPart, YouthPart } from './entry/parts.js';
import { useAutosave } from './entry/use-draft.js';
import { useReceiving } from './entry/use-receiving.js';

interface Props {
  /** The case of the same incident it goes with; what is entered beside one is no draft of another. */
  readonly besides?: string | undefined;
  readonly accountId: string;
  /** What another referral of the same incident said already. */
  readonly given: Partial<Entry>;
}

/** Takes a referral down, from whom it came to what happened. */
export function ReceiveReferralForm({ accountId, given, besides }: Props) {
  const { t } = useTranslation('referral');
  const formName = besides ? `receive-referral ${besides}` : 'receive-referral';
  const [today, when, tell, navigate] = [useToday(), useWhen(), useTell(), useNavigate()];
  const [draft, setDraft] = useState(() => readDraft<Entry>(accountId, formName));
  const blank = (): Entry => ({ ...emptyEntry(today, crypto.randomUUID()), ...given });
  const form = useForm<Entry>({ defaultValues: draft?.values ?? blank() });
  const { savedAt, sent } = useAutosave(accountId, formName, form);
  const [tried, setTried] = useState(0);
  const entry = form.watch();
  const wrong = tried ? wrongIn(entry, today) : [];
  const saying = wrong.map(({ field, because }) => [field, t(`wrong.${because}`)] as const);
  const receive = useReceiving(form, (caseId) => {
    sent();
    tell({ text: t('entry.received') });
    void navigate({ to: '/cases/$caseId', params: { caseId } });
  });
  const send = () => {
    setTried(tried + 1);
    if (wrongIn(form.getValues(), today).length === 0) receive.mutate();
  };
  return (
    <FormProvider {...form}>
      <Wrongs value={new Map(saying)}>
        <form
          className={style.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Flaws
            title={t('wrong.title')}
            at={tried}
            flaws={saying.map(([field, text]) => ({ field, text, label: labelOf(field, t) }))}
          />
          <Refused problem={receive.error} />
          {draft && <Banner title={t('entry.draft', { at: when.moment(new Date(draft.savedAt).toISOString()) })} />}
          <YouthPart />
          <AdultsPart />
          <OffencePart />
          <ReferrerPart />
          <div className={style.foot}>
            <span className={style.saved} role="status">
              {savedAt || draft
                ? t('entry.saved', { at: when.time(new Date(savedAt ?? draft!.savedAt).toISOString()) })
                : t('entry.willSave')}
            </span>
            <Row>
              <Button
                look="quiet"
                onPress={() => {
                  dropDraft(accountId, formName);
                  form.reset(blank());
                  setTried(0);
                  setDraft(null);
                }}
              >
                {t('entry.startAgain')}
              </Button>
              <Button type="submit" look="primary" isPending={receive.isPending}>
                {t('entry.send')}
              </Button>
            </Row>
          </div>
        </form>
      </Wrongs>
    </FormProvider>
  );
}

/** The label of a field by its path: `adults.0.given` is the given name of the first adult. */
function labelOf(field: string, t: (word: string, more?: Record<string, unknown>) => string): string {
  const [, at, of] = /^adults\.(\d)\.(.+)$/.exec(field) ?? [];
  if (at) return `${t('entry.adult', { number: Number(at) + 1 })}, ${t(`entry.${of}`)}`;
  return t(`entry.${field.replace('youth.', '').replace('agencyId', 'agency')}`);
}
