/** The words of each diagram: plain data. The drawings are in components/diagrams. */

export type DiagramText = {
  name: string
  title: string
  /** what the drawing shows, for those who cannot see it, in a sentence or two */
  summary: string
  /** everything that the drawing says, in paragraphs */
  equivalent: readonly string[]
  /** what is known and what is a model; no numbers */
  caption: string
}

export const diagrams = {
  'nmda-channel': {
    name: 'nmda-channel',
    title: 'Where ketamine sits on a nerve cell',
    summary:
      'An NMDA receptor in the outer layer of a nerve cell, drawn twice. Without ketamine the signal goes through its channel. With ketamine in the channel, less of it does.',
    equivalent: [
      'The drawing shows the outer layer of a nerve cell, its membrane. One NMDA receptor sits in it: a gate with a narrow channel behind it.',
      'Without ketamine: another nerve cell sends glutamate. Glutamate docks on the receptor, and the signal goes through the channel into the cell.',
      'With ketamine: ketamine sits in the channel, between the gate and a narrow filter. It plugs the channel, so less of the signal gets through.',
    ],
    caption:
      'Known: where ketamine sits, from laboratory pictures of one of its forms. A model: the shapes, which are simple and not to scale. What follows from this in a living brain is much less clear.',
  },
  'pain-pathway': {
    name: 'pain-pathway',
    title: 'How a touch can come to hurt',
    summary:
      'A light touch on the hand sends a signal to the spinal cord and up to the brain, drawn twice. With the volume as usual it is felt as touch. With the volume turned up in the spinal cord and brain it is felt as pain.',
    equivalent: [
      'The drawing follows a light touch on the hand. Nerve endings in the hand send a signal to the spinal cord. From there it goes up to the brain.',
      'Left, volume as usual: the signal stays small, and you feel a touch.',
      'Right, volume turned up: the same touch sends the same signal from the hand. The spinal cord and the brain are over-excitable for a time and turn it up, so the touch hurts. This is called central sensitization, and it can be reversed.',
    ],
    caption:
      'Known: the spinal cord and brain can become over-excitable for a time, so that light touch hurts, and this can be reversed. A model: the volume knobs, the signal from the hand that stays the same, and the route, which is drawn in outline. The drawing does not show what ketamine does.',
  },
  'mood-hypothesis': {
    name: 'mood-hypothesis',
    title: 'One idea of how ketamine may lift mood',
    summary:
      'A chain of steps from ketamine to mood. The first was shown in the laboratory, a sign of the second was seen in people, the next ones were seen in animals, and the last one is not known.',
    equivalent: [
      'The drawing is a chain of steps. Each step says where it was seen, and has its own outline: thin for the laboratory, thick for people, broken for animals, dotted for what is not known.',
      'Laboratory: ketamine plugs the NMDA receptor.',
      'People, in a small scan study: a sign of glutamate release rises for a short time.',
      'Animals, rats and mice: growth signals in nerve cells rise.',
      'Animals, rats and mice: links between nerve cells come back or grow.',
      'Animals, stressed mice: the links keep a change in behavior going. They do not start it.',
      'Not known: whether this lifts mood in people.',
      'An arrow says how a step is tied to the next. In rats, the links needed a growth signal. In mice, the links were needed to keep the change in behavior. The dotted arrows are ideas.',
    ],
    caption:
      'Seen in the laboratory: the first step. Seen in animals: the steps with a broken outline. Seen in people: a sign of a single step, in a small study. An idea: the dotted arrows. Some findings do not fit this chain, and exactly how ketamine may lift depression is not known.',
  },
  'body-by-route': {
    name: 'body-by-route',
    title: 'Into the blood by each route, and out again',
    summary:
      'Bars show how much of a dose reaches the blood by each route. Below, the way goes from the blood through the liver, which makes norketamine, to the urine.',
    equivalent: [
      'The bars show how many parts out of 100 of a dose reach the blood. A drip into a vein goes straight into the blood.',
      'Nose: about 45 in one study, and 11 to 17 with small doses in another. Under the tongue: 29 to 32. Swallowed: about 20 to 25, because the liver removes much of it first. Slow-release tablets are not drawn. For a shot into a muscle we found no figure. The sources of these numbers stand in the text and the table above.',
      'The blood carries ketamine round the body. The liver turns it mostly into norketamine, which is active too. Very little ketamine leaves in the urine unchanged. A urine test can find ketamine or norketamine.',
    ],
    caption:
      'Known: swallowed ketamine reaches the blood poorly. Rough: the shares, most of which come from studies of very few people. A model: the body is drawn as a simple path. A higher share does not show that a route works better.',
  },
  'treatment-day': {
    name: 'treatment-day',
    title: 'The day with a drip and with the spray',
    summary:
      'The day of treatment from top to bottom: before, during and after. The left lane is a ketamine drip for depression, the right lane is the esketamine spray, and some steps belong to both.',
    equivalent: [
      'The drawing has a lane for a ketamine drip for depression, which is off-label in the US, and a lane for the esketamine nasal spray.',
      'Before, both: you get the rules on food, drink and medicines, plan the way home, and staff check your blood pressure. Drip: the clinic sets the food rule, and a small tube goes into a vein. Spray: no food for 2 hours and no drink for 30 minutes before.',
      'During, both: you sit back or lie down, and staff keep an eye on you. Drip: it runs for about 40 minutes for depression. Spray: blood pressure is taken again after 40 minutes.',
      'After, drip: the clinic sets how long you stay. Our cautious plan for driving is to wait at least as long as after the spray, and longer if your clinic says so. Spray: you stay for at least 2 hours, and do not drive until the next day, after a restful sleep. Both: go home with someone, do not drive, and keep the day free.',
      'After other forms, each clinic sets its own time. The sources of the numbers stand in the text and the table above.',
    ],
    caption:
      'Known: the rules for the spray, from its label and patient information. For drips there is no single rule, and clinics differ. A model: the order of the day is the usual one. Your own clinic’s instructions come first.',
  },
  'who-is-in-the-room': {
    name: 'who-is-in-the-room',
    title: 'Who may be around you',
    summary:
      'A room seen from the front, with you in a chair. Around you: staff, a doctor who may be there, the person who comes with you, and someone to call after you leave.',
    equivalent: [
      'You sit back or lie down in the middle of the room.',
      'Staff watch your breathing, pulse, blood pressure and state of mind.',
      'For a drip or a shot, a doctor who knows anesthesia and airway care should give it or oversee it. The US label says so, for anesthetic doses. For lower doses, clinics differ.',
      'The person who comes with you is there or easy to reach, and helps you home.',
      'Outside the room, there is someone to call if something feels wrong later. Ask whom before you leave.',
    ],
    caption:
      'Known: the checks with the spray, from its label, and the part of the doctor, which the US label of ketamine asks for at anesthetic doses. A model: the room. Clinics differ, so ask who will be there with you.',
  },
} as const satisfies Record<string, DiagramText>

export type DiagramName = keyof typeof diagrams

/** Names that a text may use in `<Diagram name="..." />`. */
export const diagramNames = Object.keys(diagrams) as DiagramName[]

export function isDiagramName(name: string): name is DiagramName {
  return Object.hasOwn(diagrams, name)
}
