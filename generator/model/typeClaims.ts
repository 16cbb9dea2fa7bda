/** The claims of types on public names: what moves together, and who comes first. */
import type { Claim } from './settle.ts'
import type { Spelling, TypeDraft } from './typeDraft.ts'

/** Operations come before components, of which one that is spelled like the name comes first, and those before nested shapes. */
export function rankOf({ key, role, owner, wanted }: TypeDraft): number {
  if (owner !== null) return 3
  return role !== 'shared' ? 1 : key === wanted ? 2 : 2.25
}

/** The types of one operation take a qualifier together. */
export function unitOf({ key, role }: TypeDraft): string {
  return role === 'shared' || role === 'nested' ? key : (key.split('#')[0] ?? key)
}

function spellingAt(draft: TypeDraft, levelOf: (unit: string) => number): Spelling | undefined {
  return draft.ladder[levelOf(unitOf(draft))]
}

/** The levels that recorded names have: what an operation gets later takes the qualifier that its types have. */
export function recordedLevels(
  drafts: readonly TypeDraft[],
  kept: ReadonlyMap<string, string>
): ReadonlyMap<string, number> {
  const levels = new Map<string, number>()
  for (const draft of drafts) {
    const name = draft.owner === null ? kept.get(draft.key) : undefined
    const level = draft.ladder.findIndex(({ short, long }) => short === name || long === name)
    const unit = unitOf(draft)
    if (level > 0 && !draft.isChosen) levels.set(unit, Math.max(level, levels.get(unit) ?? 0))
  }
  return levels
}

export function claimOf(
  draft: TypeDraft,
  kept: ReadonlyMap<string, string>,
  byKey: ReadonlyMap<string, TypeDraft>,
  isFree: (name: string) => boolean
): Claim {
  const recorded = kept.get(draft.key)
  const owner = draft.owner === null ? undefined : byKey.get(draft.owner)
  return {
    key: draft.key,
    unit: unitOf(draft),
    stays: recorded !== undefined || draft.isChosen,
    rank: rankOf(draft),
    last: draft.ladder.length - 1,
    wordsLevel: draft.role === 'shared' || draft.role === 'nested' ? null : 1,
    nameAt: (levelOf) => {
      const start = owner === undefined ? '' : (spellingAt(owner, levelOf)?.short ?? '')
      const spelling = spellingAt(draft, levelOf)
      if (recorded !== undefined || spelling === undefined) return recorded ?? draft.wanted
      return isFree(start + spelling.short) ? start + spelling.short : start + spelling.long
    }
  }
}
