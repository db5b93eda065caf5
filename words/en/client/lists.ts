/** What a list says that is narrowed. */
export const lists = { shown: (count: number, all: number) => `${count} of ${all} shown` }
