import type { CDPSession, Page as Tab } from 'playwright-core'

/** The brightest that a picture shows anywhere: its relative luminance, white being 1, and its blue, from 0 to 255. */
export interface Brightest {
  readonly luminance: number
  readonly blue: number
}

/** Every picture that a tab paints while the reader does something, as PNG in base64. */
export async function paintedDuring(tab: Tab, act: () => Promise<unknown>): Promise<readonly string[]> {
  const painted: string[] = []
  const session: CDPSession = await tab.context().newCDPSession(tab)
  const first = new Promise<void>((resolve) => session.on('Page.screencastFrame', ({ data, sessionId }) => {
    painted.push(data)
    // The last may come as the screencast ends.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
    resolve()
  }))
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await act()
  await tab.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))
  await first
  await session.send('Page.stopScreencast')
  await session.detach()
  return painted
}

/** Reads a picture pixel by pixel, in a page of its own that no reader sees. */
export function brightestOf(helper: Tab, picture: string): Promise<Brightest> {
  return helper.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? []
    const linear = Array.from({ length: 256 }, (_, value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    let [luminance, blue] = [0, 0]
    for (let at = 0; at < pixels.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]]
      luminance = Math.max(luminance, 0.2126 * (linear[r] ?? 0) + 0.7152 * (linear[g] ?? 0) + 0.0722 * (linear[b] ?? 0))
      blue = Math.max(blue, b)
    }
    return { luminance, blue }
  }, picture)
}
