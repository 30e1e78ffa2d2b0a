import { useTranslation } from 'react-i18next';
import { glassOfCase, guardiansGuardians, peopleAccessNeeds, recordList, viewersOfCase } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { WithInitials } from '../../court/initials.js';
import { PersonName } from '../../court/person-name.js';
import { useCode } from '../../court/use-code.js';
import { useState } from 'react';
import { Button } from '../../kit/button.js';
import { Row } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { Shown } from '../../shell/shown.js';
import { useWhen } from '../../words/when.js';
import type { CaseFile } from '../deeds/deed.js';
import style from './case.module.css';
import { NotYet, Section } from './section.js';

const AUTHORITIES = ['consents', 'attends', 'notified', 'reads'] as const;

/** The young person and the adults, each with what they may do. */
export function PeopleSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const code = useCode();
  const { youthId } = it;
  const { data: adults = [] } = useView(['guardians', youthId], () => guardiansGuardians({ path: { personId: youthId } }));
  const { data: needs } = useView(['access-needs', youthId], () => peopleAccessNeeds({ path: { personId: youthId } }));
  return (
    <Section id="people" title={t('people.title')} deeds={[it.stage !== 'closed' && 'guardian']}>
      <ul className={style.list}>
        <li>
          {t('people.youth')}: <PersonName of={youthId} who={t('people.youth')} />
          {needs?.interpreter && (
            <Tag tone="info">{t('people.interpreter', { language: code('language', needs.interpreter) })}</Tag>
          )}
          {needs?.needs.map((need) => (
            <Tag key={need} tone="info">
              {code('need', need)}
            </Tag>
          ))}
        </li>
        <WithInitials ids={adults.map(({ guardianId }) => guardianId)}>
          {adults.map((one) => (
            <li key={one.guardianId}>
              {code('relation', one.relation)}: <PersonName of={one.guardianId} who={code('relation', one.relation)} />
              <span className={style.faint}>
                {AUTHORITIES.filter((may) => one[may])
                  .map((may) => t(`people.may.${may}`))
                  .join(', ')}
              </span>
              {one.restrained && <Tag tone="bad">{t('people.restrained')}</Tag>}
              {one.harmed && <Tag tone="bad">{t('people.harmed')}</Tag>}
            </li>
          ))}
        </WithInitials>
      </ul>
      {adults.length === 0 && <NotYet>{t('people.noAdult')}</NotYet>}
    </Section>
  );
}

/** Who looked at this case; and who opened it by breaking the glass. */
export function ViewersSection({ it: { caseId } }: { readonly it: CaseFile }) {
  const { t } = useTranslation(['referral', 'shell']);
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const { data: glasses = [] } = useView(['broken-glass', caseId], () => glassOfCase({ path: { caseId } }));
  return (
    <Section id="viewers" title={t('viewers.title')}>
      {glasses.length > 0 && (
        <ul className={style.list}>
          {glasses.map(({ glassId, role, brokenAt, reason, acknowledgedAt }) => (
            <li key={glassId}>
              <Tag tone={acknowledgedAt ? 'plain' : 'bad'}>{t('viewers.glass')}</Tag>
              {t(`shell:role.${role}`)}, {when.moment(brokenAt)}
              {reason && <span className={style.words}>“{reason}”</span>}
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <Viewers of={caseId} />
      ) : (
        <Row>
          <Button onPress={() => setOpen(true)}>{t('viewers.show')}</Button>
        </Row>
      )}
    </Section>
  );
}

function Viewers({ of }: { readonly of: string }) {
  const { t } = useTranslation(['referral', 'shell']);
  const when = useWhen();
  const view = useView(['viewers', of], () => viewersOfCase({ path: { caseId: of } }));
  return (
    <Shown view={view} lines={3}>
      {(viewers) => (
        <ul className={style.list}>
          {viewers.map(({ seq, at, role, name, classes, times }) => (
            <li key={seq}>
              <time dateTime={at}>{when.moment(at)}</time>
              <span>
                {t(`shell:role.${role}`, { defaultValue: role })}
                {name && `, ${name.given} ${name.family}`}
              </span>
              <span className={style.faint}>
                {classes.map((one) => t(`viewers.class.${one}`, { defaultValue: one })).join(', ')}
                {times > 1 && ` × ${times}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Shown>
  );
}

/** What is to become of the record. */
export function RecordSection({ it }: { readonly it: CaseFile }) {
  const { t } = useTranslation('referral');
  const when = useWhen();
  // The register has no line for a record that nothing was done about, and that is most of them.
  const { data: records = [] } = useView(['records'], () => recordList({ query: { take: 500 } }));
  const holds = records.find(({ caseId }) => caseId === it.caseId)?.holds ?? [];
  return (
    <Section id="record" title={t('record.title')} deeds={['hold', it.stage === 'closed' && holds.length === 0 && 'seal']}>
      {holds.length > 0 ? (
        <ul className={style.list}>
          {holds.map(({ holdId, basis, on }) => (
            <li key={holdId}>
              <Tag tone="warn">{t('record.held')}</Tag>
              {t(`basis.${basis}`, { defaultValue: basis })}, {when.day(on)}
            </li>
          ))}
        </ul>
      ) : (
        <NotYet>{t(it.stage === 'closed' ? 'record.open' : 'record.later')}</NotYet>
      )}
    </Section>
  );
}
