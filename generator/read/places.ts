/** The places of a request that can carry a parameter. A place is added here. */
export type ParameterPlace = 'path' | 'query' | 'header' | 'cookie'

const places: Readonly<Record<ParameterPlace, true>> = { path: true, query: true, header: true, cookie: true }

export function isPlace(text: string): text is ParameterPlace {
  return Object.hasOwn(places, text)
}
