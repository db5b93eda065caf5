/** An answer or a finding in a frame of another site, and how to put it there. */
export const embed = {
  readAll: (site: string) => `Read all on ${site}`,
  version: (version: number, on: string) => `version ${version}, ${on}`,
  frame: (name: string, site: string) => `${name} ${site}`,
  forSites: {
    title: 'Show an answer on your own site',
    about:
      'The code below shows the answer on driving in a frame, with its sources, version and day. It changes when our page changes, so read it from time to time.',
    fits: 'The second line fits the frame to the answer. Without it, people scroll inside the frame.',
    others: (from: string, to: string, finding: string) =>
      `For another question, change the word at the end of the address: ${from} becomes ${to} in the frame. For a finding, it is ${finding} and the last part of its address. Change the title, too.`,
    programs: 'Programs that know oEmbed make the code themselves from the address of a question or finding.',
    privacy:
      'The browsers of your readers then ask our server for the answer. Say so where you say what your site does with data.',
  },
}
