/** Pictures as an independent decoder sees them: a page of the test's own turns PDF and PNG into pixels. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import jsqr from 'jsqr'
import type { Browser, Page as Tab } from 'playwright-core'

const origin = 'http://pixels.test'

/** A page apart from the guide and its policy, which has PDF.js. */
export async function openPixels(browser: Browser): Promise<Tab> {
  const tab = await browser.newPage()
  const body = await readFile(fileURLToPath(import.meta.resolve('unpdf/pdfjs')), 'utf8')
  await tab.route(`${origin}/**`, (route) => route.fulfill(route.request().url().endsWith('.mjs') ? { contentType: 'text/javascript', body } : { contentType: 'text/html', body: '<!doctype html>' }))
  await tab.goto(`${origin}/`)
  return tab
}

/** What the one QR code in a picture holds; undefined where none can be read. */
export async function codeInPicture(pixels: Tab, png: Buffer): Promise<string | undefined> {
  const { width, height, data } = await pixels.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    canvas?.drawImage(picture, 0, 0)
    const rgba = canvas?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray()
    let text = ''
    for (let at = 0; at < rgba.length; at += 8192) text += String.fromCharCode(...rgba.subarray(at, at + 8192))
    return { width: picture.width, height: picture.height, data: btoa(text) }
  }, png.toString('base64'))
  const read = 'default' in jsqr ? (jsqr.default as typeof jsqr) : jsqr
  return read(new Uint8ClampedArray(Buffer.from(data, 'base64')), width, height)?.data
}

/** The pages of a PDF as pictures, at 72 dots an inch times `scale`. The page loads PDF.js itself: an import that is written here is not the browser's. */
export async function picturesOfPdf(pixels: Tab, pdf: Buffer, scale: number): Promise<readonly Buffer[]> {
  const pages: string[] = await pixels.evaluate(`(async () => {
    const { getDocument } = await import('${origin}/pdf.mjs')
    const paper = await getDocument({ data: Uint8Array.from(atob('${pdf.toString('base64')}'), (each) => each.charCodeAt(0)) }).promise
    const pictures = []
    for (let number = 1; number <= paper.numPages; number += 1) {
      const page = await paper.getPage(number)
      const viewport = page.getViewport({ scale: ${scale} })
      const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height })
      await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise
      pictures.push(canvas.toDataURL('image/png').split(',')[1])
    }
    return pictures
  })()`)
  return pages.map((page) => Buffer.from(page, 'base64'))
}
