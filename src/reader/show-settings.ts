import { settingsIn } from './settings.ts'

/**
 * Shows kept settings on the root element, where styles find text size and hand. index.html does so before the first paint;
 * keep the two together.
 */
export function showSettings({ documentElement }: Document, kept: string): void {
  Object.assign(documentElement.dataset, settingsIn(kept))
}
