/** The name that `Content-Disposition` gives a file (RFC 6266, RFC 8187), without the folders that it may have; null if it gives none. */
export function fileName(disposition: string): string | null {
  const given: Record<string, string> = {}
  for (const [, name = '', quoted, bare = ''] of disposition.matchAll(parameter))
    given[name.toLowerCase()] ??= quoted?.replace(/\\(.)/g, '$1') ?? bare.trim()
  const name =
    extended(given['filename*']) ?? rawText(given['filename']) ?? given['filename*']?.replace(/^.*'/, '')
  // A name is not a path: what a program writes to it must not leave the program's folder.
  const last = name
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/[\0-\x1f\x7f]/g, '')
    .trim()
  return last && !/^\.+$/.test(last) ? last : null
}

// A parameter begins the header or follows a semicolon; a quoted string holds either.
const parameter = /(?:^|;)\s*([\w!#$&+.^`|~-]+\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/g

// RFC 8187 §3.2.1: character set, language, percent-encoded bytes.
function extended(value: string | undefined): string | null {
  const [, charset = '', text = ''] = /^([\w-]+)'[^']*'(.*)$/.exec(value ?? '') ?? []
  const bytes = text.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  if (/^utf-8$/i.test(charset)) return utf8(bytes)
  return /^iso-8859-1$/i.test(charset) ? bytes : null
}

// Servers that know no extended form write UTF-8, which `fetch` reads as one character for each byte.
function rawText(value: string | undefined): string | null {
  return value === undefined ? null : (utf8(value) ?? value)
}

// The text that bytes stand for, one character for each; null if they are not UTF-8.
function utf8(bytes: string): string | null {
  try {
    return decodeURIComponent(
      bytes.replace(
        /[^\x20-\x24\x26-\x7e]/g,
        (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`
      )
    )
  } catch {
    // Not UTF-8: the caller knows another reading.
    return null
  }
}
