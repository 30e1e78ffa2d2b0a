import { Column, Entity, PrimaryColumn } from 'typeorm';
import { view } from '#kernel';
import { ProgrammeRow } from '#platform';
import type { Policy } from '../policy.js';
import type { ProgrammeEvents } from '../programme.js';

/** Every version of every policy, whole, so that any two can be laid side by side. */
@Entity('policy_versions')
export class PolicyVersionRow extends ProgrammeRow {
  /** `<programmeId>:<version>` */
  @PrimaryColumn('text') id!: string;
  @Column('integer') version!: number;
  @Column('date') effectiveOn!: string;
  @Column('date') adoptedOn!: string;
  @Column('text') adoptedBy!: string;
  @Column('jsonb') policy!: Policy;
}

export const policyVersions = view<PolicyVersionRow, ProgrammeEvents>({
  row: PolicyVersionRow,
  keys: ({ id, type, data }) => (type === 'PolicyAdopted' && 'version' in data ? [`${id}:${data.version}`] : []),
  project: {
    PolicyAdopted: (_, { programmeId, occurredOn, actor, data: { version, effectiveOn, policy } }, key) => ({
      programmeId,
      id: key,
      version,
      effectiveOn,
      adoptedOn: occurredOn,
      adoptedBy: actor,
      policy,
    }),
  },
});
