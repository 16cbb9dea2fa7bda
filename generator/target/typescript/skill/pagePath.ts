import type { Resource } from '../../../model/api.ts'

/** The page of a resource, from the folder of the skill. Its name is one that every disk can hold, as that of its modules is. */
export function pagePath({ path, file }: Pick<Resource, 'path' | 'file'>): string {
  return path.length === 0 ? 'client.md' : `resources/${(file ?? path).join('.')}.md`
}
