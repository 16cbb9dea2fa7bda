/** Tells of the names that a rule chose, because two things claimed one, and that no release has made final. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { compareText, keyInLine } from '../ground/text.ts'
import { isIdentifier } from './names.ts'
import { ownerOf, rivalsIn, type RivalsOf } from './rivals.ts'
import type { TypeDraft } from './typeDraft.ts'
import type { TypeNaming } from './typeNames.ts'

/** One warning for each line of sdk.yaml that could choose other names: the qualifier of an operation is part of all its types. */
export function reviewTypes(
  drafts: readonly TypeDraft[],
  { names, settled }: Pick<TypeNaming, 'names' | 'settled'>
): readonly Diagnostic[] {
  const rivalsOf = rivalsIn(drafts, names)
  const units = new Map<string, TypeDraft[]>()
  for (const draft of drafts)
    if (settled.has(draft.key)) units.set(ownerOf(draft), [...(units.get(ownerOf(draft)) ?? []), draft])
  return [...units]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([id, group]) => {
      const sorted = group.toSorted((left, right) => compareText(left.key, right.key))
      return reviewOf(id, sorted, names, rivalsOf)
    })
}

/** What is reported of an operation or a component; nothing if its names follow from its place, which is told. */
function reviewOf(
  id: string,
  group: readonly TypeDraft[],
  names: ReadonlyMap<string, string>,
  rivalsOf: RivalsOf
): readonly Diagnostic[] {
  const nameOf = (draft: TypeDraft): string => names.get(draft.key) ?? draft.wanted
  const contested = group.filter((draft) => nameOf(draft) !== draft.wanted || rivalsOf(draft).length > 0)
  const chosen = sorted(contested.map(nameOf))
  if (chosen.length === 0) return []
  return [
    diagnostic(
      'name/provisional',
      group[0]?.pointer ?? '',
      `A rule chose the name${chosen.length === 1 ? '' : 's'} ${chosen.join(', ')} for ${id}, ${reasonOf(contested, rivalsOf)}. It is provisional until the next release.`,
      remedy(id, contested, nameOf)
    )
  ]
}

/** What else claims the names that the types would have. */
function reasonOf(group: readonly TypeDraft[], rivalsOf: RivalsOf): string {
  const claimed = group.filter((draft) => rivalsOf(draft).length > 0)
  const [first] = group
  if (first?.wanted === '')
    return 'because its name has no ASCII letter or digit that an identifier could have'
  if (claimed.length === 0 && first !== undefined && !isIdentifier(first.wanted))
    return `because "${first.wanted}" is not a valid identifier`
  if (claimed.length === 0) return 'because two things claimed one name when it was chosen'
  const others = sorted(claimed.flatMap((draft) => rivalsOf(draft).map(({ key }) => key)))
  const wanted = sorted(claimed.map((draft) => draft.wanted))
  return `because ${others.join(' and ')} ${others.length === 1 ? 'claims' : 'claim'} ${wanted.join(' and ')} too`
}

/** The line to write, with a word that is to be replaced. */
function remedy(id: string, group: readonly TypeDraft[], nameOf: (draft: TypeDraft) => string): string {
  const owners = group.filter((draft) => draft.owner === null)
  const [first] = owners
  if (first === undefined)
    return `To choose another before that, write it in names.lock.yaml, in the line of ${group.map(({ key }) => key).join(' and ')}.`
  const line =
    first.role === 'shared'
      ? `components: { ${keyInLine(id)}: ${nameOf(first)} }`
      : `operations: { ${keyInLine(id)}: { qualifier: ${qualifierIn(owners, nameOf)} } }`
  return `To choose another before that, write in sdk.yaml, with a word of yours: ${line}.`
}

/** The word that tells the types of an operation from others; a word to replace if they have none. */
function qualifierIn(group: readonly TypeDraft[], nameOf: (draft: TypeDraft) => string): string {
  const words = group.flatMap(
    (draft) => draft.ladder.find(({ short, long }) => [short, long].includes(nameOf(draft)))?.qualifier ?? []
  )
  return words.find((word) => word !== '') ?? (group[0]?.ofItem === true ? 'Item' : 'Collection')
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText)
}
