/**
 * The one place for what an engine cannot do as Debian ships it: why, and what the guide does instead. Each row is tested,
 * so that it ages in sight. Two lacks are of WebKit's driver and no reader's: its windows are private, so the copy is
 * forgotten a while after the last is closed; and it tells nothing of faults, so the page's own are listened for from its load on.
 */
import { expect } from 'vitest'
import type { Engine, Tab } from './engine.ts'
import { controls, press, shows, until } from './in-tab.ts'

export interface Lack {
  readonly in: readonly Engine['name'][]
  readonly what: string
  readonly why: string
  /** What the reader has instead, as the end of a sentence. */
  readonly instead: string
  /** In the page: whether it is there after all. */
  readonly isThere: () => boolean
  /** What is on a machine, not in the engine: tested where it is not there. */
  readonly isOfMachine?: true
  /** The page where it shows; a session's has its questions answered. */
  readonly at: string
  readonly proof: (tab: Tab) => Promise<void>
}

const session = '/session/#technique=rhythmic'

export const lacks: readonly Lack[] = [
  {
    in: ['Chromium', 'Firefox', 'WebKit'], what: 'a sheet to share with', why: 'None of the three has one on Linux.', instead: 'a plan offers its link to be copied',
    isThere: () => 'share' in navigator, at: '/plan/#1.e.f.o.BOl0cIl3c.q2p4.UmluZyBtZSBvbiBUdWVzZGF5Lg',
    proof: async (tab) => {
      await shows(tab, 'Copy link')
      expect(await controls(tab)).not.toContain('Share')
    },
  },
  {
    in: ['Firefox', 'WebKit'], what: 'a buzz', why: 'Firefox took it out again; WebKit never had it.', instead: 'a session offers none',
    isThere: () => 'vibrate' in navigator, at: session,
    proof: async (tab) => {
      await shows(tab, 'Sound at each beat')
      expect(await controls(tab)).not.toContain('Buzz at each beat')
    },
  },
  {
    in: ['Firefox', 'WebKit'], what: 'a prompt to install', why: 'Only Chromium fires beforeinstallprompt.', instead: 'the page tells the ways, and has no button',
    isThere: () => 'onbeforeinstallprompt' in window, at: '/save/',
    proof: async (tab) => {
      await shows(tab, 'In any other browser, stay in the tab.')
      expect(await controls(tab)).not.toContain('Install the guide')
    },
  },
  {
    in: ['Firefox', 'WebKit'], what: 'a voice that lives on the device', why: 'Firefox asks speech-dispatcher, which it does not bring; WebKitGTK does not call its own voices local.', instead: 'a session says so, and goes on',
    isThere: () => speechSynthesis.getVoices().some(({ localService }) => localService), isOfMachine: true, at: session,
    proof: async (tab) => {
      await press(tab, 'Read each step aloud')
      await press(tab, 'Start')
      await shows(tab, 'No voice for this language lives on this device.')
      await shows(tab, 'Step 1 of')
    },
  },
  {
    in: ['WebKit'], what: 'storage that can be asked to stay', why: 'WebKitGTK has no navigator.storage.', instead: 'what is kept is kept all the same, and the copy is counted by the worker',
    isThere: () => 'storage' in navigator, at: '/save/',
    proof: (tab) => shows(tab, 'All files are right. Saved for offline.'),
  },
  {
    in: ['WebKit'], what: 'a call when the page is idle', why: 'WebKit has no requestIdleCallback.', instead: 'a page comes alive in its next turn',
    isThere: () => 'requestIdleCallback' in window, at: '/',
    proof: (tab) => until(async () => expect(await tab.run(() => 'alive' in document.documentElement.dataset)).toBe(true)),
  },
  {
    in: ['WebKit'], what: 'a window as narrow as a phone', why: 'MiniBrowser has a bar of tools that is 447 px wide.', instead: 'its pages are read at that width, and nothing runs off the side',
    isThere: () => innerWidth <= 390, at: '/techniques/roll/',
    proof: async (tab) => expect(await tab.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0),
  },
  {
    in: ['WebKit'], what: 'colours forced by the reader', why: 'WebKitGTK has no such mode, so no forced-color-adjust.', instead: 'the colours are the guide\'s own',
    isThere: () => CSS.supports('forced-color-adjust: none') || matchMedia('(forced-colors: active)').matches, at: '/techniques/roll/',
    proof: async (tab) => expect(await tab.run(() => getComputedStyle(document.body).color)).not.toBe('rgb(0, 0, 0)'),
  },
  {
    in: ['Firefox'], what: 'lines that end prettily', why: 'Firefox has no "text-wrap: pretty".', instead: 'lines break as they come, and nothing runs off the side',
    isThere: () => CSS.supports('text-wrap: pretty'), at: '/techniques/roll/',
    proof: async (tab) => expect(await tab.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0),
  },
]
