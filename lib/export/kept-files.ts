import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What one build makes and the next one can use again. Each file begins with the checksum of the rest: one that is
 * damaged is named and made again.
 * @param folder holds a file for each; nothing else may be in it
 */
export function keptFiles(folder: string) {
  mkdirSync(folder, { recursive: true })
  const used = new Set<string>()
  let made = 0
  return {
    /** @param name stands for all that the content depends on @param make runs when there is no such file */
    async get(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
      used.add(name)
      const path = join(folder, name)
      const kept = read(path)
      if (kept) return kept
      const content = await make()
      made++
      // Renamed when complete: a build that is stopped leaves no half a file under the name.
      writeFileSync(`${path}.part`, Buffer.concat([checksum(content), content]))
      renameSync(`${path}.part`, path)
      return content
    },
    /** Deletes what this build did not ask for. @returns how many files it made */
    finish(): number {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true })
      return made
    },
  }
}

const checksum = (content: Buffer) => createHash('sha256').update(content).digest()

/** @returns undefined when the file is not there, and when it is damaged, which also removes it */
function read(path: string): Buffer | undefined {
  try {
    const file = readFileSync(path)
    const content = file.subarray(32)
    if (checksum(content).equals(file.subarray(0, 32))) return content
    throw new Error('wrong checksum')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    console.warn(`${path} is damaged (${message}) and is made again`)
    rmSync(path, { recursive: true })
    return undefined
  }
}
