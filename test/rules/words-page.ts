import type { Aggregate, CommandWord, EventWord } from './court-words.js';

const HEAD = `# The words of the court

Written by \`npm run words\` from the sources; a rule fails when it is not in step.

A command is what somebody asks for; an event is what happened and stays on record. For each decider: who may ask for what, at which address, and what it can put on record; then where each event is shown and what it sets off. Views are named as \`npm run court -- rebuild\` takes them, processes as their files in \`libs/journey\`.
`;

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join('<br>');
const row = (...cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly string[]) =>
  [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');

const named = (name: string, says: string) => (says ? `**${name}** ${says}` : `**${name}**`);

const commandRow = ({ name, says, routes, sentBy, records }: CommandWord) =>
  row(
    named(name, says),
    [...routes.map(({ method, path }) => `\`${method} ${path}\``), ...sentBy.map((sender) => `_${sender}_`)].join('<br>'),
    code([...new Set(routes.map(({ permission }) => permission))]),
    code(records),
  );

const eventRow = ({ name, says, views, reactions }: EventWord) =>
  row(
    named(name, says),
    code(views),
    reactions.map(({ process, sends }) => `${process} → ${sends.map((sent) => `\`${sent}\``).join(', ')}`).join('<br>'),
  );

const section = ({ category, says, commands, events }: Aggregate) => `### ${category}

${says ? `${says}\n\n` : ''}${table(['Command', 'Asked by', 'Permission', 'Records'], commands.map(commandRow))}

${table(['Event', 'Shown in', 'Sets off'], events.map(eventRow))}
`;

/** docs/words.md: command, event, views and processes, by context and decider. */
export function wordsPage(aggregates: readonly Aggregate[]): string {
  const contexts = [...new Set(aggregates.map(({ context }) => context))].toSorted();
  const parts = contexts.map((context) =>
    [`## ${context}\n`, ...aggregates.filter((one) => one.context === context).map(section)].join('\n'),
  );
  return [HEAD, ...parts].join('\n');
}
