import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  questionsClearStatement,
  questionsFileStatement,
  questionsHearStatement,
  questionsHoldBackQuestion,
  questionsPassQuestion,
  questionsQuestions,
  questionsStatements,
  questionsWithdrawStatement,
} from '../../api/sdk.gen.js';
import type { FileStatement, HearStatement } from '../../api/types.gen.js';
import { useCommand } from '../../ask/use-command.js';
import { useView } from '../../ask/use-view.js';
import { Refused } from '../../kit/banner.js';
import { Button } from '../../kit/button.js';
import { Checkbox, TextArea } from '../../kit/fields.js';
import { Card, Row } from '../../kit/layout.js';
import { Tag } from '../../kit/tag.js';
import { useMay } from '../../shell/session.js';
import { useTell } from '../../shell/notices.js';
import { Shown } from '../../shell/shown.js';
import { HELD_BACK, SPEAKERS } from './codes.js';
import { Deed } from './deed.js';
import style from './drawer.module.css';
import { Reasons } from './reasons.js';
import type { BoardCard } from './use-board.js';

/** What is asked and said in this hearing, and in no other: co-respondents' words never meet. */
export function WordsPanel({ card }: { readonly card: BoardCard }) {
  const may = useMay();
  return (
    <div className={style.stack}>
      {may('hearing:read-questions') && <Questions card={card} />}
      {may('hearing:read-statements') && <Statements card={card} />}
    </div>
  );
}

function Questions({ card: { hearingId } }: { readonly card: BoardCard }) {
  const { t } = useTranslation('board');
  const view = useView(['questions', hearingId], () => questionsQuestions({ path: { hearingId } }), { keep: true });
  return (
    <section className={style.stack}>
      <h3>{t('question.title')}</h3>
      <p className={style.faint}>{t('question.what')}</p>
      <Shown view={view}>
        {(questions) => (
          <ul className={style.people}>
            {questions.length === 0 && <li className={style.faint}>{t('question.none')}</li>}
            {questions.map(({ questionId, text, state, to }) => (
              <Question key={questionId} hearingId={hearingId} questionId={questionId} text={text} state={state} to={to} />
            ))}
          </ul>
        )}
      </Shown>
    </section>
  );
}

function Question({
  hearingId,
  questionId,
  text,
  state,
  to,
}: {
  readonly hearingId: string;
  readonly questionId: string;
  readonly text: string | null;
  readonly state: string;
  readonly to: string;
}) {
  const { t } = useTranslation('board');
  const may = useMay();
  const [because, setBecause] = useState<(typeof HELD_BACK)[number] | null>(null);
  const path = { hearingId, questionId };
  return (
    <li className={style.person}>
      <div className={style.personHead}>
        <p>
          {text} <span className={style.faint}>{t(`question.to.${to}`)}</span>
        </p>
        <Tag tone={state === 'held-back' ? 'warn' : 'plain'}>{t(`question.state.${state}`)}</Tag>
      </div>
      {state !== 'held-back' && may('hearing:preside') && (
        <div className={style.inset}>
          <Reasons label={t('question.why')} of="heldBack" codes={HELD_BACK} value={because} onChange={setBecause} />
          <Row>
            <Deed
              isDisabled={!because}
              send={(headers) => questionsHoldBackQuestion({ path, body: { because: because! }, headers })}
              told={t('told.heldBack')}
            >
              {t('question.holdBack')}
            </Deed>
          </Row>
        </div>
      )}
      {state === 'asked' && may('hearing:answer') && (
        <Row>
          {(['pass', 'confer', 'in-writing'] as const).map((how) => (
            <Deed key={how} look="quiet" send={(headers) => questionsPassQuestion({ path, body: { how }, headers })}>
              {t(`question.how.${how}`)}
            </Deed>
          ))}
        </Row>
      )}
    </li>
  );
}

function Statements({ card: { hearingId } }: { readonly card: BoardCard }) {
  const { t } = useTranslation('board');
  const may = useMay();
  const view = useView(['statements', hearingId], () => questionsStatements({ path: { hearingId } }), { keep: true });
  return (
    <section className={style.stack}>
      <h3>{t('statement.title')}</h3>
      <p className={style.faint}>{t('statement.what')}</p>
      <Shown view={view}>
        {(statements) => (
          <ul className={style.people}>
            {statements.length === 0 && <li className={style.faint}>{t('statement.none')}</li>}
            {statements.map(({ statementId, by, mode, text, recommends, state }) => {
              const path = { hearingId, statementId };
              const heard: HearStatement = { by, mode: mode as HearStatement['mode'] };
              return (
                <li key={statementId} className={style.person}>
                  <div className={style.personHead}>
                    <strong>{t(`as.${by}`, { defaultValue: by })}</strong>
                    <Tag tone={state === 'filed' ? 'warn' : 'good'}>{t(`statement.state.${state}`)}</Tag>
                  </div>
                  {text && <blockquote className={style.quote}>{text}</blockquote>}
                  {recommends && <p>{t('statement.recommends', { text: recommends })}</p>}
                  {state !== 'heard' && may('hearing:statement') && (
                    <Row>
                      {state === 'filed' && (
                        <Deed look="primary" send={(headers) => questionsClearStatement({ path, body: {}, headers })}>
                          {t('statement.clear')}
                        </Deed>
                      )}
                      <Deed send={(headers) => questionsHearStatement({ path, body: heard, headers })}>
                        {t('statement.hear')}
                      </Deed>
                      <Deed
                        look="quiet"
                        send={(headers) => questionsWithdrawStatement({ path, body: {}, headers })}
                        told={t('told.statementWithdrawn')}
                      >
                        {t('statement.withdraw')}
                      </Deed>
                    </Row>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Shown>
      {may('hearing:statement') && <StatementForm hearingId={hearingId} />}
    </section>
  );
}

function StatementForm({ hearingId }: { readonly hearingId: string }) {
  const { t } = useTranslation('board');
  const tell = useTell();
  const [by, setBy] = useState<FileStatement['by']>('harmed-party');
  const [text, setText] = useState('');
  const [mayBeRead, setMayBeRead] = useState(false);
  const file = useCommand((body: FileStatement, headers) => questionsFileStatement({ path: { hearingId }, body, headers }), {
    onDone: () => {
      setText('');
      setMayBeRead(false);
      tell({ text: t('told.statement') });
    },
  });
  return (
    <Card title={t('statement.file')}>
      <form
        className={style.stack}
        onSubmit={(event) => {
          event.preventDefault();
          file.mutate({ by, mode: 'written', text, mayBeRead });
        }}
      >
        <Refused problem={file.error} />
        <Reasons label={t('statement.by')} of="as" codes={SPEAKERS} value={by} onChange={setBy} />
        <TextArea label={t('statement.text')} value={text} onChange={setText} isRequired />
        <Checkbox isSelected={mayBeRead} onChange={setMayBeRead}>
          {t('statement.mayBeRead')}
        </Checkbox>
        <Row>
          <Button type="submit" look="primary" isPending={file.isPending}>
            {t('statement.take')}
          </Button>
        </Row>
      </form>
    </Card>
  );
}
