/** How many timers keep this process alive. */
export async function countTimers(): Promise<number> {
  await new Promise(setImmediate)
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
}

/** Whether there are no more than so many, soon. */
export async function fewTimers(most: number): Promise<boolean> {
  for (let turn = 0; turn < 50; turn += 1) {
    if ((await countTimers()) <= most) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}
