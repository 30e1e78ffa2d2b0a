import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { guardiansGuardians, referralsList } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { DocketNumber } from '../../court/docket-number.js';
import { StageTag } from '../../court/stage-tag.js';
import { useCode } from '../../court/use-code.js';
import { Banner } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { At, Beside, Part } from '../../kit/entry.js';
import { Row, Stack } from '../../kit/layout.js';
import { Radios } from '../../kit/radios.js';
import { useProgramme, useToday } from '../../shell/session.js';
import { use } from 'react';
import { anAdult, type Entry } from './entry.js';
import style from './entry.module.css';
import { Choose, Day, Long, Text, Tick, Wrongs } from './inputs.js';
import { CLASSES, OFFENCES } from './offences.js';
import { SomebodyFields } from './somebody.js';

const MOST_ADULTS = 3;
const RELATIONS = ['parent', 'step-parent', 'grandparent', 'aunt-uncle', 'sibling', 'foster-parent', 'legal-guardian', 'other'];
const AUTHORITIES = ['consents', 'attends', 'notified', 'reads', 'restrained'] as const;
const SOURCES = ['agency', 'court-records', 'family'];

export function YouthPart() {
  const { t } = useTranslation('referral');
  const { watch } = useFormContext<Entry>();
  const youthId = watch('youth.personId');
  return (
    <Part title={t('entry.youth')} hint={t('entry.youthHint')}>
      <SomebodyFields at="youth" label={t('entry.findYouth')} withBirth />
      {youthId && <Earlier of={youthId} />}
    </Part>
  );
}

/** What the court already has of them: a case of theirs may be this one. */
function Earlier({ of }: { readonly of: string }) {
  const { t } = useTranslation('referral');
  const { data: cases = [] } = useView(['cases-of', of], () => referralsList({ query: { youthId: of } }));
  const { data: adults = [] } = useView(['guardians', of], () => guardiansGuardians({ path: { personId: of } }));
  return (
    <Stack>
      {cases.length > 0 && (
        <Banner tone="warn" title={t('entry.openCases')}>
          <ul className={style.alike}>
            {cases.map(({ caseId, stage }) => (
              <li key={caseId}>
                <DocketNumber of={caseId} linked /> <StageTag stage={stage} />
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {adults.length > 0 && <p>{t('entry.adultsKnown', { count: adults.length })}</p>}
    </Stack>
  );
}

export function AdultsPart() {
  const { t } = useTranslation('referral');
  const code = useCode();
  const { control } = useFormContext<Entry>();
  const { fields, append, remove } = useFieldArray({ control, name: 'adults' });
  return (
    <Part title={t('entry.adults')} hint={t('entry.adultsHint')}>
      {fields.map(({ id }, at) => (
        <fieldset key={id} className={style.adult}>
          <legend>{t('entry.adult', { number: at + 1 })}</legend>
          <SomebodyFields at={`adults.${at}`} label={t('entry.findAdult')} />
          <Choose
            name={`adults.${at}.relation`}
            label={t('entry.relation')}
            choices={RELATIONS.map((value) => ({ value, label: code('relation', value) }))}
          />
          <div className={style.ticks}>
            {AUTHORITIES.map((may) => (
              <Tick key={may} name={`adults.${at}.${may}`} label={t(`entry.may.${may}`)} />
            ))}
          </div>
          <Row>
            <Button look="quiet" onPress={() => remove(at)}>
              {t('entry.removeAdult', { number: at + 1 })}
            </Button>
          </Row>
        </fieldset>
      ))}
      {fields.length < MOST_ADULTS && (
        <Row>
          <Button onPress={() => append(anAdult)}>{t(fields.length ? 'entry.anotherAdult' : 'entry.addAdult')}</Button>
        </Row>
      )}
    </Part>
  );
}

export function OffencePart() {
  const { t } = useTranslation('referral');
  const code = useCode();
  const today = useToday();
  const { watch, setValue } = useFormContext<Entry>();
  const bornOn = watch('youth.bornOn');
  return (
    <Part title={t('entry.happened')} hint={t('entry.happenedHint')}>
      <Beside>
        <Choose
          name="offence"
          label={t('entry.offence')}
          placeholder={t('entry.choose')}
          choices={OFFENCES.map(([value]) => ({ value, label: code('offence', value) }))}
          onChosen={(offence) =>
            setValue('offenceClass', OFFENCES.find(([known]) => known === offence)?.[1] ?? 'unclassified', { shouldDirty: true })
          }
        />
        <Choose
          name="offenceClass"
          label={t('entry.offenceClass')}
          placeholder={t('entry.choose')}
          choices={CLASSES.map((value) => ({ value, label: code('offenceClass', value) }))}
        />
      </Beside>
      <Day name="offenceOn" label={t('entry.offenceOn')} max={today} />
      {!bornOn && (
        <Beside>
          <Text name="ageAtOffence" label={t('entry.ageAtOffence')} mode="numeric" width="short" />
          <Text name="ageAtReferral" label={t('entry.ageAtReferral')} mode="numeric" width="short" />
        </Beside>
      )}
      <Long name="narrative" label={t('entry.narrative')} hint={t('entry.narrativeHint')} rows={5} />
    </Part>
  );
}

export function ReferrerPart() {
  const { t } = useTranslation('referral');
  const today = useToday();
  const { data: programme } = useProgramme();
  const { watch, setValue } = useFormContext<Entry>();
  const error = use(Wrongs).get('priors');
  const agencies = (programme?.agencies ?? []).filter(({ listed }) => listed);
  return (
    <Part title={t('entry.referrer')}>
      <Choose
        name="agencyId"
        label={t('entry.agency')}
        placeholder={t('entry.choose')}
        choices={agencies.map(({ agencyId, name }) => ({ value: agencyId, label: name }))}
      />
      <Beside>
        <Text name="outsideNumber" label={t('entry.outsideNumber')} hint={t('entry.outsideHint')} autoComplete="off" />
        <Day name="receivedOn" label={t('entry.receivedOn')} max={today} />
      </Beside>
      <At field="priors">
        <Radios
          label={t('entry.priors')}
          hint={t('entry.priorsHint')}
          error={error}
          value={watch('priors') || null}
          onChange={(priors) => setValue('priors', priors, { shouldDirty: true })}
          choices={(['no', 'yes', 'unknown'] as const).map((value) => ({ value, label: t(`entry.prior.${value}`) }))}
          inline
        />
      </At>
      <Choose
        name="priorsSource"
        label={t('entry.priorsSource')}
        placeholder={t('entry.notSaid')}
        choices={SOURCES.map((value) => ({ value, label: t(`entry.source.${value}`) }))}
      />
    </Part>
  );
}
