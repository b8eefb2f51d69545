import { useEffect, useLayoutEffect, type RefObject } from 'react'
import { papers, type Paper } from './paper.ts'

const [pixelsAnInch, millimetresAnInch] = [96, 25.4]
/** The largest letters, as a multiple of the smallest; larger ones only make a short plan look like a long one. */
const largest = 1.7
/** A printer lays out a little differently: what is left free, as a share of the height. */
const slack = 0.02
/** How often the space between what fits and what does not is halved. */
const halvings = 6

/**
 * Makes letters and pictures of a sheet as large as one page of the paper allows, and never smaller than its styles have
 * them. Whoever has few steps shall not read small print. `letters` is the address of the guide's font.
 */
export function useFit(sheet: RefObject<HTMLElement | null>, paper: Paper, letters: string): void {
  const fit = () => sheet.current && fitInto(sheet.current, (papers[paper].height / millimetresAnInch) * pixelsAnInch * (1 - slack))
  useLayoutEffect(() => void fit())
  useEffect(() => {
    // Under a name of its own: the guide's font never comes to a page that is being read without it, and paper is not the
    // page. A phone's own letters are wider; they stand in for these where these do not come.
    if (!('FontFace' in window)) return
    const face = new FontFace(sheetFont, `url(${letters})`, { weight: '400 800' })
    document.fonts.add(face)
    face.load().then(fit, () => {})
    return () => void document.fonts.delete(face)
  }, [letters])
}

/** As plan-sheet.module.css names it. */
const sheetFont = 'Sheet'

function fitInto(element: HTMLElement, room: number): void {
  const fits = (by: number) => {
    element.style.setProperty('--fit', String(by))
    return element.scrollHeight <= room
  }
  let [good, bad] = [1, largest]
  for (let halving = 0; halving < halvings; halving++) {
    const between = (good + bad) / 2
    if (fits(between)) good = between
    else bad = between
  }
  element.style.setProperty('--fit', String(good))
}
