import { execFileSync } from 'node:child_process'
import { writeClientScripts } from '@/lib/export/client-scripts'

/** Tests of page models and components read what contentlayer generates, and the addresses of scripts. */
export default async function generateContent(): Promise<void> {
  await writeClientScripts()
  try {
    contentlayer()
  } catch {
    // What it kept of an earlier run may be damaged.
    contentlayer('--clearCache')
  }
}

function contentlayer(...options: string[]): void {
  execFileSync('npx', ['contentlayer2', 'build', ...options], { stdio: ['ignore', 'ignore', 'inherit'] })
}
