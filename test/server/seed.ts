import { levelsOf } from './resources.ts'
import type { Router } from './router.ts'
import type { World } from './world.ts'

/** Makes every row on the way of a path that is not there yet: those of a parent that the path shows rows of, and copies of what is attached. */
export function seed(world: World, find: Router, path: string): void {
  const match = find('POST', path) ?? find('GET', path)
  const route = match?.route === null ? find('GET', path) : match
  if (route?.route == null) throw new Error(`No operation has the path ${path}.`)
  for (const { place, id } of levelsOf(world.api, route.route, route.values)) {
    if (id === null) continue
    const name = place.collection.split('/').at(-1) ?? ''
    const values = { id, ...(place.filter === null ? {} : { [place.filter.field]: place.filter.value }) }
    for (const collection of ['attach', 'detach'].includes(route.route.verb)
      ? [place.collection, name]
      : [place.collection]) {
      if (world.store.find(collection, id) === null) world.store.add(collection, values)
    }
  }
}
