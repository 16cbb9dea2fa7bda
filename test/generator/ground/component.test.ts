import { expect, it } from 'vitest'
import { componentIn, referenceToComponent } from '../../../generator/ground/component.ts'
import { sourcesIn, sourceText, stringsOf } from '../../support/sources.ts'

it.each([
  { given: referenceToComponent('a/b~c'), want: 'a/b~c' },
  { given: '#/components/schemas/', want: '' },
  { given: '#/components/responses/Bot', want: null },
  { given: undefined, want: null }
])('the component in $given is $want', ({ given, want }) => {
  expect(componentIn(given)).toBe(want)
})

it('the form of a reference to a component is written in one file', () => {
  const writing = sourcesIn('generator').filter((path) =>
    stringsOf(sourceText(path)).some((text) => text === referenceToComponent(''))
  )
  expect(writing).toEqual(['generator/ground/component.ts'])
})
