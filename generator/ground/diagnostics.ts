/**
 * The catalogue of everything that the generator reports about its input. A problem is reported with the place it was
 * found and what to do about it. Errors are collected and end the run once; nothing else ends it.
 */
import { isObject } from './json.ts'

/**
 * A warning needs a person's attention, and every run repeats it. News is printed once: the document changed, and nothing is
 * wrong. Repairs are counted, and remarks appear only in `--json`: neither needs action.
 */
export type Severity = 'error' | 'warning' | 'news' | 'repair' | 'remark'

interface Entry {
  readonly severity: Severity
  readonly title: string
}

/** Every code that may be reported. A code is for machines and search engines; its meaning never changes. */
const catalogue = {
  'usage/arguments': { severity: 'error', title: 'The command line cannot be understood' },
  'input/missing': { severity: 'error', title: 'A file that is needed does not exist or cannot be read' },
  'input/unreachable': {
    severity: 'warning',
    title: 'The document could not be fetched; the snapshot is used instead'
  },
  'input/no-network': {
    severity: 'error',
    title: 'The document could not be fetched'
  },
  'input/snapshot': { severity: 'warning', title: 'The snapshot is not the document that its lock recorded' },
  'input/status': { severity: 'error', title: 'The server of the document answered with an error' },
  'input/not-a-document': { severity: 'error', title: 'What was read is not an OpenAPI document' },
  'input/syntax': { severity: 'error', title: 'The text is neither valid JSON nor valid YAML' },
  'input/conflict': { severity: 'error', title: 'A file has a conflict that git left in it' },
  'input/version': { severity: 'error', title: 'The document is not OpenAPI 3' },
  'input/limit': { severity: 'error', title: 'The document exceeds a limit of size or time' },
  'input/frozen': { severity: 'error', title: 'A record is not what the run needs, and --frozen keeps it' },
  'input/changed': { severity: 'error', title: 'A record beside sdk.yaml changed during a run' },
  'input/redirect': { severity: 'error', title: 'A redirect leads somewhere that is not allowed' },
  'document/structure': {
    severity: 'error',
    title: 'A part of the document does not have the shape OpenAPI gives it'
  },
  'document/limit': {
    severity: 'error',
    title: 'A part of the document exceeds a budget of the generator'
  },
  'document/text': { severity: 'warning', title: 'A text of the document is too long to print in full' },
  'document/reference': { severity: 'error', title: 'A $ref has no target' },
  'document/operation-id': { severity: 'error', title: 'An operationId is missing or used twice' },
  'document/parameter': { severity: 'warning', title: 'A parameter that no request can carry was left out' },
  'document/required-parameter': {
    severity: 'error',
    title: 'A parameter that the server requires cannot be sent'
  },
  'document/left-out': {
    severity: 'warning',
    title: 'A part of an operation that its method cannot offer was left out'
  },
  'document/security': {
    severity: 'warning',
    title: 'A secret that the document declares cannot be sent, or nothing says when it is'
  },
  'document/server': { severity: 'warning', title: 'The document names no address of the API' },
  'document/method': { severity: 'error', title: 'A method that no call can have' },
  'document/overlay': { severity: 'error', title: 'An action of an overlay does not fit the document' },
  'document/unread': { severity: 'remark', title: 'A construct of the document is not read' },
  'repair/empty-parameter': { severity: 'repair', title: 'An empty parameter was dropped' },
  'repair/path-parameter': {
    severity: 'repair',
    title: 'A path parameter that only the template names was declared'
  },
  'repair/parameter-reference': {
    severity: 'repair',
    title: 'A parameter $ref without a target was dropped'
  },
  'repair/optional-path-parameter': {
    severity: 'repair',
    title: 'A path parameter with required: false was made optional by rule'
  },
  'repair/bare-response': {
    severity: 'repair',
    title: 'A schema in the place of a response was wrapped'
  },
  'repair/required-twice': { severity: 'repair', title: 'A name listed twice in required was kept once' },
  'repair/required-mark': {
    severity: 'repair',
    title: 'A required: true at a field was read as an entry of required above it'
  },
  'repair/enum': {
    severity: 'repair',
    title: 'Values of an enum that its type excludes were read as the type has them'
  },
  'repair/one-of': { severity: 'repair', title: 'A oneOf whose branches are not disjoint was read as anyOf' },
  'repair/reference': { severity: 'repair', title: 'A $$ref was put back where the copy equals its target' },
  'repair/reference-differs': {
    severity: 'repair',
    title: 'A $$ref whose copy differs from its target was left inlined'
  },
  'repair/null-items': {
    severity: 'repair',
    title: 'An array with items: null got an element from the fields beside it'
  },
  'repair/description': {
    severity: 'repair',
    title: 'A description that leaked from a merged component was dropped'
  },
  'repair/security-case': {
    severity: 'repair',
    title: 'A security scheme named in another case was matched'
  },
  'path/grammar': { severity: 'error', title: 'A path does not fit the action grammar' },
  'path/rule': { severity: 'warning', title: 'A path fits the action grammar only by a rule' },
  'path/settled': {
    severity: 'remark',
    title: 'A path fits the action grammar by a rule that sdk.yaml confirms'
  },
  'name/conflict': { severity: 'error', title: 'Two claims on one public name' },
  'name/reserved': {
    severity: 'error',
    title: 'A public name is taken by the language, the platform or the runtime'
  },
  'name/provisional': {
    severity: 'warning',
    title: 'A rule chose between two claims on one public name, which is for a person to review'
  },
  'name/held': {
    severity: 'news',
    title: 'A recorded public name stays although the path of its operation moved'
  },
  'name/near': {
    severity: 'warning',
    title: 'A line of sdk.yaml makes a resource whose name is nearly that of another'
  },
  'name/subpath': {
    severity: 'warning',
    title: 'A resource has the subpath of an entry, which the package then lacks'
  },
  'name/alias': { severity: 'news', title: 'A former public name cannot live on as an alias' },
  'name/moved': {
    severity: 'news',
    title: 'A recorded public name stays although its operation takes another number of ids'
  },
  'config/key': { severity: 'error', title: 'A key of sdk.yaml is unknown or has the wrong form' },
  'config/function': {
    severity: 'error',
    title: 'sdk.yaml names a helper, or a function of one, that does not exist'
  },
  'config/mount': {
    severity: 'error',
    title: 'A line of mounts in sdk.yaml names what src/custom does not have'
  },
  'config/unused': {
    severity: 'news',
    title: 'A line of sdk.yaml names something the document does not have'
  },
  'config/page': {
    severity: 'warning',
    title: 'A list lacks what the convention of pages asks for that sdk.yaml chooses'
  },
  'config/pages': {
    severity: 'news',
    title: 'Lists of the document come in pages that sdk.yaml does not describe'
  },
  'config/variables': {
    severity: 'warning',
    title: 'A line of sdk.yaml names environment variables that no client reads'
  },
  'config/former': {
    severity: 'warning',
    title: 'A line of sdk.yaml adds something to a resource by a former name'
  },
  'config/overruled': {
    severity: 'warning',
    title: 'A line of sdk.yaml decides a name that is recorded otherwise'
  },
  'config/helper': {
    severity: 'warning',
    title: 'A helper was left out because the document lacks an operation that it needs'
  },
  'config/chapter': {
    severity: 'error',
    title: 'A chapter of the README cannot be read, or speaks of what the package lacks'
  },
  'version/changesets': { severity: 'error', title: 'No folder above the package holds changesets' },
  'version/edited-changeset': {
    severity: 'warning',
    title: 'A changeset of an earlier run was edited, and stays'
  },
  'version/low': {
    severity: 'warning',
    title: 'The version of the package is lower than its changes ask for'
  },
  'accept/unused': {
    severity: 'warning',
    title: 'A line of sdk.yaml accepts a change that there is not, or for another version'
  },
  'accept/reason': { severity: 'warning', title: 'An entry of sdk.yaml accepts changes without a reason' },
  'accept/released': {
    severity: 'news',
    title: 'A line of sdk.yaml accepts changes that were released'
  },
  'changes/version': { severity: 'error', title: 'The version of the package does not fit what is released' },
  'changes/breaking': { severity: 'error', title: 'A breaking change is not accepted' },
  'lock/form': { severity: 'error', title: 'A lock file does not have the form the generator writes' },
  'output/edited': { severity: 'error', title: 'A generated file was edited by hand' },
  'output/foreign': {
    severity: 'warning',
    title: 'A file in the output folder was not written by the generator'
  },
  'output/line-ends': { severity: 'warning', title: 'A generated file differs in its line ends alone' },
  'output/stale': { severity: 'error', title: 'The output is not what the generator would write' },
  'output/folder': { severity: 'error', title: 'The output folder cannot be written' },
  'output/compile': { severity: 'error', title: 'The emitted source does not compile' },
  'output/invalid': { severity: 'error', title: 'The emitted source does not parse' },
  'pipeline/command': { severity: 'error', title: 'A program that a pipeline needs failed' },
  'internal/fault': { severity: 'error', title: 'The generator itself failed' }
} as const satisfies Record<string, Entry>

