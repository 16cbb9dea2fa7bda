import type { OtherDecisions } from '../decide/decisions.ts'
import type { Mount, SkillChapter } from './api.ts'

/** The chapters whose operations the document has all, and whose helper is mounted. */
export function skillChapters(
  { skill }: OtherDecisions,
  operations: ReadonlySet<string>,
  mounts: readonly Mount[]
): readonly SkillChapter[] {
  const helpers = new Set(mounts.map(({ helper }) => helper))
  return Object.entries(skill)
    .filter(
      ([, { needs, helper }]) =>
        needs.every((id) => operations.has(id)) && (helper === undefined || helpers.has(helper))
    )
    .map(([title, { text }]) => ({ title, text: text.trim() }))
}
