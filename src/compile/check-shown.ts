import type { Page, PageOf } from '../guide/page.ts'
import type { Tell } from './content-error.ts'
import { lossWords } from './loss-words.ts'
import { drawingsShown, type ShownDrawing } from './shown-pictures.ts'

/** Where the page after a loss may lead: no further than help, words and sources. */
const lossPlaces = /^\/(?:get-help\/#(?:emergency|call-today|numbers-to-call)|words\/(?:#.*)?|sources\/)$/

/**
 * Two pages are held whole, as a reader sees them, for words reach them from elsewhere too: from techniques, gate,
 * calls, conditions and shared blocks (rules 2 and 14). `tellOf` gives the tell of a page's own file.
 */
export function checkShown(pages: readonly Page[], tellOf: (page: Page) => Tell): void {
  for (const page of pages.filter((page): page is PageOf<'situation'> => page.type === 'situation')) {
    const shown = JSON.stringify({ ...page, aliases: [], path: '' })
    const places = [...shown.matchAll(/"(?:to|path)":"([/#][^"]+)"/g)].map(([, place = '']) => place)
    const drawings = drawingsShown(page)
    if (page.route.flags.includes('hot')) checkHot(places, drawings, tellOf(page))
    if (page.route.flags.includes('loss')) checkLoss(shown, places, drawings, tellOf(page))
  }
}

function checkHot(places: readonly string[], drawings: readonly ShownDrawing[], tell: Tell): void {
  const technique = places.find((place) => place.startsWith('/techniques/'))
  if (technique) tell(1, `A shared block leads to ${technique}, on the page about a hot patch (rule 2).`, 'Pull in a block without that link.')
  const touch = drawings.find(({ drawing }) => drawing.scenes.some(({ hands, marks }) => hands.length > 0 && !marks.includes('cold-pack')))
  if (touch) tell(1, `"${touch.title}" shows hands on the breast, on the page about a hot patch (rule 2).`, 'Show cold alone, or write "picture: none" at its step.')
}

function checkLoss(shown: string, places: readonly string[], drawings: readonly ShownDrawing[], tell: Tell): void {
  const word = lossWords.exec(shown)?.[0]
  const place = places.find((place) => !lossPlaces.test(place))
  if (word) tell(1, `"${word}" reaches the page after a loss from a technique, a condition, an act or a call (rule 14).`, 'Name another, or give it words that speak of nothing else.')
  else if (place) tell(1, `The page after a loss leads to ${place}, which speaks of feeding (rule 14).`, 'Lead to emergency, call today, words or sources alone.')
  const milk = drawings.find(({ drawing }) => drawing.scenes.some(({ marks }) => marks.includes('milk') || marks.includes('cup')))
  if (milk) tell(1, `"${milk.title}" shows milk, on the page after a loss (rule 14).`, 'Show another picture, or write "picture: none" at its step.')
}
