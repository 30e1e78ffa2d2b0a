import { createContext, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sittingUnlock } from '../../api/sdk.gen.js';
import type { Problem } from '../../ask/problem.js';
import { Refused } from '../../kit/banner.js';
import { Row } from '../../kit/layout.js';
import { useMay } from '../../shell/session.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import { Reasons } from './reasons.js';

/** The sitting whose papers are entered. */
export const PapersOf = createContext('');

const UNLOCKED_BECAUSE = ['papers-found', 'entered-late', 'entered-wrong'] as const;

/** Why a paper was not taken; and where its day is locked, the way for a coordinator to open it once more. */
export function RefusedPaper({ problem, onOpened }: { readonly problem: Problem | null; readonly onOpened: () => void }) {
  const { t } = useTranslation('board');
  const may = useMay();
  const sittingId = use(PapersOf);
  const [because, setBecause] = useState<(typeof UNLOCKED_BECAUSE)[number] | null>(null);
  return (
    <>
      <Refused problem={problem} />
      {problem?.code === 'DocketLocked' && may('sitting:unlock') && (
        <div className={style.inset}>
          <p>{t('locked.what')}</p>
          <Reasons label={t('locked.why')} of="unlocked" codes={UNLOCKED_BECAUSE} value={because} onChange={setBecause} />
          <Row>
            <Deed
              look="primary"
              isDisabled={!because}
              send={(headers) => sittingUnlock({ path: { sittingId }, body: { because: because! }, headers })}
              told={t('told.unlocked')}
              onDone={onOpened}
            >
              {t('locked.open')}
            </Deed>
          </Row>
        </div>
      )}
    </>
  );
}
