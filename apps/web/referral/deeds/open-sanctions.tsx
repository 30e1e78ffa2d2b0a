import type { ReactNode } from 'react';
import { planReadingSanctions } from '../../api/sdk.gen.js';
import type { PlanReadingSanctionsResponse } from '../../api/types.gen.js';
import { useView } from '../../ask/use-view.js';
import type { Asked } from '../../court/command-form.js';
import { useCode } from '../../court/use-code.js';
import { Shown } from '../../shell/shown.js';

type OpenSanction = PlanReadingSanctionsResponse[number];

interface Props {
  readonly planId: string;
  readonly label: string;
  /** What each is called, from its name in the court's words. */
  readonly called?: (name: string, sanction: OpenSanction) => string;
  readonly children: (open: readonly OpenSanction[], which: Asked) => ReactNode;
}

/** The items of a plan that are still to be done, and the question which of them is meant. */
export function OpenSanctions({ planId, label, called = (name) => name, children }: Props) {
  const code = useCode();
  const view = useView(['plan-sanctions', planId], () => planReadingSanctions({ path: { planId } }));
  return (
    <Shown view={view} lines={3}>
      {(sanctions) => {
        const open = sanctions.filter(({ state }) => state === 'open');
        const words = Object.fromEntries(open.map((one) => [one.sanctionId, called(code('sanction', one.sanction), one)]));
        return children(open, { name: 'sanctionId', kind: 'choice', label, codes: Object.keys(words), words });
      }}
    </Shown>
  );
}
