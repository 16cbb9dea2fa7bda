/** Says in one line why a type does not take the place of another. */
import type { Difference } from '../../generator/changes/walk.ts'

/** The difference of a comparison: its kind, which has a chapter in MIGRATION.md, and the line. */
export interface Described {
  readonly kind: string
  readonly reason: string
}

/** What a difference means to a program, in the order in which it is told. */
const meanings: readonly {
  readonly kind: string
  readonly means: (difference: Difference) => boolean
  readonly say: (places: string) => string
}[] = [
  {
    kind: 'refused',
    means: ({ reason }) => /is no longer accepted\.$|no longer listed/.test(reason),
    say: (places) => `less is accepted for ${places}`
  },
  {
    kind: 'required',
    means: ({ reason }) => /optional → required|The new field is required/.test(reason),
    say: (places) => `${places} must be given`
  },
  {
    kind: 'named',
    means: ({ kind, path }) => kind === 'field/removed' && path.endsWith('{}'),
    say: (places) => `${places} has the fields that are listed, and no others`
  },
  {
    kind: 'gone',
    means: ({ kind }) => kind === 'field/removed',
    say: (places) => `no ${places}`
  },
  {
    kind: 'null',
    means: ({ reason }) => reason.startsWith('null may come'),
    say: (places) => `${places} may be null`
  },
  {
    kind: 'open',
    means: ({ kind, reason }) => kind === 'value/added' || reason.startsWith('string & {} may come'),
    say: (places) => `${places} may have a value that is not listed`
  },
  {
    kind: 'absent',
    means: ({ reason }) => reason.startsWith('undefined may come') || reason === 'required → optional',
    say: (places) => `${places} may be absent`
  },
  { kind: 'shape', means: () => true, say: (places) => `${places} has another type` }
]

/** Describes what was found; `whole` is told if the difference is in no member. */
export function described(found: readonly Difference[], whole: string): Described {
  const groups = new Map<number, Set<string>>()
  for (const difference of found.filter(({ level }) => level === 'major')) {
    const meaning = meanings.findIndex(({ means }) => means(difference))
    groups.set(meaning, (groups.get(meaning) ?? new Set()).add(placeOf(difference)))
  }
  const all = [...groups].sort(([left], [right]) => left - right)
  // With any other difference the compiler accepts that an optional field may be undefined.
  const told = all.filter(
    ([meaning], index) => index === 0 || !['absent', 'shape'].includes(meanings[meaning]?.kind ?? '')
  )
  const [first] = told
  if (first === undefined) return { kind: 'shape', reason: whole }
  const lines = told.map(([meaning, places]) => meanings[meaning]?.say(listed([...places])) ?? '')
  return { kind: meanings[first[0]]?.kind ?? 'shape', reason: sentence(lines.join('; ')) }
}

/** The member, without the branch of a union that it was found in. */
function placeOf({ path }: Difference): string {
  const member = path
    .replace(/\|[^.[\]{}()]+/g, '')
    .replace(/^\./, '')
    .replace(/\{\}$/, '')
  return member === '' ? 'it' : `\`${member}\``
}

function listed(places: readonly string[]): string {
  const [first = 'it', second] = places
  if (places.length > 2) return `${first} and ${places.length - 1} more`
  return second === undefined ? first : `${first} and ${second}`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
