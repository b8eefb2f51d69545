import { chromium, type Browser } from 'playwright-core'
import { chromiumPath } from './find-chromium.ts'

/** This machine's Chromium, without a window, for pictures, measures and tests; it asks for nothing of its own accord. */
export async function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath: await chromiumPath(), args })
}
