/** Schemas that are equal, with all that they refer to, as one. */

/** A schema of the table: what it says by itself, and the places of its parts. */
export interface TableNode {
  readonly own: object
  readonly ref?: number
  /** Places of a name and of its schema, one pair after another. */
  readonly p?: readonly number[]
  readonly items?: number
  readonly more?: number | boolean
  readonly any?: readonly number[]
}

/** The schemas without repetitions, and the place of each former one among them. */
export interface Merged {
  readonly nodes: readonly object[]
  readonly places: readonly number[]
}

/** Begins with the assumption that all are equal, and divides them while what they refer to differs. */
export function merged(nodes: readonly TableNode[]): Merged {
  let [places, count]: [readonly number[], number] = [nodes.map(() => 0), 1]
  for (;;) {
    const classes = new Map<string, number>()
    const next = nodes.map((node) => {
      const text = JSON.stringify(withPlaces(node, places))
      const place = classes.get(text) ?? classes.size
      classes.set(text, place)
      return place
    })
    if (classes.size === count) break
    ;[places, count] = [next, classes.size]
  }
  const firsts = nodes.filter((_, index) => places.indexOf(places[index] ?? 0) === index)
  return { nodes: firsts.map((node) => withPlaces(node, places)), places }
}

/** A schema that refers to other places. */
function withPlaces({ own, ref, p, items, more, any }: TableNode, places: readonly number[]): object {
  const at = (place: number): number => places[place] ?? place
  return {
    ...own,
    ...(ref === undefined ? {} : { ref: at(ref) }),
    ...(p === undefined ? {} : { p: p.map((each, index) => (index % 2 === 0 ? each : at(each))) }),
    ...(items === undefined ? {} : { items: at(items) }),
    ...(more === undefined ? {} : { more: typeof more === 'number' ? at(more) : more }),
    ...(any === undefined ? {} : { any: any.map(at) })
  }
}
