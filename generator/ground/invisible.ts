/** Characters that a reader does not see, or that show him other text than a compiler reads. */

/** Controls, lone halves of a pair, and the marks that turn the direction of text. */
export const hidden =
  /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu

/** The text with everything that is not seen as an escape of JSON and of TypeScript; the value is the same. */
export function withEscapes(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (found) =>
    Array.from(
      { length: found.length },
      (_, index) => `\\u${found.charCodeAt(index).toString(16).padStart(4, '0')}`
    ).join('')
  )
}
