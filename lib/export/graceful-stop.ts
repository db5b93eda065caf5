import type { Server } from 'node:http'

/**
 * @param bound milliseconds that answers under way may still take
 * @returns ends the server: takes no more connections, lets answers under way finish, ends all other connections
 */
export function gracefulStop(server: Server, bound: number): () => void {
  let underWay = 0
  let stopping = false
  const endIdle = () => {
    if (stopping && underWay === 0) server.closeAllConnections()
  }
  server.on('request', (_, response) => {
    underWay++
    response.once('close', () => {
      underWay--
      endIdle()
    })
  })
  return () => {
    stopping = true
    server.close()
    endIdle()
    setTimeout(() => server.closeAllConnections(), bound).unref()
  }
}
