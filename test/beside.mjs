// Runs scripts of package.json side by side, prints what each said once it ended, and fails if one of them failed.
import { spawn } from 'node:child_process'

/**
 * @param {string} name
 * @returns {Promise<boolean>}
 */
function ended(name) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32'
    })
    /** @type {Buffer[]} */
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      resolve(status === 0)
    })
  })
}

const results = await Promise.all(process.argv.slice(2).map(ended))
process.exitCode = results.every(Boolean) ? 0 : 1
