import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './files'

/** Moves the Markdown twin of each page beside it, where no route of the framework can stand. */
export function placeTwins(out: string): void {
  const folder = join(out, 'markdown')
  for (const file of listFiles(folder)) renameSync(join(folder, file), join(out, file))
  rmSync(folder, { recursive: true })
}
