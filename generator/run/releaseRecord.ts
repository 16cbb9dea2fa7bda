/** released.json: the surface that was released last. Every run compares with it, and only `changes --release` moves it. */
import { z } from 'zod'
import type { ChangelogEntry } from '../changes/changelog.ts'
import { readSurfaceValue } from '../changes/surfaceText.ts'
import { printJson } from '../emit/printJson.ts'
import { fail } from '../ground/diagnostics.ts'
import { isObject, type JsonObject } from '../ground/json.ts'
import { isVersion } from '../ground/version.ts'
import { jsonFault, positionAt } from '../read/jsonSyntax.ts'
import type { Surface } from '../target/surface.ts'

export interface ReleaseRecord {
  /** The name of the package. */
  readonly package: string
  /** Null before the first release: programs may use the package as it stands all the same. */
  readonly version: string | null
  readonly surface: Surface
  /** The version in package.json when there was no release yet, if another tool raises it. */
  readonly base?: string | undefined
  /** Before the first release: the names in the surface that a rule chose, by their key in the names lock. */
  readonly provisional?: Readonly<Record<string, string>> | undefined
  /** What the changelog says of past releases, the newest first. */
  readonly history?: readonly ChangelogEntry[] | undefined
}

const released = z.string().refine(isVersion, {
  error: ({ input }) => `Invalid input: expected a version such as 1.2.3; got ${JSON.stringify(input)}`
})

const form = z.strictObject({
  form: z.literal(1),
  package: z.string().min(1),
  version: released.nullable(),
  base: released.optional(),
  provisional: z.record(z.string(), z.string()).optional(),
  history: z.array(z.strictObject({ version: released, text: z.string() })).optional(),
  surface: z.custom<JsonObject>(isObject, 'Invalid input: expected object')
})

const remedy = 'Restore the file from version control: it says what was released.'

/**
 * Reads the text of released.json.
 *
 * @throws GenerationError `lock/form` with the place if it is not one that the generator wrote.
 */
export function readReleaseRecord(text: string, place: string): ReleaseRecord {
  const fault = jsonFault(text)
  if (fault !== null)
    return fail('lock/form', `${place}:${positionAt(text, fault.offset)}`, fault.message, remedy)
  const value: unknown = JSON.parse(text)
  if (isObject(value) && typeof value['form'] === 'number' && value['form'] > 1)
    return fail(
      'lock/form',
      place,
      `The form of the record must be 1; got ${value['form']}.`,
      'Run the version of the generator that wrote it, or a later one.'
    )
  const parsed = form.safeParse(value)
  if (parsed.success)
    return {
      package: parsed.data.package,
      version: parsed.data.version,
      ...(parsed.data.base === undefined ? {} : { base: parsed.data.base }),
      ...(parsed.data.provisional === undefined ? {} : { provisional: parsed.data.provisional }),
      ...(parsed.data.history === undefined ? {} : { history: parsed.data.history }),
      surface: readSurfaceValue(parsed.data.surface, place, remedy)
    }
  const [issue] = parsed.error.issues
  const path = issue?.path.map(String).join('.') || 'The file'
  return fail('lock/form', place, `${path}: ${issue?.message ?? 'not understood'}.`, remedy)
}

/** The text of released.json, in lines that a diff shows well. */
export function printReleaseRecord({
  package: name,
  version,
  surface,
  base,
  provisional = {},
  history = []
}: ReleaseRecord): string {
  return printJson({
    form: 1,
    package: name,
    version,
    ...(base === undefined ? {} : { base }),
    ...(Object.keys(provisional).length === 0 ? {} : { provisional }),
    ...(history.length === 0 ? {} : { history }),
    surface
  })
}
