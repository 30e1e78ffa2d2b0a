/** What stands in a letter beside its address. Nobody is named, and nothing says what the court is about: others may read it. */
interface Words {
  readonly subject: string;
  readonly text: string;
}

const lines = (...all: readonly string[]): string => all.join('\n\n');

export const linkLetter = (link: URL): Words => ({
  subject: 'Your link',
  text: lines(
    'With this link you can look at your own pages, once, within a day. You will be asked for a birth date.',
    link.href,
    'If you did not expect this, you need not do anything.',
  ),
});

export const siteLinkLetter = (link: URL, days: number): Words => ({
  subject: 'Your link for confirming hours',
  text: lines(
    `With this link you can confirm hours that were served at your site, for ${days} days. The first time, you choose a PIN.`,
    link.href,
    'Keep the link and the PIN to yourself. If you did not expect this, you need not do anything.',
  ),
});
