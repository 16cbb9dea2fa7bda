/** Compiles each folder of specifications to OpenAPI; prints what the converter says of each as JSON. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { load, specs } from './packages.mjs'

const [out, version, cuts] = process.argv.slice(2)
const { compile, NodeHost } = await load('@typespec/compiler')
const emitter = '@typespec/openapi3'

/** @type {Record<string, string[]>} */
const told = {}
for (const path of readdirSync(specs, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!path.endsWith('main.tsp')) continue
  const folder = relative('.', join(path, '..')).replaceAll('\\', '/')
  told[folder] = await converted(cutAs(folder, join(specs, path)), join(String(out), folder))
}

/**
 * The specification without what the converter cannot take, beside the original.
 *
 * @param {string} folder
 * @param {string} path
 */
function cutAs(folder, path) {
  const own = JSON.parse(String(cuts)).filter((/** @type {any} */ each) => each.folder === folder)
  if (own.length === 0) return path
  const text = own.reduce(
    (/** @type {string} */ before, /** @type {any} */ { find, replace }) => before.replaceAll(find, replace),
    readFileSync(path, 'utf8')
  )
  const other = path.replace('main.tsp', 'cut.tsp')
  writeFileSync(other, text)
  return other
}

/**
 * @param {string} path
 * @param {string} place
 * @returns {Promise<string[]>}
 */
async function converted(path, place) {
  const options = { 'emitter-output-dir': place, 'file-type': 'json', 'openapi-versions': [version] }
  try {
    const { diagnostics } = await compile(NodeHost, path, {
      emit: [emitter],
      options: { [emitter]: options }
    })
    return diagnostics.map(
      (/** @type {{ severity: string, code: string, message: string }} */ each) =>
        `${each.severity} ${each.code}: ${each.message}`
    )
  } catch (error) {
    // The converter fails by itself on some of them.
    const [first] = String(/** @type {any} */ (error).info?.error ?? error).split('\n')
    return [`error converter: ${first}`]
  }
}
console.log(JSON.stringify(told, null, 2))
