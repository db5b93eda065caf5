import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What one build makes and the next one can use again.
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
      if (existsSync(path)) return readFileSync(path)
      const content = await make()
      made++
      // Renamed when complete: a build that is stopped leaves no half a file under the name.
      writeFileSync(`${path}.part`, content)
      renameSync(`${path}.part`, path)
      return content
    },
    /** Deletes what this build did not ask for. @returns how many files it made */
    finish(): number {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name))
      return made
    },
  }
}
