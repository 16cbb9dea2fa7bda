import type { Api } from '../../../model/api.ts'

/** The text of a chapter with the names of the package in the place of `{{name}}`, `{{client}}` and `{{service}}`. */
export function fillWords(text: string, { package: { name, client }, service }: Api): string {
  return text
    .replaceAll('{{name}}', () => name)
    .replaceAll('{{client}}', () => client)
    .replaceAll('{{service}}', () => service.name)
}
