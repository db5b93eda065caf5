/** Small types that all schemas share. */
import { z } from 'zod'

export const isoDate = z.iso.date()
export const text = z.string().trim().min(1)
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
export const path = z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'an address on this site such as /q/how-long/')

/** Characters of a title and of a description: what search engines show of them. */
export const titleLength = 60
export const descriptionLength = { least: 50, most: 155 } as const
