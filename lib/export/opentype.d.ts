/** The parts of opentype.js that drawing text as shapes needs; the package has no types of its own. */
declare module 'opentype.js' {
  export type Command = {
    type: 'M' | 'L' | 'Q' | 'C' | 'Z'
    x1?: number
    y1?: number
    x2?: number
    y2?: number
    x?: number
    y?: number
  }
  export type Path = { commands: readonly Command[] }
  export type Font = {
    charToGlyphIndex(char: string): number
    getAdvanceWidth(text: string, size: number): number
    getPath(text: string, x: number, y: number, size: number): Path
  }
  const opentype: { parse(data: ArrayBuffer): Font }
  export default opentype
}
