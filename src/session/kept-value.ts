/** What was kept is known to nobody: another edition, another tab or a hand may have written it. */

/** The fields of a kept value, each yet to be checked; none where it has none. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value)

/** A number that measures or counts: not negative, and not without end. */
export const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
