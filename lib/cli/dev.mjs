// npm run dev: contentlayer, the scripts of client/ and Next.js side by side; when one ends, or this is stopped, so do both.
import { spawn } from 'node:child_process'
import { run } from './run.mjs'

const bin = (path) => `node_modules/${path}`
const servers = [
  [bin('contentlayer2/bin/cli.cjs'), 'dev'],
  [bin('tsx/dist/cli.mjs'), 'lib/cli/client.ts', '--watch'],
  [bin('next/dist/bin/next'), 'dev', '-H', '127.0.0.1', '-p', process.env.PORT ?? '3000'],
]

process.exitCode = run('npm', ['run', '--silent', 'generate'])
if (!process.exitCode) {
  const running = servers.map((args) => spawn(process.execPath, args, { stdio: 'inherit' }))
  const stop = () => {
    for (const server of running) server.kill('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  for (const server of running)
    server.on('exit', (code) => {
      process.exitCode ||= code ?? 0
      stop()
    })
}
