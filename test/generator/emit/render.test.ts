import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { templatesIn, type Render } from '../../../generator/emit/render.ts'

const folders: string[] = []

function rendererOf(templates: Readonly<Record<string, string>>): Render {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'))
  folders.push(folder)
  for (const [name, text] of Object.entries({ header: '// Generated\n', ...templates }))
    writeFileSync(join(folder, `${name}.hbs`), text)
  return templatesIn(folder)
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('templatesIn', () => {
  it('templatesIn fills a template and its header', () => {
    const render = rendererOf({ a: '{{> header}}\n\n{{#each rows}}\n- {{name}}\n{{/each}}\n' })
    expect(render('a', { rows: [{ name: 'one' }, { name: 'two' }] })).toBe('// Generated\n\n- one\n- two\n')
  })

  it('templatesIn does not escape what it is given', () => {
    expect(rendererOf({ a: '{{text}}' })('a', { text: `<a href="x">'&'</a> {{b}} $& \\` })).toBe(
      `<a href="x">'&'</a> {{b}} $& \\`
    )
  })

  // What `if` and `each` are given is not checked by Handlebars; the test that walks the templates does that.
  it('templatesIn refuses a view that lacks a field', () => {
    expect(() => rendererOf({ a: '{{name}}' })('a', {})).toThrow('"name" not defined')
  })

  it('templatesIn has no helpers', () => {
    expect(() =>
      rendererOf({ a: '{{lookup names 0}} {{upper name}}' })('a', { names: [''], name: 'a' })
    ).toThrow()
  })

  it('templatesIn reads a template once', () => {
    const render = rendererOf({ a: 'before' })
    expect(render('a', {})).toBe('before')
    writeFileSync(join(folders[0] ?? '', 'a.hbs'), 'after')
    expect(render('a', {})).toBe('before')
  })
})
