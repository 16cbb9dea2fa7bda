import type { Acquired } from './acquired.ts'

/** Where sdk.yaml is unless the command line says otherwise. */
export const sdkPlace = 'spec/sdk.yaml'

/** What the command line asks for. */
export interface Options {
  /** sdk.yaml; the snapshot and the locks are beside it. */
  readonly config: string
  /** A file or address of a document to generate from instead of the configured one, or null. */
  readonly spec: string | null
  /** The document itself, if a command that runs before has it: a server may give another one a moment later. */
  readonly acquired?: Acquired
  readonly out: string
  readonly offline: boolean
  readonly check: boolean
  /** Whether the package is compiled before it is written. */
  readonly verify: boolean
  /** Whether a part of the document that cannot be read ends the run; else it becomes `unknown`, with a warning. */
  readonly strict: boolean
  readonly force: boolean
  /** Whether a run without `dryRun` records its snapshot and names beside sdk.yaml. */
  readonly save: boolean
  /** Whether the run fails if a record beside sdk.yaml would have to change; it then uses no network. */
  readonly frozen: boolean
  /** Whether a fetch that fails ends the run; else the snapshot is used, with a warning. */
  readonly ci: boolean
  /** Whether nothing is written, and the summary lists what a run would write. */
  readonly dryRun: boolean
  readonly printModel: boolean
  /** Whether the constructs of the document are printed, with what is done with each, and nothing is written. */
  readonly census: boolean
  readonly json: boolean
  /** Whether news is printed that an earlier run has told. */
  readonly verbose: boolean
  /** Whether warnings and errors alone are printed. */
  readonly quiet: boolean
  /** Whether a run follows each change of what the package is made from. */
  readonly watch: boolean
  readonly version: boolean
  readonly help: boolean
}
