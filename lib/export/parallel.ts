import { availableParallelism } from 'node:os'

/** Does work that waits for other threads, on as many items at a time as there are processors. */
export async function eachInParallel<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values()
  const worker = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}
