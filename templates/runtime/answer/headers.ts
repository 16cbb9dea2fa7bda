/** Reads headers of answers as the document describes them. What comes in another form is given as the text that came. */

/** Makes a value of the text of a header. */
export type HeaderReader = (text: string) => unknown

export const asText: HeaderReader = (text) => text

export const asNumber: HeaderReader = (text) =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text

export const asBoolean: HeaderReader = (text) =>
  /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text

export const asJson: HeaderReader = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    // A good answer stays one if a header of it is not what was described.
    return text
  }
}

/** Values between commas. */
export function listOf(read: HeaderReader): HeaderReader {
  return (text) => partsOf(text).map(read)
}

/** The fields of an object between commas: `a=1,b=2` if it is exploded, else `a,1,b,2`. */
export function fieldsOf(readers: Readonly<Record<string, HeaderReader>>, isExploded: boolean): HeaderReader {
  return (text) => {
    const parts = partsOf(text)
    const pairs = isExploded ? parts.map((part) => part.split(/=(.*)/s, 2)) : inPairs(parts)
    if (pairs.some(({ length }) => length < 2)) return text
    return Object.fromEntries(
      pairs.map(([name = '', value = '']) => {
        const read = Object.hasOwn(readers, name) ? readers[name] : undefined
        return [name, (read ?? asText)(value)]
      })
    )
  }
}

/** Makes the reader of an operation: its headers by their names in programs, each with the name that it has in answers. */
export function headersBy(
  readers: Readonly<Record<string, readonly [header: string, read: HeaderReader]>>
): (headers: { get(name: string): string | null }) => object {
  return (headers) =>
    Object.fromEntries(
      Object.entries(readers).flatMap(([name, [header, read]]) => {
        const text = headers.get(header)
        return text === null ? [] : [[name, read(text.trim())]]
      })
    )
}

/** What is between commas, none of which is in quotes; empty parts do not count (RFC 9110 §5.6.1.2). */
function partsOf(text: string): readonly string[] {
  const parts = text.match(/(?:"(?:\\.|[^"\\])*"|[^,])+/g) ?? []
  return parts.map((part) => part.trim()).filter(Boolean)
}

function inPairs(parts: readonly string[]): readonly (readonly string[])[] {
  return parts.flatMap((_, index) => (index % 2 === 0 ? [parts.slice(index, index + 2)] : []))
}