export type DiagnosticCode = keyof typeof catalogue

/** One report of the generator, with its place. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** Where: a JSON pointer into the document, or `file:line:column`. */
  readonly place: string
  /** What was found and what was done. */
  readonly message: string
  /** What a person can do about it; null if nothing is to be done. */
  readonly fix: string | null
}

/** What a code means, as one sentence without a full stop. */
export function titleOf(code: DiagnosticCode): string {
  return catalogue[code].title
}

/** The severity comes from the catalogue. */
export function diagnostic(
  code: DiagnosticCode,
  place: string,
  message: string,
  fix: string | null = null
): Diagnostic {
  return {
    code,
    severity: catalogue[code].severity,
    place: shortened(place),
    message: shortened(message),
    fix: fix === null ? null : shortened(fix)
  }
}

/** Texts of a document may be long; their two ends identify them. */
function shortened(text: string): string {
  return text.length <= 2_000 ? text : `${text.slice(0, 1_200)}…${text.slice(-600)}`
}

/** What a tolerated error says where it ends the run: a diagnostic that is read from a file never has one. */
const untolerated = new WeakMap<Diagnostic, Diagnostic>()

/** An error of the catalogue as a warning: the run goes on without that part, unless `--strict` is given. */
export function tolerated(entry: Diagnostic, consequence: string): Diagnostic {
  const warning: Diagnostic = {
    ...entry,
    severity: 'warning',
    message: `${entry.message} ${consequence}`,
    fix: `${entry.fix ?? 'Correct the document at this place.'} With --strict this is an error.`
  }
  untolerated.set(warning, entry)
  return warning
}

