/** One page of a list. */
export class Page<T> implements Iterable<T> {
  readonly items: readonly T[]
  /** Where the next page begins; null on the last one. */
  readonly cursor: string | null
  readonly #next: ((cursor: string) => Promise<Page<T>>) | null

  constructor(
    items: readonly T[],
    cursor: string | null,
    next: ((cursor: string) => Promise<Page<T>>) | null
  ) {
    this.items = items
    this.cursor = cursor
    this.#next = next
  }

  /** False where nothing can follow; where true, the next page may still be empty. */
  get hasNextPage(): boolean {
    return this.cursor !== null && this.#next !== null
  }

  /** The next page, or null after the last one. */
  async nextPage(): Promise<Page<T> | null> {
    return this.cursor !== null && this.#next ? this.#next(this.cursor) : null
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.items[Symbol.iterator]()
  }
}
