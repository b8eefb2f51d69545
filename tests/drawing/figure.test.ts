import { createElement, type ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Figure } from '../../src/drawing/figure.tsx'
import { frameSize } from '../../src/drawing/shape.ts'
import { techniques } from './drawings.ts'

/** The picture alone, as a page holds it; its style stands in front. */
const svgOf = (props: ComponentProps<typeof Figure>) => renderToStaticMarkup(createElement(Figure, props)).replace(/^[^]*?(?=<svg)/, '')

test.for(techniques)('who cannot see $title is told what the hand does', ({ drawing, alt, title, lead }) => {
  expect(alt.toLowerCase()).not.toBe(title.toLowerCase())
  expect(alt).not.toBe(lead)
  expect(alt.split(/\s+/).length).toBeGreaterThan(5)
  expect(alt).not.toMatch(/picture|image|toward the nipple/i)
  expect(svgOf({ drawing, side: 'left', alt })).toMatch(/^<svg [^>]*role="img" aria-label="[^"]/)
})

test.for(techniques)('many pictures like $title can share a page: they hold no ids, and no style of their own', ({ drawing, alt }) => {
  expect(svgOf({ drawing, side: 'left', alt })).not.toMatch(/ (id|style)=|url\(#|<style/)
})

test.for(techniques)('a list pays less for $title, and says its name once', ({ drawing, alt }) => {
  const full = svgOf({ drawing, side: 'left', alt })
  const small = svgOf({ drawing, side: 'left', alt: '', crop: 'thumb' })
  expect(small.length).toBeLessThan(full.length * 0.75)
  expect(small).toMatch(/^<svg [^>]*aria-hidden="true"/)
  expect(small).not.toContain('aria-label')
})

test('the left breast is drawn on the left of a mirror, the right one on its right, and a clock reads the same on both', () => {
  const [page] = techniques.filter(({ drawing }) => drawing.scenes[0]?.name === '12 and 6')
  const words = (side: 'left' | 'right') => [...(page ? svgOf({ drawing: page.drawing, side, alt: '' }) : '').matchAll(/x="([\d.]+)"[^>]*>(\d+)<\/text>/g)].map(([, x, word]) => [Number(x), word])
  expect(words('right').map(([, word]) => word)).toEqual(['12', '6'])
  expect(words('left')).toEqual(words('right').map(([x, word]) => [frameSize - Number(x), word]))
})
