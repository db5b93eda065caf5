/** A list of questions as it is kept on the device. */

const version = 1

/** @param aside what was kept before and could not be read */
export function toKeep(questions: readonly string[], aside: string): string {
  return JSON.stringify({ version, questions, aside })
}

/** What was kept; what can not be read is laid aside as it is, so that no word is lost. */
export function fromKept(kept: string): { questions: string[]; aside: string } {
  try {
    const { questions, aside } = JSON.parse(kept)
    if (Array.isArray(questions) && questions.every((question) => typeof question === 'string'))
      return { questions, aside: typeof aside === 'string' ? aside : '' }
  } catch {
    // No JSON, or none with questions.
  }
  return { questions: [], aside: kept }
}

/** Numbered lines under a title. */
export function asText(title: string, questions: readonly string[]): string {
  return `${[title, ...questions.map((question, i) => `${i + 1}. ${question}`)].join('\n')}\n`
}
