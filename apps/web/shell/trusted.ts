interface Policies {
  createPolicy(name: 'default', rules: { readonly createHTML: (html: string) => string | null }): unknown;
}

/*
 * React Aria empties what it says aloud by `innerHTML = ''`, as soon as a number is changed twice. Nothing is let through but
 * that: whatever else would be made into elements is blocked, as it is without this policy.
 */
(window as { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createHTML: (html) => (html === '' ? html : null),
});
