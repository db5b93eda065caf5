import { execFileSync } from 'node:child_process'
import { writeClientScripts } from '@/lib/export/client-scripts'

/** Tests of page models and components read what contentlayer generates, and the addresses of scripts. */
export default async function generateContent(): Promise<void> {
  await writeClientScripts()
  execFileSync('npx', ['contentlayer2', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
