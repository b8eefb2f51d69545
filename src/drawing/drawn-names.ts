import type { Side, SkinName } from '../guide/drawing-names.ts'
import text from 'virtual:interface-text'

/** What can be chosen of a drawing, in words. */
export const sideTexts: Readonly<Record<Side, string>> = { left: text.sideLeft, right: text.sideRight }
export const skinTexts: Readonly<Record<SkinName, string>> = { porcelain: text.skinPorcelain, sand: text.skinSand, honey: text.skinHoney, brown: text.skinBrown, deep: text.skinDeep, lines: text.skinLines }
