/** The places of a request that can carry a parameter. A place is added here. */
export type ParameterPlace = 'path' | 'query' | 'header'

const places: Readonly<Record<ParameterPlace, true>> = { path: true, query: true, header: true }

export function isPlace(text: string): text is ParameterPlace {
  return Object.hasOwn(places, text)
}
