/** `propose`: reads its command line, and says what came of it. */
import type { ProposeOptions } from '../run/propose.ts'
import { parseOptions } from './arguments.ts'
import { readWords, UsageError } from './commandLine.ts'
import type { Terminal } from './terminal.ts'

const usage = `Fetches the document, regenerates, and keeps one pull request that says what changed since the release.

Usage: chatbotkit-sdk-generator propose [options]

  --branch <name>     the branch of the pull request (sdk-update)
  --gate <file>       the workflow that is started for the pull request, since its branch starts none by itself
  --config <file>     the decisions about the SDK (spec/sdk.yaml)
  --out <folder>      where the package is (generated)
  --help              print this

It is made for a pipeline: it needs git with a remote called origin, gh with a token, and a checkout without changes. A fetch
that fails ends it, as with --ci. What people committed to the branch stays while its pull request is open.
Exit status: 0 if there is nothing to propose or it is proposed, 1 if a step fails, 2 for an invalid command line.
`

/** Runs \`propose\` and returns the exit status. */
export async function tellProposal(argv: readonly string[], to: Terminal): Promise<number> {
  const parsed = parsePropose(argv)
  if (parsed === null) {
    to.out(usage)
    return 0
  }
  const { propose } = await import('../run/propose.ts')
  const proposal = await propose(parsed)
  switch (proposal.kind) {
    case 'nothing':
      to.out('There is nothing to propose: the package is what the document gives.\n')
      if (proposal.closed !== null) to.out(`Pull request ${proposal.closed} was closed.\n`)
      return 0
    case 'proposed':
      to.out(`Proposed, with the label ${proposal.bump}: ${proposal.address}\n`)
      if (!proposal.pushed) to.out('The branch has these files already.\n')
      return 0
    default:
      return proposal satisfies never
  }
}

/** Reads the command line; null if it asks for help. */
function parsePropose(argv: readonly string[]): ProposeOptions | null {
  const values = parse(argv)
  if (values.help === true) return null
  const { branch = 'sdk-update', gate = null, config, out } = values
  // What begins with a dash would be an option of git.
  if (!/^[\w][\w./-]*$/.test(branch))
    throw new UsageError(
      `--branch must be the name of a branch, of letters, digits, dots, slashes and dashes; got ${branch}.`
    )
  const passed = [
    ...(config === undefined ? [] : ['--config', config]),
    ...(out === undefined ? [] : ['--out', out])
  ]
  return { options: parseOptions(['--ci', ...passed]), branch, gate }
}

function parse(argv: readonly string[]) {
  return readWords(argv, {
    options: {
      branch: { type: 'string' },
      gate: { type: 'string' },
      config: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' }
    }
  }).values
}
