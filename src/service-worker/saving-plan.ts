import { helpFolder, isPacked } from '../offline/page-pack.ts'

/** A file of the worker's list: its full address, and its hash. */
export type ListedFile = readonly [address: string, hash: string]

/** How missing files are fetched; each stands in one of the three. */
export interface SavingPlan {
  /** Before all else. */
  readonly help: readonly ListedFile[]
  /** Together, in the pack. */
  readonly packed: readonly ListedFile[]
  readonly singly: readonly ListedFile[]
}

/**
 * The pack weighs less than a third of what the pages weigh singly. So it is for those who lack more than a third of their
 * files: at a first install, or when a new script or style has changed every page (a style changes the HTML alone,
 * which is half of the files and most of the bytes). Who lacks a few fetches those.
 */
export function savingPlan(missing: readonly ListedFile[], all: readonly ListedFile[], scope: string): SavingPlan {
  const isHelp = ([address]: ListedFile) => address.startsWith(scope + helpFolder)
  const isPage = ([address]: ListedFile) => isPacked(address)
  const isWorthIt = missing.filter(isPage).length * 3 > all.filter(isPage).length
  const others = missing.filter((file) => !isHelp(file))
  return {
    help: missing.filter(isHelp),
    packed: others.filter((file) => isWorthIt && isPage(file)),
    singly: others.filter((file) => !(isWorthIt && isPage(file))),
  }
}
