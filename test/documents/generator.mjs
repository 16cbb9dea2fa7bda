// Runs `init` for one document after another: what a process has loaded and compiled once serves them all.
import { checkoutBuild } from '../../generator/ground/checkout.js'

/** @type {{ main: (argv: readonly string[], to: { out(text: string): void, error(text: string): void }) => Promise<number> }} */
const { main } = await import(new URL('cli/cli.js', await checkoutBuild()).href)

process.on('message', async (/** @type {{ folder: string, document: string }} */ { folder, document }) => {
  process.chdir(folder)
  let [stdout, stderr] = ['', '']
  await main(['init', document], {
    out: (text) => void (stdout += text),
    error: (text) => void (stderr += text)
  })
  process.send?.({ stdout, stderr })
})
