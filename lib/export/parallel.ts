import { availableParallelism } from 'node:os'

/** Does work that waits for other threads or machines. @param width items at a time; as many as there are processors unless given */
export async function eachInParallel<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  width = availableParallelism(),
): Promise<void> {
  const left = items.values()
  const worker = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
