import type { PathPart } from '../api.ts'
import { parameterNames, type Segment } from '../pathNames.ts'
import { sentSegment } from '../pathText.ts'
import type { PathRules } from './route.ts'

/** The parts of a path template of any form: a segment may mix text and parameters, and what is behind a hash is not sent (RFC 9110 §7.1). */
export function partsOf(path: string, rules: PathRules): readonly PathPart[] {
  const pieces = (path.split('#')[0] ?? '').split(/(\{[^{}]+\})/).filter((piece) => piece !== '')
  const names = [...parameterNames(pieces.flatMap(segmentsIn), rules.taken ?? new Set())]
  return pieces.map((piece, index): PathPart => {
    if (!piece.startsWith('{')) return { kind: 'text', text: sentText(piece) }
    const wireName = piece.slice(1, -1)
    const isWhole = /\/$/.test(pieces[index - 1] ?? '') && /^(?:$|\/)/.test(pieces[index + 1] ?? '')
    return {
      kind: 'parameter',
      name: names.shift() ?? wireName,
      catchAll: isWhole && rules.catchAll?.includes(wireName) === true,
      optional: isWhole && rules.optional.has(wireName)
    }
  })
}

function segmentsIn(piece: string): readonly Segment[] {
  if (piece.startsWith('{')) return [{ parameter: piece.slice(1, -1) }]
  return piece
    .split('/')
    .filter((literal) => literal !== '')
    .map((literal) => ({ literal }))
}

/** Text as an address carries it; the query that a path may have keeps its marks (RFC 3986 §3.4). */
function sentText(text: string): string {
  const [path = '', ...query] = text.split('?')
  return [path, query.join('?')]
    .slice(0, query.length > 0 ? 2 : 1)
    .map((each) => each.split('/').map(sentSegment).join('/'))
    .join('?')
}
