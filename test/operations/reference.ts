/** The lines of API.md, read back. */

/** One line: how an operation is called, what awaiting it gives, and where it goes. */
export interface Line {
  readonly call: string
  readonly result: string
  /** Method and path of the document: `GET /bot/list`. */
  readonly route: string
}

/** Every line of an operation, in the order of the page. */
export function linesOf(text: string): readonly Line[] {
  const lines = [
    ...text.matchAll(
      /^- `(client\.[^`]+)` → `([^`]+)` · `((?:GET|POST) [^`]+)`(?: · `\.stream\(\)`(?: of `\w+`)?)?(?: · \*\*deprecated\*\*)?$/gm
    )
  ]
  return lines.map(([, call = '', result = '', route = '']) => ({ call, result, route }))
}
