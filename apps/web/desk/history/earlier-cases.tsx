import { useTranslation } from 'react-i18next';
import { historyEarlierOnes } from '../../api/sdk.gen.js';
import { useView } from '../../ask/use-view.js';
import { DocketNumber } from '../../court/docket-number.js';
import { useCode } from '../../court/use-code.js';
import { Card } from '../../kit/layout.js';
import { Shown } from '../../shell/shown.js';
import style from './history.module.css';

/** The person's other cases here, as far as they are open to the reader. */
export function EarlierCases({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('desk');
  const code = useCode();
  const cases = useView(['earlier', caseId], () => historyEarlierOnes({ path: { caseId } }));
  return (
    <Card title={t('earlier.title')}>
      <Shown view={cases} lines={1}>
        {(all) =>
          all.length === 0 ? (
            <p className={style.soft}>{t('earlier.none')}</p>
          ) : (
            <ul>
              {all.map(({ caseId: other, year, offenceClass, outcome }) => (
                <li key={other}>
                  {year}: <DocketNumber of={other} linked />, {code('offenceClass', offenceClass)},{' '}
                  {outcome ? code('outcome', outcome) : t('earlier.open')}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </Card>
  );
}