/** A diagnostic as an error: of one that was tolerated the consequence is left out, because nothing is read on. */
export function asError(entry: Diagnostic): Diagnostic {
  return { ...(untolerated.get(entry) ?? entry), severity: 'error' }
}

/** Whether a diagnostic is an error of the catalogue that was tolerated. */
export function isTolerated({ code, severity }: Diagnostic): boolean {
  return severity === 'warning' && catalogue[code].severity === 'error'
}

/** Says whether a value that was read from a file is a diagnostic. */
export function isDiagnostic(value: unknown): value is Diagnostic {
  if (!isObject(value)) return false
  const { code, severity, place, message, fix } = value
  return (
    typeof code === 'string' &&
    Object.hasOwn(catalogue, code) &&
    ['error', 'warning', 'news', 'repair', 'remark'].some((each) => each === severity) &&
    typeof place === 'string' &&
    typeof message === 'string' &&
    (fix === null || typeof fix === 'string')
  )
}

/** One diagnostic as a terminal shows it: a line with code, place and message, and a line with the remedy. */
export function formatDiagnostic({ severity, code, place, message, fix }: Diagnostic): string {
  return `${severity} ${code} at ${visible(place).replaceAll('\n', '\\n')}: ${visible(message)}${fix === null ? '' : `\n  → ${visible(fix)}`}`
}

/** Text of a document may hold control characters and bidirectional marks; they are shown as escapes. */
export function visible(text: string): string {
  return text.replace(
    /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** Files that have the lines of documents which came from an address, by that address. */
export type Snapshots = ReadonlyMap<string, string>

/** Ends a run: the input cannot become an SDK, for these reasons. It never reports a bug of the generator. */
export class GenerationError extends Error {
  override readonly name = 'GenerationError'
  readonly diagnostics: readonly Diagnostic[]
  readonly snapshots: Snapshots

  constructor(
    diagnostics: readonly Diagnostic[],
    { snapshots = new Map(), ...options }: ErrorOptions & { readonly snapshots?: Snapshots } = {}
  ) {
    super(diagnostics.map(formatDiagnostic).join('\n'), options)
    this.diagnostics = diagnostics
    this.snapshots = snapshots
  }
}

/** Ends the run with one diagnostic. */
export function fail(
  code: DiagnosticCode,
  place: string,
  message: string,
  fix: string | null = null,
  cause?: unknown
): never {
  throw new GenerationError([diagnostic(code, place, message, fix)], { cause })
}
