/** The files beside sdk.yaml that `compat` needs, as texts: a run that has nothing to do reads no more of them. */

/** The texts of the files; `checked` is null if nothing was compared yet. */
export interface CompatTexts {
  readonly surface: string
  readonly checked: string | null
  /** The chapters of MIGRATION.md; null if there are none. */
  readonly chapters: string | null
}

/** The names of the files. */
export const compatFiles = {
  surface: 'compat.yaml',
  checked: 'compat.checked.json',
  chapters: 'compat.md'
} as const
