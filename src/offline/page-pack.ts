/**
 * What build and worker agree on about the pack: one file with the HTML and the data of every page, by their paths
 * in the worker's list. Pages are so alike that together they compress to a third of their sum.
 */
export const packName = 'all-pages.json'

/** Help is saved before all else, and by itself. */
export const helpFolder = 'get-help/'

/** Whether a file of the worker's list comes in the pack. */
export const isPacked = (address: string): boolean => /(^|\/|\.html|\.json)$/.test(address)
