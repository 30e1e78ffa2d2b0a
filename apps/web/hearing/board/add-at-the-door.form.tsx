import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { courtDayCheckIn, hearingAssignInterpreter, hearingSubstituteJudge, sittingAssignRole } from '../../api/sdk.gen.js';
import { answered } from '../../ask/ask.js';
import { useCommand, type Carried } from '../../ask/use-command.js';
import { LANGUAGES } from '../../court/languages.js';
import { PersonPicker } from '../../court/person-picker.js';
import { useCode } from '../../court/use-code.js';
import { Refused } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Select } from '../../kit/fields.js';
import { Card, Row } from '../../kit/layout.js';
import { useTell } from '../../shell/notices.js';
import style from './drawer.module.css';
import type { PanelProps } from './hearing-drawer.js';
import { Reasons } from './reasons.js';

const AS = ['guardian', 'supporter', 'harmed-party', 'interpreter', 'juror', 'judge'] as const;
type As = (typeof AS)[number];

interface Who {
  readonly personId: string;
  readonly as: As;
  /** What an interpreter speaks. */
  readonly language: string | null;
  /** Who presided there until now. */
  readonly insteadOf: string | undefined;
}

/** Somebody who was not expected: the gates of consent, clearance and keeping away hold for them, too. */
export function AddAtTheDoor({ sittingId, card, presides }: PanelProps & { readonly presides: string | undefined }) {
  const { t } = useTranslation('board');
  const tell = useTell();
  const queries = useQueryClient();
  const code = useCode();
  const [as, setAs] = useState<As>('guardian');
  const [language, setLanguage] = useState(card.day.language);
  const [person, setPerson] = useState<{ personId: string; name: string } | null>(null);
  const [round, setRound] = useState(0);
  const add = useCommand(async (who: Who, headers: Carried) => addTo(sittingId, card, who, headers), {
    onDone: () => {
      tell({ text: t('told.added') });
      setPerson(null);
      setRound(round + 1);
      void queries.invalidateQueries();
    },
  });
  return (
    <Card title={t('add.title')}>
      <p className={style.faint}>{t('add.what')}</p>
      <Refused problem={add.error} />
      <form
        className={style.stack}
        onSubmit={(event) => {
          event.preventDefault();
          if (person) add.mutate({ personId: person.personId, as, language, insteadOf: presides });
        }}
      >
        <Reasons
          label={t('add.as')}
          of="as"
          codes={AS}
          value={as}
          onChange={(chosen) => {
            setAs(chosen);
            setPerson(null);
          }}
        />
        {as === 'interpreter' && (
          <Select
            label={t('add.language')}
            choices={LANGUAGES.map((value) => ({ value: value as string, label: code('language', value) }))}
            value={language}
            onChange={setLanguage}
            placeholder={t('choose')}
          />
        )}
        <PersonPicker key={`${as}:${round}`} label={t('add.who')} onPick={setPerson} isRequired />
        <Row>
          <Button
            type="submit"
            look="primary"
            large
            isPending={add.isPending}
            isDisabled={!person || (as === 'interpreter' && !language)}
          >
            {t('add.add')}
          </Button>
        </Row>
      </form>
    </Card>
  );
}

/** Somebody who serves is given the role first; who takes part of the hearing is named to it; then they are here. */
async function addTo(
  sittingId: string,
  { hearingId, roomId, hearing }: PanelProps['card'],
  { personId, as, language, insteadOf }: Who,
  headers: Carried,
) {
  const key = (step: string): Carried => ({ 'Idempotency-Key': `${headers['Idempotency-Key']}:${step}` });
  const path = { sittingId };
  const goesOn = hearing && !hearing.endedAt;
  if (as === 'judge' || as === 'interpreter') {
    const more = as === 'judge' ? insteadOf && { insteadOf } : language && { language };
    const role = { role: as, personId, roomId, ...more };
    await answered(sittingAssignRole({ path, body: role, headers: key('role') }));
  }
  if (goesOn && as === 'judge')
    await answered(hearingSubstituteJudge({ path: { hearingId }, body: { judgeId: personId }, headers: key('judge') }));
  if (goesOn && as === 'interpreter')
    await answered(
      hearingAssignInterpreter({
        path: { hearingId },
        body: { interpreterId: personId, mode: 'in-person' },
        headers: key('named'),
      }),
    );
  return courtDayCheckIn({ path, body: { personId, as, ...(as !== 'juror' && as !== 'judge' && { hearingId }) }, headers });
}
