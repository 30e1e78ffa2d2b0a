import { Select } from '../kit/fields.js';
import { useCode } from './use-code.js';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** The coded reasons that fit here. */
  readonly codes: readonly string[];
  /** Where their words stand in this folder's dictionary. */
  readonly of?: string;
  readonly value: string | null;
  readonly onChange: (code: string) => void;
  readonly isRequired?: boolean;
}

/** Chooses among coded reasons, which are counted, where free words could not be. */
export function ReasonSelect({ codes, of = 'reason', ...rest }: Props) {
  const word = useCode();
  return <Select {...rest} choices={codes.map((code) => ({ value: code, label: word(of, code) }))} />;
}
