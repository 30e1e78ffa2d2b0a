import { useIsMutating } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { benchSimilar, dispositionSaveFirstView } from '../api/sdk.gen.js';
import { useCommand } from '../ask/use-command.js';
import { useView } from '../ask/use-view.js';
import { useAmount } from '../court/use-amount.js';
import { useCode } from '../court/use-code.js';
import { Refused } from '../kit/banner.js';
import { Button } from '../kit/button.js';
import { Card } from '../kit/layout.js';
import { Radios } from '../kit/radios.js';
import { Table } from '../kit/table.js';
import type { BenchShown } from './bench.page.js';

const LEANINGS = ['approve', 'lower', 'send-back'] as const;
type Leaning = (typeof LEANINGS)[number];

/** What similar cases were given; the court tells it only once a first view is saved. */
export const useSimilar = ({ dispositionId, firstView }: BenchShown) =>
  useView(['similar', dispositionId], () => benchSimilar({ path: { dispositionId } }), { enabled: firstView !== null });

const FIRST_VIEW = ['first-view'];

/** Whether a first view is on its way: until the bench was read again, a decision would name a revision that is gone. */
export const useSavingFirstView = (): boolean => useIsMutating({ mutationKey: FIRST_VIEW }) > 0;

interface Props {
  readonly bench: BenchShown;
  readonly similar: ReturnType<typeof useSimilar>;
}

export function SimilarCases({ bench, similar }: Props) {
  const { t } = useTranslation('disposition');
  const code = useCode();
  const say = useAmount();
  if (bench.firstView === null) return bench.stage === 'recommended' ? <SaveFirstViewForm bench={bench} /> : null;
  const { data } = similar;
  return (
    <Card title={t('similar.title')}>
      {data && data.cases === null && <p>{t('similar.tooFew')}</p>}
      {data && data.cases !== null && (
        <>
          <p>{t('similar.cases', { count: data.cases })}</p>
          <Table caption={t('similar.title')} columns={[t('similar.sanction'), t('similar.middle'), t('similar.half')]} figures>
            {data.items.map(({ sanction, unit, low, middle, high }) => (
              <tr key={sanction}>
                <th scope="row">{code('sanction', sanction)}</th>
                <td>{middle === null ? t('similar.few') : say(unit, middle)}</td>
                <td>{low === null || high === null ? t('similar.few') : `${say(unit, low)} – ${say(unit, high)}`}</td>
              </tr>
            ))}
          </Table>
        </>
      )}
    </Card>
  );
}

function SaveFirstViewForm({ bench: { dispositionId, revision } }: { readonly bench: BenchShown }) {
  const { t } = useTranslation('disposition');
  const [leaning, setLeaning] = useState<Leaning | null>(null);
  const save = useCommand(
    (body: { leaning: Leaning }, headers) =>
      dispositionSaveFirstView({ path: { dispositionId }, body, headers: { ...headers, 'If-Match': `"${revision}"` } }),
    { name: FIRST_VIEW },
  );
  return (
    <Card title={t('firstView.title')}>
      <p>{t('firstView.why')}</p>
      <Refused problem={save.error} />
      <Radios
        label={t('firstView.leaning')}
        choices={LEANINGS.map((value) => ({ value, label: t(`firstView.${value}`) }))}
        value={leaning}
        onChange={setLeaning}
      />
      <div>
        <Button isDisabled={leaning === null} isPending={save.isPending} onPress={() => leaning && save.mutate({ leaning })}>
          {t('firstView.save')}
        </Button>
      </div>
    </Card>
  );
}
