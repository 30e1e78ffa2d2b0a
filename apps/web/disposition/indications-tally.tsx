import { useTranslation } from 'react-i18next';
import type { BenchShown } from './bench.page.js';
import { Table } from '../kit/table.js';
import style from './bench.module.css';

const INDICATIONS = ['owns', 'impact', 'change', 'ready'] as const;
const ANSWERS = ['clearly', 'partly', 'not-yet', 'could-not-tell'] as const;

/** How many jurors saw each of the four indications; who, nobody learns. */
export function IndicationsTally({ indications }: { readonly indications: BenchShown['indications'] }) {
  const { t } = useTranslation('disposition');
  return (
    <>
      <Table
        caption={t('indications.caption')}
        columns={[t('indications.listensFor'), ...ANSWERS.map((answer) => t(`indications.${answer}`))]}
        figures
      >
        {INDICATIONS.map((indication) => (
          <tr key={indication}>
            <th scope="row">{t(`indications.${indication}`)}</th>
            {ANSWERS.map((answer) => (
              <td key={answer}>{indications[indication][answer] || <span className={style.soft}>0</span>}</td>
            ))}
          </tr>
        ))}
      </Table>
      <p className={style.soft}>{t('indications.reminder')}</p>
    </>
  );
}
