import { expect, it } from 'vitest'
import { skillName } from '../../../../generator/target/typescript/skill/skillName.ts'
import { anApi } from '../anApi.ts'

function nameOf(service: string, packageName = 'tiny-sdk'): string {
  const { service: own, package: facts } = anApi()
  return skillName(anApi({ service: { ...own, name: service }, package: { ...facts, name: packageName } }))
}

it.each([
  ['ChatBotKit', 'chatbotkit'],
  ['Tiny Books  (v2)', 'tiny-books-v2'],
  ['--Tiny--', 'tiny'],
  [`${'a'.repeat(63)} b`, 'a'.repeat(63)]
])('the service %j has the skill %j', (service, want) => {
  expect(nameOf(service)).toBe(want)
})

it('a service whose name has no Latin letter has the skill of its package', () => {
  expect(nameOf('Книги', '@tiny/books')).toBe('tiny-books')
})

it('a service and a package without Latin letters have the skill api', () => {
  expect(nameOf('Книги', '@книги/книги')).toBe('api')
})
