/** The changelog of a package: a section for each version, the newest first. */

/** What a version changed. */
export interface ChangelogEntry {
  readonly version: string
  /** Markdown below the heading of the version; it stays as it was written when the version was released. */
  readonly text: string
}

/** What a changelog says of the first version. */
export const firstNotes = 'The first release.\n'

/** The text of CHANGELOG.md. No dates: equal inputs give equal bytes. */
export function changelogText(entries: readonly ChangelogEntry[]): string {
  const sections = entries.map(({ version, text }) => `## ${version}\n\n${text.trim()}\n`)
  return `${['# Changelog\n', ...sections].join('\n')}`
}
