type Point = readonly [x: number, y: number]

/** How many pairs one step of a path takes. */
const pairsOf: Readonly<Record<string, number>> = { M: 1, L: 1, T: 1, Q: 2, C: 3 }

/**
 * The same pictures in fewer bytes. The engine writes paths with absolute pairs, so that any of them can be moved. In a
 * page's HTML each pair counts from where the step before ended: the same hand in another place is then the same text.
 * React compares no attributes when it takes a page over, so what the engine writes may differ from what stands there.
 */
export function withShortPaths(html: string): string {
  return html.replace(/(?<=<path\b[^>]* d=")[^"]*/g, shortPath)
}

/** One of the engine's paths, drawn alike; a letter that says what the last one said is left out, and each needless space. */
export function shortPath(d: string): string {
  let from: Point = [0, 0]
  let start = from
  const words = stepsOf(d).flatMap(({ letter, points }, index, steps) => {
    const told = points.flatMap(([x, y]) => [x - from[0], y - from[1]]).map(shortNumber)
    from = points.at(-1) ?? start
    if (letter === 'M') start = from
    return letter !== 'M' && letter === steps[index - 1]?.letter ? told : [letter.toLowerCase(), ...told]
  })
  return words.join(' ').replace(/ (?=[-a-z])|(?<=[a-z]) /g, '')
}

interface Step {
  readonly letter: string
  readonly points: readonly Point[]
}

/** A letter may stand for several steps of its kind; here each has its own. */
function stepsOf(d: string): readonly Step[] {
  return [...d.matchAll(/([A-Z])([^A-Z]*)/g)].flatMap(([, letter = '', pairs = '']): Step[] => {
    const points = [...pairs.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)])
    if (letter === 'Z') return [{ letter, points }]
    const each = pairsOf[letter]
    if (each === undefined) throw new Error(`A path has the letter ${letter}: ${d}. Tell short-paths.ts how many pairs it takes.`)
    return Array.from({ length: points.length / each }, (_, at) => ({ letter, points: points.slice(at * each, (at + 1) * each) }))
  })
}

/** At most two decimals, as authored: a difference may have many more by the way in which a machine counts. */
const shortNumber = (value: number) => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.')
