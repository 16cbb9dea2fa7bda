/** `changes`: reports, judges, and records a release. */
import { formatDiagnostic } from '../ground/diagnostics.ts'
import { changesUsage, parseChanges, type ChangesCommand } from './changesArguments.ts'
import type { Terminal } from './terminal.ts'

/** Does what the command line asks for; true unless a gate is closed. */
export async function changes(argv: readonly string[], to: Terminal): Promise<boolean> {
  const command = parseChanges(argv)
  if (command === null) to.out(changesUsage)
  else return act(command, to)
  return true
}

async function act(command: ChangesCommand, to: Terminal): Promise<boolean> {
  switch (command.kind) {
    case 'report':
      to.out(await (await import('../run/changes.ts')).reportChanges(command.given))
      return true
    case 'gate':
    case 'accept': {
      const { acceptances, gate } = await import('../run/gate.ts')
      const { text, isOpen, diagnostics } =
        command.kind === 'gate'
          ? await gate(command.options, command.form)
          : await acceptances(command.options)
      for (const entry of diagnostics) to.error(`${formatDiagnostic(entry)}\n`)
      to.out(text)
      return !isOpen
    }
    case 'release': {
      const { release } = await import('../run/release.ts')
      const { version, recorded } = await release(command.options, command.version)
      if (command.options.json) to.out(`${JSON.stringify({ ok: true, version, recorded })}\n`)
      else if (recorded.length === 0) to.out(`${version} is recorded as released already; nothing changed.\n`)
      else
        to.out(`${version} is recorded as released: ${recorded.join(', ')}. Commit this with the package.\n`)
      return true
    }
    default:
      return command satisfies never
  }
}
