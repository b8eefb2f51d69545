/** What `npm audit --json` found, a line a package; undefined where it is no answer: no network, a registry that keeps no list, rubbish. */
export function auditFindings(report: string): readonly string[] | undefined {
  const { vulnerabilities, metadata } = fieldsOf(report)
  // An answer counts what it looked at: without that, an empty list says nothing.
  if (!isFilled(Object(metadata).vulnerabilities) || typeof vulnerabilities !== 'object') return undefined
  return Object.entries(Object(vulnerabilities)).map(([name, found]) => lineOf(name, Object(found)))
}

function lineOf(name: string, { severity, range, via }: Readonly<Record<string, unknown>>): string {
  const titles = (Array.isArray(via) ? via : []).flatMap((cause: unknown) => Object(cause).title ?? [])
  return [`${name} ${range} (${severity})`, ...titles].join(': ')
}

const isFilled = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length > 0

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
