import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand, type Carried } from '../ask/use-command.js';
import { Button } from '../kit/button.js';
import { Flaws } from '../kit/entry.js';
import { Row } from '../kit/layout.js';
import { FieldOf } from './command-fields.js';
import style from './court.module.css';
import { StepUp } from './step-up.js';

type Value = string | boolean | number | readonly string[] | null;
export type Values = Readonly<Record<string, Value>>;

/** What is asked for, by the name it has in the command. */
export interface Asked {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'day' | 'moment' | 'number' | 'reason' | 'choice' | 'person' | 'tick' | 'ticks';
  readonly hint?: string;
  /** Of a choice: its codes, and where in the court's dictionary their words are. */
  readonly codes?: readonly string[];
  readonly of?: string;
  /** Of a choice whose words are not the court's: what each is called. */
  readonly words?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly min?: number | string;
  readonly max?: number | string;
  /** Asked only where this holds of what was entered so far. */
  readonly when?: (values: Values) => boolean;
}

interface Props<Body, Done> {
  readonly asks: readonly Asked[];
  readonly start?: Values;
  readonly send: (
    body: Body,
    headers: Carried,
  ) => Promise<{ readonly data?: Done; readonly error?: unknown; readonly response?: Response }>;
  /** The command, out of what was entered; as it stands unless told. */
  readonly body?: (values: Values) => object;
  readonly sendWord: string;
  readonly danger?: boolean;
  readonly onDone: (done: NonNullable<Done>) => void;
  readonly onCancel: () => void;
}

const isEmpty = (value: Value | undefined) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Asks what one command needs, sends it, and says why where it is refused. */
export function CommandForm<Body, Done>({ asks, start = {}, send, body, sendWord, danger, onDone, onCancel }: Props<Body, Done>) {
  const { t } = useTranslation(['court', 'shell']);
  const [values, setValues] = useState<Values>(() => ({ ...Object.fromEntries(asks.map(blank)), ...start }));
  const [tried, setTried] = useState(0);
  const command = useCommand(send, { onDone });
  const shown = asks.filter(({ when }) => !when || when(values));
  const lacking = shown.filter(({ name, optional, kind }) => !optional && kind !== 'tick' && isEmpty(values[name]));
  const submit = () => {
    setTried(tried + 1);
    if (lacking.length > 0) return;
    const told = Object.fromEntries(
      shown.map(({ name }) => [name, values[name] ?? null] as const).filter(([, value]) => !isEmpty(value)),
    );
    command.mutate((body ? body(told) : told) as Body);
  };
  const flaws = tried ? lacking.map(({ name, label }) => ({ field: name, label, text: t('needed') })) : [];
  return (
    <form
      className={style.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Flaws title={t('lacking')} flaws={flaws} at={tried} />
      <StepUp of={command} names={Object.fromEntries(asks.map(({ name, label }) => [name, label]))} />
      {shown.map((ask) => (
        <FieldOf
          key={ask.name}
          ask={ask}
          value={values[ask.name] ?? null}
          error={flaws.some(({ field }) => field === ask.name) ? t('needed') : undefined}
          onChange={(value) => setValues((before) => ({ ...before, [ask.name]: value }))}
        />
      ))}
      <Row end>
        <Button onPress={onCancel}>{t('shell:cancel')}</Button>
        <Button type="submit" look={danger ? 'danger' : 'primary'} isPending={command.isPending}>
          {sendWord}
        </Button>
      </Row>
    </form>
  );
}

const blank = ({ name, kind }: Asked): [string, Value] => [name, kind === 'tick' ? false : kind === 'ticks' ? [] : null];
