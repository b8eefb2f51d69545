/**
 * The guide's own worker, as its one Trusted Types policy lets it through: the one script address that is made from a
 * string. Whatever it is given, the policy makes this address and no other, so nobody who got hold of it could use it.
 */
export function trustedWorkerUrl(base: string): string | TrustedScriptURL {
  const address = `${base}sw.js`
  const policy = window.trustedTypes?.createPolicy('gentle-hands-worker', { createScriptURL: (_asked) => address })
  return policy?.createScriptURL('') ?? address
}
