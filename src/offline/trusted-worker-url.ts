/** The Trusted Types policy of the guide: the one script address that is made from a string is the worker's. */
export function trustedWorkerUrl(url: string): string | TrustedScriptURL {
  const policy = window.trustedTypes?.createPolicy('gentle-hands-worker', { createScriptURL: (address) => address })
  return policy?.createScriptURL(url) ?? url
}
