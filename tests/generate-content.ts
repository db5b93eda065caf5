import { execFileSync } from 'node:child_process'

/** Tests of page models read what contentlayer generates. */
export default function generateContent(): void {
  execFileSync('npx', ['contentlayer2', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
