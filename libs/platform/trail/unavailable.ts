/** Who looks cannot be written down, so there is nothing to be seen. */
export class TrailUnavailable extends Error {
  override readonly name = 'TrailUnavailable';
  constructor(options?: ErrorOptions) {
    super('The court cannot write down just now who looks at this, so it is not shown. Try again in a moment.', options);
  }
}
