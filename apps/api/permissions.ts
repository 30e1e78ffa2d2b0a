/**
 * Who may do what: the roles that hold each permission named by an `@Allow`. Closed by default: a permission that is not
 * listed here stops the server from starting.
 */
export const permissions: Readonly<Record<string, readonly string[]>> = {
  // programme

  // people

  // referral

  // docket

  // hearing

  // jury

  // disposition

  // service

  // credit

  // desk

};
