/** The site that `npm run docs` builds, as a person reads it: opened in Chromium, and searched. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openPage, type Page } from '../examples/browser.ts'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)
const isLong = process.env['LONG'] !== undefined

describe('the pages that TypeDoc makes', () => {
  test('the site is ignored by git, and not packed', async () => {
    const { stdout } = await run('git', ['check-ignore', 'site/index.html'], { cwd: root })
    expect(stdout).toBe('site/index.html\n')
    const files: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).files
    expect(files).toEqual(expect.not.arrayContaining(['site', 'site/', '.', '*']))
  })
})

describe.skipIf(!isLong)('the site of `npm run docs`', () => {
  let site = ''
  let page: Page
  let said = ''

  beforeAll(async () => {
    site = mkdtempSync(join(tmpdir(), 'docs-site-'))
    const built = await run('npm', ['run', 'docs', '--', '--out', site], { cwd: root })
    said = built.stdout + built.stderr
    page = await openPage(pathToFileURL(join(site, 'index.html')).href)
  }, 300_000)

  afterAll(async () => {
    await page?.close()
    rmSync(site, { recursive: true, force: true })
  })

  test('the site is built without a warning', () => {
    expect(said).toContain('html generated at')
    expect(said).not.toContain('warning')
  })

  test('every subpath of the package has a page under the name of its import', () => {
    const { name, exports } = JSON.parse(readFileSync(join(root, 'generated/package.json'), 'utf8'))
    const pages = readdirSync(join(site, 'modules'))
    const titles = pages.map(
      (file) => /<title>([^|<]*)/.exec(readFileSync(join(site, 'modules', file), 'utf8'))?.[1]
    )
    const named = new Set(titles.map((title) => title?.trim()))
    const plain = Object.keys(exports).filter((subpath) => !/\*|\.js(on)?$/.test(subpath))
    expect(plain.length).toBeGreaterThan(80)
    expect(plain.map((subpath) => join(name, subpath)).filter((subpath) => !named.has(subpath))).toEqual([])
    expect(named).toContain(`${name}/bot/v1`)
  })

  test('a type that an exported one names, and that no subpath exports, fails the site', async () => {
    const docs = run(
      'npm',
      ['run', 'docs', '--', '--emit', 'none', '--intentionallyNotExported', 'src/none.ts:None'],
      { cwd: root }
    )
    await expect(docs).rejects.toMatchObject({
      stderr: expect.stringMatching(/Operation, defined in .* not included/)
    })
  })

  test('a browser opens the site, finds a method of a resource by its name, and opens its page', async () => {
    const results = `[...document.querySelectorAll('#tsd-search-results a')].map((link) => link.href)`
    const found = /ConversationClient\.html#complete$/
    await vi.waitFor(
      async () => expect(await page.evaluate('document.title')).toContain('@chatbotkit/client'),
      { timeout: 60_000 }
    )
    await page.evaluate(`document.querySelector('#tsd-search-trigger').click()`)
    // The index of the search is loaded after the page, so a person may have to type again.
    await vi.waitFor(
      async () => {
        await page.evaluate(`{
          const field = document.querySelector('#tsd-search-input')
          field.value = 'complete'
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }`)
        await new Promise((resolve) => setTimeout(resolve, 1_000))
        expect(await page.evaluate(results)).toContainEqual(expect.stringMatching(found))
      },
      { timeout: 60_000 }
    )
    const kept = join(mkdtempSync(join(tmpdir(), 'docs-')), 'search.png')
    writeFileSync(kept, await page.screenshot())
    console.log(`The search of the site is shown in ${kept}`)
    await page.evaluate(`location.href = ${results}.find((href) => ${found}.test(href))`)
    await vi.waitFor(
      async () =>
        expect(await page.evaluate('document.title')).toBe('ConversationClient | @chatbotkit/client'),
      { timeout: 60_000 }
    )
  })
})
