/** One rule of a _headers file: the addresses it is for, and what is sent with them. */
export interface HeaderRule {
  readonly path: RegExp
  readonly headers: readonly (readonly [string, string])[]
}

/** Reads a _headers file as static hosts do: a path, where * stands for anything, then indented headers. */
export function readHeaderRules(text: string): HeaderRule[] {
  return text.split(/\n(?=\S)/).filter((rule) => rule.trim() !== '').map((rule) => {
    const [path = '', ...lines] = rule.trimEnd().split('\n')
    return { path: pathPattern(path), headers: lines.filter((line) => line.includes(':')).map(headerOf) }
  })
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`)
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.fromEntries(rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers))
}
