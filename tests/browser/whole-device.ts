/**
 * In the page, before its scripts: a device that has all that a session asks for, and refuses nothing. Chromium without a
 * window has no voice, and may refuse a lock. It runs in the page, so it can call nothing of ours.
 */
export function beWhole(): void {
  localStorage.setItem('gentle-hands settings', JSON.stringify({ sound: 'on', vibration: 'on', voice: 'on' }))
  const give = (target: object, name: string, value: unknown) => Object.defineProperty(target, name, { value, configurable: true, writable: true })
  give(Navigator.prototype, 'wakeLock', { request: async () => ({ released: false, release: async () => {} }) })
  give(Navigator.prototype, 'vibrate', () => true)
  // A browser's own utterance takes none but a browser's own voice.
  give(window, 'SpeechSynthesisUtterance', class { onend = () => {} })
  const speak = ({ onend }: { onend: () => void }) => queueMicrotask(onend)
  give(window, 'speechSynthesis', { getVoices: () => [{ lang: 'en', localService: true, default: true }], speak, cancel: () => {}, addEventListener: () => {}, removeEventListener: () => {} })
}
