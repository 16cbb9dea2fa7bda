/** The reason in the lines that accept changes until a person writes one. */

const toWrite = 'write here what users should know'

/** The reason in the lines that are printed, which a person replaces. */
export const noReasonYet = `The API changed this; ${toWrite}.`

/** Whether a person still has to write the reason: users would read it in the changelog. */
export function needsReason(reason: string): boolean {
  const words = reason.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  return words === '' || words.includes(toWrite)
}
