import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { templatesIn } from '../../generator/emit/render.ts'
import { samples } from './samples.ts'
import { fieldsOf, walkTemplate, type Asked } from './walk.ts'

const folder = fileURLToPath(new URL('../../templates', import.meta.url))
const snapshots = fileURLToPath(new URL('snapshots', import.meta.url))

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => name.slice(0, -'.hbs'.length))
  .sort()

const render = templatesIn(folder)

function viewsOf(template: string): readonly object[] {
  return samples.filter((sample) => sample.template === template).map(({ view }) => view)
}

function asked(template: string): Asked {
  return walkTemplate(readFileSync(join(folder, `${template}.hbs`), 'utf8'), viewsOf(template))
}

describe('every template', () => {
  it('every template has a view, and every view a template', () => {
    expect([...new Set(samples.map(({ template }) => template))].sort()).toEqual(names)
  })

  it('every view has a snapshot, and every snapshot a view', () => {
    expect(readdirSync(snapshots).sort()).toEqual(samples.map(({ snapshot }) => snapshot).sort())
  })

  it.each(samples)(
    'the rendered view equals the snapshot $snapshot',
    async ({ template, snapshot, view }) => {
      await expect(render(template, view)).toMatchFileSnapshot(join(snapshots, snapshot))
    }
  )

  it.each(names)('the template %s has no logic', (name) => {
    expect(asked(name).forbidden).toEqual([])
  })

  it.each(names)('the views of %s enter and skip each of its blocks', (name) => {
    expect(asked(name).unseen).toEqual([])
  })
})

/** Fields that wait for a template, or to be removed. */
const idle: Readonly<Record<string, readonly string[]>> = { PackageView: ['version'] }

describe('every view', () => {
  it.each([...new Set(samples.map(({ type }) => type))])(
    '%s has the fields that its templates name, and no other',
    (type) => {
      const own = samples.filter((sample) => sample.type === type)
      const named = own.flatMap(({ template }) => [...asked(template).fields])
      expect([...new Set([...named, ...(idle[type] ?? [])])].sort()).toEqual(
        [...fieldsOf(own.map(({ view }) => view))].sort()
      )
    }
  )
})

describe('the walk', () => {
  it('the walk names fields, elements and groups', () => {
    const text = '{{> header}}{{a}}{{g.h}}{{#each b}}{{this}}{{#if c}}{{d}}{{else}}{{e}}{{/if}}{{/each}}'
    expect([...walkTemplate(text, []).fields]).toEqual(['a', 'g.h', 'b', 'b[]', 'b[].c', 'b[].d', 'b[].e'])
    expect([...fieldsOf([{ a: 1, g: { h: 2 }, b: [{ c: true, d: 1 }] }, { b: ['text'] }])]).toEqual([
      'a',
      'g.h',
      'b',
      'b[].c',
      'b[].d',
      'b[]'
    ])
  })

  it.each([
    '{{> other}}',
    '{{> header a}}',
    '{{upper a}}',
    '{{#unless a}}{{/unless}}',
    '{{#with a}}{{/with}}',
    '{{#if (and a b)}}{{/if}}',
    '{{../a}}',
    '{{#each a}}{{@last}}{{/each}}',
    "{{#each (lookup a 'b')}}{{/each}}",
    '{{#if a b}}{{/if}}',
    '{{*inline}}'
  ])('the walk refuses %s', (text) => {
    expect(walkTemplate(text, []).forbidden).not.toEqual([])
  })

  it('the walk reports a branch that no sample shows', () => {
    const text = '{{#each a}}{{#if b}}{{/if}}{{/each}}'
    expect(walkTemplate(text, [{ a: [{ b: 1 }] }]).unseen).toEqual([
      'each a is always entered',
      'if a[].b is always entered'
    ])
    expect(walkTemplate(text, [{ a: [] }]).unseen).toEqual([
      'each a is never entered',
      'if a[].b is never entered'
    ])
    expect(walkTemplate(text, [{ a: [] }, { a: [{ b: 1 }, { b: '' }] }]).unseen).toEqual([])
  })
})
