/** The chapters of the README whose operations and helpers the package has. */
import { nearNames } from '../ground/nearest.ts'
import type { WrittenChapter } from '../decide/chapters.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Api } from './api.ts'
import { everyAction, treeOf } from './everyResource.ts'
import { whatItIsNow } from './formerMounts.ts'
import { hasHeld } from './heldNames.ts'
import type { NamesLock } from './lockedNames.ts'

/** A chapter that a person wrote for the README. */
export interface Chapter {
  readonly title: string
  /** The title of the chapter that it follows, or null. */
  readonly after: string | null
  /** Markdown; {{name}}, {{client}} and {{service}} wait for theirs. */
  readonly text: string
}

/** The chapters that are true of the package, and what is said of the others. */
export function chaptersOf(
  written: readonly WrittenChapter[],
  api: Api,
  lock: NamesLock
): { readonly chapters: readonly Chapter[]; readonly diagnostics: readonly Diagnostic[] } {
  const operations = new Set(everyAction(treeOf(api)).map(({ action }) => action.id))
  const helpers = new Set(api.mounts.map(({ helper }) => helper))
  const lacks = written.map((chapter) => [
    ...lackIn(chapter, 'operations', operations, lock),
    ...lackIn(chapter, 'helpers', helpers, lock)
  ])
  return {
    chapters: written.flatMap(({ title, after, text }, index) =>
      lacks[index]?.length === 0 ? [{ title, after, text }] : []
    ),
    diagnostics: lacks.flat()
  }
}

function lackIn(
  chapter: WrittenChapter,
  kind: 'operations' | 'helpers',
  present: ReadonlySet<string>,
  lock: NamesLock
): readonly Diagnostic[] {
  const what = kind === 'operations' ? 'operation' : 'helper'
  return chapter[kind].flatMap((name, index) => {
    if (present.has(name)) return []
    const held = kind === 'operations' && hasHeld(lock, 'operation', name)
    const [near] = nearNames(name, present)
    const meant = near === undefined ? '' : ` Did you mean ${near}?`
    return {
      ...diagnostic(
        'config/chapter',
        chapter.placeOf([kind, String(index)]),
        `The chapter ${chapter.title} is left out: the package has no ${what} ${name}, which it is about.${held ? whatItIsNow(name, lock) : ''}${meant}`,
        `Correct its ${kind}, or remove the chapter if it is no longer needed.`
      ),
      severity: held ? 'news' : 'warning'
    }
  })
}
