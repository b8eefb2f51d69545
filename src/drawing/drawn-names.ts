import type { Side, SkinName } from '../guide/drawing-names.ts'
import drawing from 'virtual:drawing-text'
import text from 'virtual:interface-text'

/** What can be chosen of a drawing, in words. */
export const sideTexts: Readonly<Record<Side, string>> = { left: text.sideLeft, right: text.sideRight }
export const skinTexts: Readonly<Record<SkinName, string>> = { porcelain: drawing.skinPorcelain, sand: drawing.skinSand, honey: drawing.skinHoney, brown: drawing.skinBrown, deep: drawing.skinDeep, lines: drawing.skinLines }
