import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './files'

/**
 * Deletes what only the framework's script would load: payloads, its scripts and manifests,
 * and the second copies of the page for wrong addresses.
 */
export function removeFrameworkFiles(out: string): void {
  for (const folder of ['_not-found', '404']) rmSync(join(out, folder), { recursive: true, force: true })
  for (const file of listFiles(out)) if (isPayload(file) || isFrameworkScript(file)) rmSync(join(out, file))
}

function isPayload(file: string): boolean {
  return file.endsWith('.txt') && file !== 'robots.txt'
}

function isFrameworkScript(file: string): boolean {
  return file.startsWith('_next/') && file.endsWith('.js')
}
