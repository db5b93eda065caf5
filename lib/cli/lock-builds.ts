import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildsFolder } from '../export/builds'
import { type Lock, takeLock } from '../export/lock'

/** Waits until no other process changes the built sites of a project. */
export function lockBuilds(root: string): Promise<Lock> {
  mkdirSync(join(root, buildsFolder), { recursive: true })
  return takeLock(join(root, buildsFolder, 'lock'), () => {
    console.log('Another build is running; this one begins when it ends.')
  })
}
