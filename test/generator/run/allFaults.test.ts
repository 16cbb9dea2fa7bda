/** All faults of a document are told in one run, whichever stage finds them. */
import { expect, test } from 'vitest'
import { shownFaults } from '../../../generator/cli/faultGroups.ts'
import { diagnostic } from '../../../generator/ground/diagnostics.ts'
import { readOf } from '../../support/readOf.ts'

const responses = { '200': { description: 'Done' } }

test('faults of reading, of paths, of names and of decisions are told together', () => {
  const { told } = readOf(
    {
      openapi: '3.0.0',
      info: { title: 'T', version: '1' },
      servers: [{ url: 'https://a.test' }],
      paths: {
        '/a/list': { get: { operationId: 'listA', parameters: 1, responses } },
        '/b//list': { get: { operationId: 'listB', responses } },
        '/c/create': { post: { operationId: 'createC', responses } },
        '/c/make': { post: { operationId: 'makeC', responses } }
      }
    },
    'operations: { createC: { resource: c, name: make }, makeC: { resource: c, name: make } }\n'
  )
  const errors = told.filter((line) => line.startsWith('error'))
  expect(errors.map((line) => line.split(' ')[1])).toEqual([
    'document/structure',
    'path/grammar',
    'name/conflict'
  ])
})

test('faults are grouped by stage, and of one kind the first ten are shown', () => {
  const many = Array.from({ length: 12 }, (_, index) => diagnostic('path/grammar', `#/${index}`, 'x'))
  const shown = shownFaults([
    diagnostic('name/conflict', '#/n', 'x'),
    ...many,
    diagnostic('document/text', '#/t', 'x')
  ])
  expect(
    shown.map((each) => (each.kind === 'fault' ? `${each.entry.code} ${each.entry.place}` : each.text))
  ).toEqual([
    'document/text #/t',
    'Paths: 12 errors: 12 × path/grammar.',
    ...Array.from({ length: 10 }, (_, index) => `path/grammar #/${index}`),
    '… and 2 more × path/grammar; --json lists them all.',
    'Names: 1 error: 1 × name/conflict.',
    'name/conflict #/n'
  ])
})
