/**
 * The port to serve on: PORT, else 3000.
 * @returns {number}
 * @throws when PORT is none
 */
export function portOf(given = process.env.PORT || '3000') {
  const port = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (port <= 65535) return port
  throw new Error(`PORT is "${given}"; expected a number from 0 to 65535`)
}
