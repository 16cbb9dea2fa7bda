import type { Resource } from '../../../model/api.ts'

/** The page of a resource, from the folder of the skill. */
export function pagePath({ path }: Pick<Resource, 'path'>): string {
  return `resources/${path.join('.')}.md`
}
