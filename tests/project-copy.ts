import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join, relative } from 'node:path'

const notCopied = ['content', 'node_modules', 'out', 'test-results', 'tests']

/**
 * Copies a project without its content, and all that a build needs beside it.
 * @param copy an empty folder
 * @returns the same folder
 */
export function copyOf(project: string, copy: string): string {
  const taken = (name: string) =>
    !notCopied.includes(name) && (!name.startsWith('.') || name === '.gitignore')
  cpSync(project, copy, { recursive: true, filter: (path) => taken(relative(project, path)) })
  // Hard links where they can be made: the bundler follows no symbolic link out of its folder.
  const modules = [join(project, 'node_modules'), join(copy, 'node_modules')] as const
  try {
    execFileSync('cp', ['-al', ...modules], { stdio: 'ignore' })
  } catch {
    cpSync(...modules, { recursive: true, verbatimSymlinks: true, force: true })
  }
  return copy
}
