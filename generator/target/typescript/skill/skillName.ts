import type { Api } from '../../../model/api.ts'

/** The name of the skill, which is also that of its folder: small letters, digits and single hyphens, at most 64 (agentskills.io/specification). */
export function skillName({ service, package: { name } }: Api): string {
  return dashed(service.name) || dashed(name) || 'api'
}

/** The folder of the skill in the package. */
export function skillFolder(api: Api): string {
  return `skills/${skillName(api)}`
}

function dashed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '')
}
