interface Deadline {
  readonly ends: number
  readonly action: () => void
}

/** Deadlines of one length, which end in the order in which they began, so that one timer serves them all. */
interface Queue {
  readonly deadlines: Set<Deadline>
  timer: unknown
}

const queues: Map<number, Queue> = /* @__PURE__ */ new Map()

/** Calls `action` after some milliseconds, until the returned function is called; far cheaper than a timer for each. */
export function startDeadline(milliseconds: number, action: () => void): () => void {
  // A longer delay would overflow and fire at once.
  if (!(milliseconds < 2 ** 31)) return () => {}
  const deadline = { ends: performance.now() + milliseconds, action }
  let queue = queues.get(milliseconds)
  if (!queue) {
    queue = { deadlines: new Set(), timer: null }
    queues.set(milliseconds, queue)
  }
  const { deadlines } = queue
  deadlines.add(deadline)
  if (deadlines.size === 1) wake(queue, milliseconds)
  return () => {
    if (deadlines.delete(deadline) && !deadlines.size) rest(queue, milliseconds)
  }
}

function wake(queue: Queue, milliseconds: number): void {
  if (canRest(queue.timer)) queue.timer.ref()
  else queue.timer ??= setTimeout(() => fire(queue, milliseconds), milliseconds)
}

// A timer that rests does not keep the process alive, and is there for the next call.
function rest(queue: Queue, milliseconds: number): void {
  if (canRest(queue.timer)) queue.timer.unref()
  else if (queue.timer !== null) drop(queue, milliseconds)
}

function drop(queue: Queue, milliseconds: number): void {
  if (typeof queue.timer === 'number') clearTimeout(queue.timer)
  queue.timer = null
  queues.delete(milliseconds)
}

function fire(queue: Queue, milliseconds: number): void {
  const now = performance.now()
  const due: Deadline[] = []
  for (const deadline of queue.deadlines) {
    if (deadline.ends > now) break
    due.push(deadline)
    queue.deadlines.delete(deadline)
  }
  const [next] = queue.deadlines
  if (next) queue.timer = setTimeout(() => fire(queue, milliseconds), next.ends - now)
  else drop(queue, milliseconds)
  for (const { action } of due) action()
}

function canRest(timer: unknown): timer is { ref(): void; unref(): void } {
  return typeof timer === 'object' && timer !== null && 'unref' in timer && 'ref' in timer
}
