/** What a run printed beside its stages, which have tests of their own. */
export function withoutStages(error: string): string {
  return error.replace(/^(?:Fetching|Reading|Emitting|Compiling|Comparing with|Writing) \S+\n/gm, '')
}
